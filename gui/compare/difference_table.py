"""The difference lines: a row for each measure, its value under each variant, and the way from the first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from core.compare import Comparison, Line, Measure, value_text
from gui.compare.words import difference_text, label, variant_title, why
from gui.display import Display
from gui.numbers import by_locale

BEST = "✓"
"""before the best value, which is bold too: more than a colour"""


class DifferenceTable(QFrame):
    """Made of labels, so that nothing in it is ever cut short; each line says on hover why it matters."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Without lines."""
        super().__init__(parent)
        self._display = display
        self._variants: tuple[str, ...] = ()
        self._names: dict[Measure, QLabel] = {}
        self._values: dict[Measure, list[QLabel]] = {}
        self._differences: dict[Measure, list[QLabel]] = {}
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What differs"))
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 2)
        display.appearance_changed.connect(self._restyle)
        self._restyle()

    def show_lines(self, comparison: Comparison) -> None:
        """Show what was measured."""
        if comparison.variants != self._variants:
            self._make(comparison.variants)
        for line in comparison.lines:
            self._show_line(line)

    def text_of(self, measure: Measure) -> list[str]:
        """What a line says, from left to right."""
        return [cell.text() for cell in self._cells(measure)]

    def _cells(self, measure: Measure) -> list[QLabel]:
        return [self._names[measure], *self._values[measure], *self._differences[measure]]

    def _make(self, variants: Sequence[str]) -> None:
        self._variants = tuple(variants)
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self._head(0, 1, self.tr("{sign} best, ± difference from the first").format(sign=BEST))
        for number, variant in enumerate(variants):
            self._head(_value_column(number), 2, variant_title(variant))
            self._grid.setColumnStretch(_value_column(number), 1)
            self._grid.setColumnStretch(_value_column(number) + 1, 1)
        for row, measure in enumerate(Measure, 1):
            self._make_line(row, measure)
        self._restyle()

    def _head(self, column: int, columns: int, text: str) -> None:
        head = QLabel(text)
        head.setProperty("role", "muted" if column == 0 else "value")
        head.setWordWrap(True)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignHCenter
        head.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(head, 0, column, 1, columns)

    def _make_line(self, row: int, measure: Measure) -> None:
        count = len(self._variants)
        name = QLabel(label(measure))
        values, differences = [QLabel() for _ in range(count)], [QLabel() for _ in range(count - 1)]
        self._grid.addWidget(name, row, 0)
        for number, cell in enumerate(values):
            cell.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(cell, row, _value_column(number))
        for number, cell in enumerate(differences, 1):
            cell.setProperty("role", "muted")
            self._grid.addWidget(cell, row, _value_column(number) + 1)
        self._names[measure], self._values[measure], self._differences[measure] = name, values, differences

    def _show_line(self, line: Line) -> None:
        for number, (cell, value) in enumerate(zip(self._values[line.measure], line.values, strict=True)):
            best = number == line.best
            _mark(cell, "value" if best else "")
            text = by_locale(value_text(value))
            cell.setText(f"{BEST} {text}" if best else text)
        for number, cell in enumerate(self._differences[line.measure], 1):
            cell.setText(difference_text(line, number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade every other line, so that the eye does not lose it on its way."""
        super().paintEvent(event)
        painter = QPainter(self)
        edge = self._display.px(6)
        for name in [*self._names.values()][::2]:
            painter.fillRect(edge, name.y(), self.width() - 2 * edge, name.height(), self._shade)

    def _restyle(self) -> None:
        px = self._display.px
        self._shade = QColor(self._display.theme.hover)
        self._grid.setContentsMargins(px(14), px(6), px(14), px(6))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(0)
        for measure in self._names:
            for cell in self._cells(measure):
                cell.setToolTip(why(measure, self._display.vocabulary))


def _value_column(number: int) -> int:
    """Where a variant's value stands; its difference from the first stands right of it."""
    return 1 + 2 * number


def _mark(cell: QLabel, role: str) -> None:
    """Give a cell the look of a role of the style sheet."""
    if (cell.property("role") or "") != role:
        cell.setProperty("role", role)
        cell.style().unpolish(cell)
        cell.style().polish(cell)
