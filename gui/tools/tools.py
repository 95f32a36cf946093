"""Joins the window of the tools to the main window: its action, and the run that it follows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display

if TYPE_CHECKING:
    from gui.tools.tool_window import ToolWindow

_ALSO_THERE = (
    *("play", "next", "restart", "faster", "slower", "speed-1"),
    *("text-larger", "text-smaller", "text-normal", "theme-projector"),
)
"""actions whose keys work in that window too"""


class Tools(QObject):
    """Makes the window when it is first asked for.

    Attributes:
        window: it, None until then.
    """

    def __init__(self, display: Display, controller: Controller, actions: Actions, parent: QWidget) -> None:
        """Wait for the action."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._parent = parent
        self.window: ToolWindow | None = None
        actions["copy-readout"].setEnabled(False)
        actions["tools"].triggered.connect(self.show)
        controller.ticked.connect(self._follow)
        controller.run_changed.connect(self._show_run)

    def show(self) -> None:
        """Bring the window to the front."""
        if self.window is None:
            from gui.tools.tool_window import ToolWindow  # noqa: PLC0415 - loaded when somebody wants it

            source, copy = self._controller.timeline, self._actions["copy-readout"]
            self.window = ToolWindow(self._display, source, copy, self._parent)
            self.window.addActions([self._actions[name] for name in (*_ALSO_THERE, "copy-readout")])
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """The main window goes, and the window of the tools with it."""
        if self.window is not None:
            self.window.close()

    def _follow(self) -> None:
        if self.window is not None:
            self.window.follow()

    def _show_run(self) -> None:
        if self.window is not None:
            self.window.set_source(self._controller.timeline)
