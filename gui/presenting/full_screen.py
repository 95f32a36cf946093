"""Full screen: the picture, one slim line, and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.presenting.edge_menus import EdgeMenus
from gui.presenting.slim_bar import SlimBar


class FullScreen(QObject):
    """Takes the window's frame away while it fills the screen, whoever made it do so."""

    def __init__(self, window: QMainWindow, slim: SlimBar, frame: Sequence[QWidget], action: QAction) -> None:
        """Wait for the action.

        Args:
            window: what goes to full screen.
            slim: the line that stands in for the bars.
            frame: what goes, besides the menu bar.
            action: the switch.
        """
        super().__init__(window)
        self._window = window
        self._slim = slim
        self._frame = frame
        self._action = action
        self.menus = EdgeMenus(window)
        action.triggered.connect(self.choose)
        window.installEventFilter(self)

    def choose(self, on: bool) -> None:
        """Fill the screen, or be as large as before: a maximized window is that again."""
        full = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | full if on else state & ~full)
        self._window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress for the screen: it may be the desktop that changed it."""
        if watched is self._window and event.type() == QEvent.Type.WindowStateChange:
            self._dress()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        on = self._window.isFullScreen()
        if on != self._slim.isHidden():  # it is dressed so already
            return
        self._action.setChecked(on)
        for part in (self._window.menuBar(), *self._frame):
            part.setVisible(not on)
        self._slim.setVisible(on)
        if on:
            self.menus.begin()
        else:
            self.menus.end()
