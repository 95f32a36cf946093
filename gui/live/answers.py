"""The shapes of QEMU's answers, as far as they are looked at."""

from msgspec import Struct


class Name(Struct):
    """Of `query-name`; a guest may have none."""

    name: str = ""


class Status(Struct):
    """Of `query-status`."""

    running: bool
    status: str


class MemorySummary(Struct, rename="kebab"):
    """Of `query-memory-size-summary`, in bytes."""

    base_memory: int
    plugged_memory: int = 0


class MemoryDevice(Struct):
    """One of `query-memdev`, in bytes."""

    size: int


class Member(Struct):
    """One of `qom-list`: a part or a property of an object."""

    name: str
    type: str


class Size(Struct):
    """Of `query-balloon` and of the event BALLOON_CHANGE: the guest's size in bytes."""

    actual: int


class GuestStats(Struct, rename="kebab"):
    """Of the balloon device's property `guest-stats`.

    Which there are varies with the guest; 2^64 - 1 stands for one that is not known. The driver's last report
    came at `last_update`, in seconds of Unix time; 0 is never.
    """

    stats: dict[str, int]
    last_update: int = 0
