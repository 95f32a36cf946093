"""Taking frames without asking the guest: share before swap, compress, swap out to the hypervisor's own disk.

Victims are random on purpose: the hypervisor does not know which pages matter, and an order of its own could
only run into the guest's (OSDI'02 §3.3).
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Backing
from core.costs import PageCosts
from core.event_log import EventLog, frozen
from core.events import HostSwappedOut, Pages, PagesCompressed
from core.hypervisor.compression import Compression
from core.hypervisor.frames import Frames
from core.hypervisor.record import VmRecord
from core.hypervisor.sharing import PageSharing

_CLUSTERS: Final = 128
_LARGEST_CLUSTER: Final = 1024
"""a VM at its own limit makes room in clusters of 1/128 of what it has, at most 1,024 pages"""
_DENSE: Final = 8
"""below one backed page in so many, victims are listed and not guessed"""


class Paging:
    """The hypervisor's own reclaim. What a VM loses so comes back when it is touched, and not before."""

    def __init__(
        self,
        frames: Frames,
        costs: PageCosts,
        log: EventLog,
        sharing: PageSharing,
        compression: Compression,
    ) -> None:
        """Page out to a disk of these costs."""
        self._frames = frames
        self.costs = costs
        self._log = log
        self._sharing = sharing
        self._compression = compression
        self._credit_ns = 0
        self._packing_ns = 0
        """how long looking for equal pages and packing have taken so far"""

    def budget_pages(self, tick_ns: int, wanted_pages: int) -> int:
        """How many of so many pages can go in this tick: the disk and the packing work side by side."""
        page_ns = max(self.costs.transfer_ns, self._packing_of_page_ns)
        if not page_ns or not wanted_pages:
            return wanted_pages
        self._credit_ns += tick_ns
        pages = min(wanted_pages, self._credit_ns // page_ns)
        self._credit_ns -= pages * page_ns
        self._credit_ns = min(self._credit_ns, max(tick_ns, page_ns))
        return pages

    @property
    def _packing_of_page_ns(self) -> int:
        """What it takes to look for an equal page, and to try to pack one."""
        looks = self.costs.hash_ns if self._sharing.looks_before_swap else 0
        return looks + (self.costs.compress_ns if self._compression.spec is not None else 0)

    def take(self, vm: int, record: VmRecord, count: int) -> int:
        """Take at least `count` frames from a VM, or all it has for itself; how many that made free."""
        before = self._frames.free_count
        while (missing := count - (self._frames.free_count - before)) > 0:
            victims = self._victims(record, missing)
            if not len(victims):
                break
            self._page_out(vm, record, victims)
        return self._frames.free_count - before

    def make_room(self, vm: int, record: VmRecord) -> int:
        """A VM stands at its own limit: take a cluster of its pages at once, while it waits for the disk.

        A page that it shares counts in full, so where too little was for it alone it leaves those. How many
        pages less it holds.
        """
        held, swapped, packing_ns = record.held_pages, record.swapped_out, self._packing_ns
        cluster = min(_LARGEST_CLUSTER, record.pmap.backed_pages // _CLUSTERS, record.reclaimable_pages)
        self.take(vm, record, max(1, cluster))
        if record.held_pages >= held:
            self._swap_shared(vm, record, max(1, cluster))
        record.stalled_ns += (record.swapped_out - swapped) * self.costs.write_ns
        record.stalled_ns += self._packing_ns - packing_ns
        return held - record.held_pages

    def _swap_shared(self, vm: int, record: VmRecord, count: int) -> None:
        """Random pages that the VM shares with others are swapped; their frames stay with the others."""
        shared = np.flatnonzero(record.pmap.backing == Backing.SHARED).astype(np.int32)
        victims = shared[record.chance.sample(len(shared), min(count, len(shared)))]
        if len(victims):
            self._frames.release(record.pmap.store_shared(victims, self._contents(record, victims)))
            self._swapped(vm, record, victims, from_cache=0)

    def _victims(self, record: VmRecord, count: int) -> Pages:
        """Random pages that are backed by a frame of their own, in random order."""
        pmap = record.pmap
        private = pmap.backed_pages - pmap.shared_pages - pmap.pending_pages
        if count >= private or private * _DENSE < len(pmap):
            backed = pmap.private()
            return backed[record.chance.sample(len(backed), min(count, len(backed)))]
        found = np.empty(0, dtype=np.int32)
        while len(found) < count:
            guesses = record.chance.below(len(pmap), 2 * (count - len(found)) + 8).astype(np.int32)
            found = _first_of_each(np.concatenate([found, guesses[pmap.backing[guesses] == Backing.BACKED]]))
        return found[:count]

    def _page_out(self, vm: int, record: VmRecord, victims: Pages) -> None:
        """Pages go where they cost least to bring back."""
        pmap = record.pmap
        pmap.break_large(victims)
        self._packing_ns += self._sharing.share_before_swap(vm, victims) * self.costs.hash_ns
        victims = victims[pmap.backing[victims] == Backing.BACKED]
        if self._compression.capacity_frames(record):
            self._packing_ns += len(victims) * self.costs.compress_ns
            quarters = self._compression.quarters(self._contents(record, victims))
            self._compress(vm, record, victims[quarters > 0], quarters[quarters > 0])
            victims = victims[quarters == 0]
        if len(victims):
            contents = self._contents(record, victims)
            self._frames.release(pmap.store(victims, contents, Backing.SWAPPED))
            self._swapped(vm, record, victims, from_cache=0)

    def _compress(self, vm: int, record: VmRecord, ppns: Pages, quarters: NDArray[np.uint8]) -> None:
        if not len(ppns):
            return
        before = self._frames.free_count
        contents = self._contents(record, ppns)
        self._frames.release(record.pmap.store(ppns, contents, Backing.COMPRESSED))
        record.sampler.redraw(ppns, record.pmap)
        gone = self._compression.put(record, ppns, quarters)
        record.pmap.move_to_swap(gone)
        freed = self._frames.free_count - before
        self._log.add(PagesCompressed, vm=vm, ppns=frozen(ppns), freed_frames=freed)
        if len(gone):
            self._packing_ns += len(gone) * self.costs.decompress_ns
            self._swapped(vm, record, gone, from_cache=len(gone))

    def _swapped(self, vm: int, record: VmRecord, ppns: Pages, *, from_cache: int) -> None:
        record.swapped_out += len(ppns)
        record.sampler.redraw(ppns, record.pmap)
        self._log.add(HostSwappedOut, vm=vm, ppns=frozen(ppns), from_cache=from_cache)

    def _contents(self, record: VmRecord, ppns: Pages) -> NDArray[np.uint32]:
        return self._frames.contents[record.pmap.frames_of(ppns)]

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return self._credit_ns, self._packing_ns


def _first_of_each(pages: Pages) -> Pages:
    """Without repetitions, in the order of first appearance."""
    _, first = np.unique(pages, return_index=True)
    return pages[np.sort(first)]
