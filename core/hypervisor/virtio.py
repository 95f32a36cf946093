"""The host's end of virtio-balloon: one device a VM, as QEMU keeps it.

It implements `core.channel.VirtioChannel` on the hypervisor's own primitives. Unlike VMware's channel it
takes the frames at once (MADV_DONTNEED before the acknowledgement), refuses nothing, and trusts what it is
told.
"""

from typing import Final

import numpy as np

from core.channel import Feature
from core.codes import Backing
from core.events import Pages
from core.guest_stats import GuestStats
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.record import VmRecord
from core.units import BALLOON_UNIT_BYTES

STALE_AFTER_PERIODS: Final = 3
"""a report older than so many periods says nothing any more; our choice"""


class VirtioDevice:
    """One VM's device; it outlives reboots of the guest, which it is not told of.

    Attributes:
        actual: the size of the balloon in units of 4 KiB, as the driver last said.
        actual_changed_ns: when that last changed.
        features: what driver and device agreed on; None while nobody drives the device.
        stats, stats_ns: the last report and when it came, None before the first.
        counters: what the host did for the queues, in pieces (page numbers or chunks).
    """

    def __init__(self, hypervisor: Hypervisor, vm: int, stats_period_ns: int) -> None:
        """A device that nobody drives yet."""
        self._hypervisor = hypervisor
        self._vm = vm
        self._stats_period_ns = stats_period_ns
        self._heard_writes = 0
        self.actual = 0
        self.actual_changed_ns = 0
        self.features: Feature | None = None
        self.stats: GuestStats | None = None
        self.stats_ns: int | None = None
        self.counters: dict[str, int] = {}

    @property
    def _record(self) -> VmRecord:
        return self._hypervisor.vms[self._vm]

    @property
    def is_driven(self) -> bool:
        """Whether a driver has taken the device over, as far as the host knows."""
        return self.features is not None

    def fresh_stats(self) -> GuestStats | None:
        """The last report, unless there is none or it is stale."""
        if self.stats_ns is None:
            return None
        is_fresh = self._hypervisor.now_ns - self.stats_ns <= STALE_AFTER_PERIODS * self._stats_period_ns
        return self.stats if is_fresh else None

    # --- the channel --------------------------------------------------------------------------------

    @property
    def has_interrupt(self) -> bool:
        """See `core.channel.VirtioChannel`."""
        return self.is_driven and self._record.target_writes != self._heard_writes

    def reset(self) -> None:
        """See `core.channel.VirtioChannel`: the host forgets which pages were in the balloon."""
        self._record.pmap.unlock(self._record.pmap.locked())
        self.features = self._record.heard_ns = None
        self.write_actual(0)

    def driver_ok(self, features: Feature) -> None:
        """See `core.channel.VirtioChannel`."""
        self.features = features
        self._record.heard_ns = self._hypervisor.now_ns
        self.acknowledge()

    def acknowledge(self) -> None:
        """See `core.channel.VirtioChannel`."""
        self._heard_writes = self._record.target_writes

    def num_pages(self) -> int:
        """See `core.channel.VirtioChannel`."""
        return self._record.told_pages * self._units

    def write_actual(self, units: int) -> None:
        """See `core.channel.VirtioChannel`."""
        if units != self.actual:
            self.actual = units
            self.actual_changed_ns = self._hypervisor.now_ns

    def inflate(self, ppns: Pages, pieces: int) -> None:
        """See `core.channel.VirtioChannel`: translate each piece, and give its frames back to the host."""
        self._count("translated", pieces)
        self._count("advised", pieces)
        self._hypervisor.hold(self._vm, ppns)
        self._hypervisor.reclaim(self._vm)

    def deflate(self, ppns: Pages) -> None:
        """See `core.channel.VirtioChannel`; a page that the guest used in spite of all is no longer held."""
        pmap = self._record.pmap
        pmap.unlock(ppns[np.isin(pmap.backing[ppns], (Backing.PENDING, Backing.BALLOONED))])

    def report(self, stats: GuestStats) -> None:
        """See `core.channel.VirtioChannel`."""
        self.stats, self.stats_ns = stats, self._hypervisor.now_ns

    # --- small things -------------------------------------------------------------------------------

    @property
    def _units(self) -> int:
        return self._hypervisor.spec.page_size // BALLOON_UNIT_BYTES

    def _count(self, name: str, by: int) -> None:
        self.counters[name] = self.counters.get(name, 0) + by

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return (
            (self.actual, self.actual_changed_ns, self.features, self._heard_writes),
            (self.stats, self.stats_ns),
            tuple(sorted(self.counters.items())),
        )
