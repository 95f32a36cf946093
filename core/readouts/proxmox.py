"""Proxmox VE: a VM's memory bar, what its process takes of the host, and the host's use beside its target.

A guest that reports counts what it uses itself (total less free, so its page cache too); of any other is
shown what its process takes (`PVE::QemuServer::vmstatus`, and the notes on upgrading to 9.0).
"""

from typing import Final, NamedTuple

from core.policies.proxmox import TARGET_PERCENT
from core.readouts.dommemstat import rss_pages
from core.readouts.readout import Line, Readout, Remark, left, plain, value
from core.readouts.sizes import mib_text
from core.readouts.stats import GuestStats
from core.source import HostView, Source, VmView
from core.units import MIB

SILENT: Final = (
    "This guest reports nothing of its memory, so the bar shows what its process takes of the host instead: "
    "overhead counts, what is free in the guest counts while it is backed, the balloon does not."
)
_BAR: Final = 40
_NAMES: Final = 20


class _Use(NamedTuple):
    """So much of so much, in bytes."""

    used: int
    total: int


def read(source: Source, vm: VmView, stats: GuestStats | None) -> Readout:
    """The summary page of one VM and the line of its node."""
    host = source.host()
    process = rss_pages(vm) * host.page_size
    guest = _guest_use(vm, host, stats)
    shown = _Use(process, vm.configured_pages * host.page_size) if guest is None else guest
    node = _Use((host.frames - host.free_frames) * host.page_size, host.frames * host.page_size)
    remarks = (Remark(SILENT), ()) if guest is None else ()
    return Readout(
        title="Proxmox VE",
        command=f"{vm.name} › Summary",
        parts=(
            *remarks,
            _line("Memory usage", "proxmox.memory", shown),
            _bar(shown),
            _host_memory(process),
            (),
            _line("Node RAM usage", "proxmox.node", node),
            _bar(node, TARGET_PERCENT),
            _target(node),
        ),
    )


def _guest_use(vm: VmView, host: HostView, stats: GuestStats | None) -> _Use | None:
    """What the guest itself counts as used; None when it does not say."""
    if stats is None or stats.total_bytes is None or stats.free_bytes is None:
        return None
    return _Use(stats.total_bytes - stats.free_bytes, vm.configured_pages * host.page_size)


def _line(name: str, key: str, use: _Use) -> Line:
    percent = value(f"{100 * use.used / use.total:.2f}%", f"{key}.percent", f"{use.used} / {use.total}")
    used = value(f"{mib_text(use.used, 1)} MiB", f"{key}.used", f"{use.used} B")
    total = value(f"{mib_text(use.total, 1)} MiB", f"{key}.total", f"{use.total} B")
    return *_name(name), percent, plain(" ("), used, plain(" of "), total, plain(")")


def _host_memory(process: int) -> Line:
    used = value(f"{mib_text(process, 1)} MiB", "proxmox.process", f"{process} B")
    return *_name("Host memory usage"), used


def _target(node: _Use) -> Line:
    """The target, and by how much the node is over (+) or under it (-)."""
    aim = node.total * TARGET_PERCENT / 100
    percent = value(f"{TARGET_PERCENT}%", "proxmox.target")
    apart = value(f"{(node.used - aim) / MIB:+.2f} MiB", "proxmox.goal", f"{node.used} - {aim:.0f} B")
    return *_name("Ballooning target"), percent, plain("  "), apart


def _name(name: str) -> Line:
    return left(plain(name), _NAMES)


def _bar(use: _Use, mark_percent: int | None = None) -> Line:
    """A bar of text; the mark stands where the target is."""
    filled = min(_BAR, round(_BAR * use.used / use.total))
    bar = "█" * filled + "·" * (_BAR - filled)
    if mark_percent is not None:
        place = _BAR * mark_percent // 100
        bar = f"{bar[:place]}│{bar[place:]}"
    return (plain(" " * _NAMES), plain(bar))
