"""The light at the pointer: all else is darkened, or a bright ring is drawn."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QShowEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QWidget

from gui.access.focus import focus_rect
from gui.cover import DARK, Cover
from gui.display import Display
from gui.surface import surface_of

LEAST_PX: Final = 40
MOST_PX: Final = 480
USUAL_PX: Final = 120
_STEP: Final = 1.2
_LINE_PX: Final = 4.0


class Light(Enum):
    """What is shown at the pointer."""

    SPOT = auto()
    RING = auto()


class Spotlight(Cover):
    """Lets the pointer through; costs nothing while it is off, and then paints only where it was and is.

    It looks on at the events of the window's own surface while it is shown: no widget need know of it.
    """

    def __init__(self, display: Display, window: QWidget) -> None:
        """Off."""
        super().__init__(window)
        self._display = display
        self._light = Light.SPOT
        self._radius_px = float(USUAL_PX)
        self._at = QPoint()
        self._cell = QRect()
        self._surface: QWindow | None = None
        self.setAccessibleName(self.tr("Light at the pointer"))
        display.appearance_changed.connect(self.update)

    @property
    def light(self) -> Light | None:
        """What is shown; None while it is off."""
        return self._light if self.isVisible() else None

    @property
    def at(self) -> QPoint:
        """The middle of the light, in the window's coordinates."""
        return self._at

    @property
    def radius_px(self) -> int:
        """How large the light is, in logical pixels; it grows with the text."""
        return self._display.px(self._radius_px)

    def set_light(self, light: Light | None) -> None:
        """Show this one, or none."""
        if light is not None:
            self._light = light
            self.update()
        self.setVisible(light is not None)

    def grow(self, steps: int = 1) -> None:
        """Make the light larger by so many steps, or smaller."""
        self.update(self._around())
        self._radius_px = min(MOST_PX, max(LEAST_PX, self._radius_px * _STEP**steps))
        self.update(self._around())

    # --- what it follows ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the pointer is; where it is elsewhere, where the keyboard is."""
        super().showEvent(event)
        self._surface = surface_of(self.window())
        self._surface.installEventFilter(self)
        pointer = self.mapFromGlobal(QCursor.pos())
        self._at = self.rect().center()
        if self.rect().contains(pointer):
            self._at = pointer
        else:
            self._follow_keyboard()

    def _taken_away(self) -> None:
        if self._surface is not None:
            self._surface.removeEventFilter(self)
            self._surface = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go with the pointer and, after a key, with the keyboard; Ctrl and the wheel change the size."""
        if watched is not self._surface:
            return super().eventFilter(watched, event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._move_to(event.position().toPoint())
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            self.grow((steps > 0) - (steps < 0))
            return True
        elif event.type() == QEvent.Type.KeyPress:
            QTimer.singleShot(0, self, self._follow_keyboard)  # once the key has done what it does
        return False

    def _follow_keyboard(self) -> None:
        """Go to the widget, or the cell of a grid, that the keyboard went to."""
        widget = QApplication.focusWidget()
        if widget is None or not self.window().isAncestorOf(widget):
            return
        cell = focus_rect(widget)
        cell.moveTopLeft(widget.mapTo(self.window(), cell.topLeft()))
        if cell != self._cell:
            self._cell = cell
            self._move_to(cell.center())

    def _move_to(self, point: QPoint) -> None:
        """Paint anew where the light was and where it is."""
        if point != self._at:
            before = self._around()
            self._at = point
            self.update(before + self._around())

    # --- drawing --------------------------------------------------------------------------------------

    def _circle(self) -> QRectF:
        radius = float(self.radius_px)
        return QRectF(self._at.x() - radius, self._at.y() - radius, 2 * radius, 2 * radius)

    def _around(self) -> QRegion:
        out = round(2 * _LINE_PX)
        return QRegion(self._circle().toAlignedRect().adjusted(-out, -out, out, out))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken all but the circle; or draw the ring, bright with a dark edge on either side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._light is Light.SPOT:
            dark, light = QPainterPath(), QPainterPath()
            dark.addRect(QRectF(event.rect()))
            light.addEllipse(self._circle())
            painter.fillPath(dark.subtracted(light), DARK)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((_LINE_PX + 2, "#000000"), (_LINE_PX, self._display.theme.balloon)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(self._circle())
