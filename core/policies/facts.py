"""What a controller is told, and what it answers: plain numbers, every size in bytes.

A controller sees nothing else. What a guest reports comes through its own channel and is None when the guest
reports nothing or nothing fresh.
"""

from typing import Final

import msgspec

DEFAULT_SHARES: Final = 1000
"""Proxmox VE takes this for a VM that has none set."""


class HostFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The host as its own counters show it."""

    total_bytes: int
    free_bytes: int
    """free frames: what Proxmox and MOM look at"""
    unassigned_bytes: int
    """total - overheads - every VM's size, backed or not (all of a VM whose balloon does not work): what Xen
    and Hyper-V, which assign memory, call free; below 0 where sizes are overcommitted"""
    shareable_bytes: int = 0
    """what KSM could look at: the backed memory of all VMs"""


class GuestFacts(msgspec.Struct, frozen=True, kw_only=True):
    """One VM: its settings, its size, and what it reports."""

    vm: int
    size_bytes: int
    """configured - balloon; 0: its balloon does not work"""
    max_bytes: int
    minimum_bytes: int | None = None
    """None: none is configured"""
    shares: int = DEFAULT_SHARES
    last_target_bytes: int = 0
    """the size that it was last told, whether or not it is there yet"""
    free_bytes: int | None = None
    """reported: free in the guest (virtio's stat-free-memory)"""
    used_bytes: int | None = None
    """reported: used in the guest (Qubes' meminfo)"""
    demand_bytes: int | None = None
    """reported: what the guest's programs ask for (Hyper-V's integration services)"""
    is_control_domain: bool = False
    """Xen's dom0"""
    is_migrating: bool = False
    is_stuck: bool = False
    """was told to shrink and has stopped making progress"""


class NewSize(msgspec.Struct, frozen=True):
    """A VM is to have this size; what its balloon can and may do still bounds it."""

    vm: int
    size_bytes: int


class Ksm(msgspec.Struct, frozen=True, kw_only=True):
    """How the host's page sharing is to run; the names are those of /sys/kernel/mm/ksm."""

    run: bool
    pages_to_scan: int
    sleep_ms: int


class Sample(msgspec.Struct, frozen=True):
    """What one round saw of one guest."""

    size_bytes: int
    free_bytes: int


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """What a controller remembers from round to round; of those here only MOM does."""

    host_free_bytes: tuple[int, ...] = ()
    """the oldest first"""
    guests: tuple[tuple[int, tuple[Sample, ...]], ...] = ()
    """for each VM its samples, the oldest first"""
    pages_to_scan: int = 100
    """KSM's own default"""


NO_PAST: Final = Past()


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of one round: the new sizes, in the order in which they are to be told."""

    sizes: tuple[NewSize, ...] = ()
    ksm: Ksm | None = None
    """None: the controller does not touch page sharing"""
    past: Past = NO_PAST
    """to be handed in again next time"""
