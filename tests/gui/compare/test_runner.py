"""The runner: several runs on one clock, within the budget of a frame, level whenever they stand still."""

import pytest
from PySide6.QtCore import QTimer

from core.compare import Lockstep
from core.units import NS_PER_S
from gui.compare.runner import BEGIN_SPEED, Runner
from gui.player import FRAME_MS, MODEL_BUDGET_S

NAMES = ["balloon+swap", "swap", "zip"]


@pytest.fixture
def lockstep(tight):
    return Lockstep(tight, NAMES)


@pytest.fixture
def runner(qapp, clock):
    runner = Runner(clock)
    yield runner
    runner.cancel()


def frames(runner, clock, count, seconds=0.016):
    for _ in range(count):
        clock.now_s += seconds
        runner.frame()


def test_without_runs_nothing_plays(runner, clock):
    runner.play()
    runner.step()
    assert not runner.playing
    assert (runner.now_ns, runner.is_finished) == (0, False)


def test_all_runs_pass_through_time_at_the_chosen_speed_and_stop_at_the_end(runner, clock, lockstep):
    runner.begin(lockstep, 4 * NS_PER_S)
    runner.play()
    frames(runner, clock, 10, 0.02)
    assert runner.now_ns == pytest.approx(10 * 0.02 * BEGIN_SPEED * NS_PER_S, abs=NS_PER_S / 5)
    frames(runner, clock, 30, 0.02)
    assert [run.now_ns for run in lockstep.runs] == [4 * NS_PER_S] * 3
    assert runner.is_finished
    assert not runner.playing


def test_a_frame_gives_the_models_no_more_than_their_budget(runner, clock, lockstep):
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.set_speed(100)
    runner.play()
    clock.now_s += 0.016
    clock.seconds_a_look = 0.001
    begin_s = clock.now_s
    runner.frame()
    assert MODEL_BUDGET_S < clock.now_s - begin_s <= runner.budget_s + 0.004 <= FRAME_MS / 1000
    assert 0 < runner.now_ns < NS_PER_S


def test_when_it_pauses_no_run_is_behind(runner, clock, lockstep):
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.set_speed(100)
    runner.play()
    clock.seconds_a_look = runner.budget_s / 2
    seen = set()
    for _ in range(6):
        frames(runner, clock, 1)
        seen.add(lockstep.is_level)
        runner.pause()
        assert lockstep.is_level
        runner.play()
    assert seen == {True, False}, "the budget did end in the middle of a round"


def test_a_step_is_a_second_of_all_runs(runner, clock, lockstep, qtbot):
    runner.begin(lockstep, 3 * NS_PER_S // 2)
    runner.step()
    frames(runner, clock, 20)
    assert [run.now_ns for run in lockstep.runs] == [NS_PER_S] * 3
    assert not runner.playing
    runner.step()
    frames(runner, clock, 20)
    assert runner.now_ns == 3 * NS_PER_S // 2
    runner.step()
    assert not runner.playing


def test_other_runs_begin_without_the_debts_of_the_last_ones(runner, clock, lockstep, tight):
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.play()
    frames(runner, clock, 3, 0.2)
    other = Lockstep(tight, NAMES)
    runner.begin(other, 100 * NS_PER_S)
    assert (runner.now_ns, runner.playing) == (0, False)
    runner.play()
    clock.now_s += 0.01
    runner.frame()
    assert runner.now_ns <= 2 * NS_PER_S // 10


def test_views_are_told_at_most_once_a_frame(runner, clock, lockstep):
    ticks = []
    runner.ticked.connect(lambda: ticks.append(1))
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.play()
    frames(runner, clock, 5, 0.1)
    assert len(ticks) == 5


def test_a_fault_in_one_model_stops_all_and_is_reported_once(runner, clock, lockstep, monkeypatch):
    faults = []
    runner.failed.connect(faults.append)

    def fail():
        raise ZeroDivisionError("a fault in the model")

    monkeypatch.setattr(lockstep.runs[1], "advance_tick", fail)
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.play()
    frames(runner, clock, 3)
    assert not runner.playing
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_cancelling_lets_go_of_the_runs_and_of_the_timer(runner, clock, lockstep):
    runner.begin(lockstep, 100 * NS_PER_S)
    runner.play()
    timer = runner.findChild(QTimer)
    assert timer.isActive()
    runner.cancel()
    assert runner.lockstep is None
    assert not timer.isActive()
