"""The guest's own table of its pages: what each is used for and when it was touched."""

from array import array
from bisect import bisect_left, bisect_right
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Use
from core.events import Pages
from core.journal import Journal
from core.next_fit import NextFit
from core.tables import zeroes
from core.units import NEVER_NS

NOBODY: Final = -1
_FREE: Final = int(Use.FREE)
_STAMPS_END: Final = 0xFFFF_0000


class GuestPages:
    """One element a page in each array; counts by use are kept up to date.

    Attributes:
        uses: uint8[pages] of `Use`.
        stamps: uint32[pages]: the number of the last touch, counted in this guest; 0 is never.
        counts: how many pages there are of each use.
        journal: the pages whose use changed.
        touches: the pages that were touched.
        renumberings: how often the stamps were numbered anew; what remembers a stamp must forget it then.
    """

    def __init__(self, count: int) -> None:
        """All pages free and never touched."""
        self.uses = zeroes(count, np.uint8)
        self.stamps = zeroes(count, np.uint32)
        self._vpages = zeroes(count, np.int32)
        """the virtual page and one more, so that pages never used take no memory here; 0 is nobody"""
        self.counts = [0] * Use.UNKNOWN
        self.counts[Use.FREE] = count
        self.journal = Journal(count)
        self.touches = Journal(count)
        self._next_stamp = 1
        self._search = NextFit(self.uses, Use.FREE)
        self.renumberings = 0
        self._ticks_ns = array("q")
        self._first_stamps = array("q")
        """of each tick in which the guest ran"""

    def __len__(self) -> int:
        """How many pages the guest has."""
        return len(self.uses)

    @property
    def free_count(self) -> int:
        """How many pages are free."""
        return self.counts[Use.FREE]

    def take_free(self, count: int) -> Pages:
        """Up to `count` free pages: the next ones from where the last search stopped, around the end."""
        return self._search.take(min(count, self.free_count))

    def assign(self, ppns: Pages, use: Use) -> None:
        """Change what pages are used for."""
        uses = self.uses[ppns]
        for old, count in enumerate(np.bincount(uses).tolist()):
            self.counts[old] -= count
            if count and old == _FREE:
                self._search.took(ppns[uses == _FREE])
        if use == _FREE:
            self._search.freed(ppns)
        self.counts[use] += len(ppns)
        self.uses[ppns] = use
        self.journal.note(ppns)

    def release(self, ppns: Pages) -> None:
        """Make pages free."""
        self.assign(ppns, Use.FREE)
        self._vpages[ppns] = 0

    @property
    def vpages(self) -> Pages:
        """int32[pages]: the virtual page that each holds, or NOBODY; made anew whenever it is asked for."""
        return self._vpages - np.int32(1)

    def vpages_of(self, ppns: Pages) -> Pages:
        """int32: the virtual pages that these hold, or NOBODY."""
        return self._vpages[ppns] - np.int32(1)

    def vpage_of(self, ppn: int) -> int:
        """The virtual page that one page holds, or NOBODY."""
        return int(self._vpages[ppn]) - 1

    def hold(self, ppns: Pages, vpages: Pages) -> None:
        """Let pages hold virtual pages."""
        self._vpages[ppns] = vpages + np.int32(1)

    @property
    def next_stamp(self) -> int:
        """The number that the next touch will have."""
        return self._next_stamp

    def stamp(self, ppns: Pages) -> None:
        """Note touches in this order; a page touched twice keeps the later number."""
        if self._next_stamp + len(ppns) > _STAMPS_END:
            self._renumber()
        self.stamps[ppns] = np.arange(self._next_stamp, self._next_stamp + len(ppns), dtype=np.uint32)
        self._next_stamp += len(ppns)
        self.touches.note(ppns)

    @property
    def last_ran_ns(self) -> int | None:
        """The last tick in which the guest ran; None before the first."""
        return self._ticks_ns[-1] if self._ticks_ns else None

    def begin_tick(self, now_ns: int) -> None:
        """Note where the touches of a new tick begin."""
        self._ticks_ns.append(now_ns)
        self._first_stamps.append(self._next_stamp)

    def touched_ns(self, ppn: int) -> int | None:
        """When a page was last touched; None for never."""
        tick = bisect_right(self._first_stamps, int(self.stamps[ppn])) - 1
        return None if tick < 0 else self._ticks_ns[tick]

    def all_touched_ns(self) -> NDArray[np.int64]:
        """int64[pages]: when each was last touched; `NEVER_NS` for never."""
        ticks = np.searchsorted(self._first_stamps, self.stamps, side="right")
        return np.array([NEVER_NS, *self._ticks_ns], dtype=np.int64)[ticks]

    def active(self, since_ns: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """bool[pages]: touched at `since_ns` or later."""
        return self.stamps >= self.first_stamp(since_ns)

    def first_stamp(self, since_ns: int) -> int:
        """The number of the first touch at `since_ns` or later; of the next one, if there was none."""
        tick = bisect_left(self._ticks_ns, since_ns)
        return self._first_stamps[tick] if tick < len(self._ticks_ns) else self._next_stamp

    def stamps_since(self, since_ns: int) -> list[int]:
        """Where the touches of each tick begin from then on; at the end where those of the next will."""
        return [*self._first_stamps[bisect_left(self._ticks_ns, since_ns) :], self._next_stamp]

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides which pages will be taken and given up, for digests."""
        return self.uses, self.stamps, self.vpages, self._next_stamp, self._search.position

    def _renumber(self) -> None:
        """Start the numbers again from the lowest, in the same order."""
        old = np.unique(self.stamps)
        if old[0] != 0:
            old = np.concatenate([np.zeros(1, dtype=np.uint32), old])
        self.stamps = np.searchsorted(old, self.stamps).astype(np.uint32)
        self._first_stamps = array("q", np.searchsorted(old, self._first_stamps).tolist())
        self._next_stamp = len(old)
        self.renumberings += 1
        self.touches.note_all()
