"""Telemetry: what the graphs draw, one row a tick, in columns that grow."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

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


class _Table:
    """Rows of int64 that are only ever appended."""

    def __init__(self, width: int) -> None:
        self._rows = np.zeros((64, width), dtype=np.int64)
        self.count = 0

    def append(self, row: Sequence[int]) -> None:
        if self.count == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._rows[self.count] = row
        self.count += 1

    @property
    def rows(self) -> NDArray[np.int64]:
        view = self._rows[: self.count]
        view.flags.writeable = False
        return view


class Telemetry:
    """One row a tick for the host and for each VM that exists in that tick."""

    def __init__(self) -> None:
        """Begin empty."""
        self._host = _Table(1 + len(HOST_COLUMNS))
        self._vms: dict[int, _Table] = {}

    def record_host(self, at_ns: int, row: Sequence[int]) -> None:
        """Append the host's row; `row` follows `HOST_COLUMNS`."""
        self._host.append((at_ns, *row))

    def record_vm(self, at_ns: int, vm: int, row: Sequence[int]) -> None:
        """Append a VM's row; `row` follows `VM_COLUMNS`."""
        self._vms.setdefault(vm, _Table(1 + len(VM_COLUMNS))).append((at_ns, *row))

    @property
    def row_count(self) -> int:
        """How many ticks were recorded."""
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
