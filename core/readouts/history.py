"""What can be said of the last seconds and minutes: rates and averages from telemetry and events."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.events import Event, PagesCompressed, PagesDecompressed
from core.source import Source
from core.units import NS_PER_S

_SOME_EVENTS: Final = 256

Numbers = NDArray[np.int64]


def vm_rows(source: Source, vm: int, column: str) -> tuple[Numbers, Numbers]:
    """(times in ns, values) of a VM's column up to the present moment; empty for one never recorded."""
    if vm not in source.telemetry.vm_ids():
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return _until(source.now_ns, *source.telemetry.vm_column(vm, column))


def host_rows(source: Source, column: str) -> tuple[Numbers, Numbers]:
    """(times in ns, values) of a host column up to the present moment."""
    return _until(source.now_ns, *source.telemetry.host_column(column))


def _until(now_ns: int, times_ns: Numbers, values: Numbers) -> tuple[Numbers, Numbers]:
    count = int(np.searchsorted(times_ns, now_ns, side="right"))
    return times_ns[:count], values[:count]


def steps(counts: Numbers) -> Numbers:
    """By how much a count grew from row to row; one that fell began again at zero (a guest rebooted)."""
    grown = np.diff(counts)
    return np.where(grown < 0, counts[1:], grown)


def per_s(source: Source, vm: int, column: str, over_ns: int) -> float:
    """How fast a count grew over the last `over_ns`, or since recording began if that is shorter."""
    times_ns, counts = vm_rows(source, vm, column)
    first = int(np.searchsorted(times_ns, source.now_ns - over_ns))
    span_ns = _span_ns(source, over_ns)
    return int(steps(counts[first:]).sum()) * NS_PER_S / span_ns if span_ns else 0.0


def _span_ns(source: Source, over_ns: int) -> int:
    return min(over_ns, source.now_ns - source.span_ns[0])


def compressed_per_s(
    source: Source, kind: type[PagesCompressed] | type[PagesDecompressed], over_ns: int
) -> dict[int, float]:
    """For each VM how many pages a second were compressed, or decompressed, over the last `over_ns`."""
    span_ns = _span_ns(source, over_ns)
    pages: Counter[int] = Counter()
    for event in recent_events(source, source.now_ns - over_ns):
        if isinstance(event, kind):
            pages[event.vm] += len(event.ppns)
    return {vm: count * NS_PER_S / span_ns for vm, count in pages.items()} if span_ns else {}


def recent_events(source: Source, since_ns: int) -> Sequence[Event]:
    """The events later than a moment, found from the end: a long run has very many."""
    asked = _SOME_EVENTS
    while True:
        events = source.events(max(0, source.event_count - asked))
        if asked >= source.event_count or len(events) < asked or events[0].at_ns <= since_ns:
            return [event for event in events if since_ns < event.at_ns <= source.now_ns]
        asked *= 4


def average(times_ns: Numbers, values: NDArray[np.float64], since_ns: int) -> float:
    """The mean of the rows later than a moment; of none it is 0."""
    rows = values[int(np.searchsorted(times_ns, since_ns, side="right")) :]
    return float(rows.mean()) if len(rows) else 0.0


def moving_share(times_ns: Numbers, totals_ns: Numbers, window_ns: int) -> float:
    """The share of time in which a total grew, in an average that forgets as fast as `window_ns`.

    The kernel's rule for PSI's averages (and for load averages): each step moves the average towards what
    was seen in it by the step's part of the window, from zero on.
    """
    spans_ns = np.diff(times_ns)
    seen = steps(totals_ns) / np.maximum(1, spans_ns)
    gains = np.minimum(1.0, spans_ns / window_ns)
    kept = np.cumprod((1.0 - gains)[::-1])[::-1]  # what remains of each row and all after it
    weights = gains * np.append(kept[1:], 1.0)
    return float((seen * weights).sum())
