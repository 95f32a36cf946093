"""R7: compiling a kernel under a balloon and under hypervisor swapping."""

from typing import Final

from core.events import CacheDropped, DoublePaged, HostSwappedIn, HostSwappedOut, PagesReported
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome
from core.experiments.parameters import (
    R7_MAX_BALLOON_PERCENT,
    R7_MEASURE_S,
    R7_SETTLE_S,
    R7_SIZES_MIB,
    R7_VM_MIB,
    R7_WORK,
    pages,
)
from core.experiments.squeeze import Curve, Means, both, published
from core.experiments.trial import vm_of
from core.experiments.workloads import programs

_LEAST_MIB: Final = R7_SIZES_MIB[-1]
_PUBLISHED_LOSS: Final = {Means.BALLOON: 3, Means.SWAP: 34}


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    vm = vm_of(
        "vm",
        R7_VM_MIB,
        swap_pages=pages(R7_VM_MIB),
        max_balloon_percent=R7_MAX_BALLOON_PERCENT,
        programs=programs(R7_WORK),
    )
    balloon, swap = both(vm, R7_SIZES_MIB, seed, settle_s=R7_SETTLE_S, measure_s=R7_MEASURE_S)
    return Outcome(
        checks=_checks(balloon, swap),
        counts=(
            *balloon.counts(PagesReported, CacheDropped),
            *swap.counts(HostSwappedOut, HostSwappedIn, DoublePaged),
        ),
        series=(
            *(
                published(means, {R7_VM_MIB: 100, _LEAST_MIB: 100 - loss})
                for means, loss in _PUBLISHED_LOSS.items()
            ),
            balloon.series,
            swap.series,
        ),
    )


def _checks(balloon: Curve, swap: Curve) -> tuple[Check, ...]:
    lost, lost_by_swapping = 100 - balloon.percent[_LEAST_MIB], 100 - swap.percent[_LEAST_MIB]
    taken_mib = R7_VM_MIB - _LEAST_MIB
    return (
        *(
            near(
                f"{curve.means}: taken at {_LEAST_MIB} MB",
                taken_mib,
                curve.taken_mib[_LEAST_MIB],
                "MB",
                tolerance_percent=2,
            )
            for curve in (balloon, swap)
        ),
        at_most(f"balloon: loss at {_LEAST_MIB} MB", "3 %", lost, 10, "%"),
        near(
            f"swapping: loss at {_LEAST_MIB} MB (calibrated)", 34, lost_by_swapping, "%", tolerance_percent=15
        ),
        at_least("swapping: loss / the balloon's loss", "11", lost_by_swapping / max(lost, 0.1), 3, ""),
        at_least(
            "swapping: least loss of speed in a step", "falls all the way", swap.least_step, 0.5, "points"
        ),
    )


R7: Final = Experiment(
    name="R7",
    title="Compiling a kernel with a quarter of the memory",
    source="VMware's memory white paper, kernel compile; S. Drummonds, “Love Your Balloon Driver” (2009)",
    claim=(
        "A kernel is compiled in a VM of 512 MB that is left ever less: at 128 MB a balloon has cost 3 %, "
        "hypervisor swapping alone 34 %, and it costs more at each step."
    ),
    method=(
        "Compilers with a small working set, headers that are read again and sources that pass through the "
        "file cache. A guest gives up sources that it has read; random victims are compilers, too, and cache "
        "pages that are read back only to be written over. Calibrated: the rate of the sources, so that "
        "swapping costs what was published; all else follows."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
