"""One byte a page: every legal look of a page, and the number that stands for it.

A *look* joins what the guest knows (use, recency) with what the hypervisor knows (backing). Views draw
from the byte alone; the three eyes are three palettes over the same bytes.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint8]


class Use(IntEnum):
    """What a guest page is to its guest."""

    FREE = 0
    KERNEL = 1
    PROGRAM = 2
    CACHE_CLEAN = 3
    CACHE_DIRTY = 4
    BALLOON = 5
    UNKNOWN = 6
    """a real guest does not say; the last of all, so that a simulated guest counts the uses below it"""


class Backing(IntEnum):
    """What a guest page is to the hypervisor."""

    NEVER = 0
    """never touched: no frame was ever needed"""
    UNBACKED = 1
    """given back: the frame is gone, the next touch gets a new zeroed one"""
    BACKED = 2
    """has a host frame"""
    PENDING = 3
    """reported by the balloon driver; its frame is about to be reclaimed"""
    BALLOONED = 4
    """in the balloon; its frame was reclaimed"""
    WAITING = 5
    """was touched, and waits for a frame"""
    SHARED = 6
    """has a frame that other pages have too, read-only; a write breaks the sharing (COW)"""
    COMPRESSED = 7
    """its contents are in the VM's compression cache"""
    SWAPPED = 8
    """its contents are in the hypervisor's swap file of the VM; the guest does not know"""
    ABSENT = 9
    """a real host has no frame for it and does not say why: ballooned, reported free, or never touched"""


@dataclass(frozen=True, slots=True)
class Look:
    """One row of the table: a guest page as both sides see it."""

    use: Use
    active: bool
    backing: Backing


_HAS_RECENCY: Final = (Use.KERNEL, Use.PROGRAM, Use.CACHE_CLEAN, Use.CACHE_DIRTY)

LOOKS: Final[tuple[Look, ...]] = tuple(
    Look(use, active, backing)
    for use in Use
    for active in ((False, True) if use in _HAS_RECENCY else (False,))
    for backing in Backing
)
"""Every look of a guest page; its index is its code."""

FRAME_FREE: Final = len(LOOKS)
"""Code of a host frame that belongs to nobody."""
FRAME_OVERHEAD: Final = len(LOOKS) + 1
"""Code of a host frame that the hypervisor itself needs to run a VM."""
FRAME_ZIP: Final = len(LOOKS) + 2
"""Code of a host frame that holds compressed pages of its owner."""
CODE_COUNT: Final = len(LOOKS) + 3

NO_OWNER: Final = 255
"""The owner of a free host frame."""
SHARED_OWNER: Final = 254
"""The owner of a frame that several guest pages share."""

_code_of = np.zeros((len(Use), 2, len(Backing)), dtype=np.uint8)
for _code, _look in enumerate(LOOKS):
    _code_of[_look.use, int(_look.active), _look.backing] = _code
    if _look.use not in _HAS_RECENCY:
        _code_of[_look.use, 1, _look.backing] = _code
_code_of.flags.writeable = False

CODE_OF: Final = _code_of
"""uint8[use, active, backing] -> code."""

_CODES: Final = CODE_OF.reshape(-1)


def code(use: Use, backing: Backing, *, active: bool = False) -> int:
    """The code of one look."""
    return int(CODE_OF[use, int(active), backing])


def page_codes(use: Codes, active: NDArray[np.bool_], backing: Codes) -> Codes:
    """Codes of many pages at once; all three arrays have one element a page."""
    place = use * np.uint8(2) + active.view(np.uint8)  # by one number a page: three cost eight times as much
    return np.take(_CODES, place * np.uint8(len(Backing)) + backing)
