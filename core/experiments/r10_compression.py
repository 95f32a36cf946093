"""R10: throughput and swap-ins as the host shrinks, with memory compression and without."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from core.events import Event, HostSwappedIn, HostSwappedOut, PagesCompressed, PagesDecompressed
from core.experiments.checks import at_most
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R10_HOSTS_PERCENT,
    R10_LARGE_PERCENT,
    R10_PAGE_SIZE,
    R10_RUN_S,
    R10_TICK_NS,
    R10_VM_MIB,
    R10_WARM_S,
    R10_WORK,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.workloads import programs
from core.hypervisor.states import OSDI02_PERCENT
from core.specs import CompressionSpec, VmSpec

_VMS: Final = ("first", "second")
_MUCH_LESS_FROM_PERCENT: Final = 65
_KINDS: Final = (PagesCompressed, PagesDecompressed, HostSwappedOut, HostSwappedIn)


class Load(NamedTuple):
    """What two VMs did in the measured time; what compression and swapping did in all, in pages."""

    touches: int
    swapped_in: int
    acted: Mapping[type[Event], int]


def run(seed: int) -> Outcome:
    """Shrink the host step by step, each time with compression and without."""
    full = _load(seed, R10_LARGE_PERCENT, None).touches
    off = [_load(seed, percent, None) for percent in R10_HOSTS_PERCENT]
    on = [_load(seed, percent, CompressionSpec()) for percent in R10_HOSTS_PERCENT]
    return Outcome(
        checks=tuple(
            check
            for percent, with_it, without in zip(R10_HOSTS_PERCENT, on, off, strict=True)
            for check in _checks(percent, with_it, without, full)
        ),
        counts=(
            _count("page compressed", on, PagesCompressed),
            _count("page decompressed", on, PagesDecompressed),
            _count("page swapped out, without compression", off, HostSwappedOut),
            _count("page read back, without compression", off, HostSwappedIn),
        ),
        series=tuple(
            Series(
                label=label,
                x=R10_HOSTS_PERCENT,
                y=tuple(100 * load.touches / full for load in loads),
            )
            for label, loads in (("with compression", on), ("without", off))
        ),
    )


def _load(seed: int, host_percent: int, compression: CompressionSpec | None) -> Load:
    vms_mib = len(_VMS) * R10_VM_MIB
    host_mib = vms_mib * host_percent / (100 - OSDI02_PERCENT["high"])
    host = host_of(
        host_mib, page_size=R10_PAGE_SIZE, tick_ns=R10_TICK_NS, has_swap=True, compression=compression
    )
    trial = Trial(host, *(_vm(name) for name in _VMS), seed=seed)
    trial.run_for(R10_WARM_S)
    touches, swapped_in = _sum(trial, "touches"), _sum(trial, "host_swapped_in")
    trial.run_for(R10_RUN_S)
    return Load(
        touches=_sum(trial, "touches") - touches,
        swapped_in=_sum(trial, "host_swapped_in") - swapped_in,
        acted={kind: trial.pages(kind) for kind in _KINDS},
    )


def _count(mechanism: str, loads: list[Load], kind: type[Event]) -> Count:
    """In pages, on the host where it acted least."""
    return Count(mechanism=mechanism, times=min(load.acted[kind] for load in loads))


def _sum(trial: Trial, column: str) -> int:
    return sum(trial.latest(name, column) for name in _VMS)


def _vm(name: str) -> VmSpec:
    """Without a balloon driver, so that all that is taken is taken by the hypervisor itself."""
    return vm_of(name, R10_VM_MIB, driver=None, programs=programs(R10_WORK))


def _checks(percent: int, on: Load, off: Load, full_touches: int) -> tuple[Check, ...]:
    """Where more is missing than the caches can hold, throughput only may not fall further than without."""
    lost, lost_without = full_touches - on.touches, full_touches - off.touches
    return (
        at_most(
            f"host of {percent} %: throughput lost with compression, of that without",
            "falls much less",
            100 * lost / max(1, lost_without),
            100 if percent < _MUCH_LESS_FROM_PERCENT else 75,
            "%",
        ),
        at_most(
            f"host of {percent} %: swap-ins with compression, of those without",
            "strongly fewer",
            100 * on.swapped_in / max(1, off.swapped_in),
            75,
            "%",
        ),
    )


R10: Final = Experiment(
    name="R10",
    title="Compressing instead of swapping",
    source="VMware, Understanding Memory Resource Management in VMware ESX 4.1, 2010",
    claim=(
        "As a host shrinks from 96 to 50 %, throughput falls much less with memory compression than without, "
        "and far fewer pages are swapped. (No numbers could be read.)"
    ),
    method=(
        "Two VMs without balloon drivers, so that only the hypervisor takes their memory, on ever smaller "
        "hosts. Of the pages 30 % fit in a quarter of a page and 40 % in half of one: our choice. Not "
        "reached: on the host of 50 % hardly less is lost, for a compression cache is a tenth of its VM."
    ),
    x_label="host, % of the VMs' memory",
    y_label="throughput, % of that on a large host",
    run=run,
)
