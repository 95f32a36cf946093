"""The hypervisor: backs touched pages, answers balloon drivers, and takes frames back."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import SHARED_OWNER, Backing
from core.costs import PageCosts, of_pages
from core.event_log import EventLog, frozen
from core.events import FramesGranted, FramesReclaimed, Pages
from core.hardware import Contents
from core.hypervisor.compression import Compression
from core.hypervisor.faults import Faults
from core.hypervisor.frames import NO_PAGE, Frames
from core.hypervisor.grant_queue import GrantQueue
from core.hypervisor.paging import Paging
from core.hypervisor.record import VmRecord
from core.hypervisor.sampling import Sampler
from core.hypervisor.sharing import PageSharing
from core.rng import Rng
from core.specs import Actions, HostSpec, VmSpec

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
        self.sharing = PageSharing(spec.sharing, self.frames, self.vms, spec.page_size, log)
        self.compression = Compression(spec.compression, self.frames)
        costs = of_pages(spec.costs, spec.page_size)
        self.paging = Paging(self.frames, costs, log, self.sharing, self.compression)
        self._queue = GrantQueue(self.frames, self.vms)
        self.faults = Faults(self.frames, self.vms, self._queue, self.compression, self.paging, log)
        self.faults.configure(costs, has_swap=spec.has_swap)
        self._seed = seed
        self._log = log

    @property
    def costs(self) -> PageCosts:
        """What things cost just now."""
        return self.faults.costs

    def configure(self, spec: HostSpec) -> None:
        """Change techniques and costs; what is shared or stored already stays so until it is touched."""
        if spec.sharing != self.spec.sharing:
            self.sharing.configure(spec.sharing)
        self.spec = spec
        self.paging.costs = of_pages(spec.costs, spec.page_size)
        self.faults.configure(self.paging.costs, has_swap=spec.has_swap)
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
        self._queue.leave(vm)
        self.sharing.forget(vm)
        shared = record.pmap.unshare(np.flatnonzero(record.pmap.backing == Backing.SHARED).astype(np.int32))
        own = np.flatnonzero(self.frames.owners == record.owner).astype(np.int32)
        return self.frames.release(shared) + self.frames.release(own)

    def reset_cpu(self, vm: int) -> None:
        """The virtual CPU restarts: the faults it waited for are forgotten, the balloon is not."""
        self.vms[vm].stalled_ns = 0
        self.vms[vm].pmap.stop_waiting(lambda waiting: np.ones(len(waiting), dtype=np.bool_))
        self._queue.leave(vm)

    # --- touches (the hardware tells) ---------------------------------------------------------------

    def touch(self, vm: int, ppns: Pages, stores: Contents) -> None:
        """See `core.hardware.Memory`."""
        self.faults.touch(vm, ppns, stores)

    def prices(self, vm: int, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """See `core.hardware.Memory`."""
        return self.faults.prices(vm, ppns, writes)

    def contents(self, vm: int, ppns: Pages) -> Contents:
        """See `core.hardware.Memory`."""
        return self.faults.contents(vm, ppns)

    def take_stalled_ns(self, vm: int) -> int:
        """How long the VM's touches and reads have taken since this was last asked."""
        record = self.vms[vm]
        stalled_ns, record.stalled_ns = record.stalled_ns, 0
        return stalled_ns

    def ran(self, vm: int, ran_ns: int) -> None:
        """The VM ran for so long: its sampling goes on in the VM's own time."""
        record = self.vms[vm]
        record.sampler.age(ran_ns, record.pmap)

    # --- reclaim and grant --------------------------------------------------------------------------

    def hold(self, vm: int, ppns: Pages) -> None:
        """The balloon holds these pages from now on: their frames are to be reclaimed."""
        record = self.vms[vm]
        self._let_go(record, ppns)
        record.pmap.lock(ppns)
        record.sampler.redraw(ppns, record.pmap)
        if not len(record.pmap.waiting):
            self._queue.leave(vm)

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
            self._queue.leave(vm)
        self._log.add(FramesGranted, vm=vm, ppns=frozen(ppns), frames=frozen(frames))
        self.faults.charge(vm, record, ppns, frames, came_from)

    @property
    def unclaimed_frames(self) -> int:
        """Free frames that nobody waits for."""
        return self._queue.unclaimed_frames

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return (
            (self.frames.fingerprint(), tuple(self._queue), self.faults.stores_made),
            (self.spec, self.sharing.fingerprint(), self.paging.fingerprint()),
            tuple((vm, *record.fingerprint()) for vm, record in self.vms.items()),
        )
