"""A window whose frames are asked for one by one, by whoever measures or wears it."""

import gc
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from core.scenario import Scenario
from gui.controller import Controller
from gui.main_window import MainWindow
from gui.settings import Settings

WINDOW_PX: Final = (1920, 1080)


class Stage:
    """A window on a run, with a clock that shows one tick more at every frame."""

    def __init__(self, scenario: Scenario, folder: Path, warm_up_ticks: int = 0) -> None:
        """Show the window, standing still; its settings are kept in `folder`."""
        self._now_s = 0.0
        self.controller = Controller(scenario, clock=self._clock)
        for _ in range(warm_up_ticks):
            self.controller.timeline.advance_tick()
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.window = MainWindow(self.controller, settings)
        self.window.resize(*WINDOW_PX)
        self.window.show()
        QApplication.processEvents()
        gc.freeze()  # as the app does once it is up

    def _clock(self) -> float:
        return self._now_s

    def play(self) -> None:
        """Let time pass in frames that are asked for here, not by real time."""
        self.controller.play()
        self.controller._timer.stop()

    def frame(self) -> None:
        """A tick, and the window painted; the window's timers may run too."""
        self._now_s += self.controller.tick_ns / 1e9
        self.controller.frame()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else that waits for a loop

    def open(self, scenario: Scenario) -> None:
        """Show another run in the same window, as a person does who does not keep the first."""
        self.window.file.forget()
        self.window.opening.open_scenario(scenario)

    def close(self) -> None:
        """The one way in which the window goes."""
        self.controller.pause()
        self.window.file.forget()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()
