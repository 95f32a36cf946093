"""Whether what a person typed means a title, how well it fits, and which letters it took."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Final


class Fit(IntEnum):
    """How a typed word lies in a text, the best first."""

    WORD = 0
    """it begins a word: "pau" in "Pause" """
    INITIALS = 1
    """it begins several words, one after the other: "rns" in "Restart with a new seed" """
    INSIDE = 2
    """it stands inside of a word: "start" in "Restart" """
    ELSEWHERE = 3
    """only the place where the title belongs has it: "theme" for "Dark" """


_LEAST_INSIDE: Final = 2
"""one letter stands inside of nearly every word"""


@dataclass(frozen=True, slots=True)
class Match:
    """How a query fits: the worst of its words, what else decides, and the places of the letters it took."""

    fit: Fit = Fit.WORD
    finer: tuple[int, ...] = ()
    """less is better"""
    title: frozenset[int] = frozenset()
    where: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Placed:
    fit: Fit
    at: tuple[int, ...]


def match(query: str, title: str, where: str = "") -> Match | None:
    """How `query` fits a title, or else the place where that belongs; None when a word of it fits neither.

    Words may come in any order; case and accents do not matter.
    """
    plain_title, plain_where = _plain(title), _plain(where)
    in_title: set[int] = set()
    in_where: set[int] = set()
    fits: list[Fit] = []
    for word in _plain(query).split():
        placed = _place(word, plain_title)
        if placed is not None:
            in_title.update(placed.at)
            fits.append(placed.fit)
            continue
        placed = _place(word, plain_where)
        if placed is None or placed.fit is Fit.INSIDE:
            return None
        in_where.update(placed.at)
        fits.append(Fit.ELSEWHERE)
    if not fits:
        return Match()
    phrase = " ".join(_plain(query).split())
    is_whole = plain_title.rstrip("…") == phrase
    is_phrase = any(plain_title.startswith(phrase, start) for start in _starts(plain_title))
    finer = (int(not is_whole), sum(fits), int(not is_phrase))
    return Match(max(fits), finer, frozenset(in_title), frozenset(in_where))


def _plain(text: str) -> str:
    """Letter for letter without case and accents, so that places stay what they were."""
    return "".join(unicodedata.normalize("NFD", letter)[0].casefold()[0] for letter in text)


def _place(word: str, text: str) -> _Placed | None:
    starts = _starts(text)
    for start in starts:
        if text.startswith(word, start):
            return _Placed(Fit.WORD, tuple(range(start, start + len(word))))
    letters = "".join(letter for letter in word if letter.isalnum())
    spread = _spread(letters, text, starts) if letters else None
    if spread is not None:
        return _Placed(Fit.INITIALS, spread)
    at = text.find(word) if len(word) >= _LEAST_INSIDE else -1
    return _Placed(Fit.INSIDE, tuple(range(at, at + len(word)))) if at >= 0 else None


def _starts(text: str) -> list[int]:
    """Where the words of a text begin."""
    return [
        at for at, letter in enumerate(text) if letter.isalnum() and (at == 0 or not text[at - 1].isalnum())
    ]


def _spread(letters: str, text: str, starts: Sequence[int]) -> tuple[int, ...] | None:
    """Places of the letters at the beginnings of words that follow each other, others between them or not."""

    @cache  # else a word that is repeated would be tried in all combinations
    def rest(taken: int, number: int) -> tuple[int, ...] | None:
        if taken == len(letters):
            return ()
        for later in range(number, len(starts)):
            start = starts[later]
            for count in range(_common(letters[taken:], text, start), 0, -1):
                found = rest(taken + count, later + 1)
                if found is not None:
                    return (*range(start, start + count), *found)
        return None

    return rest(0, 0)


def _common(letters: str, text: str, start: int) -> int:
    """How many of the letters stand in the text from `start` on, within a word."""
    count = 0
    for letter, there in zip(letters, text[start:], strict=False):
        if letter != there:
            break
        count += 1
    return count
