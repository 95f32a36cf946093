"""What the pressure graph paints by itself: the state bands, and the dotted lines with their words."""

from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.display import Display
from gui.host.curve_room import extent, in_pixels
from gui.host.markers import Marker
from gui.host.series import Curve
from gui.theme import ui_font

MOST_ROWS: Final = 3
"""Labels stand in up to so many rows, so that neighbours do not meet."""
LABEL_PX: Final = 11
_GAP_PX: Final = 4
_OPACITY: Final = 0.85
"""of the ground behind words: a curve that runs there can still be followed"""
Band = tuple[float, float, str]
"""Lower edge, upper edge, colour."""


class _OverTheView(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph is untyped
    """Something that is painted over all that is seen of the plot, whatever that is."""

    def viewRangeChanged(self) -> None:
        """What is painted covers the view, whatever that is."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self.viewRect())


class Bands(_OverTheView):
    """Coloured ranges of the vertical axis, behind everything."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._bands: tuple[Band, ...] = ()
        self.setZValue(-10)

    def set_bands(self, bands: Sequence[Band]) -> None:
        """Show these."""
        if tuple(bands) != self._bands:
            self._bands = tuple(bands)
            self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None) -> None:
        """Fill the ranges over the whole width."""
        area = self.viewRect()
        for low, high, colour in self._bands:
            painter.fillRect(QRectF(area.left(), low, area.width(), high - low), QColor(colour))


class MarkerLines(_OverTheView):
    """Dotted lines at moments; each has its words beside it where there is room."""

    def __init__(self, display: Display) -> None:
        """Begin with none."""
        super().__init__()
        self._display = display
        self._markers: tuple[Marker, ...] = ()
        self._curves: tuple[Curve, ...] = ()
        self._words: list[tuple[str, QRectF]] = []
        self._are_placed_in: tuple[object, ...] = ()
        self._font = QFont()
        self._pen = QPen()
        self._ground = QColor()
        self._ink = QColor()
        self.setZValue(20)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme and the text scale as they are now."""
        theme = self._display.theme
        self._font = ui_font(self._display.px(LABEL_PX))
        self._pen = QPen(QColor(theme.muted), theme.line_px, Qt.PenStyle.DotLine)
        self.set_ground(theme.card, theme.muted)

    def set_ground(self, ground: str, ink: str) -> None:
        """Write on this colour, in that one; no line goes through the words."""
        self._ground, self._ink = QColor(ground), QColor(ink)
        self._ground.setAlphaF(_OPACITY)
        self.update()

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show these, in order of time; where they meet, lost drivers and the host's states go first."""
        if tuple(markers) != self._markers:
            self._markers = tuple(markers)
            self.update()

    def keep_clear_of(self, curves: Sequence[Curve]) -> None:
        """Write beside these lines, not over them; words that stand do not move before the plot does."""
        self._curves = tuple(curves)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None) -> None:
        """Draw the lines, then as many words as have room, in pixels."""
        to_pixels = painter.transform()
        area = to_pixels.mapRect(self.viewRect())
        painter.resetTransform()
        painter.setFont(self._font)
        placed = self._placed_in(area, to_pixels)
        painter.setPen(self._pen)
        for _, label in placed:
            x = label.left() - _GAP_PX
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for text, label in placed:
            painter.fillRect(label, self._ground)
            painter.setPen(self._ink)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def forget_places(self) -> None:
        """The curves are others than those the words have made way for: find their places anew."""
        self._are_placed_in = ()

    def _placed_in(self, area: QRectF, to_pixels: QTransform) -> list[tuple[str, QRectF]]:
        """The words and where they stand, found anew when the plot or the markers changed."""
        place = (area, to_pixels, self._markers, len(self._curves), self._font)
        if place != self._are_placed_in:
            self._are_placed_in = place
            at = [to_pixels.map(QPointF(marker.at_s, 0)).x() for marker in self._markers]
            self._words = self._placed(area, at, [in_pixels(curve, to_pixels) for curve in self._curves])
        return self._words

    def _placed(
        self, area: QRectF, at: Sequence[float], curves: Sequence[Curve] = ()
    ) -> list[tuple[str, QRectF]]:
        """The words that have room, and where; they go lower than usual only to make way for a curve."""
        metrics = QFontMetricsF(self._font)
        height = metrics.height()
        usual_rows = min(MOST_ROWS, max(1, int(0.5 * area.height() / height)))
        all_rows = max(1, int(area.height() / height)) if curves else usual_rows
        placed: list[tuple[str, QRectF]] = []
        for marker, x in sorted(zip(self._markers, at, strict=True), key=_what_matters_first):
            width = metrics.horizontalAdvance(marker.text) + _GAP_PX
            if x < area.left() or x + _GAP_PX + width > area.right():
                continue
            rows = usual_rows
            runs = [extent(curve, x, x + 2 * _GAP_PX + width) for curve in curves]
            taken = [each for each in runs if each is not None]
            for row in range(all_rows):
                label = QRectF(x + _GAP_PX, area.top() + row * height, width, height)
                around = label.adjusted(-_GAP_PX, 1, _GAP_PX, -1)
                if any(high <= label.bottom() and low >= label.top() for high, low in taken):
                    rows = all_rows
                elif not any(around.intersects(other) for _, other in placed):
                    placed.append((marker.text, label))
                    break
                if row + 1 >= rows:
                    break
        return placed


def _what_matters_first(marked: tuple[Marker, float]) -> int:
    """That drivers left explains what the states do from then on."""
    marker = marked[0]
    return 0 if marker.drivers_gone else 1 if marker.is_state else 2
