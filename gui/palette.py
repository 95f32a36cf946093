"""The three eyes: what each code looks like to whom, as kinds, colours and ranks.

A code becomes a `Kind` (what this eye can tell apart), a kind becomes a colour where cells are small and
a patterned tile (`gui.cell_style`) where they are not. Hue is the owner; lightness and pattern are the state.
"""

from enum import IntEnum
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import (
    FRAME_FREE,
    FRAME_OVERHEAD,
    FRAME_ZIP,
    LOOKS,
    NO_OWNER,
    SHARED_OWNER,
    Backing,
    Look,
    Use,
)
from core.view import Eye
from gui.theme import OWNER_HUES, Theme, mix, owner_colour

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
    SHARED_FREE = 15
    SHARED_IDLE = 16
    SHARED = 17
    ZIP = 18
    PINNED = 19
    PENDING = 20
    BALLOONED = 21
    COMPRESSED = 22
    GUEST_SWAPPED = 23
    HOST_SWAPPED_FREE = 24
    HOST_SWAPPED_CACHE = 25
    HOST_SWAPPED = 26
    HOST_SWAPPED_KERNEL = 27
    WAITING = 28


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
    Backing.SHARED: Kind.SHARED,
    Backing.COMPRESSED: Kind.COMPRESSED,
    Backing.SWAPPED: Kind.HOST_SWAPPED,
    Backing.ABSENT: Kind.UNBACKED,
}
_ON_HOST_DISK: Final = {
    Use.FREE: Kind.HOST_SWAPPED_FREE,
    Use.KERNEL: Kind.HOST_SWAPPED_KERNEL,
    Use.CACHE_CLEAN: Kind.HOST_SWAPPED_CACHE,
    Use.CACHE_DIRTY: Kind.HOST_SWAPPED_CACHE,
}
"""What the guest uses a page for stays visible where the hypervisor has swapped it out."""
_WHATEVER_THE_USE: Final = {Backing.WAITING: Kind.WAITING, Backing.COMPRESSED: Kind.COMPRESSED}
_UNSAID: Final = {Use.FREE: Kind.FREE, Use.UNKNOWN: Kind.UNKNOWN}
_BACKED_BUT_UNUSED: Final = {Use.FREE: Kind.FREE, Use.UNKNOWN: Kind.BACKED}
"""as far as anybody can tell"""
_HELD: Final = {Backing.PENDING: Kind.PENDING, Backing.BALLOONED: Kind.BALLOONED}
_EMPTY: Final = {
    Backing.NEVER: Kind.NEVER,
    Backing.UNBACKED: Kind.UNBACKED,
    Backing.BALLOONED: Kind.UNBACKED,
    Backing.ABSENT: Kind.UNBACKED,
}


def _to_guest(look: Look) -> Kind:
    if look.use in _UNSAID:
        return _UNSAID[look.use]
    return Kind.BALLOONED if look.use == Use.BALLOON else _USED[look.use][look.active]


def _in_truth(look: Look) -> Kind:
    if look.backing == Backing.SWAPPED:
        return _ON_HOST_DISK.get(look.use, Kind.HOST_SWAPPED)
    if look.backing in _WHATEVER_THE_USE:
        return _WHATEVER_THE_USE[look.backing]
    if look.use == Use.BALLOON:
        return _HELD.get(look.backing, Kind.PINNED)
    if look.backing in _EMPTY:
        return _EMPTY[look.backing]
    if look.backing == Backing.SHARED:
        return _shared(look)
    return _BACKED_BUT_UNUSED.get(look.use) or _USED[look.use][look.active]


def _shared(look: Look) -> Kind:
    if look.use == Use.FREE:
        return Kind.SHARED_FREE
    return Kind.SHARED if look.active else Kind.SHARED_IDLE


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
    kinds[FRAME_ZIP] = Kind.ZIP
    kinds.flags.writeable = False
    return kinds


@cache
def frame_kinds(eye: Eye) -> NDArray[np.uint8]:
    """uint8[256]: the `Kind` of each code of a host frame; a guest knows of no frames.

    A shared frame is just that, whatever each of its pages is used for.
    """
    kinds = page_kinds(eye).copy()
    kinds[np.isin(kinds, (Kind.SHARED_FREE, Kind.SHARED_IDLE))] = Kind.SHARED
    if eye == Eye.GUEST:
        kinds[:] = Kind.UNKNOWN
    kinds.flags.writeable = False
    return kinds


telling_rank: Final = page_kinds(Eye.TRUTH)
"""uint8[256]: waiting > swapped > compressed > ballooned > pending > pinned > shared > active > idle > free
> unbacked > never touched."""


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
        Kind.ZIP: mix(theme.compressed, mix(hue, card, 0.5), 0.35),
        Kind.COMPRESSED: theme.compressed,
        Kind.GUEST_SWAPPED: mix(hue, card, 0.35),
        Kind.HOST_SWAPPED_FREE: mix(theme.host_swap, card, 0.45),
        Kind.HOST_SWAPPED_CACHE: mix(theme.host_swap, card, 0.85),
        Kind.HOST_SWAPPED: theme.host_swap,
        Kind.HOST_SWAPPED_KERNEL: mix(theme.host_swap, theme.text, 0.75),
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
    Kind.SHARED: 0.73,
    Kind.SHARED_IDLE: 0.44,
    Kind.SHARED_FREE: 0.27,
}


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
    lut[SHARED_OWNER] = _colours(theme, theme.shared, kinds)
    lut[NO_OWNER] = _rgb32(kind_colour(theme, OWNER_HUES[0], kinds[FRAME_FREE]))
    lut.flags.writeable = False
    return lut
