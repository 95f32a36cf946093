"""A chart of a scenario over time: bars for programs, marks for actions and remarks; all can be selected."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.display import Display
from gui.editor.chart_items import Item, Lane, lanes_of, profile
from gui.host.series import ticks
from gui.theme import Theme, mix, owner_colour, ui_font

NAMES_PX: Final = 96
"""room for the names of the lanes, left of time zero"""
RIGHT_PX: Final = 8
_LANE_PX: Final = 20
_BAR_PX: Final = 15
_LEAST_LANES: Final = 2
_MOMENT_PX: Final = 5
"""half of what a mark takes"""
_PAST_THE_END: Final = "›"


class Chart(QWidget):
    """Shows a document's programs and moments up to a time; arrow keys go from one to the next.

    Attributes:
        chosen: the place of what a person selected.
    """

    chosen = Signal(object)

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty chart."""
        super().__init__(parent)
        self._display = display
        self._lanes: list[Lane] = []
        self._until_s = 60.0
        self._selected: Place = ()
        self.setAccessibleName(self.tr("Programs, actions and remarks over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        display.appearance_changed.connect(self._restyle)
        self._restyle()

    def show_document(self, document: ScenarioDocument, selected: Place, until_s: float) -> None:
        """Show what a document says, with a part selected, from zero to a time in seconds."""
        self._lanes = lanes_of(document)
        self._until_s = until_s
        self._selected = selected
        item = self._item_of(selected)
        self.setAccessibleDescription(item.words() if item is not None else "")
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def items(self) -> list[Item]:
        """All that can be selected, from lane to lane."""
        return [item for lane in self._lanes for item in lane.items]

    def sizeHint(self) -> QSize:
        """A row for each lane."""
        lanes = max(_LEAST_LANES, len(self._lanes))
        return QSize(self._display.px(NAMES_PX + 240), lanes * self._display.px(_LANE_PX) + 2)

    # --- geometry -------------------------------------------------------------------------------------

    def _x(self, at_s: float) -> float:
        left, right = self._display.px(NAMES_PX), self.width() - self._display.px(RIGHT_PX)
        return left + at_s / self._until_s * (right - left)

    def _lane_rect(self, number: int) -> QRectF:
        height = self._display.px(_LANE_PX)
        return QRectF(0, number * height, self.width(), height)

    def rect_of(self, place: Place) -> QRectF | None:
        """Where an item is drawn; None when it is not in the chart, or after its end."""
        for number, lane in enumerate(self._lanes):
            for item in lane.items:
                if item.place == place and item.start_s <= self._until_s:
                    return self._item_rect(item, self._lane_rect(number))
        return None

    def _item_rect(self, item: Item, lane: QRectF) -> QRectF:
        px = self._display.px
        middle, half = lane.center().y(), px(_BAR_PX) / 2
        left = self._x(item.start_s)
        if item.is_moment:
            reach = px(_MOMENT_PX)
            return QRectF(left - reach, middle - reach, 2 * reach, 2 * reach)
        stop = self._until_s if item.stop_s is None else min(item.stop_s, self._until_s)
        return QRectF(left, middle - half, max(px(3), self._x(stop) - left), 2 * half)

    def _items_with_rects(self) -> Iterator[tuple[Item, QRectF]]:
        for number, lane in enumerate(self._lanes):
            for item in lane.items:
                if item.start_s <= self._until_s:
                    yield item, self._item_rect(item, self._lane_rect(number))

    def _place_at(self, point: QPointF) -> Place | None:
        """What is at a point: an item, or the title of a lane."""
        hits = [
            item for item, rect in self._items_with_rects() if rect.adjusted(-2, -2, 2, 2).contains(point)
        ]
        if hits:
            return hits[-1].place
        lane = int(point.y() // self._display.px(_LANE_PX))
        is_title = point.x() < self._display.px(NAMES_PX) and 0 <= lane < len(self._lanes)
        return self._lanes[lane].place if is_title else None

    def _item_of(self, place: Place) -> Item | None:
        return next((item for item in self.items() if item.place == place), None)

    # --- a person's hands -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pressed."""
        place = self._place_at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be pressed."""
        over = self._place_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along the lanes, up and down from lane to lane."""
        steps = {
            Qt.Key.Key_Left: self._beside(-1),
            Qt.Key.Key_Right: self._beside(1),
            Qt.Key.Key_Up: self._above_or_below(-1),
            Qt.Key.Key_Down: self._above_or_below(1),
        }
        if Qt.Key(event.key()) not in steps:
            event.ignore()
            return
        item = steps[Qt.Key(event.key())]
        if item is not None:
            self.chosen.emit(item.place)

    def _beside(self, by: int) -> Item | None:
        items, now = self.items(), self._item_of(self._selected)
        if now is None:
            return items[0] if items else None
        return items[min(len(items) - 1, max(0, items.index(now) + by))]

    def _above_or_below(self, by: int) -> Item | None:
        now = self._item_of(self._selected)
        if now is None:
            return self._beside(by)
        lanes = [lane.items for lane in self._lanes if lane.items]
        lane = next(number for number, items in enumerate(lanes) if now in items) + by
        if not 0 <= lane < len(lanes):
            return None
        return min(lanes[lane], key=lambda item: abs(item.start_s - now.start_s))

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(QPointF(event.pos()))
            item = None if place is None else self._item_of(place)
            QToolTip.showText(event.globalPos(), "" if item is None else item.words(), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # --- the picture ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lanes that are seen, from the top down."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(self._display.px(11)))
        self._draw_grid(painter)
        for number, lane in enumerate(self._lanes):
            area = self._lane_rect(number)
            if not area.intersects(QRectF(event.rect())):
                continue
            self._draw_title(painter, lane, area)
            for item in lane.items:
                if item.start_s > self._until_s:
                    self._draw_later(painter, area)
                elif item.is_moment:
                    self._draw_moment(painter, item, lane, area)
                else:
                    self._draw_bar(painter, item, lane, area)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._display.theme.focus), 2 * self._display.theme.line_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _draw_grid(self, painter: QPainter) -> None:
        theme = self._display.theme
        painter.setPen(QPen(QColor(mix(theme.border, theme.card, 0.5)), theme.line_px))
        room = self._x(self._until_s) - self._x(0)
        for at_s, _ in ticks(self._until_s, room / self._display.px(60)):
            painter.drawLine(QPointF(self._x(at_s), 0), QPointF(self._x(at_s), self.height()))

    def _draw_title(self, painter: QPainter, lane: Lane, area: QRectF) -> None:
        px, theme = self._display.px, self._display.theme
        room = QRectF(px(4), area.top(), px(NAMES_PX) - px(8), area.height())
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(theme.muted if lane.owner is None else _ink(theme, lane.owner)))
        text = metrics.elidedText(lane.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_bar(self, painter: QPainter, item: Item, lane: Lane, area: QRectF) -> None:
        """A pale bar for the time, in it a darker shape for how much the program works on."""
        theme, px = self._display.theme, self._display.px
        bar = self._item_rect(item, area)
        hue = owner_colour(theme, lane.owner or 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(hue, theme.card, 0.16)))
        painter.drawRect(bar)
        corners = [
            QPointF(self._x(at_s), bar.bottom() - height * bar.height())
            for at_s, height in profile(item, self._until_s)
        ]
        painter.setBrush(QColor(mix(hue, theme.card, 0.42)))
        painter.drawPolygon(QPolygonF([bar.bottomLeft(), *corners, bar.bottomRight()]))
        self._outline(painter, item, bar, hue)
        room = bar.adjusted(px(5), 0, -px(3), 0)
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(theme.text))
        if room.width() > metrics.horizontalAdvance("MM"):
            text = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_moment(self, painter: QPainter, item: Item, lane: Lane, area: QRectF) -> None:
        """A diamond, and its words where there is room before the next one."""
        theme, px = self._display.theme, self._display.px
        mark = self._item_rect(item, area)
        is_selected = item.place == self._selected
        painter.setPen(QPen(QColor(theme.text), 2 * theme.line_px if is_selected else theme.line_px))
        painter.setBrush(QColor(theme.accent if is_selected else theme.muted))
        middle = mark.center()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), mark.top()),
                    QPointF(mark.right(), middle.y()),
                    QPointF(middle.x(), mark.bottom()),
                    QPointF(mark.left(), middle.y()),
                ]
            )
        )
        later = [self._x(each.start_s) - px(_MOMENT_PX) for each in lane.items if each.start_s > item.start_s]
        end = min([*later, float(self.width())])
        room = QRectF(mark.right() + px(3), area.top(), end - mark.right() - px(5), area.height())
        metrics = QFontMetricsF(painter.font())
        if room.width() > metrics.horizontalAdvance("MMM"):
            painter.setPen(QColor(theme.text if is_selected else theme.muted))
            text = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_later(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._display.theme.muted))
        right = area.adjusted(0, 0, -1, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, _PAST_THE_END)

    def _outline(self, painter: QPainter, item: Item, bar: QRectF, hue: str) -> None:
        theme = self._display.theme
        is_selected = item.place == self._selected
        width = 2.5 * theme.line_px if is_selected else theme.line_px
        painter.setPen(QPen(QColor(theme.accent if is_selected else mix(hue, theme.card, 0.6)), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)

    def _restyle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()


def _ink(theme: Theme, owner: int) -> str:
    """A VM's hue, readable as words."""
    return mix(owner_colour(theme, owner), theme.text, 0.6)
