"""What the window's tests share: a clock, a settings file, windows that are shut down in one way."""

import gc
import pickle
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
from driving import advance_until
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialog

from core.costs import PRESETS as COSTS
from core.scenario_files import load
from core.timeline import Timeline
from gui.controller import Controller
from gui.display import Display
from gui.i18n.language import Language, Speaker
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.theme import apply_theme

HERE = Path(__file__).parent
QLocale.setDefault(QLocale("en_US"))  # whatever the system's is


def pytest_collection_modifyitems(items):
    """Any warning of Qt fails a test of the window."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # the offscreen platform says so of every top-level window; it has no window manager to tell
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def no_widget_outlives_its_test():
    """A widget left behind would be deleted some time, maybe while Qt dresses the widgets of a later test."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()
    left = QApplication.topLevelWidgets()
    names = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.deleteLater()
    assert not names


class FakeClock:
    """Seconds that pass only when a test says so."""

    def __init__(self):
        self.now_s = 0.0
        self.seconds_a_look = 0.0

    def __call__(self):
        self.now_s += self.seconds_a_look
        return self.now_s


@pytest.fixture
def speaker(qapp):
    """Speaks other languages, and English again after the test."""
    speaker = Speaker(qapp)
    yield speaker
    speaker.speak(Language.ENGLISH)
    QLocale.setDefault(QLocale("en_US"))
    speaker.deleteLater()


@pytest.fixture
def spanish(speaker):
    speaker.speak(Language.SPANISH)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def display(qapp):
    """One that dresses the application, as the main window's does."""
    display = Display()

    def dress():
        apply_theme(qapp, display.theme, display.text_scale)

    dress()
    display.appearance_changed.connect(dress)
    yield display
    qapp.setStyleSheet("")


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def scenario_of(name, *, only_balloons=False):
    scenario = load(name)
    if only_balloons:
        host = replace(scenario.host, has_swap=False, costs=COSTS["free"])
        scenario = replace(scenario, host=host)
    return scenario


@cache
def run_at(name, until_s, *, only_balloons):
    """A run at a moment, pickled: many tests begin there, and each gets one of its own."""
    timeline = Timeline(scenario_of(name, only_balloons=only_balloons))
    advance_until(timeline, until_s)
    return pickle.dumps(timeline)


@pytest.fixture
def open_window(qapp, clock, settings):
    """Makes windows; afterwards closes and deletes them, and looks for timers left behind."""
    windows, font = [], qapp.font()

    def make(name="consolidation", size=(1280, 720), until_s=0.0, *, only_balloons=False):
        controller = Controller(scenario_of(name, only_balloons=only_balloons), clock=clock)
        controller._timeline = pickle.loads(run_at(name, until_s, only_balloons=only_balloons))
        window = MainWindow(controller, settings)
        windows.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    yield make
    for window in windows:
        shut_down(window)
    qapp.setStyleSheet("")
    qapp.setFont(font)  # else the next window is laid out in these letters before it has its own


@pytest.fixture
def window(open_window):
    return open_window()


def shut_down(window):
    """The one way in which a window goes."""
    window.file.forget()
    window.close()
    assert not window.controller.playing
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture
def announced(monkeypatch):
    """What people who hear the screen are told of their own accord."""
    said = []

    def tell(event):
        said.append(event.message())

    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=tell)
    monkeypatch.setattr("gui.access.announce.QAccessible", listening)
    return said


@pytest.fixture
def answer_dialog(monkeypatch):
    """Answers the next dialogs with functions that get the dialog, and return whether to accept it."""

    def install(*answers):
        queue = list(answers)

        def run(dialog):
            QApplication.processEvents()
            if queue.pop(0)(dialog):
                dialog.accept()
            return QDialog.DialogCode(dialog.result())

        monkeypatch.setattr(QDialog, "exec", run)
        return queue

    return install
