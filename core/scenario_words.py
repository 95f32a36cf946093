"""What is wrong with a scenario, in the words of a TOML file."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from core.commands import Command
from core.specs import DriverKind, Pattern, Policy
from core.view import View

_LONGEST: Final = 400
"""signs of an error's sentence"""
_WORDS: Final = {
    "`int | str`": 'a size such as "256 MiB" or a whole number of pages',
    "`int | str | null`": 'a size such as "256 MiB" or a whole number of pages',
    "`str | object`": "a text or a table",
    "`bool | str`": "true, false or the name of a driver",
    "`bool | object`": "true, false or a table",
    "`int`": "a whole number",
    "`float`": "a number with a fraction",
    "`str`": "a text",
    "`bool`": "true or false",
    "`bool | int | str`": "true, false, or a size",
    "`bool | null`": "true or false",
    "`array`": "a list",
    "`object`": "a table",
    "Object contains": "the table has an",
    "Object missing": "the table misses its",
}
_CHOICES: Final = {
    "view": tuple(View),
    "policy": tuple(Policy),
    "pattern": tuple(Pattern),
    "driver": ("true", "false", *DriverKind),
    "do": tuple(str(command.__struct_config__.tag) for command in get_args(Command)),
}


def plain(message: str) -> tuple[str, str]:
    """A validation message of msgspec in the words of a TOML file: where, and what."""
    what, _, at = message.replace(" | null`", "`").partition(" - at `$")
    field = re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", at.rstrip("`").strip("."))
    field = field.replace(".", ", ")
    if field in _CHOICES and what.startswith("Invalid"):
        what = f"expected {listed(_CHOICES[field], 'or')}, got{what.partition('value')[2]}"
    for word, plain in _WORDS.items():
        what = what.replace(word, plain)
    return field, what[:1].lower() + what[1:]


def one_line(text: str) -> str:
    """Without line ends and other signs that a terminal obeys, and not without end."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def listed(names: Sequence[str], joint: str) -> str:
    """Names as in “a, b or c”."""
    *others, last = names
    return f"{', '.join(others)} {joint} {last}" if others else last
