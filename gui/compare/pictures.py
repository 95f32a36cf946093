"""What scrolls in a comparison: the columns side by side, the legend, and the difference lines."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.compare import Comparison
from core.scenario import Note
from core.source import Source
from core.variants import OFFERED
from gui.compare.column import Column
from gui.compare.difference_table import DifferenceTable
from gui.display import Display
from gui.pages.legend import Legend

_COLUMNS: Final = 3


class Pictures(QWidget):
    """While variants are chosen the columns stand one below the other, with what each of them does."""

    chosen_changed = Signal()

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Offer the variants."""
        super().__init__(parent)
        self._display = display
        self.setProperty("role", "scrolled")
        names = (self.tr("First variant"), self.tr("Second variant"), self.tr("Third variant"))
        self.columns = [
            Column(display, name, OFFERED, optional=number == _COLUMNS - 1)
            for number, name in enumerate(names)
        ]
        self.columns[1].choose(OFFERED[1].name)
        self.table = DifferenceTable(display)
        self.legend = Legend(display)
        self.head = QVBoxLayout()
        """room for what is to stand above the columns"""
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for column in self.columns:
            self._side_by_side.addWidget(column, 1)
            column.chosen.connect(self.chosen_changed)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self.head)
        self._rows.addLayout(self._side_by_side)
        self._rows.addWidget(self.legend)
        self._rows.addWidget(self.table)
        self._rows.addStretch()
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.set_runs((), ())

    @property
    def chosen(self) -> list[str]:
        """The variants chosen, in their order."""
        return [column.variant for column in self.columns if column.variant]

    def set_runs(self, runs: Sequence[Source], notes: Sequence[Note]) -> None:
        """Show runs, a column each; with none, offer the variants again."""
        for number, column in enumerate(self.columns):
            column.setVisible(not runs or number < len(runs))
            column.set_source(runs[number] if number < len(runs) else None, notes)
        for part in (self.legend, self.table):
            part.setVisible(bool(runs))
        directions = QBoxLayout.Direction
        self._side_by_side.setDirection(directions.LeftToRight if runs else directions.TopToBottom)
        self._rows.setStretchFactor(self._side_by_side, int(bool(runs)))
        self._rows.setStretch(self._rows.count() - 1, int(not runs))

    def refresh(self, result: Comparison) -> None:
        """Show the runs as they are now, and what was measured."""
        for column in self.columns:
            column.refresh()
        self.legend.set_present(frozenset().union(*(column.kinds for column in self.columns)))
        self.table.show_lines(result)

    def fit(self, height: int) -> None:
        """Leave the legend out where everything else needs all of the height."""
        self.legend.setVisible(not self.table.isHidden())
        if self._rows.minimumSize().height() > height:
            self.legend.hide()

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(12), px(8), px(12), px(8))
        self._rows.setSpacing(px(8))
        self._side_by_side.setSpacing(px(12))
