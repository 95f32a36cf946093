"""R2: what page sharing finds in one to ten VMs that run the same system."""

from typing import Final, NamedTuple

from core.experiments.checks import at_most, near
from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.parameters import (
    R2_COPIES_MIB,
    R2_IMAGE_MIB,
    R2_KERNEL_MIB,
    R2_READS_PER_S,
    R2_RUN_S,
    R2_TICK_NS,
    R2_VM_MIB,
    R2_VMS,
    R2_WRITES_PER_S,
    R2_ZERO_MIB,
    mib,
    pages,
)
from core.experiments.trial import Trial, host_of
from core.experiments.work import Work
from core.experiments.workloads import programs
from core.specs import Pattern, SharingSpec, VmSpec


class Found(NamedTuple):
    """What sharing has found after half an hour, in MB.

    Attributes:
        vms: how many VMs there are.
        shared: guest pages that share a frame.
        reclaimed: frames that this saved.
        zero: guest pages that share the frame of zeroes.
        scanned_pages: how many pages were looked at.
    """

    vms: int
    shared: float
    reclaimed: float
    zero: float
    scanned_pages: int

    @property
    def copies(self) -> float:
        """The one copy that is kept of all that is shared."""
        return self.shared - self.reclaimed

    def percent(self, part: float) -> float:
        """Of the memory of all VMs."""
        return 100 * part / (self.vms * R2_VM_MIB)


def run(seed: int) -> Outcome:
    """Run each number of VMs for half an hour."""
    found = [_found(seed, vms) for vms in R2_VMS]
    return Outcome(
        checks=_checks(found),
        counts=(
            Count(mechanism="page looked at", times=min(each.scanned_pages for each in found)),
            Count(mechanism="page shared", times=min(pages(each.shared) for each in found)),
            Count(mechanism="zero page shared", times=min(pages(each.zero) for each in found)),
        ),
        series=_series(found),
    )


def _found(seed: int, vms: int) -> Found:
    host = host_of(2 * vms * R2_VM_MIB, tick_ns=R2_TICK_NS, sharing=SharingSpec())
    trial = Trial(host, *(_vm(number) for number in range(vms)), seed=seed)
    trial.run_for(R2_RUN_S)
    view = trial.timeline.host()
    return Found(
        vms=vms,
        shared=mib(view.sharing_pages),
        reclaimed=mib(view.saved_frames),
        zero=mib(view.zero_pages),
        scanned_pages=view.scanned_pages,
    )


def _vm(number: int) -> VmSpec:
    """A VM of which no page is left over: what no program uses holds the zeroes that it was booted with."""
    used_mib = R2_KERNEL_MIB + R2_IMAGE_MIB + R2_COPIES_MIB + R2_ZERO_MIB
    return VmSpec(
        name=f"vm{number}",
        configured_pages=pages(R2_VM_MIB),
        kernel_pages=pages(R2_KERNEL_MIB),
        zeroes_memory_at_boot=True,
        driver=None,
        programs=programs(
            (
                _reader("system", R2_IMAGE_MIB),
                _reader("copies", R2_COPIES_MIB),
                Work(
                    name="spec95",
                    pattern=Pattern.STEADY,
                    size_mib=R2_VM_MIB - used_mib,
                    touches_per_s=R2_WRITES_PER_S,
                ),
            )
        ),
    )


def _reader(name: str, size_mib: float) -> Work:
    return Work(
        name=name,
        pattern=Pattern.READER,
        size_mib=size_mib,
        touches_per_s=R2_READS_PER_S,
        write_percent=0,
        image="system",
    )


def _checks(found: list[Found]) -> tuple[Check, ...]:
    one, *several = found
    most = several[-1]
    copies = [each.copies for each in several]
    return (
        near("one VM: reclaimed (calibrated)", 5, one.reclaimed, "MB", tolerance_percent=15),
        near(
            "one VM: zero pages among them (calibrated)",
            55,
            100 * one.zero / one.reclaimed,
            "%",
            tolerance_percent=10,
        ),
        near(
            "ten VMs: part that is shared (calibrated)",
            67,
            most.percent(most.shared),
            "%",
            tolerance_percent=10,
        ),
        near("ten VMs: part reclaimed", 60, most.percent(most.reclaimed), "%", tolerance_percent=10),
        _straight("shared", several, [each.shared for each in several]),
        _straight("reclaimed", several, [each.reclaimed for each in several]),
        _straight("zero pages", several, [each.zero for each in several]),
        at_most(
            "shared − reclaimed: spread from two to ten VMs",
            "nearly constant",
            100 * (max(copies) - min(copies)) / max(copies),
            10,
            "%",
        ),
    )


def _straight(what: str, found: list[Found], values: list[float]) -> Check:
    """From two VMs on a line through both ends: how far the others are from it, in percent of the last."""
    first, last = found[0].vms, found[-1].vms
    slope = (values[-1] - values[0]) / (last - first)
    off = max(
        abs(value - values[0] - slope * (each.vms - first)) for each, value in zip(found, values, strict=True)
    )
    return at_most(f"{what}: away from a straight line", "linear", 100 * off / values[-1], 5, "%")


def _series(found: list[Found]) -> tuple[Series, ...]:
    vms = tuple(each.vms for each in found)
    most_mib = R2_VMS[-1] * R2_VM_MIB
    published = {
        "shared": ((R2_VMS[-1],), (0.67 * most_mib,)),
        "reclaimed": ((1, R2_VMS[-1]), (5.0, 0.60 * most_mib)),
        "zero pages": ((1,), (0.55 * 5.0,)),
    }
    ours = {
        "shared": tuple(each.shared for each in found),
        "reclaimed": tuple(each.reclaimed for each in found),
        "zero pages": tuple(each.zero for each in found),
    }
    return (
        *(Series(label=label, x=vms, y=y) for label, y in ours.items()),
        *(Series(label=label, x=x, y=y, is_published=True) for label, (x, y) in published.items()),
    )


R2: Final = Experiment(
    name="R2",
    title="What VMs have in common",
    source="Waldspurger, OSDI 2002, figure 4",
    claim=(
        "One to ten VMs of 40 MB with the same system, half an hour of SPEC95: one alone gives back 5 MB, "
        "55 % of it zero pages; with ten of them two thirds of all memory are shared, and 60 % given back."
    ),
    method=(
        "Each VM reads the files of one common image, some of them twice, and writes pages of its own; pages "
        "that nobody uses hold zeroes. The scan looks at random pages at the published rates. Calibrated: "
        "what a VM holds of zeroes, of copies and of the image, to 5 MB, 55 % and 67 %; that the scan finds "
        "it in half an hour, the 60 % and the straight lines follow."
    ),
    x_label="VMs",
    y_label="MB",
    run=run,
)
