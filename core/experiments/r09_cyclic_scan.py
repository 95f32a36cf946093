"""R9: walking around N pages in C frames, with the guest's own LRU and with random victims."""

from math import exp
from typing import Final

from core.commands import SetTarget
from core.events import Event, HostSwappedIn, HostSwappedOut, PagedIn, PagedOut, PagesReported
from core.experiments.checks import equal, near
from core.experiments.outcome import Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R9_INFLATE_S,
    R9_MEASURE_S,
    R9_MEMORY_MIB,
    R9_RATIOS,
    R9_SETTLE_S,
    R9_TOUCHES_PER_S,
    pages,
)
from core.experiments.trial import Trial, host_of
from core.specs import Pattern, ProgramSpec, VmSpec
from core.units import NS_PER_S

_TOLERANCE_PERCENT: Final = 3
"""of the law: hits are counted over a few rounds, and room is made for 1/128 of the pages at once"""


def run(seed: int) -> Outcome:
    """Walk with both kinds of replacement, around ever more pages."""
    ballooned = [_ballooned(seed, ratio) for ratio in R9_RATIOS]
    swapped = [_swapped(seed, ratio) for ratio in R9_RATIOS]
    lru = [_hit_percent(trial, "paged_in") for trial in ballooned]
    random = [_hit_percent(trial, "host_swapped_in") for trial in swapped]
    law = [100 * random_hit_ratio(ratio) for ratio in R9_RATIOS]
    return Outcome(
        checks=(
            equal("LRU: hits when N is larger than C", 0, max(lru), "%"),
            *(
                near(
                    f"random victims: hits at N/C = {ratio:g}",
                    hits,
                    ours,
                    "%",
                    tolerance_percent=_TOLERANCE_PERCENT,
                )
                for ratio, hits, ours in zip(R9_RATIOS, law, random, strict=True)
            ),
        ),
        counts=(
            _count("page taken by the balloon", ballooned, PagesReported),
            _count("least recently used page that the guest wrote out", ballooned, PagedOut),
            _count("page that the guest read back", ballooned, PagedIn),
            _count("random page that the hypervisor swapped out", swapped, HostSwappedOut),
            _count("page that the hypervisor read back", swapped, HostSwappedIn),
        ),
        series=(
            Series(label="random victims (hypervisor)", x=R9_RATIOS, y=tuple(law), is_published=True),
            Series(label="random victims (hypervisor)", x=R9_RATIOS, y=tuple(random)),
            Series(label="LRU victims (guest)", x=R9_RATIOS, y=tuple(lru)),
        ),
    )


def random_hit_ratio(ratio: float) -> float:
    """The hits of a walk around N = ratio × C pages when victims are random: h = exp(−(1−h)N/C).

    Between two touches of a page there are (1−h)N misses, and it survives each with 1 − 1/C.
    """
    hits = 0.0
    for _ in range(1000):
        hits = exp(-(1 - hits) * ratio)
    return hits


def _ballooned(seed: int, ratio: float) -> Trial:
    """A guest of N pages of which a balloon leaves C: it pages out to its own disk, in LRU order."""
    size, left = pages(R9_MEMORY_MIB * ratio), pages(R9_MEMORY_MIB)
    trial = Trial(host_of(4 * R9_MEMORY_MIB), _vm(size, R9_INFLATE_S, swap_pages=size), seed=seed)
    trial.apply(SetTarget(vm="vm", target_pages=size - left))
    trial.run_for(R9_INFLATE_S + R9_SETTLE_S)
    return trial


def _swapped(seed: int, ratio: float) -> Trial:
    """A guest of N pages without a driver, limited to C: the hypervisor swaps out random pages."""
    size, left = pages(R9_MEMORY_MIB * ratio), pages(R9_MEMORY_MIB)
    host = host_of(4 * R9_MEMORY_MIB, has_swap=True)
    trial = Trial(host, _vm(size, 0, limit_pages=left, driver=None), seed=seed)
    trial.run_for(R9_SETTLE_S)
    return trial


def _vm(size: int, start_s: int, **more: object) -> VmSpec:
    """A VM whose only program walks around all of it."""
    walk = ProgramSpec(
        name="walk",
        pattern=Pattern.SCAN,
        size_pages=size,
        touches_per_s=R9_TOUCHES_PER_S,
        start_ns=start_s * NS_PER_S,
    )
    return VmSpec(name="vm", configured_pages=size, programs=(walk,), **more)  # type: ignore[arg-type]


def _hit_percent(trial: Trial, missed: str) -> float:
    touches, misses = trial.rates("vm", R9_MEASURE_S, "touches", missed)
    return 100 * (1 - misses / touches)


def _count(mechanism: str, trials: list[Trial], kind: type[Event]) -> Count:
    """In pages, where it acted least."""
    return Count(mechanism=mechanism, times=min(trial.pages(kind) for trial in trials))


R9: Final = Experiment(
    name="R9",
    title="A cyclic scan under LRU and under random replacement",
    source="LRU and random replacement, first principles; the law behind the Java figure (R9b)",
    claim=(
        "Whoever walks around N pages in C < N frames never finds one again under LRU; with random victims "
        "the hit ratio solves h = exp(−(1−h)N/C): 62.9 % at N/C = 1.25."
    ),
    method=(
        "LRU is the guest's own paging under a balloon that leaves it C pages; random victims are the "
        "hypervisor's swapping of a VM that is limited to C pages. Hits are 1 − pages read back / touches."
    ),
    x_label="N / C",
    y_label="hits, %",
    run=run,
    is_quick=True,
)
