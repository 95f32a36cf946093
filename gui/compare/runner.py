"""Plays a comparison: all its runs in lockstep, to a moment at which they end."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.compare import Lockstep
from core.units import NS_PER_S
from gui.player import Player

BEGIN_SPEED: Final = 10.0
STEP_NS: Final = NS_PER_S
"""One press of *step*: as much as shows a difference."""


class Runner(Player):
    """Has no runs until they begin; whenever it stands still, all of them stand at the same moment.

    Attributes:
        begun: there are other runs, or none any more.
    """

    begun = Signal()
    budget_s = 0.012
    """more than of one run: several models want it, and most frames draw nothing"""

    def __init__(self, clock: Callable[[], float] = time.perf_counter, parent: QObject | None = None) -> None:
        """Without runs."""
        super().__init__(clock, parent)
        self.lockstep: Lockstep | None = None
        self.end_ns = 0
        self._stop_ns = 0
        self.set_speed(BEGIN_SPEED)

    @property
    def now_ns(self) -> int:
        """The moment that all runs have reached."""
        return self.lockstep.now_ns if self.lockstep else 0

    @property
    def tick_ns(self) -> int:
        """How long a tick is; the same in all of them."""
        return self.lockstep.runs[0].scenario.host.tick_ns if self.lockstep else 1

    @property
    def is_finished(self) -> bool:
        """Whether the runs have reached their end."""
        return self.lockstep is not None and self.now_ns >= self.end_ns

    def begin(self, lockstep: Lockstep, end_ns: int) -> None:
        """Take these runs, standing still at their start."""
        self._take(lockstep, end_ns)

    def cancel(self) -> None:
        """Let go of the runs."""
        self._take(None, 0)

    def _take(self, lockstep: Lockstep | None, end_ns: int) -> None:
        self._stand_still()
        self._owe_nothing()
        self.lockstep, self.end_ns = lockstep, end_ns
        self.begun.emit()

    def play(self) -> None:
        """Go on to the end."""
        self._go_to(self.end_ns)

    def step(self) -> None:
        """Go on by a second."""
        self.pause()
        self._go_to(min(self.end_ns, self.now_ns + STEP_NS))

    def pause(self) -> None:
        """Stand still, as soon as none is behind the others."""
        self._guarded(self._level)
        self._stand_still()

    def _go_to(self, stop_ns: int) -> None:
        if self.lockstep is not None and self.now_ns < stop_ns:
            self._stop_ns = stop_ns
            super().play()

    def _level(self) -> None:
        while self.lockstep is not None and not self.lockstep.is_level:
            self.lockstep.advance()

    def _step(self) -> None:
        assert self.lockstep is not None
        self.lockstep.advance()
        if self.now_ns >= self._stop_ns:
            self.pause()
