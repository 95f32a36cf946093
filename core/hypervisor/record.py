"""What the hypervisor keeps of one VM."""

import numpy as np
from numpy.typing import NDArray

from core.events import Cause, Pages
from core.hypervisor.pmap import Pmap
from core.hypervisor.sampling import ONE, Sampler
from core.rng import Rng
from core.specs import DriverKind, VmSpec
from core.units import NS_PER_S

DRIVER_SILENCE_NS = 5 * NS_PER_S
"""a driver that polled no more for so long is not there to be asked"""


class VmRecord:
    """One VM as the hypervisor knows it.

    Attributes:
        target_pages: what its balloon is to be.
        by_hand: the target that a person set, None for automatic.
        entitled_pages: its part of the host, as last divided.
        is_squeezed: that part was less than it claimed.
        must_reset: the driver is to be answered RESET.
        driver_kind: how its driver hears of a target; None: it has none by its specification.
        target_writes: how often its target was written, also with the same number.
        heard_ns: when its driver was last heard of; None while there is none.
        force_pages: how many of its pages are to be taken without asking it.
        swap_target_pages: how many of its pages are to be in the hypervisor's swap file (SWTGT).
        zip_order: int32[compressed pages]: what its compression cache holds, the oldest first.
        zip_quarters: uint8[compressed pages]: how many quarters of a page each takes there.
        zip_frames: the host frames of that cache.
        stalled_ns: what its touches and reads have taken since its guest last asked.
        chance: its random stream for victims.
        swapped_in, swapped_out: pages that went to the hypervisor's swap file and came back; cumulative.
    """

    def __init__(
        self, spec: VmSpec, owner: int, sampler: Sampler, chance: Rng, *, has_large_pages: bool = False
    ) -> None:
        """A VM as it is powered on."""
        self.owner = owner
        self.pmap = Pmap(spec.configured_pages, has_large_pages=has_large_pages)
        self.sampler = sampler
        self.chance = chance
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
        self.heard_ns: int | None = None
        self.force_pages = 0
        self.swap_target_pages = 0
        self.zip_order: Pages = np.empty(0, dtype=np.int32)
        self.zip_quarters: NDArray[np.uint8] = np.empty(0, dtype=np.uint8)
        self.zip_frames: Pages = np.empty(0, dtype=np.int32)
        self.stalled_ns = 0
        self.swapped_in = 0
        self.swapped_out = 0

    @property
    def ceiling_pages(self) -> int:
        """The most that may be backed."""
        return len(self.pmap) if self.limit_pages is None else min(self.limit_pages, len(self.pmap))

    @property
    def held_pages(self) -> int:
        """What it takes: pages with a frame, and the frames of its compression cache."""
        return self.pmap.backed_pages + len(self.zip_frames)

    @property
    def asked_pages(self) -> int:
        """What it holds, waits for, or gave to its balloon: what it would hold if it could."""
        pmap = self.pmap
        return self.held_pages + pmap.ballooned_pages - pmap.pending_pages + len(pmap.waiting)

    @property
    def claim_pages(self) -> int:
        """What it holds or asks for, never more (`min(configured, limit, ...)`)."""
        return min(
            self.ceiling_pages, self.asked_pages + self.pmap.compressed_pages + self.pmap.swapped_pages
        )

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
    def room_pages(self) -> int:
        """How many more pages its limit lets it have."""
        return max(0, self.ceiling_pages - self.held_pages)

    @property
    def grantable_pages(self) -> int:
        """How many of its waiting pages its limit lets it have."""
        return min(len(self.pmap.waiting), self.room_pages)

    @property
    def reclaimable_pages(self) -> int:
        """How many may be taken from it: not what a reservation guarantees, once it is touched."""
        return max(0, self.held_pages - self.reservation_pages)

    def has_balloon(self, now_ns: int) -> bool:
        """Whether there is a driver that can be asked for more; a virtio driver has no duty to be heard."""
        if self.heard_ns is None:
            return False
        is_there = self.driver_kind is DriverKind.VIRTIO or now_ns - self.heard_ns <= DRIVER_SILENCE_NS
        return is_there and not self.must_reset and self.max_balloon_pages > 0

    def can_balloon_more(self, now_ns: int) -> bool:
        """Whether a larger balloon is still to be hoped for."""
        return self.has_balloon(now_ns) and self.pmap.ballooned_pages < self.max_balloon_pages

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what will be done with it, for digests."""
        pmap = self.pmap
        return (
            (self.owner, pmap.frames, pmap.backing, pmap.stored, pmap.waiting, pmap.waiting_stores),
            pmap.is_large,
            (self.shares, self.reservation_pages, self.limit_pages, self.max_balloon_percent),
            (self.target_pages, self.cause, self.by_hand, self.entitled_pages, self.is_squeezed),
            (self.driver_kind, self.target_writes, self.is_blocked, self.must_reset, self.heard_ns),
            (self.force_pages, self.stalled_ns),
            (
                self.zip_order,
                self.zip_quarters,
                self.zip_frames,
                self.chance.state(),
                self.sampler.fingerprint(),
            ),
            (self.overhead_pages, self.device_pages, self.swapped_in, self.swapped_out),
        )


def max_balloon(configured_pages: int, percent: int, reservation_pages: int) -> int:
    """The largest balloon of a VM (`Mem.CtlMaxPercent`; a reservation bounds it too)."""
    return max(0, min(configured_pages * percent // 100, configured_pages - reservation_pages))
