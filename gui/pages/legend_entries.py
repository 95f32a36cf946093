"""What the legend says: which kinds of cell an eye can tell apart, and the words for them."""

from collections.abc import Collection, Container
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.source import HostView
from core.view import Eye
from gui.palette import Kind
from gui.translation import QT_TRANSLATE_NOOP

_TECHNIQUES: Final = (
    (Kind.SHARED, QT_TRANSLATE_NOOP("Legend", "shared")),
    (Kind.COMPRESSED, QT_TRANSLATE_NOOP("Legend", "compressed")),
    (Kind.ZIP, QT_TRANSLATE_NOOP("Legend", "compression cache")),
    (Kind.HOST_SWAPPED, QT_TRANSLATE_NOOP("Legend", "host swap")),
)
"""Only named once a host has such cells: most hosts of the lessons never do."""
_LEGENDS: Final[dict[Eye, tuple[tuple[Kind, str], ...]]] = {
    Eye.TRUTH: (
        (Kind.PROGRAM, QT_TRANSLATE_NOOP("Legend", "active")),
        (Kind.PROGRAM_IDLE, QT_TRANSLATE_NOOP("Legend", "idle")),
        (Kind.KERNEL, QT_TRANSLATE_NOOP("Legend", "kernel")),
        (Kind.CACHE, QT_TRANSLATE_NOOP("Legend", "cache")),
        (Kind.DIRTY, QT_TRANSLATE_NOOP("Legend", "cache, unsaved")),
        (Kind.FREE, QT_TRANSLATE_NOOP("Legend", "free in guest, still backed")),
        (Kind.PINNED, QT_TRANSLATE_NOOP("Legend", "pinned by balloon")),
        (Kind.PENDING, QT_TRANSLATE_NOOP("Legend", "reported")),
        (Kind.BALLOONED, QT_TRANSLATE_NOOP("Legend", "ballooned, frame reclaimed")),
        (Kind.WAITING, QT_TRANSLATE_NOOP("Legend", "waiting for a frame")),
        (Kind.UNBACKED, QT_TRANSLATE_NOOP("Legend", "given back, unbacked")),
        (Kind.NEVER, QT_TRANSLATE_NOOP("Legend", "never touched, or a free frame")),
        (Kind.OVERHEAD, QT_TRANSLATE_NOOP("Legend", "overhead of a VM")),
        *_TECHNIQUES,
    ),
    Eye.GUEST: (
        (Kind.PROGRAM, QT_TRANSLATE_NOOP("Legend", "program")),
        (Kind.PROGRAM_IDLE, QT_TRANSLATE_NOOP("Legend", "program, idle")),
        (Kind.KERNEL, QT_TRANSLATE_NOOP("Legend", "kernel")),
        (Kind.CACHE, QT_TRANSLATE_NOOP("Legend", "cache")),
        (Kind.DIRTY, QT_TRANSLATE_NOOP("Legend", "cache, unsaved")),
        (Kind.FREE, QT_TRANSLATE_NOOP("Legend", "free")),
        (Kind.BALLOONED, QT_TRANSLATE_NOOP("Legend", "held by the balloon driver")),
        (Kind.UNKNOWN, QT_TRANSLATE_NOOP("Legend", "not known to a guest")),
    ),
    Eye.HYPERVISOR: (
        (Kind.BACKED, QT_TRANSLATE_NOOP("Legend", "backed, free and used look the same")),
        (Kind.PENDING, QT_TRANSLATE_NOOP("Legend", "reported by the balloon driver")),
        (Kind.BALLOONED, QT_TRANSLATE_NOOP("Legend", "ballooned, frame reclaimed")),
        (Kind.WAITING, QT_TRANSLATE_NOOP("Legend", "waiting for a frame")),
        (Kind.UNBACKED, QT_TRANSLATE_NOOP("Legend", "unbacked")),
        (Kind.OVERHEAD, QT_TRANSLATE_NOOP("Legend", "overhead of a VM")),
        (Kind.FREE_FRAME, QT_TRANSLATE_NOOP("Legend", "free frame")),
        *_TECHNIQUES,
    ),
}
COUNTED_AS: Final = {
    Kind.KERNEL_IDLE: Kind.KERNEL,
    Kind.CACHE_IDLE: Kind.CACHE,
    Kind.DIRTY_IDLE: Kind.DIRTY,
    Kind.SHARED_FREE: Kind.SHARED,
    Kind.SHARED_IDLE: Kind.SHARED,
    Kind.HOST_SWAPPED_FREE: Kind.HOST_SWAPPED,
    Kind.HOST_SWAPPED_CACHE: Kind.HOST_SWAPPED,
    Kind.HOST_SWAPPED_KERNEL: Kind.HOST_SWAPPED,
}
"""kinds that the legend does not name by themselves"""
_ABSENT: Final = QT_TRANSLATE_NOOP(
    "Legend", "absent: in the balloon, reported free, or never touched — the host does not say which"
)
_OF_REAL_GUESTS: Final[dict[Eye, tuple[tuple[Kind, str], ...]]] = {
    Eye.TRUTH: (
        (Kind.BACKED, QT_TRANSLATE_NOOP("Legend", "has a frame")),
        (Kind.HOST_SWAPPED, QT_TRANSLATE_NOOP("Legend", "in the host's swap")),
        (Kind.UNBACKED, _ABSENT),
        (Kind.PROGRAM, QT_TRANSLATE_NOOP("Legend", "program")),
        (Kind.PROGRAM_IDLE, QT_TRANSLATE_NOOP("Legend", "program, idle")),
        (Kind.KERNEL, QT_TRANSLATE_NOOP("Legend", "kernel")),
        (Kind.CACHE, QT_TRANSLATE_NOOP("Legend", "cache")),
        (Kind.DIRTY, QT_TRANSLATE_NOOP("Legend", "cache, unsaved")),
        (Kind.FREE, QT_TRANSLATE_NOOP("Legend", "free in guest, still has a frame")),
        (Kind.PINNED, QT_TRANSLATE_NOOP("Legend", "in the balloon, has a frame again")),
        (Kind.BALLOONED, QT_TRANSLATE_NOOP("Legend", "in the balloon, frame gone")),
    ),
    Eye.GUEST: (
        *_LEGENDS[Eye.GUEST][:-1],
        (Kind.UNKNOWN, QT_TRANSLATE_NOOP("Legend", "the guest does not say")),
    ),
    Eye.HYPERVISOR: (
        (Kind.BACKED, QT_TRANSLATE_NOOP("Legend", "has a frame; free and used look the same")),
        (Kind.HOST_SWAPPED, QT_TRANSLATE_NOOP("Legend", "in the host's swap")),
        (Kind.BALLOONED, QT_TRANSLATE_NOOP("Legend", "in the balloon, by the guest's own word")),
        (Kind.UNBACKED, _ABSENT),
    ),
}


def real_legend_entries(eye: Eye, present: Collection[Kind]) -> tuple[tuple[Kind, str], ...]:
    """The same for real guests: what absent pages are, nobody knows; only what there is, is named."""
    named = {COUNTED_AS.get(kind, kind) for kind in present}
    return tuple(
        (kind, QCoreApplication.translate("Legend", text))
        for kind, text in _OF_REAL_GUESTS[eye]
        if kind in named or kind in present
    )


def legend_entries(eye: Eye, present: Container[Kind]) -> tuple[tuple[Kind, str], ...]:
    """What the eye can tell apart, with the words for it; of what techniques make, what is present."""
    return tuple(
        (kind, QCoreApplication.translate("Legend", text))
        for kind, text in _LEGENDS[eye]
        if (kind, text) not in _TECHNIQUES or kind in present
    )


def kinds_present(host: HostView) -> frozenset[Kind]:
    """The kinds of cell that a host has because it shares, compresses or swaps."""
    counts = {
        Kind.SHARED: host.shared_frames,
        Kind.COMPRESSED: host.compressed_pages,
        Kind.ZIP: host.zip_frames,
        Kind.HOST_SWAPPED: host.host_swapped_pages,
    }
    return frozenset(kind for kind, count in counts.items() if count)
