"""Judges from the size of a real guest, and from what its driver reports, how the balloon is doing."""

from collections.abc import Callable
from typing import Final

STILL_S: Final = 1.0
"""a balloon that has kept its size for so long does not move"""
PATIENCE_S: Final = 3.0
"""a driver gives a sign of itself within this time, or there is none"""


class BalloonWatch:
    """QEMU knows the device and not the driver: whether there is one shows in what happens.

    Attributes:
        size_bytes: the guest's memory without what the balloon holds.
        target_bytes: the size that was asked for last from here; None when none was.
        is_running: whether the guest's processors run; while they do not, nobody can react.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        """Nothing was asked yet; `clock` is seconds of real time."""
        self._clock = clock
        self.size_bytes = 0
        self.target_bytes: int | None = None
        self.is_running = False
        self._largest_bytes = 0
        """the guest's largest size since it last reported"""
        self._moved_s = float("-inf")
        """when the size changed, or was told to"""
        self._gap_bytes = 0
        """the least that there was between size and target"""
        self._nearer_s = float("-inf")
        """when it became so little"""
        self._runs_since_s = float("-inf")
        self._sign_owed_s: float | None = None
        """since when the driver should have given a sign; None when it has"""

    @property
    def is_moving(self) -> bool:
        """Whether the balloon grows or shrinks, or was told to just now."""
        is_there = self.size_bytes == self.target_bytes
        return self.is_running and not is_there and self._since(self._moved_s) < STILL_S

    @property
    def is_reacting(self) -> bool:
        """Whether nothing speaks against a driver in the guest; while it is paused one cannot tell."""
        return not self.is_running or self._sign_owed_s is None or self._since(self._sign_owed_s) < PATIENCE_S

    @property
    def is_stalled(self) -> bool:
        """Whether a guest with a driver comes no nearer to the target: it can give no more.

        Its size need not stand still: a guest that may take pages back (deflate-on-oom) gives and takes.
        """
        is_there = self.target_bytes is None or self.size_bytes == self.target_bytes
        comes_nearer = self._since(max(self._nearer_s, self._runs_since_s)) < PATIENCE_S
        return self.is_running and self.is_reacting and not is_there and not comes_nearer

    def expect_a_sign(self) -> None:
        """A driver that is there will report soon: the guest was attached to, went on, or reboots."""
        self._sign_owed_s = self._clock()

    def ask_for(self, target_bytes: int) -> None:
        """The guest was told to have this size."""
        self.target_bytes = target_bytes
        self._gap_bytes = abs(self.size_bytes - target_bytes)
        self._nearer_s = self._clock()
        if self._gap_bytes:
            self._moved_s = self._sign_owed_s = self._clock()

    def take_size(self, size_bytes: int) -> None:
        """The guest has this size now."""
        self._largest_bytes = max(self._largest_bytes, self.size_bytes, size_bytes)
        if size_bytes == self.size_bytes:
            return
        self.size_bytes = size_bytes
        self._moved_s = self._clock()
        self._sign_owed_s = None
        if self.target_bytes is not None and abs(size_bytes - self.target_bytes) < self._gap_bytes:
            self._gap_bytes = abs(size_bytes - self.target_bytes)
            self._nearer_s = self._clock()

    def forget_target(self) -> None:
        """It was not taken, or there is no device any more."""
        self.target_bytes = None

    def take_largest(self) -> int:
        """The guest's largest size since this was asked last: when its report came, it was no larger."""
        largest, self._largest_bytes = max(self._largest_bytes, self.size_bytes), self.size_bytes
        return largest

    def take_sign(self) -> None:
        """The driver has reported."""
        self._sign_owed_s = None

    def run(self, is_running: bool) -> None:
        """The guest runs, or stands still."""
        if is_running and not self.is_running:
            self._runs_since_s = self._clock()
            self.expect_a_sign()
        self.is_running = is_running

    def _since(self, moment_s: float) -> float:
        return self._clock() - moment_s
