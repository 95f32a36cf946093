"""The head of esxtop's memory screen: the host in whole MB, as `VMKMEM`, `PSHARE`, `SWAP` and the others.

Layout of ESXi 5 to 7. MB are of 2^20 bytes, rounded down; rates have two decimals. Overcommitment is what the
VMs ask for (configured, or their limit if that is less, and overhead) / managed memory - 1, and never less
than 0; its averages are means over 1, 5 and 15 min, or over the run while that is shorter.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.events import VmSpawned
from core.readouts.history import average, host_rows, per_s, vm_rows
from core.readouts.readout import Cell, Line, plain, right, value
from core.readouts.sizes import MISSING, mib_text, whole_mib_text, working
from core.source import HostView, Source, VmView
from core.units import NS_PER_S

INTERVAL_NS: Final = 5 * NS_PER_S
"""esxtop's default refresh interval (`-d 5`): rates are taken over it"""
_MINUTES: Final = (1, 5, 15)
_MINUTE_NS: Final = 60 * NS_PER_S


def head(source: Source) -> tuple[Line, ...]:
    """All lines above the table."""
    host, vms = source.host(), source.vms()
    return (
        _first(source, host),
        _pmem(host),
        _vmkmem(host, vms),
        _pshare(host),
        _swap(source, host),
        _zip(host),
        _memctl(host, vms),
    )


def _pmem(host: HostView) -> Line:
    """The kernel's own memory lies outside this model's host: all frames are for VMs."""
    return (
        plain("PMEM  /MB:"),
        *_mb(host, host.frames, 6, "   total:", "PMEM-total"),
        *_mb(host, 0, 5, "     vmk,", "PMEM-vmk"),
        *_mb(host, host.frames - host.free_frames, 5, " other,", "PMEM-other"),
        *_mb(host, host.free_frames, 5, " free", "PMEM-free"),
    )


def _vmkmem(host: HostView, vms: Sequence[VmView]) -> Line:
    reserved = sum(vm.reservation_pages + vm.overhead_pages for vm in vms)
    return (
        plain("VMKMEM/MB:"),
        *_mb(host, host.frames, 6, " managed:", "VMKMEM-managed"),
        *_mb(host, host.thresholds.high if host.thresholds else 0, 6, " minfree,", "VMKMEM-minfree"),
        *_mb(host, reserved, 6, " rsvd,", "VMKMEM-rsvd"),
        *_mb(host, host.frames - reserved, 7, " ursvd, ", "VMKMEM-ursvd"),
        *right(value(host.state.value, "esxtop.VMKMEM-state"), 5),
        plain(" state", "esxtop.VMKMEM-state"),
    )


def _pshare(host: HostView) -> Line:
    return (
        plain("PSHARE/MB:"),
        *_mb(host, host.sharing_pages, 8, "  shared,", "PSHARE-shared"),
        *_mb(host, host.shared_frames, 8, "  common:", "PSHARE-common"),
        *_mb(host, host.saved_frames, 8, " saving", "PSHARE-saving"),
    )


def _swap(source: Source, host: HostView) -> Line:
    return (
        plain("SWAP  /MB:"),
        *_mb(host, host.host_swapped_pages, 8, "    curr,", "SWAP-curr"),
        *_mb(host, host.host_swap_target_pages, 8, " rclmtgt:", "SWAP-target"),
        *_rate(source, "in", " r/s,", 17),
        *_rate(source, "out", " w/s", 7),
    )


def _zip(host: HostView) -> Line:
    return (
        plain("ZIP   /MB:"),
        *_mb(host, host.compressed_pages, 8, "  zipped,", "ZIP-zipped"),
        *_mb(host, host.compressed_pages - host.zip_frames, 8, "   saved", "ZIP-saved"),
    )


def _memctl(host: HostView, vms: Sequence[VmView]) -> Line:
    return (
        plain("MEMCTL/MB:"),
        *_mb(host, sum(vm.balloon_pages for vm in vms), 8, "    curr,", "MEMCTL-curr"),
        *_mb(host, sum(vm.target_pages for vm in vms), 8, "  target,", "MEMCTL-target"),
        *_mb(host, sum(vm.max_balloon_pages for vm in vms), 8, " max", "MEMCTL-max"),
    )


def _mb(host: HostView, pages: int, width: int, unit: str, name: str) -> Line:
    """A number at the end of so many signs, and the word behind it; `name` ends its key."""
    key = f"esxtop.{name}"
    number = value(whole_mib_text(pages, host.page_size), key, working(pages, host.page_size))
    return *right(number, width), plain(unit, key)


def _rate(source: Source, way: str, unit: str, width: int) -> Line:
    """How fast the hypervisor swaps, all VMs together, also those that are gone by now."""
    rates = [per_s(source, vm, f"host_swapped_{way}", INTERVAL_NS) for vm in source.telemetry.vm_ids()]
    key = f"esxtop.SWAP-{way}"
    return *right(value(mib_text(sum(rates), source.host().page_size), key), width), plain(unit, key)


# --- the first line -------------------------------------------------------------------------------------


def _first(source: Source, host: HostView) -> Line:
    minutes = (source.now_ns - source.span_ns[0]) // _MINUTE_NS
    up = f"{minutes // 60}:{minutes % 60:02}" if minutes >= 60 else f"{minutes} min"
    key = "esxtop.overcommit"
    cells: list[Cell] = [
        plain("up ", "esxtop.up"),
        value(up, "esxtop.up"),
        plain(", "),
        value(str(len(source.vms())), "esxtop.VMs"),
        plain(" VMs; ", "esxtop.VMs"),
        plain("MEM overcommit avg:", key),
    ]
    averages = overcommitment(source, host)
    for place, minute in enumerate(_MINUTES):
        text = MISSING if averages is None else f"{averages[place]:.2f}"
        cells += [plain("," * bool(place) + " "), value(text, key, subject=f"{minute} min")]
    return tuple(cells)


def overcommitment(source: Source, host: HostView) -> tuple[float, ...] | None:
    """The averages over 1, 5 and 15 min; None when the size of a VM that is gone is not known any more."""
    times_ns, requested = host_rows(source, "overhead_frames")
    requested = requested.copy()
    for vm in source.telemetry.vm_ids():
        rows_ns, _ = vm_rows(source, vm, "backed_pages")
        if not len(rows_ns) or rows_ns[-1] <= source.now_ns - _MINUTES[-1] * _MINUTE_NS:
            continue
        pages = _requested_pages(source, vm)
        if pages is None:
            return None
        first, last = np.searchsorted(times_ns, (rows_ns[0], rows_ns[-1]))
        requested[first : last + 1] += pages
    over: NDArray[np.float64] = np.maximum(0.0, requested / host.frames - 1.0)
    return tuple(average(times_ns, over, source.now_ns - minute * _MINUTE_NS) for minute in _MINUTES)


def _requested_pages(source: Source, number: int) -> int | None:
    """Configured, or the limit as it is now; of a VM that is gone what it was powered on with."""
    for vm in source.vms():
        if vm.id == number:
            return vm.configured_pages if vm.limit_pages is None else min(vm.configured_pages, vm.limit_pages)
    spawned = (event for event in source.events(0) if isinstance(event, VmSpawned) and event.vm == number)
    return next((event.configured_pages for event in spawned), None)
