"""`/proc/pressure/memory` in the guest: how much of the time its programs stood still for memory (PSI).

*some*: at least one program stalled; *full*: all of them did. Averages in percent, totals in microseconds.
"""

from typing import Final

from core.readouts.history import moving_share, vm_rows
from core.readouts.readout import Line, Readout, plain, value
from core.source import Source, VmView
from core.units import NS_PER_S

FILE: Final = "/proc/pressure/memory"
_NS_PER_US: Final = 1_000
_LONGER: Final = (60, 300)
"""seconds of the averages that the view does not keep"""


def read(source: Source, vm: VmView) -> Readout:
    """The two lines of one guest."""
    pressure = vm.pressure
    return Readout(
        title="Pressure (PSI)",
        command=f"{vm.name}$ cat {FILE}",
        parts=(
            _line(source, vm, "some", pressure.some_permille, pressure.some_ns),
            _line(source, vm, "full", pressure.full_permille, pressure.full_ns),
        ),
    )


def _line(source: Source, vm: VmView, name: str, permille: int, total_ns: int) -> Line:
    cells = [plain(name, f"psi.{name}"), plain(" avg10=", "psi.avg10")]
    cells.append(value(_percent(permille / 10), "psi.avg10", f"{permille} ‰", name))
    times_ns, totals_ns = vm_rows(source, vm.id, f"stalled_{name}_ns")
    for seconds in _LONGER:
        share = moving_share(times_ns, totals_ns, seconds * NS_PER_S)
        key = f"psi.avg{seconds}"
        cells += [plain(f" avg{seconds}=", key), value(_percent(100 * share), key, subject=name)]
    total = value(str(total_ns // _NS_PER_US), "psi.total", f"{total_ns} ns / 1000", name)
    return *cells, plain(" total=", total.key), total


def _percent(percent: float) -> str:
    """Two decimals, cut off as the kernel does."""
    return f"{int(100 * percent + 1e-6) / 100:.2f}"
