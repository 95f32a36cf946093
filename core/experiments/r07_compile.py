"""R7: compiling a kernel under a balloon and under hypervisor swapping."""

from typing import Final

from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Experiment, Outcome, Series
from core.experiments.parameters import (
    R7_COMPILERS_MIB,
    R7_COMPILERS_TOUCHES_PER_S,
    R7_HEADERS_MIB,
    R7_HEADERS_TOUCHES_PER_S,
    R7_MAX_BALLOON_PERCENT,
    R7_SIZES_MIB,
    R7_SOURCES_MIB,
    R7_SOURCES_TOUCHES_PER_S,
    R7_VM_MIB,
    kernel_pages,
    pages,
)
from core.experiments.squeeze import Curve, Means, squeezed
from core.specs import Pattern, ProgramSpec, VmSpec

_LEAST_MIB: Final = R7_SIZES_MIB[-1]
_PUBLISHED_LOSS: Final = {Means.BALLOON: 3, Means.SWAP: 34}
_VM: Final = VmSpec(
    name="vm",
    configured_pages=pages(R7_VM_MIB),
    kernel_pages=kernel_pages(pages(R7_VM_MIB)),
    swap_pages=pages(R7_VM_MIB),
    max_balloon_percent=R7_MAX_BALLOON_PERCENT,
    programs=(
        ProgramSpec(
            name="compilers",
            pattern=Pattern.STEADY,
            size_pages=pages(R7_COMPILERS_MIB),
            touches_per_s=R7_COMPILERS_TOUCHES_PER_S,
        ),
        ProgramSpec(
            name="headers",
            pattern=Pattern.READER,
            size_pages=pages(R7_HEADERS_MIB),
            touches_per_s=R7_HEADERS_TOUCHES_PER_S,
            write_percent=0,
        ),
        ProgramSpec(
            name="sources",
            pattern=Pattern.STREAM,
            size_pages=pages(R7_SOURCES_MIB),
            touches_per_s=R7_SOURCES_TOUCHES_PER_S,
            write_percent=30,
        ),
    ),
)


def run(seed: int) -> Outcome:
    """Take ever more of the VM by both means."""
    balloon, swap = (
        squeezed(_VM, R7_SIZES_MIB, means, seed, settle_s=settle_s, measure_s=4)
        for means, settle_s in ((Means.BALLOON, 3), (Means.SWAP, 6))
    )
    return Outcome(
        checks=_checks(balloon, swap),
        counts=balloon.counts + swap.counts,
        series=(
            *(
                Series(
                    label=f"{means}, published",
                    x=(R7_VM_MIB, _LEAST_MIB),
                    y=(100, 100 - loss),
                    is_published=True,
                )
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
        near(f"swapping: loss at {_LEAST_MIB} MB", 34, lost_by_swapping, "%", tolerance_percent=30),
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
        "pages that are read back only to be written over."
    ),
    x_label="memory left, MB",
    y_label="speed, % of the whole VM's",
    run=run,
)
