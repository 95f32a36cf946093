"""A readout in signs of one width: values can be pointed at, and walked over with the arrow keys."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.readouts.readout import Cell, Line, Tone
from gui.display import Display
from gui.tools.cell_walk import Move, Place, found_again, is_stop, moved, places

_FONT_PX: Final = 12
_PAD_PX: Final = 12
_KEYS: Final = {
    Qt.Key.Key_Left: Move.LEFT,
    Qt.Key.Key_Right: Move.RIGHT,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_Home: Move.HOME,
    Qt.Key.Key_End: Move.END,
}


class ReadoutView(QWidget):
    """Lines of cells; the one that is to be explained is the one under the pointer, else the current one.

    Signals:
        pointed: another cell is to be explained (or None), or the same with another value.
        moved: the arrow keys went to another value.
        copy_wanted: the person pressed the keys of copying.
    """

    pointed = Signal(object)
    moved = Signal()
    copy_wanted = Signal()

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._display = display
        self._lines: tuple[Line, ...] = ()
        self._places: list[Place] = []
        self._stops: list[Place] = []
        self._at = 0
        self._pointer: QPointF | None = None
        self._said: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        display.appearance_changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._font.setPixelSize(self._display.px(_FONT_PX))
        metrics = QFontMetricsF(self._font)
        self._advance = metrics.horizontalAdvance("0" * 64) / 64
        self._line_height = round(metrics.height() * 1.25)
        self._pad = self._display.px(_PAD_PX)
        self._fit()

    def columns(self, width: int) -> int:
        """How many signs go side by side in so many pixels."""
        return int((width - 2 * self._pad) / self._advance)

    def width_of(self, columns: int) -> int:
        """The pixels that so many signs take."""
        return int(columns * self._advance) + 1 + 2 * self._pad

    # --- what it shows ----------------------------------------------------------------------------

    def set_lines(self, lines: Sequence[Line], *, afresh: bool = False) -> None:
        """Show these lines; the keyboard stays with its value, unless they are of another tool."""
        before = self._current
        self._lines = tuple(lines)
        self._places = list(places(self._lines))
        self._stops = [place for place in self._places if is_stop(place)]
        self._at = 0 if afresh else found_again(self._stops, before, self._at)
        self._fit()
        self._say()

    def stops(self) -> list[Cell]:
        """The values to which the arrow keys go."""
        return [stop.cell for stop in self._stops]

    @property
    def explained(self) -> Cell | None:
        """The cell that is to be explained."""
        place = self._pointed or self._current
        return None if place is None else place.cell

    @property
    def _current(self) -> Place | None:
        return self._stops[self._at] if self._at < len(self._stops) else None

    @property
    def _pointed(self) -> Place | None:
        """What the pointer is on, if there is anything to say of it."""
        if self._pointer is None:
            return None
        line = int((self._pointer.y() - self._pad) // self._line_height)
        column = int((self._pointer.x() - self._pad) // self._advance)
        return next(
            (
                place
                for place in self._places
                if place.cell.key and place.line == line and place.start <= column < place.end
            ),
            None,
        )

    def _fit(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        if self.explained != self._said:
            self._said = self.explained
            self.pointed.emit(self._said)
        self.update()

    def sizeHint(self) -> QSize:
        """All lines."""
        columns = max((sum(len(cell.text) for cell in line) for line in self._lines), default=0)
        return QSize(self.width_of(columns), len(self._lines) * self._line_height + 2 * self._pad)

    def cursor_rect(self) -> QRect:
        """Where the value is on which the keyboard is."""
        place = self._current
        return QRect() if place is None else self._rect(place).toAlignedRect()

    def _rect(self, place: Place) -> QRectF:
        return QRectF(
            self._pad + place.start * self._advance,
            self._pad + place.line * self._line_height,
            len(place.cell.text) * self._advance,
            self._line_height,
        )

    # --- pointer and keys -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Explain what the pointer is on."""
        self._pointer = event.position()
        self._say()

    def leaveEvent(self, _event: QEvent) -> None:
        """Explain the keyboard's value again."""
        self._pointer = None
        self._say()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard along to the value that was clicked."""
        self._pointer = event.position()
        place = self._pointed
        if place is not None and place in self._stops:
            self._at = self._stops.index(place)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from value to value, or copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in _KEYS and self._stops:
            self._pointer = None
            self._at = moved(self._stops, self._at, _KEYS[Qt.Key(event.key())])
            self._say()
            self.moved.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the cells, each where its column is."""
        current, pointed = self._current, self._pointed
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font)
            for place in self._places:
                rect = self._rect(place)
                if not rect.intersects(event.rect().toRectF()) or not place.cell.text.strip():
                    continue
                is_lit = place is pointed or (place is current and self.hasFocus())
                if is_lit or place is current:
                    self._mark(painter, rect, filled=is_lit)
                self._write(painter, rect, place.cell, is_lit=is_lit)

    def _mark(self, painter: QPainter, rect: QRectF, *, filled: bool) -> None:
        theme, air = self._display.theme, self._advance * 0.22
        painter.setPen(QPen(QColor(theme.accent), theme.line_px))
        painter.setBrush(QColor(theme.accent) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-air, 1, air, -1), air, air)

    def _write(self, painter: QPainter, rect: QRectF, cell: Cell, *, is_lit: bool) -> None:
        theme = self._display.theme
        is_value = cell.tone is Tone.VALUE
        colour = theme.on_accent if is_lit else theme.text if is_value else theme.muted
        font = QFont(self._font)
        font.setItalic(cell.tone is Tone.REMARK)
        font.setWeight(QFont.Weight.DemiBold if is_value else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(rect, flags, cell.text)
