import pytest

from core import events
from core.event_names import EVENTS, name_of, size_of
from core.events import (
    CacheDropped,
    CowBroken,
    Event,
    HostSwappedIn,
    PagesCompressed,
    PagesPinned,
    ProgramStopped,
    VmEvent,
)
from tests.core.builders import pages


def all_kinds(kind=Event):
    for each in kind.__subclasses__():
        yield each
        yield from all_kinds(each)


def test_everything_that_can_happen_has_a_name_of_its_own():
    kinds = {kind for kind in all_kinds() if kind.__module__ == events.__name__} - {VmEvent}
    assert {each.event for each in EVENTS.values()} == kinds
    assert len(EVENTS) == len(kinds)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(PagesPinned, "pages-pinned"), (HostSwappedIn, "host-swapped-in"), (CowBroken, "cow-broken")],
)
def test_names_are_those_of_the_classes_with_dashes(kind, name):
    assert EVENTS[name].event is kind
    assert name == name.lower()


PINNED = PagesPinned(at_ns=0, vm=1, ppns=pages(4, 5, 6), from_free=3, from_cache=0, from_programs=0)
DROPPED = CacheDropped(at_ns=0, vm=1, pages=7, written_pages=2)
STOPPED = ProgramStopped(at_ns=0, vm=1, program="p", freed_pages=9)


def test_an_event_is_called_what_its_kind_is():
    assert name_of(PINNED) == "pages-pinned"
    assert name_of(STOPPED) == "program-stopped"


def test_an_event_of_pages_is_as_large_as_they_are_many_and_any_other_counts_once():
    assert [size_of(event) for event in (PINNED, DROPPED, STOPPED)] == [3, 7, 1]


def test_only_some_events_of_pages_say_which():
    told = {each.event: (each.counts_pages, each.names_pages) for each in EVENTS.values()}
    assert told[PagesPinned] == (True, True)
    assert told[PagesCompressed] == (True, True)
    assert told[CacheDropped] == (True, False)
    assert told[ProgramStopped] == (False, False)
