"""esxtop's memory screen (`m`): the head, and a row for each VM.

Sizes are MB of 2^20 bytes with two decimals, shares of active memory whole percents. What this model does not
count is N/A (esxtop itself has every number).
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.events import Pages, PagesCompressed, PagesDecompressed
from core.readouts.esxtop_head import INTERVAL_NS, head
from core.readouts.history import compressed_per_s, per_s
from core.readouts.readout import Cell, Line, Readout, Table, plain, value
from core.readouts.sizes import MISSING, mib_text, working
from core.source import DriverState, SamplingView, Source, VmView
from core.specs import DriverKind

_NAME_SIGNS: Final = 16
"""esxtop cuts names here, unless told otherwise (`L`)"""
_SIZE_SIGNS: Final = 8
_GROUPS: Final = (8, 4, 4, 4, 4, 2)
"""columns that belong together: size and activity, balloon, swap, compression, sharing, overhead"""
_NO_DRIVER: Final = (DriverState.ABSENT, DriverState.LOADING)
_PERMILLE: Final = 1000
_NO_FRAMES: Final = np.empty(0, dtype=np.int32)


class _Extras(NamedTuple):
    """What is found for all VMs at once: pages by VM."""

    zipped_per_s: Mapping[int, float]
    unzipped_per_s: Mapping[int, float]
    saved: Mapping[int, float]


def read(source: Source) -> Readout:
    """The whole screen."""
    extras = _Extras(
        compressed_per_s(source, PagesCompressed, INTERVAL_NS),
        compressed_per_s(source, PagesDecompressed, INTERVAL_NS),
        saved_pages(source),
    )
    rows = tuple(_cells(source, vm, extras) for vm in source.vms())
    table = (_table(rows),) if rows else ()
    return Readout(title="esxtop, memory", command="# esxtop  (m)", parts=(*head(source), (), *table))


def _table(rows: tuple[Line, ...]) -> Table:
    name, *others = rows[0]
    headings = [plain(cell.key.removeprefix("esxtop."), cell.key) for cell in (name, *others)]
    return Table((tuple(headings), *rows), (_NAME_SIGNS, *map(_width, others)), _GROUPS)


def _width(cell: Cell) -> int:
    return _SIZE_SIGNS if "." in cell.text else 1


class _Row:
    """Makes the cells of one VM's row."""

    def __init__(self, vm: VmView, page_size: int) -> None:
        self._vm = vm
        self._page_size = page_size

    def cell(self, name: str, text: str, how: str = "") -> Cell:
        return value(text, f"esxtop.{name}", how, self._vm.name)

    def size(self, name: str, pages: int) -> Cell:
        return self.cell(name, mib_text(pages, self._page_size), working(pages, self._page_size))

    def derived(self, name: str, pages: float) -> Cell:
        return self.cell(name, mib_text(pages, self._page_size))

    def percent(self, name: str, pages: float) -> Cell:
        """Of the configured size, rounded down."""
        configured = self._vm.configured_pages
        return self.cell(name, str(int(100 * pages / configured)), f"{pages:g} / {configured}")

    def missing(self, name: str) -> Cell:
        return self.cell(name, MISSING)


def _cells(source: Source, vm: VmView, extras: _Extras) -> tuple[Cell, ...]:
    """A row, in the order of the screen."""
    row = _Row(vm, source.host().page_size)
    full_name = vm.name if len(vm.name) > _NAME_SIGNS else ""
    return (
        value(vm.name[:_NAME_SIGNS], "esxtop.NAME", full_name),
        row.size("MEMSZ", vm.configured_pages),
        row.size("GRANT", vm.backed_pages),
        row.size("SZTGT", vm.entitled_pages + vm.overhead_pages),
        row.size("TCHD", vm.estimated_pages),
        row.percent("%ACTV", vm.estimated_pages),
        *_averages(row, vm),
        row.cell("MCTL?", "Y" if _has_vmmemctl(vm) else "N"),
        row.size("MCTLSZ", vm.balloon_pages),
        row.size("MCTLTGT", vm.target_pages),
        row.size("MCTLMAX", vm.max_balloon_pages),
        row.size("SWCUR", vm.host_swapped_pages),
        row.size("SWTGT", vm.host_swap_target_pages),
        row.derived("SWR/s", per_s(source, vm.id, "host_swapped_in", INTERVAL_NS)),
        row.derived("SWW/s", per_s(source, vm.id, "host_swapped_out", INTERVAL_NS)),
        row.size("CACHESZ", vm.zip_frames),
        row.missing("CACHUSD"),
        row.derived("ZIP/s", extras.zipped_per_s.get(vm.id, 0.0)),
        row.derived("UNZIP/s", extras.unzipped_per_s.get(vm.id, 0.0)),
        row.size("SHRD", vm.shared_pages),
        row.derived("SHRDSVD", extras.saved.get(vm.id, 0.0)),
        row.missing("ZERO"),
        row.missing("COWH"),
        row.size("OVHD", vm.overhead_pages),
        row.size("OVHDMAX", vm.overhead_pages),
    )


def _averages(row: _Row, vm: VmView) -> tuple[Cell, ...]:
    """The three moving averages behind the estimate; N/A where nothing samples."""
    seen: SamplingView | None = vm.sampling
    if seen is None:
        return tuple(row.missing(name) for name in ("%ACTVS", "%ACTVF", "%ACTVN"))
    return (
        row.percent("%ACTVS", vm.backed_pages * seen.slow_permille / _PERMILLE),
        row.percent("%ACTVF", vm.backed_pages * seen.fast_permille / _PERMILLE),
        row.percent("%ACTVN", vm.backed_pages * seen.next_permille / _PERMILLE),
    )


def saved_pages(source: Source) -> dict[int, float]:
    """How many frames sharing saves each VM: a frame that n pages share costs each of them 1/n of it.

    Summed over all VMs this is what the head's PSHARE line saves.
    """
    if not source.host().sharing_pages:
        return {}
    frames = {vm.id: _backed(source, vm.id) for vm in source.vms()}
    users: NDArray[np.intp] = np.bincount(np.concatenate([_NO_FRAMES, *frames.values()]))
    return {vm: float((1.0 - 1.0 / users[own]).sum()) for vm, own in frames.items()}


def _backed(source: Source, vm: int) -> Pages:
    frames = source.frames_of(vm)
    return frames[frames >= 0]


def _has_vmmemctl(vm: VmView) -> bool:
    """Whether VMware's driver is loaded; another product's is unknown to ESX."""
    return vm.driver.kind is DriverKind.VMMEMCTL and vm.driver.state not in _NO_DRIVER
