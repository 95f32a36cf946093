"""Programs for the VMs of experiments."""

from core.experiments.parameters import DBENCH_CLIENT_TOUCHES_PER_S, DBENCH_FILES_MIB, pages
from core.experiments.work import Work
from core.specs import Pattern, ProgramSpec
from core.units import NS_PER_S


def program(work: Work, scale: int = 1) -> ProgramSpec:
    """A program that does this work, in a model that is so many times smaller than what was published."""
    return ProgramSpec(
        name=work.name,
        pattern=work.pattern,
        size_pages=pages(work.size_mib / scale),
        touches_per_s=work.touches_per_s,
        write_percent=work.write_percent,
        image=work.image,
        start_ns=work.start_s * NS_PER_S,
        stop_ns=None if work.stop_s is None else work.stop_s * NS_PER_S,
        period_ns=work.period_s * NS_PER_S,
    )


def programs(works: tuple[Work, ...], scale: int = 1) -> tuple[ProgramSpec, ...]:
    """One for each."""
    return tuple(program(work, scale) for work in works)


def dbench(clients: int, start_s: int = 0) -> ProgramSpec:
    """The file server benchmark: clients that read one set of files, some of them far more often.

    What they write is left out: it would only move the moments at which the cache is flushed.
    """
    return program(
        Work(
            name="dbench",
            pattern=Pattern.READER,
            size_mib=DBENCH_FILES_MIB,
            touches_per_s=clients * DBENCH_CLIENT_TOUCHES_PER_S,
            write_percent=0,
            start_s=start_s,
        )
    )
