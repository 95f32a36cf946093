"""What real guests and their devices say in numbers, one column a guest."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from core.guest_stats import GuestStats
from core.source import HostView, RealVmView, VirtioView, VmView
from core.units import NS_PER_S
from gui.display import Display
from gui.text import capital, count_text, term
from gui.theme import owner_colour
from gui.vm.vm_text import amount

translate = QCoreApplication.translate
Row = tuple[str, Callable[[VmView], str]]


def real_guest_table(vms: Sequence[VmView], host: HostView, now_ns: int, display: Display) -> str:
    """Rich text; empty without guests."""
    if not vms:
        return ""
    theme = display.theme
    heads = "".join(
        f'<td align="right" style="padding-left:14px"><b><span style="color:{owner_colour(theme, vm.owner)}">'
        f"{escape(vm.name)}</span></b></td>"
        for vm in vms
    )
    lines = "".join(
        f'<tr><td><span style="color:{theme.muted}">{escape(label)}</span></td>'
        + "".join(f'<td align="right" style="padding-left:14px">{escape(say(vm))}</td>' for vm in vms)
        + "</tr>"
        for label, say in _rows(host, now_ns, display)
    )
    return f"<table cellspacing=2><tr><td></td>{heads}</tr>{lines}</table>"


def _rows(host: HostView, now_ns: int, display: Display) -> list[Row]:
    """The label of each row, and what it says of a guest."""

    def pages(count: int) -> str:
        return amount(count, host)

    def said(say: Callable[[GuestStats], str]) -> Callable[[VmView], str]:
        return lambda vm: _of_stats(vm.driver.virtio, say)

    def size(size_bytes: int) -> str:
        return pages(size_bytes // host.page_size)

    words = display.vocabulary
    return [
        (capital(term(words, "configured")), lambda vm: pages(vm.configured_pages)),
        (translate("real", "Size now"), lambda vm: pages(vm.size_pages)),
        (capital(term(words, "balloon")), lambda vm: pages(vm.balloon_pages)),
        (translate("real", "Not made smaller than"), lambda vm: pages(_real(vm).floor_pages)),
        (translate("real", "Has frames for"), lambda vm: _known(vm, pages(vm.backed_pages))),
        (translate("real", "In this computer's swap"), lambda vm: _known(vm, pages(vm.host_swapped_pages))),
        (translate("real", "deflate-on-oom"), lambda vm: _switch(_real(vm).deflate_on_oom)),
        (translate("real", "free-page-reporting"), lambda vm: _switch(_real(vm).free_page_reporting)),
        (translate("real", "The guest says: free"), said(lambda stats: size(stats.free_bytes))),
        (translate("real", "cache"), said(lambda stats: size(stats.cache_bytes))),
        (translate("real", "available"), said(lambda stats: size(stats.available_bytes))),
        (translate("real", "swapped in"), said(lambda stats: size(stats.swap_in_bytes))),
        (translate("real", "swapped out"), said(lambda stats: size(stats.swap_out_bytes))),
        (translate("real", "major faults"), said(lambda stats: count_text(stats.major_faults))),
        (translate("real", "and said so"), lambda vm: _age(vm.driver.virtio, now_ns)),
    ]


def _real(vm: VmView) -> RealVmView:
    assert vm.real is not None
    return vm.real


def _known(vm: VmView, text: str) -> str:
    return text if _real(vm).knows_backing else "?"


def _switch(is_on: bool | None) -> str:
    if is_on is None:
        return "?"
    return translate("real", "on") if is_on else translate("real", "off")


def _of_stats(device: VirtioView | None, say: Callable[[GuestStats], str]) -> str:
    return say(device.stats) if device is not None and device.stats is not None else "?"


def _age(device: VirtioView | None, now_ns: int) -> str:
    if device is None or device.last_update_ns is None:
        return translate("real", "never")
    seconds = max(0, now_ns - device.last_update_ns) // NS_PER_S
    return translate("real", "{n} s ago").format(n=count_text(seconds))
