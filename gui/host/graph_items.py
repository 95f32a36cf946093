"""What the pressure graph paints by itself: the state bands, and the dotted lines with their words."""

from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.display import Display
from gui.host.markers import Marker
from gui.theme import ui_font

MOST_ROWS: Final = 3
"""Labels stand in up to so many rows, so that neighbours do not meet."""
LABEL_PX: Final = 11
Band = tuple[float, float, str]
"""Lower edge, upper edge, colour."""


class Bands(pg.GraphicsObject):
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

    def viewRangeChanged(self) -> None:
        """What is painted covers the view, whatever that is."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self.viewRect())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None) -> None:
        """Fill the ranges over the whole width."""
        area = self.viewRect()
        for low, high, colour in self._bands:
            painter.fillRect(QRectF(area.left(), low, area.width(), high - low), QColor(colour))


class MarkerLines(pg.GraphicsObject):
    """Dotted lines at moments; each has its words beside it where there is room."""

    def __init__(self, display: Display) -> None:
        """Begin with none."""
        super().__init__()
        self._display = display
        self._markers: tuple[Marker, ...] = ()
        self._font = QFont()
        self._pen = QPen()
        self.filled = False
        """whether the words need a ground of their own to be read"""
        self.setZValue(20)
        self.restyle()

    def restyle(self) -> None:
        """Take the theme and the text scale as they are now."""
        theme = self._display.theme
        self._font = ui_font(self._display.px(LABEL_PX))
        self._pen = QPen(QColor(theme.muted), theme.line_px, Qt.PenStyle.DotLine)
        self.update()

    def set_markers(self, markers: Sequence[Marker]) -> None:
        """Show these, in order of time; of those that meet, the first keeps its words."""
        self._markers = tuple(markers)
        self.update()

    def viewRangeChanged(self) -> None:
        """What is painted covers the view, whatever that is."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self.viewRect())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None) -> None:
        """Draw the lines and as many words as have room, in pixels."""
        to_pixels = painter.transform()
        area = to_pixels.mapRect(self.viewRect())
        painter.resetTransform()
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        rows = min(MOST_ROWS, max(1, int(0.5 * area.height() / metrics.height())))
        free_from = [area.left()] * rows
        for marker in self._markers:
            x = to_pixels.map(QPointF(marker.at_s, 0)).x()
            if not area.left() <= x <= area.right():
                continue
            width = metrics.horizontalAdvance(marker.text) + 8
            row = next((row for row, free in enumerate(free_from) if x >= free), None)
            if row is None or x + width > area.right():
                continue
            free_from[row] = x + width
            painter.setPen(self._pen)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            label = QRectF(x + 4, area.top() + row * metrics.height(), width - 4, metrics.height())
            self._write(painter, label, marker.text)

    def _write(self, painter: QPainter, label: QRectF, text: str) -> None:
        theme = self._display.theme
        if self.filled:
            painter.fillRect(label, QColor(theme.card))
        painter.setPen(QColor(theme.text if self.filled else theme.muted))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
