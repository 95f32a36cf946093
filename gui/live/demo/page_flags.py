"""What a guest knows of its own pages, from the flags in its /proc/kpageflags.

==========================  ==========================================================================
flags of a page             use
==========================  ==========================================================================
OFFLINE (23)                `BALLOON`: the balloon driver holds it
BUDDY (10)                  `FREE`
SLAB (7)                    `KERNEL`
ANON (12), SWAPBACKED (14)  `PROGRAM`: memory of a program, or of a file in a tmpfs
LRU (5) with DIRTY (4)      `CACHE_DIRTY`
LRU (5)                     `CACHE_CLEAN`
all others                  `KERNEL`: page tables (26), reserved (32), no page at all (20), and pages of
                            which nobody says anything, among them the few free ones that a processor
                            keeps at hand
==========================  ==========================================================================

The first line that fits counts. A page is active where it is on the ACTIVE list (6): it was used more than
once of late. REFERENCED (2) says less: Linux sets it at the first write, and clears it only when it looks for
pages.

Source: Linux, Documentation/admin-guide/mm/pagemap.rst and include/uapi/linux/kernel-page-flags.h.
"""

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.codes import Codes, Use

PageFlags = NDArray[np.uint64]
"""the flags of each page, by guest page number"""

_DIRTY: Final = 1 << 4
_LRU: Final = 1 << 5
_ACTIVE: Final = 1 << 6
_SLAB: Final = 1 << 7
_BUDDY: Final = 1 << 10
_ANON: Final = 1 << 12
_SWAPBACKED: Final = 1 << 14
_OFFLINE_IN_THIRD_BYTE: Final = 1 << (23 - 16)
_RULES: Final = (
    (_LRU, Use.CACHE_CLEAN),
    (_LRU | _DIRTY, Use.CACHE_DIRTY),
    (_ANON, Use.PROGRAM),
    (_SWAPBACKED, Use.PROGRAM),
    (_SLAB, Use.KERNEL),
    (_BUDDY, Use.FREE),
)
"""of those that fit the last counts"""
_HAVE_RECENCY: Final = (Use.KERNEL, Use.PROGRAM, Use.CACHE_CLEAN, Use.CACHE_DIRTY)


class GuestView(NamedTuple):
    """What a guest knows of its pages; both have one element a page."""

    use: Codes
    """`core.codes.Use`"""
    is_active: NDArray[np.bool_]


def guest_view(flags: PageFlags) -> GuestView:
    """What the flags of pages say of them."""
    flags = np.ascontiguousarray(flags, dtype="<u8")
    low = flags.view("<u2")[::4]
    is_ballooned = (flags.view(np.uint8)[2::8] & _OFFLINE_IN_THIRD_BYTE).astype(np.bool_)
    use, is_active = _USE[low], _IS_ACTIVE[low]
    use[is_ballooned], is_active[is_ballooned] = Use.BALLOON, False
    return GuestView(use, is_active)


def _tables() -> tuple[Codes, NDArray[np.bool_]]:
    """Use and activity by the low 16 flags, which all but OFFLINE are among."""
    low = np.arange(1 << 16)
    use = np.full(low.size, Use.KERNEL, dtype=np.uint8)
    for flags, meant in _RULES:
        use[(low & flags) == flags] = meant
    is_active = ((low & _ACTIVE) != 0) & np.isin(use, _HAVE_RECENCY)
    return use, is_active


_USE, _IS_ACTIVE = _tables()
