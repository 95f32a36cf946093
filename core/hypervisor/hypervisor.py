"""The hypervisor: backs touched pages, answers balloon drivers, and takes frames back."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.channel import Capability, GuestId, PagesReply, Status, TargetReply
from core.codes import SHARED_OWNER, Backing
from core.costs import of_pages
from core.event_log import EventLog, frozen
from core.events import (
    BalloonedPagesTouched,
    BalloonPopped,
    CowBroken,
    DoublePaged,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostSwappedIn,
    Pages,
    PagesDecompressed,
    PagesWaiting,
)
from core.hardware import FIRST_FILE_CONTENT, FRESH, READ, ZEROES, Contents
from core.hypervisor.compression import Compression
from core.hypervisor.frames import NO_PAGE, Frames
from core.hypervisor.paging import Paging
from core.hypervisor.pmap import NO_FRAME, Pmap
from core.hypervisor.record import VmRecord
from core.hypervisor.sampling import Sampler
from core.hypervisor.sharing import PageSharing
from core.rng import Rng
from core.specs import Actions, DriverKind, HostSpec, VmSpec

_SAMPLING: Final = 1
_CHANCE: Final = 2
"""these name a VM's random streams: of sampling, and of victims and scans"""
OWNERS_MAX: Final = SHARED_OWNER
"""how many VMs a host can hold: an owner is one byte, and shared and free frames have one too"""


class Hypervisor:
    """Frames and page maps. It sees touches, never what a guest uses a page for."""

    def __init__(self, spec: HostSpec, seed: int, log: EventLog) -> None:
        """A host without VMs."""
        self.spec = spec
        self.frames = Frames(spec.frames)
        self.vms: dict[int, VmRecord] = {}
        self.costs = of_pages(spec.costs, spec.page_size)
        self.sharing = PageSharing(spec.sharing, self.frames, self.vms, spec.page_size, log)
        self.compression = Compression(spec.compression, self.frames)
        self.paging = Paging(self.frames, self.costs, log, self.sharing, self.compression)
        self._seed = seed
        self._queue: list[int] = []
        self._stores_made = 0
        self._log = log

    def configure(self, spec: HostSpec) -> None:
        """Change techniques and costs; what is shared or stored already stays so until it is touched."""
        if spec.sharing != self.spec.sharing:
            self.sharing.configure(spec.sharing)
        self.spec = spec
        self.costs = self.paging.costs = of_pages(spec.costs, spec.page_size)
        self.compression.spec = spec.compression
        if not spec.has_swap:
            for record in self.vms.values():
                record.force_pages = 0

    @property
    def now_ns(self) -> int:
        """The present moment."""
        return self._log.now_ns

    # --- power --------------------------------------------------------------------------------------

    def free_owner(self) -> int | None:
        """The lowest owner number that no VM has; None when all are taken."""
        taken = {record.owner for record in self.vms.values()}
        return next((owner for owner in range(OWNERS_MAX) if owner not in taken), None)

    def power_on(self, vm: int, spec: VmSpec, owner: int) -> None:
        """Add a VM and give it its overhead frames; there must be as many free."""
        rng = Rng(self._seed, vm, 0, _SAMPLING)
        sampler = Sampler(spec.configured_pages, rng, self.spec.sample_period_ns)
        chance = Rng(self._seed, vm, 0, _CHANCE)
        self.vms[vm] = VmRecord(spec, owner, sampler, chance, has_large_pages=self.spec.has_large_pages)
        self.frames.take(owner, np.full(spec.overhead_pages, NO_PAGE, dtype=np.int32))

    def power_off(self, vm: int) -> int:
        """Remove a VM; how many frames that freed."""
        record = self.vms.pop(vm)
        self._queue = [each for each in self._queue if each != vm]
        self.sharing.forget(vm)
        shared = record.pmap.unshare(np.flatnonzero(record.pmap.backing == Backing.SHARED).astype(np.int32))
        own = np.flatnonzero(self.frames.owners == record.owner).astype(np.int32)
        return self.frames.release(shared) + self.frames.release(own)

    def reset_cpu(self, vm: int) -> None:
        """The virtual CPU restarts: the faults it waited for are forgotten, the balloon is not."""
        self.vms[vm].stalled_ns = 0
        self.vms[vm].pmap.stop_waiting(lambda waiting: np.ones(len(waiting), dtype=np.bool_))
        self._leave_queue(vm)

    # --- touches (the hardware tells) ---------------------------------------------------------------

    def touch(self, vm: int, ppns: Pages, stores: Contents) -> None:
        """Pages were touched in this order: back those that need it, let wait those that cannot be.

        A VM at its own limit that may be swapped loses others of its pages for those it touches; what was
        taken is missed if it is touched later in the same batch.
        """
        record = self.vms[vm]
        record.sampler.saw(ppns)
        stores = self._numbered(stores)
        at = 0
        while at < len(ppns):
            at += self._serve(vm, record, ppns[at:], stores[at:])

    def prices(self, vm: int, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """See `core.hardware.Memory`."""
        pmap = self.vms[vm].pmap
        if self.costs.are_none:
            return None
        faults_at = self._faults(pmap, ppns, writes)
        if not len(faults_at):
            return None
        by_backing = np.full(len(Backing), self.costs.zero_fill_ns, dtype=np.int64)
        by_backing[Backing.SHARED] = self.costs.cow_ns
        by_backing[Backing.COMPRESSED] = self.costs.decompress_ns
        by_backing[Backing.SWAPPED] = self.costs.read_ns
        prices_ns = np.zeros(len(ppns), dtype=np.int64)
        prices_ns[faults_at] = by_backing[pmap.backing[ppns[faults_at]]]
        return prices_ns

    def take_stalled_ns(self, vm: int) -> int:
        """How long the VM's touches and reads have taken since this was last asked."""
        record = self.vms[vm]
        stalled_ns, record.stalled_ns = record.stalled_ns, 0
        return stalled_ns

    def ran(self, vm: int, ran_ns: int) -> None:
        """The VM ran for so long: its sampling goes on in the VM's own time."""
        record = self.vms[vm]
        record.sampler.age(ran_ns, record.pmap)

    def contents(self, vm: int, ppns: Pages) -> Contents:
        """What the pages hold: of a waiting page what is about to be written, without a frame zeroes.

        What is swapped out must be read back for that, though only to be written elsewhere (double paging).
        """
        record = self.vms[vm]
        found = self._held(record.pmap, ppns)
        backing = record.pmap.backing[ppns]
        swapped = ppns[backing == Backing.SWAPPED]
        compressed = int(np.count_nonzero(backing == Backing.COMPRESSED))
        record.stalled_ns += len(swapped) * self.costs.read_ns + compressed * self.costs.decompress_ns
        if len(swapped):
            self._log.add(DoublePaged, vm=vm, ppns=frozen(swapped))
        return found

    def _held(self, pmap: Pmap, ppns: Pages) -> Contents:
        frames, backing = pmap.frames[ppns], pmap.backing[ppns]
        found = np.where(frames == NO_FRAME, np.uint32(ZEROES), self.frames.contents[frames])
        stored = (backing == Backing.SWAPPED) | (backing == Backing.COMPRESSED)
        found[stored] = pmap.stored[ppns[stored]]
        waits = backing == Backing.WAITING
        found[waits] = pmap.waiting_stores[pmap.waiting_index(ppns[waits])]
        return found

    def _numbered(self, stores: Contents) -> Contents:
        fresh = stores == FRESH
        count = int(np.count_nonzero(fresh))
        numbers = (self._stores_made + np.arange(count)) % (FIRST_FILE_CONTENT - 1) + 1
        self._stores_made += count
        stores = stores.copy()
        stores[fresh] = numbers
        return stores

    @staticmethod
    def _faults(pmap: Pmap, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Positions of the touches that fault, in order: the first of each page without a frame, if it does
        not wait for one already, and the first write to each shared one.
        """
        faulting = (pmap.frames[ppns] == NO_FRAME) & (pmap.backing[ppns] != Backing.WAITING)
        if pmap.shared_pages:
            faulting |= writes & (pmap.backing[ppns] == Backing.SHARED)
        at = np.flatnonzero(faulting)
        if len(at) > 1:
            _, first = np.unique(ppns[at], return_index=True)
            at = at[np.sort(first)]
        return at

    def _serve(self, vm: int, record: VmRecord, ppns: Pages, stores: Contents) -> int:
        """Serve touches up to the next stop; how many. 0: the stop was at the first, and is over."""
        faults_at = self._faults(record.pmap, ppns, stores != READ)
        if len(faults_at) or record.pmap.pending_pages:
            upto = self._next_stop(vm, record, ppns, faults_at)
            ppns, stores, faults_at = ppns[:upto], stores[:upto], faults_at[faults_at < upto]
            self._fault(vm, record, ppns[faults_at])
        self._write(record, ppns, stores)
        return len(ppns)

    def _next_stop(self, vm: int, record: VmRecord, ppns: Pages, faults_at: NDArray[np.int64]) -> int:
        """How many touches come before the balloon pops, or a VM at its limit loses others of its pages.

        0 when that was now.
        """
        upto = self._until_popped(vm, record, ppns)
        if upto == 0 or not self.spec.has_swap or record.can_balloon_more(self._log.now_ns):
            return upto
        growing_at = faults_at[record.pmap.frames[ppns[faults_at]] == NO_FRAME]
        room = min(self.unclaimed_frames, record.room_pages)
        if len(growing_at) <= room:
            return upto
        if growing_at[room]:
            return min(upto, int(growing_at[room]))
        is_at_limit = record.room_pages == 0 < self.unclaimed_frames
        return 0 if is_at_limit and self.paging.make_room(vm, record) else upto

    def _write(self, record: VmRecord, ppns: Pages, stores: Contents) -> None:
        written = stores != READ
        ppns, stores = ppns[written], stores[written]
        frames = record.pmap.frames[ppns]
        waits = frames == NO_FRAME
        self.frames.contents[frames[~waits]] = stores[~waits]
        if waits.any():
            record.pmap.waiting_stores[record.pmap.waiting_index(ppns[waits])] = stores[waits]

    def _fault(self, vm: int, record: VmRecord, ppns: Pages) -> None:
        """Pages need a frame of their own: shared ones a copy, stored ones their contents, others zeroes."""
        pmap = record.pmap
        is_last = self._is_last_shared(pmap, ppns)
        ppns, last = ppns[~is_last], ppns[is_last]
        backing = pmap.backing[ppns]
        contents = self._held(pmap, ppns)
        self.frames.release(pmap.unshare(ppns[backing == Backing.SHARED]))
        self._make_private(record, last)
        self._take_out(record, ppns, backing)
        room = min(self.unclaimed_frames, record.room_pages)
        self._back(vm, record, ppns[:room], contents[:room], backing[:room])
        self._let_wait(vm, record, ppns[room:], contents[room:], backing[room:])

    def _is_last_shared(self, pmap: Pmap, ppns: Pages) -> NDArray[np.bool_]:
        """Which of these pages, that leave what they share in this order, are the last to share it."""
        shared_at = np.flatnonzero(pmap.frames[ppns] != NO_FRAME)[::-1]
        frames, last, leaving = np.unique(pmap.frames[ppns[shared_at]], return_index=True, return_counts=True)
        is_last = np.zeros(len(ppns), dtype=np.bool_)
        is_last[shared_at[last[leaving == self.frames.shared.refs[frames]]]] = True
        return is_last

    def _make_private(self, record: VmRecord, ppns: Pages) -> None:
        """Pages that no others share any more have their frames for themselves again, at no cost."""
        for ppn, frame in zip(ppns.tolist(), record.pmap.frames[ppns].tolist(), strict=True):
            self.frames.make_private(record.owner, frame, ppn)
        record.pmap.own(ppns)

    def _take_out(self, record: VmRecord, ppns: Pages, backing: NDArray[np.uint8]) -> None:
        """What is stored of these pages is read, and stored no longer."""
        swapped, compressed = backing == Backing.SWAPPED, backing == Backing.COMPRESSED
        record.swapped_in += int(np.count_nonzero(swapped))
        record.pmap.discard(ppns[swapped | compressed])
        if compressed.any():
            self.compression.remove(record, ppns[compressed])

    def _back(
        self, vm: int, record: VmRecord, ppns: Pages, contents: Contents, backing: NDArray[np.uint8]
    ) -> None:
        if not len(ppns):
            return
        frames = self.frames.take(record.owner, ppns)
        record.pmap.back(ppns, frames)
        self.frames.contents[frames] = contents
        new = self._charge(vm, record, ppns, frames, backing)
        if new.any():
            self._log.add(FramesBacked, vm=vm, ppns=frozen(ppns[new]), frames=frozen(frames[new]))

    def _charge(
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
        if vm not in self._queue:
            self._queue.append(vm)
        record.pmap.wait(unmet, contents, came_from)
        self._log.add(PagesWaiting, vm=vm, ppns=frozen(unmet), at_limit=record.room_pages == 0)

    @property
    def unclaimed_frames(self) -> int:
        """Free frames but for those that VMs in the queue wait for and may have."""
        owed = sum(self.vms[vm].grantable_pages for vm in self._queue)
        return max(0, self.frames.free_count - owed)

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

    # --- the private channel ------------------------------------------------------------------------

    def start(self, vm: int, capabilities: Capability) -> Status:
        """START: a driver begins, or leaves; any balloon of before is forgotten."""
        record = self.vms[vm]
        record.heard_ns = None if capabilities is Capability.NONE else self._log.now_ns
        record.pmap.unlock(record.pmap.locked())
        record.must_reset = False
        return Status.SUCCESS

    def guest_id(self, _vm: int, _guest: GuestId) -> Status:
        """GUEST_ID: this model has the same limits for all."""
        return Status.SUCCESS

    def get_target(self, vm: int, guest_pages: int) -> TargetReply:
        """GET_TARGET: never more than the guest has."""
        record = self.vms[vm]
        record.heard_ns = self._log.now_ns
        status = Status.RESET if record.must_reset else Status.SUCCESS
        return TargetReply(status, min(record.told_pages, guest_pages))

    def lock(self, vm: int, ppns: Pages) -> PagesReply:
        """LOCK: take note of pinned pages up to the target."""
        record = self.vms[vm]
        if record.must_reset:
            return _reset(ppns)
        status = np.full(len(ppns), Status.SUCCESS, dtype=np.uint8)
        outside = (ppns < 0) | (ppns >= len(record.pmap))
        status[outside] = Status.PPN_INVALID
        backing = record.pmap.backing[np.where(outside, 0, ppns)]
        held = (backing == Backing.PENDING) | (backing == Backing.BALLOONED)
        status[~outside & held] = Status.PPN_LOCKED
        status[~outside & (ppns >= len(record.pmap) - record.device_pages)] = Status.PPN_PINNED
        good = status == Status.SUCCESS
        unwanted = np.cumsum(good) > record.told_pages - record.pmap.ballooned_pages
        status[good & unwanted] = Status.PPN_NOTNEEDED
        self.hold(vm, ppns[status == Status.SUCCESS])
        return PagesReply(Status.SUCCESS, status, record.told_pages)

    def hold(self, vm: int, ppns: Pages) -> None:
        """The balloon holds these pages from now on: their frames are to be reclaimed."""
        record = self.vms[vm]
        self._let_go(record, ppns)
        record.pmap.lock(ppns)
        record.sampler.redraw(ppns, record.pmap)
        if not len(record.pmap.waiting):
            self._leave_queue(vm)

    def _let_go(self, record: VmRecord, ppns: Pages) -> None:
        """What the balloon takes need not be kept: a shared page leaves the others, a stored one its disk."""
        pmap = record.pmap
        backing = pmap.backing[ppns]
        self.frames.release(pmap.unshare(ppns[backing == Backing.SHARED]))
        stored = (backing == Backing.SWAPPED) | (backing == Backing.COMPRESSED)
        pmap.discard(ppns[stored])
        compressed = ppns[backing == Backing.COMPRESSED]
        if len(compressed):
            self.compression.remove(record, compressed)

    def unlock(self, vm: int, ppns: Pages) -> PagesReply:
        """UNLOCK: the guest will use these pages again; they come back without contents."""
        record = self.vms[vm]
        if record.must_reset:
            return _reset(ppns)
        outside = (ppns < 0) | (ppns >= len(record.pmap))
        backing = record.pmap.backing[np.where(outside, 0, ppns)]
        held = (backing == Backing.PENDING) | (backing == Backing.BALLOONED)
        status = np.where(held, np.uint8(Status.SUCCESS), np.uint8(Status.PPN_UNLOCKED))
        status[outside] = Status.PPN_INVALID
        record.pmap.unlock(ppns[status == Status.SUCCESS])
        return PagesReply(Status.SUCCESS, status, record.told_pages)

    # --- reclaim and grant --------------------------------------------------------------------------

    def reclaim(self, vm: int) -> None:
        """Unmap what the balloon reported, and free the frames."""
        pmap = self.vms[vm].pmap
        if not pmap.pending_pages:  # a pop or an UNLOCK has cancelled it
            return
        ppns, frames = pmap.reclaim()
        self.frames.release(frames)
        self._log.add(FramesReclaimed, vm=vm, ppns=frozen(ppns), frames=frozen(frames))

    def page_out(self, vm: int) -> None:
        """Take from a VM what it is to lose without being asked."""
        record = self.vms[vm]
        count, record.force_pages = record.force_pages, 0
        self.paging.take(vm, record, min(count, record.reclaimable_pages))
        if record.grantable_pages < len(record.pmap.waiting):
            self.paging.make_room(vm, record)

    def scan(self, vm: int, tick_ns: int, actions: Actions) -> None:
        """Look for pages of a VM that hold what others hold; the VM pays for the hashing."""
        count = self.sharing.scan(vm, tick_ns, actions)
        self.vms[vm].stalled_ns += count * self.costs.hash_ns

    def queue(self) -> tuple[int, ...]:
        """The VMs that wait for frames, first come first."""
        return tuple(self._queue)

    def grant(self, vm: int) -> None:
        """Give a waiting VM as many free frames as it waits for and may have."""
        record = self.vms[vm]
        count = min(self.frames.free_count, record.grantable_pages)
        if count == 0:
            return
        ppns, stores, came_from = record.pmap.next_waiting(count)
        frames = self.frames.take(record.owner, ppns)
        record.pmap.back(ppns, frames)
        self.frames.contents[frames] = stores
        if not len(record.pmap.waiting):
            self._leave_queue(vm)
        self._log.add(FramesGranted, vm=vm, ppns=frozen(ppns), frames=frozen(frames))
        self._charge(vm, record, ppns, frames, came_from)

    def _leave_queue(self, vm: int) -> None:
        self._queue = [each for each in self._queue if each != vm]

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return (
            (self.frames.fingerprint(), tuple(self._queue), self._stores_made),
            (self.spec, self.sharing.fingerprint(), self.paging.fingerprint()),
            tuple((vm, *record.fingerprint()) for vm, record in self.vms.items()),
        )


def _reset(ppns: Pages) -> PagesReply:
    return PagesReply(Status.RESET, np.full(len(ppns), Status.RESET, dtype=np.uint8), 0)
