"""Telemetry: what the graphs draw, one row a tick, in columns that grow."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.units import MIB

HOST_COLUMNS: Final = (
    "free_frames",
    "overhead_frames",
    "state",
    "waiting_pages",
    "saved_frames",
    "host_swapped_pages",
    "compressed_pages",
)
"""`state` is 0 high, 1 clear, 2 soft, 3 hard, 4 low: the order of `HostState`. vCenter's mem.state is older
than *clear*, and counts soft, hard and low from 1."""
VM_COLUMNS: Final = (
    "backed_pages",
    "balloon_pages",
    "target_pages",
    "waiting_pages",
    "swapped_pages",
    "free_pages",
    "shared_pages",
    "compressed_pages",
    "zip_frames",
    "host_swapped_pages",
    "estimated_pages",
    "touches",
    "faults",
    "paged_in",
    "paged_out",
    "wanted_touches",
    "done_touches",
    "host_swapped_in",
    "host_swapped_out",
    "stalled_some_ns",
    "stalled_full_ns",
)
"""Levels at the end of the tick; from `touches` on cumulative counts. `swapped_pages` and `paged_*` are the
guest's own swap, `host_swapped_*` the hypervisor's."""


_BUDGET_BYTES: Final = 64 * MIB
"""above it the older half of the rows is thinned to every second"""
_LEAST_ROWS: Final = 64


class _Table:
    """Rows of int64, the first of them a time in ns, that are appended in its order."""

    def __init__(self, rows: NDArray[np.int64]) -> None:
        """Begin with rows, which stay as they are: what is appended goes into a copy."""
        self._rows = rows
        self.count = len(rows)

    def append(self, row: Sequence[int]) -> None:
        if self.count == len(self._rows):
            more = np.zeros((max(_LEAST_ROWS, self.count), self._rows.shape[1]), dtype=np.int64)
            self._rows = np.concatenate([self._rows, more])
        self._rows[self.count] = row
        self.count += 1

    def until(self, at_ns: int) -> "_Table":
        return _Table(self._rows[: int(np.searchsorted(self.rows[:, 0], at_ns, side="right"))])

    def thinned(self, before_ns: int, kept_ns: NDArray[np.int64]) -> "_Table":
        """Without the rows of before a time, but for those of the times that are kept."""
        times_ns = self.rows[:, 0]
        return _Table(self.rows[(times_ns >= before_ns) | np.isin(times_ns, kept_ns)])

    @property
    def size_bytes(self) -> int:
        return int(self.rows.nbytes)

    @property
    def rows(self) -> NDArray[np.int64]:
        view = self._rows[: self.count]
        view.flags.writeable = False
        return view


class Telemetry:
    """One row a tick for the host and for each VM that exists in that tick; fewer of long ago."""

    def __init__(self, budget_bytes: int = _BUDGET_BYTES) -> None:
        """Begin empty."""
        self._host = _empty(HOST_COLUMNS)
        self._vms: dict[int, _Table] = {}
        self._budget_bytes = budget_bytes

    def record_host(self, at_ns: int, row: Sequence[int]) -> None:
        """Append the host's row; `row` follows `HOST_COLUMNS`."""
        if sum(each.size_bytes for each in (self._host, *self._vms.values())) > self._budget_bytes:
            self._thin()
        self._host.append((at_ns, *row))

    def record_vm(self, at_ns: int, vm: int, row: Sequence[int]) -> None:
        """Append a VM's row; `row` follows `VM_COLUMNS`."""
        if vm not in self._vms:
            self._vms[vm] = _empty(VM_COLUMNS)
        self._vms[vm].append((at_ns, *row))

    def until(self, at_ns: int) -> "Telemetry":
        """The rows up to a time, for another that may go on from there."""
        other = Telemetry(self._budget_bytes)
        other._host = self._host.until(at_ns)
        tables = {vm: table.until(at_ns) for vm, table in self._vms.items()}
        other._vms = {vm: table for vm, table in tables.items() if table.count}
        return other

    def _thin(self) -> None:
        times_ns = self._host.rows[:, 0]
        half = len(times_ns) // 2
        before_ns, kept_ns = int(times_ns[half]), times_ns[:half:2]
        self._host = self._host.thinned(before_ns, kept_ns)
        tables = {vm: table.thinned(before_ns, kept_ns) for vm, table in self._vms.items()}
        self._vms = {vm: table for vm, table in tables.items() if table.count}

    @property
    def row_count(self) -> int:
        """How many rows of the host are kept."""
        return self._host.count

    def vm_ids(self) -> tuple[int, ...]:
        """Every VM that was ever recorded."""
        return tuple(self._vms)

    def host_column(self, name: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(time in ns, values) of a host column."""
        return self._column(self._host, HOST_COLUMNS, name)

    def vm_column(self, vm: int, name: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(time in ns, values) of a VM's column; KeyError for a VM that never was."""
        return self._column(self._vms[vm], VM_COLUMNS, name)

    def total(self, name: str) -> int:
        """The last value of a column of counts, of all VMs that were ever recorded together."""
        return sum(int(self.vm_column(vm, name)[1][-1]) for vm in self._vms)

    @staticmethod
    def _column(
        table: _Table, names: tuple[str, ...], name: str
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        return table.rows[:, 0], table.rows[:, 1 + names.index(name)]


def _empty(columns: tuple[str, ...]) -> _Table:
    return _Table(np.zeros((0, 1 + len(columns)), dtype=np.int64))
