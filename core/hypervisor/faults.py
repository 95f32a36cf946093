"""Touches and faults: pages that are touched get frames with what they held, or wait for one."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.codes import Backing
from core.costs import FREE, PageCosts
from core.event_log import EventLog, frozen
from core.events import (
    BalloonedPagesTouched,
    BalloonPopped,
    CowBroken,
    DoublePaged,
    FramesBacked,
    HostSwappedIn,
    Pages,
    PagesDecompressed,
    PagesWaiting,
)
from core.hardware import FIRST_FILE_CONTENT, FRESH, READ, ZEROES, Contents
from core.hypervisor.compression import Compression
from core.hypervisor.frames import Frames
from core.hypervisor.grant_queue import GrantQueue
from core.hypervisor.paging import Paging
from core.hypervisor.pmap import NO_FRAME, Pmap
from core.hypervisor.record import VmRecord
from core.specs import DriverKind


class Faults:
    """What the hardware tells of the touches of all VMs is served here.

    Attributes:
        costs: what each fault costs its VM.
        has_swap: whether a VM at its limit may be swapped out.
        stores_made: how many contents were written that nothing else held; the next gets that number.
    """

    def __init__(
        self,
        frames: Frames,
        vms: Mapping[int, VmRecord],
        queue: GrantQueue,
        compression: Compression,
        paging: Paging,
        log: EventLog,
    ) -> None:
        """Nothing was touched yet, nothing costs anything and nothing is swapped."""
        self.costs: PageCosts = FREE
        self.has_swap = False
        self.stores_made = 0
        self._frames = frames
        self._vms = vms
        self._queue = queue
        self._compression = compression
        self._paging = paging
        self._log = log

    def configure(self, costs: PageCosts, *, has_swap: bool) -> None:
        """From now on faults cost this, and a VM at its limit may lose pages or may not."""
        self.costs, self.has_swap = costs, has_swap

    def touch(self, vm: int, ppns: Pages, stores: Contents) -> None:
        """Pages were touched in this order: back those that need it, let wait those that cannot be.

        A VM at its own limit that may be swapped loses others of its pages for those it touches; what was
        taken is missed if it is touched later in the same batch.
        """
        record = self._vms[vm]
        record.sampler.saw(ppns)
        stores = self._numbered(stores)
        at = 0
        while at < len(ppns):
            at += self._serve(vm, record, ppns[at:], stores[at:])

    def prices(self, vm: int, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """See `core.hardware.Memory`."""
        pmap = self._vms[vm].pmap
        if self.costs.are_none:
            return None
        faults_at = self._faults(pmap, ppns, pmap.frames_of(ppns), writes)
        if not len(faults_at):
            return None
        by_backing = np.full(len(Backing), self.costs.zero_fill_ns, dtype=np.int64)
        by_backing[Backing.SHARED] = self.costs.cow_ns
        by_backing[Backing.COMPRESSED] = self.costs.decompress_ns
        by_backing[Backing.SWAPPED] = self.costs.read_ns
        prices_ns = np.zeros(len(ppns), dtype=np.int64)
        prices_ns[faults_at] = by_backing[pmap.backing[ppns[faults_at]]]
        return prices_ns

    def contents(self, vm: int, ppns: Pages) -> Contents:
        """What the pages hold: of a waiting page what is about to be written, without a frame zeroes.

        What is swapped out must be read back for that, though only to be written elsewhere (double paging).
        """
        record = self._vms[vm]
        found = self.held(record.pmap, ppns)
        backing = record.pmap.backing[ppns]
        swapped = ppns[backing == Backing.SWAPPED]
        compressed = int(np.count_nonzero(backing == Backing.COMPRESSED))
        record.stalled_ns += len(swapped) * self.costs.read_ns + compressed * self.costs.decompress_ns
        if len(swapped):
            self._log.add(DoublePaged, vm=vm, ppns=frozen(swapped))
        return found

    def held(self, pmap: Pmap, ppns: Pages) -> Contents:
        """What the pages hold, without a read: of a waiting page what is about to be written."""
        frames, backing = pmap.frames_of(ppns), pmap.backing[ppns]
        found = np.where(frames == NO_FRAME, np.uint32(ZEROES), self._frames.contents[frames])
        stored = (backing == Backing.SWAPPED) | (backing == Backing.COMPRESSED)
        found[stored] = pmap.stored[ppns[stored]]
        waits = backing == Backing.WAITING
        found[waits] = pmap.waiting_stores[pmap.waiting_index(ppns[waits])]
        return found

    def _numbered(self, stores: Contents) -> Contents:
        fresh = stores == FRESH
        count = int(np.count_nonzero(fresh))
        numbers = (self.stores_made + np.arange(count)) % (FIRST_FILE_CONTENT - 1) + 1
        self.stores_made += count
        stores = stores.copy()
        stores[fresh] = numbers
        return stores

    @staticmethod
    def _faults(pmap: Pmap, ppns: Pages, frames: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Positions of the touches that fault, in order: the first of each page without a frame, if it does
        not wait for one already, and the first write to each shared one. `frames` are those of the pages.
        """
        faulting = frames == NO_FRAME
        if faulting.any():
            faulting &= pmap.backing[ppns] != Backing.WAITING
        if pmap.shared_pages:
            faulting |= writes & (pmap.backing[ppns] == Backing.SHARED)
        at = np.flatnonzero(faulting)
        if len(at) > 1:
            _, first = np.unique(ppns[at], return_index=True)
            at = at[np.sort(first)]
        return at

    def _serve(self, vm: int, record: VmRecord, ppns: Pages, stores: Contents) -> int:
        """Serve touches up to the next stop; how many. 0: the stop was at the first, and is over."""
        frames = record.pmap.frames_of(ppns)
        faults_at = self._faults(record.pmap, ppns, frames, stores != READ)
        if len(faults_at) or record.pmap.pending_pages:
            upto = self._next_stop(vm, record, ppns, faults_at)
            ppns, stores, faults_at = ppns[:upto], stores[:upto], faults_at[faults_at < upto]
            self._fault(vm, record, ppns[faults_at])
            frames = record.pmap.frames_of(ppns)
        self._write(record.pmap, ppns, stores, frames)
        return len(ppns)

    def _next_stop(self, vm: int, record: VmRecord, ppns: Pages, faults_at: NDArray[np.int64]) -> int:
        """How many touches come before the balloon pops, or a VM at its limit loses others of its pages.

        0 when that was now.
        """
        upto = self._until_popped(vm, record, ppns)
        if upto == 0 or not self.has_swap or record.can_balloon_more(self._log.now_ns):
            return upto
        growing_at = faults_at[record.pmap.frames_of(ppns[faults_at]) == NO_FRAME]
        room = min(self._queue.unclaimed_frames, record.room_pages)
        if len(growing_at) <= room:
            return upto
        if growing_at[room]:
            return min(upto, int(growing_at[room]))
        is_at_limit = record.room_pages == 0 < self._queue.unclaimed_frames
        return 0 if is_at_limit and self._paging.make_room(vm, record) else upto

    def _write(self, pmap: Pmap, ppns: Pages, stores: Contents, frames: Pages) -> None:
        """Write what is stored to the frames of these pages; a page that has none waits for one."""
        written = stores != READ
        if len(pmap.waiting):
            waits = written & (frames == NO_FRAME)
            pmap.waiting_stores[pmap.waiting_index(ppns[waits])] = stores[waits]
            written &= ~waits
        self._frames.contents[frames[written]] = stores[written]

    def _fault(self, vm: int, record: VmRecord, ppns: Pages) -> None:
        """Pages need a frame of their own: shared ones a copy, stored ones their contents, others zeroes."""
        pmap = record.pmap
        is_last = self._is_last_shared(pmap, ppns)
        ppns, last = ppns[~is_last], ppns[is_last]
        backing = pmap.backing[ppns]
        contents = self.held(pmap, ppns)
        self._frames.release(pmap.unshare(ppns[backing == Backing.SHARED]))
        self._make_private(record, last)
        self._take_out(record, ppns, backing)
        room = min(self._queue.unclaimed_frames, record.room_pages)
        self._back(vm, record, ppns[:room], contents[:room], backing[:room])
        self._let_wait(vm, record, ppns[room:], contents[room:], backing[room:])

    def _is_last_shared(self, pmap: Pmap, ppns: Pages) -> NDArray[np.bool_]:
        """Which of these pages, that leave what they share in this order, are the last to share it."""
        shared_at = np.flatnonzero(pmap.frames_of(ppns) != NO_FRAME)[::-1]
        frames, last, leaving = np.unique(
            pmap.frames_of(ppns[shared_at]), return_index=True, return_counts=True
        )
        is_last = np.zeros(len(ppns), dtype=np.bool_)
        is_last[shared_at[last[leaving == self._frames.shared.refs[frames]]]] = True
        return is_last

    def _make_private(self, record: VmRecord, ppns: Pages) -> None:
        """Pages that no others share any more have their frames for themselves again, at no cost."""
        for ppn, frame in zip(ppns.tolist(), record.pmap.frames_of(ppns).tolist(), strict=True):
            self._frames.make_private(record.owner, frame, ppn)
        record.pmap.own(ppns)

    def _take_out(self, record: VmRecord, ppns: Pages, backing: NDArray[np.uint8]) -> None:
        """What is stored of these pages is read, and stored no longer."""
        swapped, compressed = backing == Backing.SWAPPED, backing == Backing.COMPRESSED
        record.swapped_in += int(np.count_nonzero(swapped))
        record.pmap.discard(ppns[swapped | compressed])
        if compressed.any():
            self._compression.remove(record, ppns[compressed])

    def _back(
        self, vm: int, record: VmRecord, ppns: Pages, contents: Contents, backing: NDArray[np.uint8]
    ) -> None:
        if not len(ppns):
            return
        frames = self._frames.take(record.owner, ppns)
        record.pmap.back(ppns, frames)
        self._frames.contents[frames] = contents
        new = self.charge(vm, record, ppns, frames, backing)
        if new.any():
            self._log.add(FramesBacked, vm=vm, ppns=frozen(ppns[new]), frames=frozen(frames[new]))

    def charge(
        self, vm: int, record: VmRecord, ppns: Pages, frames: Pages, came_from: NDArray[np.uint8]
    ) -> NDArray[np.bool_]:
        """Pages got frames: charge what each cost, by what it was, and tell of it; which of them were new."""
        costs = self.costs
        new = np.ones(len(ppns), dtype=np.bool_)
        for kind, was, cost_ns in (
            (HostSwappedIn, Backing.SWAPPED, costs.read_ns),
            (PagesDecompressed, Backing.COMPRESSED, costs.decompress_ns),
            (CowBroken, Backing.SHARED, costs.cow_ns),
        ):
            such = came_from == was
            new &= ~such
            if such.any():
                record.stalled_ns += int(np.count_nonzero(such)) * cost_ns
                self._log.add(kind, vm=vm, ppns=frozen(ppns[such]), frames=frozen(frames[such]))
        record.stalled_ns += int(np.count_nonzero(new)) * costs.zero_fill_ns
        return new

    def _let_wait(
        self, vm: int, record: VmRecord, unmet: Pages, contents: Contents, came_from: NDArray[np.uint8]
    ) -> None:
        if not len(unmet):
            return
        self._queue.join(vm)
        record.pmap.wait(unmet, contents, came_from)
        self._log.add(PagesWaiting, vm=vm, ppns=frozen(unmet), at_limit=record.room_pages == 0)

    def _until_popped(self, vm: int, record: VmRecord, ppns: Pages) -> int:
        """How many touches come before one that pops the balloon; 0 when the first just did.

        VMware pops it. On KVM the page was simply given up: the next touch finds zeroes.
        """
        backing = record.pmap.backing[ppns]
        ballooned_at = np.flatnonzero((backing == Backing.BALLOONED) | (backing == Backing.PENDING))
        if not len(ballooned_at):
            return len(ppns)
        if record.driver_kind is DriverKind.VIRTIO:
            touched = np.unique(ppns[ballooned_at])
            record.pmap.unlock(touched)
            self._log.add(BalloonedPagesTouched, vm=vm, ppns=frozen(touched))
            return len(ppns)
        if ballooned_at[0] == 0:
            self._pop(vm, record, int(ppns[0]))
        return int(ballooned_at[0])

    def _pop(self, vm: int, record: VmRecord, ppn: int) -> None:
        """A ballooned page was touched: forget the balloon, answer RESET from now on (OSDI'02 §3.2)."""
        self._log.add(BalloonPopped, vm=vm, ppn=ppn, balloon_pages=record.pmap.ballooned_pages)
        record.pmap.unlock(record.pmap.locked())
        record.must_reset = True
