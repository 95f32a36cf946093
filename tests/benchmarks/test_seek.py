"""Going to a moment of the past costs a checkpoint and a few ticks, however long the run is."""

from random import Random
from time import perf_counter

from core.scenario_files import load
from core.timeline import Timeline

TICKS = 1500
SEEKS = 12


def test_any_of_many_ticks_is_reached_in_the_time_of_60():
    run = Timeline(load("consolidation"))
    began_s = perf_counter()
    for _ in range(TICKS):
        run.advance_tick()
    tick_s = (perf_counter() - began_s) / TICKS
    chance = Random(1)
    seeks_s = []
    for _ in range(SEEKS):
        to = run.moment_of(chance.randrange(run.span_ns[1]))
        began_s = perf_counter()
        run.seek(to)
        seeks_s.append(perf_counter() - began_s)
    assert sorted(seeks_s)[SEEKS // 2] <= 60 * tick_s, "the median, for the machine may do other things too"
