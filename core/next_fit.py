"""Finding free places in a table: the next ones from where the last search stopped, around the end.

How many free places each window of the table has is counted along, so that a search passes over full windows
without looking into them: on a host whose frames are nearly all taken it costs what it finds.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.events import Pages

_WINDOW_BITS: Final = 12
_WINDOW: Final = 1 << _WINDOW_BITS


class NextFit:
    """A cursor over a uint8 table in which one value marks a free place.

    Attributes:
        free_count: how many free places there are.
        position: where the next search begins.
    """

    def __init__(self, table: NDArray[np.uint8], free_value: int) -> None:
        """Begin at the first place. The table is only read; tell of every change by `took` and `freed`."""
        self._table = table
        self._free_value = free_value
        starts = np.arange(0, len(table), _WINDOW)
        self._free_in = np.add.reduceat(table == free_value, starts, dtype=np.int32)
        self.free_count = int(self._free_in.sum())
        self.position = 0

    def freed(self, places: Pages) -> None:
        """These places are free now, and were not."""
        self._count(places, 1)

    def took(self, places: Pages) -> None:
        """These places are not free any more."""
        self._count(places, -1)

    def _count(self, places: Pages, sign: int) -> None:
        """So many more are free of each window; counted where they lie, for most lie close together."""
        if not len(places):
            return
        windows = places >> _WINDOW_BITS
        first = int(windows.min())
        counts = np.bincount(windows - first)
        self._free_in[first : first + len(counts)] += sign * counts.astype(np.int32)
        self.free_count += sign * len(places)

    def take(self, count: int) -> Pages:
        """The next `count` free places; there must be that many. The caller marks them and tells `took`."""
        if count == 0:
            return np.empty(0, dtype=np.int32)
        window = self.position >> _WINDOW_BITS
        after = (window + 1) << _WINDOW_BITS
        found = [self._free_between(self.position, after)]
        missing = count - len(found[0])
        if missing > 0:
            windows = np.flatnonzero(self._free_in)
            split = np.searchsorted(windows, [window, window + 1])
            others = np.concatenate([windows[split[1] :], windows[: split[0]]])
            enough = int(np.searchsorted(np.cumsum(self._free_in[others]), missing)) + 1
            found += [
                self._free_between(each << _WINDOW_BITS, (each + 1) << _WINDOW_BITS)
                for each in others[:enough]
            ]
            found.append(self._free_between(window << _WINDOW_BITS, self.position))
        places = np.concatenate(found)[:count].astype(np.int32)
        self.position = (int(places[-1]) + 1) % len(self._table)
        return places

    def _free_between(self, start: int, stop: int) -> NDArray[np.int64]:
        return np.flatnonzero(self._table[start:stop] == self._free_value) + start
