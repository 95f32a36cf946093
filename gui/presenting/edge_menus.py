"""The menus in full screen: out of sight until the pointer comes to the top edge, or Alt is pressed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget

EDGE_PX: Final = 3
"""how near the pointer must come"""


class _Edge(QWidget):
    """The uppermost pixels of the window; nothing is to be seen of them."""

    reached = Signal()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer is there."""
        super().enterEvent(event)
        self.reached.emit()


class EdgeMenus(QMenuBar):
    """The menus of the window's own bar over the picture, which does not move for them."""

    def __init__(self, window: QMainWindow) -> None:
        """Wait for `begin`."""
        super().__init__(window)
        self._window = window
        self._is_on = False
        self._edge = _Edge(window)
        self._edge.reached.connect(self._appear)
        self.setAccessibleName(self.tr("Menus"))
        self.setAutoFillBackground(True)
        self._edge.hide()
        self.hide()
        window.installEventFilter(self)

    def begin(self) -> None:
        """Offer the menus of the window's bar at the edge."""
        self._is_on = True
        self.addActions(self._window.menuBar().actions())
        for menu in self._menus():
            menu.aboutToHide.connect(self._look_later)
        self._place()
        self._edge.show()
        self._edge.raise_()

    def end(self) -> None:
        """The window's own bar is back."""
        if self._is_on:
            self._is_on = False
            for menu in self._menus():
                menu.aboutToHide.disconnect(self._look_later)
            self.clear()
            self._edge.hide()
            self.hide()

    def _menus(self) -> list[QMenu]:
        menus = (action.menu() for action in self.actions())
        return [menu for menu in menus if isinstance(menu, QMenu)]

    # --- coming and going -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Appear when Alt is pressed, and go when it opened no menu.

        Opening them is what Qt's own part of this filter does, for a bar that is seen: it comes after.
        """
        if watched is self._window and self._is_on:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.ShortcutOverride and _is_alt(event):
                self._appear()
            elif event.type() == QEvent.Type.KeyRelease and _is_alt(event):
                self._look_later()
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went."""
        super().leaveEvent(event)
        self._look_later()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went."""
        super().focusOutEvent(event)
        self._look_later()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _look_later(self) -> None:
        """Once Qt has done what this is about: see whether anybody still wants the menus."""
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        is_open = self.activeAction() is not None or QApplication.activePopupWidget() is not None
        is_pointed_at = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if not (is_open or is_pointed_at or self.hasFocus()):
            self.hide()

    def _place(self) -> None:
        width = self._window.width()
        self.setGeometry(0, 0, width, self.heightForWidth(width))
        self._edge.setGeometry(0, 0, width, EDGE_PX)


def _is_alt(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt
