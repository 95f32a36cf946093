"""The balloon gauge: a balloon whose area is what the driver holds, with its target and its limit."""

from collections.abc import Callable
from math import sqrt
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.access.spoken import Spoken
from gui.display import Display
from gui.text import capital, size_parts, size_text, term
from gui.theme import ui_font

TINY_VM_PAGES: Final = 32
"""A VM of at most so many pages counts in pages rather than MiB."""
_ROLE: Final = QAccessible.Role.ProgressBar
_ROUND: Final = 2.28
"""Height of a balloon of radius 1, from its top to its knot."""
_MOST_OVERSHOOT: Final = 1.08
"""A balloon above its limit is drawn larger than the limit, but stays inside the gauge."""


def balloon_path(knot: QPointF, radius: float) -> QPainterPath:
    """The outline of a balloon that is tied at `knot`."""
    x, y, r = knot.x(), knot.y() - (_ROUND - 1) * radius, radius
    path = QPainterPath(knot)
    path.cubicTo(x - 0.36 * r, knot.y() - 0.16 * r, x - r, y + 0.62 * r, x - r, y)
    path.cubicTo(x - r, y - 0.553 * r, x - 0.553 * r, y - r, x, y - r)
    path.cubicTo(x + 0.553 * r, y - r, x + r, y - 0.553 * r, x + r, y)
    path.cubicTo(x + r, y + 0.62 * r, x + 0.36 * r, knot.y() - 0.16 * r, knot.x(), knot.y())
    path.closeSubpath()
    return path


class BalloonGauge(QWidget):
    """Shows the values it is given; whoever gives them decides how smoothly they move."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin with an empty balloon.

        Args:
            display: theme, text scale and words.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._explain: Callable[[], str] | None = None
        self._balloon = self._target = self._most = self._configured = 0
        self._page_size = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        display.appearance_changed.connect(self._appearance_changed)
        self.setAccessibleName(self.tr("Balloon"))
        self._say()

    def set_values(
        self, balloon_pages: int, target_pages: int, max_pages: int, configured_pages: int, page_size: int
    ) -> None:
        """Show a balloon.

        Args:
            balloon_pages: what the driver holds.
            target_pages: what the hypervisor wants it to hold.
            max_pages: the most it may hold.
            configured_pages: what the guest was told that it has.
            page_size: bytes of a page.
        """
        values = (balloon_pages, target_pages, max_pages, configured_pages, page_size)
        if values != (self._balloon, self._target, self._most, self._configured, self._page_size):
            self._balloon, self._target, self._most, self._configured, self._page_size = values
            self._say()
            self.update()

    def set_explainer(self, explain: Callable[[], str] | None) -> None:
        """Say more in the tooltip, worked out when somebody points at it."""
        self._explain = explain

    def event(self, event: QEvent) -> bool:
        """The tooltip, with why."""
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and self._explain is not None
        ):
            text = "\n".join(filter(None, (self.toolTip(), self._explain())))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def spoken(self) -> Spoken:
        """How full the balloon is, of the most that it may hold."""
        return Spoken(_ROLE, self.accessibleDescription(), self._balloon, self._most)

    def sizeHint(self) -> QSize:
        """As in a VM's card."""
        return QSize(self._display.px(104), self._display.px(150))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the captions allow."""
        return QSize(self._display.px(84), self._display.px(128))

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self._say()
        self.update()

    # --- words ------------------------------------------------------------------------------------

    def _say(self) -> None:
        """Tell the values to those who cannot see the balloon, and to those who point at it."""
        vocabulary = self._display.vocabulary
        sizes = [
            size_text(pages, self._page_size, as_pages=self._in_pages)
            for pages in (self._balloon, self._target, self._most)
        ]
        words = self.tr("{balloon} {held} · {target} {wanted} · at most {most}").format(
            balloon=capital(term(vocabulary, "balloon")),
            held=sizes[0],
            target=term(vocabulary, "target"),
            wanted=sizes[1],
            most=sizes[2],
        )
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    @property
    def _in_pages(self) -> bool:
        return self._configured <= TINY_VM_PAGES

    def _number(self, pages: int) -> tuple[str, str]:
        if self._in_pages:
            return f"{pages}", self.tr("page") if self._balloon == 1 else self.tr("pages")
        # in the unit of the most that it may hold: 13 of 998 MiB, where the VM's own would say 0 of 1 GiB
        return size_parts(pages, self._page_size, self._most or self._configured)

    def _captions(self, font: QFont, width: float) -> list[str]:
        """The unit and the target in one line if it fits, else in two."""
        unit = self._number(self._balloon)[1]
        target = f"{term(self._display.vocabulary, 'target')} {self._number(self._target)[0]}"
        together = f"{unit} · {target}"
        fits = QFontMetricsF(font).horizontalAdvance(together) <= width
        return [together] if fits else [unit, target]

    # --- drawing ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw well, captions, limit, balloon, target and number."""
        theme, px = self._display.theme, self._display.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.line_px
        well = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(QColor(theme.border), line))
        painter.setBrush(QColor(theme.gauge))
        painter.drawRoundedRect(well, px(9), px(9))
        inside = well.adjusted(px(7), px(5), -px(7), -px(6))

        small = ui_font(px(12))
        line_height = QFontMetricsF(small).height()
        lines = self._captions(small, inside.width())
        captions = QRectF(inside)
        captions.setTop(inside.bottom() - line_height * len(lines))
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(captions, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

        air = QRectF(inside.left(), inside.top() + line_height, inside.width(), 0)
        air.setBottom(captions.top() - px(12))
        self._paint_balloon(painter, air, small)

    def _paint_balloon(self, painter: QPainter, air: QRectF, small: QFont) -> None:
        """Tie the balloon so that at its limit it would just touch the dashed line."""
        px = self._display.px
        full = max(1.0, min(air.height() / _ROUND, air.width() / 2 - px(2)))
        spare = min(max(0.0, air.height() - full * _ROUND) / 2, px(30))
        knot = QPointF(air.center().x(), air.bottom() - spare)
        self._paint_limit(painter, QRectF(air.left(), knot.y() - full * _ROUND, air.width(), 1), small)
        least = px(4)
        radius = max(self._radius(self._balloon, full), least)
        aim = max(self._radius(self._target, full), least)
        number, ink = self._number_path(knot, radius, aim, limit_y=knot.y() - full * _ROUND)
        self._paint_string(painter, knot, px(13) + spare)
        self._paint_body(painter, knot, radius)
        if self._target != self._balloon:
            self._paint_target(painter, balloon_path(knot, aim), number, inside=aim < radius)
        painter.fillPath(number, QColor(ink))

    def _radius(self, pages: int, full: float) -> float:
        """Area grows with pages, so the radius with their root."""
        share = pages / self._most if self._most else float(pages > 0)
        return min(sqrt(max(0.0, share)), _MOST_OVERSHOOT) * full

    def _paint_limit(self, painter: QPainter, at: QRectF, small: QFont) -> None:
        theme = self._display.theme
        painter.setFont(small)
        label = self.tr("max {size}").format(size=self._number(self._most)[0])
        above = at.adjusted(0, -QFontMetricsF(small).height(), 0, -1)
        painter.setPen(QColor(theme.muted))
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, label)
        pen = QPen(QColor(theme.muted), 1.3 * theme.line_px)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        painter.drawLine(at.topLeft(), at.topRight())

    def _paint_string(self, painter: QPainter, knot: QPointF, length: float) -> None:
        sway = self._display.px(5)
        string = QPainterPath(knot)
        string.cubicTo(
            knot + QPointF(sway, length * 0.35),
            knot + QPointF(-sway, length * 0.65),
            knot + QPointF(-sway * 0.2, length),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._display.theme.balloon), 1.4 * self._display.theme.line_px))
        painter.drawPath(string)

    def _paint_body(self, painter: QPainter, knot: QPointF, radius: float) -> None:
        skin = QColor(self._display.theme.balloon)
        centre = QPointF(knot.x(), knot.y() - (_ROUND - 1) * radius)
        shade = QRadialGradient(centre + QPointF(-0.3 * radius, -0.35 * radius), 1.9 * radius)
        shade.setColorAt(0.0, skin.lighter(112))
        shade.setColorAt(0.45, skin)
        shade.setColorAt(1.0, skin.darker(122))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPath(balloon_path(knot, radius))
        size = max(self._display.px(2), 0.09 * radius)
        tie = QPainterPath(knot + QPointF(0, -0.8 * size))
        tie.lineTo(knot + QPointF(size, size))
        tie.quadTo(knot + QPointF(0, 0.5 * size), knot + QPointF(-size, size))
        tie.closeSubpath()
        painter.setBrush(skin.darker(110))
        painter.drawPath(tie)
        painter.save()
        painter.translate(centre + QPointF(-0.42 * radius, -0.48 * radius))
        painter.rotate(32)
        painter.setBrush(QColor(255, 255, 255, 120))
        painter.drawEllipse(QPointF(0, 0), 0.13 * radius, 0.25 * radius)
        painter.restore()

    def _paint_target(
        self, painter: QPainter, outline: QPainterPath, number: QPainterPath, *, inside: bool
    ) -> None:
        """Draw where the balloon is going, leaving the number alone."""
        theme = self._display.theme
        around = QPainterPathStroker()
        around.setWidth(self._display.px(5))
        free = QPainterPath()
        free.addRect(QRectF(self.rect()))
        pen = QPen(QColor(theme.on_balloon if inside else theme.text), 1.3 * theme.line_px)
        pen.setDashPattern([2.5, 2.5])
        painter.save()
        painter.setClipPath(free.subtracted(around.createStroke(number)))
        painter.strokePath(outline, pen)
        painter.restore()

    def _number_path(
        self, knot: QPointF, radius: float, aim: float, limit_y: float
    ) -> tuple[QPainterPath, str]:
        """The number and its colour: inside the balloon if it has room there, else where it has."""
        theme, px = self._display.theme, self._display.px
        number = self._number(self._balloon)[0]
        font = ui_font(min(max(0.78 * radius, px(19)), px(46)), QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        width, half = metrics.horizontalAdvance(number), metrics.capHeight() / 2
        inside = width <= 1.6 * radius
        x, above_knot = knot.x() - width / 2, _ROUND * max(radius, aim) + half + px(6)
        if inside:
            above_knot = (_ROUND - 1) * radius
        elif width <= 1.5 * aim and (_ROUND - 1) * aim - half > _ROUND * radius + px(3):
            above_knot = (_ROUND - 1) * aim
        elif knot.y() - above_knot - half < limit_y + px(3):
            x, above_knot = px(9), half
        path = QPainterPath()
        path.addText(x, knot.y() - above_knot + half, font, number)
        return path, theme.on_balloon if inside else theme.text
