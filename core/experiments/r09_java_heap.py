"""R9b: a Java heap under a balloon and under hypervisor swapping: a balloon can hurt it more."""

from typing import Final

from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome, Series
from core.experiments.parameters import (
    JAVA_HEAP_MIB,
    JAVA_KNEE_MIB,
    JAVA_SCALE,
    JAVA_SIZES_MIB,
    JAVA_SYSTEM_MIB,
    JAVA_TOUCHES_PER_S,
    JAVA_VM_MIB,
    pages,
)
from core.experiments.squeeze import Curve, Means, squeezed
from core.specs import Pattern, ProgramSpec, VmSpec

_BELOW_KNEE: Final = (2560, 2304)
_DEEP: Final = 2048
_PUBLISHED_LOSS: Final = {Means.BALLOON: 89, Means.SWAP: 96}
_VM: Final = VmSpec(
    name="vm",
    configured_pages=pages(JAVA_VM_MIB / JAVA_SCALE),
    kernel_pages=pages(JAVA_SYSTEM_MIB / JAVA_SCALE),
    swap_pages=pages(JAVA_VM_MIB / JAVA_SCALE),
    programs=(
        ProgramSpec(
            name="java",
            pattern=Pattern.HEAP,
            size_pages=pages(JAVA_HEAP_MIB / JAVA_SCALE),
            touches_per_s=JAVA_TOUCHES_PER_S,
        ),
    ),
)


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    balloon, swap = (
        squeezed(_VM, JAVA_SIZES_MIB, means, seed, settle_s=settle_s, measure_s=6, scale=JAVA_SCALE)
        for means, settle_s in ((Means.BALLOON, 4), (Means.SWAP, 8))
    )
    return Outcome(
        checks=_checks(balloon, swap),
        counts=balloon.counts + swap.counts,
        series=(
            *(
                Series(label=f"{means}, published", x=(_DEEP,), y=(100 - loss,), is_published=True)
                for means, loss in _PUBLISHED_LOSS.items()
            ),
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
            near(f"{_DEEP} MB: loss, {means}", published, loss[means], "%", tolerance_percent=10)
            for means, published in _PUBLISHED_LOSS.items()
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
        "eighth walks on over the rest. The speed of a touch is set so that the balloon costs what was "
        "published; all else follows."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
