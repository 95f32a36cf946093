"""The guest's own table of its pages: what each is used for and when it was touched."""

from typing import Final

import numpy as np

from core.codes import Use
from core.events import Pages
from core.next_fit import NextFit

NOBODY: Final = -1
_STAMPS_END: Final = 0xFFFF_0000


class GuestPages:
    """One element a page in each array; counts by use are kept up to date.

    Attributes:
        uses: uint8[pages] of `Use`.
        stamps: uint32[pages]: the number of the last touch, counted in this guest; 0 is never.
        vpages: int32[pages]: the virtual page held, or NOBODY.
        counts: how many pages there are of each use.
    """

    def __init__(self, count: int) -> None:
        """All pages free and never touched."""
        self.uses = np.zeros(count, dtype=np.uint8)
        self.stamps = np.zeros(count, dtype=np.uint32)
        self.vpages = np.full(count, NOBODY, dtype=np.int32)
        self.counts = [0] * len(Use)
        self.counts[Use.FREE] = count
        self._next_stamp = 1
        self._search = NextFit(Use.FREE)
        self._ticks: list[int] = []

    def __len__(self) -> int:
        """How many pages the guest has."""
        return len(self.uses)

    @property
    def free_count(self) -> int:
        """How many pages are free."""
        return self.counts[Use.FREE]

    def take_free(self, count: int) -> Pages:
        """Up to `count` free pages: the next ones from where the last search stopped, around the end."""
        return self._search.take(self.uses, min(count, self.free_count))

    def assign(self, ppns: Pages, use: Use) -> None:
        """Change what pages are used for."""
        old = np.bincount(self.uses[ppns], minlength=len(Use))
        for each in Use:
            self.counts[each] -= int(old[each])
        self.counts[use] += len(ppns)
        self.uses[ppns] = use

    def release(self, ppns: Pages) -> None:
        """Make pages free."""
        self.assign(ppns, Use.FREE)
        self.vpages[ppns] = NOBODY

    def stamp(self, ppns: Pages) -> None:
        """Note touches in this order; a page touched twice keeps the later number."""
        if self._next_stamp + len(ppns) > _STAMPS_END:
            self._renumber()
        self.stamps[ppns] = np.arange(self._next_stamp, self._next_stamp + len(ppns), dtype=np.uint32)
        self._next_stamp += len(ppns)

    def begin_tick(self) -> None:
        """Note where the touches of a new tick begin."""
        self._ticks.append(self._next_stamp)

    def first_stamp_of(self, ticks_ago: int) -> int:
        """The first stamp given within the last `ticks_ago` ticks; 1 if the guest is younger."""
        return self._ticks[-ticks_ago] if ticks_ago <= len(self._ticks) else 1

    def ticks_since(self, ppn: int) -> int | None:
        """How many ticks ago a page was touched; None for never."""
        stamp = int(self.stamps[ppn])
        if stamp == 0:
            return None
        begun = int(np.searchsorted(self._ticks, stamp, side="right"))
        return len(self._ticks) - max(begun, 1)

    def active(self, ticks: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """bool[pages]: touched within the last `ticks` ticks."""
        return self.stamps >= self.first_stamp_of(ticks)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides which pages will be taken and given up, for digests."""
        return self.uses, self.stamps, self.vpages, self._next_stamp, self._search.position

    def _renumber(self) -> None:
        """Start the numbers again from the lowest, in the same order."""
        old = np.unique(self.stamps)
        if old[0] != 0:
            old = np.concatenate([np.zeros(1, dtype=np.uint32), old])
        self.stamps = np.searchsorted(old, self.stamps).astype(np.uint32)
        self._ticks = [int(each) for each in np.searchsorted(old, self._ticks)]
        self._next_stamp = len(old)
