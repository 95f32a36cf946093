"""The hardware that a guest runs on, as the guest sees it: pages that can be touched and read."""

from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from core.events import Pages

Contents = NDArray[np.uint32]
"""What is written in a page, as a number: 0 is all zeroes, equal numbers are equal bytes."""

ZEROES: Final = 0
READ: Final = 0xFFFF_FFFF
"""a store that is none: the page is only read"""
FRESH: Final = 0xFFFF_FFFE
"""a store of something never seen before; the machine numbers it"""
FIRST_FILE_CONTENT: Final = 0x8000_0000
"""numbers from here on stand for data of files; below are the numbered stores"""


class Memory(Protocol):
    """What the guest calls its memory. There are no frames in it."""

    def touch(self, ppns: Pages, stores: Contents) -> None:
        """Touch pages in this order; `stores` is READ, FRESH or a content for each."""
        ...

    def contents(self, ppns: Pages) -> Contents:
        """Read pages that are about to be written to a disk; a page without a frame reads as zeroes."""
        ...

    def prices(self, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """How long each of these touches would take, in ns, were they done now in this order.

        None when no one takes any time. It is what hardware would show by taking that long.
        """
        ...

    def stalled_ns(self) -> int:
        """How long touching and reading has taken since this was last asked."""
        ...
