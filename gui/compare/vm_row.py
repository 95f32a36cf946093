"""A VM in a column of a comparison: its name, how much slower it runs, what it uses, and its pages."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.source import Source, VmState, VmView
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.pages.page_grid import PageGrid
from gui.pages.stacked_bar import StackedBar
from gui.story.inspector import page_tooltip
from gui.vm.usage_bar import usage_parts

translate = QCoreApplication.translate
LEAST_GRID_PX = 38
STANDS_STILL_PERCENT = 10_000
"""a VM that runs a hundred times slower does nothing to speak of"""


def slowdown_text(vm: VmView) -> str:
    """How much slower than wanted a VM's programs get on."""
    if vm.state is VmState.BLOCKED:
        return translate("compare", "blocked")
    percent = vm.pressure.slowdown_percent
    if percent >= STANDS_STILL_PERCENT:
        return translate("compare", "stands still")
    if percent < 105:
        return translate("compare", "full speed")
    return translate("compare", "{factor:.1f}× slower").format(factor=percent / 100)


class VmRow(QWidget):
    """Shows one VM of one run; `refresh` shows it as it is now."""

    def __init__(self, display: Display, source: Source, vm: VmView, parent: QWidget | None = None) -> None:
        """The VM as it is."""
        super().__init__(parent)
        self._display = display
        self._source = source
        self._vm = vm
        self.name = ElidedLabel(vm.name)
        self.name.setProperty("role", "value")
        self.slowdown = QLabel()
        self.slowdown.setProperty("role", "muted")
        self.slowdown.setToolTip(
            self.tr("Touches that its programs wanted / touches that they did, over the last 10 s")
        )
        self.bar = StackedBar(display, self.tr("What {vm} uses").format(vm=vm.name))
        self.grid = PageGrid(display, self.tr("Guest pages of {vm}").format(vm=vm.name))
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid.set_describer(self._describe)
        self._header = QHBoxLayout()
        self._header.addWidget(self.name)
        self._header.addWidget(self.bar, 1)
        self._header.addWidget(self.slowdown)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._header)
        self._rows.addWidget(self.grid, 1)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.refresh(vm)

    def refresh(self, vm: VmView) -> None:
        """Show the VM as it is now."""
        self._vm = vm
        codes = self._source.page_codes(vm.id)
        self.bar.set_parts(usage_parts(vm, codes, self._display), vm.configured_pages)
        self.grid.set_pages(codes, vm.owner)
        self.slowdown.setText(slowdown_text(vm))

    def _describe(self, ppn: int) -> str:
        return page_tooltip(self._source, self._display, self._vm.id, ppn)

    def _lengths(self) -> None:
        px = self._display.px
        self._header.setSpacing(px(8))
        self._rows.setSpacing(px(2))
        self.grid.setMinimumHeight(px(LEAST_GRID_PX))
        self.bar.setMinimumWidth(px(24))
        self.refresh(self._vm)
