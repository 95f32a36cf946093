"""The fields that describe a program; the spawn dialog and the program dialog share them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from core.source import HostView
from core.specs import Pattern, ProgramSpec
from gui.dialogs import teach
from gui.vm.page_spin import PageSpin
from gui.vm.templates import NO_PROGRAM, PATTERN_TITLES, translated
from gui.vm.vm_text import counts_pages
from gui.wrapped_label import WrappedLabel

MAX_TOUCHES_PER_S = 10_000_000


class ProgramFields(QWidget):
    """What a program does to its memory, how much of it, and how often."""

    changed = Signal()

    def __init__(self, host: HostView, *, may_be_none: bool, parent: QWidget | None = None) -> None:
        """Empty fields; `may_be_none` offers "no program" as well."""
        super().__init__(parent)
        self.pattern = QComboBox()
        self.pattern.setAccessibleName(self.tr("Access pattern"))
        if may_be_none:
            self.pattern.addItem(self.tr("No program"), None)
        for pattern, (title, _) in PATTERN_TITLES.items():
            self.pattern.addItem(translated(title), pattern.value)
        self.hint = WrappedLabel(role="muted")
        self.pages = PageSpin()
        self.pages.setAccessibleName(self.tr("Size of the program"))
        self.pages.set_unit(host.page_size, counts_pages(host))
        self.pages.setRange(1, 2**30)
        self.touches = _spin(self.tr("Touches a second"), 1, MAX_TOUCHES_PER_S, "")
        self.writes = _spin(self.tr("Share of writes"), 0, 100, " %")
        self._name = ""
        self._does = ""
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Access pattern"), self.pattern)
        form.addRow("", self.hint)
        form.addRow(self.tr("Size"), self.pages)
        form.addRow(self.tr("Touches a second"), self.touches)
        form.addRow(self.tr("Share of writes"), self.writes)
        self._teach()
        self.pattern.currentIndexChanged.connect(self._pattern_changed)
        for field in (self.pages, self.touches, self.writes):
            field.setKeyboardTracking(True)
            field.valueChanged.connect(self.changed)
        self._explain()

    def _teach(self) -> None:
        for field, tip in (
            (
                self.pattern,
                self.tr("In which order it touches its pages: a balloon costs more or less by it"),
            ),
            (self.pages, self.tr("How many pages it goes over; more than the guest has makes it swap")),
            (self.touches, self.tr("How often it wants a page; what it waits for makes it slower than this")),
            (self.writes, self.tr("A page that was written must be saved before it is given up")),
        ):
            teach(field, tip)

    def add_first(self, label: str, field: QWidget) -> None:
        """Put another field above all others."""
        self._form.insertRow(0, label, field)

    def fill(self, program: ProgramSpec | None) -> None:
        """Show a program, or none."""
        self.pattern.setCurrentIndex(self.pattern.findData(program.pattern.value if program else None))
        if program is not None:
            self._name, self._does = program.name, program.does
            self.pages.setValue(program.size_pages)
            self.touches.setValue(program.touches_per_s)
            self.writes.setValue(program.write_percent)
        self._explain()

    def program(self) -> ProgramSpec | None:
        """The program described, or None for none."""
        pattern = self.pattern.currentData()
        if pattern is None:
            return None
        return ProgramSpec(
            name=self._name or pattern,
            pattern=Pattern(pattern),
            size_pages=self.pages.value(),
            touches_per_s=self.touches.value(),
            write_percent=self.writes.value(),
            does=self._does,
        )

    def _pattern_changed(self) -> None:
        pattern = self.pattern.currentData()
        self._name = pattern or ""
        self._does = ""
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        pattern = self.pattern.currentData()
        for field in (self.pages, self.touches, self.writes):
            field.setEnabled(pattern is not None)
        text = PATTERN_TITLES[Pattern(pattern)][1] if pattern else NO_PROGRAM
        self.hint.setText(translated(text))


def _spin(name: str, least: int, most: int, suffix: str) -> QSpinBox:
    field = QSpinBox()
    field.setAccessibleName(name)
    field.setRange(least, most)
    field.setSuffix(suffix)
    field.setGroupSeparatorShown(True)
    return field
