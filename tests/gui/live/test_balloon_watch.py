"""Whether a balloon moves, and whether there is a driver, shows in the size and in the reports."""

import pytest

from gui.live.balloon_watch import PATIENCE_S, STILL_S, BalloonWatch


@pytest.fixture
def watch(clock):
    """Of a guest of 100 bytes that runs, and whose driver has reported."""
    watch = BalloonWatch(clock)
    watch.take_size(100)
    watch.run(True)
    watch.take_sign()
    clock.now_s += 60
    return watch


def states(watch):
    return {name for name in ("is_moving", "is_reacting", "is_stalled") if getattr(watch, name)}


def test_a_guest_that_was_told_nothing_is_still(watch):
    assert states(watch) == {"is_reacting"}


def test_a_driver_that_does_as_it_is_told(watch, clock):
    watch.ask_for(50)
    assert states(watch) == {"is_reacting", "is_moving"}
    clock.now_s += STILL_S / 2
    watch.take_size(70)
    clock.now_s += STILL_S / 2
    assert states(watch) == {"is_reacting", "is_moving"}
    watch.take_size(50)
    assert states(watch) == {"is_reacting"}
    clock.now_s += PATIENCE_S
    assert states(watch) == {"is_reacting"}


def test_a_balloon_may_move_though_nobody_here_asked(watch, clock):
    watch.take_size(90)
    assert states(watch) == {"is_reacting", "is_moving"}
    clock.now_s += STILL_S
    assert states(watch) == {"is_reacting"}


def test_a_guest_without_a_driver_lets_a_command_pass(watch, clock):
    watch.ask_for(50)
    clock.now_s += PATIENCE_S
    assert states(watch) == set()


def test_a_late_sign_is_a_sign(watch, clock):
    watch.ask_for(50)
    clock.now_s += PATIENCE_S
    watch.take_size(99)
    assert states(watch) == {"is_reacting", "is_moving"}


def test_a_driver_that_cannot_give_more_has_stalled(watch, clock):
    watch.ask_for(50)
    watch.take_size(80)
    clock.now_s += PATIENCE_S
    assert states(watch) == {"is_reacting", "is_stalled"}


def test_a_guest_that_gives_and_takes_has_stalled_too(watch, clock):
    watch.ask_for(50)
    for size in (80, 70, 72, 70, 73):
        assert not watch.is_stalled
        watch.take_size(size)
        clock.now_s += PATIENCE_S / 4
    watch.take_size(70)
    assert states(watch) == {"is_reacting", "is_moving", "is_stalled"}
    watch.take_size(69)
    assert states(watch) == {"is_reacting", "is_moving"}


def test_to_be_asked_for_what_is_there_needs_no_answer(watch, clock):
    watch.ask_for(100)
    clock.now_s += PATIENCE_S
    assert states(watch) == {"is_reacting"}


def test_a_paused_guest_is_not_blamed(watch, clock):
    watch.run(False)
    watch.ask_for(50)
    assert states(watch) == {"is_reacting"}
    clock.now_s += 2 * PATIENCE_S
    assert states(watch) == {"is_reacting"}
    watch.run(True)
    clock.now_s += PATIENCE_S / 2
    assert states(watch) == {"is_reacting"}
    clock.now_s += PATIENCE_S / 2
    assert states(watch) == set()


def test_that_it_still_runs_is_no_news(watch, clock):
    watch.ask_for(50)
    clock.now_s += PATIENCE_S
    watch.run(True)
    assert not watch.is_reacting


def test_a_guest_that_reboots_has_to_show_its_driver_again(watch, clock):
    watch.expect_a_sign()
    clock.now_s += PATIENCE_S
    assert states(watch) == set()
    watch.take_sign()
    assert states(watch) == {"is_reacting"}


def test_a_target_that_was_not_taken_is_forgotten(watch, clock):
    watch.ask_for(50)
    watch.take_sign()
    watch.forget_target()
    clock.now_s += PATIENCE_S
    assert states(watch) == {"is_reacting"}
