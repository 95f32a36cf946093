"""The controller: time owed and paid, speeds, next, restart, pausing moments, refusals and faults."""

import numpy as np
import pytest
from msgspec.structs import replace

from core.commands import PauseVm, SetShares, SetTarget
from core.digest import digest
from core.events import HostState, HostSwappedOut, PagedOut
from core.hypervisor.states import vsphere6
from core.scenario_files import load
from core.units import NS_PER_S
from gui.controller import Controller, PauseWhen, moment_of
from gui.player import MODEL_BUDGET_S, SPEEDS
from gui.story.narrator import is_happening


@pytest.fixture
def controller(qapp, clock):
    controller = Controller(load("consolidation"), clock=clock)
    yield controller
    controller.pause()


def pass_time(controller, clock, seconds, frame_s=0.016):
    for _ in range(round(seconds / frame_s)):
        clock.now_s += frame_s
        controller.frame()


@pytest.mark.parametrize("speed", [0.1, 1.0, 10.0])
def test_simulated_time_passes_at_the_chosen_speed(controller, clock, speed):
    controller.set_speed(speed)
    controller.play()
    pass_time(controller, clock, 4.0)
    tick_s = controller.scenario.host.tick_ns / NS_PER_S
    assert controller.timeline.now_ns / NS_PER_S == pytest.approx(4.0 * speed, abs=tick_s + 0.1 * speed)
    assert controller.meter.speed == pytest.approx(speed, abs=tick_s + 0.1 * speed)
    assert controller.meter.frames_per_s == pytest.approx(62.5, rel=0.05)


def test_a_frame_gives_the_model_no_more_than_its_budget(controller, clock):
    controller.set_speed(100.0)
    controller.play()
    clock.now_s += 0.016
    clock.seconds_a_look = 0.001
    begin = clock.now_s
    controller.frame()
    assert clock.now_s - begin <= MODEL_BUDGET_S + 0.004
    assert 0 < controller.timeline.steps < 20


def test_what_the_budget_did_not_allow_is_not_owed(controller, clock):
    controller.set_speed(100.0)
    controller.play()
    clock.seconds_a_look = 0.001
    clock.now_s += 0.2
    controller.frame()
    clock.seconds_a_look = 0.0
    reached = controller.timeline.now_ns
    controller.frame()
    assert controller.timeline.now_ns < reached + 2 * NS_PER_S


def test_a_long_absence_is_not_caught_up_with(controller, clock):
    controller.play()
    clock.now_s += 3600
    controller.frame()
    assert controller.timeline.now_ns <= NS_PER_S


def test_speeds_go_up_and_down_within_their_range(controller, qtbot):
    for _ in range(20):
        controller.faster()
    assert controller.speed == SPEEDS[-1] == 100
    for _ in range(20):
        controller.slower()
    assert controller.speed == SPEEDS[0] == 0.1
    with qtbot.waitSignal(controller.speed_changed):
        controller.faster()
    controller.set_speed(7.0)
    controller.faster()
    assert controller.speed == 10


def test_next_stops_at_one_happening(controller, qtbot):
    with qtbot.waitSignal(controller.stepped) as seen:
        controller.next_happening()
    assert any(is_happening(event) for event in seen.args[0].events)
    assert not controller.playing


def test_next_looks_on_in_later_frames_when_the_budget_is_used_up(qapp, clock):
    controller = Controller(load("figure-3-27"), clock=clock)
    steps = []
    controller.stepped.connect(steps.append)
    clock.seconds_a_look = MODEL_BUDGET_S
    controller.next_happening()
    for _ in range(500):
        if not steps:
            controller.frame()
    assert len(steps) == 1


def test_next_says_so_when_nothing_happens_any_more(qapp, clock):
    controller = Controller(load("figure-3-27"), clock=clock)
    steps = []
    controller.stepped.connect(steps.append)
    for _ in range(200):
        controller.next_happening()
        if steps[-1] is None:
            break
    assert steps[-1] is None


def test_playing_and_stepping_share_one_path(qapp, clock):
    played, stepped = (Controller(load("figure-3-27"), clock=clock) for _ in range(2))
    played.play()
    pass_time(played, clock, 3.0)
    played.pause()
    while stepped.timeline.steps < played.timeline.steps:
        stepped.timeline.advance()
    assert digest(stepped.timeline.fingerprint()) == digest(played.timeline.fingerprint())


def test_restart_begins_again_with_the_same_or_another_seed(controller, qtbot):
    seed = controller.seed
    for _ in range(50):
        controller.timeline.advance()
    with qtbot.waitSignal(controller.run_changed):
        controller.restart()
    assert (controller.seed, controller.timeline.now_ns) == (seed, 0)
    controller.restart(4711)
    assert controller.seed == 4711
    controller.restart_with_new_seed()
    assert controller.seed != 4711


@pytest.mark.parametrize(
    ("moment", "scenario"),
    [
        (PauseWhen.SOFT, "consolidation"),
        (PauseWhen.FIRST_WAIT, "figure-3-27"),
        (PauseWhen.FIRST_SWAP, "too-deep"),
        (PauseWhen.KILL, "too-deep"),
    ],
)
def test_the_run_pauses_at_the_chosen_moment(qapp, clock, moment, scenario):
    controller = Controller(load(scenario), clock=clock)
    seen = []
    controller.paused_by.connect(seen.append)
    controller.set_pause_when(moment, True)
    controller.set_speed(50)
    controller.play()
    pass_time(controller, clock, 6.0)
    assert seen == [moment.value]
    assert not controller.playing


@pytest.fixture
def too_deep(qapp, clock):
    controller = Controller(load("too-deep"), clock=clock)
    yield controller
    controller.pause()


def at_swap(controller):
    return any(isinstance(event, PagedOut) for event in controller.timeline.just_happened)


def test_who_hurries_is_stopped_at_the_chosen_moment_too(too_deep):
    too_deep.budget_s = float("inf")
    seen, hurrying = [], []
    too_deep.paused_by.connect(seen.append)
    too_deep.hurrying_changed.connect(hurrying.append)
    too_deep.set_pause_when(PauseWhen.FIRST_SWAP, True)
    too_deep.wait_for(lambda _events: too_deep.now_ns >= 60 * NS_PER_S)
    too_deep.hurry()
    assert seen == ["first-swap"]
    assert hurrying == [True, False]
    assert at_swap(too_deep)
    too_deep.hurry()
    assert too_deep.now_ns == 60 * NS_PER_S


def test_next_says_that_its_happening_is_the_chosen_moment(too_deep):
    seen, steps = [], []
    too_deep.paused_by.connect(seen.append)
    too_deep.stepped.connect(steps.append)
    too_deep.set_pause_when(PauseWhen.FIRST_SWAP, True)
    while not at_swap(too_deep):
        assert not seen
        too_deep.next_happening()
    assert seen == ["first-swap"]
    too_deep.play()
    too_deep.next_happening()
    assert seen == ["first-swap"], "the first is one"
    assert None not in steps


def test_a_search_that_ends_at_what_was_waited_for_does_not_say_that_nothing_happened(controller):
    steps = []
    controller.stepped.connect(steps.append)
    controller.wait_for(lambda _events: True)
    controller.next_happening()
    assert controller.timeline.steps == 1
    assert steps[0] is not None


def test_a_host_with_five_states_can_be_paused_at_clear(qapp, clock):
    scenario = load("consolidation")
    five = replace(scenario.host, states=vsphere6(scenario.host.frames, scenario.host.page_size))
    controller = Controller(replace(scenario, host=five), clock=clock)
    controller.set_pause_when(PauseWhen.CLEAR, True)
    controller.set_speed(50)
    controller.play()
    pass_time(controller, clock, 6.0)
    assert not controller.playing
    assert controller.timeline.host().state is HostState.CLEAR


def test_the_two_swaps_are_two_moments():
    at = {"at_ns": 0, "vm": 0, "ppns": np.array([1], dtype=np.int32)}
    assert moment_of(PagedOut(**at)) is PauseWhen.FIRST_SWAP
    assert moment_of(HostSwappedOut(**at, from_cache=0)) is PauseWhen.FIRST_HOST_SWAP


def test_a_first_moment_pauses_once_and_again_only_when_asked_anew(qapp, clock):
    controller = Controller(load("too-deep"), clock=clock)
    controller.set_speed(20)
    controller.set_pause_when(PauseWhen.FIRST_SWAP, True)
    controller.play()
    pass_time(controller, clock, 6.0)
    assert not controller.playing
    controller.play()
    pass_time(controller, clock, 1.0)
    assert controller.playing
    controller.set_pause_when(PauseWhen.FIRST_SWAP, False)
    assert controller.pause_conditions == frozenset()
    controller.pause()


def test_a_refusal_is_told_and_changes_nothing(controller, qtbot):
    before = digest(controller.timeline.fingerprint())
    with qtbot.waitSignal(controller.refused) as told:
        assert not controller.apply(PauseVm(vm="nobody"))
    assert told.args[0].reason == "no-such-vm"
    assert digest(controller.timeline.fingerprint()) == before


def test_a_command_is_shown_at_once_also_while_paused(controller, qtbot):
    with qtbot.waitSignal(controller.ticked):
        assert controller.apply(SetShares(vm="database", shares=7))
    assert controller.apply(SetTarget(vm="database", target_pages=1))


def test_a_fault_in_the_model_pauses_and_is_reported(controller, clock, monkeypatch):
    faults = []
    controller.failed.connect(faults.append)

    def fail():
        raise ZeroDivisionError("a fault in the model")

    monkeypatch.setattr(controller.timeline, "advance", fail)
    controller.play()
    clock.now_s += 1
    controller.frame()
    assert not controller.playing
    assert isinstance(faults[0], ZeroDivisionError)
    controller.restart()
    controller.next_happening()
    assert controller.timeline.steps > 0


def test_views_are_told_at_most_once_a_frame(controller, clock):
    ticks = []
    controller.ticked.connect(lambda: ticks.append(1))
    controller.set_speed(100)
    controller.play()
    clock.now_s += 0.1
    controller.frame()
    assert len(ticks) == 1
    assert controller.timeline.now_ns >= 9 * NS_PER_S
