"""Reduced motion: chosen and remembered, else as the desktop has it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from gui.access.motion import desktop_reduces_motion
from gui.highlight import Highlight


@pytest.fixture
def desktop(monkeypatch):
    """A desktop that may be told to want less motion."""
    wish = {"reduced": False}
    monkeypatch.setattr("gui.access.motion.desktop_reduces_motion", lambda: wish["reduced"])
    return wish


def trigger(window):
    window.actions_by_name["reduce-motion"].trigger()


def test_this_qt_does_not_tell_what_the_desktop_wants_or_tells_it_as_yes_or_no(qapp):
    assert desktop_reduces_motion() in (False, True)


def test_the_choice_is_remembered(open_window, settings, desktop):
    window = open_window()
    assert not window.display.reduced_motion
    trigger(window)
    assert window.display.reduced_motion
    assert settings.reduced_motion is True
    again = open_window()
    assert again.display.reduced_motion
    assert again.actions_by_name["reduce-motion"].isChecked()


def test_without_a_choice_the_desktop_decides_and_its_change_is_followed(open_window, settings, desktop):
    desktop["reduced"] = True
    window = open_window()
    assert window.display.reduced_motion
    desktop["reduced"] = False
    window.motion._follow()
    assert not window.display.reduced_motion


def test_a_choice_against_the_desktop_holds_and_one_with_it_follows_again(open_window, settings, desktop):
    desktop["reduced"] = True
    window = open_window()
    trigger(window)
    assert settings.reduced_motion is False
    assert not window.display.reduced_motion
    trigger(window)
    assert settings.reduced_motion is None
    assert window.display.reduced_motion


def test_nothing_pulses_rolls_or_fades(window, desktop):
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    highlight = Highlight(window.display, window)
    trigger(window)
    highlight.set_rects([QRect(100, 100, 50, 50)])
    assert not highlight.is_pulsing
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeTooltip)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, False)
