"""A player of a run that can be gone back in: ways to other moments, a frame's worth at a time."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.branch import Branch
from core.checkpoints import Moment
from core.journey import Journey
from core.scenario import Scenario
from core.timeline import Timeline
from gui.player import Player
from gui.story.narrator import is_happening

TRAVEL_BUDGET_S: Final = 0.05
"""How long the way to another moment may hold up one frame: most are shorter."""
TRAVEL_STEPS: Final = 50
"""How many steps are done before the clock is looked at."""


class Traveller(Player):
    """Owns the timeline, and takes it elsewhere.

    Attributes:
        sought: the run is at another moment, to which it did not go on.
        travelling: how much of a long way to another moment is done, 0 to 1.
    """

    sought = Signal()
    travelling = Signal(float)

    def __init__(
        self,
        scenario: Scenario,
        seed: int | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        """Open a scenario, standing still at its start.

        Args:
            scenario: what to run.
            seed: the scenario's own when None.
            clock: seconds of real time; tests hand in their own.
            parent: Qt's owner.
        """
        super().__init__(clock, parent)
        self._timeline = Timeline(scenario, seed)
        self._journey: Journey | None = None
        self._arrive: Callable[[Journey], None] | None = None

    @property
    def timeline(self) -> Timeline:
        """The run; the source of every view."""
        return self._timeline

    # --- what a person does -----------------------------------------------------------------------

    def back(self) -> None:
        """Go back to the last thing worth telling before now, and stand still there."""
        self.seek(self._timeline.moment_before(is_happening))

    def seek_ns(self, at_ns: int) -> None:
        """Go to the tick that a time lies in, as far as the run is known, and stand still there."""
        self.seek(self._timeline.moment_of(at_ns))

    def seek(self, to: Moment, branch: Branch | None = None) -> None:
        """Go to a moment of the run, or of a branch that was left; who is on the way elsewhere turns."""
        self._travel_by(self._timeline.journey(to, branch), self._timeline.arrive)

    def undo(self) -> None:
        """Be where the last command was not given; the time stays."""
        if self._timeline.can_undo:
            self._travel_by(self._timeline.undoing(), self._timeline.undo)

    def redo(self) -> None:
        """Be again where the command that was undone last was given."""
        if self._timeline.can_redo:
            self._travel_by(self._timeline.redoing(), self._timeline.redo)

    def stay(self) -> None:
        """Give up the way to another moment; the run is where it was."""
        if self._journey is not None:
            self._stand_still()

    # --- the clock --------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._journey is None:
            super()._go_on()
        else:
            self._travel()

    def _stand_still(self) -> None:
        was_on_the_way = self._journey is not None
        self._journey = self._arrive = None
        super()._stand_still()
        if was_on_the_way:
            self.travelling.emit(1.0)

    def _travel_by(self, journey: Journey, arrive: Callable[[Journey], None]) -> None:
        self.pause()
        self._journey, self._arrive = journey, arrive
        self._begin_frames()
        self.frame()

    def _travel(self) -> None:
        """Go on for the time of a frame; most ways end within the first."""
        begin_s = self.clock()
        journey = self._journey
        while journey is not None and not journey.is_done:
            if self.clock() - begin_s >= TRAVEL_BUDGET_S:
                self.travelling.emit(journey.fraction)
                return
            journey.go_on(TRAVEL_STEPS)
        if journey is None or self._arrive is None:
            return
        self._arrive(journey)
        self._stand_still()
        self.sought.emit()
