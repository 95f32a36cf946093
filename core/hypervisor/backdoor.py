"""The host's end of VMware's private channel: what it answers to one VM's balloon driver.

It implements `core.channel.Channel` on the hypervisor's own primitives.
"""

import numpy as np

from core.channel import Capability, GuestId, PagesReply, Status, TargetReply
from core.codes import Backing
from core.events import Pages
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.record import VmRecord


class Backdoor:
    """One VM's; it keeps nothing of its own."""

    def __init__(self, hypervisor: Hypervisor, vm: int) -> None:
        """Answer for this VM."""
        self._hypervisor = hypervisor
        self._vm = vm

    @property
    def _record(self) -> VmRecord:
        return self._hypervisor.vms[self._vm]

    def start(self, capabilities: Capability) -> Status:
        """START: a driver begins, or leaves; any balloon of before is forgotten."""
        record = self._record
        record.heard_ns = None if capabilities is Capability.NONE else self._hypervisor.now_ns
        record.pmap.unlock(record.pmap.locked())
        record.must_reset = False
        return Status.SUCCESS

    def guest_id(self, _guest: GuestId) -> Status:
        """GUEST_ID: this model has the same limits for all."""
        return Status.SUCCESS

    def get_target(self, guest_pages: int) -> TargetReply:
        """GET_TARGET: never more than the guest has."""
        record = self._record
        record.heard_ns = self._hypervisor.now_ns
        status = Status.RESET if record.must_reset else Status.SUCCESS
        return TargetReply(status, min(record.told_pages, guest_pages))

    def lock(self, ppns: Pages) -> PagesReply:
        """LOCK: take note of pinned pages up to the target."""
        record = self._record
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
        self._hypervisor.hold(self._vm, ppns[status == Status.SUCCESS])
        return PagesReply(Status.SUCCESS, status, record.told_pages)

    def unlock(self, ppns: Pages) -> PagesReply:
        """UNLOCK: the guest will use these pages again; they come back without contents."""
        record = self._record
        if record.must_reset:
            return _reset(ppns)
        outside = (ppns < 0) | (ppns >= len(record.pmap))
        backing = record.pmap.backing[np.where(outside, 0, ppns)]
        held = (backing == Backing.PENDING) | (backing == Backing.BALLOONED)
        status = np.where(held, np.uint8(Status.SUCCESS), np.uint8(Status.PPN_UNLOCKED))
        status[outside] = Status.PPN_INVALID
        record.pmap.unlock(ppns[status == Status.SUCCESS])
        return PagesReply(Status.SUCCESS, status, record.told_pages)


def _reset(ppns: Pages) -> PagesReply:
    return PagesReply(Status.RESET, np.full(len(ppns), Status.RESET, dtype=np.uint8), 0)
