"""Joins the window that compares to the main window: its action, the run that it offers, and its end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display

if TYPE_CHECKING:
    from gui.compare.window import CompareWindow


class Comparison(QObject):
    """Makes the window when it is first asked for.

    Attributes:
        window: it, None until then.
    """

    def __init__(self, display: Display, controller: Controller, actions: Actions, parent: QWidget) -> None:
        """Wait for the action."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self._parent = parent
        self.window: CompareWindow | None = None
        actions["compare"].triggered.connect(self.show)
        controller.run_changed.connect(self._offer_run)

    @property
    def has_runs(self) -> bool:
        """Whether a comparison was begun."""
        return self.window is not None and self.window.runner.lockstep is not None

    def show(self) -> None:
        """Compare variants of the run that is shown, in a window of its own."""
        controller = self._controller
        controller.pause()
        if self.window is None:
            from gui.compare.window import CompareWindow  # noqa: PLC0415 - loaded when somebody wants it

            self.window = CompareWindow(
                self._display,
                controller.scenario,
                controller.seed,
                clock=controller.clock,
                parent=self._parent,
            )
            self.window.resize(self._parent.size())
        self._offer_run()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.setFocus()

    def close(self) -> None:
        """The main window goes, and the window that compares with it."""
        if self.window is not None:
            self.window.close()

    def _offer_run(self) -> None:
        if self.window is not None:
            self.window.set_run(self._controller.scenario, self._controller.seed)
