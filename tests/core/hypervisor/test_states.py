"""Host states: the thresholds of OSDI'02 and their hysteresis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import HostState
from core.hypervisor.states import StateMachine, min_free_bytes_x100, osdi02, vsphere5
from core.specs import StatesSpec
from core.units import GIB, MIB, NS_PER_S

HIGH, SOFT, HARD, LOW = HostState.HIGH, HostState.SOFT, HostState.HARD, HostState.LOW


def states_at(machine, *moments):
    """The state after each (seconds, free frames)."""
    return [machine.update(free, round(second * NS_PER_S)) for second, free in moments]


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
    for preset in (osdi02, vsphere5):
        spec = preset(frames, page_size)
        assert spec.high > spec.soft >= spec.hard >= spec.low >= 0
