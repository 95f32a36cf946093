"""The blank screen: black, the run waits, and whatever a person does brings the picture back."""

import pytest
from driving import next_frame
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.units import NS_PER_S


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def blank(window, qtbot):
    press(qtbot, Qt.Key.Key_B)
    return window.presenting.blank


def is_black(window):
    picture = window.grab().toImage()
    points = ((5, 5), (window.width() // 2, window.height() // 2), (window.width() - 5, window.height() - 60))
    return all(picture.pixelColor(x, y).name() == "#000000" for x, y in points)


def test_b_makes_all_of_the_window_black(window, blank):
    assert blank.isVisible()
    assert is_black(window)
    window.resize(900, 700)
    assert is_black(window)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_any_key_shows_the_picture_and_does_nothing_else(window, blank, qtbot, key, modifier):
    press(qtbot, key, modifier)
    assert not blank.isVisible()
    assert not is_black(window)
    assert window.controller.now_ns == 0
    assert not window.controller.playing
    assert not window.notice.isVisible()


def test_a_click_shows_the_picture_and_presses_nothing(window, blank, qtbot):
    play = window.top_bar.play
    at = play.mapTo(window, play.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not blank.isVisible()
    assert not window.controller.playing


def test_shift_alone_and_a_key_that_is_still_held_leave_it_blank(window, blank, qtbot):
    press(qtbot, Qt.Key.Key_Shift)
    assert blank.isVisible()
    assert not window.actions_by_name["blank"].autoRepeat()


def test_a_run_that_played_waits_and_plays_on(window, clock, qtbot):
    window.controller.play()
    press(qtbot, Qt.Key.Key_B)
    next_frame(window, clock, 10)
    assert window.controller.now_ns == 0
    press(qtbot, Qt.Key.Key_B)
    assert window.controller.playing
    next_frame(window, clock, 0.1)
    assert window.controller.now_ns < NS_PER_S


def test_what_was_looked_for_is_looked_for_further(window, clock, qtbot):
    controller, stepped = window.controller, []
    controller.stepped.connect(stepped.append)
    clock.seconds_a_look = 1.0  # a step uses up its frame
    controller.next_happening()
    assert not stepped
    press(qtbot, Qt.Key.Key_B)
    steps = controller.timeline.steps
    next_frame(window, clock, 1)
    assert controller.timeline.steps == steps
    press(qtbot, Qt.Key.Key_B)
    while not stepped:
        next_frame(window, clock, 1)
    assert stepped[0] is not None


def test_a_run_that_stood_still_does_not_begin(window, blank, qtbot):
    press(qtbot, Qt.Key.Key_B)
    assert not window.controller.playing


def test_the_keyboard_is_where_it_was(window, qtbot):
    chip = window.overview.cards.cards[0].chip
    chip.setFocus()
    press(qtbot, Qt.Key.Key_B)
    assert QApplication.focusWidget() is window.presenting.blank
    press(qtbot, Qt.Key.Key_B)
    assert chip.hasFocus()


def test_who_hears_the_screen_is_told(window, qtbot, announced):
    press(qtbot, Qt.Key.Key_B)
    press(qtbot, Qt.Key.Key_B)
    assert announced == [
        "The screen is blank. Any key shows the picture again.",
        "The picture is shown again.",
    ]


def brightest_at_the_foot(window):
    picture = window.grab().toImage()
    foot = range(picture.height() - 40, picture.height())
    return max(picture.pixelColor(x, y).lightness() for x in range(400, picture.width() - 400) for y in foot)


def test_only_a_window_says_why_it_is_black(window, blank):
    assert brightest_at_the_foot(window) > 60
    window.full_screen.choose(True)
    assert brightest_at_the_foot(window) == 0


def test_it_lies_over_the_menus_too(window, blank):
    assert window.childAt(QPoint(20, 8)) is blank
