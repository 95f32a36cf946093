"""The bubble: beside what it is about, never out of the window, and the keyboard stays in it."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.display import Display
from gui.theme import THEMES, apply_theme
from gui.tour.bubble import Bubble, covered, place_beside

ROOM = QRect(8, 8, 1264, 704)
SIZE = QSize(360, 160)


@pytest.mark.parametrize(
    ("about", "side"),
    [
        (QRect(20, 100, 300, 200), "right"),
        (QRect(900, 100, 360, 200), "left"),
        (QRect(20, 20, 1240, 100), "below"),
        (QRect(20, 500, 1240, 200), "above"),
    ],
)
def test_it_stands_where_there_is_room(about, side):
    place = place_beside(SIZE, about, ROOM, 16)
    assert ROOM.contains(place)
    gap = {
        "right": place.left() - about.right(),
        "left": about.left() - place.right(),
        "below": place.top() - about.bottom(),
        "above": about.top() - place.bottom(),
    }[side]
    assert gap == 17


@pytest.mark.parametrize(
    "about", [QRect(0, 0, 1280, 720), QRect(0, 120, 1280, 480), QRect(), QRect(700, 0, 9, 9)]
)
def test_it_never_leaves_the_window_and_covers_as_little_as_it_can(about):
    place = place_beside(SIZE, about, ROOM, 16)
    assert ROOM.contains(place)
    least = min(
        covered(QRect(x, y, SIZE.width(), SIZE.height()), about)
        for x in range(8, 1280 - 8 - SIZE.width(), 40)
        for y in range(8, 720 - 8 - SIZE.height(), 40)
    )
    assert covered(place, about) <= least * 1.2


@pytest.fixture
def bubble(qtbot, qapp):
    display = Display()
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1280, 720)
    ground.show()
    ground.activateWindow()
    bubble = Bubble(display, ground)
    bubble.tell("A title", "Two sentences. They may be long, and then they take more lines than one.", 2, 3)
    bubble.stand_beside(QRect(20, 100, 300, 200))
    QApplication.processEvents()
    yield bubble
    qapp.setStyleSheet("")


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Right, "next_wanted"),
        (Qt.Key.Key_PageDown, "next_wanted"),
        (Qt.Key.Key_Return, "next_wanted"),
        (Qt.Key.Key_Space, "next_wanted"),
        (Qt.Key.Key_Left, "back_wanted"),
        (Qt.Key.Key_PageUp, "back_wanted"),
        (Qt.Key.Key_Escape, "skip_wanted"),
    ],
)
def test_the_keys_of_the_tour(bubble, qtbot, key, signal):
    with qtbot.waitSignal(getattr(bubble, signal), timeout=500):
        press(qtbot, key)


def test_tab_goes_round_and_enter_presses_the_button_that_has_the_keyboard(bubble, qtbot):
    assert bubble.next.hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert bubble.skip.hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert bubble.back.hasFocus()
    with qtbot.waitSignal(bubble.back_wanted, timeout=500):
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert bubble.skip.hasFocus()


def test_the_first_step_has_no_way_back_and_the_last_none_on(bubble, qtbot):
    bubble.tell("First", "One.", 1, 3)
    assert not bubble.back.isEnabled()
    with qtbot.assertNotEmitted(bubble.back_wanted):
        press(qtbot, Qt.Key.Key_Left)
    bubble.tell("Last", "Three.", 3, 3)
    assert bubble.next.text() == "Done"
    assert not bubble.skip.isVisible()
    assert bubble.count.text() == "3 of 3"
    assert (bubble.accessibleName(), bubble.accessibleDescription()) == ("Last", "Three.")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 720), (700, 500)])
def test_no_text_is_cut_off(bubble, qapp, theme, text_scale, size):
    display = bubble._display
    apply_theme(qapp, theme, text_scale)
    display.set_theme(theme)
    display.set_text_scale(text_scale)
    bubble.parentWidget().resize(*size)
    bubble.stand_beside(QRect(20, 20, 200, 100))
    QApplication.processEvents()
    assert bubble.parentWidget().rect().contains(bubble.geometry())
    assert bubble.text.height() >= bubble.text.heightForWidth(bubble.text.width())
    for button in (bubble.skip, bubble.back, bubble.next):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= button.minimumSizeHint().height()
