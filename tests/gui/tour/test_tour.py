"""The guided tour: every step shows what it is about, and the window is as before when it ends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.commands import DestroyVm
from core.scenario_files import load
from gui.controller import Controller
from gui.theme import PROJECTOR
from gui.tour.steps import STEPS
from gui.windows import Windows


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


@pytest.fixture
def tour(window):
    window.actions_by_name["tour"].trigger()
    QApplication.processEvents()
    return window.tour


def about(tour):
    return tour.highlight.rects


def test_every_step_rings_a_part_and_says_two_sentences_beside_it(window, tour, qtbot):
    seen = []
    for number, step in enumerate(STEPS, 1):
        assert tour.step is step
        assert tour.bubble.title.text() == step.title
        assert tour.bubble.count.text() == f"{number} of {len(STEPS)}"
        assert tour.bubble.text.text().count(". ") == 1
        assert len(about(tour)) == len(step.places)
        for rect in about(tour):
            assert window.rect().contains(rect)
            assert not tour.bubble.geometry().intersects(rect)
        seen.append(about(tour))
        press(qtbot, Qt.Key.Key_Right)
    assert len({str(rects) for rects in seen}) == len(STEPS)
    assert not tour.is_on
    assert not tour.highlight.isVisible()


def test_it_goes_back_too_and_can_be_skipped(tour, qtbot):
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(qtbot, key)
    assert tour.step is STEPS[0]
    press(qtbot, Qt.Key.Key_Escape)
    assert not tour.is_on


def test_the_buttons_do_the_same(tour, qtbot):
    qtbot.mouseClick(tour.bubble.next, Qt.MouseButton.LeftButton)
    assert tour.step is STEPS[1]
    qtbot.mouseClick(tour.bubble.back, Qt.MouseButton.LeftButton)
    assert tour.step is STEPS[0]
    qtbot.mouseClick(tour.bubble.skip, Qt.MouseButton.LeftButton)
    assert not tour.is_on


def test_meanwhile_nothing_else_answers_to_pointer_or_keys(window, tour, qtbot):
    play = window.top_bar.play
    at = play.mapTo(window, play.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    for key in (Qt.Key.Key_P, Qt.Key.Key_3, Qt.Key.Key_B, Qt.Key.Key_F6):
        press(qtbot, key)
    assert not window.controller.playing
    assert window.display.eye == "truth"
    assert tour.is_on
    assert tour.bubble.isAncestorOf(QApplication.focusWidget())


def test_all_but_the_part_is_darkened(window, tour):
    (card,) = about(tour)
    away = QPoint(window.width() - 30, window.height() - 60)
    picture = window.grab().toImage()
    tour.end()
    plain = window.grab().toImage()
    inside = card.topLeft() + QPoint(4, card.height() // 2)
    assert picture.pixelColor(inside) == plain.pixelColor(inside)
    assert picture.pixelColor(away).lightness() < 0.6 * plain.pixelColor(away).lightness()


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_it_follows_size_and_text_and_never_leaves_the_window(window, tour, qtbot, text_scale):
    window.display.set_theme(PROJECTOR)
    window.display.set_text_scale(text_scale)
    for number, _ in enumerate(STEPS):
        window.resize(*((1280, 720), (900, 600), (1920, 1080))[number % 3])
        for _ in range(3):
            QApplication.processEvents()
        assert window.rect().contains(tour.bubble.geometry())
        assert about(tour)
        for rect in about(tour):
            assert window.rect().contains(rect)
        assert tour.bubble.text.height() >= tour.bubble.text.heightForWidth(tour.bubble.text.width())
        press(qtbot, Qt.Key.Key_Right)


def test_the_window_is_as_before_when_it_ends(open_window, qtbot):
    window = open_window("figure-3-27")
    stage = window.close_up.stage
    stage.setFocus()
    window.actions_by_name["tour"].trigger()
    assert not window.in_close_up
    press(qtbot, Qt.Key.Key_Escape)
    assert window.in_close_up
    assert stage.hasFocus()


def test_it_stands_still_and_leaves_full_screen_to_show_the_bars(window):
    window.controller.play()
    window.full_screen.choose(True)
    window.actions_by_name["tour"].trigger()
    QApplication.processEvents()
    assert not window.controller.playing
    assert not window.isFullScreen()
    window.tour._show(3)
    assert len(about(window.tour)) == 1


def test_without_vms_it_tells_all_the_same(window):
    for vm in window.controller.timeline.vms():
        window.apply(DestroyVm(vm=vm.name))
    window.actions_by_name["tour"].trigger()
    QApplication.processEvents()
    assert about(window.tour) == ()
    assert window.rect().contains(window.tour.bubble.geometry())


def test_it_is_spoken(window, announced):
    window.actions_by_name["tour"].trigger()
    assert announced == [f"{STEPS[0].title}. {STEPS[0].text}"]


# --- the first start ------------------------------------------------------------------------------------


@pytest.fixture
def start(settings, speaker, clock, tmp_path):
    """Starts the program with an empty desk, as `gui.app` does; afterwards ends it."""
    started = []

    def begin(*, is_at_home):
        windows = Windows(
            Controller(load("consolidation"), clock=clock), settings, speaker, tmp_path / "kept"
        )
        started.append(windows)
        windows.begin(is_at_home=is_at_home)
        QApplication.processEvents()
        return windows.window.tour

    yield begin
    for windows in started:
        windows.autosave.end()
        windows.window.file.forget()
        windows.window.close()
        windows.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_comes_by_itself_once(start, settings):
    assert not settings.tour_seen
    first = start(is_at_home=True)
    assert first.is_on
    first.end()
    assert settings.tour_seen
    assert not start(is_at_home=True).is_on


def test_who_asked_for_a_scenario_is_not_shown_around(start, settings):
    assert not start(is_at_home=False).is_on
    assert not settings.tour_seen
