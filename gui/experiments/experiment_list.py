"""The list of experiments: a badge that says how each stands, its name and its title."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.experiments.outcome import Experiment
from gui.display import Display
from gui.experiments.bench import Bench
from gui.experiments.standing_look import look_of, words_of
from gui.text import experiment_text
from gui.theme import ui_font

_NAME_PX = 15
_WORDS_PX = 13
_BADGE_PX = 26
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


class ExperimentList(QListWidget):
    """One row an experiment; rows are as high as their titles need."""

    def __init__(
        self, display: Display, bench: Bench, experiments: Sequence[Experiment], parent: QWidget | None = None
    ) -> None:
        """List these experiments as they stand on the bench."""
        super().__init__(parent)
        self._bench = bench
        self._experiments = experiments
        self.setAccessibleName(self.tr("Experiments"))
        self.setItemDelegate(_RowDelegate(display, bench, experiments, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for experiment in experiments:
            QListWidgetItem(experiment_text(experiment.title), self)
        bench.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how they stand now."""
        for row, experiment in enumerate(self._experiments):
            words = words_of(self._bench, experiment.name)
            self.item(row).setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{experiment.name}, {experiment_text(experiment.title)}: {words}",
            )
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Lay the rows out anew, as after a change of the text's size; the chosen one stays in sight."""
        chosen = self.currentItem()
        was_in_sight = chosen is not None and self.viewport().rect().intersects(self.visualItemRect(chosen))
        super().doItemsLayout()
        if was_in_sight:
            self.scrollToItem(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _RowDelegate(QStyledItemDelegate):
    def __init__(
        self, display: Display, bench: Bench, experiments: Sequence[Experiment], view: QListWidget
    ) -> None:
        super().__init__(view)
        self._display = display
        self._bench = bench
        self._experiments = experiments
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The title, wrapped, the words below it, and air around them."""
        width = self._view.viewport().width()
        room = QRect(0, 0, width - self._indent - self._pad, 10_000)
        title = QFontMetrics(self._title_font).boundingRect(room, _WRAP, self._title(index))
        words_height = QFontMetrics(self._words_font).height()
        return QSize(width, title.height() + words_height + 2 * self._pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground of the chosen row, the badge, and both lines."""
        theme, experiment = self._display.theme, self._experiments[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QColor(theme.accent) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), self._pad / 2, self._pad / 2)
        self._paint_badge(painter, option.rect, experiment.name)
        room = option.rect.adjusted(self._indent, self._pad, -self._pad, 0)
        painter.setFont(self._title_font)
        painter.setPen(QColor(theme.text))
        title = self._title(index)
        painter.drawText(room, _WRAP, title)
        room.setTop(room.top() + QFontMetrics(self._title_font).boundingRect(room, _WRAP, title).height())
        painter.setFont(self._words_font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, words_of(self._bench, experiment.name))
        painter.restore()

    def _paint_badge(self, painter: QPainter, row: QRect, name: str) -> None:
        look, size = look_of(self._display.theme, self._bench.standing(name)), self._display.px(_BADGE_PX)
        badge = QRect(row.left() + self._pad, row.top() + self._pad, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.ground))
        painter.drawEllipse(badge)
        painter.setPen(QColor(look.ink))
        painter.setFont(ui_font(self._display.px(_NAME_PX), QFont.Weight.Bold))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, look.sign)

    def _title(self, index: _Index) -> str:
        experiment = self._experiments[index.row()]
        return f"{experiment.name}  {experiment_text(experiment.title)}"

    @property
    def _pad(self) -> int:
        return self._display.px(8)

    @property
    def _indent(self) -> int:
        return self._display.px(_BADGE_PX) + 2 * self._pad

    @property
    def _title_font(self) -> QFont:
        return ui_font(self._display.px(_NAME_PX), QFont.Weight.DemiBold)

    @property
    def _words_font(self) -> QFont:
        return ui_font(self._display.px(_WORDS_PX))
