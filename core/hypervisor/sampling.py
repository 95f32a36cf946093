"""Estimating a VM's working set by sampling (OSDI'02 §5.3): a few random pages are watched for a first touch.

Time here is the VM's own: a VM that is blocked, paused or waits does not age. Fractions are whole numbers of
`ONE`, so that no float decides anything.
"""

from typing import Final

import numpy as np

from core.events import Pages
from core.hypervisor.pmap import Pmap
from core.rng import Rng
from core.tables import taken, zeroes

ONE: Final = 1 << 16
SAMPLES: Final = 100
FAST_GAIN: Final = (7, 10)
SLOW_GAIN: Final = (1, 10)
"""not published; with 0.7 a jump to 100 % active reads 90 % after two periods at most"""


class Sampler:
    """Watches `SAMPLES` pages of one VM a period, and keeps a slow and a fast moving average."""

    def __init__(self, pages: int, rng: Rng, period_ns: int) -> None:
        """Begin without an estimate; the first period starts when the VM first ran."""
        self._is_watched = zeroes(pages, np.bool_)
        self._rng = rng
        self._period_ns = period_ns
        self._ran_ns = 0
        self._samples = 0
        self._touched = 0
        self._fast: int | None = None
        self._slow: int | None = None

    @property
    def watched(self) -> Pages:
        """The pages of this period that were not touched yet."""
        return np.flatnonzero(self._is_watched).astype(np.int32)

    def saw(self, ppns: Pages) -> int:
        """Pages were touched; how many of them were watched and have faulted now for the first time."""
        hits = ppns[taken(self._is_watched, ppns)]
        if not len(hits):
            return 0
        hits = np.unique(hits)
        self._is_watched[hits] = False
        self._touched += len(hits)
        return len(hits)

    def redraw(self, lost: Pages, pmap: Pmap) -> None:
        """Pages lost their frames: watch as many others as of them were watched."""
        gone = lost[self._is_watched[lost]]
        if not len(gone):
            return
        self._is_watched[gone] = False
        others = pmap.backed()
        others = others[~self._is_watched[others]]
        count = min(len(gone), len(others))
        self._is_watched[others[self._rng.sample(len(others), count)]] = True
        self._samples -= len(gone) - count

    def age(self, ran_ns: int, pmap: Pmap) -> None:
        """The VM ran for so long; when a period is over, average it in and choose new pages to watch."""
        if self._samples == 0:
            self._choose(pmap.backed())
            return
        self._ran_ns += ran_ns
        if self._ran_ns >= self._period_ns:
            self._ran_ns = 0
            fraction = self._touched * ONE // self._samples
            self._fast = _blend(self._fast, fraction, FAST_GAIN)
            self._slow = _blend(self._slow, fraction, SLOW_GAIN)
            self._choose(pmap.backed())

    @property
    def slow(self) -> int:
        """The slow average (%ACTVS), in parts of ONE."""
        return self._slow or 0

    @property
    def fast(self) -> int:
        """The fast average (%ACTVF), in parts of ONE."""
        return self._fast or 0

    @property
    def so_far(self) -> int:
        """The fast average with the unfinished period in it (%ACTVN), in parts of ONE."""
        if self._samples == 0:
            return self.fast
        return _blend(self._fast, self._touched * ONE // self._samples, FAST_GAIN)

    @property
    def estimate(self) -> int:
        """The largest of the three: quick to rise, slow to fall."""
        return max(self.slow, self.fast, self.so_far)

    def _choose(self, backed: Pages) -> None:
        """Watch other pages; one without a frame cannot be watched, and another is drawn."""
        self._is_watched[:] = False
        self._touched = 0
        self._samples = min(SAMPLES, len(backed))
        if self._samples:
            self._is_watched[backed[self._rng.sample(len(backed), self._samples)]] = True

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will say, for digests."""
        progress = (self._ran_ns, self._samples, self._touched, self._fast, self._slow)
        return progress, self._is_watched, self._rng.state()


def _blend(old: int | None, new: int, gain: tuple[int, int]) -> int:
    """An exponential moving average; the first value counts whole."""
    if old is None:
        return new
    numerator, denominator = gain
    return old + (new - old) * numerator // denominator
