"""Finding free places in a table: the next ones from where the last search stopped, around the end."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.events import Pages

_WINDOW: Final = 4096


class NextFit:
    """A cursor over a uint8 table in which one value marks a free place."""

    def __init__(self, free_value: int) -> None:
        """Begin at the first place."""
        self.free_value = free_value
        self.position = 0

    def take(self, table: NDArray[np.uint8], count: int) -> Pages:
        """The next `count` free places; the table must have that many. The caller marks them."""
        found: list[Pages] = []
        missing, position, window = count, self.position, max(_WINDOW, count)
        while missing:
            free = np.flatnonzero(table[position : position + window] == self.free_value)[:missing] + position
            found.append(free.astype(np.int32))
            missing -= len(free)
            position = position + window if missing else int(free[-1]) + 1
            if position >= len(table):
                position = 0
        self.position = position
        return np.concatenate(found) if found else np.empty(0, dtype=np.int32)
