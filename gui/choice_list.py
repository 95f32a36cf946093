"""A list of things to choose from: a title in bold, and a line or two on what it is."""

from collections.abc import Iterable

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

from gui.display import Display
from gui.theme import BASE_FONT_PX, ui_font

_SUMMARY = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_Index = QModelIndex | QPersistentModelIndex


class ChoiceList(QListWidget):
    """Rows are as high as their words need at the present width."""

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """An empty list, called `name` for people who hear the screen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_ChoiceDelegate(display, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def fill(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these titles and summaries."""
        self.clear()
        for title, summary in choices:
            item = QListWidgetItem(title, self)
            item.setData(_SUMMARY, summary)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {summary}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, display: Display, view: QListWidget) -> None:
        super().__init__(view)
        self._display = display
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Both texts, wrapped, with air around them."""
        width = self._view.viewport().width()
        room = QRect(0, 0, width - 2 * self._pad, 10_000)
        heights = [
            QFontMetrics(font).boundingRect(room, _WRAP, text).height() for font, text in self._texts(index)
        ]
        return QSize(width, sum(heights) + 2 * self._pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground of the chosen row, then both texts."""
        theme = self._display.theme
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), self._pad / 2, self._pad / 2)
        room = option.rect.adjusted(self._pad, self._pad, -self._pad, 0)
        for (font, text), colour in zip(self._texts(index), (theme.text, theme.muted), strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room, _WRAP, text)
            room.setTop(room.top() + QFontMetrics(font).boundingRect(room, _WRAP, text).height())
        painter.restore()

    @property
    def _pad(self) -> int:
        return self._display.px(8)

    def _texts(self, index: _Index) -> list[tuple[QFont, str]]:
        size = self._display.px(BASE_FONT_PX)
        return [
            (ui_font(size, QFont.Weight.DemiBold), index.data(Qt.ItemDataRole.DisplayRole) or ""),
            (ui_font(size), index.data(_SUMMARY) or ""),
        ]
