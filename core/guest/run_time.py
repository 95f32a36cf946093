"""A program's time: how many touches fit in a tick, and how long it stands still for pages.

Time is counted in *credits*: a touch costs `NS_PER_S` of them, and a nanosecond brings as many as the program
does touches a second. So everything stays a whole number.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.units import NS_PER_S

_TOUCH: Final = NS_PER_S
"""credits"""


class RunTime:
    """One program on a virtual processor of its own.

    What costs more than is left of a tick is owed, and paid at the beginning of the next.

    Attributes:
        wanted, done: touches that it would do in this tick without stalls, and that it has the time for, in
            credits.
        stalled_ns: how long it stands still for memory in this tick.
    """

    def __init__(self, touches_per_s: int) -> None:
        """At full speed."""
        self._rate = touches_per_s
        self._credits = 0
        self._owed_io_ns = 0
        self._owed_memory_ns = 0
        self.wanted = 0
        self.done = 0
        self.stalled_ns = 0

    def begin(self, tick_ns: int) -> None:
        """A tick begins: pay what is owed, and have the rest of it to run."""
        io_ns = min(self._owed_io_ns, tick_ns)
        memory_ns = min(self._owed_memory_ns, tick_ns - io_ns)
        self._owed_io_ns -= io_ns
        self._owed_memory_ns -= memory_ns
        self.stalled_ns = memory_ns
        left_ns = tick_ns - io_ns - memory_ns
        self._credits += self._rate * left_ns
        self.wanted = self._rate * tick_ns
        self.done = self._rate * left_ns

    def stand_still(self, tick_ns: int) -> None:
        """A tick passes in which the whole machine waits for memory; nothing is done, nothing is paid."""
        self.stalled_ns = tick_ns
        self.wanted, self.done = self._rate * tick_ns, 0

    def rest(self, tick_ns: int) -> None:
        """A tick passes in which it wants nothing."""
        self.begin(tick_ns)
        self._credits = 0
        self.wanted = self.done = self.stalled_ns = 0

    def owe(self, memory_ns: int) -> None:
        """Its guest's kernel stood still for so long, and it with it; to be paid at the next beginning."""
        self._owed_memory_ns += memory_ns

    @property
    def touches(self) -> int:
        """How many touches there is time for now; none while the last one overran."""
        return max(0, self._credits // _TOUCH)

    def spend(self, touches: int) -> None:
        """So many touches were done, or were not wanted."""
        self._credits -= touches * _TOUCH

    def stall(self, memory_ns: int, io_ns: int = 0) -> None:
        """It stood still: for memory that was taken from it, or for a file that was never in memory."""
        if memory_ns + io_ns == 0:
            return
        left_ns = max(0, self._credits // self._rate) if self._rate else 0
        paid_io_ns = min(io_ns, left_ns)
        paid_memory_ns = min(memory_ns, left_ns - paid_io_ns)
        paid = self._rate * (paid_io_ns + paid_memory_ns)
        self._credits -= paid
        self.done -= paid
        self.stalled_ns += paid_memory_ns
        self._owed_io_ns += io_ns - paid_io_ns
        self._owed_memory_ns += memory_ns - paid_memory_ns

    def fitting(self, prices_ns: NDArray[np.int64]) -> int:
        """How many touches with these prices on top there is time for; the last may overrun."""
        too_long_ns = (
            self._credits // self._rate + 1
        )  # as good as any longer time, and safe to add and multiply
        prices_ns = np.minimum(prices_ns, too_long_ns)
        before = np.minimum(np.cumsum(prices_ns) - prices_ns, too_long_ns)
        spent = np.arange(1, len(prices_ns) + 1) * _TOUCH + before * self._rate
        return max(1, int(np.searchsorted(spent, self._credits, side="right")))

    def fingerprint(self) -> tuple[int, ...]:
        """All that decides what it will do, for digests."""
        return self._credits, self._owed_io_ns, self._owed_memory_ns
