"""All experiments, in the order of their numbers; each has a file of its own."""

from collections.abc import Sequence
from typing import Final

from core.experiments.outcome import Experiment
from core.experiments.r01_dbench import R1
from core.experiments.r02_sharing import R2
from core.experiments.r04_sampling import R4
from core.experiments.r05_idle_tax import R5
from core.experiments.r06_five_servers import R6
from core.experiments.r07_compile import R7
from core.experiments.r08_database import R8
from core.experiments.r09_cyclic_scan import R9
from core.experiments.r09_java_heap import R9B
from core.experiments.r10_compression import R10
from core.experiments.r11_sharing_cost import R11
from core.experiments.r12_consolidation import R12
from core.experiments.r13_difference_engine import R13
from core.experiments.r15_virtio_inflate import R15
from core.experiments.r16_swapless import R16

EXPERIMENTS: Final[tuple[Experiment, ...]] = (
    R1,
    R2,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R9B,
    R10,
    R11,
    R12,
    R13,
    R15,
    R16,
)


class NoSuchExperimentError(Exception):
    """There is no experiment like that; its text is one sentence."""


def chosen(names: Sequence[str], *, is_quick: bool = False) -> tuple[Experiment, ...]:
    """The experiments of these names, all for none, each once and in order; perhaps only the quick of them.

    Raises:
        NoSuchExperimentError: a name is none, or none of them is quick.
    """
    by_name = {experiment.name.lower(): experiment for experiment in EXPERIMENTS}
    known = ", ".join(each.name for each in EXPERIMENTS)
    for name in names:
        if name.lower() not in by_name:
            raise NoSuchExperimentError(f'There is no experiment "{ascii(name[:40])[1:-1]}", only {known}.')
    wanted = {name.lower() for name in names} or set(by_name)
    found = [each for name, each in by_name.items() if name in wanted and (each.is_quick or not is_quick)]
    if not found:
        raise NoSuchExperimentError("None of these experiments is quick.")
    return tuple(found)
