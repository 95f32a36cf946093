"""R1: a VM that a balloon made small, beside a VM that was configured so small."""

from itertools import pairwise
from typing import Final, NamedTuple

from core.commands import SetTarget
from core.events import CacheDropped, Event, PagesReported
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    PAGE_SIZE,
    R1_CLIENTS,
    R1_INFLATE_S,
    R1_SIZES_MIB,
    R1_TOUCHES,
    R1_VM_MIB,
    pages,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.workloads import dbench
from core.units import MIB

_PUBLISHED_GAP: Final = {128: 4.4, 224: 1.4}


class Pair(NamedTuple):
    """The throughput in MB/s of both VMs of one size."""

    native: float
    ballooned: float

    @property
    def gap_percent(self) -> float:
        """What the balloon costs."""
        return 100 * (1 - self.ballooned / self.native)


def run(seed: int) -> Outcome:
    """Run dbench in both VMs of each size."""
    native = {size_mib: _native(seed, size_mib) for size_mib in (*R1_SIZES_MIB, R1_VM_MIB)}
    ballooned = {size_mib: _ballooned(seed, size_mib) for size_mib in R1_SIZES_MIB}
    speeds = {size_mib: _mb_per_s(trial) for size_mib, trial in native.items()}
    pairs = {size_mib: Pair(speeds[size_mib], _mb_per_s(trial)) for size_mib, trial in ballooned.items()}
    return Outcome(
        checks=_checks(speeds, pairs),
        counts=(
            Count(mechanism="page taken by the balloon", times=_least(ballooned, PagesReported)),
            Count(mechanism="page dropped from the guest's cache", times=_least(ballooned, CacheDropped)),
        ),
        series=(
            Series(label="native", x=tuple(speeds), y=tuple(speeds.values())),
            Series(
                label="ballooned from 256 MB",
                x=tuple(pairs),
                y=tuple(pair.ballooned for pair in pairs.values()),
            ),
            Series(
                label="ballooned from 256 MB",
                x=tuple(_PUBLISHED_GAP),
                y=tuple(speeds[size] * (1 - gap / 100) for size, gap in _PUBLISHED_GAP.items()),
                is_published=True,
            ),
        ),
    )


def _native(seed: int, size_mib: int) -> Trial:
    return Trial(host_of(4 * R1_VM_MIB), vm_of("vm", size_mib, programs=(dbench(R1_CLIENTS),)), seed=seed)


def _ballooned(seed: int, size_mib: int) -> Trial:
    programs = (dbench(R1_CLIENTS, start_s=R1_INFLATE_S),)
    trial = Trial(host_of(4 * R1_VM_MIB), vm_of("vm", R1_VM_MIB, programs=programs), seed=seed)
    trial.apply(SetTarget(vm="vm", target_pages=pages(R1_VM_MIB - size_mib)))
    return trial


def _mb_per_s(trial: Trial) -> float:
    """A touch reads a page."""
    first, last = R1_TOUCHES
    return (last - first) * PAGE_SIZE / MIB / trial.seconds_between("vm", "done_touches", first, last)


def _least(trials: dict[int, Trial], kind: type[Event]) -> int:
    return min(trial.pages(kind) for trial in trials.values())


def _checks(native: dict[int, float], pairs: dict[int, Pair]) -> tuple[Check, ...]:
    gaps = [pair.gap_percent for pair in pairs.values()]
    ballooned = [pair.ballooned for pair in pairs.values()]
    smallest, largest = R1_SIZES_MIB[0], R1_SIZES_MIB[-1]
    return (
        at_least("native: gain from a size to the next", "rises", _least_gain(list(native.values())), 1, "%"),
        at_least("ballooned: gain from a size to the next", "rises", _least_gain(ballooned), 1, "%"),
        at_least("least the balloon costs", "1.4 %", min(gaps), 0.5, "%"),
        at_most("most that the balloon costs", "4.4 %", max(gaps), 6, "%"),
        at_least(
            "by how much less, from a size to the next",
            "the gap shrinks",
            min(smaller - larger for smaller, larger in pairwise(gaps)),
            0.2,
            "points",
        ),
        _gap(smallest, pairs[smallest].gap_percent),
        _gap(largest, pairs[largest].gap_percent),
    )


def _gap(size_mib: int, ours: float) -> Check:
    published = _PUBLISHED_GAP[size_mib]
    return near(f"{size_mib} MB: what the balloon costs", published, ours, "%", tolerance_percent=50)


def _least_gain(speeds: list[float]) -> float:
    return min(100 * (larger / smaller - 1) for smaller, larger in pairwise(speeds))


R1: Final = Experiment(
    name="R1",
    title="A ballooned VM is nearly as fast as a small one",
    source="Waldspurger, OSDI 2002, figure 2",
    claim=(
        "dbench with 40 clients in a Linux VM of 256 MB: ballooned down to 128 MB it is 4.4 % slower than a "
        "VM that was configured with 128 MB, at 224 MB 1.4 %: its kernel's structures are sized for 256 MB."
    ),
    method=(
        "Clients read a set of files, popular ones more often, through the page cache; a kernel "
        "takes 2.5 % of what its VM was configured with. Both VMs of a size are timed for the same touches."
    ),
    x_label="size, MB",
    y_label="throughput, MB/s",
    run=run,
)
