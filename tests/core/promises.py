"""What the type of an event says of its fields, looked at when one is told."""

from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def _classes(hint: Any) -> tuple[type, ...]:
    """The classes that a value of this type may have."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return tuple(each for part in get_args(hint) for each in _classes(part))
    return (origin or hint,)


@cache
def _promised(kind: type) -> dict[str, tuple[type, ...]]:
    return {name: _classes(hint) for name, hint in get_type_hints(kind).items()}


def unkept(kind: type, facts: dict[str, Any]) -> dict[str, Any]:
    """The fields that hold something else than their type says."""
    return {name: value for name, value in facts.items() if not isinstance(value, _promised(kind)[name])}
