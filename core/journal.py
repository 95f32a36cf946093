"""Which places of a table changed, for readers that come when they like.

A table of a great host has millions of places, and a tick changes a few thousand: whoever shows the table
looks at those, and at all of it only when it was away for too long.
"""

from collections import deque
from itertools import count
from typing import Final

import numpy as np

from core.events import Pages

_LEAST_KEPT: Final = 1 << 15
_KEPT_SHARE: Final = 64
"""it remembers 32,768 changes, twice what a balloon takes at once, and one more for so many places"""
_versions: Final = count(1)
"""of all tables together: what was read of one means nothing to another"""


class Journal:
    """Notes changes; a reader keeps the `version` that it read, and asks what came since.

    Attributes:
        version: grows with every note.
    """

    def __init__(self, places: int) -> None:
        """For a table of so many places; nobody has read it yet."""
        self._places = places
        self._most = _LEAST_KEPT + places // _KEPT_SHARE
        self._begin()

    def _begin(self) -> None:
        self._noted: deque[tuple[int, Pages]] = deque()
        self._kept = 0
        self._known_since = self.version = next(_versions)

    def note(self, places: Pages) -> None:
        """These places changed, or may have; the array is kept, and must not change."""
        if not len(places):
            return
        self.version = next(_versions)
        self._noted.append((self.version, places))
        self._kept += len(places)
        while self._kept > self._most:
            self._known_since, dropped = self._noted.popleft()
            self._kept -= len(dropped)

    def note_all(self) -> None:
        """Any place may have changed."""
        self._begin()

    def since(self, version: int) -> Pages | None:
        """int32[changes]: what changed since then, some of it more than once; None: maybe everything."""
        if version < self._known_since:
            return None
        found: list[Pages] = []
        for noted, places in reversed(self._noted):
            if noted <= version:
                break
            found.append(places)
        if not found:
            return np.empty(0, dtype=np.int32)
        return found[0] if len(found) == 1 else np.concatenate(found[::-1])

    def __reduce__(self) -> tuple[type["Journal"], tuple[int]]:
        """A copy of a table begins a journal of its own."""
        return Journal, (self._places,)
