"""R6: five Windows servers on a host two thirds their size: they boot, work, idle and work again."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from core.commands import SpawnVm
from core.events import FramesReclaimed, HostState, HostSwappedOut, PagesShared
from core.experiments.checks import at_least, at_most, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R6_APART_S,
    R6_BOOT_MIB_PER_S,
    R6_BOOTED_S,
    R6_HOST_MIB,
    R6_IDLE_S,
    R6_IMAGE_MIB,
    R6_KERNEL_MIB,
    R6_OVERHEAD_MIB,
    R6_PACE,
    R6_RUN_S,
    R6_TICK_NS,
    R6_VMS_MIB,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of
from core.machine import Scheduled
from core.specs import SAMPLE_PERIOD_NS, DriverSpec, Pattern, ProgramSpec, SharingSpec, VmSpec
from core.units import NS_PER_S

_SQL: Final = "sql"
_SQL_FLOOR_MIB: Final = R6_VMS_MIB[_SQL] / 2
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
            Count(mechanism="pages shared before they were swapped", times=_shared_before_swap(trial)),
            Count(mechanism="swapping by the hypervisor", times=trial.times(HostSwappedOut)),
            Count(mechanism="frames reclaimed by balloons", times=trial.times(FramesReclaimed)),
        ),
        series=_series(moments),
    )


# --- the servers ----------------------------------------------------------------------------------------


def _trial(seed: int, *, before_swap: bool) -> Trial:
    scan = SharingSpec()
    host = host_of(
        R6_HOST_MIB,
        tick_ns=R6_TICK_NS,
        sample_period_ns=SAMPLE_PERIOD_NS // R6_PACE,
        has_swap=True,
        sharing=SharingSpec(
            vm_pages_per_s=scan.vm_pages_per_s * R6_PACE,
            host_pages_per_s=scan.host_pages_per_s * R6_PACE,
            before_swap=before_swap,
        ),
    )
    servers = (_server(name, size_mib) for name, size_mib in R6_VMS_MIB.items())
    schedule = (
        Scheduled(number * R6_APART_S * NS_PER_S, SpawnVm(vm=vm)) for number, vm in enumerate(servers)
    )
    return Trial(host, seed=seed, schedule=tuple(schedule))


def _server(name: str, size_mib: int) -> VmSpec:
    """Half of it guaranteed, a swap file as large as it, and a driver that loads once it has booted."""
    windows = _program("windows", Pattern.READER, R6_IMAGE_MIB, 100, 0, write_percent=0, image="windows")
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
        programs=(windows, *_WORK[name]),
    )


def _program(
    name: str, pattern: Pattern, size_mib: int, touches_per_s: int, start_s: int, **more: Any
) -> ProgramSpec:
    return ProgramSpec(
        name=name,
        pattern=pattern,
        size_pages=pages(size_mib),
        touches_per_s=touches_per_s,
        start_ns=start_s * NS_PER_S,
        **more,
    )


_GROWING: Final = {"period_ns": 80 * NS_PER_S}
_WORK: Final[Mapping[str, tuple[ProgramSpec, ...]]] = {
    "exchange": (_program("mail", Pattern.RAMP, 110, 600, R6_BOOTED_S, **_GROWING),),
    "exchange load": (_program("users", Pattern.RAMP, 70, 400, R6_BOOTED_S, **_GROWING),),
    "metaframe": (_program("sessions", Pattern.RAMP, 230, 1000, R6_BOOTED_S, **_GROWING),),
    "metaframe load": (_program("users", Pattern.RAMP, 110, 400, R6_BOOTED_S, **_GROWING),),
    _SQL: (
        _program("query", Pattern.STEADY, 80, 400, 10, stop_ns=R6_IDLE_S[0] * NS_PER_S),
        _program("long query", Pattern.STEADY, 200, 1200, R6_IDLE_S[1]),
    ),
}
"""our choice: how much memory the servers' programs use in the end was not published"""


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
    swapped, swapped_without = boot[-1].swapped_out, without[-1].swapped_out
    return (
        at_least(
            "boot: allocated, more than the host has",
            "about 1,200 MB",
            max(each.allocated for each in boot),
            R6_HOST_MIB,
            "MB",
        ),
        at_least("boot: zero pages shared", "325 MB", max(each.zero for each in boot), 325, "MB"),
        near("boot: swapped out", 35, swapped, "MB", tolerance_percent=60),
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
        near("SQL Server idle: what it holds", _SQL_FLOOR_MIB, idle.sql, "MB", tolerance_percent=5),
        at_least("SQL Server's long query: what it gets back", "its memory", query.sql - idle.sql, 20, "MB"),
    )


def _calm(trial: Trial) -> Check:
    states = trial.timeline.telemetry.host_column("state")[1].tolist()
    calm = sum(tuple(HostState)[state] in _CALM for state in states)
    return at_least("time in high and soft", "nearly all of it", 100 * calm / len(states), 95, "%")


def _shared_before_swap(trial: Trial) -> int:
    events = trial.timeline.events(0)
    return sum(len(each.ppns) for each in events if isinstance(each, PagesShared) and each.before_swap)


def _series(moments: Sequence[Moment]) -> tuple[Series, ...]:
    at_s = tuple(each.at_s for each in moments)
    return (
        Series(label="allocated", x=at_s, y=tuple(each.allocated for each in moments)),
        Series(label="in balloons", x=at_s, y=tuple(each.ballooned for each in moments)),
        Series(label="shared", x=at_s, y=tuple(each.shared for each in moments)),
        Series(label="SQL Server", x=at_s, y=tuple(each.sql for each in moments)),
        Series(label="allocated", x=(R6_BOOTED_S / 2,), y=(1200,), is_published=True),
        Series(label="shared", x=(R6_BOOTED_S / 2,), y=(325,), is_published=True),
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
        "run once more without sharing before swapping. Four minutes stand for hours, so the scan for equal "
        "pages and the sampling go ten times as fast."
    ),
    x_label="seconds",
    y_label="MB",
    run=run,
)
