"""R16: a large balloon in a guest that has no swap disk."""

from typing import Final, NamedTuple

from core.commands import SetTarget
from core.events import DeflatedOnOom, PagedOut, PagesReported, ProgramKilled
from core.experiments.checks import at_least, at_most, equal
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R16_BALLOON_MIB,
    R16_END_S,
    R16_SCALE,
    R16_SWAP_MIB,
    R16_VM_MIB,
    R16_WORK,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of, vm_of
from core.experiments.workloads import programs
from core.specs import DriverKind, DriverSpec


class Guest(NamedTuple):
    """One of the guests that are compared.

    Attributes:
        label: what to call it.
        swap_mib: its own swap disk.
        driver: its balloon driver.
    """

    label: str
    swap_mib: int
    driver: DriverSpec


_SWAPLESS: Final = Guest("no swap", 0, DriverSpec())
_SWAPPING: Final = Guest("swap", R16_SWAP_MIB, DriverSpec())
_PLAIN: Final = Guest("virtio, no swap", 0, DriverSpec(kind=DriverKind.VIRTIO))
_DEFLATING: Final = Guest(
    "virtio, no swap, deflate on OOM", 0, DriverSpec(kind=DriverKind.VIRTIO, deflate_on_oom=True)
)


def run(seed: int) -> Outcome:
    """Inflate the same balloon in each guest, while its pods grow."""
    trials = {guest: _inflated(guest, seed) for guest in (_SWAPLESS, _SWAPPING, _PLAIN, _DEFLATING)}
    return Outcome(
        checks=_checks(trials),
        counts=(
            Count(
                mechanism="page taken by the balloon",
                times=min(trial.pages(PagesReported) for trial in trials.values()),
            ),
            Count(
                mechanism="program killed without swap",
                times=trials[_SWAPLESS].times(ProgramKilled),
            ),
            Count(mechanism="page the guest wrote to its swap", times=trials[_SWAPPING].pages(PagedOut)),
            Count(mechanism="page deflated on OOM", times=trials[_DEFLATING].pages(DeflatedOnOom)),
        ),
        series=(
            Series(
                label=_SWAPLESS.label,
                x=(0, R16_END_S),
                y=(R16_BALLOON_MIB, R16_BALLOON_MIB),
                is_published=True,
            ),
            *(
                trial.line(guest.label, "node", "balloon_pages", every_s=1, scale=R16_SCALE)
                for guest, trial in trials.items()
            ),
        ),
    )


def _inflated(guest: Guest, seed: int) -> Trial:
    node = vm_of(
        "node",
        R16_VM_MIB / R16_SCALE,
        swap_pages=pages(guest.swap_mib / R16_SCALE),
        driver=guest.driver,
        programs=programs(R16_WORK, R16_SCALE),
    )
    trial = Trial(host_of(2 * R16_VM_MIB), node, seed=seed)
    trial.apply(SetTarget(vm="node", target_pages=pages(R16_BALLOON_MIB / R16_SCALE)))
    trial.run_for(R16_END_S)
    return trial


def _checks(trials: dict[Guest, Trial]) -> tuple[Check, ...]:
    swapless, swapping, deflating = (trials[guest].vm("node") for guest in (_SWAPLESS, _SWAPPING, _DEFLATING))
    return (
        equal("no swap: balloon", R16_BALLOON_MIB, R16_SCALE * mib(swapless.balloon_pages), "MB"),
        *(
            at_least(f"{guest.label}: programs killed", "1", trials[guest].times(ProgramKilled), 1, "")
            for guest in (_SWAPLESS, _PLAIN)
        ),
        *(
            at_most(f"{guest.label}: programs killed", "none", trials[guest].times(ProgramKilled), 0, "")
            for guest in (_SWAPPING, _DEFLATING)
        ),
        equal("swap: balloon", R16_BALLOON_MIB, R16_SCALE * mib(swapping.balloon_pages), "MB"),
        at_most(
            f"{_DEFLATING.label}: balloon at the end",
            "below its target",
            R16_SCALE * mib(deflating.balloon_pages),
            R16_BALLOON_MIB - 1,
            "MB",
        ),
    )


R16: Final = Experiment(
    name="R16",
    title="A balloon in a guest without swap ends in a kill",
    source="F. Denneman, “Kubernetes, swap and the VMware balloon driver” (2018); virtio 1.2",
    claim=(
        "In a Kubernetes node, which has no swap, 4 GB were pinned by the balloon and nothing was in swap, "
        "until the OOM killer took CoreDNS. With swap, or with virtio's deflate-on-OOM, nothing is killed."
    ),
    method=(
        f"All sizes are 1/{R16_SCALE}. A node of 8 GB runs 5 GB of services and growing pods while a balloon "
        "of 4 GB inflates: with and without a swap disk under VMware's driver, with and without "
        "deflate-on-OOM under virtio's."
    ),
    x_label="time, s",
    y_label="balloon, MB",
    run=run,
    is_quick=True,
)
