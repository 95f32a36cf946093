"""The blank screen: black over all of the window, until the room has listened."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.access.announce import announce
from gui.access.focus import give_back_focus
from gui.cover import Cover
from gui.display import Display
from gui.player import Player
from gui.theme import BASE_FONT_PX, ui_font

_ALONE_MEAN_NOTHING: Final = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
)
_INK: Final = "#8a8f98"


class Blank(Cover):
    """While it is shown the run waits, whatever it does; any key or click shows the picture again."""

    def __init__(self, display: Display, player: Player, window: QWidget) -> None:
        """Lie over this window when asked to."""
        super().__init__(window, takes_mouse=True)
        self._display = display
        self._player = player
        self._focus_before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAccessibleName(self.tr("The screen is blank. Any key shows the picture again."))

    def cover(self) -> None:
        """Make the screen blank, and let the run wait."""
        self._player.hold()
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.setFocus()
        announce(self, self.accessibleName())

    def lift(self) -> None:
        """Show the picture again; the run goes on as it did."""
        self.hide()
        give_back_focus(self._focus_before, self.parentWidget())
        self._player.release()
        announce(self.parentWidget(), self.tr("The picture is shown again."))

    def event(self, event: QEvent) -> bool:
        """No key means anything but to show the picture: what is behind must not change unseen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab is a key like all others: it does not go to something that nobody sees."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the picture; a key that is still held since it made the screen blank does not."""
        if not event.isAutoRepeat() and event.key() not in _ALONE_MEAN_NOTHING:
            self.lift()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Show the picture."""
        self.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it black; a window beside others says why it is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        if not self.window().isFullScreen():
            painter.setPen(QColor(_INK))
            painter.setFont(ui_font(self._display.px(BASE_FONT_PX)))
            foot = self.rect().adjusted(0, 0, 0, -self._display.px(16))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(foot, flags, self.accessibleName())
