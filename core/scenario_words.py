"""What is wrong with a scenario, in the words of a TOML file."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from core.commands import Command
from core.events import HostState
from core.scenario import Place
from core.specs import DriverKind, Pattern, Policy
from core.view import Eye, View

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
    "eye": tuple(Eye),
    "state": tuple(HostState),
    "policy": tuple(Policy),
    "pattern": tuple(Pattern),
    "driver": ("true", "false", *DriverKind),
    "do": tuple(str(command.__struct_config__.tag) for command in get_args(Command)),
}

_PART: Final = re.compile(r"\.([^.\[]+)|\[(\d+)\]")
"""a step of a place as msgspec writes it: `.key` or `[number]`"""
_NAMED: Final = re.compile(r"Object (?:missing required|contains unknown) field `(.*)`$")


def plain(message: str) -> tuple[str, str]:
    """A validation message of msgspec in the words of a TOML file: where, and what."""
    what, _, at = message.replace(" | null`", "`").partition(" - at `$")
    field = re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", at.rstrip("`").strip("."))
    field = field.replace(".", ", ")
    choices = _CHOICES.get(field.rpartition(", ")[2])
    if choices is not None and what.startswith("Invalid"):
        what = f"expected {listed(choices, 'or')}, got{what.partition('value')[2]}"
    for word, plain in _WORDS.items():
        what = what.replace(word, plain)
    return field, what[:1].lower() + what[1:]


def place_in(message: str) -> Place:
    """Where a validation message of msgspec points, down to the field that is missing or unknown."""
    what, _, at = message.partition(" - at `$")
    place = tuple(int(number) if number else key for key, number in _PART.findall(at.rstrip("`")))
    named = _NAMED.match(what)
    return (*place, named[1]) if named else place


def one_line(text: str) -> str:
    """Without line ends and other signs that a terminal obeys, and not without end."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def listed(names: Sequence[str], joint: str) -> str:
    """Names as in “a, b or c”."""
    *others, last = names
    return f"{', '.join(others)} {joint} {last}" if others else last
