"""A program's time: credits, stalls and debts, exact whatever the tick."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.guest.run_time import RunTime
from core.specs import CostsSpec
from core.units import KIB, NS_PER_MS, NS_PER_S
from tests.core.builders import Lone, Scripted

TICK_NS = NS_PER_S // 10


def prices(*ms):
    return np.array(ms, dtype=np.int64) * NS_PER_MS


def did(time, count):
    """So many touches are done, if there is time for them."""
    count = min(count, time.touches)
    time.spend(count)
    return count


@pytest.mark.parametrize("tick_ns", [NS_PER_MS, TICK_NS, 3 * NS_PER_S // 7, NS_PER_S])
@pytest.mark.parametrize("rate", [0, 1, 7, 1000, 999_983])
def test_touches_are_exact_over_time_whatever_the_tick(rate, tick_ns):
    time, done, ticks = RunTime(rate), 0, 700
    for _ in range(ticks):
        time.begin(tick_ns)
        done += did(time, time.touches)
    assert done == rate * tick_ns * ticks // NS_PER_S


@given(
    rate=st.integers(1, 5000),
    stalls=st.lists(st.tuples(st.integers(0, 3 * TICK_NS), st.integers(0, 3 * TICK_NS)), max_size=40),
)
def test_no_time_is_lost_or_made_however_it_stalls(rate, stalls):
    time, done, stalled_ns, in_ticks_ns = RunTime(rate), 0, 0, 0
    for memory_ns, io_ns in stalls:
        time.begin(TICK_NS)
        done += did(time, time.touches // 2)
        time.stall(memory_ns, io_ns)
        done += did(time, time.touches)
        stalled_ns += memory_ns + io_ns
        in_ticks_ns += time.stalled_ns
        assert time.touches == 0
        assert 0 <= time.stalled_ns <= TICK_NS
        assert 0 <= time.done <= time.wanted == rate * TICK_NS
    credits_left, owed_io_ns, owed_memory_ns = time.fingerprint()
    paid_ns = stalled_ns - owed_io_ns - owed_memory_ns
    assert done * NS_PER_S + credits_left + paid_ns * rate == rate * TICK_NS * len(stalls)
    assert in_ticks_ns == sum(memory_ns for memory_ns, _ in stalls) - owed_memory_ns


def test_a_stall_takes_its_part_of_the_tick_and_only_memory_counts_as_pressure():
    time = RunTime(1000)
    time.begin(TICK_NS)
    time.stall(20 * NS_PER_MS, 30 * NS_PER_MS)
    assert time.touches == 50
    assert time.stalled_ns == 20 * NS_PER_MS
    assert (time.wanted, time.done) == (100 * NS_PER_S, 50 * NS_PER_S)


def test_what_is_more_than_the_tick_has_left_is_owed_to_the_next_ones():
    time = RunTime(1000)
    time.begin(TICK_NS)
    assert did(time, 40) == 40
    time.stall(200 * NS_PER_MS)
    stalled, touches = [time.stalled_ns // NS_PER_MS], [time.touches]
    for _ in range(3):
        time.begin(TICK_NS)
        stalled.append(time.stalled_ns // NS_PER_MS)
        touches.append(did(time, 1000))
    assert stalled == [60, 100, 40, 0]
    assert touches == [0, 0, 60, 100]


def test_what_a_file_that_was_never_in_memory_costs_is_waited_for_before_what_memory_costs():
    time = RunTime(1000)
    time.begin(TICK_NS)
    time.stall(80 * NS_PER_MS, 70 * NS_PER_MS)
    assert time.stalled_ns == 30 * NS_PER_MS, "70 ms of the tick went to the file"
    time.begin(TICK_NS)
    assert time.stalled_ns == 50 * NS_PER_MS
    assert time.touches == 50
    time.stall(0, 150 * NS_PER_MS)
    time.begin(TICK_NS)
    time.stall(30 * NS_PER_MS, 90 * NS_PER_MS)
    assert time.stalled_ns == 0
    assert time.fingerprint() == (0, 90 * NS_PER_MS, 30 * NS_PER_MS)
    time.begin(TICK_NS)
    assert time.stalled_ns == 10 * NS_PER_MS


def test_what_its_kernel_stood_still_for_is_paid_at_the_next_beginning():
    time = RunTime(1000)
    time.owe(30 * NS_PER_MS)
    time.begin(TICK_NS)
    assert (time.stalled_ns, time.touches) == (30 * NS_PER_MS, 70)


def test_while_its_machine_stands_still_nothing_is_done_and_no_debt_is_paid():
    time = RunTime(1000)
    time.owe(30 * NS_PER_MS)
    time.stand_still(TICK_NS)
    assert time.stalled_ns == TICK_NS
    assert (time.wanted, time.done, time.touches) == (100 * NS_PER_S, 0, 0)
    time.begin(TICK_NS)
    assert time.stalled_ns == 30 * NS_PER_MS


def test_a_program_that_rests_wants_nothing_and_pays_what_it_owes():
    time = RunTime(1000)
    time.owe(130 * NS_PER_MS)
    time.rest(TICK_NS)
    assert (time.wanted, time.done, time.stalled_ns, time.touches) == (0, 0, 0, 0)
    time.begin(TICK_NS)
    assert time.touches == 70


def test_those_touches_fit_that_begin_before_the_tick_is_over():
    time = RunTime(1000)  # 1 ms for each touch
    time.begin(TICK_NS)
    assert time.fitting(prices(*[0] * 50)) == 50
    assert time.fitting(prices(*[9] * 50)) == 10, "10 of 10 ms"
    assert time.fitting(prices(*[10] * 50)) == 10, "the tenth begins at 99 ms, and overruns"
    assert time.fitting(prices(49, 49, 0, 0)) == 2, "the third would begin at 100 ms"
    assert time.fitting(prices(49, 48, 0, 0)) == 3, "and now at 99"
    assert time.fitting(prices(5000, 0, 0)) == 1


def test_at_least_one_touch_fits():
    time = RunTime(1000)
    time.begin(TICK_NS)
    time.spend(99)
    assert time.fitting(prices(5000, 5000)) == 1


def test_prices_beyond_all_numbers_do_not_make_a_touch_fit():
    time = RunTime(10_000_000)
    time.begin(NS_PER_S)
    huge = np.full(16384, 2**62, dtype=np.int64)
    assert time.fitting(huge) == 1
    huge[:100] = 0
    assert time.fitting(huge) == 101


def test_a_guest_does_as_many_touches_in_a_tick_as_it_has_the_time_for():
    costs = CostsSpec(disk_access_ns=10 * NS_PER_MS)
    lone = Lone(50, page_size=4 * KIB, host={"has_swap": True, "costs": costs})
    program = Scripted("program", 50, touches_per_s=1000)
    lone.guest.programs.append(program)
    program.script = [(page, True) for page in range(50)]
    lone.run(0, TICK_NS)
    lone.lose(50)
    program.script = [(page, False) for page in range(50)]
    touched, stalled_ms = [], []
    for number in range(1, 7):
        before = lone.guest.touches
        lone.run(number * TICK_NS, TICK_NS)
        touched.append(lone.guest.touches - before)
        stalled_ms.append(program.time.stalled_ns // NS_PER_MS)
    # 11 ms for each touch; the last of a tick overruns: 10 ms are owed, then 9, 8 ...
    assert touched == [10, 9, 9, 9, 9, 4]
    assert stalled_ms == [90, 91, 91, 91, 91, 46]
    assert lone.guest.pressure.some_ns == 500 * NS_PER_MS
