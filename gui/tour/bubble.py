"""The bubble of the tour: a title, two sentences, and the way on, beside what they are about."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.display import Display
from gui.wrapped_label import WrappedLabel

WIDTH_PX: Final = 360
NARROW_PX: Final = 280
"""where the usual width would cover what it is about"""
_GAP_PX: Final = 16
"""between the bubble and what it is about"""
_EDGE_PX: Final = 8
"""between the bubble and the edge of the window"""
_ON: Final = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def place_beside(size: QSize, about: QRect, room: QRect, gap_px: int) -> QRect:
    """Where a bubble of this size goes: right of what it is about, left of it, below or above.

    Where there is no room on any side it covers as little of it as it can.

    Args:
        size: of the bubble; no larger than the room.
        about: what it is about; empty for nothing that is seen.
        room: what the bubble must not leave.
        gap_px: how far it keeps off.
    """
    half = QPoint(size.width() // 2, size.height() // 2)
    if about.isEmpty():
        return _into(room.center() - half, size, room)
    middle = about.center() - half
    beside = (
        QPoint(about.right() + 1 + gap_px, middle.y()),
        QPoint(about.left() - gap_px - size.width(), middle.y()),
        QPoint(middle.x(), about.bottom() + 1 + gap_px),
        QPoint(middle.x(), about.top() - gap_px - size.height()),
    )
    places = [_into(at, size, room) for at in beside]
    return min(places, key=lambda place: covered(place, about))


def covered(place: QRect, about: QRect) -> int:
    """How many pixels of what it is about a bubble covers."""
    common = place.intersected(about)
    return common.width() * common.height()


def _into(at: QPoint, size: QSize, room: QRect) -> QRect:
    """As near as it can be inside of the room."""
    x = max(room.left(), min(at.x(), room.right() + 1 - size.width()))
    y = max(room.top(), min(at.y(), room.bottom() + 1 - size.height()))
    return QRect(QPoint(x, y), size)


class Bubble(QFrame):
    """Hidden until it is filled. It keeps the keyboard while it is shown: no key does anything behind it."""

    next_wanted = Signal()
    back_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, display: Display, window: QWidget) -> None:
        """Lie over this window."""
        super().__init__(window)
        self._display = display
        self.setProperty("role", "bubble")
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.text = WrappedLabel()
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton()
        self.next.setProperty("kind", "primary")
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.count)
        self._buttons.addStretch(1)
        for button, signal in (
            (self.skip, self.skip_wanted),
            (self.back, self.back_wanted),
            (self.next, self.next_wanted),
        ):
            self._buttons.addWidget(button)
            button.clicked.connect(signal)
            button.installEventFilter(self)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.text)
        self._rows.addLayout(self._buttons)
        self.hide()

    def tell(self, title: str, text: str, number: int, of: int) -> None:
        """Show a step; the first has no way back, the last no way on."""
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(self.tr("{n} of {all}").format(n=number, all=of))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.back.setEnabled(number > 1)
        self.skip.setVisible(number < of)
        self.next.setText(self.tr("Next") if number < of else self.tr("Done"))
        self.show()
        self.raise_()
        self.next.setFocus()

    def stand_beside(self, about: QRect) -> None:
        """Go beside what it is about, inside of the window, as wide and as high as its words need."""
        px, window = self._display.px, self.parentWidget()
        self._rows.setContentsMargins(px(16), px(12), px(16), px(12))
        self._rows.setSpacing(px(8))
        self._buttons.setSpacing(px(8))
        edge = px(_EDGE_PX)
        room = window.rect().adjusted(edge, edge, -edge, -edge)
        places = []
        for width_px in (WIDTH_PX, NARROW_PX):
            width = min(px(width_px), room.width())
            size = QSize(width, self._rows.totalHeightForWidth(width))
            places.append(place_beside(size, about, room, px(_GAP_PX)))
        self.setGeometry(min(places, key=lambda place: covered(place, about)))

    # --- the keyboard -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys mean what they mean to the tour, whichever button has the keyboard; none is a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, button: QObject, key: Qt.Key) -> bool:
        """Do what a key means; False leaves it to the button."""
        if key in _ON:
            self.next_wanted.emit()
        elif key in _BACK:
            if self.back.isEnabled():
                self.back_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        elif key in _ENTER and isinstance(button, QPushButton):
            button.click()
        else:
            return False
        return True

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes round among its buttons."""
        all_buttons = (self.skip, self.back, self.next)
        buttons = [button for button in all_buttons if button.isVisible() and button.isEnabled()]
        if not buttons:  # it is about to go
            return super().focusNextPrevChild(next_)
        at = next((n for n, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(at + (1 if next_ else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
