"""The window of the tools: which one, which VM, what it says now, and what the value pointed at means."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.readouts.readout import TEXT_COLUMNS, Cell, Readout, Remark, laid_out, plain, text_of
from core.readouts.tools import TOOLS, HostTool
from core.source import Source, VmView
from gui.choice_list import ChoiceList
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.text import time_text
from gui.tools.explanation_panel import ExplanationPanel
from gui.tools.explanations import Told, say, told
from gui.tools.readout_view import ReadoutView
from gui.translation import QT_TRANSLATE_NOOP

REST_MS: Final = 250
"""between two readouts of a run that goes on: four a second"""
_LIST_PX: Final = 208
_TOOLS: Final = {
    "esxtop": ("esxtop", QT_TRANSLATE_NOOP("Readouts", "ESXi's memory screen: the host and all VMs")),
    "dommemstat": ("virsh dommemstat", QT_TRANSLATE_NOOP("Readouts", "libvirt's statistics of one VM")),
    "qemu": (
        QT_TRANSLATE_NOOP("Readouts", "QEMU monitor"),
        QT_TRANSLATE_NOOP("Readouts", "info balloon, and query-balloon over QMP"),
    ),
    "proxmox": ("Proxmox VE", QT_TRANSLATE_NOOP("Readouts", "The memory bars of a VM and of its node")),
    "free": ("free -m", QT_TRANSLATE_NOOP("Readouts", "In the guest, in both accountings")),
    "vmmemctl": ("vmmemctl", QT_TRANSLATE_NOOP("Readouts", "In the guest: the balloon driver's own file")),
    "psi": (
        QT_TRANSLATE_NOOP("Readouts", "Pressure (PSI)"),
        QT_TRANSLATE_NOOP("Readouts", "In the guest: the time that is lost for memory"),
    ),
}
"""Titles and summaries, in the order of `TOOLS`."""
_NO_VM: Final = QT_TRANSLATE_NOOP("Readouts", "No VM is powered on: there is nobody to ask about.")


class _Area(QScrollArea):
    """Says when there is more or less room in it."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say so."""
        super().resizeEvent(event)
        self.resized.emit()


class ToolWindow(QDialog):
    """Stands beside the main window, follows its run, and closes with Esc."""

    def __init__(
        self, display: Display, source: Source, copy: QAction, parent: QWidget | None = None
    ) -> None:
        """Show a run; `copy` is at work while the window is to be seen."""
        super().__init__(parent)
        self._display = display
        self._source = source
        self._copy = copy
        self._readout: Readout | None = None
        self._columns = TEXT_COLUMNS
        self._vm: int | None = display.selected_vm
        self._is_late = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        self.setWindowTitle(self.tr("What would your tool say?"))
        self._make_parts()
        self._lay_out()
        copy.triggered.connect(self.copy)
        display.selection_changed.connect(self._follow_selection)
        display.appearance_changed.connect(self._dress)
        fit_dialog(self, display, 1120, 660)
        self._dress()
        self.view.setFocus()

    # --- its parts --------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.list = ChoiceList(self._display, self.tr("Tools"))
        self.list.fill((say(title), say(summary)) for title, summary in _TOOLS.values())
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._chosen)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Tool"))
        self.chooser.addItems([say(title) for title, _ in _TOOLS.values()])
        self.chooser.setToolTip(self.tr("Each tool asks the hypervisor, its host, or the guest"))
        self.chooser.activated.connect(self.choose)
        self.vms = QComboBox()
        self.vms.setAccessibleName(self.tr("VM"))
        self.vms.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.vms.setToolTip(self.tr("Which VM the tool is asked about; selecting a card chooses it too"))
        self.vms.activated.connect(self._choose_vm)
        self.moment = QLabel()
        self.moment.setProperty("role", "muted")
        self.copy_button = QToolButton()
        self.copy_button.setDefaultAction(self._copy)
        self._copy.setIconText(self.tr("Copy as text"))
        self.view = ReadoutView(self._display)
        self.view.pointed.connect(self._explain)
        self.view.moved.connect(self._keep_in_sight)
        self.view.copy_wanted.connect(self.copy)
        self.area = _Area()
        self.area.resized.connect(self._fold)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the readout in it has the keyboard, and scrolls it
        self.area.setWidget(self.view)
        for part in (self.view, self.area.viewport()):
            part.setAutoFillBackground(False)
        self.panel = ExplanationPanel(self._display)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.area)
        self._head = QHBoxLayout()
        self._head.addWidget(self.chooser)
        self._head.addWidget(self.vms)
        self._head.addWidget(self.moment)
        self._head.addStretch(1)
        self._head.addWidget(self.copy_button)
        self._right = QVBoxLayout()
        self._right.addLayout(self._head)
        self._right.addWidget(card, 1)
        self._right.addWidget(self.panel)
        columns = QHBoxLayout(self)
        columns.addWidget(self.list)
        columns.addLayout(self._right, 1)

    def _dress(self) -> None:
        px = self._display.px
        self.list.setFixedWidth(px(_LIST_PX))
        self.list.scheduleDelayedItemsLayout()
        self._right.setSpacing(px(10))
        self._head.setSpacing(px(10))
        self._turn()
        self._fold()

    def _turn(self) -> None:
        """The list of tools stands aside where a terminal's line fits beside it; else a box says which."""
        is_roomy = self.width() >= self.list.width() + self.view.width_of(TEXT_COLUMNS) + self._display.px(64)
        self.list.setVisible(is_roomy)
        self.chooser.setVisible(not is_roomy)

    # --- what a person does -----------------------------------------------------------------------

    @property
    def tool(self) -> str:
        """The name of the tool that is shown."""
        return list(_TOOLS)[self.chooser.currentIndex()]

    def choose(self, row: int) -> None:
        """Show the tool of this row."""
        self.list.setCurrentRow(row)

    def _chosen(self, row: int) -> None:
        self.chooser.setCurrentIndex(row)
        self.area.verticalScrollBar().setValue(0)
        self.refresh(afresh=True)

    def _choose_vm(self, row: int) -> None:
        self._vm = self.vms.itemData(row)
        self.refresh()

    def _follow_selection(self) -> None:
        if self._display.selected_vm is not None:
            self._vm = self._display.selected_vm
            self.refresh()

    def copy(self) -> None:
        """Put the readout on the clipboard, folded as it is seen."""
        if self._readout is not None:
            QGuiApplication.clipboard().setText(text_of(self._readout, self._columns, say))

    # --- following the run ------------------------------------------------------------------------

    def set_source(self, source: Source) -> None:
        """Read another run."""
        self._source = source
        self._vm = None
        self.refresh(afresh=True)

    def follow(self) -> None:
        """The run went on: read it, unless that was done just now; then in a moment."""
        if not self.isVisible() or self.isMinimized():
            return
        if self._rest.isActive():
            self._is_late = True
            return
        self.refresh()
        self._rest.start()

    def _rested(self) -> None:
        if self._is_late:
            self._is_late = False
            self.follow()

    def refresh(self, *, afresh: bool = False) -> None:
        """Read the tool now; `afresh` when it is another one."""
        if not self.isVisible():
            return
        vm = self._show_vms()
        self.moment.setText(self.tr("t = {time}").format(time=time_text(self._source.now_ns)))
        self._readout = self._read(vm)
        self.view.setAccessibleName(self._readout.title)
        self._fold(afresh=afresh)

    def _fold(self, *, afresh: bool = False) -> None:
        """Lay the readout out for the room that there is now."""
        if self._readout is None:
            return
        self._columns = self.view.columns(self.area.viewport().width())
        lines = laid_out(self._readout, self._columns, say)
        self.view.set_lines(((plain(self._readout.command),), *lines), afresh=afresh)
        by_key = {cell.key: told(cell) for cell in self.view.stops()}
        self.panel.prepare(by_key.values() or [self._hint()])
        self._explain(self.view.explained)

    def _read(self, vm: VmView | None) -> Readout:
        tool = TOOLS[self.tool]
        if isinstance(tool, HostTool):
            return tool.read_host(self._source)
        if vm is None:
            return Readout(title=self.tool, command="", parts=(Remark(_NO_VM),))
        return tool.read_vm(self._source, vm)

    def _show_vms(self) -> VmView | None:
        """List the VMs that there are, and find the one that is asked about."""
        vms = self._source.vms()
        names = [(vm.name, vm.id) for vm in vms]
        if names != [(self.vms.itemText(row), self.vms.itemData(row)) for row in range(self.vms.count())]:
            self.vms.clear()
            for name, number in names:
                self.vms.addItem(name, number)
        self.vms.setEnabled(bool(vms) and not isinstance(TOOLS[self.tool], HostTool))
        vm = next((vm for vm in vms if vm.id == self._vm), next(iter(vms), None))
        if vm is not None:
            self.vms.setCurrentIndex(self.vms.findData(vm.id))
        return vm

    def _explain(self, cell: Cell | None) -> None:
        self.panel.tell(self._hint() if cell is None else told(cell))

    def _hint(self) -> Told:
        return Told(
            what=self.tr("Point at a value, or go to it with the arrow keys: what it means stands here.")
        )

    def _keep_in_sight(self) -> None:
        spot = self.view.cursor_rect()
        margin = self._display.px(24)
        self.area.ensureVisible(spot.center().x(), spot.center().y(), spot.width() // 2 + margin, margin)

    # --- Qt ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read the run as it is now."""
        super().showEvent(event)
        self._copy.setEnabled(True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read while nobody looks."""
        super().hideEvent(event)
        self._copy.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for the list."""
        super().resizeEvent(event)
        self._turn()
