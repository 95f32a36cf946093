"""A recording of real guests: the source that views draw from, live at its end and scrubbed anywhere else.

Moments are added as they are seen, a few a second. The codes of pages are kept in shared chunks, so that a
moment costs what has changed since the last; over a budget of bytes, the older half loses every second one.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.chunks import Chunk, Chunks
from core.codes import Codes
from core.commands import Command, Refused
from core.events import Cause, Event, Pages, TargetSet
from core.source import HostView, PageView, VmView
from core.telemetry import Telemetry
from core.units import MIB, NEVER_NS, NS_PER_S

TICK_NS: Final = NS_PER_S // 10
_BUDGET_BYTES: Final = 192 * MIB
_MOMENT_BYTES: Final = 4096
"""about what the views of a moment take"""
_NO_FRAMES: Final = np.zeros(0, dtype=np.uint8)


class Seen(NamedTuple):
    """One guest at one moment."""

    view: VmView
    codes: Codes
    frames: Pages | None = None
    """of each page, -1 for none; None where they may not be known"""
    counts: NDArray[np.intp] | None = None
    """intp[codes]: how many pages have each code, if somebody has counted"""


class Kept(NamedTuple):
    """One moment as it is kept; `chunks` are those of the codes of each VM, by its number."""

    at_ns: int
    host: HostView
    vms: tuple[VmView, ...]
    chunks: dict[int, tuple[Chunk, ...]]


class Snapshot(NamedTuple):
    """A recording as it was at some time; `chunks` are those of all its moments, by their names."""

    title: str
    moments: tuple[Kept, ...]
    chunks: dict[Chunk, bytes]
    events: tuple[Event, ...]
    names: dict[int, str]


class Recording:
    """A `core.source.Source` of what was seen; `commands` are what can be asked of it at its end.

    Attributes:
        title: one line that names it.
        commands: the kinds of command that the guests obey now; none for one that is only looked at.
        moments: what is kept, in order of time.
    """

    def __init__(self, title: str, host: HostView, budget_bytes: int = _BUDGET_BYTES) -> None:
        """Begin with a host and without a guest, at time 0."""
        self.title = title
        self.commands: frozenset[type] = frozenset()
        self.moments: list[Kept] = []
        self._budget_bytes = budget_bytes
        self._chunks = Chunks()
        self._events: list[Event] = []
        self._event_times: list[int] = []
        self._commanded_ns: list[int] = []
        self._names: dict[int, str] = {}
        self._frames: dict[int, Pages] = {}
        self._codes: dict[int, Codes] = {}
        self._counts: dict[int, NDArray[np.int64]] = {}
        self._telemetry = Telemetry()
        self._glimpsed: tuple[VmView, ...] | None = None
        self._place: int | None = None
        self._shown = Telemetry()
        self.add(0, host, ())

    # --- what is seen -------------------------------------------------------------------------------

    def add(self, at_ns: int, host: HostView, seen: Sequence[Seen]) -> None:
        """Take in another moment, later than all before; ValueError for an earlier one."""
        if len({each.view.id for each in seen}) < len(seen):
            raise ValueError("two guests of one number")
        if self.moments and at_ns <= self.moments[-1].at_ns:
            raise ValueError(f"{at_ns} ns is not later than {self.moments[-1].at_ns} ns")
        chunks = {each.view.id: self._chunks.put(each.codes.data) for each in seen}
        self._glimpsed = None
        self.moments.append(Kept(at_ns, host, tuple(each.view for each in seen), chunks))
        self._names.update({each.view.id: each.view.name for each in seen})
        self._frames = {each.view.id: each.frames for each in seen if each.frames is not None}
        self._record(self.moments[-1])
        if self._place is None:
            self._codes = {each.view.id: each.codes for each in seen}
            self._counts = {each.view.id: _padded(each.counts) for each in seen if each.counts is not None}
        if self.used_bytes > self._budget_bytes:
            self._thin()

    @property
    def used_bytes(self) -> int:
        """About what it takes."""
        return self._chunks.used_bytes + _MOMENT_BYTES * len(self.moments)

    def glimpse(self, views: Sequence[VmView]) -> None:
        """Show the guests so until the next moment is added; their pages stay, and nothing is kept of it."""
        known = self.moments[-1].chunks.keys()
        self._glimpsed = tuple(view for view in views if view.id in known)

    def note(self, event: Event) -> None:
        """Something happened, not earlier than anything before."""
        self._events.append(event)
        self._event_times.append(event.at_ns)
        if isinstance(event, TargetSet) and event.cause is Cause.BY_HAND:
            self._commanded_ns.append(event.at_ns)

    def name(self, vm: int, name: str) -> None:
        """Events may speak of a guest before it is seen for the first time."""
        self._names[vm] = name

    def _record(self, moment: Kept) -> None:
        free = moment.host.free_frames
        self._telemetry.record_host(moment.at_ns, (free, 0, 0, 0, 0, _swapped(moment.vms), 0))
        for vm in moment.vms:
            row = (vm.backed_pages, vm.balloon_pages, vm.target_pages, 0, 0, vm.free_pages, 0, 0, 0)
            self._telemetry.record_vm(moment.at_ns, vm.id, (*row, vm.host_swapped_pages, *[0] * 11))

    def _thin(self) -> None:
        """Forget every second moment of the older half; the first of all and what is shown now stay."""
        shown = self.moments[self._place] if self._place is not None else None
        half = len(self.moments) // 2
        for place in range(half - (half % 2 == 0), 0, -2):
            if self.moments[place] is not shown:
                for chunks in self.moments.pop(place).chunks.values():
                    self._chunks.drop(chunks)
        if shown is not None:
            self._place = next(place for place, each in enumerate(self.moments) if each is shown)

    # --- as a whole -----------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """All of it, to be written while it goes on."""
        chunks = self._chunks.snapshot()
        return Snapshot(self.title, tuple(self.moments), chunks, tuple(self._events), dict(self._names))

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Recording":
        """One that shows all of a snapshot, from its first guest on; nothing can be asked of it.

        Raises:
            ValueError: it is in no order, or takes more than a recording may.
        """
        first, *later = snapshot.moments
        if first.at_ns != 0 or first.vms:
            raise ValueError("it does not begin at its start")
        recording = cls(snapshot.title, first.host)
        recording._names = dict(snapshot.names)
        for data in snapshot.chunks.values():
            recording._chunks.put(memoryview(data))
        for moment in later:
            if moment.at_ns <= recording.moments[-1].at_ns:
                raise ValueError("its moments are not in order")
            for chunks in moment.chunks.values():
                recording._chunks.hold(chunks)
            recording.moments.append(moment)
            recording._record(moment)
        if recording.used_bytes > 2 * recording._budget_bytes:
            raise ValueError("it is larger than a recording can be")
        for event in snapshot.events:
            recording.note(event)
        if recording._event_times != sorted(recording._event_times):
            raise ValueError("its events are not in order")
        recording.seek(next((moment.at_ns for moment in later if moment.vms), 0))
        return recording

    @property
    def names(self) -> dict[int, str]:
        """The names of all guests there ever were, by number."""
        return self._names

    # --- time -----------------------------------------------------------------------------------------

    @property
    def is_at_end(self) -> bool:
        """Whether the newest moment is shown, and every newer one will be."""
        return self._place is None

    def seek(self, at_ns: int) -> None:
        """Show the last moment that is not later; the newest is followed from then on."""
        place = max(0, bisect_right(self.moments, at_ns, key=lambda each: each.at_ns) - 1)
        if place == len(self.moments) - 1:
            self.follow()
            return
        self._place = place
        self._codes, self._counts = {}, {}
        self._shown = self._telemetry.until(self.moments[place].at_ns)

    def follow(self) -> None:
        """Show the newest moment, from now on."""
        self._place = None
        self._codes, self._counts = {}, {}

    @property
    def _moment(self) -> Kept:
        return self.moments[-1 if self._place is None else self._place]

    @property
    def now_ns(self) -> int:
        """The moment shown."""
        return self._moment.at_ns

    @property
    def span_ns(self) -> tuple[int, int]:
        """The first and the last moment that can be shown."""
        return self.moments[0].at_ns, self.moments[-1].at_ns

    @property
    def tick_ns(self) -> int:
        """How far apart moments are, at least."""
        return TICK_NS

    # --- the whole ------------------------------------------------------------------------------------

    def host(self) -> HostView:
        """The host at the moment shown."""
        return self._moment.host

    def vms(self) -> Sequence[VmView]:
        """The guests at the moment shown."""
        return self._glimpsed if self._glimpsed is not None and self.is_at_end else self._moment.vms

    def vm_name(self, vm: int) -> str:
        """The name of a guest, also of one that is gone."""
        return self._names[vm]

    def frame_codes(self) -> Codes:
        """None: a host does not say what its frames are."""
        return _NO_FRAMES

    def frame_owners(self) -> Codes:
        """None."""
        return _NO_FRAMES

    def page_of_frame(self, frame: int) -> PageView | None:
        """The guest page behind a frame, as far as numbers may be known."""
        return next((self.page_at(vm, ppn) for vm, ppn in self.pages_of_frame(frame)), None)

    def pages_of_frame(self, frame: int) -> Sequence[tuple[int, int]]:
        """The guest pages behind a frame, as far as numbers may be known."""
        if not self.is_at_end:
            return ()
        known = self._frames.items()
        return [(vm, int(ppn)) for vm, frames in known for ppn in np.flatnonzero(frames == frame)]

    # --- one guest --------------------------------------------------------------------------------------

    def page_codes(self, vm: int) -> Codes:
        """uint8[configured_pages] of codes; KeyError for a guest that is not there."""
        if vm not in self._codes:
            chunks = self._moment.chunks[vm]
            self._codes[vm] = np.frombuffer(bytes(self._chunks.get(chunks)), dtype=np.uint8)
        return self._codes[vm]

    def code_counts(self, vm: int) -> NDArray[np.int64]:
        """int64[256]: how many pages have each code; counted once a moment."""
        if vm not in self._counts:
            self._counts[vm] = np.bincount(self.page_codes(vm), minlength=256)
        return self._counts[vm]

    def frames_of(self, vm: int) -> Pages:
        """int32[configured_pages]: the frame of each page, -1 for none and for those that are not known."""
        codes = self.page_codes(vm)
        if self.is_at_end and vm in self._frames:
            return self._frames[vm]
        return np.full(len(codes), -1, dtype=np.int32)

    def watched_pages(self, vm: int) -> Pages:
        """None: nothing samples."""
        return np.zeros(0, dtype=np.int32)

    def page_at(self, vm: int, ppn: int) -> PageView:
        """One guest page; KeyError or IndexError when there is no such page."""
        codes = self.page_codes(vm)
        if not 0 <= ppn < len(codes):
            raise IndexError(f"VM {vm} has no page {ppn}")
        frame = int(self.frames_of(vm)[ppn])
        return PageView(
            vm=vm,
            ppn=ppn,
            code=int(codes[ppn]),
            frame=frame if frame >= 0 else None,
            content=None,
            touched_ns=None,
            program="",
        )

    def touched_ns_of(self, vm: int) -> NDArray[np.int64]:
        """Never: nobody knows when a real page was touched."""
        return np.full(len(self.page_codes(vm)), NEVER_NS, dtype=np.int64)

    def programs_of(self, vm: int) -> tuple[NDArray[np.int16], tuple[str, ...]]:
        """Nobody's: a page does not say whose it is."""
        return np.zeros(len(self.page_codes(vm)), dtype=np.int16), ("",)

    # --- what happened ----------------------------------------------------------------------------------

    def events(self, since: int) -> Sequence[Event]:
        """The events from number `since` on, up to the moment shown."""
        return self._events[since : self.event_count]

    @property
    def event_count(self) -> int:
        """How many events there have been up to the moment shown."""
        return len(self._events) if self.is_at_end else bisect_right(self._event_times, self.now_ns)

    @property
    def all_events(self) -> Sequence[Event]:
        """Those after the moment shown too."""
        return self._events

    @property
    def telemetry(self) -> Telemetry:
        """The columns up to the moment shown."""
        return self._telemetry if self.is_at_end else self._shown

    @property
    def recorded(self) -> Telemetry:
        """All columns."""
        return self._telemetry

    def commanded_ns(self) -> Sequence[int]:
        """When a person asked for another balloon."""
        return self._commanded_ns

    def understands(self, command: type) -> bool:
        """Whether such a command can be given now: the past cannot be changed."""
        return self.is_at_end and command in self.commands

    def apply(self, command: Command) -> Sequence[Event]:
        """A recording does nothing; whoever attached carries commands out."""
        raise Refused("recording")


def _padded(counts: NDArray[np.intp]) -> NDArray[np.int64]:
    """int64[256]: counts of all codes that a byte could be."""
    padded = np.zeros(256, dtype=np.int64)
    padded[: len(counts)] = counts
    return padded


def _swapped(vms: Sequence[VmView]) -> int:
    """Pages of all guests on the host's swap disk."""
    return sum(vm.host_swapped_pages for vm in vms)
