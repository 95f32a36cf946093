"""The hypervisor: backs touched pages, answers balloon drivers, and takes frames back."""

from typing import Final

import numpy as np

from core.channel import Capability, GuestId, PagesReply, Status, TargetReply
from core.codes import SHARED_OWNER, Backing
from core.event_log import EventLog, frozen
from core.events import (
    BalloonedPagesTouched,
    BalloonPopped,
    Cause,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    Pages,
    PagesWaiting,
)
from core.hardware import FIRST_FILE_CONTENT, FRESH, READ, ZEROES, Contents
from core.hypervisor.frames import NO_PAGE, Frames
from core.hypervisor.pmap import NO_FRAME, Pmap
from core.hypervisor.sampling import ONE, Sampler
from core.rng import Rng
from core.specs import DriverKind, HostSpec, VmSpec

_SAMPLING: Final = 1
"""names the random stream of a VM's sampling"""
OWNERS_MAX: Final = SHARED_OWNER
"""how many VMs a host can hold: an owner is one byte, and shared and free frames have one too"""


class VmRecord:
    """What the hypervisor keeps of one VM.

    Attributes:
        target_pages: what its balloon is to be.
        by_hand: the target that a person set, None for automatic.
        entitled_pages: its part of the host, as last divided.
        is_squeezed: that part was less than it claimed.
        must_reset: the driver is to be answered RESET.
        driver_kind: how its driver hears of a target; None: it has none by its specification.
        target_writes: how often its target was written, also with the same number.
        has_driver: a driver has said that it is there, and none has said that it leaves (VMware's).
    """

    def __init__(self, spec: VmSpec, owner: int, sampler: Sampler) -> None:
        """A VM as it is powered on."""
        self.owner = owner
        self.pmap = Pmap(spec.configured_pages)
        self.sampler = sampler
        self.shares = spec.shares
        self.reservation_pages = spec.reservation_pages
        self.limit_pages = spec.limit_pages
        self.max_balloon_percent = spec.max_balloon_percent
        self.overhead_pages = spec.overhead_pages
        self.device_pages = spec.device_pages
        self.target_pages = 0
        self.cause = Cause.NONE
        self.by_hand: int | None = None
        self.entitled_pages = spec.configured_pages
        self.is_squeezed = False
        self.is_blocked = False
        self.must_reset = False
        self.driver_kind = None if spec.driver is None else spec.driver.kind
        self.target_writes = 0
        self.has_driver = False

    @property
    def ceiling_pages(self) -> int:
        """The most that may be backed."""
        return len(self.pmap) if self.limit_pages is None else min(self.limit_pages, len(self.pmap))

    @property
    def claim_pages(self) -> int:
        """What it holds or asks for, never more (`min(configured, limit, ...)`)."""
        pmap = self.pmap
        reclaimed = pmap.ballooned_pages - pmap.pending_pages
        return min(self.ceiling_pages, pmap.backed_pages + reclaimed + len(pmap.waiting))

    @property
    def active_pages(self) -> int:
        """The estimated working set: the sampled part of what is backed, and what waits (just touched)."""
        return self.pmap.backed_pages * self.sampler.estimate // ONE + len(self.pmap.waiting)

    @property
    def max_balloon_pages(self) -> int:
        """The balloon's limit: a percentage of the configured size, and never into the reservation."""
        return max_balloon(len(self.pmap), self.max_balloon_percent, self.reservation_pages)

    @property
    def told_pages(self) -> int:
        """The target that its driver hears: a limit that was just lowered holds at once."""
        return min(self.target_pages, self.max_balloon_pages)

    @property
    def grantable_pages(self) -> int:
        """How many of its waiting pages its limit lets it have."""
        return max(0, min(len(self.pmap.waiting), self.ceiling_pages - self.pmap.backed_pages))


def max_balloon(configured_pages: int, percent: int, reservation_pages: int) -> int:
    """The largest balloon of a VM (`Mem.CtlMaxPercent`; a reservation bounds it too)."""
    return max(0, min(configured_pages * percent // 100, configured_pages - reservation_pages))


class Hypervisor:
    """Frames and page maps. It sees touches, never what a guest uses a page for."""

    def __init__(self, spec: HostSpec, seed: int, log: EventLog) -> None:
        """A host without VMs."""
        self.spec = spec
        self._seed = seed
        self.frames = Frames(spec.frames)
        self.vms: dict[int, VmRecord] = {}
        self._queue: list[int] = []
        self._stores_made = 0
        self._log = log

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
        self.vms[vm] = VmRecord(spec, owner, sampler)
        self.frames.take(owner, np.full(spec.overhead_pages, NO_PAGE, dtype=np.int32))

    def power_off(self, vm: int) -> int:
        """Remove a VM; how many frames that freed."""
        record = self.vms.pop(vm)
        self._queue = [each for each in self._queue if each != vm]
        frames = np.flatnonzero(self.frames.owners == record.owner).astype(np.int32)
        self.frames.release(frames)
        return len(frames)

    def reset_cpu(self, vm: int) -> None:
        """The virtual CPU restarts: the faults it waited for are forgotten, the balloon is not."""
        self.vms[vm].pmap.stop_waiting(lambda waiting: np.ones(len(waiting), dtype=np.bool_))
        self._leave_queue(vm)

    # --- touches (the hardware tells) ---------------------------------------------------------------

    def touch(self, vm: int, ppns: Pages, stores: Contents) -> None:
        """Pages were touched in this order: back those that need it, let wait those that cannot be."""
        record = self.vms[vm]
        record.sampler.saw(ppns)
        stores = self._numbered(stores)
        if (record.pmap.frames[ppns] == NO_FRAME).any() or record.pmap.pending_pages:
            self._fault(vm, record, ppns)
        written = stores != READ
        ppns, stores = ppns[written], stores[written]
        frames = record.pmap.frames[ppns]
        waits = frames == NO_FRAME
        self.frames.contents[frames[~waits]] = stores[~waits]
        if waits.any():
            record.pmap.waiting_stores[record.pmap.waiting_index(ppns[waits])] = stores[waits]

    def ran(self, vm: int, ran_ns: int) -> None:
        """The VM ran for so long: its sampling goes on in the VM's own time."""
        record = self.vms[vm]
        record.sampler.age(ran_ns, record.pmap)

    def contents(self, vm: int, ppns: Pages) -> Contents:
        """What the pages hold: of a waiting page what is about to be written, without a frame zeroes."""
        pmap = self.vms[vm].pmap
        frames = pmap.frames[ppns]
        found = np.where(frames == NO_FRAME, np.uint32(ZEROES), self.frames.contents[frames])
        waits = pmap.backing[ppns] == Backing.WAITING
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

    def _fault(self, vm: int, record: VmRecord, ppns: Pages) -> None:
        pmap = record.pmap
        backing = pmap.backing[ppns]
        ballooned = (backing == Backing.BALLOONED) | (backing == Backing.PENDING)
        if ballooned.any():
            self._touch_ballooned(vm, record, ppns[ballooned])
        wanted_at = np.flatnonzero((pmap.frames[ppns] == NO_FRAME) & (pmap.backing[ppns] != Backing.WAITING))
        _, first = np.unique(ppns[wanted_at], return_index=True)
        wanted = ppns[wanted_at[np.sort(first)]]
        room = max(0, min(self.unclaimed_frames, record.ceiling_pages - pmap.backed_pages))
        backed, unmet = wanted[:room], wanted[room:]
        if len(backed):
            frames = self.frames.take(record.owner, backed)
            pmap.back(backed, frames)
            self._log.add(FramesBacked, vm=vm, ppns=frozen(backed), frames=frozen(frames))
        if len(unmet):
            self._let_wait(vm, record, unmet)

    def _let_wait(self, vm: int, record: VmRecord, unmet: Pages) -> None:
        if vm not in self._queue:
            self._queue.append(vm)
        record.pmap.wait(unmet)
        at_limit = record.pmap.backed_pages >= record.ceiling_pages
        self._log.add(PagesWaiting, vm=vm, ppns=frozen(unmet), at_limit=at_limit)

    @property
    def unclaimed_frames(self) -> int:
        """Free frames but for those that VMs in the queue wait for and may have."""
        owed = sum(self.vms[vm].grantable_pages for vm in self._queue)
        return max(0, self.frames.free_count - owed)

    def _touch_ballooned(self, vm: int, record: VmRecord, ppns: Pages) -> None:
        """VMware pops the balloon. On KVM the page was simply given up: the next touch finds zeroes."""
        if record.driver_kind is not DriverKind.VIRTIO:
            self._pop(vm, record, int(ppns[0]))
            return
        touched = np.unique(ppns)
        record.pmap.unlock(touched)
        self._log.add(BalloonedPagesTouched, vm=vm, ppns=frozen(touched))

    def _pop(self, vm: int, record: VmRecord, ppn: int) -> None:
        """A ballooned page was touched: forget the balloon, answer RESET from now on (OSDI'02 §3.2)."""
        self._log.add(BalloonPopped, vm=vm, ppn=ppn, balloon_pages=record.pmap.ballooned_pages)
        record.pmap.unlock(record.pmap.locked())
        record.must_reset = True

    # --- the private channel ------------------------------------------------------------------------

    def start(self, vm: int, capabilities: Capability) -> Status:
        """START: a driver begins, or leaves; any balloon of before is forgotten."""
        record = self.vms[vm]
        record.has_driver = capabilities is not Capability.NONE
        record.pmap.unlock(record.pmap.locked())
        record.must_reset = False
        return Status.SUCCESS

    def guest_id(self, _vm: int, _guest: GuestId) -> Status:
        """GUEST_ID: this model has the same limits for all."""
        return Status.SUCCESS

    def get_target(self, vm: int, guest_pages: int) -> TargetReply:
        """GET_TARGET: never more than the guest has."""
        record = self.vms[vm]
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
        record.pmap.lock(ppns)
        record.sampler.redraw(ppns, record.pmap)
        if not len(record.pmap.waiting):
            self._leave_queue(vm)

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

    def queue(self) -> tuple[int, ...]:
        """The VMs that wait for frames, first come first."""
        return tuple(self._queue)

    def grant(self, vm: int) -> None:
        """Give a waiting VM as many free frames as it waits for and may have."""
        record = self.vms[vm]
        count = min(self.frames.free_count, record.grantable_pages)
        if count == 0:
            return
        ppns, stores = record.pmap.next_waiting(count)
        frames = self.frames.take(record.owner, ppns)
        record.pmap.back(ppns, frames)
        self.frames.contents[frames] = stores
        if not len(record.pmap.waiting):
            self._leave_queue(vm)
        self._log.add(FramesGranted, vm=vm, ppns=frozen(ppns), frames=frozen(frames))

    def _leave_queue(self, vm: int) -> None:
        self._queue = [each for each in self._queue if each != vm]

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return (
            (self.frames.fingerprint(), tuple(self._queue), self._stores_made),
            tuple(
                (
                    vm,
                    (record.owner, record.pmap.frames, record.pmap.backing),
                    (record.pmap.waiting, record.pmap.waiting_stores),
                    (record.shares, record.reservation_pages, record.limit_pages),
                    (record.max_balloon_percent, record.target_pages, record.cause, record.by_hand),
                    (record.entitled_pages, record.is_squeezed, record.is_blocked, record.must_reset),
                    (record.overhead_pages, record.device_pages, record.sampler.fingerprint()),
                    (record.driver_kind, record.target_writes, record.has_driver),
                )
                for vm, record in self.vms.items()
            ),
        )


def _reset(ppns: Pages) -> PagesReply:
    return PagesReply(Status.RESET, np.full(len(ppns), Status.RESET, dtype=np.uint8), 0)
