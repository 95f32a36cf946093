"""Rates and averages, against numbers reckoned on paper."""

import numpy as np
import pytest

from core.events import HostState, HostStateChanged, PagesCompressed, PagesDecompressed
from core.readouts.history import (
    average,
    compressed_per_s,
    moving_share,
    per_s,
    recent_events,
    steps,
    vm_rows,
)
from core.units import NS_PER_S
from tests.core.builders import pages
from tests.core.readouts.hand_made import HandMade

FIVE_S = 5 * NS_PER_S


def seconds(*times):
    return np.array([round(time * NS_PER_S) for time in times], dtype=np.int64)


def counts(*numbers):
    return np.array(numbers, dtype=np.int64)


def recorded(column, *rows, now_s=10):
    source = HandMade(now_s)
    for at_s, count in rows:
        source.record_vm(at_s, 3, **{column: count})
    return source


def test_a_count_that_fell_began_again_at_zero():
    assert steps(counts(5, 8, 8, 2, 3)).tolist() == [3, 0, 2, 1]


def test_a_rate_is_the_growth_over_the_last_seconds():
    source = recorded("touches", (0, 0), (4, 100), (5, 200), (8, 230), (10, 250))
    assert per_s(source, 3, "touches", FIVE_S) == (250 - 200) / 5


def test_a_rate_of_a_young_run_is_over_the_time_that_there_was():
    assert per_s(recorded("touches", (0, 0), (2, 30), now_s=2), 3, "touches", FIVE_S) == 15


def test_a_rate_at_the_very_beginning_and_of_a_vm_never_recorded_is_zero():
    assert per_s(recorded("touches", (0, 0), now_s=0), 3, "touches", FIVE_S) == 0
    assert per_s(recorded("touches", (0, 0), (9, 5)), 77, "touches", FIVE_S) == 0


def test_what_was_recorded_later_than_the_moment_shown_does_not_count():
    source = recorded("touches", (0, 0), (9, 10), (10, 20), (11, 999))
    assert vm_rows(source, 3, "touches")[1].tolist() == [0, 10, 20]
    assert per_s(source, 3, "touches", FIVE_S) == 2


def test_an_average_is_the_mean_of_the_rows_after_a_moment():
    times = seconds(1, 2, 3, 4)
    assert average(times, np.array([1.0, 2.0, 4.0, 6.0]), 2 * NS_PER_S) == 5
    assert average(times, np.array([1.0, 2.0, 4.0, 6.0]), 9 * NS_PER_S) == 0


def test_a_moving_share_goes_towards_what_it_sees_by_a_steps_part_of_the_window():
    times, totals = seconds(0, 1, 2, 3), seconds(0, 1, 1, 1.5)
    first = 0 + (1.0 - 0) / 10
    second = first + (0.0 - first) / 10
    third = second + (0.5 - second) / 10
    assert moving_share(times, totals, 10 * NS_PER_S) == pytest.approx(third)


def test_a_moving_share_of_a_step_as_long_as_the_window_is_what_it_saw():
    assert moving_share(seconds(0, 40), seconds(0, 10), 10 * NS_PER_S) == 0.25


def test_a_moving_share_survives_a_reboot_and_of_one_row_is_zero():
    assert moving_share(seconds(0, 1, 2), seconds(5, 6, 1), NS_PER_S) == 1.0
    assert moving_share(seconds(3), seconds(1), NS_PER_S) == 0
    assert moving_share(seconds(), seconds(), NS_PER_S) == 0


def zipped(at_s, *ppns, vm=3):
    return PagesCompressed(at_ns=round(at_s * NS_PER_S), vm=vm, ppns=pages(*ppns), freed_frames=0)


def test_compressed_pages_are_counted_by_vm_over_the_last_seconds():
    source = HandMade(10)
    source.log = [
        zipped(5, 1, 2, 3),
        zipped(6, 1, 2),
        PagesDecompressed(at_ns=7 * NS_PER_S, vm=3, ppns=pages(2), frames=pages(9)),
        zipped(8, 4, vm=5),
        zipped(10, 5, 6, 7),
    ]
    assert compressed_per_s(source, PagesCompressed, FIVE_S) == {3: 1.0, 5: 0.2}
    assert compressed_per_s(source, PagesDecompressed, FIVE_S) == {3: 0.2}


def test_recent_events_are_found_among_very_many_and_none_of_the_future():
    source = HandMade(10)
    change = {"old": HostState.HIGH, "new": HostState.SOFT, "free_frames": 0, "waiting_pages": 0}
    source.log = [HostStateChanged(at_ns=n * NS_PER_S // 100, **change) for n in range(1_100)]
    found = recent_events(source, 3 * NS_PER_S)
    assert [found[0].at_ns, found[-1].at_ns] == [301 * NS_PER_S // 100, 10 * NS_PER_S]
    assert len(found) == 700


def test_recent_events_of_a_source_that_keeps_only_the_newest_are_those():
    source = HandMade(10)
    source.log = [zipped(n / 100, 1) for n in range(1_000)]
    kept = source.log[-20:]
    source.events = lambda since: tuple(kept[max(0, since - 980) :])
    assert len(recent_events(source, 0)) == 20


def test_recent_events_of_a_source_that_kept_none_are_none():
    source = HandMade(10)
    source.log = [zipped(1, 1)] * 1_000
    source.events = lambda since: ()
    assert recent_events(source, 0) == []
