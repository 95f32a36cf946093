"""Joins the window of real guests to the main window: its action, and its end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.live.wish import LiveWish
from gui.settings import Settings

if TYPE_CHECKING:
    from gui.live.live_window import LiveWindow


class Living(QObject):
    """Makes the window when it is first asked for; closed, it begins afresh the next time.

    Attributes:
        window: it, None until then.
    """

    def __init__(
        self, display: Display, controller: Controller, settings: Settings, actions: Actions, parent: QWidget
    ) -> None:
        """Wait for the action."""
        super().__init__(parent)
        self._display, self._controller = display, controller
        self._settings, self._actions = settings, actions
        self._parent = parent
        self.window: LiveWindow | None = None
        actions["live"].triggered.connect(self.show)

    def show(self) -> "LiveWindow":
        """Show real guests in a window of their own; the simulated run stands still meanwhile."""
        self._controller.pause()
        if self.window is not None and not self.window.isVisible():
            self.window.deleteLater()
            self.window = None
        if self.window is None:
            from gui.live.live_run import LiveRun  # noqa: PLC0415 - loaded when somebody wants it
            from gui.live.live_window import LiveWindow  # noqa: PLC0415

            self.window = LiveWindow(
                self._display,
                self._settings,
                self._actions,
                LiveRun(clock=self._controller.clock),
                self._parent,
            )
            self.window.resize(self._parent.size())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def fulfil(self, wish: LiveWish) -> None:
        """Do what the command line wants."""
        window = self.show()
        for address in wish.addresses:
            window.attach(address)
        if wish.demo:
            window.demo.start()
        if wish.recording is not None:
            window.recordings.open(wish.recording)

    def close(self) -> None:
        """The main window goes, and every guest is let go of."""
        if self.window is not None:
            self.window.close()
