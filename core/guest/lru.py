"""Exact least-recently-used order over one kind of page, without a list node per page."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Use
from core.events import Pages

_AHEAD: Final = 16


class LruOrder:
    """Answers "which n pages of this use were touched longest ago?".

    It keeps a sorted piece of the order and checks each entry when it is taken: an entry whose page was
    touched since carries an old stamp and is passed over. Pages outside the piece were all touched later
    than those in it, so the answer is exact; the sorting costs only what is taken.
    """

    def __init__(self, use: Use) -> None:
        """Order pages of one use."""
        self._use = use
        self._ppns = np.empty(0, dtype=np.int32)
        self._stamps = np.empty(0, dtype=np.uint32)

    def forget(self) -> None:
        """Sort anew next time: pages joined this use without being touched."""
        self._ppns = self._ppns[:0]

    def oldest(self, count: int, uses: NDArray[np.uint8], stamps: NDArray[np.uint32]) -> Pages:
        """The `count` pages (fewer if there are fewer) of this use with the lowest stamps, oldest first.

        Args:
            count: how many are wanted.
            uses: uint8[pages], what each page is used for.
            stamps: uint32[pages], when each was touched; no two pages of this use share a stamp.
        """
        found = self._take(count, uses, stamps)
        if len(found) == count:
            return found
        self._sort(count, uses, stamps)
        return self._take(count, uses, stamps)

    def _take(self, count: int, uses: NDArray[np.uint8], stamps: NDArray[np.uint32]) -> Pages:
        ppns = self._ppns
        valid = (stamps[ppns] == self._stamps[: len(ppns)]) & (uses[ppns] == self._use)
        self._ppns, self._stamps = ppns[valid], self._stamps[: len(ppns)][valid]
        return self._ppns[:count]

    def _sort(self, count: int, uses: NDArray[np.uint8], stamps: NDArray[np.uint32]) -> None:
        ppns = np.flatnonzero(uses == self._use).astype(np.int32)
        keys = stamps[ppns]
        keep = max(count * _AHEAD, len(ppns) // _AHEAD)
        if keep < len(ppns):
            oldest = np.argpartition(keys, keep - 1)[:keep]
            ppns, keys = ppns[oldest], keys[oldest]
        order = np.argsort(keys, kind="stable")
        self._ppns, self._stamps = ppns[order], keys[order]
