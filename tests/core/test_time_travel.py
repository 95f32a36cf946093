"""Going back in a run, and on again: the same bytes; what is changed in the past begins a branch."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.checkpoints import Moment
from core.commands import DestroyVm, PauseVm, Refused, ResumeVm, SetShares, SetTarget
from core.digest import digest
from core.events import ProgramStarted
from core.scenario_files import load
from core.timeline import BRANCHES_MAX, Timeline
from core.units import NS_PER_S

SCENARIO = load("consolidation")
BUSY_S = 20
"""the guests are short by then"""


def state(run):
    return digest(run.fingerprint())


def back(run):
    run.seek(run.moment_before())


def go_to(run, second):
    while run.now_ns < second * NS_PER_S:
        run.advance_tick()


@pytest.fixture
def run():
    run = Timeline(SCENARIO)
    go_to(run, BUSY_S)
    return run


def seen(run):
    """What a person sees."""
    return (
        run.now_ns,
        run.host(),
        run.vms(),
        run.event_count,
        [type(event) for event in run.events(0)],
        [digest(tuple(run.telemetry.host_column("free_frames")))],
        [digest(tuple(run.telemetry.vm_column(vm, "touches"))) for vm in run.telemetry.vm_ids()],
    )


# --- back and on ----------------------------------------------------------------------------------------


def test_one_back_and_one_on_is_the_same(run):
    back(run)  # to just after the last happening
    here = state(run), seen(run)
    back(run)
    assert state(run) != here[0]
    assert run.event_count < here[1][3]
    while run.event_count < here[1][3]:
        run.advance()
    assert (state(run), seen(run)) == here


def test_back_goes_from_happening_to_happening_and_stops_at_the_start(run):
    places = [run.moment]
    while run.moment != Moment(0, 0):
        back(run)
        places.append(run.moment)
        if len(places) > 20:
            run.seek(Moment(0, 0))
    assert places == sorted(places, reverse=True)
    back(run)
    assert run.moment == Moment(0, 0)
    assert run.now_ns == 0
    assert run.telemetry.row_count == 1


def test_back_may_go_to_what_matters_only(run):
    run.seek(run.moment_before(lambda event: isinstance(event, ProgramStarted)))
    assert [type(event) for event in run.just_happened if isinstance(event, ProgramStarted)]
    earlier = run.moment_before(lambda event: isinstance(event, ProgramStarted))
    assert Moment(0, 0) < earlier < run.moment
    assert run.moment_before(lambda event: False) == Moment(0, 0)


def test_any_tick_is_the_same_whichever_way_it_is_reached(run):
    straight = Timeline(SCENARIO)
    for second in (13, 3, 17, 8):
        run.seek(run.moment_of(second * NS_PER_S))
        assert run.now_ns == second * NS_PER_S
    go_to(straight, 8)
    assert (state(run), seen(run)) == (state(straight), seen(straight))


def test_the_way_does_not_matter_where_no_checkpoint_fits():
    run = Timeline(SCENARIO, checkpoints_bytes=0)
    go_to(run, 3)
    there = state(run)
    go_to(run, 6)
    run.seek(run.moment_of(3 * NS_PER_S))
    assert state(run) == there


def test_a_journey_that_is_given_up_changes_nothing(run):
    here = state(run), seen(run)
    journey = run.journey(run.moment_of(54 * NS_PER_S // 10))
    journey.go_on(3)
    assert not journey.is_done
    assert 0 <= journey.fraction < 1
    with pytest.raises(ValueError, match="under way"):
        run.arrive(journey)
    assert (state(run), seen(run)) == here
    journey.go_on()
    run.arrive(journey)
    assert journey.fraction == 1
    assert run.now_ns == 54 * NS_PER_S // 10


@pytest.mark.parametrize("nowhere", [Moment(-1, 0), Moment(10**9, 0), Moment(5, 3)])
def test_there_is_no_way_to_a_moment_that_never_was(run, nowhere):
    with pytest.raises(ValueError, match="no moment"):
        run.journey(nowhere)


def test_in_the_past_everything_known_is_still_there(run):
    events, span_ns = run.events(0), run.span_ns
    run.seek(run.moment_of(4 * NS_PER_S))
    assert run.is_in_the_past
    assert run.span_ns == span_ns == (0, BUSY_S * NS_PER_S)
    assert list(run.recorded_events(0)) == list(events)
    assert run.recorded.row_count > run.telemetry.row_count == 41
    assert all(event.at_ns < 4 * NS_PER_S for event in run.events(0))


# --- commands and branches ------------------------------------------------------------------------------


def test_commands_that_were_given_are_given_again_on_the_way(run):
    run.apply(PauseVm(vm="database"))
    go_to(run, BUSY_S + 1)
    run.apply(ResumeVm(vm="database"))
    go_to(run, BUSY_S + 2)
    here = state(run), seen(run), list(run.commands)
    run.seek(run.moment_of((BUSY_S - 1) * NS_PER_S))
    assert list(run.commands) == []
    while run.is_in_the_past:
        run.advance()
    assert (state(run), seen(run), list(run.commands)) == here


def test_a_command_is_a_happening_of_its_own(run):
    before = state(run)
    run.apply(PauseVm(vm="database"))
    after = state(run)
    back(run)
    while run.moment.steps < run.end.steps:
        run.advance()
    assert state(run) == before, "up to the command, and not yet it"
    run.advance()
    assert state(run) == after


def test_a_command_in_the_past_begins_a_branch_and_the_old_one_can_be_gone_back_to(run):
    old, end = seen(run), run.end
    run.seek(run.moment_of(10 * NS_PER_S))
    run.apply(DestroyVm(vm="database"))
    assert not run.is_in_the_past
    assert run.span_ns == (0, 10 * NS_PER_S)
    go_to(run, 12)
    new, new_end = seen(run), run.end
    (left,) = run.left
    run.seek(end, left)
    assert seen(run) == old
    (other,) = run.left
    run.seek(new_end, other)
    assert seen(run) == new


def test_a_refused_command_in_the_past_begins_nothing(run):
    run.seek(run.moment_of(10 * NS_PER_S))
    here = seen(run)
    with pytest.raises(Refused):
        run.apply(DestroyVm(vm="nobody"))
    assert run.is_in_the_past
    assert (seen(run), run.left) == (here, [])


def test_only_so_many_branches_are_kept(run):
    for shares in range(BRANCHES_MAX + 3):
        run.seek(Moment(0, 0))
        run.apply(SetShares(vm="database", shares=10 + shares))
        run.advance_tick()
    assert len(run.left) == BRANCHES_MAX


# --- undo -----------------------------------------------------------------------------------------------


def test_what_is_undone_never_was_and_the_time_stays(run):
    plain = Timeline(SCENARIO)
    go_to(plain, BUSY_S + 2)
    run.apply(SetTarget(vm="database", target_pages=40))
    go_to(run, BUSY_S + 2)
    assert state(run) != state(plain)
    run.undo()
    assert (state(run), seen(run)) == (state(plain), seen(plain))
    assert not run.can_undo


def test_what_was_undone_can_be_done_again_until_something_else_is(run):
    run.apply(SetTarget(vm="database", target_pages=40))
    go_to(run, BUSY_S + 1)
    here = state(run), seen(run)
    run.undo()
    assert run.can_redo
    run.redo()
    assert (state(run), seen(run)) == here
    assert not run.can_redo
    run.undo()
    run.apply(PauseVm(vm="database"))
    assert not run.can_redo
    with pytest.raises(ValueError, match="undone"):
        run.redo()


def test_a_command_that_was_given_just_now_is_undone_at_once(run):
    before = state(run)
    run.apply(PauseVm(vm="database"))
    run.apply(SetShares(vm="database", shares=7))
    run.undo()
    run.undo()
    assert state(run) == before
    run.redo()
    run.redo()
    assert [given.command for given in run.commands] == [
        PauseVm(vm="database"),
        SetShares(vm="database", shares=7),
    ]


def test_where_nothing_was_commanded_nothing_can_be_undone(run):
    with pytest.raises(ValueError, match="commanded"):
        run.undo()


# --- any history ----------------------------------------------------------------------------------------

moves = st.one_of(
    st.tuples(st.just("ticks"), st.integers(1, 30)),
    st.tuples(st.just("steps"), st.integers(1, 9)),
    st.tuples(st.just("back"), st.integers(1, 4)),
    st.tuples(st.just("seek"), st.integers(0, 1000)),
    st.tuples(st.just("target"), st.integers(0, 60)),
    st.tuples(st.just("pause"), st.just(0)),
    st.tuples(st.just("undo"), st.just(0)),
    st.tuples(st.just("redo"), st.just(0)),
)


def do(run, move, amount):
    try:
        match move:
            case "ticks":
                for _ in range(amount):
                    run.advance_tick()
            case "steps":
                for _ in range(amount):
                    run.advance()
            case "back":
                for _ in range(amount):
                    back(run)
            case "seek":
                run.seek(run.moment_of(run.span_ns[1] * amount // 1000))
            case "target":
                run.apply(SetTarget(vm="database", target_pages=amount))
            case "pause":
                run.apply(PauseVm(vm="database"))
            case "undo" if run.can_undo:
                run.undo()
            case "redo" if run.can_redo:
                run.redo()
    except Refused:
        pass


@given(st.lists(moves, max_size=12))
@settings(max_examples=15)
def test_whatever_was_done_a_run_is_what_its_commands_make_it(history):
    run = Timeline(SCENARIO)
    for move, amount in history:
        do(run, move, amount)
    replay = Timeline(run.scenario, run.seed, checkpoints_bytes=0)
    for each in run.commands:
        while replay.steps < each.steps:
            replay.advance()
        replay.apply(each.command)
    while replay.steps < run.steps:
        replay.advance()
    assert (state(run), seen(run)) == (state(replay), seen(replay))
