"""How a guest makes room: it drops clean cache, writes dirty cache to its file, pages programs out."""

from dataclasses import dataclass

import numpy as np

from core.codes import Use
from core.events import Pages
from core.guest.address_space import DROPPED, SWAPPED, AddressSpace
from core.guest.lru import LruOrder
from core.guest.pages import GuestPages
from core.hardware import Memory


@dataclass(slots=True)
class Made:
    """What was given up to make room, all of it free now."""

    clean_pages: int
    dirty_pages: int
    paged_out: Pages

    @property
    def written(self) -> int:
        """Pages that went to a disk."""
        return self.dirty_pages + len(self.paged_out)

    @property
    def total(self) -> int:
        """Pages made free."""
        return self.clean_pages + self.dirty_pages + len(self.paged_out)


class Reclaimer:
    """The guest's page reclaim, each kind in exact least-recently-used order."""

    def __init__(self, pages: GuestPages, space: AddressSpace, swap_capacity_pages: int) -> None:
        """Work on these tables."""
        self._pages = pages
        self._space = space
        self.swap_capacity_pages = swap_capacity_pages
        self.swapped_pages = 0
        self._orders = {use: LruOrder(use) for use in (Use.CACHE_CLEAN, Use.CACHE_DIRTY, Use.PROGRAM)}
        self._renumberings = pages.renumberings

    def make_room(self, count: int, memory: Memory) -> Made:
        """Free up to `count` pages; fewer when nothing is left to give."""
        clean = self._oldest(Use.CACHE_CLEAN, count)
        self._give_up(clean, DROPPED)
        count -= len(clean)
        dirty = self._oldest(Use.CACHE_DIRTY, count)
        self._write_back(dirty, memory)
        self._give_up(dirty, DROPPED)
        count -= len(dirty)
        out = self._oldest(Use.PROGRAM, min(count, self.swap_capacity_pages - self.swapped_pages))
        self._write_back(out, memory)
        self._give_up(out, SWAPPED)
        self.swapped_pages += len(out)
        return Made(len(clean), len(dirty), out)

    def flush(self, memory: Memory) -> None:
        """Write every dirty page to its file; it stays in the cache, clean."""
        if self._pages.counts[Use.CACHE_DIRTY]:
            dirty = np.flatnonzero(self._pages.uses == Use.CACHE_DIRTY).astype(np.int32)
            self._write_back(dirty, memory)
            self._pages.assign(dirty, Use.CACHE_CLEAN)
            self._orders[Use.CACHE_CLEAN].forget()

    def _oldest(self, use: Use, count: int) -> Pages:
        count = min(count, self._pages.counts[use])
        if count <= 0:
            return np.empty(0, dtype=np.int32)
        if self._renumberings != self._pages.renumberings:
            self._renumberings = self._pages.renumberings
            for order in self._orders.values():
                order.forget()
        return self._orders[use].oldest(count, self._pages.uses, self._pages.stamps)

    def _write_back(self, ppns: Pages, memory: Memory) -> None:
        if len(ppns):
            self._space.disk[self._pages.vpages_of(ppns)] = memory.contents(ppns)

    def _give_up(self, ppns: Pages, left_at: int) -> None:
        """Free pages whose contents are to be found elsewhere from now on, or nowhere."""
        if len(ppns):
            self._space.where[self._pages.vpages_of(ppns)] = left_at
            self._pages.release(ppns)
