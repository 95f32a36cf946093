"""Rings around parts of a window, to say "look here"; they pulse a little, then stand still."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QAbstractAnimation, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from gui.cover import DARK, Cover
from gui.display import Display

PULSES: Final = 3
PULSE_MS: Final = 900
_MARGIN_PX: Final = 4
"""between a part and its ring"""
_SWELL_PX: Final = 6
"""how much further out a ring goes when it pulses"""
_LINE_PX: Final = 3.0
_ROUND_PX: Final = 10


class Highlight(Cover):
    """Hidden while there is nothing to ring; `set_rects` says what, in the window's coordinates."""

    def __init__(self, display: Display, window: QWidget, *, dims: bool = False) -> None:
        """Lie over a window.

        Args:
            display: theme, text scale, and whether things may move.
            window: the widget whose parts are ringed.
            dims: whether all else is darkened, and answers to the pointer no more.
        """
        super().__init__(window, takes_mouse=dims)
        self._display = display
        self._dims = dims
        self._rects: tuple[QRect, ...] = ()
        self._swell = 0.0
        self.setAccessibleName(self.tr("Ring around what is meant"))
        self._pulsing = QVariantAnimation(self)
        self._pulsing.setDuration(PULSE_MS)
        self._pulsing.setLoopCount(PULSES)
        for at, swell in ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)):
            self._pulsing.setKeyValueAt(at, swell)
        self._pulsing.valueChanged.connect(self._set_swell)
        display.appearance_changed.connect(self.update)
        display.motion_changed.connect(self._stand_still)

    @property
    def rects(self) -> tuple[QRect, ...]:
        """What is ringed."""
        return self._rects

    @property
    def is_pulsing(self) -> bool:
        """Whether the rings move."""
        return self._pulsing.state() == QAbstractAnimation.State.Running

    def set_rects(self, rects: Iterable[QRect]) -> None:
        """Ring these, and nothing else; rings that were there before move along without a pulse."""
        before, self._rects = self._rects, tuple(rect for rect in rects if not rect.isEmpty())
        self.setVisible(bool(self._rects) or self._dims)
        if not before:
            self.pulse()
        if before != self._rects:
            self.update()

    def pulse(self) -> None:
        """Ask for attention: something else is ringed, or the same is meant anew."""
        self._pulsing.stop()
        self._set_swell(0.0)
        if self._rects and self.isVisible() and not self._display.reduced_motion:
            self._pulsing.start()

    def clear(self) -> None:
        """Ring nothing, and darken nothing."""
        self._rects = ()
        self.hide()

    def _taken_away(self) -> None:
        self._pulsing.stop()
        self._swell = 0.0

    # --- moving ---------------------------------------------------------------------------------------

    def _stand_still(self) -> None:
        if self._display.reduced_motion:
            self._pulsing.stop()
            self._set_swell(0.0)

    def _set_swell(self, swell: float) -> None:
        """Only the rings are painted anew, not what is inside of them."""
        self._swell = swell
        reach = self._display.px(_MARGIN_PX + _SWELL_PX) + round(2 * _LINE_PX)
        around = QRegion()
        for rect in self._rects:
            around += QRegion(rect.adjusted(-reach, -reach, reach, reach))
        for rect in self._rects:
            around -= QRegion(rect)
        self.update(around)

    # --- drawing --------------------------------------------------------------------------------------

    def _outlines(self, out_px: float) -> QPainterPath:
        """Around all parts at a distance; where they touch, around both."""
        round_px = self._display.px(_ROUND_PX)
        whole = QPainterPath()
        for rect in self._rects:
            one = QPainterPath()
            one.addRoundedRect(QRectF(rect).adjusted(-out_px, -out_px, out_px, out_px), round_px, round_px)
            whole = whole.united(one)
        return whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what is not meant, and draw the rings: bright, with a dark edge on either side."""
        theme, px = self._display.theme, self._display.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dims:
            dark = QPainterPath()
            dark.addRect(QRectF(self.rect()))
            painter.fillPath(dark.subtracted(self._outlines(px(_MARGIN_PX))), DARK)
        ring = self._outlines(px(_MARGIN_PX) + self._swell * px(_SWELL_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = _LINE_PX * max(1.0, theme.line_px * 0.75)
        for width, colour in ((line + 2, "#000000"), (line, theme.balloon)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPath(ring)
