"""What is said of a key of a scenario's file in the form: its name, what it holds, and what it means."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import FieldInfo

Choices = tuple[tuple[object, str], ...]
"""values as the file has them, and what they are called (English; translated when shown)"""


class Kind(StrEnum):
    """How the value of a key is filled in."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    """one that wraps"""
    WHOLE = "whole"
    """a whole number"""
    SEED = "seed"
    """a whole number of up to 63 bits"""
    PERCENT = "percent"
    SIZE = "size"
    TIME = "time"
    SPEED = "speed"
    """a size a second"""
    SWITCH = "switch"
    CHOICE = "choice"
    VM = "vm"
    """the name of a VM"""
    PROGRAM = "program"
    """the name of a program of that VM"""
    WORDS = "words"
    """a list of words"""


@dataclass(frozen=True, slots=True)
class Key:
    """What is said of a key (English; translated when shown).

    Attributes:
        name: as the file has it.
        label: of its row.
        kind: what it holds.
        tip: one or two sentences that teach what it means.
        absent: in place of a value, where nothing goes without saying: "no limit".
        choices: for `Kind.CHOICE`.
        choices_from: in which context they are translated.
        suffix: behind a number.
        most: the largest number.
        default: what counts while the key is not in the file; None: nothing does.
        is_required: a file without it is no good.
    """

    name: str
    label: str
    kind: Kind
    tip: str
    absent: str = ""
    choices: Choices = ()
    choices_from: str = "editor"
    suffix: str = ""
    most: int = 10**9
    default: Any = None
    is_required: bool = False


def with_defaults(form: type[msgspec.Struct], keys: Iterable[Key]) -> dict[str, Key]:
    """Keys by name; what goes without saying, and what is required, as the reader of the file has it."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(form)}
    return {key.name: _with_default(key, fields[key.name]) for key in keys}


def _with_default(key: Key, field: FieldInfo) -> Key:
    if field.required:
        return replace(key, is_required=True)
    default = field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()
    return replace(key, default=None if default is msgspec.UNSET else default)
