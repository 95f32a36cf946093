"""A program whose last touch overran its tick: it waits, and touches nothing that it has no time for."""

import numpy as np

from core.guest.address_space import Region
from core.guest.run_time import RunTime
from core.guest.workload import Program
from core.rng import Rng
from core.specs import Pattern, ProgramSpec
from core.units import NS_PER_S

TICK_NS = NS_PER_S // 10


def overrun():
    """100 touches fit in a tick; 60 of them were done, and the last took half the tick."""
    time = RunTime(1000)
    time.begin(TICK_NS)
    time.stall(TICK_NS // 2)
    time.spend(60)
    return time


def test_there_is_time_for_no_touch_while_the_last_one_overran():
    assert overrun().touches == 0


def test_what_overran_is_missing_in_the_next_tick():
    time = overrun()
    time.begin(TICK_NS)
    assert time.touches == 90


def test_a_stall_after_an_overrun_is_owed_and_gives_no_time_back():
    time = overrun()
    time.stall(TICK_NS // 10)
    assert time.touches == 0
    time.begin(TICK_NS)
    assert time.touches == 80


def test_a_program_that_overran_touches_nothing_more_in_this_tick():
    spec = ProgramSpec(name="p", pattern=Pattern.STEADY, size_pages=10, touches_per_s=1000)
    program = Program(spec, 0, Rng(1))
    program.begin(Region(0, 10, is_file=False))
    program.begin_tick(TICK_NS)
    program.time.stall(TICK_NS // 2)
    program.did(60)
    pages, writes = program.next_touches()
    assert (len(pages), len(writes)) == (0, 0)
    assert isinstance(pages, np.ndarray)
