"""R11: what page sharing costs those who are scanned: three kinds of work, with sharing and without."""

from typing import Final, NamedTuple

from core.events import CowBroken, PagesShared
from core.experiments.checks import at_least
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R11_PATTERNS,
    R11_RUN_S,
    R11_SCAN_TIMES,
    R11_SYSTEM,
    R11_TICK_NS,
    R11_VM_MIB,
    R11_WORK_MIB,
    R11_WORK_TOUCHES_PER_S,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.work import Work
from core.experiments.workloads import programs
from core.specs import Pattern, SharingSpec, VmSpec


class Load(NamedTuple):
    """What each VM did, and to how many pages sharing did what."""

    touches: dict[str, int]
    scanned_pages: int
    shared: int
    broken: int


def run(seed: int) -> Outcome:
    """Run three VMs without sharing, with the default scan, and with one that is ten times as fast."""
    off = _load(seed, None)
    on = {times: _load(seed, _scan(times)) for times in R11_SCAN_TIMES}
    return Outcome(
        checks=tuple(_check(name, times, load, off) for times, load in on.items() for name in R11_PATTERNS),
        counts=(
            Count(mechanism="page looked at", times=min(each.scanned_pages for each in on.values())),
            Count(mechanism="page shared", times=min(each.shared for each in on.values())),
            Count(mechanism="page copied on a write", times=min(each.broken for each in on.values())),
        ),
        series=(
            *(_series(name, on, off) for name in R11_PATTERNS),
            Series(label="less than 1 %", x=(0, R11_SCAN_TIMES[-1]), y=(99, 99), is_published=True),
        ),
    )


def _series(name: str, on: dict[int, Load], off: Load) -> Series:
    return Series(
        label=name,
        x=(0, *on),
        y=(100, *(_percent(name, load, off) for load in on.values())),
    )


def _scan(times: int) -> SharingSpec:
    default = SharingSpec()
    return SharingSpec(
        vm_pages_per_s=times * default.vm_pages_per_s, host_pages_per_s=times * default.host_pages_per_s
    )


def _load(seed: int, sharing: SharingSpec | None) -> Load:
    host = host_of(2 * len(R11_PATTERNS) * R11_VM_MIB, tick_ns=R11_TICK_NS, sharing=sharing)
    trial = Trial(host, *(_vm(name, pattern) for name, pattern in R11_PATTERNS.items()), seed=seed)
    trial.run_for(R11_RUN_S)
    return Load(
        touches={name: trial.latest(name, "touches") for name in R11_PATTERNS},
        scanned_pages=trial.timeline.host().scanned_pages,
        shared=trial.pages(PagesShared),
        broken=trial.pages(CowBroken),
    )


def _vm(name: str, pattern: Pattern) -> VmSpec:
    """A VM that zeroed its memory, reads the files of a common system, and does its own work."""
    work = Work(name="work", pattern=pattern, size_mib=R11_WORK_MIB, touches_per_s=R11_WORK_TOUCHES_PER_S)
    return vm_of(
        name, R11_VM_MIB, zeroes_memory_at_boot=True, driver=None, programs=programs((R11_SYSTEM, work))
    )


def _check(name: str, times: int, load: Load, off: Load) -> Check:
    return at_least(
        f"{name}, scan ×{times}: throughput, of that without sharing",
        "negligible cost",
        _percent(name, load, off),
        98,
        "%",
    )


def _percent(name: str, load: Load, off: Load) -> float:
    return 100 * load.touches[name] / off.touches[name]


R11: Final = Experiment(
    name="R11",
    title="What looking for equal pages costs",
    source="VMware, Understanding Memory Resource Management in VMware ESX 4.1, 2010",
    claim="Page sharing costs next to nothing: throughput stays within 2 % of that without it.",
    method=(
        "Three VMs on a host with room for all: one compiles, one has a data base, one a managed heap. Each "
        "pays for the hashing of its pages and for its copies on write."
    ),
    x_label="scan, times the default rates",
    y_label="throughput, % of that without",
    run=run,
)
