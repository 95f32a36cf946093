"""Units: simulated time in nanoseconds, memory in pages, and the words people write for both."""

import re
from typing import Final

NS_PER_S: Final = 1_000_000_000
NS_PER_MS: Final = 1_000_000
NEVER_NS: Final = -1
"""the time of what never happened, in arrays of times"""

KIB: Final = 1024
MIB: Final = 1024 * KIB
GIB: Final = 1024 * MIB

BALLOON_UNIT_BYTES: Final = 4 * KIB
"""Driver rates are published per page of 4 KiB (`vmw_balloon` 1.2.1.2)."""

_SIZES: Final = {"TiB": 1024 * GIB, "GiB": GIB, "MiB": MIB, "KiB": KIB, "B": 1}
_TIMES_NS: Final = {
    "h": 3600 * NS_PER_S,
    "min": 60 * NS_PER_S,
    "s": NS_PER_S,
    "ms": NS_PER_MS,
    "us": 1_000,
    "ns": 1,
}
_QUANTITY: Final = re.compile(r"\s*(\d{1,15})(?:\.(\d{1,9}))?\s*([a-zA-Z]+)\s*", re.ASCII)


def _exact(text: str, units: dict[str, int], example: str) -> int:
    """A decimal number with a unit, in the smallest unit, exactly; ValueError when it is not one."""
    match = _QUANTITY.fullmatch(text)
    factors = (units[unit] for unit in units if match and unit.upper() == match[3].upper())
    factor = next(factors, None)
    if match is None or factor is None:
        raise ValueError(f'expected {example}, got "{text[:40]}"')
    fraction = match[2] or ""
    scale: int = 10 ** len(fraction)
    whole, rest = divmod(int(match[1] + fraction) * factor, scale)
    if rest:
        raise ValueError(f'"{text[:40]}" is not a whole number of the smallest unit')
    return whole


def parse_bytes(text: str) -> int:
    """Bytes of a size such as "256 MiB"; ValueError with what was expected otherwise."""
    return _exact(text, _SIZES, 'a size such as "256 MiB"')


def parse_ns(text: str) -> int:
    """Nanoseconds of a time such as "1.5 s"; ValueError with what was expected otherwise."""
    return _exact(text, _TIMES_NS, 'a time such as "1.5 s"')


def pages_in(size_bytes: int, page_size: int) -> int:
    """Pages that a size fills exactly; ValueError when it does not."""
    pages, rest = divmod(size_bytes, page_size)
    if rest:
        raise ValueError(f"{size_bytes} bytes is not a whole number of pages of {page_size} bytes")
    return pages


def ceil_div(numerator: int, denominator: int) -> int:
    """The quotient rounded up, in whole numbers."""
    return -(-numerator // denominator)


def written_size(size_bytes: int) -> str:
    """A size as people write it, exactly: "256 MiB", "1.5 GiB"; `parse_bytes` reads it again."""
    return _written(size_bytes, _SIZES) if size_bytes else "0 MiB"


def written_time(time_ns: int) -> str:
    """A time as people write it, exactly: "1.5 s", "900 us", "90 s"; `parse_ns` reads it again."""
    units = {unit: _TIMES_NS[unit] for unit in ("s", "ms", "us", "ns")}
    return _written(time_ns, units) if time_ns else "0 s"


def _written(value: int, units: dict[str, int]) -> str:
    """In the largest unit of which it is one at least, and has at most three digits behind the point."""
    for unit, factor in units.items():
        thousandths, odd = divmod(1000 * value, factor)
        if not odd and thousandths >= 1000:
            whole, rest = divmod(thousandths, 1000)
            return f"{whole}{f'.{rest:03}'.rstrip('0').rstrip('.')} {unit}"
    raise AssertionError  # the smallest unit divides every number
