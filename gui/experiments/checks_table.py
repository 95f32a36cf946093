"""The table of an experiment's checks: what should hold, what was published, what we measured."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from core.experiments.report import CheckReport
from gui.display import Display
from gui.experiments.bench import Standing
from gui.experiments.standing_look import look_of
from gui.numbers import short_text
from gui.text import capital, count_text, experiment_text


class ChecksTable(QTableWidget):
    """As high as its rows: what is around it scrolls."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(0, 5, parent)
        self._display = display
        self._checks: Sequence[CheckReport] = ()
        self.setProperty("role", "large")
        self.setAccessibleName(self.tr("Checks"))
        self.setHorizontalHeaderLabels(
            ["", self.tr("What should hold"), self.tr("Published"), self.tr("Ours"), self.tr("Distance")]
        )
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_checks(self, checks: Sequence[CheckReport]) -> None:
        """Show these; of each the seed in which it did worst."""
        self._checks = checks
        self.setRowCount(len(checks))
        for row, check in enumerate(checks):
            standing = Standing.HOLDS if check.passed else Standing.FAILS
            look = look_of(self._display.theme, standing)
            sign = QTableWidgetItem(look.sign)
            sign.setForeground(QColor(look.ink))
            sign.setBackground(QColor(look.ground))
            sign.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            sign.setData(
                Qt.ItemDataRole.AccessibleTextRole, self.tr("holds") if check.passed else self.tr("fails")
            )
            self.setItem(row, 0, sign)
            said = (self._what(check), experiment_text(check.published), experiment_text(check.ours))
            for column, text in enumerate((*said, self._distance(check)), 1):
                self.setItem(row, column, QTableWidgetItem(text))
        self.fit()

    def fit(self) -> None:
        """Take as much height as the rows need at the present width."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2 * self.frameWidth())

    def restyle(self) -> None:
        """Take the colours of the theme as it is now."""
        self.show_checks(self._checks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.fit()

    def _distance(self, check: CheckReport) -> str:
        number = count_text(round(check.distance)) if check.distance >= 10 else short_text(check.distance, 2)
        size = f"{number} %"
        if not check.is_bound:
            return size
        side = self.tr("{size} inside") if check.passed else self.tr("{size} beyond")
        return side.format(size=size)

    def _what(self, check: CheckReport) -> str:
        what = capital(experiment_text(check.what))
        failed = ", ".join(map(str, check.failed_seeds))
        return self.tr("{what} (✗ seed {seeds})").format(what=what, seeds=failed) if failed else what
