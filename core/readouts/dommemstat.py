"""`virsh dommemstat`: what libvirt knows of a guest's memory, in KiB.

The lines stand in the order in which libvirt's QEMU driver asks for them; a statistic that the guest does not
report has no line. The names are those that `virsh` prints (its manual writes `last-update`).
"""

from shlex import quote
from typing import Final

from core.readouts.readout import Line, Readout, Remark, plain, supposed, value
from core.readouts.sizes import unit_text, working
from core.readouts.stats import GuestStats, stats_as_virtio_would_report
from core.source import Source, VmView
from core.units import KIB, NS_PER_S

NO_VIRTIO: Final = (
    "This guest has no virtio balloon (its driver, if any, is VMware's): libvirt knows no more of it than "
    "its host process. If a virtio driver reported statistics, these lines would stand here too:"
)


def read(source: Source, vm: VmView, stats: GuestStats | None) -> Readout:
    """The statistics of one VM; `stats` is what its guest reports, None without a virtio balloon."""
    page_size = source.host().page_size
    rss = _rss(vm, page_size)
    if stats is None:
        would = _balloon(vm, page_size, stats_as_virtio_would_report(source, vm))
        parts: tuple[Line | Remark, ...] = (rss, (), Remark(NO_VIRTIO), *supposed(would))
    else:
        parts = (*_balloon(vm, page_size, stats), rss)
    return Readout(title="virsh dommemstat", command=f"$ virsh dommemstat {quote(vm.name)}", parts=parts)


def rss_pages(vm: VmView) -> int:
    """Host memory of the process that runs a VM: its backed pages, and what running it takes."""
    return vm.backed_pages + vm.overhead_pages


def _balloon(vm: VmView, page_size: int, stats: GuestStats) -> tuple[Line, ...]:
    lines = (
        _line("actual", vm.size_pages * page_size // KIB, working(vm.size_pages, page_size)),
        _kib("swap_in", stats.swap_in_bytes),
        _kib("swap_out", stats.swap_out_bytes),
        _count("major_fault", stats.major_faults),
        _count("minor_fault", stats.minor_faults),
        _kib("unused", stats.free_bytes),
        _kib("available", stats.total_bytes),
        _kib("usable", stats.available_bytes),
        _count("last_update", (stats.updated_ns or 0) // NS_PER_S),
        _kib("disk_caches", stats.caches_bytes),
    )
    return tuple(line for line in lines if line is not None)


def _rss(vm: VmView, page_size: int) -> Line:
    how = f"({vm.backed_pages} + {vm.overhead_pages}) × {unit_text(page_size)}"
    return _line("rss", rss_pages(vm) * page_size // KIB, how)


def _kib(name: str, size_bytes: int | None) -> Line | None:
    return None if size_bytes is None else _line(name, size_bytes // KIB, f"{size_bytes} B / 1024")


def _count(name: str, number: int | None) -> Line | None:
    return None if number is None else _line(name, number)


def _line(name: str, number: int, how: str = "") -> Line:
    key = f"dommemstat.{name}"
    return plain(name, key), plain(" "), value(str(number), key, how)
