"""Why something is as it is: from an event back to what it came of, by the events that a run recorded.

A chain has the last event first; each is the cause of the one before it. It ends where the model knows no
further fact: at a person's command, a program's touch, or the start.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from core.events import (
    Cause,
    CowBroken,
    Event,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostStateChanged,
    HostSwappedIn,
    HostSwappedOut,
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
    VmEvent,
)

_LONGEST: Final = 8
"""links; a longer chain explains nothing to anybody"""
_OF_PAGES: Final = (
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
)
"""after any of these a page is in another state"""
_OF_FRAMES: Final = (
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostSwappedIn,
    PagesDecompressed,
    CowBroken,
)
Matches = Callable[[Event], bool]


def why_page(events: Sequence[Event], vm: int, ppn: int) -> tuple[Event, ...]:
    """What made a guest page what it is; empty when nothing ever happened to it."""
    last = _last(events, len(events), lambda event: isinstance(event, _OF_PAGES) and _is_of(event, vm, ppn))
    return () if last is None else _chain(events, last, ppn)


def why_target(events: Sequence[Event], vm: int) -> tuple[Event, ...]:
    """What made a VM's balloon target what it is; empty when nobody ever set it."""
    last = _last(events, len(events), lambda event: isinstance(event, TargetSet) and event.vm == vm)
    return () if last is None else _chain(events, last, None)


def _chain(events: Sequence[Event], last: int, ppn: int | None) -> tuple[Event, ...]:
    chain, at = [events[last]], last
    while len(chain) < _LONGEST:
        before = _cause(events, at, ppn)
        if before is None:
            break
        chain.append(events[before])
        if getattr(events[at], "vm", None) != getattr(events[before], "vm", None):
            ppn = _first_of(events[before])  # another VM's pages from here on
        at = before
    return tuple(chain)


def _cause(events: Sequence[Event], at: int, ppn: int | None) -> int | None:
    """The place of the event that the one at a place came of."""
    event = events[at]

    def of_page(*kinds: type[Event]) -> Matches:
        vm = getattr(event, "vm", -1)
        return lambda other: isinstance(other, kinds) and (ppn is None or _is_of(other, vm, ppn))

    match event:
        case FramesBacked() | FramesGranted() | HostSwappedIn() | PagesDecompressed() | CowBroken():
            return _cause_of_a_frame(events, at, event, ppn, of_page)
        case FramesReclaimed():
            matches = of_page(PagesReported)
        case PagesReported():
            matches = of_page(PagesPinned)
        case PagesUnpinned():
            matches = of_page(PagesUnlocked)
        case PagesPinned() | PagesUnlocked():
            matches = _of_vm(event.vm, TargetSet)
        case TargetSet():
            matches = _reason_of(event)
        case HostSwappedOut() | PagesCompressed() | PagesWaiting():
            matches = _limit_of(event.vm) if _is_at_limit(event) else _is_state
        case _:
            return None
    return _last(events, at, matches)


def _cause_of_a_frame(
    events: Sequence[Event], at: int, event: Any, ppn: int | None, of_page: Callable[..., Matches]
) -> int | None:
    """A page got a frame: it was stored; or a balloon gave up this very frame, and nobody had it since."""
    stored = {HostSwappedIn: HostSwappedOut, PagesDecompressed: PagesCompressed, CowBroken: PagesShared}
    if type(event) in stored:
        return _last(events, at, of_page(stored[type(event)]))

    frame = event.frames[0] if ppn is None else event.frames[event.ppns == ppn][0]

    def had_it(other: Any) -> bool:
        return isinstance(other, _OF_FRAMES) and bool((other.frames == frame).any())

    before = _last(events, at, had_it)
    return before if before is not None and isinstance(events[before], FramesReclaimed) else None


def _reason_of(event: TargetSet) -> Matches:
    match event.cause:
        case Cause.HOST_STATE:
            return _is_state
        case Cause.LIMIT:
            return _limit_of(event.vm)
        case Cause.CONTROLLER:
            return lambda other: isinstance(other, PolicyChanged)
        case _:
            return lambda _other: False


def _is_state(event: Event) -> bool:
    return isinstance(event, HostStateChanged)


def _limit_of(vm: int) -> Matches:
    return lambda other: isinstance(other, SettingChanged) and (other.vm, other.setting) == (vm, "limit")


def _is_at_limit(event: Event) -> bool:
    return isinstance(event, PagesWaiting) and event.at_limit


def _of_vm(vm: int, kind: type[VmEvent]) -> Matches:
    return lambda other: isinstance(other, kind) and other.vm == vm


def _is_of(event: Any, vm: int, ppn: int) -> bool:
    return event.vm == vm and bool((event.ppns == ppn).any())


def _first_of(event: Event) -> int | None:
    ppns: Pages | None = getattr(event, "ppns", None)
    return int(ppns[0]) if ppns is not None and len(ppns) else None


def _last(events: Sequence[Event], before: int, matches: Matches) -> int | None:
    return next((place for place in range(before - 1, -1, -1) if matches(events[place])), None)
