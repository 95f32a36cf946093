"""What the programs of an experiment do, in the sizes and times that were published."""

import msgspec

from core.specs import Pattern


class Work(msgspec.Struct, frozen=True):
    """A program in MiB and seconds; see `core.specs.ProgramSpec`."""

    name: str
    pattern: Pattern
    size_mib: float
    touches_per_s: int
    write_percent: int = 50
    image: str = ""
    start_s: int = 0
    stop_s: int | None = None
    period_s: int = 20
