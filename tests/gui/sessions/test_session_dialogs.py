"""The dialogs of sessions: nothing of them is cut off, and the keyboard answers them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from core.scenario_files import load
from core.session import Replay, session_of
from core.timeline import Timeline
from gui.choice_dialog import ChoiceDialog
from gui.sessions.replaying import made, texts
from gui.work_dialog import WorkDialog


def question(window):
    text = (
        "Balloon Lab ended unexpectedly. Its run “Consolidation under pressure” was kept on 2026-11-23 13:46."
    )
    return ChoiceDialog(window.display, "Unsaved run", text, ("Save", "Don’t save", "Cancel"), window)


def waiting(window):
    session = session_of(Timeline(load("deflate")))
    return WorkDialog(
        window.display, made(Replay(session)), texts("a rather long name of a file.balloon"), window
    )


@pytest.mark.parametrize("make", [question, waiting])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_no_text_is_cut_off(window, qtbot, make, text_scale):
    window.display.set_text_scale(text_scale)
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()
        assert button.height() >= button.minimumSizeHint().height()


@pytest.mark.parametrize(("key", "chosen"), [(Qt.Key.Key_Return, 0), (Qt.Key.Key_Escape, None)])
def test_enter_chooses_the_first_answer_and_escape_none(window, qtbot, key, chosen):
    dialog = question(window)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    qtbot.keyClick(dialog, key)
    assert dialog.chosen == chosen
    assert not dialog.isVisible()
