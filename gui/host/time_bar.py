"""The bar below the pressure graph: all of the run that is known, where it is now, and the way elsewhere."""

from itertools import pairwise
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from core.events import HostState
from core.source import Source
from core.units import NS_PER_S
from gui.display import Display
from gui.text import time_text
from gui.theme import mix, state_colours

_STATES: Final = tuple(HostState)
"""as telemetry numbers them"""
_HEIGHT_PX: Final = 16
_TRACK_PX: Final = 8
_STEP_NS: Final = NS_PER_S
_LEAP_NS: Final = 10 * NS_PER_S


class TimeBar(QSlider):
    """A slider over ticks. A person's moves are told by `sought`; it stands where the run does."""

    sought = Signal(object)
    """the time in ns that a person wants to see"""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """A bar without a run."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._display = display
        self._source: Source | None = None
        self._tick_ns = 1
        self._drags = False
        self.setAccessibleName(self.tr("Time of the run"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        display.appearance_changed.connect(self._restyle)
        self._restyle()

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Show the run as it is now."""
        source = self._source
        if source is None:
            return
        self._tick_ns = source.tick_ns
        self.setRange(0, max(1, source.span_ns[1] // self._tick_ns))
        self.setSingleStep(max(1, _STEP_NS // self._tick_ns))
        self.setPageStep(max(1, _LEAP_NS // self._tick_ns))
        if not self._drags:
            self.setValue(source.now_ns // self._tick_ns)
        now, end = time_text(source.now_ns), time_text(source.span_ns[1])
        self.setAccessibleDescription(self.tr("{now} of {end}").format(now=now, end=end))
        self.update()

    # --- a person's hands ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it is pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drags = True
            self._seek(self._tick_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with the pointer."""
        if self._drags:
            self._seek(self._tick_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stand where it was let go."""
        self._drags = False
        super().mouseReleaseEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go a second, Home and End to the ends; whatever else belongs to the window."""
        steps = {
            Qt.Key.Key_Left: -self.singleStep(),
            Qt.Key.Key_Right: self.singleStep(),
            Qt.Key.Key_Home: -self.maximum(),
            Qt.Key.Key_End: self.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._source is None:
            event.ignore()
            return
        now = self._source.now_ns // self._tick_ns
        self._seek(min(self.maximum(), max(0, now + step)))

    def _seek(self, tick: int) -> None:
        self.setValue(tick)
        self.sought.emit(tick * self._tick_ns)

    def _tick_at(self, x: float) -> int:
        part = (x - self._left) / max(1.0, self._length)
        return round(min(1.0, max(0.0, part)) * self.maximum())

    def event(self, event: QEvent) -> bool:
        """Say what time the pointer is at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = time_text(self._tick_at(event.pos().x()) * self._tick_ns)
            QToolTip.showText(event.globalPos(), self.tr("Go to {time}").format(time=at), self)
            return True
        return super().event(event)

    # --- the picture --------------------------------------------------------------------------------

    @property
    def _left(self) -> float:
        return float(self._display.px(36))

    @property
    def _length(self) -> float:
        return self.width() - self._left - self._display.px(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The host's states over all that is known, paler after now, and a handle where now is."""
        if self._source is None:
            return
        theme, px = self._display.theme, self._display.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self._left, (self.height() - px(_TRACK_PX)) / 2, self._length, px(_TRACK_PX))
        now_x = track.left() + self.value() / self.maximum() * track.width()
        for left, right, state in self._stretches(track):
            colour = QColor(state_colours(theme, state).band)
            painter.fillRect(QRectF(left, track.top(), right - left, track.height()), colour)
        later = QRectF(now_x, track.top(), track.right() - now_x, track.height())
        veil = QColor(theme.card)
        veil.setAlphaF(0.6)
        painter.fillRect(later, veil)
        painter.setPen(QPen(QColor(theme.border), theme.line_px))
        painter.drawRect(track)
        self._draw_commands(painter, track)
        self._draw_handle(painter, now_x)

    def _stretches(self, track: QRectF) -> list[tuple[float, float, HostState]]:
        """(left, right, state) of every stretch; of several states within a pixel the harshest."""
        assert self._source is not None
        times_ns, states = self._source.recorded.host_column("state")
        pixels = max(1, int(track.width()))
        at = np.minimum(times_ns * (pixels - 1) // (self.maximum() * self._tick_ns), pixels - 1)
        worst = np.zeros(pixels, dtype=np.int64)
        np.maximum.at(worst, at, states)
        known = np.zeros(pixels, dtype=np.bool_)
        known[at] = True
        worst = worst[np.maximum.accumulate(np.where(known, np.arange(pixels), 0))]
        edges = np.flatnonzero(np.diff(worst)) + 1
        bounds = [0, *edges.tolist(), pixels]
        scale = track.width() / pixels
        return [
            (track.left() + begin * scale, track.left() + end * scale, _STATES[worst[begin]])
            for begin, end in pairwise(bounds)
        ]

    def _draw_commands(self, painter: QPainter, track: QRectF) -> None:
        """A small wedge where a person gave a command."""
        assert self._source is not None
        px = self._display.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._display.theme.text))
        for at_ns in self._source.commanded_ns():
            x = track.left() + at_ns / self._tick_ns / self.maximum() * track.width()
            top = QPointF(x, track.top() + px(1))
            painter.drawPolygon(QPolygonF([top, top + QPointF(-px(3), -px(5)), top + QPointF(px(3), -px(5))]))

    def cursor_rect(self) -> QRect:
        """The handle."""
        x = round(self._left + self.value() / max(1, self.maximum()) * self._length)
        return QRect(x - self._display.px(8), 0, 2 * self._display.px(8), self.height())

    def _draw_handle(self, painter: QPainter, x: float) -> None:
        theme, px = self._display.theme, self._display.px
        middle = QPointF(x, self.height() / 2)
        painter.setBrush(QColor(theme.accent))
        ring = theme.text if self.hasFocus() else mix(theme.accent, theme.card, 0.2)
        painter.setPen(QPen(QColor(ring), 2 * theme.line_px))
        painter.drawEllipse(middle, px(6), px(6))

    def _restyle(self) -> None:
        self.setFixedHeight(self._display.px(_HEIGHT_PX))
        self.update()
