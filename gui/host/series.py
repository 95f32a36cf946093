"""The numbers behind the pressure graph, taken from a run's telemetry."""

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.source import HostView, VmView
from core.telemetry import Telemetry
from core.units import NS_PER_S
from gui.numbers import by_locale

WINDOW_S: Final = 120.0
"""The graph shows the whole run while it is shorter than this, and then the last of it."""
SHORTEST_S: Final = 10.0
"""The time axis is never shorter than this."""
_STEP_S: Final = 5.0
_SHORT_STEP_S: Final = 2.0
_LONG_S: Final = 40.0
Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: seconds and values."""

    t_s: Line
    values: Line


def first_row(telemetry: Telemetry) -> int:
    """The first row of the host's table that is still in the window."""
    times, _ = telemetry.host_column("free_frames")
    if not len(times):
        return 0
    return int(np.searchsorted(times, times[-1] - int(WINDOW_S * NS_PER_S)))


def host_percent(telemetry: Telemetry, host: HostView, column: str) -> Curve:
    """A column of the host's table in percent of its frames."""
    start = first_row(telemetry)
    times, counts = telemetry.host_column(column)
    return Curve(times[start:] / NS_PER_S, _scaled(counts[start:], 100.0 / host.frames))


def stacked_percent(telemetry: Telemetry, vms: list[int], host: HostView) -> list[Curve]:
    """Upper edges, in percent of the host: the overhead, then the frames of each VM alone on top of it.

    What its compressed pages take are its own frames too.

    Where there are frames that several pages share, the last edge is theirs.
    """
    start = first_row(telemetry)
    times, overhead = telemetry.host_column("overhead_frames")
    times, total = times[start:], overhead[start:].astype(np.float64)
    curves = [Curve(times / NS_PER_S, total * (100.0 / host.frames))]
    for vm in vms:
        own = _on(times, telemetry, vm, "backed_pages") - _on(times, telemetry, vm, "shared_pages")
        total = total + own + _on(times, telemetry, vm, "zip_frames")
        curves.append(Curve(times / NS_PER_S, total * (100.0 / host.frames)))
    shared = _shared_frames(telemetry, times)
    if shared.any():
        curves.append(Curve(times / NS_PER_S, (total + shared) * (100.0 / host.frames)))
    return curves


def _shared_frames(telemetry: Telemetry, times: NDArray[np.int64]) -> Line:
    """Frames with several pages at these times: the pages that share, less the frames that this saves."""
    _, saved = telemetry.host_column("saved_frames")
    frames: Line = -_scaled(saved[len(saved) - len(times) :], 1.0)
    for vm in telemetry.vm_ids():
        frames += _on(times, telemetry, vm, "shared_pages")
    return frames


def vm_curve(telemetry: Telemetry, vm: VmView, column: str, scale: float) -> Curve:
    """A VM's column in the window, times `scale`."""
    times, values = telemetry.vm_column(vm.id, column)
    first = int(np.searchsorted(times, window_start_ns(telemetry)))
    return Curve(times[first:] / NS_PER_S, _scaled(values[first:], scale))


def window_start_ns(telemetry: Telemetry) -> int:
    """The earliest moment shown."""
    times, _ = telemetry.host_column("free_frames")
    return int(times[first_row(telemetry)]) if len(times) else 0


def shown_s(telemetry: Telemetry, now_s: float) -> tuple[float, float]:
    """The first and the last second shown: the end goes ahead by a few seconds at a time.

    So the axis stands still most of the time, and so does all that is written on it.
    """
    from_s = window_start_ns(telemetry) / NS_PER_S
    end_s = max(from_s + SHORTEST_S, now_s)
    step_s = _SHORT_STEP_S if end_s - from_s < _LONG_S else _STEP_S
    to_s = step_s * ceil(end_s / step_s)
    return max(from_s, to_s - WINDOW_S), to_s


def ticks(top: float, at_most: float, bottom: float = 0.0) -> list[tuple[float, str]]:
    """Round numbers for an axis, so few that their labels have room; none within half a label of the top."""
    span = max(1e-9, top - bottom)
    least = span / max(1.0, at_most)
    power = 10.0 ** floor(log10(least))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least)
    first, last = ceil(bottom / step), floor((top - 0.45 * least) / step)
    return [(number * step, by_locale(f"{number * step:g}")) for number in range(first, last + 1)]


def seconds(end_s: float, at_most: float, start_s: float) -> list[tuple[float, str]]:
    """Round moments for the axis of time, the last says the unit; none where there is no room for one."""
    marks = ticks(end_s, at_most, start_s)
    return [*marks[:-1], *((last_s, f"{text} s") for last_s, text in marks[-1:])]


def _scaled(counts: NDArray[np.integer[Any]], factor: float) -> Line:
    scaled: Line = np.multiply(counts, factor, dtype=np.float64)
    return scaled


def _on(times: NDArray[np.int64], telemetry: Telemetry, vm: int, column: str) -> Line:
    """A VM's column on the host's times; zero before the VM was and after it is gone."""
    result = np.zeros(len(times))
    if vm not in telemetry.vm_ids():  # spawned a moment ago
        return result
    own_times, values = telemetry.vm_column(vm, column)
    first = int(np.searchsorted(own_times, times[0])) if len(times) else 0
    own_times, values = own_times[first:], values[first:]
    at = np.searchsorted(times, own_times)
    known = at < len(times)
    result[at[known]] = values[known]
    return result
