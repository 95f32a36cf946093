"""A real guest's pages by the page table of the process that runs it (`/proc/<pid>/pagemap`).

Bits by Documentation/admin-guide/mm/pagemap.rst: 63 present, 62 swapped, 0-54 the frame's number if it is
present, and zero for whoever may not know it (all but root).
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Backing, Codes, Use, page_codes
from core.events import Pages

Entries = NDArray[np.uint64]

_PRESENT: Final = np.uint64(1 << 63)
_SWAPPED: Final = np.uint64(1 << 62)
_FRAME: Final = np.uint64((1 << 55) - 1)


def codes_of(entries: Entries, uses: Codes | None = None, active: NDArray[np.bool_] | None = None) -> Codes:
    """uint8[pages] of `core.codes`; `uses` and `active` are what the guest says of each page, if it does.

    An absent page that its guest says is in the balloon is ballooned; why any other is absent, no one knows.
    """
    backing = np.full(len(entries), Backing.ABSENT, dtype=np.uint8)
    backing[(entries & _SWAPPED) != 0] = Backing.SWAPPED
    backing[(entries & _PRESENT) != 0] = Backing.BACKED
    if uses is None or active is None:
        uses, active = np.full_like(backing, Use.UNKNOWN), np.zeros(len(backing), dtype=np.bool_)
    backing[(backing == Backing.ABSENT) & (uses == Use.BALLOON)] = Backing.BALLOONED
    return page_codes(uses, active, backing)


def frames_of(entries: Entries) -> Pages | None:
    """int32[pages]: the frame of each page, -1 for none; None where the numbers may not be known."""
    present = (entries & _PRESENT) != 0
    numbers = entries & _FRAME
    if not numbers[present].any():
        return None
    frames = np.where(present, numbers, np.uint64(0)).astype(np.int32)
    frames[~present] = -1
    return frames
