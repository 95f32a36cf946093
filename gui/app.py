"""Starts the application: fonts, theme, window, and the net under every unexpected error."""

import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core import __version__
from core.scenario import Scenario, ScenarioError
from core.scenario_files import load, shipped
from gui import APP_ID
from gui.controller import Controller
from gui.i18n.language import Speaker
from gui.live.wish import LiveWish
from gui.main_window import MainWindow
from gui.sessions.autosave import usual_folder
from gui.settings import Settings
from gui.theme import window_icon
from gui.windows import Windows

FIRST_SCENARIO = "consolidation"


class CrashNet:
    """Catches what Python would print: shows it once, and lets the application go on."""

    def __init__(self, current: Callable[[], MainWindow]) -> None:
        """Catch for the window that is shown."""
        self._current = current
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What `sys.excepthook` calls."""
        sys.__excepthook__(kind, error, trace)
        if self._showing or not issubclass(kind, Exception):
            return
        self._showing = True
        try:
            self._current().news.tell_crash(error)
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


def run(
    begin_with: Scenario | Path | None = None,
    autosaves: Path | None = None,
    file: Path | None = None,
    live: LiveWish | None = None,
) -> int:
    """Show the window until it is closed; what to give to `sys.exit`.

    Args:
        begin_with: a scenario, or the path of a session; None is what was open last.
        autosaves: where runs are kept for the case of a crash; None is the usual folder.
        file: that of the scenario, if it has one.
        live: what to do in the window of real guests; None does not show it.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Balloon Lab")
    app.setOrganizationName("balloon-lab")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APP_ID)
    QApplication.setStyle("Fusion")
    QApplication.setWindowIcon(window_icon())
    settings = Settings()
    scenario = begin_with if isinstance(begin_with, Scenario) else scenario_to_begin_with(settings)
    speaker = Speaker(app)
    speaker.speak(settings.language)
    windows = Windows(Controller(scenario), settings, speaker, autosaves or usual_folder())
    if file is not None:
        windows.window.opening.opened.emit(file)
    sys.excepthook = CrashNet(windows.current)
    windows.begin(is_at_home=begin_with is None and live is None)
    if live is not None:
        QTimer.singleShot(0, windows.window, partial(windows.window.living.fulfil, live))
    QTimer.singleShot(0, windows, gc.freeze)  # what was made by now stays: to look through it costs a frame
    if isinstance(begin_with, Path):
        QTimer.singleShot(0, windows.window, partial(windows.window.opening.open_path, begin_with))
    try:
        code = int(app.exec())
        windows.autosave.end()
        return code
    finally:
        sys.excepthook = sys.__excepthook__
        windows.window.deleteLater()
        app.processEvents()
