"""Programs: seeded access patterns over a run of virtual pages."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.guest.address_space import Region
from core.guest.run_time import RunTime
from core.rng import Rng
from core.specs import Pattern, ProgramSpec
from core.units import NS_PER_S, ceil_div

_IDLE_SHARE: Final = 32
"""an idle program still touches one page in this many of its pages, once a second"""
_YOUNG_SHARE: Final = 4
"""one page in this many of a heap is young"""
_WALK_EVERY: Final = 8
"""touches of a heap: the collector walks on with each of these, the program works with the others"""
_ZIPF_TOP: Final = 1 << 24


class Program:
    """One program of a guest, from its start to its end.

    Attributes:
        spec: what it does.
        region: its memory, or its file, once it runs.
        running, killed, ended_ns: where it is in its life.
        start_ns: the moment it begins.
        time: how much of it there is to run.
    """

    def __init__(self, spec: ProgramSpec, start_ns: int, rng: Rng) -> None:
        """A program that begins at `start_ns`."""
        self.spec = spec
        self.start_ns = start_ns
        self.stop_ns = None if spec.stop_ns is None else start_ns - spec.start_ns + spec.stop_ns
        self.region: Region | None = None
        self.running = False
        self.killed = False
        self.ended_ns: int | None = None
        self.time = RunTime(spec.touches_per_s)
        self._rng = rng
        self._coin = rng.branch(1)
        """decides which touches are writes, for what is touched must not hang on how fast it runs"""
        self._ahead = np.empty(0, dtype=np.int64)
        self._writes = np.empty(0, dtype=np.bool_)
        self._filled = 0
        self._position = 0
        self._ran_ns = 0
        self._pick: Callable[[int], NDArray[np.int64]] = {
            Pattern.IDLE: self._idle,
            Pattern.STEADY: self._steady,
            Pattern.RAMP: self._ramp,
            Pattern.BURST: self._burst,
            Pattern.SCAN: self._scan,
            Pattern.READER: self._popular,
            Pattern.STREAM: self._scan,
            Pattern.DATABASE: self._popular,
            Pattern.HEAP: self._heap,
            Pattern.LEAK: self._leak,
        }[spec.pattern]

    @property
    def is_reader(self) -> bool:
        """Whether its pages are file pages, that live in the cache."""
        return self.spec.pattern in (Pattern.READER, Pattern.STREAM)

    @property
    def rests(self) -> bool:
        """Whether a bursty program is in the half of its period in which it holds nothing."""
        half_ns = max(1, self.spec.period_ns // 2)
        return self.spec.pattern is Pattern.BURST and self._ran_ns // half_ns % 2 == 1

    def rest(self, tick_ns: int) -> None:
        """Let a tick pass. Its own time passes only while its guest runs."""
        self._ran_ns += tick_ns
        self.time.rest(tick_ns)

    def begin(self, region: Region) -> None:
        """Get its memory; all of it is still to be touched for the first time."""
        self.region = region
        self._ahead, self._writes = self._ahead[:0], self._writes[:0]
        self._filled = 0

    def begin_tick(self, tick_ns: int) -> None:
        """Draw what it would touch in this tick, behind what it did not get to before.

        Time that was left of the last tick is gone: it had nothing to touch.
        """
        self.time.spend(self.time.touches)
        self.time.begin(tick_ns)
        pages = self._pick(max(0, self.time.touches - len(self._ahead)))
        self._ran_ns += tick_ns
        writes = self._coin.below(100, len(pages)) < self.spec.write_percent
        self._ahead = np.concatenate([self._ahead, pages])
        self._writes = np.concatenate([self._writes, writes])

    def next_touches(self) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """What it touches now, in order, counted within its region, and which it writes to."""
        count = self.time.touches
        return self._ahead[:count], self._writes[:count]

    def did(self, count: int) -> None:
        """The first so many of these touches are done."""
        self._ahead, self._writes = self._ahead[count:], self._writes[count:]
        self.time.spend(count)

    def state(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        return (
            self.spec,
            None if self.region is None else self.region.start,
            self.running,
            self.killed,
            self.start_ns,
            self.ended_ns,
            (self.time.fingerprint(), self._ahead, self._writes),
            self._filled,
            self._position,
            self._ran_ns,
            (self._rng.state(), self._coin.state()),
        )

    def _fill(self, count: int, size: int) -> NDArray[np.int64]:
        """The next first touches, in order, up to `size` pages in all."""
        upto = min(size, self._filled + count)
        pages = np.arange(self._filled, upto)
        self._filled = max(self._filled, upto)
        return pages

    def _steady(self, count: int) -> NDArray[np.int64]:
        first = self._fill(count, self.spec.size_pages)
        return np.concatenate([first, self._rng.below(self.spec.size_pages, count - len(first))])

    def _idle(self, count: int) -> NDArray[np.int64]:
        first = self._fill(count, self.spec.size_pages)
        seconds = self._ran_ns // NS_PER_S
        if (
            len(first) or not count or seconds == self._position
        ):  # without a count the last round still goes on
            return first
        self._position = seconds
        return np.arange(-(-self.spec.size_pages // _IDLE_SHARE))

    def _burst(self, count: int) -> NDArray[np.int64]:
        since_ns = self._ran_ns % max(1, self.spec.period_ns)
        return self._growing(count, since_ns, self.spec.period_ns // 4)

    def _ramp(self, count: int) -> NDArray[np.int64]:
        return self._growing(count, self._ran_ns, self.spec.period_ns)

    def _growing(self, count: int, since_ns: int, period_ns: int) -> NDArray[np.int64]:
        """A set that grows evenly to its full size within a period."""
        grown = self.spec.size_pages * since_ns // max(1, period_ns)
        first = self._fill(count, max(1, min(self.spec.size_pages, grown)))
        return np.concatenate([first, self._rng.below(max(1, self._filled), count - len(first))])

    def _scan(self, count: int) -> NDArray[np.int64]:
        pages = (self._position + np.arange(count)) % self.spec.size_pages
        self._position = (self._position + count) % self.spec.size_pages
        return pages

    def _heap(self, count: int) -> NDArray[np.int64]:
        """Most touches go to the young part, at random, the others to the next page of the old part."""
        young = ceil_div(self.spec.size_pages, _YOUNG_SHARE)
        old = max(1, self.spec.size_pages - young)
        turns = self._position + np.arange(count)
        self._position += count
        walked = (young + turns // _WALK_EVERY % old) % self.spec.size_pages
        return np.where(turns % _WALK_EVERY == 0, walked, self._rng.below(young, count))

    def _leak(self, count: int) -> NDArray[np.int64]:
        return self._fill(count, self.spec.size_pages)

    def _popular(self, count: int) -> NDArray[np.int64]:
        popularity = zipf_table(self.spec.size_pages)
        return np.searchsorted(popularity, self._rng.below(int(popularity[-1]), count), side="right")


@lru_cache(maxsize=16)
def zipf_table(size: int) -> NDArray[np.int64]:
    """Running sums of integer weights 1/rank: page p is picked with weight [p] - [p-1]."""
    table = np.cumsum(np.maximum(1, _ZIPF_TOP // np.arange(1, size + 1)))
    table.flags.writeable = False
    return table
