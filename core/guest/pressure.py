"""How much a guest suffers: stalls after the manner of the kernel's PSI, and how much slower it runs.

*some* is the time in which at least one program stood still for memory, *full* that in which all did that are
not idle. Within a tick the programs' stalls are taken to overlap as far as they can, so that *some* is the
longest of them and *full* the shortest. Averages follow the kernel's avg10, and are whole numbers.
"""

from collections.abc import Sequence
from typing import Final

from core.guest.run_time import RunTime
from core.units import NS_PER_S

_WINDOW_NS: Final = 10 * NS_PER_S
_ONE: Final = 1 << 24
_FULL_SPEED_PERCENT: Final = 100
_SLOWEST_PERCENT: Final = 99_999


class Pressure:
    """Running averages over 10 s, and totals since boot.

    Attributes:
        some_ns, full_ns: stalled in all.
        wanted, done: touches times NS_PER_S, in all.
    """

    def __init__(self) -> None:
        """Nothing suffered yet."""
        self.some_ns = 0
        self.full_ns = 0
        self.wanted = 0
        self.done = 0
        self._some = 0
        self._full = 0
        self._wanted_rate = 0
        self._done_rate = 0

    def note(self, programs: Sequence[RunTime], busy: Sequence[RunTime], tick_ns: int) -> None:
        """A tick is over: the times of the programs that did not rest, and of those that were not idle."""
        some_ns = max((each.stalled_ns for each in programs), default=0)
        full_ns = min((each.stalled_ns for each in busy or programs), default=0)
        wanted, done = sum(each.wanted for each in busy), sum(each.done for each in busy)
        self.some_ns += some_ns
        self.full_ns += full_ns
        self.wanted += wanted
        self.done += done
        self._some = _blend(self._some, some_ns * _ONE // tick_ns, tick_ns)
        self._full = _blend(self._full, full_ns * _ONE // tick_ns, tick_ns)
        self._wanted_rate = _blend(self._wanted_rate, wanted // tick_ns * _ONE, tick_ns)
        self._done_rate = _blend(self._done_rate, done // tick_ns * _ONE, tick_ns)

    @property
    def some_permille(self) -> int:
        """PSI's `some avg10`, in thousandths."""
        return _rounded(self._some * 1000)

    @property
    def full_permille(self) -> int:
        """PSI's `full avg10`, in thousandths."""
        return _rounded(self._full * 1000)

    @property
    def touches_per_s(self) -> int:
        """Throughput, averaged like the stalls."""
        return _rounded(self._done_rate)

    @property
    def slowdown_percent(self) -> int:
        """Touches wanted / touches done, averaged like the stalls; 100 is full speed."""
        wanted, done = self._wanted_rate >> 10, self._done_rate >> 10
        if wanted <= done:
            return _FULL_SPEED_PERCENT
        return min(_SLOWEST_PERCENT, wanted * _FULL_SPEED_PERCENT // done) if done else _SLOWEST_PERCENT

    def fingerprint(self) -> tuple[int, ...]:
        """Everything it remembers, for digests."""
        rates = (self._some, self._full, self._wanted_rate, self._done_rate)
        return self.some_ns, self.full_ns, self.wanted, self.done, *rates


def _rounded(value: int) -> int:
    """In whole numbers of `_ONE`."""
    return (value + _ONE // 2) // _ONE


def _blend(average: int, now: int, tick_ns: int) -> int:
    return average + (now - average) * min(tick_ns, _WINDOW_NS) // _WINDOW_NS
