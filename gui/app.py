"""Starts the application: fonts, theme, window, and the net under every unexpected error."""

import sys
from types import TracebackType

from PySide6.QtWidgets import QApplication

from core.scenario import Scenario, ScenarioError
from core.scenario_files import load, shipped
from gui.controller import Controller
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.theme import window_icon

FIRST_SCENARIO = "consolidation"


class CrashNet:
    """Catches what Python would print: shows it once, and lets the application go on."""

    def __init__(self, window: MainWindow) -> None:
        """Catch for a window."""
        self._window = window
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What `sys.excepthook` calls."""
        sys.__excepthook__(kind, error, trace)
        if self._showing or not issubclass(kind, Exception):
            return
        self._showing = True
        try:
            self._window.news.tell_crash(error)
        finally:
            self._showing = False


def scenario_to_begin_with(settings: Settings) -> Scenario:
    """The one that was open last, if it still can be read."""
    for name in (settings.last_scenario, FIRST_SCENARIO):
        try:
            return load(name)
        except ScenarioError:
            continue
    return shipped()[0]


def run(scenario: Scenario | None = None) -> int:
    """Show the window until it is closed; what to give to `sys.exit`."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Balloon Lab")
    app.setOrganizationName("balloon-lab")
    QApplication.setStyle("Fusion")
    QApplication.setWindowIcon(window_icon())
    settings = Settings()
    window = MainWindow(Controller(scenario or scenario_to_begin_with(settings)), settings)
    sys.excepthook = CrashNet(window)
    window.restore_size()
    window.show()
    try:
        return int(app.exec())
    finally:
        sys.excepthook = sys.__excepthook__
        window.deleteLater()
        app.processEvents()
