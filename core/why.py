"""Why something is as it is: from an event back to what it came of, by the events that a run recorded.

A chain has the last event first; each is the cause of the one before it. It ends where the model knows no
further fact: at a person's command, a program's touch, or the start.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Any, Final, NamedTuple

from core.events import (
    BalloonOutOfPuff,
    BalloonPopped,
    Cause,
    ConfigChanged,
    CowBroken,
    DoublePaged,
    DriverPolled,
    DriverReset,
    Event,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostState,
    HostStateChanged,
    HostSwappedIn,
    HostSwappedOut,
    InflateSlowed,
    Pages,
    PagesCompressed,
    PagesDecompressed,
    PagesPinned,
    PagesReported,
    PagesShared,
    PagesUnlocked,
    PagesUnpinned,
    PagesWaiting,
    PolicyChanged,
    SettingChanged,
    TargetSet,
    VmBlocked,
    VmDestroyed,
    VmEvent,
    VmSpawned,
    VmUnblocked,
)

_LONGEST: Final = 8
"""links; a longer chain explains nothing to anybody"""
Kinds = frozenset[type[Event]]
_OF_PAGES: Final[Kinds] = frozenset(
    {
        FramesBacked,
        FramesGranted,
        FramesReclaimed,
        HostSwappedIn,
        HostSwappedOut,
        PagesCompressed,
        PagesDecompressed,
        PagesPinned,
        PagesReported,
        PagesShared,
        PagesUnlocked,
        PagesUnpinned,
        PagesWaiting,
        CowBroken,
    }
)
"""after any of these a page is in another state"""
_OF_FRAMES: Final[Kinds] = frozenset(
    {
        FramesBacked,
        FramesGranted,
        FramesReclaimed,
        HostSwappedIn,
        PagesDecompressed,
        CowBroken,
    }
)
_TAKING: Final[Kinds] = frozenset(
    {FramesBacked, FramesGranted, HostSwappedIn, PagesDecompressed, CowBroken, VmSpawned}
)
"""after any of these the host has fewer free frames"""
_GIVING: Final[Kinds] = frozenset(
    {FramesReclaimed, HostSwappedOut, PagesCompressed, PagesShared, VmDestroyed}
)
"""and after these more"""
_STATES: Final = tuple(HostState)
_BY_ITS_PAGES: Final[dict[type[Event], type[Event]]] = {
    CowBroken: PagesShared,
    DoublePaged: HostSwappedOut,
    FramesReclaimed: PagesReported,
    HostSwappedIn: HostSwappedOut,
    PagesDecompressed: PagesCompressed,
    PagesReported: PagesPinned,
    PagesUnpinned: PagesUnlocked,
}
"""what came of what had happened to the same page"""
_BY_ITS_TARGET: Final = (
    PagesPinned,
    PagesUnlocked,
    DriverPolled,
    ConfigChanged,
    InflateSlowed,
    BalloonOutOfPuff,
)
"""what came of the target of the VM's balloon"""


class _Sought(NamedTuple):
    """An event that is looked for; the kind is compared first, since most events are of others."""

    kinds: Kinds
    is_it: Callable[[Any], bool] = lambda _event: True


_STATE: Final = _Sought(frozenset({HostStateChanged}))


def why_page(events: Sequence[Event], vm: int, ppn: int) -> tuple[Event, ...]:
    """What made a guest page what it is; empty when nothing ever happened to it."""
    last = _last(events, len(events), _Sought(_OF_PAGES, lambda event: _is_of(event, vm, ppn)))
    return () if last is None else _chain(events, last, ppn)


def why_frame(events: Sequence[Event], frame: int) -> tuple[Event, ...]:
    """What made a host frame what it is; empty when nothing ever happened to it."""
    last = _last(events, len(events), _of_frame(frame))
    if last is None:
        return ()
    event: Any = events[last]
    return _chain(events, last, int(event.ppns[event.frames == frame][0]))


def why_event(events: Sequence[Event], event: Event) -> tuple[Event, ...]:
    """What led to an event; only itself where the model knows no cause, or keeps so old a one no more.

    Args:
        events: all of the run.
        event: one of them, or one that joins several: it stands for the first of those.
    """
    vm = getattr(event, "vm", None)
    first = bisect_left(events, event.at_ns, key=_at_ns)
    then = takewhile(lambda place: events[place].at_ns == event.at_ns, range(first, len(events)))
    alike = [
        place
        for place in then
        if type(events[place]) is type(event) and getattr(events[place], "vm", None) == vm
    ]
    itself = (place for place in alike if events[place] is event)
    place = next(itself, next(iter(alike), None))
    return (event,) if place is None else (event, *_chain(events, place, _first_of(event))[1:])


def why_target(events: Sequence[Event], vm: int) -> tuple[Event, ...]:
    """What made a VM's balloon target what it is; empty when nobody ever set it."""
    last = _last(events, len(events), _of_vm(vm, TargetSet))
    return () if last is None else _chain(events, last, None)


def _chain(events: Sequence[Event], last: int, ppn: int | None) -> tuple[Event, ...]:
    chain, at = [events[last]], last
    while len(chain) < _LONGEST:
        before = _cause(events, at, ppn)
        if before is None:
            break
        chain.append(events[before])
        ppn = _page_of(events[before], events[at], ppn)
        at = before
    return tuple(chain)


def _cause(events: Sequence[Event], at: int, ppn: int | None) -> int | None:
    """The place of the event that the one at a place came of."""
    event = events[at]
    if type(event) in _BY_ITS_PAGES:
        return _last(events, at, _of_page(_BY_ITS_PAGES[type(event)], getattr(event, "vm", -1), ppn))
    sought: _Sought | None
    match event:
        case FramesBacked() | FramesGranted():
            return _who_gave_the_frame(events, at, event, ppn)
        case VmEvent() if isinstance(event, _BY_ITS_TARGET):
            sought = _of_vm(event.vm, TargetSet)
        case DriverReset():
            sought = _of_vm(event.vm, BalloonPopped)
        case HostStateChanged():
            sought = _shift_of(event)
        case TargetSet():
            sought = _reason_of(event)
        case HostSwappedOut() | PagesCompressed() | PagesWaiting() | VmBlocked() | VmUnblocked():
            sought = _limit_of(event.vm) if _is_at_limit(event) else _STATE
        case _:
            return None
    return None if sought is None else _last(events, at, sought)


def _who_gave_the_frame(events: Sequence[Event], at: int, event: Any, ppn: int | None) -> int | None:
    """A balloon gave up this very frame, and nobody had it since."""
    frame = _frame_of(event, ppn)
    before = _last(events, at, _of_frame(frame))
    return before if before is not None and isinstance(events[before], FramesReclaimed) else None


def _page_of(cause: Any, event: Any, ppn: int | None) -> int | None:
    """Which page a cause is about: that of the same frame, if it gave the frame up; else the same, or any."""
    if isinstance(cause, FramesReclaimed) and isinstance(event, FramesBacked | FramesGranted):
        return int(cause.ppns[cause.frames == _frame_of(event, ppn)][0])
    is_of_the_same = getattr(cause, "vm", None) == getattr(event, "vm", None)
    return ppn if is_of_the_same else _first_of(cause)


def _frame_of(event: Any, ppn: int | None) -> int:
    """The frame that a page got; of several pages, the first one's."""
    chosen = event.frames[event.ppns == ppn]
    return int(chosen[0] if len(chosen) else event.frames[0])


def _reason_of(event: TargetSet) -> _Sought | None:
    match event.cause:
        case Cause.HOST_STATE:
            return _STATE
        case Cause.LIMIT:
            return _limit_of(event.vm)
        case Cause.CONTROLLER:
            return _Sought(frozenset({PolicyChanged}))
        case _:
            return None


def _shift_of(event: HostStateChanged) -> _Sought:
    """Who took or gave the frames that changed the host's state."""
    is_worse = _STATES.index(event.new) > _STATES.index(event.old)
    return _Sought(_TAKING if is_worse else _GIVING)


def _of_page(kind: type[Event], vm: int, ppn: int | None) -> _Sought:
    return _Sought(frozenset({kind}), lambda other: ppn is None or _is_of(other, vm, ppn))


def _of_frame(frame: int) -> _Sought:
    return _Sought(_OF_FRAMES, lambda other: (other.frames == frame).any())


def _limit_of(vm: int) -> _Sought:
    return _Sought(frozenset({SettingChanged}), lambda other: (other.vm, other.setting) == (vm, "limit"))


def _is_at_limit(event: Event) -> bool:
    return isinstance(event, PagesWaiting) and event.at_limit


def _of_vm(vm: int, kind: type[VmEvent]) -> _Sought:
    return _Sought(frozenset({kind}), lambda other: other.vm == vm)


def _is_of(event: Any, vm: int, ppn: int) -> bool:
    return event.vm == vm and bool((event.ppns == ppn).any())


def _at_ns(event: Event) -> int:
    return event.at_ns


def _first_of(event: Event) -> int | None:
    ppns: Pages | None = getattr(event, "ppns", None)
    return int(ppns[0]) if ppns is not None and len(ppns) else None


def _last(events: Sequence[Event], before: int, sought: _Sought) -> int | None:
    back = zip(range(before - 1, -1, -1), reversed(events[:before]), strict=True)
    kinds, is_it = sought
    return next((place for place, event in back if type(event) in kinds and is_it(event)), None)
