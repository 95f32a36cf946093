"""R8: a database under a balloon and under hypervisor swapping."""

from typing import Final

from core.events import CacheDropped, HostSwappedIn, HostSwappedOut, PagedOut, PagesReported
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome
from core.experiments.parameters import (
    R8_KNEE_MIB,
    R8_MEASURE_S,
    R8_SCALE,
    R8_SETTLE_S,
    R8_SIZES_MIB,
    R8_VM_MIB,
    R8_WORK,
    pages,
)
from core.experiments.squeeze import Curve, Means, both, published
from core.experiments.trial import vm_of
from core.experiments.workloads import programs

_BENT_MIB: Final = 3584
_PUBLISHED_LOSS: Final = 17


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    size_mib = R8_VM_MIB / R8_SCALE
    vm = vm_of("vm", size_mib, swap_pages=pages(size_mib), programs=programs(R8_WORK, R8_SCALE))
    balloon, swap = both(vm, R8_SIZES_MIB, seed, settle_s=R8_SETTLE_S, measure_s=R8_MEASURE_S, scale=R8_SCALE)
    return Outcome(
        checks=_checks(balloon, swap),
        counts=(
            *balloon.counts(PagesReported, CacheDropped, PagedOut),
            *swap.counts(HostSwappedOut, HostSwappedIn),
        ),
        series=(
            published(Means.BALLOON, {R8_VM_MIB: 100, R8_KNEE_MIB: 100}),
            published(Means.SWAP, {R8_VM_MIB: 100, _BENT_MIB: 100 - _PUBLISHED_LOSS}),
            balloon.series,
            swap.series,
        ),
    )


def _checks(balloon: Curve, swap: Curve) -> tuple[Check, ...]:
    flat = min(speed for size_mib, speed in balloon.percent.items() if size_mib >= R8_KNEE_MIB)
    below = balloon.percent[R8_SIZES_MIB[-1]]
    return (
        at_least(
            f"balloon: least speed down to {R8_KNEE_MIB} MB (calibrated)",
            "flat until about 2048 MB",
            flat,
            97,
            "%",
        ),
        at_most(f"balloon: speed at {R8_SIZES_MIB[-1]} MB", "a knee", below, 90, "%"),
        near(
            f"swapping: loss at {_BENT_MIB} MB (calibrated)",
            _PUBLISHED_LOSS,
            100 - swap.percent[_BENT_MIB],
            "%",
            tolerance_percent=20,
        ),
        at_least("swapping: least loss of speed in a step", "no plateau", swap.least_step, 5, "points"),
    )


R8: Final = Experiment(
    name="R8",
    title="A database keeps its speed down to its working set",
    source="VMware's memory white paper, Oracle; S. Drummonds, “Love Your Balloon Driver” (2009)",
    claim=(
        "A VM of 4 GB with a database keeps its speed under a balloon until about 2048 MB are left of it; "
        "swapped by the hypervisor it has lost 17 % at 3584 MB already."
    ),
    method=(
        f"All sizes are 1/{R8_SCALE}. A database likes popular pages better, and a log passes through the "
        "file cache. A guest gives that up first; random victims are pages of the database too, and cache "
        "pages that are read back only to be written over. Calibrated: the size of the database, to the "
        "knee, and the log's rate, so that swapping costs what was published at 3584 MB; all else follows. "
        "Nothing is paged twice: a guest that is not short pages nothing out."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
