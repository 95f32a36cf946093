"""A TOML file as plain data, within bounds that whoever reads on can rely on."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from core.units import MIB

BYTES_MAX: Final = 1 * MIB
DEPTH_MAX: Final = 16
_INTEGERS: Final = range(-(2**63), 2**63)
_LONG_KEY: Final = re.compile(rf"(?:\.[^.=#\n]{{1,60}}){{{DEPTH_MAX * 4}}}")
"""a key of very many parts, for which tomllib takes time that grows with the square of their number"""
_TOO_DEEP: Final = f"expected tables within tables at most {DEPTH_MAX} deep"


def read(path: Path) -> dict[str, Any]:
    """The file's table; OSError when it cannot be read, ValueError with what was expected otherwise."""
    with path.open("rb") as file:  # never more than allowed, also of a device without end
        raw = file.read(BYTES_MAX + 1)
    if len(raw) > BYTES_MAX:
        raise ValueError("expected at most 1 MiB")
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise ValueError("expected text in UTF-8") from None
    if _LONG_KEY.search(text):
        raise ValueError(_TOO_DEEP)
    try:
        table = tomllib.loads(text)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"expected TOML; {error}") from None
    except ValueError:  # of int() and of datetime
        raise ValueError("expected TOML; a number or a date in it is out of range") from None
    _check(table)
    return table


def _check(table: dict[str, Any]) -> None:
    level: list[Any] = [table]
    for _ in range(DEPTH_MAX):
        if any(isinstance(value, int) and value not in _INTEGERS for value in level):
            raise ValueError("expected whole numbers of at most 64 bits")
        level = [inner for value in level for inner in _inside(value)]
    if level:
        raise ValueError(_TOO_DEEP)


def _inside(value: object) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
