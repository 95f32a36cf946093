"""One course of a run: what was commanded, what happened and what was measured, up to its furthest moment."""

from array import array
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from core.checkpoints import Checkpoints, Moment
from core.commands import Command
from core.records import Record
from core.telemetry import Telemetry


class Given(NamedTuple):
    """A command that a person gave, and after how many steps."""

    steps: int
    command: Command


class Branch:
    """What is known of one course; another branches off where the past was changed.

    Attributes:
        commands: what was done to it; scenario + seed + commands give the same course again.
        end: the furthest moment reached.
        record, telemetry, checkpoints: what was kept on the way.
    """

    def __init__(self, checkpoints: Checkpoints, record: Record, telemetry: Telemetry) -> None:
        """A course that begins."""
        self.commands: list[Given] = []
        self.end = Moment(0, 0)
        self.record = record
        self.telemetry = telemetry
        self.checkpoints = checkpoints
        self._ticks = array("q")
        """after how many steps each tick was over"""

    def end_tick(self) -> None:
        """The tick that the end lies in is over."""
        self._ticks.append(self.end.steps)

    def tick_of(self, moment: Moment) -> int:
        """How many ticks were over at a moment."""
        return bisect_right(self._ticks, moment.steps)

    def moment_of_tick(self, tick: int) -> Moment:
        """The moment at which so many ticks are over, after all commands that were given there."""
        steps = self._ticks[min(tick, len(self._ticks)) - 1] if tick > 0 and self._ticks else 0
        return self.after_commands(steps)

    def after_commands(self, steps: int) -> Moment:
        """The moment after so many steps, and all the commands that were given there."""
        return Moment(steps, bisect_right(self.commands, steps, key=lambda given: given.steps))

    def has(self, moment: Moment) -> bool:
        """Whether a moment lies on this branch: its commands are those that were given before its steps."""
        if not 0 <= moment.steps <= self.end.steps:
            return False
        first = bisect_left(self.commands, moment.steps, key=lambda given: given.steps)
        return first <= moment.commands <= self.after_commands(moment.steps).commands

    def until(self, moment: Moment, tick_ns: int) -> "Branch":
        """A course of its own that has the same past, and ends at a moment."""
        other = Branch(
            self.checkpoints.until(moment),
            self.record.until(moment),
            self.telemetry.until(self.tick_of(moment) * tick_ns),
        )
        other.commands = self.commands[: moment.commands]
        other.end = moment
        other._ticks = self._ticks[: self.tick_of(moment)]
        return other
