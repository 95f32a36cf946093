"""A VM in a column of a comparison: its name, how its programs get on, what it uses, and its pages."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.journalled import code_counts, page_journal
from core.source import Source, VmState, VmView
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.pages.page_grid import PageGrid
from gui.pages.stacked_bar import StackedBar
from gui.story.inspector import page_tooltip
from gui.vm.pressure_text import Feeling, feeling_of, pain_number, pain_word, pressure_text
from gui.vm.usage_bar import usage_parts

translate = QCoreApplication.translate
LEAST_GRID_PX = 38


def speed_text(vm: VmView) -> str:
    """How a VM's programs get on, in one or two words: "full speed", "2.6× slower"."""
    if vm.state is VmState.BLOCKED:
        return translate("compare", "blocked")
    word = pain_word(vm.pressure)
    has_number = feeling_of(vm.pressure) in (Feeling.SLOWER, Feeling.STALLED)
    return f"{pain_number(vm.pressure)} {word}" if has_number else word


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
        self.speed = QLabel()
        self.speed.setProperty("role", "muted")
        self.bar = StackedBar(display, self.tr("What {vm} uses").format(vm=vm.name))
        self.grid = PageGrid(display, self.tr("Guest pages of {vm}").format(vm=vm.name))
        self.grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid.set_describer(self._describe)
        self._header = QHBoxLayout()
        self._header.addWidget(self.name)
        self._header.addWidget(self.bar, 1)
        self._header.addWidget(self.speed)
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
        source = self._source
        parts = usage_parts(vm, code_counts(source, vm.id), self._display)
        self.bar.set_parts(parts, vm.configured_pages)
        self.grid.set_pages(source.page_codes(vm.id), vm.owner, page_journal(source, vm.id))
        self.speed.setText(speed_text(vm))
        self.speed.setToolTip(pressure_text(vm.pressure))

    def _describe(self, ppn: int) -> str:
        return page_tooltip(self._source, self._display, self._vm.id, ppn)

    def _lengths(self) -> None:
        px = self._display.px
        self._header.setSpacing(px(8))
        self._rows.setSpacing(px(2))
        self.grid.setMinimumHeight(px(LEAST_GRID_PX))
        self.bar.setMinimumWidth(px(24))
        self.refresh(self._vm)
