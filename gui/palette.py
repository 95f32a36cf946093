"""The three eyes: what each code looks like to whom, as colours, patterns, ranks and legend entries.

A code becomes a `Kind` (what this eye can tell apart), a kind becomes a colour where cells are small and
a patterned tile where they are not. Hue is the owner; lightness and pattern are the state.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.codes import FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, LOOKS, NO_OWNER, Backing, Look, Use
from gui.display import Eye
from gui.theme import OWNER_HUES, Theme, mix, owner_colour
from gui.translation import QT_TRANSLATE_NOOP

Lut = NDArray[np.uint32]


class Kind(IntEnum):
    """What a cell can show; in the order of how telling it is, least first."""

    UNKNOWN = 0
    FREE_FRAME = 1
    NEVER = 2
    UNBACKED = 3
    FREE = 4
    OVERHEAD = 5
    CACHE_IDLE = 6
    DIRTY_IDLE = 7
    PROGRAM_IDLE = 8
    KERNEL_IDLE = 9
    CACHE = 10
    DIRTY = 11
    PROGRAM = 12
    KERNEL = 13
    BACKED = 14
    PINNED = 15
    PENDING = 16
    BALLOONED = 17
    SWAPPED = 18
    WAITING = 19


class Pattern(IntEnum):
    """What is drawn over a cell's colour, so that states differ without colour."""

    NONE = 0
    DOT = 1
    RING = 2
    CORE = 3
    FOLD = 4
    FOLD_DARK = 5
    DIAGONAL = 6
    PIN = 7
    ARROW = 8
    CROSS = 9


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How to draw one large cell; a colour of None is not drawn."""

    fill: str | None
    edge: str | None
    dashed: bool
    pattern: Pattern
    ink: str
    """the colour of the pattern"""


_USED: Final = {
    Use.KERNEL: (Kind.KERNEL_IDLE, Kind.KERNEL),
    Use.PROGRAM: (Kind.PROGRAM_IDLE, Kind.PROGRAM),
    Use.CACHE_CLEAN: (Kind.CACHE_IDLE, Kind.CACHE),
    Use.CACHE_DIRTY: (Kind.DIRTY_IDLE, Kind.DIRTY),
}
_TO_HYPERVISOR: Final = {
    Backing.NEVER: Kind.UNBACKED,
    Backing.UNBACKED: Kind.UNBACKED,
    Backing.BACKED: Kind.BACKED,
    Backing.PENDING: Kind.PENDING,
    Backing.BALLOONED: Kind.BALLOONED,
    Backing.WAITING: Kind.WAITING,
    Backing.SHARED: Kind.BACKED,
    Backing.COMPRESSED: Kind.SWAPPED,
    Backing.SWAPPED: Kind.SWAPPED,
}


def _to_guest(look: Look) -> Kind:
    if look.use == Use.FREE:
        return Kind.FREE
    return Kind.BALLOONED if look.use == Use.BALLOON else _USED[look.use][look.active]


def _in_truth(look: Look) -> Kind:
    if look.backing == Backing.WAITING:
        return Kind.WAITING
    if look.use == Use.BALLOON:
        return {Backing.PENDING: Kind.PENDING, Backing.BALLOONED: Kind.BALLOONED}.get(
            look.backing, Kind.PINNED
        )
    if look.backing == Backing.NEVER:
        return Kind.NEVER
    if look.backing in (Backing.UNBACKED, Backing.BALLOONED):
        return Kind.UNBACKED
    return Kind.FREE if look.use == Use.FREE else _USED[look.use][look.active]


def kind_of(eye: Eye, look: Look) -> Kind:
    """What an eye can tell of a guest page."""
    if eye == Eye.GUEST:
        return _to_guest(look)
    return _TO_HYPERVISOR[look.backing] if eye == Eye.HYPERVISOR else _in_truth(look)


@cache
def page_kinds(eye: Eye) -> NDArray[np.uint8]:
    """uint8[256]: the `Kind` of each code of a guest page."""
    kinds = np.full(256, Kind.UNKNOWN, dtype=np.uint8)
    kinds[: len(LOOKS)] = [kind_of(eye, look) for look in LOOKS]
    kinds[FRAME_FREE], kinds[FRAME_OVERHEAD] = Kind.FREE_FRAME, Kind.OVERHEAD
    kinds[FRAME_ZIP] = Kind.OVERHEAD
    kinds.flags.writeable = False
    return kinds


@cache
def frame_kinds(eye: Eye) -> NDArray[np.uint8]:
    """uint8[256]: the `Kind` of each code of a host frame; a guest knows of no frames."""
    if eye != Eye.GUEST:
        return page_kinds(eye)
    kinds = np.full(256, Kind.UNKNOWN, dtype=np.uint8)
    kinds.flags.writeable = False
    return kinds


telling_rank: Final = page_kinds(Eye.TRUTH)
"""uint8[256]: waiting > ballooned > pending > pinned > active > idle > free > unbacked > never touched."""


@cache
def kind_colour(theme: Theme, hue: str, kind: Kind) -> str:
    """The plain colour of a small cell, and of this kind's part of a bar."""
    card, dark = theme.card, theme.is_dark
    if kind in _USED_SHARE:
        strong = mix(hue, theme.text, 0.62) if kind in (Kind.KERNEL, Kind.KERNEL_IDLE) else hue
        return mix(strong, card, _USED_SHARE[kind])
    return {
        Kind.UNKNOWN: theme.track,
        Kind.FREE_FRAME: card,
        Kind.NEVER: card,
        Kind.UNBACKED: mix(theme.muted, card, 0.10),
        Kind.FREE: mix(hue, card, 0.2 if dark else 0.15),
        Kind.OVERHEAD: mix(theme.muted, card, 0.55),
        Kind.BACKED: hue,
        Kind.PINNED: mix(theme.balloon, hue, 0.55),
        Kind.PENDING: mix(theme.balloon, theme.text, 0.7),
        Kind.BALLOONED: theme.balloon if dark else mix(theme.balloon, card, 0.52),
        Kind.SWAPPED: mix(theme.muted, card, 0.35),
        Kind.WAITING: theme.text,
    }[kind]


_USED_SHARE: Final = {
    Kind.PROGRAM: 1.0,
    Kind.KERNEL: 1.0,
    Kind.CACHE: 0.82,
    Kind.DIRTY: 0.82,
    Kind.PROGRAM_IDLE: 0.5,
    Kind.KERNEL_IDLE: 0.5,
    Kind.CACHE_IDLE: 0.4,
    Kind.DIRTY_IDLE: 0.4,
}
_PATTERNS: Final = {
    Kind.FREE_FRAME: Pattern.DOT,
    Kind.NEVER: Pattern.DOT,
    Kind.UNBACKED: Pattern.RING,
    Kind.KERNEL: Pattern.CORE,
    Kind.KERNEL_IDLE: Pattern.CORE,
    Kind.CACHE: Pattern.FOLD,
    Kind.CACHE_IDLE: Pattern.FOLD,
    Kind.DIRTY: Pattern.FOLD_DARK,
    Kind.DIRTY_IDLE: Pattern.FOLD_DARK,
    Kind.PINNED: Pattern.PIN,
    Kind.PENDING: Pattern.DIAGONAL,
    Kind.BALLOONED: Pattern.DIAGONAL,
    Kind.SWAPPED: Pattern.ARROW,
    Kind.OVERHEAD: Pattern.CROSS,
}
_IN_BALLOON: Final = (Kind.PINNED, Kind.PENDING, Kind.BALLOONED)
_EMPTY: Final = (Kind.FREE_FRAME, Kind.NEVER, Kind.UNBACKED, Kind.WAITING)


def cell_style(theme: Theme, hue: str, kind: Kind) -> CellStyle:
    """How to draw a large cell.

    A page in the balloon is soft yellow with a diagonal; its edge is the frame that is still behind it,
    dashed when the frame is about to go, missing when it is gone.
    """
    plain = kind_colour(theme, hue, kind)
    fill = None if kind in _EMPTY else theme.balloon_soft if kind in _IN_BALLOON else plain
    edges = {
        Kind.FREE: mix(hue, theme.card, 0.55),
        Kind.OVERHEAD: hue,
        Kind.PINNED: mix(hue, theme.text, 0.65),
        Kind.PENDING: mix(hue, theme.text, 0.65),
        Kind.WAITING: theme.text,
    }
    inks = {
        Pattern.CORE: mix(theme.card, plain, 0.9),
        Pattern.FOLD_DARK: theme.text,
        Pattern.DIAGONAL: theme.balloon,
        Pattern.PIN: theme.text,
        Pattern.ARROW: theme.text,
        Pattern.CROSS: theme.card,
    }
    pattern = _PATTERNS.get(kind, Pattern.NONE)
    return CellStyle(
        fill=fill,
        edge=edges.get(kind),
        dashed=kind in (Kind.PENDING, Kind.WAITING),
        pattern=pattern,
        ink=inks.get(pattern, mix(theme.muted, theme.card, 0.7)),
    )


def _colours(theme: Theme, hue: str, kinds: NDArray[np.uint8]) -> Lut:
    by_kind = np.array([_rgb32(kind_colour(theme, hue, kind)) for kind in Kind], dtype=np.uint32)
    return by_kind[kinds]


def _rgb32(colour: str) -> int:
    return 0xFF000000 | int(colour[1:], 16)


@cache
def page_lut(theme: Theme, eye: Eye, owner: int) -> Lut:
    """uint32[256] 0xffRRGGBB: the plain colour of each code of a page of one VM."""
    lut = _colours(theme, owner_colour(theme, owner), page_kinds(eye))
    lut.flags.writeable = False
    return lut


def unselected_hue(theme: Theme) -> str:
    """What the other VMs' hue becomes while one VM is selected."""
    return mix(theme.muted, theme.card, 0.55)


@cache
def frame_lut(theme: Theme, eye: Eye, selected_owner: int | None) -> Lut:
    """uint32[256 owners, 256 codes] 0xffRRGGBB: the plain colour of each host frame."""
    kinds = frame_kinds(eye)
    hues = [_colours(theme, owner_colour(theme, owner), kinds) for owner in range(len(OWNER_HUES))]
    lut = np.array(hues)[np.arange(256) % len(OWNER_HUES)]
    if selected_owner is not None:
        others = np.arange(256) != selected_owner
        lut[others] = _colours(theme, unselected_hue(theme), kinds)
    lut[NO_OWNER] = _rgb32(kind_colour(theme, OWNER_HUES[0], kinds[FRAME_FREE]))
    lut.flags.writeable = False
    return lut


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
    ),
}


def legend_entries(eye: Eye) -> tuple[tuple[Kind, str], ...]:
    """What the eye can tell apart, with the words for it."""
    return tuple((kind, QCoreApplication.translate("Legend", text)) for kind, text in _LEGENDS[eye])
