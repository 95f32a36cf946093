"""Programs that several experiments run."""

from core.experiments.parameters import (
    DBENCH_CLIENT_TOUCHES_PER_S,
    DBENCH_FILES_MIB,
    pages,
)
from core.specs import Pattern, ProgramSpec


def dbench(clients: int, start_ns: int = 0) -> ProgramSpec:
    """The file server benchmark: clients that read one set of files, some of them far more often.

    What they write is left out: it would only move the moments at which the cache is flushed.
    """
    return ProgramSpec(
        name="dbench",
        pattern=Pattern.READER,
        size_pages=pages(DBENCH_FILES_MIB),
        touches_per_s=clients * DBENCH_CLIENT_TOUCHES_PER_S,
        write_percent=0,
        start_ns=start_ns,
    )
