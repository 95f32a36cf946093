"""The tally: totals of pages or of events, by kind and VM, as they were before any event."""

import numpy as np

from core.events import HostState, HostStateChanged, PagedOut, ProgramKilled
from core.tally import Tally


def out(vm, count):
    return PagedOut(at_ns=0, vm=vm, ppns=np.arange(count, dtype=np.int32))


KILLED = ProgramKilled(at_ns=0, vm=1, program="p", freed_pages=7)


SOFT = HostStateChanged(at_ns=0, old=HostState.HIGH, new=HostState.SOFT, free_frames=1, waiting_pages=0)


def tally_of(*events):
    tally = Tally()
    for number, event in enumerate(events):
        tally.add(number, event)
    return tally


def test_pages_are_added_up_by_vm_and_other_events_are_counted():
    tally = tally_of(out(0, 3), KILLED, out(1, 2), out(0, 4))
    assert tally.totals(4) == {(PagedOut, 0): 7, (PagedOut, 1): 2, (ProgramKilled, 1): 1}


def test_events_of_no_vm_are_counted_too():
    assert tally_of(SOFT, SOFT).totals(2) == {(HostStateChanged, None): 2}


def test_the_past_has_its_own_totals():
    tally = tally_of(out(0, 3), KILLED, out(0, 4))
    assert tally.totals(0) == {}
    assert tally.totals(1) == {(PagedOut, 0): 3}
    assert tally.totals(2) == {(PagedOut, 0): 3, (ProgramKilled, 1): 1}


def test_another_course_shares_the_past_only():
    tally = tally_of(out(0, 3), out(0, 4))
    other = tally.until(1)
    other.add(1, out(0, 10))
    assert tally.totals(2) == {(PagedOut, 0): 7}
    assert other.totals(2) == {(PagedOut, 0): 13}
