"""`free -m` in the guest, in both ways in which Linux accounts for a balloon.

Columns as in procps 4: used is total - available, buff/cache what the page cache holds, and every number is
rounded down to whole MiB by itself, so that they need not add up.
"""

from typing import Final

from core.readouts.readout import Line, Readout, Remark, left, plain, right, value
from core.readouts.sizes import whole_mib_text, working
from core.source import Source, VmView

TAKEN_AWAY: Final = "virtio without deflate-on-OOM: what the balloon holds leaves the total"
COUNTED_AS_USED: Final = (
    "virtio with deflate-on-OOM, and VMware's driver of 2010: it stays in the total, and counts as used"
)
_HEADINGS: Final = ("total", "used", "free", "shared", "buff/cache", "available")
_FIRST: Final = 20
"""signs up to the end of the first number"""
_NEXT: Final = 12
_NAME: Final = 8


def read(source: Source, vm: VmView) -> Readout:
    """What a person in the guest would see."""
    page_size = source.host().page_size
    swap = _row(
        "Swap:",
        "free.swap-",
        page_size,
        (vm.swap_capacity_pages, vm.swapped_pages, vm.swap_capacity_pages - vm.swapped_pages),
    )
    parts: list[Line | Remark] = []
    for remark, total in ((TAKEN_AWAY, vm.size_pages), (COUNTED_AS_USED, vm.configured_pages)):
        if parts:
            parts.append(())
        parts += [Remark(remark), _head(), _row("Mem:", "free.", page_size, _memory(vm, total)), swap]
    return Readout(title="free -m", command=f"{vm.name}$ free -m", parts=tuple(parts))


def _memory(vm: VmView, total: int) -> tuple[int, ...]:
    """Pages in the order of the columns; what the guest's kernel cannot tell apart is not split."""
    available = vm.free_pages + vm.cache_pages
    no_shared_memory = 0
    return total, total - available, vm.free_pages, no_shared_memory, vm.cache_pages, available


def _head() -> Line:
    cells: list[Line] = []
    for place, name in enumerate(_HEADINGS):
        cells.append(right(plain(name, f"free.{name}"), _FIRST if place == 0 else _NEXT))
    return tuple(cell for line in cells for cell in line)


def _row(name: str, key: str, page_size: int, pages: tuple[int, ...]) -> Line:
    cells = list(left(plain(name), _NAME))
    for place, (heading, count) in enumerate(zip(_HEADINGS, pages, strict=False)):
        number = value(whole_mib_text(count, page_size), f"{key}{heading}", working(count, page_size))
        cells += right(number, _FIRST - _NAME if place == 0 else _NEXT)
    return tuple(cells)
