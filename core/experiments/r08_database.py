"""R8: a database under a balloon and under hypervisor swapping."""

from typing import Final

from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome, Series
from core.experiments.parameters import (
    R8_DATABASE_MIB,
    R8_DATABASE_TOUCHES_PER_S,
    R8_KNEE_MIB,
    R8_LOG_MIB,
    R8_LOG_TOUCHES_PER_S,
    R8_SCALE,
    R8_SIZES_MIB,
    R8_VM_MIB,
    kernel_pages,
    pages,
)
from core.experiments.squeeze import Curve, Means, squeezed
from core.specs import Pattern, ProgramSpec, VmSpec

_CONFIGURED: Final = pages(R8_VM_MIB / R8_SCALE)
_VM: Final = VmSpec(
    name="vm",
    configured_pages=_CONFIGURED,
    kernel_pages=kernel_pages(_CONFIGURED),
    swap_pages=_CONFIGURED,
    programs=(
        ProgramSpec(
            name="database",
            pattern=Pattern.DATABASE,
            size_pages=pages(R8_DATABASE_MIB / R8_SCALE),
            touches_per_s=R8_DATABASE_TOUCHES_PER_S,
        ),
        ProgramSpec(
            name="log",
            pattern=Pattern.STREAM,
            size_pages=pages(R8_LOG_MIB / R8_SCALE),
            touches_per_s=R8_LOG_TOUCHES_PER_S,
            write_percent=0,
        ),
    ),
)


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    balloon, swap = (
        squeezed(_VM, R8_SIZES_MIB, means, seed, settle_s=settle_s, measure_s=4, scale=R8_SCALE)
        for means, settle_s in ((Means.BALLOON, 3), (Means.SWAP, 8))
    )
    return Outcome(
        checks=_checks(balloon, swap),
        counts=balloon.counts + swap.counts,
        series=(
            Series(label="balloon, published", x=(4096, 2048), y=(100, 100), is_published=True),
            Series(label="hypervisor swapping, published", x=(4096, 3584), y=(100, 83), is_published=True),
            balloon.series,
            swap.series,
        ),
    )


def _checks(balloon: Curve, swap: Curve) -> tuple[Check, ...]:
    flat = min(speed for size_mib, speed in balloon.percent.items() if size_mib >= R8_KNEE_MIB)
    below = balloon.percent[R8_SIZES_MIB[-1]]
    return (
        at_least(f"balloon: least speed down to {R8_KNEE_MIB} MB", "flat until about 2048 MB", flat, 97, "%"),
        at_most(f"balloon: speed at {R8_SIZES_MIB[-1]} MB", "a knee", below, 90, "%"),
        near("swapping: loss at 3584 MB", 17, 100 - swap.percent[3584], "%", tolerance_percent=30),
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
        "pages that are read back only to be written over. The log's rate is set so that swapping costs what "
        "was published at 3584 MB; all else follows."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
