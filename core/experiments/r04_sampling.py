"""R4: the estimate of a VM's active memory follows what a program touches, up at once and down slowly."""

from math import sqrt
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.events import ProgramStarted, ProgramStopped
from core.experiments.checks import at_least, at_most
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R4_ACTIVE_MIB,
    R4_BACKGROUND,
    R4_DECAY_S,
    R4_HELD,
    R4_KERNEL_MIB,
    R4_STEP_S,
    R4_SYSTEM,
    R4_TICK_NS,
    R4_TOUCHER,
    R4_TOUCHERS,
    R4_VM_MIB,
    R4_VMS,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.work import Work
from core.experiments.workloads import programs
from core.hypervisor.sampling import SAMPLES
from core.specs import SAMPLE_PERIOD_NS, VmSpec
from core.units import NS_PER_S

_PERIOD_S: Final = SAMPLE_PERIOD_NS // NS_PER_S
_SOON_S: Final = 2 * _PERIOD_S + 2
"""two periods of sampling are surely over"""
_STEPS_S: Final = tuple(R4_STEP_S * (1 + step) for step in range(R4_TOUCHERS))
_END_S: Final = R4_STEP_S * (1 + R4_TOUCHERS)
_GIVEN_BACK_S: Final = R4_HELD.stop_s or 0
_ZEROING, _NOT_ZEROING = "zeroing", "not zeroing"


def run(seed: int) -> Outcome:
    """Let touchers begin one after the other and end together; then let go of memory that nobody touches."""
    touched = Trial(
        host_of(2 * R4_VMS * R4_VM_MIB, tick_ns=R4_TICK_NS),
        *(_vm(f"windows{number}", *_touchers()) for number in range(R4_VMS)),
        seed=seed,
    )
    sampled = _sampled_pages(touched, _END_S + R4_DECAY_S)
    freed = Trial(
        host_of(4 * R4_VM_MIB, tick_ns=R4_TICK_NS),
        _vm(_ZEROING, R4_HELD),
        _vm(_NOT_ZEROING, R4_HELD, zeroes_freed_pages=False),
        seed=seed,
    )
    freed.run_for(_GIVEN_BACK_S + _PERIOD_S + 2)
    estimates = np.stack([_estimates_mib(touched, f"windows{number}") for number in range(R4_VMS)])
    return Outcome(
        checks=(*_following(estimates, _backed_mib(touched)), *_freeing(freed)),
        counts=(
            Count(mechanism="program started", times=touched.times(ProgramStarted)),
            Count(mechanism="program ended", times=touched.times(ProgramStopped)),
            Count(mechanism="sampled page seen touched", times=sampled),
            Count(mechanism="page zeroed after it was given back", times=_zeroed_pages(freed)),
        ),
        series=_series(estimates),
    )


# --- the VMs ----------------------------------------------------------------------------------------


def _vm(name: str, *works: Work, zeroes_freed_pages: bool = True) -> VmSpec:
    """A Windows that holds much and touches little of it."""
    return vm_of(
        name,
        R4_VM_MIB,
        kernel_pages=pages(R4_KERNEL_MIB),
        zeroes_freed_pages=zeroes_freed_pages,
        programs=programs((R4_SYSTEM, R4_BACKGROUND, *works)),
    )


def _touchers() -> tuple[Work, ...]:
    return tuple(
        msgspec.structs.replace(R4_TOUCHER, name=f"toucher{at_s}", start_s=at_s, stop_s=_END_S)
        for at_s in _STEPS_S
    )


# --- what is seen of them ---------------------------------------------------------------------------


def _sampled_pages(trial: Trial, seconds: int) -> int:
    """Go on for so long; how many of the pages that the sampling watched were touched meanwhile."""
    touched, before = 0, _watched_pages(trial)
    for _ in range(seconds):
        trial.run_for(1)
        after = _watched_pages(trial)
        touched += sum(max(0, was - now) for was, now in zip(before, after, strict=True))
        before = after
    return touched


def _watched_pages(trial: Trial) -> list[int]:
    return [len(trial.timeline.watched_pages(vm.id)) for vm in trial.timeline.vms()]


def _zeroed_pages(trial: Trial) -> int:
    """What the one VM touched beyond the other, that runs the same programs."""
    return trial.latest(_ZEROING, "touches") - trial.latest(_NOT_ZEROING, "touches")


def _estimates_mib(trial: Trial, name: str) -> NDArray[np.float64]:
    """A value for each second."""
    return _column_mib(trial, name, "estimated_pages")


def _backed_mib(trial: Trial) -> NDArray[np.float64]:
    return _column_mib(trial, "windows0", "backed_pages")


def _column_mib(trial: Trial, name: str, column: str) -> NDArray[np.float64]:
    values = trial.timeline.telemetry.vm_column(trial.vm(name).id, column)[1]
    return values.astype(np.float64) * mib(1)


def _active_mib(at_s: int) -> float:
    """What is touched in truth while the touchers run."""
    return R4_ACTIVE_MIB + R4_TOUCHER.size_mib * sum(at_s > step_s for step_s in _STEPS_S)


def _following(estimates: NDArray[np.float64], backed: NDArray[np.float64]) -> tuple[Check, ...]:
    mean = estimates.mean(axis=0)
    soon = [at_s + _SOON_S for at_s in _STEPS_S]
    risen = 100 * sum(mean[soon]) / sum(map(_active_mib, soon))
    top = R4_TOUCHER.size_mib * R4_TOUCHERS
    return (
        at_least("estimate / truth two periods after a step up", "90 % within two periods", risen, 90, "%"),
        at_most(
            "error of settled estimates, in standard deviations of a sample",
            "about 2",
            _error(estimates, backed),
            2,
            "sd",
        ),
        at_least(
            "of the way down, still to go two periods after the end",
            "down tracks the slow average",
            100 * (mean[_END_S + _SOON_S] - R4_ACTIVE_MIB) / top,
            30,
            "%",
        ),
        at_most(
            f"of the way down, still to go after {R4_DECAY_S} s",
            "falls in the end",
            100 * (mean[-1] - R4_ACTIVE_MIB) / top,
            50,
            "%",
        ),
    )


def _error(estimates: NDArray[np.float64], backed: NDArray[np.float64]) -> float:
    """Root mean square of the errors at the ends of steps, in sd = sqrt(f (1 − f) / n) of what is backed."""
    errors = []
    for at_s in (*_STEPS_S[1:], _END_S):
        fraction = _active_mib(at_s) / backed[at_s]
        deviation_mib = backed[at_s] * sqrt(fraction * (1 - fraction) / SAMPLES)
        errors.append((estimates[:, at_s] - _active_mib(at_s)) / deviation_mib)
    return float(np.sqrt(np.mean(np.square(errors))))


def _freeing(trial: Trial) -> tuple[Check, ...]:
    spikes = {
        name: float(estimates[-1] - estimates[_GIVEN_BACK_S - 1])
        for name in (_ZEROING, _NOT_ZEROING)
        for estimates in (_estimates_mib(trial, name),)
    }
    return (
        at_least(
            f"guest zeroes {R4_HELD.size_mib:g} MB given back: spike",
            "a spike",
            spikes[_ZEROING],
            60,
            "MB",
        ),
        at_most("guest leaves them as they are: spike", "none", spikes[_NOT_ZEROING], 20, "MB"),
    )


def _series(estimates: NDArray[np.float64]) -> tuple[Series, ...]:
    seconds = range(0, estimates.shape[1], 5)
    lines = {"estimate": estimates[0], f"mean of {R4_VMS} VMs": estimates.mean(axis=0)}
    touched = [_active_mib(at_s) if at_s <= _END_S else R4_ACTIVE_MIB for at_s in seconds]
    return (
        Series(label="touched in truth (given)", x=tuple(seconds), y=tuple(touched)),
        *(
            Series(label=label, x=tuple(seconds), y=tuple(line[list(seconds)].tolist()))
            for label, line in lines.items()
        ),
    )


R4: Final = Experiment(
    name="R4",
    title="Sampling a hundred pages estimates active memory",
    source="Waldspurger, OSDI 2002, figure 6",
    claim=(
        "A toucher in an idle Windows VM touches 50 to 250 MB: the estimate, the largest of three averages "
        "over 100 sampled pages in 30 s, follows at once up and slowly down. Where a program gives memory "
        "back, Windows' zero page thread touches it, and the estimate shows a spike."
    ),
    method=(
        "Programs of 50 MB begin one after the other and end together, in three equal VMs. Then one VM that "
        "zeroes freed pages and one that does not lose a program that had not touched its memory for minutes."
    ),
    x_label="time, s",
    y_label="memory, MB",
    run=run,
)
