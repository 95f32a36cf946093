"""Joins the window of the experiments to the main window: its action, and its end."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.experiments.outcome import Experiment
from gui.actions import Actions
from gui.display import Display
from gui.experiments.bench import Bench

if TYPE_CHECKING:
    from gui.experiments.experiments_window import ExperimentsWindow

_ALSO_THERE = ("text-larger", "text-smaller", "text-normal", "theme-projector")
"""actions whose keys work in that window too"""


class Laboratory(QObject):
    """Makes the window when it is first asked for.

    Attributes:
        bench: where they run.
        window: it, None until then.
    """

    def __init__(self, display: Display, actions: Actions, parent: QWidget) -> None:
        """Wait for the action."""
        super().__init__(parent)
        self._display = display
        self._actions = actions
        self._parent = parent
        self.bench = Bench(parent=self)
        self.window: ExperimentsWindow | None = None
        actions["experiments"].triggered.connect(self.show)

    @cached_property
    def experiments(self) -> Sequence[Experiment]:
        """What it offers."""
        from core.experiments.registry import EXPERIMENTS  # noqa: PLC0415 - loaded when somebody wants it

        return EXPERIMENTS

    def show(self) -> None:
        """Bring the window to the front."""
        if self.window is None:
            from gui.experiments.experiments_window import ExperimentsWindow  # noqa: PLC0415 - loaded when somebody wants it

            self.window = ExperimentsWindow(self._display, self.experiments, self.bench, self._parent)
            self.window.addActions([self._actions[name] for name in _ALSO_THERE])
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def take_over(self, other: "Laboratory") -> None:
        """Go on with what runs and ran for another window that goes, and show it if it was shown."""
        self.bench.deleteLater()
        self.bench = other.bench
        self.bench.setParent(self)
        if other.window is None:
            return
        other.window.finished.disconnect(self.bench.cancel)
        if other.window.isVisible():
            self.show()

    def close(self) -> None:
        """The main window goes, and all that runs is given up."""
        if self.window is not None:
            self.window.close()
