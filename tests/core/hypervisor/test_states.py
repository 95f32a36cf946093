"""Host states: the thresholds of each model, their hysteresis, and what is done in each state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from core.events import HostState
from core.hypervisor.states import (
    PRESETS,
    StateMachine,
    min_free_bytes_x100,
    osdi02,
    vsphere5,
    vsphere6,
    vsphere6_300,
)
from core.specs import Actions, StatesSpec
from core.units import GIB, KIB, MIB, NS_PER_S

HIGH, CLEAR, SOFT, HARD, LOW = HostState
FIVE = StatesSpec(high=101, clear=99, soft=63, hard=31, low=15, break_large_below=400, balloons_in_hard=False)
"""vSphere 6 on a host whose minFree is just 100 frames"""


def states_at(machine, *moments):
    """The state after each (seconds, free frames)."""
    return [machine.update(free, round(second * NS_PER_S)) for second, free in moments]


def actions_with(spec, free):
    """What a host that just fell to so many free frames does."""
    machine = StateMachine(spec)
    machine.update(free, 0)
    return machine.actions(free)


def said(actions):
    """The names of all that is done."""
    return {name for name in Actions.__struct_fields__ if getattr(actions, name)}


def test_the_preset_on_a_thousand_frames():
    assert osdi02(1000, MIB) == StatesSpec(high=61, soft=39, hard=19, low=9)


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_state_of_the_preset_holds_just_below_6_4_2_and_1_percent(frames, free):
    spec, percent = osdi02(frames, MIB), 100 * free
    assert (free >= spec.high) == (percent > 6 * frames)
    assert (free <= spec.soft) == (percent < 4 * frames)
    assert (free <= spec.hard) == (percent < 2 * frames)
    assert (free <= spec.low) == (percent < 1 * frames)


def test_going_down_happens_at_once_and_by_any_number_of_steps():
    machine = StateMachine(osdi02(1000, MIB))
    assert states_at(machine, (0, 40), (0.1, 39), (0.2, 20), (0.3, 19)) == [HIGH, SOFT, SOFT, HARD]
    assert states_at(StateMachine(osdi02(1000, MIB)), (0, 0)) == [LOW]


def test_soft_is_left_above_the_high_mark_only_and_after_a_calm_second():
    machine = StateMachine(osdi02(1000, MIB))
    calm = states_at(machine, (0, 30), (1, 60), (9, 60), (10, 61), (10.9, 61), (11, 61))
    assert calm == [SOFT, SOFT, SOFT, SOFT, SOFT, HIGH]


def test_a_dip_in_the_calm_second_begins_it_anew():
    machine = StateMachine(osdi02(1000, MIB))
    assert states_at(machine, (0, 30), (1, 70), (1.5, 50), (2, 70), (2.9, 70)) == [SOFT] * 5
    assert states_at(machine, (3, 70)) == [HIGH]


def test_going_up_is_one_step_at_a_time_above_a_quarter_of_the_gap():
    machine = StateMachine(osdi02(1000, MIB))
    assert states_at(machine, (0, 0), (1, 12), (5, 12)) == [LOW] * 3
    climb = states_at(machine, (6, 13), (7, 500), (7.1, 500), (8.1, 500), (8.2, 500), (9.2, 500))
    assert climb == [LOW, HARD, HARD, SOFT, SOFT, HIGH]


def test_a_fall_while_climbing_is_taken_at_once():
    machine = StateMachine(osdi02(1000, MIB))
    assert states_at(machine, (0, 15), (1, 30), (2, 30), (2.1, 5)) == [HARD, HARD, SOFT, LOW]


def test_states_that_are_not_used_are_never_visited():
    machine = StateMachine(StatesSpec(high=0, soft=0))
    assert states_at(machine, (0, 0), (1, 1), (2, 1)) == [SOFT, SOFT, HIGH]
    machine = StateMachine(StatesSpec(high=8, soft=None, low=2))
    assert states_at(machine, (0, 5), (1, 2), (2, 8), (3, 8)) == [HIGH, LOW, LOW, HIGH]
    machine = StateMachine(StatesSpec(high=8, soft=None))
    assert states_at(machine, (0, 0)) == [HIGH]
    machine = StateMachine(StatesSpec(high=9, soft=6, low=2))
    assert states_at(machine, (0, 1), (1, 3), (3, 3), (4, 4), (5, 4)) == [LOW, LOW, LOW, LOW, SOFT]


@given(st.lists(st.integers(0, 120), max_size=60))
def test_it_never_climbs_two_steps_in_one_evaluation(history):
    machine, order = StateMachine(osdi02(1000, MIB)), [HIGH, SOFT, HARD, LOW]
    for second, free in enumerate(history):
        before = order.index(machine.state)
        assert order.index(machine.update(free, second * NS_PER_S)) >= before - 1
        assert machine.fingerprint()[0] is machine.state


@pytest.mark.parametrize(("host_gib", "mib"), [(4, 245.76), (28, 901.12), (96, 1597.44)])
def test_min_free_slides_as_vmware_s_own_numbers_say(host_gib, mib):
    assert min_free_bytes_x100(host_gib * GIB) == round(mib * 100 * MIB)


def test_vsphere_5_on_a_small_host_is_about_the_paper_s_preset():
    ours, paper = vsphere5(1024, 4 * MIB), osdi02(1024, 4 * MIB)
    assert (ours.high, paper.high) == (62, 62)
    assert (ours.soft, ours.hard, ours.low) == (39, 19, 9)
    assert abs(ours.soft - paper.soft) <= 2


def test_vsphere_5_on_a_large_host_keeps_far_less_free():
    spec = vsphere5(96 * 1024, MIB)
    assert spec == StatesSpec(high=1598, soft=1022, hard=511, low=255)
    assert spec.high < osdi02(96 * 1024, MIB).high // 3


@given(st.integers(1, 1 << 24), st.sampled_from([4096, MIB, GIB]))
def test_every_preset_puts_its_marks_in_order(frames, page_size):
    for preset in PRESETS.values():
        spec = preset(frames, page_size)
        assert spec.high > spec.soft >= spec.hard >= spec.low >= 0
        assert spec.clear is None or spec.high > spec.clear >= spec.soft
        assert spec.clear is None or spec.break_large_below > spec.clear


# --- five states --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("host_gib", "mib"), [(4, 245.76), (28, 901.12), (96, 1597.44)])
def test_vsphere_6_holds_each_state_below_its_part_of_min_free(host_gib, mib):
    spec = vsphere6(host_gib * GIB // (64 * KIB), 64 * KIB)
    frames = mib * 16
    for mark, part in ((spec.clear, 1), (spec.soft, 0.64), (spec.hard, 0.32), (spec.low, 0.16)):
        assert mark < frames * part <= mark + 1
    assert spec.high - 1 <= frames < spec.high
    assert spec.break_large_below - 1 < 4 * frames <= spec.break_large_below
    assert vsphere6_300(host_gib * GIB // (64 * KIB), 64 * KIB).break_large_below - 1 < 3 * frames


def test_the_guide_s_preset_breaks_large_pages_later_and_is_else_the_same():
    epping, guide = vsphere6(4096, MIB), vsphere6_300(4096, MIB)
    assert (epping.break_large_below, guide.break_large_below) == (984, 738)
    assert (epping.clear, epping.soft, epping.hard, epping.low) == (245, 157, 78, 39)
    marks = ("high", "clear", "soft", "hard", "low", "balloons_in_hard")
    assert [getattr(epping, mark) for mark in marks] == [getattr(guide, mark) for mark in marks]


def test_down_through_five_states_is_at_once_and_by_any_number_of_steps():
    falls = [(0, 100), (0.1, 99), (0.2, 64), (0.3, 63), (0.4, 31), (0.5, 15)]
    assert states_at(StateMachine(FIVE), *falls) == [HIGH, CLEAR, CLEAR, SOFT, HARD, LOW]
    assert states_at(StateMachine(FIVE), (0, 99), (0.1, 0)) == [CLEAR, LOW]
    assert states_at(StateMachine(FIVE), (0, 20)) == [HARD]


@pytest.mark.parametrize(
    ("state", "falls_to", "stays_at", "leaves_at", "above"),
    [
        (LOW, 15, 19, 20, HARD),
        (HARD, 31, 39, 40, SOFT),
        (SOFT, 63, 72, 73, CLEAR),
        (CLEAR, 99, 174, 175, HIGH),
    ],
)
def test_each_of_five_states_is_left_a_quarter_of_the_way_to_the_next_and_after_a_calm_second(
    state, falls_to, stays_at, leaves_at, above
):
    machine = StateMachine(FIVE)
    assert states_at(machine, (0, falls_to), (1, stays_at), (9, stays_at)) == [state] * 3
    assert states_at(machine, (10, leaves_at), (10.9, leaves_at), (11, leaves_at)) == [state, state, above]


def test_clear_is_left_earlier_where_large_pages_are_broken_later():
    guide = StatesSpec(high=101, clear=99, soft=63, break_large_below=300)
    assert states_at(StateMachine(guide), (0, 99), (1, 149), (2, 149)) == [CLEAR] * 3
    assert states_at(StateMachine(guide), (0, 99), (1, 150), (2, 150)) == [CLEAR, CLEAR, HIGH]
    unbroken = StatesSpec(high=109, clear=99, soft=63)
    assert states_at(StateMachine(unbroken), (0, 99), (1, 102), (2, 102)) == [CLEAR] * 3
    assert states_at(StateMachine(unbroken), (0, 99), (1, 103), (2, 103)) == [CLEAR, CLEAR, HIGH]


def test_the_climb_through_five_states_visits_each_with_a_calm_second_before_it():
    machine = StateMachine(FIVE)
    climb = states_at(machine, (0, 0), *[(second, 500) for second in range(1, 9)])
    assert climb == [LOW, LOW, HARD, HARD, SOFT, SOFT, CLEAR, CLEAR, HIGH]


# --- what is done -------------------------------------------------------------------------------------------

SWAPS_ALL = {"compresses", "swaps_all"}
BALLOONS = {"balloons", "compresses", "swaps_those_without_balloon"}


@pytest.mark.parametrize("spec", [osdi02(1000, MIB), vsphere5(96 * 1024, MIB)], ids=["osdi02", "vsphere5"])
def test_four_states_balloon_then_swap_then_block(spec):
    assert said(actions_with(spec, spec.soft + 1)) == set()
    assert said(actions_with(spec, spec.soft)) == BALLOONS
    assert said(actions_with(spec, spec.hard)) == SWAPS_ALL | {"balloons"}
    assert said(actions_with(spec, spec.low)) == SWAPS_ALL | {"balloons", "blocks"}


@pytest.mark.parametrize(
    ("free", "actions"),
    [
        (400, set()),
        (399, set()),
        (100, set()),
        (99, {"shares_actively"}),
        (63, BALLOONS | {"shares_actively"}),
        (31, SWAPS_ALL | {"shares_actively"}),
        (15, SWAPS_ALL | {"blocks"}),
    ],
)
def test_five_states_share_then_balloon_then_swap_then_block_and_break_large_pages_first(free, actions):
    assert said(actions_with(FIVE, free)) == actions | ({"breaks_large_pages"} if free < 400 else set())


def test_ballooning_in_hard_is_an_option_and_in_low_it_is_none():
    states = vsphere6(4096, MIB)
    stopping, going_on = states, replace(states, balloons_in_hard=True)
    hard, low = states.hard, states.low
    assert [actions_with(each, hard).balloons for each in (stopping, going_on)] == [False, True]
    assert [actions_with(each, low).balloons for each in (stopping, going_on)] == [False, False]
    assert actions_with(going_on, states.soft) == actions_with(stopping, states.soft)


def test_what_is_done_follows_the_state_and_not_only_the_free_frames():
    machine = StateMachine(FIVE)
    machine.update(63, 0)
    machine.update(90, NS_PER_S)
    assert machine.state is SOFT
    assert machine.actions(90).balloons


def test_a_table_with_clear_and_without_a_mark_for_large_pages_breaks_them_in_clear_only():
    table = StatesSpec(high=101, clear=99, soft=63)
    assert not actions_with(table, 100).breaks_large_pages
    assert actions_with(table, 99).breaks_large_pages
