"""R9b: a Java heap under a balloon and under hypervisor swapping: a balloon can hurt it more."""

from typing import Final

from core.events import HostSwappedIn, HostSwappedOut, PagedOut, PagesReported
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome
from core.experiments.parameters import (
    JAVA_KNEE_MIB,
    JAVA_MEASURE_S,
    JAVA_SCALE,
    JAVA_SETTLE_S,
    JAVA_SIZES_MIB,
    JAVA_SYSTEM_MIB,
    JAVA_VM_MIB,
    JAVA_WORK,
    pages,
)
from core.experiments.squeeze import Curve, Means, both, published
from core.experiments.trial import vm_of
from core.experiments.workloads import programs

_BELOW_KNEE: Final = (2560, 2304)
_DEEP: Final = 2048
_PUBLISHED_LOSS: Final = {Means.BALLOON: 89, Means.SWAP: 96}


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    size_mib = JAVA_VM_MIB / JAVA_SCALE
    vm = vm_of(
        "vm",
        size_mib,
        kernel_pages=pages(JAVA_SYSTEM_MIB / JAVA_SCALE),
        swap_pages=pages(size_mib),
        programs=programs(JAVA_WORK, JAVA_SCALE),
    )
    balloon, swap = both(
        vm, JAVA_SIZES_MIB, seed, settle_s=JAVA_SETTLE_S, measure_s=JAVA_MEASURE_S, scale=JAVA_SCALE
    )
    return Outcome(
        checks=_checks(balloon, swap),
        counts=(
            *balloon.counts(PagesReported, PagedOut),
            *swap.counts(HostSwappedOut, HostSwappedIn),
        ),
        series=(
            *(published(means, {_DEEP: 100 - loss}) for means, loss in _PUBLISHED_LOSS.items()),
            balloon.series,
            swap.series,
        ),
    )


def _checks(balloon: Curve, swap: Curve) -> tuple[Check, ...]:
    ratio = {size_mib: speed / balloon.percent[size_mib] for size_mib, speed in swap.percent.items()}
    at_knee = min(balloon.percent[JAVA_KNEE_MIB], swap.percent[JAVA_KNEE_MIB])
    loss = {Means.BALLOON: 100 - balloon.percent[_DEEP], Means.SWAP: 100 - swap.percent[_DEEP]}
    return (
        at_least(f"least speed at {JAVA_KNEE_MIB} MB", "full until there", at_knee, 99, "%"),
        *(
            at_least(f"{size_mib} MB: speed, swapping / balloon", "swapping wins", ratio[size_mib], 1.1, "")
            for size_mib in _BELOW_KNEE
        ),
        at_most(f"{_DEEP} MB: speed, swapping / balloon", "the balloon wins", ratio[_DEEP], 0.97, ""),
        *(
            near(f"{_DEEP} MB: loss, {note}", _PUBLISHED_LOSS[means], loss[means], "%", tolerance_percent=10)
            for means, note in (
                (Means.BALLOON, "balloon (calibrated)"),
                (Means.SWAP, "hypervisor swapping (its depth is not reached)"),
            )
        ),
    )


R9B: Final = Experiment(
    name="R9b",
    title="A Java heap: where random victims beat LRU",
    source="VMware's memory white paper, SPECjbb; S. Drummonds, “Love Your Balloon Driver” (2009)",
    claim=(
        "SPECjbb with a heap of 2.5 GB in a VM of 4 GB runs at full speed down to 2816 MB. Just below, "
        "swapping beats the balloon: the collector walks around the heap, and LRU never hits. At 2048 MB the "
        "balloon has cost 89 % and swapping 96 %."
    ),
    method=(
        f"All sizes are 1/{JAVA_SCALE}. Seven of eight touches go to the young quarter of the heap, each "
        "eighth walks on over the rest. Calibrated: the rate of touches, so that the balloon costs what was "
        "published; all else follows. Not reached: how deep swapping falls. It keeps 10 % of its speed, not "
        "the published 4 %: reading a page back costs the same from both disks here, and nothing is paged "
        "twice, for a guest that is not short pages nothing out."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
