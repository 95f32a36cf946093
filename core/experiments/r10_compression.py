"""R10: throughput and swap-ins as the host shrinks, with memory compression and without."""

from typing import Final, NamedTuple

from core.events import HostSwappedOut, PagesDecompressed
from core.experiments.checks import at_least, at_most
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R10_FILES_MIB,
    R10_HOSTS_PERCENT,
    R10_RUN_S,
    R10_TICK_NS,
    R10_TOUCHES_PER_S,
    R10_VM_MIB,
    R10_WARM_S,
    R10_WORKING_SET_MIB,
    kernel_pages,
    pages,
)
from core.experiments.trial import Trial, host_of
from core.hypervisor.states import OSDI02_PERCENT
from core.specs import CompressionSpec, Pattern, ProgramSpec, VmSpec

_VMS: Final = ("first", "second")
_LARGE_PERCENT: Final = 110
"""a host that is never short"""


class Load(NamedTuple):
    """What two VMs did in the measured time."""

    touches: int
    swapped_in: int
    decompressions: int
    swappings: int


def run(seed: int) -> Outcome:
    """Shrink the host step by step, each time with compression and without."""
    full = _load(seed, _LARGE_PERCENT, None).touches
    off = [_load(seed, percent, None) for percent in R10_HOSTS_PERCENT]
    on = [_load(seed, percent, CompressionSpec()) for percent in R10_HOSTS_PERCENT]
    return Outcome(
        checks=tuple(
            check
            for percent, with_it, without in zip(R10_HOSTS_PERCENT, on, off, strict=True)
            for check in _checks(percent, with_it, without)
        ),
        counts=(
            Count(mechanism="decompressions", times=sum(each.decompressions for each in on)),
            Count(mechanism="swapping by the hypervisor", times=sum(each.swappings for each in off)),
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
    host = host_of(host_mib, tick_ns=R10_TICK_NS, has_swap=True, compression=compression)
    trial = Trial(host, *(_vm(name) for name in _VMS), seed=seed)
    trial.run_for(R10_WARM_S)
    touches, swapped_in = _sum(trial, "touches"), _sum(trial, "host_swapped_in")
    trial.run_for(R10_RUN_S)
    return Load(
        touches=_sum(trial, "touches") - touches,
        swapped_in=_sum(trial, "host_swapped_in") - swapped_in,
        decompressions=trial.times(PagesDecompressed),
        swappings=trial.times(HostSwappedOut),
    )


def _sum(trial: Trial, column: str) -> int:
    return sum(trial.latest(name, column) for name in _VMS)


def _vm(name: str) -> VmSpec:
    """Without a balloon driver, so that all that is taken is taken by the hypervisor itself."""
    configured = pages(R10_VM_MIB)
    data = ProgramSpec(
        name="data base",
        pattern=Pattern.STEADY,
        size_pages=pages(R10_WORKING_SET_MIB),
        touches_per_s=R10_TOUCHES_PER_S,
    )
    files = ProgramSpec(
        name="files",
        pattern=Pattern.READER,
        size_pages=pages(R10_FILES_MIB),
        touches_per_s=R10_TOUCHES_PER_S // 4,
        write_percent=0,
    )
    return VmSpec(
        name=name,
        configured_pages=configured,
        kernel_pages=kernel_pages(configured),
        driver=None,
        programs=(data, files),
    )


def _checks(percent: int, on: Load, off: Load) -> tuple[Check, ...]:
    return (
        at_least(
            f"host of {percent} %: throughput with compression, of that without",
            "falls much less",
            100 * on.touches / off.touches,
            100,
            "%",
        ),
        at_most(
            f"host of {percent} %: swap-ins with compression, of those without",
            "strongly fewer",
            100 * on.swapped_in / max(1, off.swapped_in),
            99,
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
        "hosts. Of the pages 30 % fit in a quarter of a page and 40 % in half of one: our choice."
    ),
    x_label="host, % of the VMs' memory",
    y_label="throughput, % of that on a large host",
    run=run,
)
