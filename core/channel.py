"""The private channel: all that passes between a balloon driver and its hypervisor.

Commands and status numbers are those of VMware's driver (`vmw_balloon`, open-vm-tools `balloon_def.h`).
Addresses are guest page numbers (PPN), never host frames.
"""

from enum import IntEnum, IntFlag
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from core.events import Pages


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
