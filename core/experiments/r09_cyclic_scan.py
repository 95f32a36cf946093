"""R9: walking around N pages in C frames, with the guest's own LRU and with random victims."""

from math import exp
from typing import Final

from core.commands import SetTarget
from core.events import HostSwappedOut, PagedOut
from core.experiments.checks import near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import R9_MEMORY_MIB, R9_RATIOS, R9_TOUCHES_PER_S, pages
from core.experiments.trial import Trial, host_of
from core.specs import Pattern, ProgramSpec, VmSpec
from core.units import NS_PER_S

_INFLATE_S: Final = 10
_SETTLE_S: Final = 10
"""several rounds"""
_MEASURE_S: Final = 6
_TOLERANCE_POINTS: Final = 2.0
"""of percent: hits are counted over a few rounds, and room is made for 1/128 of the pages at once"""


def run(seed: int) -> Outcome:
    """Walk with both kinds of replacement, around ever more pages."""
    lru, random, counts = [], [], []
    for ratio in R9_RATIOS:
        ballooned, swapped = _ballooned(seed, ratio), _swapped(seed, ratio)
        lru.append(_hit_percent(ballooned, "paged_in"))
        random.append(_hit_percent(swapped, "host_swapped_in"))
        counts.append((ballooned.times(PagedOut), swapped.times(HostSwappedOut)))
    law = [100 * random_hit_ratio(ratio) for ratio in R9_RATIOS]
    return Outcome(
        checks=(
            near("LRU: hits when N is larger than C", 0, max(lru), "%", tolerance_percent=0),
            *(_near_the_law(*each) for each in zip(R9_RATIOS, law, random, strict=True)),
        ),
        counts=(
            Count(
                mechanism="guest pages out its least recently used pages", times=min(own for own, _ in counts)
            ),
            Count(mechanism="hypervisor swaps out random pages", times=min(host for _, host in counts)),
        ),
        series=(
            Series(label="random: h = exp(−(1−h)N/C)", x=R9_RATIOS, y=tuple(law), is_published=True),
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
    trial = Trial(host_of(4 * R9_MEMORY_MIB), _vm(size, _INFLATE_S, swap_pages=size), seed=seed)
    trial.apply(SetTarget(vm="vm", target_pages=size - left))
    trial.run_for(_INFLATE_S + _SETTLE_S)
    return trial


def _swapped(seed: int, ratio: float) -> Trial:
    """A guest of N pages without a driver, limited to C: the hypervisor swaps out random pages."""
    size, left = pages(R9_MEMORY_MIB * ratio), pages(R9_MEMORY_MIB)
    host = host_of(4 * R9_MEMORY_MIB, has_swap=True)
    trial = Trial(host, _vm(size, 0, limit_pages=left, driver=None), seed=seed)
    trial.run_for(_SETTLE_S)
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
    touches, misses = trial.rates("vm", _MEASURE_S, "touches", missed)
    return 100 * (1 - misses / touches)


def _near_the_law(ratio: float, law: float, ours: float) -> Check:
    return Check(
        what=f"random victims: hits at N/C = {ratio:g}, within {_TOLERANCE_POINTS:g} points",
        published=f"{law:.1f} %",
        ours=f"{ours:.1f} %",
        passed=abs(ours - law) <= _TOLERANCE_POINTS,
        distance=100 * abs(ours - law) / law,
    )


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
