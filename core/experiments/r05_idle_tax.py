"""R5: the idle memory tax is switched on while one of two equal VMs rests."""

from fractions import Fraction
from itertools import count
from typing import Final

from core.allocation import NO_TAX, Holder, divide
from core.commands import SetHost
from core.events import FramesReclaimed, PagesUnlocked, TargetSet
from core.experiments.checks import at_least, at_most, equal, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    PAGE_SIZE,
    R5_BACKGROUND,
    R5_CLIENTS,
    R5_DBENCH_S,
    R5_END_S,
    R5_FLIP_S,
    R5_MEASURE_S,
    R5_OVERHEAD_MIB,
    R5_SHARED_MIB,
    R5_TICK_NS,
    R5_VM_MIB,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.workloads import dbench, program
from core.hypervisor.states import osdi02
from core.specs import IDLE_TAX_PERCENT, HostSpec, VmSpec

_NAMES: Final = ("windows", "linux")
_HALVES_MIB: Final = (179, 179)
_TAXED_MIB: Final = (102, 256)


def run(seed: int) -> Outcome:
    """Let both settle without a tax, switch it on, and let them settle again."""
    trial = Trial(_host(), _vm("windows"), _vm("linux"), seed=seed)
    trial.run_for(R5_FLIP_S - R5_MEASURE_S)
    (before,) = trial.rates("linux", R5_MEASURE_S, "done_touches")
    halves = _parts(trial)
    trial.apply(SetHost(idle_tax_percent=IDLE_TAX_PERCENT))
    trial.run_for(R5_END_S - R5_FLIP_S - R5_MEASURE_S)
    (after,) = trial.rates("linux", R5_MEASURE_S, "done_touches")
    return Outcome(
        checks=_checks(halves, _parts(trial), 100 * (after / before - 1)),
        counts=(
            Count(mechanism="target set", times=trial.times(TargetSet)),
            Count(mechanism="frame reclaimed from a balloon", times=trial.pages(FramesReclaimed)),
            Count(mechanism="page that a balloon gave back", times=trial.pages(PagesUnlocked)),
        ),
        series=_series(trial),
    )


def _host() -> HostSpec:
    """A host that has, besides overheads and what is to stay free, what the VMs share."""
    taken = pages(R5_SHARED_MIB + 2 * R5_OVERHEAD_MIB)
    frames = next(frames for frames in count(taken) if frames - osdi02(frames, PAGE_SIZE).high == taken)
    return host_of(mib(frames), tick_ns=R5_TICK_NS, idle_tax_percent=0)


def _vm(name: str) -> VmSpec:
    """Windows zeroes its memory at boot and then rests; Linux runs dbench."""
    is_windows = name == "windows"
    return vm_of(
        name,
        R5_VM_MIB,
        overhead_pages=pages(R5_OVERHEAD_MIB),
        swap_pages=pages(R5_VM_MIB),
        zeroes_memory_at_boot=is_windows,
        programs=(program(R5_BACKGROUND) if is_windows else dbench(R5_CLIENTS, R5_DBENCH_S),),
    )


def _parts(trial: Trial) -> tuple[float, ...]:
    """What each VM holds, in MB."""
    return tuple(mib(trial.vm(name).backed_pages) for name in _NAMES)


def _checks(halves: tuple[float, ...], taxed: tuple[float, ...], gain_percent: float) -> tuple[Check, ...]:
    return (
        *(
            equal(f"closed form, tax {float(tax):g}: {name}", published, part, "MB")
            for tax, published_parts in ((NO_TAX, _HALVES_MIB), (Fraction(3, 4), _TAXED_MIB))
            for name, published, part in zip(_NAMES, published_parts, _closed_form(tax), strict=True)
        ),
        *(
            equal(f"without tax: {name}", published, part, "MB")
            for name, published, part in zip(_NAMES, _HALVES_MIB, halves, strict=True)
        ),
        *(
            near(f"with tax: {name}", published, part, "MB", tolerance_percent=2)
            for name, published, part in zip(_NAMES, _TAXED_MIB, taxed, strict=True)
        ),
        at_least("throughput that linux gains", "more than 30 %", gain_percent, 30, "%"),
        at_most("throughput that linux gains", "more than 30 %", gain_percent, 60, "%"),
    )


def _closed_form(tax: Fraction) -> list[int]:
    """Both parts in MB, for the active memory of the published figure."""
    active = (round(R5_BACKGROUND.size_mib), R5_VM_MIB)
    return divide(R5_SHARED_MIB, [Holder(1, 0, R5_VM_MIB, each) for each in active], tax)


def _series(trial: Trial) -> tuple[Series, ...]:
    published = {
        name: Series(
            label=name,
            x=(0, R5_FLIP_S, R5_FLIP_S, R5_END_S),
            y=(half, half, taxed, taxed),
            is_published=True,
        )
        for name, half, taxed in zip(_NAMES, _HALVES_MIB, _TAXED_MIB, strict=True)
    }
    return (*published.values(), *(trial.line(name, name, "backed_pages", every_s=5) for name in _NAMES))


R5: Final = Experiment(
    name="R5",
    title="The idle memory tax moves memory to the VM that works",
    source="Waldspurger, OSDI 2002, figure 7",
    claim=(
        "Two VMs of 256 MB with equal shares on an overcommitted host, an idle Windows and a Linux with "
        "dbench: without a tax each has 179 MB; with a tax of 75 % Linux gets all it wants, and is more than "
        "30 % faster."
    ),
    method=(
        "The host has room for 358 MB of both. Windows zeroes its memory at boot and then touches 20 MB of "
        "it; when the sampling has forgotten the boot, the tax is switched on."
    ),
    x_label="time, s",
    y_label="memory, MB",
    run=run,
    is_quick=True,
)
