"""Large cells: each kind of cell drawn once per hue and size, then gathered by number."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from gui.cell_style import CellStyle, Pattern, cell_style
from gui.palette import Kind
from gui.theme import Theme, ui_font

_LEAST_RING_PX = 9.0
_PLATE_OPACITY = 0.82


class Atlas:
    """The tiles of one theme and size, each painted when it is wanted for the first time.

    A tile's number is `hue * len(Kind) + kind`.
    """

    def __init__(self, theme: Theme, hues: tuple[str, ...], cell_px: int) -> None:
        """None painted yet."""
        self._theme, self._hues, self._cell_px = theme, hues, cell_px
        count = len(hues) * len(Kind)
        self._tiles = np.zeros((count, cell_px, cell_px), dtype=np.uint32)
        self._is_painted = np.zeros(count, dtype=np.bool_)

    def tiles(self, numbers: NDArray[np.integer]) -> NDArray[np.uint32]:
        """uint32[numbers, cell_px, cell_px]: every cell on the card's colour, gap included."""
        missing = numbers[~self._is_painted[numbers]]
        for number in sorted(set(missing.tolist())):
            self._tiles[number] = self._painted(*divmod(number, len(Kind)))
            self._is_painted[number] = True
        tiles: NDArray[np.uint32] = self._tiles[numbers]
        return tiles

    def every(self) -> NDArray[np.uint32]:
        """uint32[hues, kinds, cell_px, cell_px]."""
        every = self.tiles(np.arange(len(self._tiles)))
        return every.reshape(len(self._hues), len(Kind), self._cell_px, self._cell_px)

    def _painted(self, hue: int, kind: int) -> NDArray[np.uint32]:
        side, theme = self._cell_px, self._theme
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.card))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = cell_style(theme, self._hues[hue], Kind(kind))
        paint_cell(painter, QRectF(0, 0, side, side), style, theme.line_px)
        painter.end()
        return np.frombuffer(image.constBits(), dtype=np.uint32).reshape(side, side).copy()


@lru_cache(maxsize=32)
def atlas(theme: Theme, hues: tuple[str, ...], cell_px: int) -> Atlas:
    """The one of this theme, these hues and this size."""
    return Atlas(theme, hues, cell_px)


def gap_px(cell_px: float) -> float:
    """The space between two cells."""
    return max(1.5, 0.13 * cell_px)


def paint_cell(painter: QPainter, place: QRectF, style: CellStyle, line_px: float = 1.0) -> None:
    """Draw one cell with its gap into a square."""
    margin = gap_px(place.width()) / 2
    box = place.adjusted(margin, margin, -margin, -margin)
    side = box.width()
    outline = QPainterPath()
    outline.addRoundedRect(box, side * 0.16, side * 0.16)
    fold = style.pattern in (Pattern.FOLD, Pattern.FOLD_DARK, Pattern.TRAY_FOLD)
    corner = _corner(box).intersected(outline) if fold else QPainterPath()
    if style.fill is not None:
        painter.fillPath(outline.subtracted(corner), QColor(style.fill))
    if style.pattern == Pattern.FOLD_DARK:
        painter.fillPath(corner, QColor(style.ink))
    _paint_pattern(painter, box, style)
    if style.edge is not None:
        _paint_edge(painter, box, style, line_px)


def _paint_edge(painter: QPainter, box: QRectF, style: CellStyle, line_px: float) -> None:
    width = max(1.0, box.width() * (0.09 if style.fill is None or style.dashed else 0.07)) * min(line_px, 1.5)
    pen = QPen(QColor(style.edge), width)
    if style.dashed:
        dash = box.width() / width / 5.5
        pen.setDashPattern([dash, dash * 0.75])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    radius = box.width() * 0.14
    painter.drawRoundedRect(inner, radius, radius)


def _paint_pattern(painter: QPainter, box: QRectF, style: CellStyle) -> None:
    ink, side, centre = QColor(style.ink), box.width(), box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if style.pattern == Pattern.DOT:
        dot = max(0.9, side * 0.07)
        painter.drawEllipse(centre, dot, dot)
    elif style.pattern == Pattern.CORE:
        half = side * 0.18
        painter.drawRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half))
    elif style.pattern in (Pattern.DIAGONAL, Pattern.PIN):
        _paint_diagonal(painter, box, style)
    elif style.pattern == Pattern.RING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, max(1.0, side * 0.07)))
        painter.drawEllipse(centre, side * 0.2, side * 0.2)
    elif style.pattern == Pattern.CROSS:
        painter.setPen(QPen(ink, max(1.2, side * 0.1)))
        inner = box.adjusted(side * 0.27, side * 0.27, -side * 0.27, -side * 0.27)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.bottomLeft(), inner.topRight())
    elif style.pattern == Pattern.ARROW:
        _paint_arrow(painter, box, ink)
    elif style.pattern == Pattern.PAIR:
        for shift in (-0.21, 0.21):
            painter.drawEllipse(centre + QPointF(shift, -shift) * side, side * 0.14, side * 0.14)
    elif style.pattern in _SLABS_AT:
        _paint_slabs(painter, box, _SLABS_AT[style.pattern])
    elif style.pattern in (Pattern.TRAY, Pattern.TRAY_FOLD, Pattern.TRAY_CORE):
        _paint_tray(painter, box, style)


_SLABS_AT = {Pattern.SLAB: (0.5,), Pattern.SLABS: (0.24, 0.5, 0.76)}
"""Where the middles of the slabs lie, in cells from the top."""


def _paint_slabs(painter: QPainter, box: QRectF, middles: Sequence[float]) -> None:
    """Squeezed pages: a compressed page is one slab, a frame of the cache holds several."""
    side = box.width()
    height = side * (0.34 if len(middles) == 1 else 0.16)
    inset = 0.0 if len(middles) == 1 else side * 0.12
    for middle in middles:
        top = box.top() + side * middle - height / 2
        slab = QRectF(box.left() + inset, top, side - 2 * inset, height)
        painter.drawRoundedRect(slab, height * 0.25, height * 0.25)


def _corner(box: QRectF) -> QPainterPath:
    """The corner that is folded over, as of a sheet of paper: these pages are of a file."""
    size = box.width() * 0.42
    corner = QPainterPath(QPointF(box.right() - size, box.top()))
    corner.lineTo(box.topRight())
    corner.lineTo(QPointF(box.right(), box.top() + size))
    corner.closeSubpath()
    return corner


def _paint_diagonal(painter: QPainter, box: QRectF, style: CellStyle) -> None:
    side = box.width()
    pin = style.pattern == Pattern.PIN
    inset = side * (0.26 if pin else 0.06)
    line = QLineF(
        box.left() + side * 0.06, box.bottom() - side * 0.06, box.right() - inset, box.top() + inset
    )
    pen = QPen(QColor(style.ink), max(1.2, side * 0.11))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(line)
    if pin:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(line.p2(), side * 0.16, side * 0.16)


def _paint_arrow(painter: QPainter, box: QRectF, ink: QColor) -> None:
    side, centre = box.width(), box.center()
    pen = QPen(ink, max(1.0, side * 0.08))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    tip = QPointF(centre.x(), centre.y() + side * 0.27)
    painter.drawLine(QPointF(centre.x(), centre.y() - side * 0.27), tip)
    for dx in (-0.15, 0.15):
        painter.drawLine(tip, QPointF(tip.x() + side * dx, tip.y() - side * 0.15))


def _paint_tray(painter: QPainter, box: QRectF, style: CellStyle) -> None:
    """On the hypervisor's disk: an arrow, or the core of a kernel page, above the tray that it lies in."""
    side, ink, x = box.width(), QColor(style.ink), box.center().x()
    tray = QRectF(x - side * 0.32, box.top() + side * 0.74, side * 0.64, max(1.0, side * 0.11))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(tray, ink)
    if style.pattern == Pattern.TRAY_CORE:
        painter.fillRect(QRectF(x - side * 0.18, box.top() + side * 0.26, side * 0.36, side * 0.36), ink)
        return
    tip = QPointF(x, box.top() + side * 0.66)
    half = side * 0.22
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-half, -half * 1.1), tip + QPointF(half, -half * 1.1)]))
    shaft = max(1.0, side * 0.12)
    painter.fillRect(QRectF(x - shaft / 2, box.top() + side * 0.16, shaft, side * 0.3), ink)


def paint_dot(painter: QPainter, cell: QRectF, theme: Theme) -> None:
    """The sign of a page that the hypervisor watches, over its cell."""
    radius = max(1.0, cell.width() * 0.16)
    painter.setPen(QPen(QColor(theme.text), max(0.8, radius * 0.4)))
    painter.setBrush(QColor(theme.card))
    painter.drawEllipse(cell.center(), radius, radius)


def paint_numbers(
    painter: QPainter, numbered: Iterable[tuple[str, QRectF]], theme: Theme, text_px: int
) -> None:
    """Page numbers at the foot of their cells, on plates that keep them apart from the pattern behind."""
    font = ui_font(text_px)
    painter.setFont(font)
    metrics, plate = QFontMetricsF(font), QColor(theme.card)
    plate.setAlphaF(_PLATE_OPACITY)
    for text, cell in numbered:
        width = min(cell.width(), metrics.horizontalAdvance(text) + metrics.averageCharWidth())
        foot = QRectF(0, 0, width, metrics.height())
        foot.moveCenter(QPointF(cell.center().x(), cell.bottom() - gap_px(cell.width()) - foot.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(foot, 3, 3)
        painter.setPen(QColor(theme.text))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


def paint_thumb(painter: QPainter, track: QRectF, first: float, end: float, theme: Theme) -> None:
    """Which part of all is in sight, as the thumb of a scroll bar; `first` and `end` are parts of 1."""
    height = max(2 * track.width(), (end - first) * track.height())
    top = track.top() + min(first * track.height(), track.height() - height)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, colour in (
        (track, theme.track),
        (QRectF(track.left(), top, track.width(), height), theme.muted),
    ):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place, track.width() / 2, track.width() / 2)


def paint_ring(painter: QPainter, cell: QRectF, theme: Theme, colour: str) -> None:
    """A ring around a cell that is lit or has the keyboard; large enough to be seen where cells are tiny."""
    side = max(cell.width(), _LEAST_RING_PX)
    box = QRectF(0, 0, side, side)
    box.moveCenter(cell.center())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inked = 1.5 + 0.5 * theme.line_px
    for width, ink in ((inked + 2, theme.card), (inked, colour)):
        painter.setPen(QPen(QColor(ink), width))
        painter.drawRoundedRect(box, side * 0.2, side * 0.2)
