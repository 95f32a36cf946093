"""Columns of a table: numbers, words, and times; a million rows each, told one cell at a time."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.units import NEVER_NS, NS_PER_S
from gui.text import count_text, time_text

NONE: Final = -1
"""in a column of numbers: there is none"""
LAST: Final = int(np.iinfo(np.int64).max)
"""the key of a row that has nothing to sort by: it comes last, whichever way"""
DASH: Final = "–"
Rows = NDArray[np.bool_]
_LONG_NS: Final = 600 * NS_PER_S
_RANGE: Final = re.compile(r"(\d{1,12})(?:[-–](\d{1,12}))?")


class Column(Protocol):
    """What a table asks of a column."""

    title: str
    is_number: bool

    def text(self, row: int) -> str:
        """The words of one cell."""
        ...

    def widest(self) -> Sequence[str]:
        """Words among which the widest cell is."""
        ...

    def keys(self) -> NDArray[np.int64]:
        """int64[rows]: numbers by which the rows are sorted, or `LAST`."""
        ...

    def matches(self, word: str) -> Rows | None:
        """bool[rows]: which of them the word fits; None when it fits none."""
        ...


class NumberColumn:
    """Numbers such as those of pages; `NONE` is shown as a dash and comes last."""

    is_number = True

    def __init__(self, title: str, numbers: NDArray[np.integer]) -> None:
        """One number a row."""
        self.title = title
        self._numbers = numbers

    def text(self, row: int) -> str:
        """The number."""
        number = int(self._numbers[row])
        return DASH if number == NONE else count_text(number)

    def widest(self) -> Sequence[str]:
        """The largest number."""
        return [count_text(int(self._numbers.max(initial=0)))]

    def keys(self) -> NDArray[np.int64]:
        """The numbers."""
        return np.where(self._numbers == NONE, LAST, self._numbers.astype(np.int64))

    def matches(self, word: str) -> Rows | None:
        """A number fits itself, "17-40" all from the one to the other."""
        found = _RANGE.fullmatch(word.replace(",", ""))
        if found is None:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        return (self._numbers >= first) & (self._numbers <= last)


class WordColumn:
    """One of a few words, by its number."""

    is_number = False

    def __init__(self, title: str, words: Sequence[str], numbers: NDArray[np.integer]) -> None:
        """The number of a word for each row; words that are "" are shown as a dash."""
        self.title = title
        self._words = [word or DASH for word in words]
        self._numbers = numbers

    def text(self, row: int) -> str:
        """The word."""
        return self._words[int(self._numbers[row])]

    def widest(self) -> Sequence[str]:
        """Every word, also one that no row has just now."""
        return self._words

    def keys(self) -> NDArray[np.int64]:
        """Where each word stands among all of them, in the order of the alphabet."""
        ordered = sorted(set(self._words), key=str.casefold)
        ranks = [LAST if word == DASH else ordered.index(word) for word in self._words]
        return np.take(np.array(ranks, dtype=np.int64), self._numbers)

    def matches(self, word: str) -> Rows | None:
        """A part of a word is enough."""
        fits = np.array([word in each.casefold() for each in self._words], dtype=np.bool_)
        return np.take(fits, self._numbers) if fits.any() else None


class AgoColumn:
    """How long ago something was; what it is made of is asked for when a cell is looked at."""

    is_number = True

    def __init__(self, title: str, times_ns: Callable[[], NDArray[np.int64]], now_ns: int) -> None:
        """A time for each row, `NEVER_NS` for never; and what time it is."""
        self.title = title
        self._read = times_ns
        self._now_ns = now_ns

    @cached_property
    def _times_ns(self) -> NDArray[np.int64]:
        return self._read()

    def text(self, row: int) -> str:
        """Such as "1.2 s ago"."""
        at_ns = int(self._times_ns[row])
        if at_ns == NEVER_NS:
            return _never()
        return _ago(max(0, self._now_ns - at_ns))  # the times may be read when the run has gone on

    def widest(self) -> Sequence[str]:
        """A long time, and never."""
        return [_never(), _ago(_LONG_NS)]

    def keys(self) -> NDArray[np.int64]:
        """How long ago: the last one comes first."""
        return np.where(self._times_ns == NEVER_NS, LAST, self._now_ns - self._times_ns)

    def matches(self, word: str) -> Rows | None:
        """A part of "never"; times are sorted for, not searched for."""
        return np.equal(self._times_ns, NEVER_NS) if word in _never().casefold() else None


def _ago(time_ns: int) -> str:
    return QCoreApplication.translate("PageTable", "{time} ago").format(time=time_text(time_ns))


def _never() -> str:
    return QCoreApplication.translate("PageTable", "never")
