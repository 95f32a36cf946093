"""The page map of one VM: guest page to host frame, and what the hypervisor knows of each page."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Backing
from core.events import Pages
from core.hardware import Contents
from core.journal import Journal
from core.tables import taken, zeroes

NO_FRAME: Final = -1
_LARGE_BITS: Final = 9
"""512 pages of 4 KiB in a large one"""


class Pmap:
    """PPN to MPN, with the annotations of the hypervisor. It cannot tell free from used.

    Attributes:
        backing: uint8[pages] of `Backing`.
        journal: the pages whose frame or backing changed.
        stored: uint32[pages]: what a swapped or compressed page holds.
        is_large: bool[blocks of 512 pages]: still backed by one large page; empty where there are none.
        waiting: the pages that wait for a frame, first come first.
        waiting_stores: what is to be written to each of them once it has one.
        waiting_from: uint8[waiting] of `Backing`: what each was before; it costs that much once it is served.
    """

    def __init__(self, pages: int, *, has_large_pages: bool = False) -> None:
        """Nothing backed."""
        self.is_large = np.ones(pages >> _LARGE_BITS if has_large_pages else 0, dtype=np.bool_)
        self._frames = zeroes(pages, np.int32)
        """the frame and one more, so that a page that was never touched takes no memory here; 0 is none"""
        self.backing = zeroes(pages, np.uint8)
        self.journal = Journal(pages)
        self.stored: Contents = zeroes(pages, np.uint32)
        self.waiting: Pages = np.empty(0, dtype=np.int32)
        self.waiting_stores: Contents = np.empty(0, dtype=np.uint32)
        self.waiting_from: NDArray[np.uint8] = np.empty(0, dtype=np.uint8)
        self.backed_pages = 0
        self.ballooned_pages = 0
        """LOCKed pages: reclaimed ones and those whose reclaim is pending"""
        self.pending_pages = 0
        self.shared_pages = 0
        """of the backed ones"""
        self.compressed_pages = 0
        self.swapped_pages = 0

    def __len__(self) -> int:
        """How many pages the VM was configured with."""
        return len(self._frames)

    @property
    def frames(self) -> Pages:
        """int32[pages]: the host frame of each page, or NO_FRAME; made anew whenever it is asked for."""
        return self._frames - np.int32(1)

    def frames_of(self, ppns: Pages) -> Pages:
        """int32: the host frames of these pages, or NO_FRAME."""
        return taken(self._frames, ppns) - np.int32(1)

    def frame_of(self, ppn: int) -> int:
        """The host frame of one page, or NO_FRAME."""
        return int(self._frames[ppn]) - 1

    def pages_on(self, frame: int) -> list[int]:
        """The pages that have this frame."""
        return [int(ppn) for ppn in np.flatnonzero(self._frames == frame + 1)]

    def back(self, ppns: Pages, frames: Pages) -> None:
        """Map pages to frames."""
        self._frames[ppns] = frames + np.int32(1)
        self.backing[ppns] = Backing.BACKED
        self.journal.note(ppns)
        self.backed_pages += len(ppns)

    def wait(self, ppns: Pages, contents: Contents, came_from: NDArray[np.uint8]) -> None:
        """Let pages wait for frames; `contents` is what they hold until something is stored."""
        self.backing[ppns] = Backing.WAITING
        self.journal.note(ppns)
        self.waiting_from = np.concatenate([self.waiting_from, came_from])
        self.waiting = np.concatenate([self.waiting, ppns])
        self.waiting_stores = np.concatenate([self.waiting_stores, contents])

    def store(self, ppns: Pages, contents: Contents, backing: Backing) -> Pages:
        """Private pages lose their frames, and are compressed or swapped; the frames they had."""
        frames = self.frames_of(ppns)
        self._frames[ppns] = 0
        self.stored[ppns] = contents
        self.backing[ppns] = backing
        self.journal.note(ppns)
        self.backed_pages -= len(ppns)
        if backing is Backing.SWAPPED:
            self.swapped_pages += len(ppns)
        else:
            self.compressed_pages += len(ppns)
        return frames

    def move_to_swap(self, ppns: Pages) -> None:
        """Compressed pages are swapped."""
        self.backing[ppns] = Backing.SWAPPED
        self.journal.note(ppns)
        self.compressed_pages -= len(ppns)
        self.swapped_pages += len(ppns)

    def discard(self, ppns: Pages) -> None:
        """What was stored of these pages is taken out, or not needed any more."""
        backing = self.backing[ppns]
        self.swapped_pages -= int(np.count_nonzero(backing == Backing.SWAPPED))
        self.compressed_pages -= int(np.count_nonzero(backing == Backing.COMPRESSED))
        self.backing[ppns] = Backing.UNBACKED
        self.journal.note(ppns)

    def store_shared(self, ppns: Pages, contents: Contents) -> Pages:
        """Shared pages leave the others and are swapped; the frames they had."""
        frames = self.unshare(ppns)
        self.stored[ppns] = contents
        self.backing[ppns] = Backing.SWAPPED
        self.journal.note(ppns)
        self.swapped_pages += len(ppns)
        return frames

    def share(self, ppns: Pages, frames: Pages) -> Pages:
        """Private pages have these shared frames from now on; the frames they had."""
        had = self.frames_of(ppns)
        self._frames[ppns] = frames + np.int32(1)
        self.backing[ppns] = Backing.SHARED
        self.journal.note(ppns)
        self.shared_pages += len(ppns)
        return had

    def unshare(self, ppns: Pages) -> Pages:
        """Shared pages have no frame any more; the frames they had."""
        frames = self.frames_of(ppns)
        self._frames[ppns] = 0
        self.backing[ppns] = Backing.UNBACKED
        self.journal.note(ppns)
        self.backed_pages -= len(ppns)
        self.shared_pages -= len(ppns)
        return frames

    def own(self, ppns: Pages) -> None:
        """Shared pages have their frames for themselves from now on."""
        self.backing[ppns] = Backing.BACKED
        self.journal.note(ppns)
        self.shared_pages -= len(ppns)

    def waiting_index(self, ppns: Pages) -> NDArray[np.int64]:
        """Where in `waiting` these waiting pages stand."""
        order = np.argsort(self.waiting, kind="stable")
        return order[np.searchsorted(self.waiting[order], ppns)]

    def next_waiting(self, count: int) -> tuple[Pages, Contents, NDArray[np.uint8]]:
        """Take the first `count` waiting pages off the queue: which, what they hold, and what they were."""
        came_from, self.waiting_from = self.waiting_from[:count], self.waiting_from[count:]
        ppns, self.waiting = self.waiting[:count], self.waiting[count:]
        stores, self.waiting_stores = self.waiting_stores[:count], self.waiting_stores[count:]
        return ppns, stores, came_from

    def stop_waiting(self, is_over: Callable[[Pages], NDArray[np.bool_]]) -> None:
        """Let go of the waits for which `is_over` holds; their pages stay without a frame."""
        over = is_over(self.waiting)
        self.backing[self.waiting[over]] = Backing.UNBACKED
        self.journal.note(self.waiting[over])
        self.waiting, self.waiting_stores = self.waiting[~over], self.waiting_stores[~over]
        self.waiting_from = self.waiting_from[~over]

    def lock(self, ppns: Pages) -> None:
        """The balloon holds these pages now: those with a frame, their own, are to be reclaimed."""
        waits = self.backing[ppns] == Backing.WAITING
        if waits.any():
            locked = ppns[waits]
            self.stop_waiting(lambda waiting: np.isin(waiting, locked))
        backed = self.frames_of(ppns) != NO_FRAME
        self.backing[ppns] = np.where(backed, np.uint8(Backing.PENDING), np.uint8(Backing.BALLOONED))
        self.journal.note(ppns)
        self.pending_pages += int(np.count_nonzero(backed))
        self.ballooned_pages += len(ppns)

    def unlock(self, ppns: Pages) -> None:
        """The balloon lets go of these pages; a pending reclaim is cancelled."""
        pending = self.backing[ppns] == Backing.PENDING
        self.backing[ppns] = np.where(pending, np.uint8(Backing.BACKED), np.uint8(Backing.UNBACKED))
        self.journal.note(ppns)
        self.pending_pages -= int(np.count_nonzero(pending))
        self.ballooned_pages -= len(ppns)

    @property
    def large_pages(self) -> int:
        """How many pages are part of a large one."""
        return int(np.count_nonzero(self.is_large)) << _LARGE_BITS

    def in_large(self, ppns: Pages) -> NDArray[np.bool_]:
        """Which of these pages are part of a large one."""
        blocks = ppns >> _LARGE_BITS
        inside = blocks < len(self.is_large)
        inside[inside] = self.is_large[blocks[inside]]
        return inside

    def break_large(self, ppns: Pages) -> None:
        """The large pages that these pages are part of become small ones."""
        if len(self.is_large):
            self.is_large[ppns[self.in_large(ppns)] >> _LARGE_BITS] = False

    def backed(self) -> Pages:
        """Every page that has a frame, its own or a shared one, and is not about to lose it."""
        has_frame = (self.backing == Backing.BACKED) | (self.backing == Backing.SHARED)
        return np.flatnonzero(has_frame).astype(np.int32)

    def private(self) -> Pages:
        """Every page that has a frame of its own and is not about to lose it."""
        return np.flatnonzero(self.backing == Backing.BACKED).astype(np.int32)

    def locked(self) -> Pages:
        """Every page that the balloon holds."""
        held = (self.backing == Backing.PENDING) | (self.backing == Backing.BALLOONED)
        return np.flatnonzero(held).astype(np.int32)

    def reclaim(self) -> tuple[Pages, Pages]:
        """Unmap every page whose reclaim is pending; the pages and the frames they had."""
        ppns = np.flatnonzero(self.backing == Backing.PENDING).astype(np.int32)
        self.break_large(ppns)
        frames = self.frames_of(ppns)
        self._frames[ppns] = 0
        self.backing[ppns] = Backing.BALLOONED
        self.journal.note(ppns)
        self.backed_pages -= len(ppns)
        self.pending_pages = 0
        return ppns, frames
