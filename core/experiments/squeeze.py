"""A VM that is left ever less memory: its balloon takes the rest, or the hypervisor swaps it out."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from core.commands import SetLimit, SetTarget
from core.events import (
    CacheDropped,
    DoublePaged,
    Event,
    HostSwappedIn,
    HostSwappedOut,
    PagedOut,
    PagesReported,
)
from core.experiments.outcome import Count, Series
from core.experiments.parameters import mib, pages
from core.experiments.trial import Trial, host_of
from core.specs import VmSpec


class Means(StrEnum):
    """How memory is taken."""

    BALLOON = "balloon"
    SWAP = "hypervisor swapping"


_MECHANISMS: Final[Mapping[type[Event], str]] = {
    PagesReported: "page taken by the balloon",
    CacheDropped: "page dropped from the guest's cache",
    PagedOut: "page written to the guest's own swap disk",
    HostSwappedOut: "page swapped out by the hypervisor",
    HostSwappedIn: "page read back by the hypervisor",
    DoublePaged: "page read back only to be written to a disk of the guest",
}


class Curve(NamedTuple):
    """What a VM does at each size, in MiB, that was left to it.

    Attributes:
        means: what took its memory.
        percent: its speed, of what it is at the first size.
        taken_mib: what was in its balloon, or swapped out by the hypervisor.
        acted: how many pages each mechanism worked on.
    """

    means: Means
    percent: Mapping[int, float]
    taken_mib: Mapping[int, float]
    acted: Mapping[type[Event], int]

    @property
    def series(self) -> Series:
        """The line of its speed."""
        return Series(label=self.means, x=tuple(self.percent), y=tuple(self.percent.values()))

    @property
    def least_step(self) -> float:
        """By how many points its speed falls from one size to the next, at least."""
        return min(larger - smaller for larger, smaller in pairwise(self.percent.values()))

    def counts(self, *kinds: type[Event]) -> tuple[Count, ...]:
        """What of these an experiment is about: in pages, while this curve was measured."""
        return tuple(
            Count(mechanism=f"{self.means}: {_MECHANISMS[kind]}", times=self.acted[kind]) for kind in kinds
        )


def published(means: Means, percent: Mapping[int, float]) -> Series:
    """The speed that was published, by what was left, beside the line of a `Curve`."""
    return Series(label=means, x=tuple(percent), y=tuple(percent.values()), is_published=True)


def both(
    vm: VmSpec,
    sizes_mib: Sequence[int],
    seed: int,
    *,
    settle_s: tuple[float, float],
    measure_s: float,
    scale: int = 1,
) -> tuple[Curve, Curve]:
    """The same VM under a balloon and under swapping, each with its own time to settle."""
    balloon, swap = (
        squeezed(vm, sizes_mib, means, seed, settle_s=each_s, measure_s=measure_s, scale=scale)
        for means, each_s in zip(Means, settle_s, strict=True)
    )
    return balloon, swap


def squeezed(
    vm: VmSpec,
    sizes_mib: Sequence[int],
    means: Means,
    seed: int,
    *,
    settle_s: float,
    measure_s: float,
    scale: int = 1,
) -> Curve:
    """Leave a VM on an otherwise empty host ever less: a target for its balloon, or a limit.

    Args:
        vm: what runs; without its driver when the hypervisor swaps.
        sizes_mib: what is left to it, as published; the first is all of it.
        means: what takes the rest.
        seed: of the run.
        settle_s: how long each size is given before it counts, once the balloon has taken the rest.
        measure_s: how long it counts.
        scale: by how much the VM is smaller than the published one.
    """
    trial = _trial(vm, means, seed)
    speeds: dict[int, float] = {}
    taken_mib: dict[int, float] = {}
    for size_mib in sizes_mib:
        _take(trial, vm, pages(size_mib / scale), means)
        trial.run_for(settle_s)
        (speeds[size_mib],) = trial.rates(vm.name, measure_s, "done_touches")
        view = trial.vm(vm.name)
        taken_mib[size_mib] = mib(view.balloon_pages + view.host_swapped_pages) * scale
    full = speeds[sizes_mib[0]]
    percent = {size_mib: 100 * speed / full for size_mib, speed in speeds.items()}
    acted = {kind: trial.pages(kind) for kind in _MECHANISMS}
    return Curve(means, percent, taken_mib, acted)


def _trial(vm: VmSpec, means: Means, seed: int) -> Trial:
    host = host_of(2 * mib(vm.configured_pages), has_swap=means is Means.SWAP)
    return Trial(host, vm if means is Means.BALLOON else msgspec.structs.replace(vm, driver=None), seed=seed)


def _take(trial: Trial, vm: VmSpec, size_pages: int, means: Means) -> None:
    """Leave the VM so much; a balloon takes its time for the rest."""
    if means is Means.SWAP:
        trial.apply(SetLimit(vm=vm.name, limit_pages=size_pages))
        return
    trial.apply(SetTarget(vm=vm.name, target_pages=vm.configured_pages - size_pages))
    while trial.vm(vm.name).size_pages > size_pages:
        trial.run_for(1)
