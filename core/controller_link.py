"""Lets the controller of another product decide about balloons: facts up, sizes down to targets.

The facts of the host are the hypervisor's own counters, those of a guest what its virtio device was told. A
guest that reports nothing, or nothing fresh, is a guest of which nothing is known: nothing here reads a guest
past its channel.
"""

from collections.abc import Mapping
from typing import Final

from core.channel import Feature
from core.events import Cause
from core.hypervisor.balancer import Change
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.record import VmRecord
from core.hypervisor.virtio import VirtioDevice
from core.policies import CONTROLLERS
from core.policies.facts import NO_PAST, GuestFacts, HostFacts, Ksm, NewSize
from core.specs import Policy
from core.units import BALLOON_UNIT_BYTES, NS_PER_S

STUCK_AFTER_NS: Final = 3 * NS_PER_S
"""a guest that was told to shrink has stopped making progress; the window of qmemman's requests"""


class ControllerLink:
    """Asks one controller when it is due; ESX's own balancer needs no link.

    Attributes:
        policy: who decides about targets.
        decided_ns: when it last did; None: not yet.
        ksm: how the controller would have the host's page sharing run; None: it does not say.
    """

    def __init__(self, policy: Policy, hypervisor: Hypervisor, devices: Mapping[int, VirtioDevice]) -> None:
        """A controller without a past; it decides at the next chance, and then once a period."""
        self.policy = policy
        self.decided_ns: int | None = None
        self.ksm: Ksm | None = None
        self._hypervisor = hypervisor
        self._devices = devices
        self._controller = CONTROLLERS.get(policy)
        self._past = NO_PAST
        self._told: dict[int, tuple[int, int]] = {}
        """of each VM its target and since when, as seen here"""

    @property
    def period_ns(self) -> int | None:
        """How often it decides; None: not by the clock."""
        return None if self._controller is None else self._controller.period_ns

    @property
    def decides_on_report(self) -> bool:
        """Whether it decides when a guest reports."""
        return self._controller is not None and self._controller.on_report

    def plan(self, now_ns: int) -> list[Change]:
        """The targets to set now; none when it is not due."""
        self._note_targets(now_ns)
        if self._controller is None or not self._is_due(now_ns):
            return []
        self.decided_ns = now_ns
        decision = self._controller.decide(self.host_facts(), self.guest_facts(now_ns), self._past)
        self._past, self.ksm = decision.past, decision.ksm
        return [self._change(size) for size in decision.sizes]

    def _is_due(self, now_ns: int) -> bool:
        if self.decides_on_report:
            return any(device.stats_ns == now_ns for device in self._devices.values())
        if self.period_ns is None:
            return False
        return self.decided_ns is None or now_ns - self.decided_ns >= self.period_ns

    def _change(self, size: NewSize) -> Change:
        """QEMU's arithmetic: balloon = configured - size, in whole pages; and what the balloon may do."""
        record = self._hypervisor.vms[size.vm]
        wanted = max(0, len(record.pmap) * self._page_size - size.size_bytes) // self._page_size
        return Change(size.vm, min(wanted, record.max_balloon_pages), wanted, Cause.CONTROLLER)

    # --- facts --------------------------------------------------------------------------------------

    def host_facts(self) -> HostFacts:
        """What the hypervisor counts."""
        hypervisor = self._hypervisor
        total, records = len(hypervisor.frames), hypervisor.vms.values()
        assigned = sum(
            record.overhead_pages + len(record.pmap) - self._balloon_pages(vm, record)
            for vm, record in hypervisor.vms.items()
        )
        return HostFacts(
            total_bytes=total * self._page_size,
            free_bytes=hypervisor.frames.free_count * self._page_size,
            unassigned_bytes=(total - assigned) * self._page_size,
            shareable_bytes=sum(record.pmap.backed_pages for record in records) * self._page_size,
        )

    def guest_facts(self, now_ns: int) -> list[GuestFacts]:
        """What the hypervisor keeps of each VM, and what the VM's guest reported."""
        return [self._guest(vm, record, now_ns) for vm, record in self._hypervisor.vms.items()]

    def _guest(self, vm: int, record: VmRecord, now_ns: int) -> GuestFacts:
        configured, device = len(record.pmap), self._devices.get(vm)
        size = configured - self._balloon_pages(vm, record) if self._balloon_works(vm, record) else 0
        most = record.max_balloon_pages
        free_bytes, used_bytes = (None, None) if device is None else _reported(device)
        return GuestFacts(
            vm=vm,
            size_bytes=size * self._page_size,
            max_bytes=configured * self._page_size,
            minimum_bytes=(configured - most) * self._page_size if most else None,
            shares=record.shares,
            last_target_bytes=(configured - record.told_pages) * self._page_size,
            free_bytes=free_bytes,
            used_bytes=used_bytes,
            demand_bytes=used_bytes,
            is_stuck=device is not None and self._is_stuck(vm, device, now_ns),
        )

    def _balloon_works(self, vm: int, record: VmRecord) -> bool:
        """Whether a driver has said that it is there; a reboot tells the host nothing."""
        device = self._devices.get(vm)
        return record.heard_ns is not None if device is None else device.is_driven

    def _balloon_pages(self, vm: int, record: VmRecord) -> int:
        """The balloon as the host believes it to be: the pages locked, or virtio's `actual`."""
        device = self._devices.get(vm)
        if device is None:
            return record.pmap.ballooned_pages
        return device.actual * BALLOON_UNIT_BYTES // self._page_size

    def _note_targets(self, now_ns: int) -> None:
        records = self._hypervisor.vms
        before = self._told
        self._told = {
            vm: before[vm]
            if vm in before and before[vm][0] == record.target_pages
            else (record.target_pages, now_ns)
            for vm, record in records.items()
        }

    def _is_stuck(self, vm: int, device: VirtioDevice, now_ns: int) -> bool:
        moved_ns = max(device.actual_changed_ns, self._told[vm][1])
        return device.actual < device.num_pages() and now_ns - moved_ns >= STUCK_AFTER_NS

    @property
    def _page_size(self) -> int:
        return self._hypervisor.spec.page_size

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return self.policy, self.decided_ns, self._past, tuple(self._told.items())


def _reported(device: VirtioDevice) -> tuple[int | None, int | None]:
    """What a guest's fresh report says is free, and what is used.

    Used, as Qubes' meminfo counts it, is what is neither free nor cache. It stands for the demand of programs
    too, for virtio has no tag for committed memory. With DEFLATE_ON_OOM the total has the balloon in it.
    """
    stats = device.fresh_stats()
    if stats is None:
        return None, None
    counts_balloon = device.features is not None and Feature.DEFLATE_ON_OOM in device.features
    balloon_bytes = device.actual * BALLOON_UNIT_BYTES if counts_balloon else 0
    used_bytes = stats.total_bytes - stats.free_bytes - stats.cache_bytes - balloon_bytes
    return stats.free_bytes, max(0, used_bytes)
