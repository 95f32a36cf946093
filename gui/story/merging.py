"""Joins events that repeat, so that a feed stays readable: two batches of the same kind become one."""

from collections.abc import Iterable
from typing import Final

import msgspec
import numpy as np

from core.events import (
    BalloonedPagesTouched,
    BalloonOutOfPuff,
    CacheDropped,
    CowBroken,
    DeflatedOnOom,
    DoublePaged,
    Event,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostSwappedIn,
    HostSwappedOut,
    PagedIn,
    PagedOut,
    PagesCompressed,
    PagesDecompressed,
    PagesPinned,
    PagesReported,
    PagesShared,
    PagesUnlocked,
    PagesUnpinned,
    PagesWaiting,
    VmEvent,
)
from core.live.events import BalloonMoved

_LISTS: Final[dict[type[Event], tuple[str, ...]]] = {
    FramesBacked: ("ppns", "frames"),
    FramesGranted: ("ppns", "frames"),
    FramesReclaimed: ("ppns", "frames"),
    PagesWaiting: ("ppns",),
    PagesReported: ("ppns", "refused"),
    PagesUnlocked: ("ppns",),
    PagesUnpinned: ("ppns",),
    PagedOut: ("ppns",),
    PagesPinned: ("ppns",),
    BalloonedPagesTouched: ("ppns",),
    DeflatedOnOom: ("ppns",),
    PagesShared: ("ppns", "frames"),
    CowBroken: ("ppns", "frames"),
    PagesCompressed: ("ppns",),
    PagesDecompressed: ("ppns", "frames"),
    HostSwappedOut: ("ppns",),
    HostSwappedIn: ("ppns", "frames"),
    DoublePaged: ("ppns",),
}
_ENDS: Final[dict[type[Event], tuple[str, ...]]] = {
    BalloonMoved: ("balloon_pages", "target_pages", "is_settled"),
}
"""what the later of two events knows better"""
_COUNTS: Final[dict[type[Event], tuple[str, ...]]] = {
    PagedIn: ("pages",),
    CacheDropped: ("pages", "written_pages"),
    PagesPinned: ("from_free", "from_cache", "from_programs"),
    BalloonOutOfPuff: (),
    PagesShared: ("freed_frames",),
    PagesCompressed: ("freed_frames",),
    HostSwappedOut: ("from_cache",),
}
_MUST_AGREE: Final = ("at_limit", "before_swap")


def joined(first: VmEvent, second: VmEvent) -> VmEvent | None:
    """Both events as one, at the time of the first; None when they are not of one kind and VM."""
    kind = type(first)
    if type(second) is not kind or first.vm != second.vm:
        return None
    if any(getattr(first, name, None) != getattr(second, name, None) for name in _MUST_AGREE):
        return None
    if kind not in _LISTS and kind not in _COUNTS and kind not in _ENDS:
        return None
    lists = _LISTS.get(kind, ())
    return msgspec.structs.replace(
        first,
        **{name: np.concatenate([getattr(first, name), getattr(second, name)]) for name in lists},
        **{name: getattr(first, name) + getattr(second, name) for name in _COUNTS.get(kind, ())},
        **{name: getattr(second, name) for name in _ENDS.get(kind, ())},
    )


def merged(events: Iterable[Event]) -> list[Event]:
    """The events of one step, with those of one kind and VM joined where the first of them stood."""
    result: list[Event] = []
    for event in events:
        for index, earlier in enumerate(result):
            both = (
                joined(earlier, event)
                if isinstance(earlier, VmEvent) and isinstance(event, VmEvent)
                else None
            )
            if both is not None:
                result[index] = both
                break
        else:
            result.append(event)
    return result
