"""The private channel: all that passes between a balloon driver and its hypervisor.

There are two, and a guest has one of them. `Channel` is VMware's: commands and status numbers are those of
`vmw_balloon` and open-vm-tools `balloon_def.h`. `VirtioChannel` is a virtio-balloon device (virtio 1.2, 5.5).
Addresses are guest page numbers (PPN), never host frames.
"""

from enum import IntEnum, IntFlag
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from core.events import Pages
from core.guest_stats import GuestStats


class Status(IntEnum):
    """The hypervisor's answer."""

    SUCCESS = 0
    PPN_INVALID = 2
    PPN_LOCKED = 3
    PPN_UNLOCKED = 4
    PPN_PINNED = 5
    PPN_NOTNEEDED = 6
    RESET = 7


class Capability(IntFlag):
    """What a driver offers at START; none at all means that it leaves."""

    NONE = 0
    BASIC = 2
    BATCHED = 4


class GuestId(IntEnum):
    """The guest's kind of operating system."""

    LINUX = 1


class TargetReply(NamedTuple):
    """The answer to GET_TARGET."""

    status: Status
    target_pages: int


class PagesReply(NamedTuple):
    """The answer to a batched LOCK or UNLOCK: a status for each page, and the target as it is now."""

    status: Status
    page_status: NDArray[np.uint8]
    target_pages: int


class Channel(Protocol):
    """One guest's end of the channel."""

    def start(self, capabilities: Capability) -> Status:
        """START (0): the hypervisor forgets any balloon it knew of."""
        ...

    def guest_id(self, guest: GuestId) -> Status:
        """GUEST_ID (4)."""
        ...

    def get_target(self, guest_pages: int) -> TargetReply:
        """GET_TARGET (1): `guest_pages` is the guest's total, the upper limit."""
        ...

    def lock(self, ppns: Pages) -> PagesReply:
        """BATCHED_LOCK (6): these pages were just pinned."""
        ...

    def unlock(self, ppns: Pages) -> PagesReply:
        """BATCHED_UNLOCK (7): these pages are about to be freed."""
        ...


class Feature(IntFlag):
    """What a virtio-balloon driver agrees to when it takes its device over (virtio 1.2, 5.5.3)."""

    MUST_TELL_HOST = 1 << 0
    STATS_VQ = 1 << 1
    DEFLATE_ON_OOM = 1 << 2


class VirtioChannel(Protocol):
    """One guest's virtio-balloon device. Its unit is 4 KiB, whatever the page size.

    Queue calls return when the host has acknowledged them. There is no refusal.
    """

    @property
    def has_interrupt(self) -> bool:
        """Whether the configuration changed and the driver has not looked yet."""
        ...

    def reset(self) -> None:
        """Device reset: the balloon is empty, and nobody drives the device."""
        ...

    def driver_ok(self, features: Feature) -> None:
        """The driver has taken the device over."""
        ...

    def acknowledge(self) -> None:
        """The driver has heard the interrupt."""
        ...

    def num_pages(self) -> int:
        """Read the configuration: the size that the balloon is to have, in units."""
        ...

    def write_actual(self, units: int) -> None:
        """Write the configuration: the size that the balloon has."""
        ...

    def inflate(self, ppns: Pages, pieces: int) -> None:
        """inflateq: the balloon holds these pages; the driver describes them in so many pieces."""
        ...

    def deflate(self, ppns: Pages) -> None:
        """deflateq: the guest is about to use these pages again."""
        ...

    def report(self, stats: GuestStats) -> None:
        """statsq: how the guest does."""
        ...
