"""What a guest's virtio balloon reports of its memory: the one seam between a run and the KVM tools."""

import msgspec

from core.readouts.history import vm_rows
from core.source import Source, VmView


class GuestStats(msgspec.Struct, frozen=True, kw_only=True):
    """The statistics of a virtio balloon as its host last heard them; None: this guest does not report it.

    The fields are virtio's statistics tags 0 to 7 (virtio-spec, memory statistics). With none of them set the
    guest has the device, and its driver has not reported yet or is not asked to.
    """

    swap_in_bytes: int | None = None
    swap_out_bytes: int | None = None
    major_faults: int | None = None
    minor_faults: int | None = None
    free_bytes: int | None = None
    total_bytes: int | None = None
    available_bytes: int | None = None
    caches_bytes: int | None = None
    updated_ns: int | None = None
    """when it was reported, in simulated time"""


def reported_stats(_source: Source, vm: VmView) -> GuestStats | None:
    """What this guest reported last, however long ago; None: it has no virtio balloon."""
    if vm.driver.virtio is None:
        return None
    stats, updated_ns = vm.driver.virtio.stats, vm.driver.virtio.last_update_ns
    if stats is None:
        return GuestStats()
    return GuestStats(
        swap_in_bytes=stats.swap_in_bytes,
        swap_out_bytes=stats.swap_out_bytes,
        major_faults=stats.major_faults,
        minor_faults=stats.minor_faults,
        free_bytes=stats.free_bytes,
        total_bytes=stats.total_bytes,
        available_bytes=stats.available_bytes,
        caches_bytes=stats.cache_bytes,
        updated_ns=updated_ns,
    )


def stats_as_virtio_would_report(source: Source, vm: VmView) -> GuestStats:
    """What a virtio driver in this guest would report now, without deflate-on-OOM.

    What Linux's `virtio_balloon` fills in (`update_balloon_stats`): total and free RAM, what could be had
    without swapping, the page cache. A fault is major when it reads from the swap disk, and is counted once
    for each page of this model, whatever its size.
    """
    page_size = source.host().page_size
    paged_in = _latest(source, vm.id, "paged_in")
    faults = _latest(source, vm.id, "faults")
    return GuestStats(
        swap_in_bytes=paged_in * page_size,
        swap_out_bytes=_latest(source, vm.id, "paged_out") * page_size,
        major_faults=paged_in,
        minor_faults=faults - paged_in,
        free_bytes=vm.free_pages * page_size,
        total_bytes=vm.size_pages * page_size,
        available_bytes=(vm.free_pages + vm.cache_pages) * page_size,
        caches_bytes=vm.cache_pages * page_size,
        updated_ns=source.now_ns,
    )


def _latest(source: Source, vm: int, column: str) -> int:
    _, counts = vm_rows(source, vm, column)
    return int(counts[-1]) if len(counts) else 0
