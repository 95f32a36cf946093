"""How much happened so far, by kind and by VM: counted as it comes, not when somebody asks."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from core.event_names import size_of
from core.events import Event, VmEvent


class Kind(NamedTuple):
    """What is counted apart."""

    event: type[Event]
    vm: int | None
    """None for events of no VM"""


Totals = Mapping[Kind, int]
"""of how many pages events were so far, or how many events that are not of pages"""


def kind_of(event: Event) -> Kind:
    """As what an event is counted."""
    return Kind(type(event), event.vm if isinstance(event, VmEvent) else None)


class _Sums:
    """The running total of a kind: a row for each of its events."""

    def __init__(self) -> None:
        self.numbers = array("q")
        self.sums = array("q")

    def add(self, number: int, size: int) -> None:
        self.numbers.append(number)
        self.sums.append(size + (self.sums[-1] if self.sums else 0))

    def until(self, number: int) -> "_Sums":
        place = bisect_left(self.numbers, number)
        other = _Sums()
        other.numbers, other.sums = self.numbers[:place], self.sums[:place]
        return other


class Tally:
    """The totals of a course of events, at any of its moments."""

    def __init__(self) -> None:
        """Nothing happened."""
        self._sums: defaultdict[Kind, _Sums] = defaultdict(_Sums)

    def add(self, number: int, event: Event) -> None:
        """An event happened, with a higher number than all so far."""
        self._sums[kind_of(event)].add(number, size_of(event))

    def totals(self, number: int) -> dict[Kind, int]:
        """What the totals were before the event of a number; kinds that had not happened are left out."""
        places = ((kind, of, bisect_left(of.numbers, number)) for kind, of in self._sums.items())
        return {kind: of.sums[place - 1] for kind, of, place in places if place}

    def until(self, number: int) -> "Tally":
        """The same up to the event of a number, for another course that begins there."""
        other = Tally()
        for kind, of in self._sums.items():
            other._sums[kind] = of.until(number)
        return other
