"""Going back in the window's run: keys, the bar of time, undo; the picture is that of the moment."""

import pytest
from driving import run_until
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication

from core.checkpoints import Moment
from core.commands import DestroyVm, PauseVm
from core.digest import digest
from core.units import NS_PER_S
from gui.controller import PauseWhen
from gui.story.narrator import is_happening

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window):
    return open_window(until_s=30)


def state(window):
    return digest(window.controller.timeline.fingerprint())


def now_s(window):
    return window.controller.timeline.now_ns / NS_PER_S


def told(window):
    model = window.overview.feed.model
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def press(qtbot, window, key, modifier=NO_KEY):
    qtbot.keyClick(window, key, modifier)


# --- keys -----------------------------------------------------------------------------------------------


def test_back_and_next_are_each_others_opposites(window, qtbot):
    press(qtbot, window, Qt.Key.Key_PageUp)
    here = state(window), told(window), now_s(window)
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert state(window) != here[0]
    assert now_s(window) <= here[2]
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert (state(window), told(window), now_s(window)) == here


def test_back_stands_still_at_something_worth_telling(window, qtbot):
    window.controller.play()
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert not window.controller.playing
    assert any(map(is_happening, window.controller.timeline.just_happened))


def test_in_the_close_up_back_tells_what_led_to_there(open_window, qtbot):
    window = open_window("figure-3-27")
    for _ in range(3):
        window.controller.next_happening()
    third = window.close_up.story._what
    window.controller.next_happening()
    assert window.close_up.story._what != third
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert window.close_up.story._what == third


def test_to_the_start_and_to_the_latest(window, qtbot):
    latest = state(window)
    press(qtbot, window, Qt.Key.Key_Home, CTRL)
    assert now_s(window) == 0
    assert len(told(window)) < 5
    press(qtbot, window, Qt.Key.Key_End, CTRL)
    assert now_s(window) == 30
    assert state(window) == latest


def test_from_mark_to_mark_of_the_graph(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Home, CTRL)
    seconds = []
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_PageDown, CTRL)
        seconds.append(now_s(window))
    marks = [mark.at_s for mark in window.overview.graph._log._found]
    assert set(seconds) <= set(marks)
    press(qtbot, window, Qt.Key.Key_PageUp, CTRL)
    assert now_s(window) == seconds[-2]
    press(qtbot, window, Qt.Key.Key_End, CTRL)
    window.apply(PauseVm(vm="database"))
    run_until(window, 31)
    press(qtbot, window, Qt.Key.Key_PageUp, CTRL)
    assert window.controller.timeline.moment.commands == 1, "what a person did is a mark too"


def test_the_feed_and_the_graph_know_nothing_of_what_is_yet_to_come(window):
    window.controller.seek_ns(20 * NS_PER_S)
    assert all(row.event.at_ns <= 20 * NS_PER_S for row in window.overview.feed.model._rows)
    marks = window.overview.graph._log._found
    assert marks
    assert all(mark.at_s <= 20 for mark in marks)
    assert "t = 20.0 s" in window.status.text.text()


def test_playing_on_in_the_past_does_again_what_was_done(window):
    window.apply(PauseVm(vm="database"))
    run_until(window, 32)
    there = state(window)
    window.controller.seek_ns(25 * NS_PER_S)
    run_until(window, 32)
    assert state(window) == there
    assert not window.controller.timeline.left


def test_a_command_in_the_past_makes_another_future(window):
    window.controller.seek_ns(20 * NS_PER_S)
    window.apply(DestroyVm(vm="database"))
    assert window.controller.timeline.span_ns[1] == 20 * NS_PER_S
    assert len(window.overview.cards.cards) == 2
    assert len(window.controller.timeline.left) == 1


def test_what_is_paused_at_once_a_run_is_paused_at_again_after_going_back_before_it(open_window, clock):
    window = open_window(until_s=12)
    controller = window.controller
    paused = []
    controller.paused_by.connect(paused.append)
    controller.set_pause_when(PauseWhen.SOFT, True)
    controller.set_speed(100)
    for _ in range(2):
        controller.seek_ns(12 * NS_PER_S)
        controller.play()
        while controller.playing:
            clock.now_s += 0.02
            controller.frame()
    assert paused == ["soft", "soft"]


def test_the_future_that_was_left_is_in_the_menu_and_can_be_gone_back_to(window):
    old, futures = state(window), window.travel.futures
    assert not futures.isEnabled()
    window.controller.seek_ns(20 * NS_PER_S)
    window.apply(DestroyVm(vm="database"))
    futures.aboutToShow.emit()
    (future,) = futures.actions()
    assert future.text() == "up to 30.0 s, 0 commands"
    future.trigger()
    assert state(window) == old
    futures.aboutToShow.emit()
    assert [each.text() for each in futures.actions()] == ["up to 20.0 s, one command"]


def test_the_close_up_tells_what_happened_last_where_nothing_just_did(open_window):
    window = open_window("figure-3-27", until_s=12)
    run = window.controller.timeline
    happened = run.moment_before(is_happening)
    window.controller.seek(happened)
    told = window.close_up.story.accessibleDescription()
    window.controller.seek(Moment(happened.steps + 1, happened.commands))
    assert not any(map(is_happening, run.just_happened))
    assert window.close_up.story.accessibleDescription() == told
    window.controller.seek_ns(0)
    assert window.close_up.story.accessibleDescription() != told


# --- undo -----------------------------------------------------------------------------------------------


def test_undo_and_redo(window, qtbot):
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    assert not undo.isEnabled()
    window.apply(DestroyVm(vm="database"))
    run_until(window, 31)
    assert undo.isEnabled()
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert len(window.overview.cards.cards) == 3
    assert now_s(window) == 31
    assert not undo.isEnabled()
    assert redo.isEnabled()
    press(qtbot, window, Qt.Key.Key_Y, CTRL)
    assert len(window.overview.cards.cards) == 2
    assert undo.isEnabled()


# --- a long way -----------------------------------------------------------------------------------------


def test_a_long_way_shows_how_far_it_is_and_esc_stays(window, clock, monkeypatch):
    controller, here = window.controller, state(window)
    monkeypatch.setattr("gui.traveller.TRAVEL_BUDGET_S", -1.0)  # every frame ends before its first slice
    controller.seek_ns(11 * NS_PER_S)
    assert window.notice.isVisible()
    assert "%" in window.notice.label.text()
    window.actions_by_name["let-go"].trigger()
    assert not window.notice.isVisible()
    monkeypatch.undo()
    controller.frame()
    assert state(window) == here


def test_who_is_on_the_way_elsewhere_turns(window, monkeypatch):
    with monkeypatch.context() as slow:
        slow.setattr("gui.traveller.TRAVEL_BUDGET_S", -1.0)
        window.controller.seek_ns(11 * NS_PER_S)
    window.controller.seek_ns(17 * NS_PER_S)
    assert now_s(window) == 17


# --- the bar --------------------------------------------------------------------------------------------


@pytest.fixture
def bar(window):
    return window.overview.graph.time_bar


def test_a_press_on_the_bar_goes_there_and_dragging_goes_along(window, bar, qtbot):
    middle = QPoint(int(bar._left + bar._length / 2), bar.height() // 2)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle)
    assert now_s(window) == pytest.approx(15, abs=0.2)
    qtbot.mouseMove(bar, QPoint(int(bar._left + bar._length / 3), bar.height() // 2))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(int(bar._left), bar.height() // 2))
    assert now_s(window) < 15


def test_arrows_go_a_second_and_the_ends_are_a_key_away(window, bar, qtbot):
    bar.setFocus()
    for key, second in (
        (Qt.Key.Key_Left, 29),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 30),
    ):
        qtbot.keyClick(bar, key)
        assert now_s(window) == second


def test_the_bar_stands_where_the_run_does_and_says_so(window, bar):
    assert bar.value() == bar.maximum() == 300
    window.controller.seek_ns(12 * NS_PER_S)
    QApplication.processEvents()
    assert bar.value() == 120
    assert bar.accessibleDescription() == "12.0 s of 30.0 s"


def test_the_bar_has_the_states_of_the_whole_run(window, bar):
    window.controller.seek_ns(5 * NS_PER_S)
    stretches = bar._stretches(QRectF(0, 0, 300, 8))
    states = [str(state) for _, _, state in stretches]
    assert states[0] == "high"
    assert "soft" in states
    assert stretches[-1][1] == pytest.approx(300)


def test_keys_that_the_bar_does_not_know_are_the_windows(window, bar, qtbot):
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_PageUp)
    assert now_s(window) < 30
