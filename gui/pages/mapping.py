"""The arrows from guest pages to the host frames behind them: their way around text, and their look."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_BEND: Final = 0.55
"""how far the ends of a curve stay vertical, as a share of its height"""


@dataclass(frozen=True, slots=True)
class Port:
    """Where an arrow leaves a page or enters a frame.

    Attributes:
        at: the end of the arrow, on the edge of the cell (or below the word under it).
        gutter_x: for a cell that has other cells between it and the far side, the x of the free strip
            beside it that the arrow must keep to; None when the way is open.
        open_y: from here on the way is open: nothing but arrows lies beyond.
    """

    at: QPointF
    open_y: float
    gutter_x: float | None = None


@dataclass(frozen=True, slots=True)
class ArrowLook:
    """How an arrow is drawn."""

    colour: str
    halo: str
    """of what lies behind it, so that crossing arrows stay apart"""
    width: float
    head: float
    is_dotted: bool = False


def arrow_path(page: Port, frame: Port, head: float) -> QPainterPath:
    """The way from a page down to its frame: straight where there is text, curved where the way is open.

    The path ends where the arrow head begins.
    """
    path = QPainterPath(page.at)
    x = page.at.x()
    if page.gutter_x is not None:
        x = page.gutter_x
        path.lineTo(x, page.at.y())
    path.lineTo(x, page.open_y)
    end_x = frame.at.x() if frame.gutter_x is None else frame.gutter_x
    end_y = frame.at.y() - head if frame.gutter_x is None else frame.open_y
    if abs(end_x - x) < 1.0:
        path.lineTo(end_x, end_y)
    else:
        bend = (end_y - page.open_y) * _BEND
        path.cubicTo(x, page.open_y + bend, end_x, end_y - bend, end_x, end_y)
    if frame.gutter_x is not None:
        side = head if frame.at.x() < end_x else -head
        path.lineTo(end_x, frame.at.y())
        path.lineTo(frame.at.x() + side, frame.at.y())
    return path


def head_polygon(frame: Port, head: float) -> QPolygonF:
    """The arrow head that touches the frame; it points the way the arrow arrives."""
    tip = frame.at
    half = head * 0.55
    if frame.gutter_x is None:
        points = [tip, QPointF(tip.x() - half, tip.y() - head), QPointF(tip.x() + half, tip.y() - head)]
    else:
        back = tip.x() + (head if tip.x() < frame.gutter_x else -head)
        points = [tip, QPointF(back, tip.y() - half), QPointF(back, tip.y() + half)]
    return QPolygonF(points)


def paint_arrow(painter: QPainter, page: Port, frame: Port, look: ArrowLook) -> None:
    """Draw one arrow; later arrows pass over earlier ones, with a halo between them."""
    path = arrow_path(page, frame, look.head)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.halo), look.width * 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPath(path)
    pen = QPen(QColor(look.colour), look.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if look.is_dotted:
        pen.setDashPattern([0.1, 2.6])
        pen.setWidthF(look.width * 1.4)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colour))
    painter.drawPolygon(head_polygon(frame, look.head))
    painter.restore()
