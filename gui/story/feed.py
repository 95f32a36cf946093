"""What just happened: the event feed, newest at the bottom."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.events import Event
from core.source import Source
from gui.display import Display
from gui.story.feed_model import FeedModel, Role
from gui.theme import BASE_FONT_PX, ui_font

_ONE_LINE_EMS: Final = 44
"""a feed at least so wide has its rows in one line each"""
_TWO_LINE_EMS: Final = 24
_Index = QModelIndex | QPersistentModelIndex


class EventFeed(QFrame):
    """A card with the last happenings; stays where it is while somebody reads further up."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._display = display
        self.setProperty("role", "card")
        self.model = FeedModel(display, self)
        self.list = _List(display)
        self.list.setModel(self.model)
        self._title = QLabel(self.tr("What just happened"))
        self._title.setProperty("role", "heading")
        self._newest = QPushButton(self.tr("↓ Newest"))
        self._newest.setProperty("kind", "chip")
        self._newest.setToolTip(self.tr("Go to the newest and follow it again"))
        self._newest.clicked.connect(self._follow)
        self._newest.hide()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._newest)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._is_following = True

    @property
    def is_following(self) -> bool:
        """Whether the newest row is kept in sight."""
        return self._is_following

    @property
    def current_event(self) -> Event | None:
        """The event of the row that the keyboard is on."""
        return self.model.event_at(self.list.currentIndex().row())

    def set_source(self, source: Source) -> None:
        """Show another run from its beginning."""
        self.model.set_source(source)
        self._follow()

    def refresh(self) -> None:
        """Take in what happened since."""
        following = self._is_following
        if self.model.catch_up() and following:
            self._follow()

    def _follow(self) -> None:
        self.list.scrollToBottom()
        self._is_following = True
        self._newest.hide()

    def _scrolled(self, value: int) -> None:
        self._is_following = value >= self.list.verticalScrollBar().maximum()
        self._newest.setVisible(not self._is_following)


class _List(QListView):
    """The rows; all of one height, so that many cost no more than few."""

    def __init__(self, display: Display) -> None:
        super().__init__()
        self._delegate = _RowDelegate(display, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What just happened"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        display.appearance_changed.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        """Room for two rows at least, and for whole rows only: half a line at the edge reads as a fault."""
        self.setMinimumHeight(2 * self._delegate.least_height())
        spare = self.height() % self._delegate.row_height()
        if self.viewportMargins().top() != spare:
            self.setViewportMargins(0, spare, 0, 0)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay with the newest row if that is what was in sight."""
        bar = self.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum()
        super().resizeEvent(event)
        self._fit_rows()
        if was_at_end:
            self.scrollToBottom()


class _RowDelegate(QStyledItemDelegate):
    """Paints time, actor and what it did."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._view = parent

    def _fonts(self) -> tuple[QFont, QFont]:
        px = self._display.px(BASE_FONT_PX)
        return ui_font(px), ui_font(px, QFont.Weight.Bold)

    def _line_count(self) -> int:
        """One line in a wide feed; in a narrow one the text stands below, if need be in two lines."""
        ems = self._view.width() / self._display.px(BASE_FONT_PX)
        return 1 if ems >= _ONE_LINE_EMS else 2 if ems >= _TWO_LINE_EMS else 3

    def least_height(self) -> int:
        """The height of a row's lines, and a little air."""
        line = QFontMetrics(self._fonts()[0]).height()
        return line * self._line_count() + self._display.px(9)

    def row_height(self) -> int:
        """The same for every row: the rows that fit share the height of the view."""
        room = self._view.height()
        return room // max(1, room // self.least_height())

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """The view stretches it over its width."""
        return QSize(self._display.px(120), self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """A row, and a thin line below it."""
        theme = self._display.theme
        rect = option.rect.adjusted(self._display.px(2), 0, -self._display.px(2), 0)
        painter.save()
        painter.setPen(QPen(QColor(theme.border), theme.line_px, Qt.PenStyle.DotLine))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(rect.adjusted(-1, 1, 1, -2))
        usual, bold = self._fonts()
        is_routine = index.data(Role.ROUTINE)
        ink, actor_font = (theme.muted, usual) if is_routine else (theme.text, bold)
        lines = self._line_count()
        air = rect.height() - self.least_height()
        rect.adjust(0, air // 2, 0, air // 2 - air)
        top = QRect(rect.left(), rect.top(), rect.width(), rect.height() // lines)
        gap = self._display.px(8)
        top.adjust(self._write(painter, top, index.data(Role.TIME), usual, theme.muted) + gap, 0, 0, 0)
        top.adjust(self._write(painter, top, index.data(Role.ACTOR), actor_font, ink) + gap, 0, 0, 0)
        below = QRect(rect.left(), top.bottom(), rect.width(), rect.bottom() - top.bottom())
        self._write(painter, top if lines == 1 else below, index.data(Role.TEXT), usual, ink, lines - 1)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, lines: int = 1) -> int:
        """Write in so many lines, shortened where it must be; the row's tooltip has all of it."""
        metrics = QFontMetrics(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        if lines > 1 and metrics.horizontalAdvance(text) > rect.width():
            painter.drawText(rect, flags | Qt.TextFlag.TextWordWrap, text)
            return rect.width()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, flags, shown)
        return metrics.horizontalAdvance(shown)
