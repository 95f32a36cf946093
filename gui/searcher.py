"""A traveller that goes on to what is yet to come: the next happening, or what somebody waits for."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.events import Event
from core.machine import Step
from core.scenario import Scenario
from core.units import NS_PER_S
from gui.story.narrator import is_happening
from gui.traveller import Traveller

SEARCH_NS: Final = 120 * NS_PER_S
"""How far ahead `next_happening` looks before it says that nothing happens."""
HasCome = Callable[[Sequence[Event]], bool]
"""Whether a moment has come, after a step with its events."""


class Searcher(Traveller):
    """Goes on as fast as it can, a frame's worth at a time.

    Attributes:
        searching: the next happening is looked for.
        stepped: the `Step` at which the search ended (or None: nothing happened as far as it looked).
        came: what was waited for has come, and the run stands still.
        hurrying_changed: it begins or ends to go on as fast as it can.
    """

    searching = Signal()
    stepped = Signal(object)
    came = Signal()
    hurrying_changed = Signal(bool)

    def __init__(
        self,
        scenario: Scenario,
        seed: int | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        """Open a scenario, standing still at its start; see `Traveller`."""
        super().__init__(scenario, seed, clock=clock, parent=parent)
        self._search_until_ns: int | None = None
        self._is_hurrying = False
        self._has_come: HasCome | None = None

    @property
    def is_hurrying(self) -> bool:
        """Whether it goes on as fast as it can to what is waited for."""
        return self._is_hurrying

    # --- what a person does -----------------------------------------------------------------------

    def play(self) -> None:
        """Let simulated time pass; a search is over."""
        super().play()
        self._end_search()

    def next_happening(self) -> None:
        """Go on to the next thing worth telling, and stand still there."""
        self.pause()
        self.searching.emit()
        self._search_until_ns = self.timeline.now_ns + SEARCH_NS
        self._begin_frames()
        self.frame()

    def wait_for(self, has_come: HasCome | None) -> None:
        """Stand still where this has come, however the run goes on; None waits for nothing any more."""
        self._has_come = has_come

    def hurry(self) -> None:
        """Go on as fast as can be to what is waited for."""
        self.pause()
        self._set_hurrying(True)
        self._begin_frames()
        self.frame()

    # --- the clock ----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self._search_until_ns is not None:
            self._search()
        elif self._is_hurrying:
            self._hurry()
        else:
            super()._go_on()

    def _stand_still(self) -> None:
        super()._stand_still()
        self._end_search()

    def _end_search(self) -> None:
        self._search_until_ns = None
        self._set_hurrying(False)

    def _set_hurrying(self, hurrying: bool) -> None:
        if hurrying != self._is_hurrying:
            self._is_hurrying = hurrying
            self.hurrying_changed.emit(hurrying)

    def _advance(self) -> Step:
        """One step; where it is what was waited for, the run stands still and says so."""
        step = self.timeline.advance()
        if self._has_come is not None and self._has_come(step.events):
            self._has_come = None
            self.pause()
            self.came.emit()
        return step

    def _search(self) -> None:
        begin_s = self.clock()
        found: Step | None = None
        while self._search_until_ns is not None and self.timeline.now_ns < self._search_until_ns:
            step = self._advance()
            if self._search_until_ns is None or any(is_happening(event) for event in step.events):
                found = step
                break
            if self.clock() - begin_s >= self.budget_s:
                self.ticked.emit()
                return
        self.pause()
        self.ticked.emit()
        self.stepped.emit(found)

    def _hurry(self) -> None:
        begin_s = self.clock()
        while self._is_hurrying and self._has_come is not None:
            self._advance()
            if self.clock() - begin_s >= self.budget_s:
                break
        if self._has_come is None:
            self.pause()
        self.ticked.emit()
