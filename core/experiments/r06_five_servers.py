"""R6: five Windows servers on a host two thirds their size: they boot, work, idle and work again."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.commands import SetHost, SpawnVm
from core.events import CowBroken, FramesReclaimed, HostState, HostSwappedOut, PagesShared
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R6_APART_S,
    R6_BOOT_MIB_PER_S,
    R6_BOOTED_S,
    R6_HOST_MIB,
    R6_IDLE_S,
    R6_KERNEL_MIB,
    R6_OVERHEAD_MIB,
    R6_PACE,
    R6_RUN_S,
    R6_TICK_NS,
    R6_VMS_MIB,
    R6_WINDOWS,
    R6_WORK,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of
from core.experiments.workloads import programs
from core.machine import Scheduled
from core.specs import DriverSpec, SharingSpec, VmSpec
from core.units import NS_PER_S

_SQL: Final = "sql"
_SQL_FLOOR_MIB: Final = R6_VMS_MIB[_SQL] / 2
_ALL_ON_S: Final = R6_APART_S * len(R6_VMS_MIB)
_CALM: Final = (HostState.HIGH, HostState.SOFT)


class Moment(NamedTuple):
    """The host at one second, in MB; `swapped_out` counts from the beginning."""

    at_s: int
    allocated: float
    ballooned: float
    shared: float
    zero: float
    swapped_out: float
    sql: float


def run(seed: int) -> Outcome:
    """Run all of it, and the boot once more without sharing before swapping."""
    trial = _trial(seed, before_swap=True)
    moments = _watch(trial, R6_RUN_S)
    without = _watch(_trial(seed, before_swap=False), R6_BOOTED_S)
    return Outcome(
        checks=(*_of_boot(moments, without), *_of_day(moments), _calm(trial)),
        counts=(
            Count(mechanism="page shared before it was swapped", times=_shared(trial, before_swap=True)),
            Count(mechanism="page shared by the scan", times=_shared(trial, before_swap=False)),
            Count(mechanism="shared page copied on a write", times=trial.pages(CowBroken)),
            Count(mechanism="page swapped out by the hypervisor", times=trial.pages(HostSwappedOut)),
            Count(mechanism="frame reclaimed from a balloon", times=trial.pages(FramesReclaimed)),
        ),
        series=_series(moments),
    )


# --- the servers ----------------------------------------------------------------------------------------


def _trial(seed: int, *, before_swap: bool) -> Trial:
    """All goes at the default pace; only the scan is faster once all have booted."""
    scan = SharingSpec(before_swap=before_swap)
    host = host_of(R6_HOST_MIB, tick_ns=R6_TICK_NS, has_swap=True, sharing=scan)
    spawns = (
        Scheduled(number * R6_APART_S * NS_PER_S, SpawnVm(vm=_server(name, size_mib)))
        for number, (name, size_mib) in enumerate(R6_VMS_MIB.items())
    )
    faster = SharingSpec(
        vm_pages_per_s=scan.vm_pages_per_s * R6_PACE,
        host_pages_per_s=scan.host_pages_per_s * R6_PACE,
        before_swap=before_swap,
    )
    booted = Scheduled(R6_BOOTED_S * NS_PER_S, SetHost(sharing=faster))
    return Trial(host, seed=seed, schedule=(*spawns, booted))


def _server(name: str, size_mib: int) -> VmSpec:
    """Half of it guaranteed, a swap file as large as it, and a driver that loads once it has booted."""
    return VmSpec(
        name=name,
        configured_pages=pages(size_mib),
        reservation_pages=pages(size_mib / 2),
        shares=size_mib,
        overhead_pages=pages(R6_OVERHEAD_MIB),
        kernel_pages=pages(R6_KERNEL_MIB),
        swap_pages=pages(size_mib),
        driver=DriverSpec(loads_after_ns=size_mib * NS_PER_S // R6_BOOT_MIB_PER_S),
        zeroes_memory_at_boot=True,
        programs=programs((R6_WINDOWS, *R6_WORK[name])),
    )


# --- what is looked at ----------------------------------------------------------------------------------


def _watch(trial: Trial, seconds: int) -> list[Moment]:
    return [_moment_after_a_second(trial, second) for second in range(1, seconds + 1)]


def _moment_after_a_second(trial: Trial, at_s: int) -> Moment:
    trial.run_for(1)
    host, vms = trial.timeline.host(), trial.timeline.vms()
    return Moment(
        at_s=at_s,
        allocated=mib(sum(vm.backed_pages for vm in vms)),
        ballooned=mib(sum(vm.balloon_pages for vm in vms)),
        shared=mib(host.sharing_pages),
        zero=mib(host.zero_pages),
        swapped_out=mib(sum(trial.latest(vm.name, "host_swapped_out") for vm in vms)),
        sql=mib(sum(vm.backed_pages for vm in vms if vm.name == _SQL)),
    )


def _of_boot(moments: Sequence[Moment], without: Sequence[Moment]) -> tuple[Check, ...]:
    boot = moments[:R6_BOOTED_S]
    allocated, zero = max(each.allocated for each in boot), max(each.zero for each in boot)
    swapped, swapped_without = boot[-1].swapped_out, without[-1].swapped_out
    return (
        near("boot: most that is allocated (calibrated)", 1200, allocated, "MB", tolerance_percent=10),
        near("boot: zero pages shared", 325, zero, "MB", tolerance_percent=30),
        near("boot: swapped out", 35, swapped, "MB", tolerance_percent=45),
        at_most(
            "boot: swapped out, of what would be without sharing first",
            "most of it is avoided",
            100 * swapped / swapped_without,
            20,
            "%",
        ),
    )


def _of_day(moments: Sequence[Moment]) -> tuple[Check, ...]:
    idle, query = moments[R6_IDLE_S[1] - 1], moments[-1]
    later = query.swapped_out - moments[R6_BOOTED_S - 1].swapped_out
    return (
        at_most("after the boot: swapped out", "less than 20 MB", later, 20, "MB"),
        near("at work: shared", 200, idle.shared, "MB", tolerance_percent=30),
        near("SQL Server idle: what it holds", _SQL_FLOOR_MIB, idle.sql, "MB", tolerance_percent=5),
        at_least("SQL Server's long query: what it gets back", "its memory", query.sql - idle.sql, 20, "MB"),
    )


def _calm(trial: Trial) -> Check:
    states = trial.timeline.telemetry.host_column("state")[1].tolist()
    calm = sum(tuple(HostState)[state] in _CALM for state in states)
    return at_least("time in high and soft", "nearly all of it", 100 * calm / len(states), 95, "%")


def _shared(trial: Trial, *, before_swap: bool) -> int:
    events = trial.timeline.events(0)
    return sum(
        len(each.ppns) for each in events if isinstance(each, PagesShared) and each.before_swap is before_swap
    )


def _series(moments: Sequence[Moment]) -> tuple[Series, ...]:
    at_s = tuple(each.at_s for each in moments)
    return (
        Series(label="allocated", x=at_s, y=tuple(each.allocated for each in moments)),
        Series(label="in balloons", x=at_s, y=tuple(each.ballooned for each in moments)),
        Series(label="shared", x=at_s, y=tuple(each.shared for each in moments)),
        Series(label="SQL Server", x=at_s, y=tuple(each.sql for each in moments)),
        Series(label="allocated", x=(_ALL_ON_S,), y=(1200,), is_published=True),
        Series(label="shared", x=(_ALL_ON_S, sum(R6_IDLE_S) / 2), y=(325, 200), is_published=True),
        Series(
            label="SQL Server",
            x=(sum(R6_IDLE_S) / 2, R6_IDLE_S[1]),
            y=(_SQL_FLOOR_MIB, _SQL_FLOOR_MIB),
            is_published=True,
        ),
    )


R6: Final = Experiment(
    name="R6",
    title="Five servers on two thirds of their memory",
    source="Waldspurger, OSDI 2002, figure 8",
    claim=(
        "Exchange, MetaFrame and SQL Server in VMs of 1472 MB on a host of 1 GB: Windows zeroes all of it at "
        "boot, 325 MB of zero pages are shared and only 35 MB swapped; later less than 20 MB. Balloons take "
        "an idle SQL Server down to its guaranteed 160 MB, and a query gets it back."
    ),
    method=(
        "Five VMs that zero their memory before their drivers load, then work in sets that grow; the boot is "
        "run once more without sharing before swapping. Calibrated: how far apart they are powered on, to "
        "the 1,200 MB. After the boot minutes stand for hours, so the scan for equal pages goes ten times as "
        "fast; the boot and the sampling have their default pace. More zero pages are shared than was "
        "published: of 1,200 MB, 325 MB leave the host nothing free, and the model shares until it has the "
        "61 MB free that it aims for."
    ),
    x_label="seconds",
    y_label="MB",
    run=run,
)
