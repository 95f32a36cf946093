"""R15: what it costs to inflate a virtio balloon, page by page and in chunks."""

from typing import Final

from core.commands import SetTarget
from core.driver_costs import InflateCost, inflate_cost
from core.experiments.checks import equal, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R15_AT_MOST_S,
    R15_BALLOON_MIB,
    R15_LOAD_S,
    R15_TICK_NS,
    R15_VM_MIB,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.source import VmView
from core.specs import DriverKind, DriverSpec
from core.units import NS_PER_MS, NS_PER_S

_PUBLISHED_MS: Final = 4126
_PUBLISHED_BATCHED_MS: Final = 491
_PUBLISHED_PERCENT: Final = (6.5, 68.3, 6.1, 19.0)
_PARTS: Final = ("allocating", "telling the host", "translating", "madvise()")


def run(seed: int) -> Outcome:
    """Take seven of eight gigabytes from an idle guest, twice."""
    (paged, paged_ms), (batched, batched_ms) = (_inflated(seed, batched=each) for each in (False, True))
    cost, batched_cost = (inflate_cost(dict(vm.driver.counters)) for vm in (paged, batched))
    return Outcome(
        checks=(
            equal("balloon", R15_BALLOON_MIB, round(mib(paged.balloon_pages)), "MB"),
            equal("page by page (calibrated)", _PUBLISHED_MS, round(cost.total_ns / NS_PER_MS), "ms"),
            *_of_parts(cost),
            equal(
                "in chunks (calibrated)",
                _PUBLISHED_BATCHED_MS,
                round(batched_cost.total_ns / NS_PER_MS),
                "ms",
            ),
            near("simulated time, page by page", _PUBLISHED_MS, paged_ms, "ms", tolerance_percent=1),
            near("simulated time, in chunks", _PUBLISHED_BATCHED_MS, batched_ms, "ms", tolerance_percent=3),
        ),
        counts=(
            Count(mechanism="page allocated by the driver", times=_count(paged, "allocated")),
            Count(mechanism="page sent in a chunk", times=_count(batched, "sent in chunks")),
            Count(mechanism="kick of 256 page numbers", times=_count(paged, "kicks")),
            Count(mechanism="kick of chunks", times=_count(batched, "batched kicks")),
            Count(mechanism="page given up with madvise()", times=_count(paged, "advised")),
        ),
        series=_series(cost, batched_cost),
    )


def _inflated(seed: int, *, batched: bool) -> tuple[VmView, float]:
    """The guest with its balloon, and how long that took in simulated time, to a tick."""
    driver = DriverSpec(kind=DriverKind.VIRTIO, batched=batched)
    guest = vm_of("guest", R15_VM_MIB, driver=driver, max_balloon_percent=100)
    trial = Trial(host_of(R15_VM_MIB, tick_ns=R15_TICK_NS), guest, seed=seed)
    trial.run_for(R15_LOAD_S)
    trial.apply(SetTarget(vm="guest", target_pages=pages(R15_BALLOON_MIB)))
    began_ns = trial.timeline.now_ns
    while trial.vm("guest").driver.balloon_pages < pages(R15_BALLOON_MIB):
        if trial.timeline.now_ns - began_ns > R15_AT_MOST_S * NS_PER_S:
            break
        trial.timeline.advance_tick()
    return trial.vm("guest"), (trial.timeline.now_ns - began_ns) / NS_PER_MS


def _count(vm: VmView, name: str) -> int:
    return dict(vm.driver.counters).get(name, 0)


def _of_parts(cost: InflateCost) -> tuple[Check, ...]:
    return tuple(
        near(f"share of {what} (calibrated)", percent, 100 * part / cost.total_ns, "%", tolerance_percent=1)
        for what, percent, part in zip(_PARTS, _PUBLISHED_PERCENT, cost, strict=True)
    )


def _series(cost: InflateCost, batched: InflateCost) -> tuple[Series, ...]:
    """The four parts, their sum, and the sum in chunks."""
    published = (*(_PUBLISHED_MS * percent / 100 for percent in _PUBLISHED_PERCENT), _PUBLISHED_MS)
    ours = (*cost, cost.total_ns, batched.total_ns)
    return (
        Series(
            label="inflating", x=tuple(range(6)), y=(*published, _PUBLISHED_BATCHED_MS), is_published=True
        ),
        Series(label="inflating", x=tuple(range(6)), y=tuple(part / NS_PER_MS for part in ours)),
    )


R15: Final = Experiment(
    name="R15",
    title="What inflating a virtio balloon costs",
    source="linux-kernel, July 2017, VIRTIO_BALLOON_F_SG",
    claim=(
        "To take 7 GB from an idle guest of 8 GB takes 4126 ms page by page, 68.3 % of it to tell the host; "
        "491 ms in contiguous chunks."
    ),
    method=(
        "The model's virtio driver inflates both ways. Its own counts of pages, kicks and chunks are "
        "multiplied with the cost of one each, which was derived from the published times; and the driver "
        "takes that time."
    ),
    x_label="page by page, part by part and all of it; and all of it in chunks",
    x_names=(*_PARTS, "all", "all, in chunks"),
    y_label="ms",
    run=run,
    is_quick=True,
)
