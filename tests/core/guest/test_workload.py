"""Programs: what each pattern touches."""

import numpy as np
import pytest

from core.digest import digest
from core.guest.address_space import Region
from core.guest.workload import Program, zipf_table
from core.rng import Rng
from core.specs import Pattern
from core.units import NS_PER_S
from tests.core.builders import program_of

TENTH = NS_PER_S // 10


def begun(pattern, size=20, **more):
    program = Program(program_of(size, pattern=pattern, **more), 0, Rng(1))
    program.begin(Region(0, size, is_file=False))
    return program


def tick(program, tick_ns=TENTH):
    """The pages that it touches in a tick, and which it writes to."""
    program.begin_tick(tick_ns)
    pages, writes = program.next_touches()
    program.did(len(pages))
    return pages, writes


def touched(program, from_s, to_s):
    parts = [tick(program)[0] for _ in range(round(from_s * 10), round(to_s * 10))]
    return np.concatenate(parts).tolist()


def test_touches_per_second_are_kept_exactly_whatever_the_tick():
    program = begun(Pattern.SCAN, touches_per_s=7)
    counts = [len(tick(program)[0]) for _ in range(100)]
    assert sum(counts) == 70
    assert set(counts) == {0, 1}


def test_a_steady_program_fills_its_set_in_order_and_then_stays_in_it():
    program = begun(Pattern.STEADY)
    pages = touched(program, 0, 10)
    assert pages[:20] == list(range(20))
    assert set(pages[20:]) == set(range(20))


def test_an_idle_program_touches_all_once_and_then_one_page_in_32_once_a_second():
    program = begun(Pattern.IDLE, size=64, touches_per_s=640)
    assert touched(program, 0, 1) == list(range(64))
    assert touched(program, 1, 4) == [0, 1] * 3


def test_an_idle_program_that_is_too_slow_for_a_round_a_second_does_not_heap_up_rounds():
    program = begun(Pattern.IDLE, size=640, touches_per_s=8)
    assert touched(program, 0, 80) == list(range(640))
    assert touched(program, 80, 130) == [*range(20)] * 20
    assert len(program._ahead) <= 20


def test_a_ramp_grows_evenly_over_its_period():
    program = begun(Pattern.RAMP, size=100, period_ns=10 * NS_PER_S)
    assert max(touched(program, 0, 5)) in range(45, 50)
    assert max(touched(program, 5, 10)) in range(95, 100)
    assert set(touched(program, 10, 40)) == set(range(100))


def test_a_burst_works_in_the_first_half_of_its_period_and_rests_in_the_second():
    program = begun(Pattern.BURST, period_ns=8 * NS_PER_S)
    assert max(touched(program, 0, 1)) < 10
    assert max(touched(program, 1, 4)) == 19
    rests = []
    for _ in range(12):
        rests.append(program.rests)
        program.rest(NS_PER_S)
    assert rests == [True] * 4 + [False] * 4 + [True] * 4


def test_only_bursts_rest():
    for pattern in set(Pattern) - {Pattern.BURST}:
        program = begun(pattern)
        program.rest(11 * NS_PER_S)
        assert not program.rests


def test_a_scan_walks_around_its_pages_again_and_again():
    program = begun(Pattern.SCAN, size=7, touches_per_s=30)
    assert touched(program, 0, 1) == [page % 7 for page in range(30)]


def test_a_leak_touches_ever_new_pages_until_it_has_them_all():
    program = begun(Pattern.LEAK, size=15, touches_per_s=10)
    assert touched(program, 0, 3) == list(range(15))


def test_a_reader_likes_popular_pages_better():
    program = begun(Pattern.READER, size=50, touches_per_s=5000)
    counts = np.bincount(touched(program, 0, 4), minlength=50)
    assert (counts > 0).all()
    assert counts[0] > 1.5 * counts[1] > 1.5 * counts[5]
    assert program.is_reader


def test_the_weights_of_popularity_are_whole_numbers_of_one_over_the_rank():
    table = zipf_table(3)
    assert np.diff(table, prepend=0).tolist() == [1 << 24, 1 << 23, (1 << 24) // 3]


@pytest.mark.parametrize(("percent", "low", "high"), [(0, 0, 0), (100, 1000, 1000), (30, 250, 350)])
def test_so_many_touches_are_writes(percent, low, high):
    program = begun(Pattern.STEADY, touches_per_s=1000, write_percent=percent)
    assert low <= np.count_nonzero(tick(program, NS_PER_S)[1]) <= high


def test_the_same_key_gives_the_same_touches_and_another_gives_others():
    runs = [begun(Pattern.STEADY) for _ in range(2)]
    assert touched(runs[0], 0, 3) == touched(runs[1], 0, 3)
    assert digest(runs[0].state()) == digest(runs[1].state())
    other = Program(program_of(20), 0, Rng(2))
    other.begin(Region(0, 20, is_file=False))
    assert touched(other, 0, 6) != touched(begun(Pattern.STEADY), 0, 6)


def test_a_program_started_late_stops_late():
    program = Program(program_of(3, start_ns=NS_PER_S, stop_ns=4 * NS_PER_S), 11 * NS_PER_S, Rng(1))
    assert program.stop_ns == 14 * NS_PER_S
