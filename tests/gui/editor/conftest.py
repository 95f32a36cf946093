"""What the tests of the editor share: its windows."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from small_scenario import SMALL, Here, settle

from core.written_text import WrittenText
from gui.editor.draft import Beginning
from gui.editor.editor_window import EditorWindow
from gui.editor.trials import Trials


@pytest.fixture
def workers():
    """All workers that were begun."""
    return []


@pytest.fixture
def begin(workers):
    def make():
        workers.append(Here())
        return workers[-1]

    return make


@pytest.fixture
def open_editor(display, begin, clock):
    """Makes editors; afterwards closes and deletes them."""
    windows = []

    def make(text=SMALL, size=(1280, 720), path=None, name="small"):
        window = EditorWindow(display, Trials(begin, clock))
        windows.append(window)
        window.preview.length.setCurrentIndex(0)
        window.begin(Beginning(WrittenText(text), name, path))
        window.resize(*size)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        settle(window)
        return window

    yield make
    for window in windows:
        window.draft.forget()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture
def editor(open_editor):
    return open_editor()
