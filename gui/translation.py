"""Marks texts that stand in tables, and keeps words that were made while the language stays."""

from collections.abc import Callable
from functools import cache
from typing import Final, TypeVar

T = TypeVar("T")
_FORGET: Final[list[Callable[[], None]]] = []


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; by this name `lupdate` knows it, and it is translated when shown.

    Qt's own says that it returns an object.
    """
    return text


def cached_words(make: Callable[[], T]) -> Callable[[], T]:
    """A function that makes words once for each language."""
    cached = cache(make)
    _FORGET.append(cached.cache_clear)
    return cached


def forget_words() -> None:
    """The language is another one."""
    for forget in _FORGET:
        forget()
