"""The pressure graph as lines and words (SVG): sharp at any size, and its text can be edited."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from gui.display import Display
from gui.host.pressure_graph import PressureGraph
from gui.theme import ui_font

Named = Sequence[tuple[str, str]]
"""names with their colours"""
_EMPTY_PATH = re.compile(rb'<path[^>]* d=""/>')
"""a line without points, which not every reader takes for nothing"""


def svg_of(graph: PressureGraph, display: Display, title: str, names: Named = ()) -> bytes:
    """The graph as it is shown now, below a title and what it shows, above the names of its colours."""
    px, plot = display.px, graph.plot
    head, foot, margin = px(46), px(26) if names else px(6), px(12)
    size = QSize(plot.width() + 2 * margin, plot.height() + head + foot)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(title)
    generator.setDescription(graph.caption.text())
    painter = QPainter(generator)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(display.theme.card))
    _write_head(painter, graph, display, title, margin)
    target = QRectF(margin, head, plot.width(), plot.height())
    plot.render(painter, target, plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
    _write_names(painter, display, names, margin, head + plot.height())
    painter.end()
    return _EMPTY_PATH.sub(b"", bytes(data.data()))


def seen(svg: bytes) -> QImage:
    """How a drawing looks at its own size."""
    renderer = QSvgRenderer(QByteArray(svg))
    image = QImage(renderer.viewBox().size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _write_head(painter: QPainter, graph: PressureGraph, display: Display, title: str, margin: int) -> None:
    theme, px = display.theme, display.px
    for text, top, size_px, weight, colour in (
        (title, px(6), px(15), QFont.Weight.DemiBold, theme.text),
        (graph.caption.text(), px(26), px(12), QFont.Weight.Normal, theme.muted),
    ):
        font = ui_font(size_px, weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(margin, round(top + QFontMetricsF(font).ascent()), text)


def _write_names(painter: QPainter, display: Display, names: Named, left: int, top: int) -> None:
    px = display.px
    font = ui_font(px(11))
    metrics = QFontMetricsF(font)
    x = float(left + px(36))
    painter.setFont(font)
    for name, colour in names:
        painter.fillRect(QRectF(x, top + px(8), px(10), px(10)), QColor(colour))
        x += px(15)
        painter.setPen(QColor(display.theme.text))
        painter.drawText(round(x), round(top + px(8) + px(10)), name)
        x += metrics.horizontalAdvance(name) + px(16)
