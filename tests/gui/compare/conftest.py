"""What the tests of a comparison share: a host too small for its VMs, and windows that compare on it."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gui.compare.window import CompareWindow
from tests.core.tight import tight_scenario


@pytest.fixture
def tight():
    return tight_scenario()


@pytest.fixture
def open_compare(display, clock, tight):
    """Makes windows; afterwards closes and deletes them, and looks for timers left behind."""
    windows = []

    def make(scenario=tight, seed=1, size=(1280, 720)):
        window = CompareWindow(display, scenario, seed, clock=clock)
        windows.append(window)
        window.resize(*size)
        window.show()
        window.setFocus()
        QApplication.processEvents()
        return window

    yield make
    for window in windows:
        window.close()
        assert not window.runner.playing
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture
def window(open_compare):
    return open_compare()
