"""A TOML file as plain data, within bounds that whoever reads on can rely on."""

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from core.units import MIB
from core.written_text import WrittenText

BYTES_MAX: Final = 1 * MIB
DEPTH_MAX: Final = 16
_INTEGERS: Final = range(-(2**63), 2**63)
_LONG_KEY: Final = re.compile(rf"(?:\.[^.=#\n]{{1,60}}){{{DEPTH_MAX * 4}}}")
"""a key of very many parts, for which tomllib takes time that grows with the square of their number"""
_AT_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)$")
_TOO_LONG: Final = "expected at most 1 MiB"
_TOO_DEEP: Final = f"expected tables within tables at most {DEPTH_MAX} deep"


class TomlError(ValueError):
    """A text is no table, or one beyond the bounds; its text is what was expected.

    Attributes:
        line: which line is wrong, from 1; None when nobody knows.
    """

    def __init__(self, expected: str, line: int | None = None) -> None:
        """Say what was expected."""
        super().__init__(expected)
        self.line = line


def read_text(path: Path) -> WrittenText:
    """The file's text, whatever it says; OSError when it cannot be read, TomlError when it is no text."""
    with path.open("rb") as file:  # never more than allowed, also of a device without end
        raw = file.read(BYTES_MAX + 1)
    if len(raw) > BYTES_MAX:
        raise TomlError(_TOO_LONG)
    try:
        return WrittenText.of(raw)
    except UnicodeDecodeError:
        raise TomlError("expected text in UTF-8") from None


def loads(text: str) -> dict[str, Any]:
    """The table of a text; raises TomlError."""
    if len(text) > BYTES_MAX:
        raise TomlError(_TOO_LONG)
    text = text.replace("\r\n", "\n")
    if _LONG_KEY.search(text):
        raise TomlError(_TOO_DEEP)
    try:
        table = tomllib.loads(text)
    except RecursionError:
        raise TomlError(_TOO_DEEP) from None
    except tomllib.TOMLDecodeError as error:
        raise TomlError(f"expected TOML; {error}", _line_of(error, text)) from None
    except ValueError:  # of int() and of datetime
        raise TomlError("expected TOML; a number or a date in it is out of range") from None
    _check(table)
    return table


def _line_of(error: tomllib.TOMLDecodeError, text: str) -> int | None:
    """The line that the parser names; before Python 3.14 only its message does."""
    if str(error).endswith("(at end of document)"):
        return text.count("\n") + 1
    named = _AT_LINE.search(str(error))
    return int(named[1]) if named else None


def _check(table: dict[str, Any]) -> None:
    level: list[Any] = [table]
    for _ in range(DEPTH_MAX):
        if any(isinstance(value, int) and value not in _INTEGERS for value in level):
            raise TomlError("expected whole numbers of at most 64 bits")
        level = [inner for value in level for inner in _inside(value)]
    if level:
        raise TomlError(_TOO_DEEP)


def _inside(value: object) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
