"""The events of a run: numbered from its start, and found again by the moment after which they stand."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, overload

import numpy as np

from core.checkpoints import Moment
from core.events import (
    BalloonPopped,
    CommandRefused,
    Event,
    HostChanged,
    HostStateChanged,
    PolicyChanged,
    ProgramKilled,
    VmCrashed,
    VmDestroyed,
    VmSpawned,
)
from core.tally import Tally

_LANDMARKS: Final = (
    BalloonPopped,
    CommandRefused,
    HostChanged,
    HostStateChanged,
    PolicyChanged,
    ProgramKilled,
    VmCrashed,
    VmDestroyed,
    VmSpawned,
)
"""rare, and what people look for: kept when others are forgotten"""
_EVENT_BYTES: Final = 400
"""what an event takes without its arrays, about"""


class Stretch(Sequence[Event]):
    """A stretch of events; nothing is copied, so that a look at its end costs no more in a long run."""

    def __init__(self, events: list[Event], places: range) -> None:
        """Those at these places of a list that only grows at its end."""
        self._events = events
        self._places = places

    def __len__(self) -> int:
        """How many there are."""
        return len(self._places)

    @overload
    def __getitem__(self, key: int) -> Event: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Event]: ...
    def __getitem__(self, key: int | slice) -> Event | Sequence[Event]:
        """One of them, or a stretch of this stretch."""
        if isinstance(key, slice):
            return Stretch(self._events, self._places[key])
        return self._events[self._places[key]]

    def __iter__(self) -> Iterator[Event]:
        """From the first to the last."""
        return map(self._events.__getitem__, self._places)

    def __reversed__(self) -> Iterator[Event]:
        """From the last to the first."""
        return map(self._events.__getitem__, reversed(self._places))


class Record:
    """Events in order; under a budget of bytes the older half of them is thinned to its landmarks.

    Attributes:
        count: how many there have been, forgotten ones too.
        tally: how much of each kind there has been, forgotten ones too.
    """

    def __init__(self, budget_bytes: int) -> None:
        """Nothing happened."""
        self.count = 0
        self.tally = Tally()
        self._budget_bytes = budget_bytes
        self._used_bytes = 0
        self._events: list[Event] = []
        self._numbers: list[int] = []
        self._steps, self._commands = array("q"), array("q")
        """of the moments at which something had just happened; bare numbers, for they are kept for ever"""
        self._counts = array("q")
        """after each of the moments, how many there had been"""

    def add(self, moment: Moment, events: Sequence[Event]) -> None:
        """These happened on the way to a moment, later than all so far."""
        if not events:
            return
        self._events.extend(events)
        self._numbers.extend(range(self.count, self.count + len(events)))
        for number, event in enumerate(events, self.count):
            self.tally.add(number, event)
        self.count += len(events)
        self._steps.append(moment.steps)
        self._commands.append(moment.commands)
        self._counts.append(self.count)
        self._used_bytes += sum(map(_size_bytes, events))
        if self._used_bytes > self._budget_bytes:
            self._thin()

    def count_at(self, moment: Moment) -> int:
        """How many there had been when a moment was reached."""
        place = self._first_after(moment)
        return self._counts[place - 1] if place else 0

    def backwards(self, moment: Moment) -> Iterator[tuple[Moment, tuple[Event, ...]]]:
        """The moments before one at which something had just happened, the last first, and what that was."""
        for place in range(self._first_from(moment) - 1, -1, -1):
            yield self._moment(place), self._leading_to(place)

    def forwards(self, moment: Moment) -> Iterator[tuple[Moment, tuple[Event, ...]]]:
        """The moments after one at which something had just happened, the first first, and what that was."""
        for place in range(self._first_after(moment), len(self._counts)):
            yield self._moment(place), self._leading_to(place)

    def leading_to(self, moment: Moment) -> tuple[Event, ...]:
        """What happened last on the way to a moment; nothing, when that was not just then."""
        place = self._first_from(moment)
        is_one = place < len(self._counts) and self._moment(place) == moment
        return self._leading_to(place) if is_one else ()

    def _leading_to(self, place: int) -> tuple[Event, ...]:
        return tuple(self.between(self._counts[place - 1] if place else 0, self._counts[place]))

    def between(self, since: int, until: int) -> Sequence[Event]:
        """Those that are still kept, from number `since` on and before number `until`."""
        return Stretch(self._events, range(self._place(since), self._place(until)))

    def _moment(self, place: int) -> Moment:
        return Moment(self._steps[place], self._commands[place])

    def _first_from(self, moment: Moment) -> int:
        return bisect_left(range(len(self._counts)), moment, key=self._moment)

    def _first_after(self, moment: Moment) -> int:
        return bisect_right(range(len(self._counts)), moment, key=self._moment)

    def _place(self, number: int) -> int:
        return bisect_right(self._numbers, number - 1)

    def until(self, moment: Moment) -> "Record":
        """The same up to a moment."""
        other = Record(self._budget_bytes)
        place = self._first_after(moment)
        other._steps, other._commands = self._steps[:place], self._commands[:place]
        other._counts = self._counts[:place]
        other.count = self.count_at(moment)
        other.tally = self.tally.until(other.count)
        kept = self._place(other.count)
        other._events, other._numbers = self._events[:kept], self._numbers[:kept]
        other._used_bytes = sum(map(_size_bytes, other._events))
        return other

    def _thin(self) -> None:
        """Into lists of their own: a stretch that somebody looks at stays as it is."""
        half = len(self._events) // 2
        kept = [place for place in range(half) if isinstance(self._events[place], _LANDMARKS)]
        self._events = [self._events[place] for place in kept] + self._events[half:]
        self._numbers = [self._numbers[place] for place in kept] + self._numbers[half:]
        self._used_bytes = sum(map(_size_bytes, self._events))


def _size_bytes(event: Event) -> int:
    arrays = (getattr(event, field) for field in event.__struct_fields__)
    return _EVENT_BYTES + sum(each.nbytes for each in arrays if isinstance(each, np.ndarray))
