"""The host's frames: who owns each, which guest page it backs, what it holds, and which are shared."""

from typing import Final

import numpy as np

from core.codes import NO_OWNER, SHARED_OWNER
from core.events import Pages
from core.hardware import ZEROES
from core.hypervisor.shared import SharedFrames
from core.journal import Journal
from core.next_fit import NextFit
from core.tables import zeroes

NO_PAGE: Final = -1
ZIP_PAGE: Final = -2
"""in place of a page: the frame holds compressed pages"""


class Frames:
    """One element a frame in each array.

    Attributes:
        owners: uint8[frames]: a VM's owner number, SHARED_OWNER or NO_OWNER.
        ppns: int32[frames]: the guest page backed, NO_PAGE for free, shared and overhead frames, or ZIP_PAGE.
        contents: uint32[frames]: what is written in it.
        journal: the frames whose owner or page changed.
        shared: those that several pages have.
    """

    def __init__(self, count: int) -> None:
        """All frames free."""
        self.owners = np.full(count, NO_OWNER, dtype=np.uint8)
        self.ppns = np.full(count, NO_PAGE, dtype=np.int32)
        self.contents = zeroes(count, np.uint32)
        self.journal = Journal(count)
        self.shared = SharedFrames(count)
        self._search = NextFit(self.owners, NO_OWNER)

    def __len__(self) -> int:
        """How many frames the host has."""
        return len(self.owners)

    @property
    def free_count(self) -> int:
        """How many frames belong to nobody."""
        return self._search.free_count

    def take(self, owner: int, ppns: Pages) -> Pages:
        """Zeroed frames for these pages; there must be as many free. The next free ones, around the end."""
        frames = self._search.take(len(ppns))
        self._search.took(frames)
        self.owners[frames] = owner
        self.ppns[frames] = ppns
        self.contents[frames] = ZEROES
        self.journal.note(frames)
        return frames

    def release(self, frames: Pages) -> int:
        """Pages that had these frames have them no more; how many frames are free now that were not."""
        is_shared = self.shared.refs[frames] > 0
        if is_shared.any():
            frames = np.concatenate([frames[~is_shared], self.shared.leave(frames[is_shared])])
        self.owners[frames] = NO_OWNER
        self.ppns[frames] = NO_PAGE
        self._search.freed(frames)
        self.journal.note(frames)
        return len(frames)

    def make_shared(self, salt: int, frame: int) -> None:
        """A private frame is read-only from now on, and known by what it holds."""
        self.shared.add((salt, int(self.contents[frame])), frame)
        self.owners[frame] = SHARED_OWNER
        self.ppns[frame] = NO_PAGE
        self.journal.note(np.array([frame], dtype=np.int32))

    def make_private(self, owner: int, frame: int, ppn: int) -> None:
        """A shared frame that one page has left belongs to it alone again."""
        self.shared.forget(frame)
        self.owners[frame] = owner
        self.ppns[frame] = ppn
        self.journal.note(np.array([frame], dtype=np.int32))

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides which frames will be taken, and what is in them, for digests."""
        return (
            (self.owners, self.ppns, self.contents, self._search.position),
            self.shared.fingerprint(),
        )
