"""The host's frames: who owns each, which guest page it backs, and what is written in it."""

from typing import Final

import numpy as np

from core.codes import NO_OWNER
from core.events import Pages
from core.hardware import ZEROES
from core.next_fit import NextFit

NO_PAGE: Final = -1


class Frames:
    """One element a frame in each array.

    Attributes:
        owners: uint8[frames]: a VM's owner number, or NO_OWNER.
        ppns: int32[frames]: the guest page backed, NO_PAGE for free and overhead frames.
        contents: uint32[frames]: what is written in it.
        free_count: how many frames belong to nobody.
    """

    def __init__(self, count: int) -> None:
        """All frames free."""
        self.owners = np.full(count, NO_OWNER, dtype=np.uint8)
        self.ppns = np.full(count, NO_PAGE, dtype=np.int32)
        self.contents = np.zeros(count, dtype=np.uint32)
        self.free_count = count
        self._search = NextFit(NO_OWNER)

    def __len__(self) -> int:
        """How many frames the host has."""
        return len(self.owners)

    def take(self, owner: int, ppns: Pages) -> Pages:
        """Zeroed frames for these pages; there must be as many free. The next free ones, around the end."""
        frames = self._search.take(self.owners, len(ppns))
        self.owners[frames] = owner
        self.ppns[frames] = ppns
        self.contents[frames] = ZEROES
        self.free_count -= len(frames)
        return frames

    def release(self, frames: Pages) -> None:
        """Frames that belong to nobody any more."""
        self.owners[frames] = NO_OWNER
        self.ppns[frames] = NO_PAGE
        self.free_count += len(frames)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides which frames will be taken, and what is in them, for digests."""
        return self.owners, self.ppns, self.contents, self._search.position
