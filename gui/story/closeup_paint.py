"""The brush of the close-up: cells, messages, panels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from gui.story.cell_look import CellLook, Edge, Fill
from gui.story.messages import Way
from gui.story.sizes import Sizes
from gui.theme import Theme, mix, ui_font

ROUND = 0.14
"""corner radius of a cell, in cells"""
LEAST_KIND_PX = 9.0
"""smaller than this nobody reads what is numbered"""
_ON_DARK, _ON_LIGHT = "#ffffff", "#000000"


class Brush:
    """Paints in one theme and one size."""

    def __init__(self, painter: QPainter, theme: Theme, sizes: Sizes) -> None:
        """Paint with `painter`."""
        self.painter = painter
        self.theme = theme
        self.sizes = sizes
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    # --- words --------------------------------------------------------------------------------------

    def text(
        self,
        rect: QRectF,
        text: str,
        px: float,
        colour: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
        wrap: bool = False,
    ) -> float:
        """Write `text` in a size that grows with the text scale; returns its width."""
        font = ui_font(self.sizes.text(px), weight)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(
            rect, align | (Qt.TextFlag.TextWordWrap if wrap else Qt.TextFlag.TextDontClip), text
        )
        return QFontMetricsF(font).horizontalAdvance(text)

    def figure(self, rect: QRectF, text: str, size: float, colour: str) -> None:
        """Write a number as large as its cell has room for."""
        self.painter.setFont(ui_font(size, QFont.Weight.Bold))
        self.painter.setPen(QColor(colour))
        self.painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    # --- panels -------------------------------------------------------------------------------------

    def panel(self, rect: QRectF, *, is_ghost: bool = False) -> None:
        """A card; a dashed outline alone for what is gone."""
        pen = QPen(QColor(self.theme.border), self.theme.line_px)
        if is_ghost:
            pen.setStyle(Qt.PenStyle.DashLine)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush if is_ghost else QColor(self.theme.card))
        self.painter.drawRoundedRect(rect, 12, 12)

    def chip(self, rect: QRectF, text: str, px: float, ground: str, ink: str) -> None:
        """A rounded label."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(ground))
        self.painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        self.text(rect, text, px, ink, weight=QFont.Weight.Bold)

    # --- cells --------------------------------------------------------------------------------------

    def cell(self, rect: QRectF, look: CellLook, hue: str, number: str, kind: str) -> None:
        """One large page or frame with its number, and above that what is numbered, such as "PPN"."""
        painter = self.painter
        if look.fill == Fill.SQUEEZED:
            rect = rect.adjusted(0, rect.height() * 0.25, 0, -rect.height() * 0.25)
        ground = fill_colour(self.theme, look.fill, hue)
        radius = rect.height() * ROUND
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, radius, radius)
        is_hatched = look.fill in (Fill.HELD, Fill.GONE)
        if is_hatched:
            inset = max(4.0, rect.width() * 0.06) / 2
            self._hatch(rect.adjusted(inset, inset, -inset, -inset), radius - inset)
        self._edge(rect, radius, look.edge, hue)
        ink = ink_on(ground)
        if look.fill == Fill.EMPTY:
            ink = self.theme.text if look.edge == Edge.DASHED else self.theme.muted
        self._number(rect, number, kind, ink, ground if is_hatched else None)

    def _number(self, rect: QRectF, number: str, kind: str, ink: str, plate: str | None) -> None:
        """The number and its kind; on a plate that keeps the hatch off them."""
        size, small = rect.height() * 0.36, rect.height() * 0.15
        if small < LEAST_KIND_PX:
            kind, small, size = "", 0.0, rect.height() * 0.42
        width = max(
            QFontMetricsF(ui_font(size, QFont.Weight.Bold)).horizontalAdvance(number),
            QFontMetricsF(ui_font(small, QFont.Weight.Bold)).horizontalAdvance(kind),
        )
        block = QRectF(0, 0, width + size * 0.5, size * 1.1 + small * 1.3)
        block.moveCenter(rect.center())
        if plate is not None:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(plate))
            self.painter.drawRoundedRect(block, size * 0.3, size * 0.3)
        top, below = QRectF(block), QRectF(block)
        top.setHeight(small * 1.5)
        below.setTop(top.bottom() - small * 0.2)
        if kind:
            self.figure(top, kind, small, ink)
        self.figure(below, number, size, ink)

    def _hatch(self, rect: QRectF, radius: float) -> None:
        painter = self.painter
        clip = QPainterPath()
        clip.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
        step = max(7.0, rect.width() / 8)
        painter.setPen(QPen(QColor(self.theme.balloon), max(2.0, step * 0.26)))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += step
        painter.restore()

    def _edge(self, rect: QRectF, radius: float, edge: Edge, hue: str) -> None:
        if edge == Edge.NONE:
            return
        line = self.theme.line_px
        width = {Edge.THIN: 1.2 * line, Edge.THICK: max(4.0, rect.width() * 0.06), Edge.DASHED: 2.5 * line}[
            edge
        ]
        colour = visible(self.theme, hue)
        if edge == Edge.THIN:
            colour = mix(colour, self.theme.card, 0.6)
        pen = QPen(QColor(colour), width)
        if edge == Edge.DASHED:
            pen.setDashPattern([2.4, 2.0])
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        self.painter.drawRoundedRect(
            rect.adjusted(inset, inset, -inset, -inset), radius - inset / 2, radius - inset / 2
        )

    def ring(self, rect: QRectF, colour: str, *, is_dashed: bool = False) -> None:
        """A ring around a cell: what the story speaks of, or what the pointer is on."""
        width = 2.5 * max(1.0, self.theme.line_px * 0.8)
        pen = QPen(QColor(colour), width)
        if is_dashed:
            pen.setDashPattern([1.5, 1.5])
        out = width / 2 + 3
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = rect.width() * ROUND + out
        self.painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius, radius)

    def swap_cell(self, rect: QRectF, *, is_used: bool) -> None:
        """One page of a guest's own swap disk."""
        self.painter.setPen(QPen(QColor(self.theme.border), self.theme.line_px))
        self.painter.setBrush(QColor(self.theme.muted) if is_used else QColor(self.theme.track))
        self.painter.drawRoundedRect(rect, rect.width() * 0.2, rect.width() * 0.2)
        if is_used:
            self.figure(rect, "↓", rect.height() * 0.7, self.theme.card)

    # --- the private channel ------------------------------------------------------------------------

    def channel(self, top: QPointF, bottom: QPointF, way: Way | None) -> None:
        """The line from a driver to the hypervisor, with heads where a message goes."""
        speaks = way is not None and way != Way.WAITS
        colour = self.theme.balloon if speaks else self.theme.border
        width = 3.0 * max(1.0, self.theme.line_px * 0.75) if speaks else 2.0 * self.theme.line_px
        self.painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        self.painter.drawLine(top, bottom)
        head = width * 4
        if way in (Way.UP, Way.BOTH):
            self._head(bottom, head, colour)
        if way in (Way.DOWN, Way.BOTH):
            self._head(top, -head, colour)

    def _head(self, tip: QPointF, head: float, colour: str) -> None:
        half = abs(head) * 0.62
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        base = tip.y() - head
        self.painter.drawPolygon(
            QPolygonF([tip, QPointF(tip.x() - half, base), QPointF(tip.x() + half, base)])
        )

    def pill(self, rect: QRectF, *, is_waiting: bool) -> None:
        """The ground of a message on the channel; dashed while nobody has asked for it."""
        pen = QPen(QColor(self.theme.balloon), 2.0 * max(1.0, self.theme.line_px * 0.75))
        if is_waiting:
            pen.setDashPattern([2.5, 2.0])
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(mix(self.theme.balloon_soft, self.theme.card, 0.55)))
        self.painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def fill_colour(theme: Theme, fill: Fill, hue: str) -> str:
    """What a cell is filled with."""
    return {
        Fill.FULL: hue,
        Fill.SOFT: mix(hue, theme.card, 0.55),
        Fill.PALE: mix(hue, theme.card, 0.3),
        Fill.HELD: mix(theme.balloon_soft, theme.card, 0.75),
        Fill.OVERHEAD: theme.track,
        Fill.SQUEEZED: mix(hue, theme.card, 0.55),
        Fill.AWAY: theme.host_swap,
    }.get(fill, theme.card)


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2, 0 to 1."""
    rgb = QColor(colour)
    channels = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (rgb.redF(), rgb.greenF(), rgb.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours after WCAG 2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def ink_on(ground: str) -> str:
    """White or black, whichever reads better."""
    return max((_ON_DARK, _ON_LIGHT), key=lambda ink: contrast(ink, ground))


def visible(theme: Theme, hue: str) -> str:
    """A hue that stands out from a card: a dark one is lightened in a dark theme."""
    return mix(hue, "#ffffff", 0.62) if theme.is_dark and contrast(hue, theme.card) < 3 else hue
