"""The record of events: numbered for ever, found by moments, thinned to its landmarks under a budget."""

import pytest

from core.checkpoints import Moment
from core.events import DriverUnloaded, ProgramKilled
from core.records import Record
from core.specs import DriverKind

A_LOT = 10**9


def routine(at_ns):
    return DriverUnloaded(at_ns=at_ns, vm=0, driver=DriverKind.VIRTIO)


def landmark(at_ns):
    return ProgramKilled(at_ns=at_ns, vm=0, program="p", freed_pages=1)


def record_of(*groups, budget_bytes=A_LOT):
    record = Record(budget_bytes)
    for number, events in enumerate(groups, 1):
        record.add(Moment(10 * number, 0), events)
    return record


def test_events_are_numbered_from_the_start_and_counted_at_every_moment():
    record = record_of([routine(1), routine(2)], [], [routine(3)])
    assert record.count == 3
    counts = [record.count_at(Moment(steps, 0)) for steps in (0, 9, 10, 29, 30, 99)]
    assert counts == [0, 0, 2, 2, 3, 3]
    assert [event.at_ns for event in record.between(1, 3)] == [2, 3]
    assert len(record.between(3, 3)) == 0


def test_going_backwards_meets_what_happened_the_last_first():
    record = record_of([routine(1), routine(2)], [routine(3)])
    back = [(moment.steps, len(events)) for moment, events in record.backwards(Moment(20, 0))]
    assert back == [(10, 2)], "before the moment, not at it"
    assert [moment.steps for moment, _ in record.backwards(Moment(21, 0))] == [20, 10]
    assert [event.at_ns for event in record.leading_to(Moment(10, 0))] == [1, 2]
    assert record.leading_to(Moment(11, 0)) == ()


def test_under_a_budget_the_older_half_is_thinned_to_its_landmarks_and_numbers_stay():
    groups = [[landmark(number) if number % 10 == 0 else routine(number)] for number in range(100)]
    record = record_of(*groups, budget_bytes=60 * 400)
    assert record.count == 100
    kept = [event.at_ns for event in record.between(0, 100)]
    assert len(kept) < 100
    assert {0, 10, 20} <= set(kept)
    assert kept[-5:] == [95, 96, 97, 98, 99]
    assert [event.at_ns for event in record.between(97, 100)] == [97, 98, 99]
    assert record.count_at(Moment(10 * 50, 0)) == 50


def test_a_stretch_is_part_of_the_events_and_stays_when_others_come_and_old_ones_are_forgotten():
    record = record_of(*([routine(number)] for number in range(10)), budget_bytes=20 * 400)
    stretch = record.between(2, 8)
    for number in range(10, 60):
        record.add(Moment(10 * number + 10, 0), [routine(number)])
    assert len(record.between(0, 60)) < 60
    assert [event.at_ns for event in stretch] == [2, 3, 4, 5, 6, 7]
    assert [event.at_ns for event in reversed(stretch)] == [7, 6, 5, 4, 3, 2]
    assert (stretch[0].at_ns, stretch[-1].at_ns, len(stretch)) == (2, 7, 6)
    assert [event.at_ns for event in stretch[1:-1]] == [3, 4, 5, 6]
    with pytest.raises(IndexError):
        stretch[6]


def test_what_is_forgotten_still_counts():
    groups = [[landmark(number) if number % 10 == 0 else routine(number)] for number in range(100)]
    record = record_of(*groups, budget_bytes=60 * 400)
    assert len(record.between(0, 100)) < 100
    assert record.tally.totals(100) == {(ProgramKilled, 0): 10, (DriverUnloaded, 0): 90}
    assert record.until(Moment(10 * 21, 0)).tally.totals(21) == {
        (ProgramKilled, 0): 3,
        (DriverUnloaded, 0): 18,
    }


def test_another_course_has_the_same_past_and_its_own_future():
    record = record_of([routine(1)], [routine(2)], [routine(3)])
    other = record.until(Moment(25, 0))
    assert other.count == 2
    other.add(Moment(26, 0), [landmark(9)])
    assert [event.at_ns for event in other.between(0, 9)] == [1, 2, 9]
    assert [event.at_ns for event in record.between(0, 9)] == [1, 2, 3]
