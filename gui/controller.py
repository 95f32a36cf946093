"""The run that the window shows: restart, commands, and the conditions that pause it."""

import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from core.commands import Command, Refused
from core.events import (
    Event,
    HostState,
    HostStateChanged,
    HostSwappedOut,
    PagedOut,
    PagesWaiting,
    ProgramKilled,
)
from core.machine import Step
from core.scenario import Scenario
from core.timeline import Timeline
from gui.searcher import Searcher


class PauseWhen(StrEnum):
    """A moment worth stopping at."""

    CLEAR = "clear"
    SOFT = "soft"
    HARD = "hard"
    LOW = "low"
    HIGH = "high"
    FIRST_WAIT = "first-wait"
    FIRST_SWAP = "first-swap"
    FIRST_HOST_SWAP = "first-host-swap"
    KILL = "kill"


_FIRSTS: Final[dict[type[Event], PauseWhen]] = {
    PagesWaiting: PauseWhen.FIRST_WAIT,
    PagedOut: PauseWhen.FIRST_SWAP,
    HostSwappedOut: PauseWhen.FIRST_HOST_SWAP,
}
"""moments that come once a run"""


def moment_of(event: Event) -> PauseWhen | None:
    """The moment that an event is, if it is one worth stopping at."""
    match event:
        case HostStateChanged(new=new):
            return PauseWhen(str(HostState(new)))
        case ProgramKilled():
            return PauseWhen.KILL
    return _FIRSTS.get(type(event))


class Controller(Searcher):
    """Everything that moves the run goes through here.

    Attributes:
        run_changed: another run was opened, or this one restarted.
        paused_by: the `PauseWhen` that stopped it.
        refused: a `Refused` and the command it answers.
    """

    run_changed = Signal()
    paused_by = Signal(str)
    refused = Signal(object, object)

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
        self._pause_when: set[PauseWhen] = set()
        self._passed: set[PauseWhen] = set()
        self.sought.connect(self._forget_later)

    # --- what is asked of it --------------------------------------------------------------------

    @property
    def scenario(self) -> Scenario:
        """What is run."""
        return self._timeline.scenario

    @property
    def seed(self) -> int:
        """The seed of this run."""
        return self._timeline.seed

    @property
    def now_ns(self) -> int:
        """The moment of the run."""
        return self._timeline.now_ns

    @property
    def tick_ns(self) -> int:
        """How long a tick of its host is."""
        return self.scenario.host.tick_ns

    @property
    def pause_conditions(self) -> frozenset[PauseWhen]:
        """The moments at which the run will stop."""
        return frozenset(self._pause_when)

    # --- what a person does ---------------------------------------------------------------------

    def open(self, scenario: Scenario, seed: int | None = None) -> None:
        """Begin another run, standing still at its start."""
        self.take(Timeline(scenario, seed))

    def take(self, timeline: Timeline) -> None:
        """Go on with a run that was made elsewhere, standing still."""
        self.stay()
        self.pause()
        self._timeline = timeline
        self._passed.clear()
        self._owe_nothing()
        self.run_changed.emit()

    def restart(self, seed: int | None = None) -> None:
        """Begin again, with the same seed unless another is given."""
        self.open(self.scenario, self.seed if seed is None else seed)

    def restart_with_new_seed(self) -> None:
        """Begin again with a seed that nobody chose."""
        self.restart(secrets.randbelow(1_000_000))

    def set_pause_when(self, moment: PauseWhen, on: bool) -> None:
        """Stop at such a moment, or no longer; a *first* is counted from here on."""
        if on:
            self._pause_when.add(moment)
            self._passed.discard(moment)
        else:
            self._pause_when.discard(moment)

    def apply(self, command: Command) -> bool:
        """Carry out a command; a refusal changes nothing and is told by `refused`."""
        refusal = self.try_to(command)
        if refusal is not None:
            self.refused.emit(refusal, command)
        return refusal is None

    def try_to(self, command: Command) -> Refused | None:
        """Carry out a command; the refusal, if it is refused, for whoever asked."""
        return next(iter(self.try_all([command])), None)

    def try_all(self, commands: Sequence[Command]) -> list[Refused]:
        """Carry out commands one after the other; the refusals of those that were refused."""
        self.stay()
        refusals = []
        try:
            for command in commands:
                try:
                    self._timeline.apply(command)
                except Refused as refusal:
                    refusals.append(refusal)
        except Exception as error:
            self._fail(error)
        if len(refusals) < len(commands):
            self.ticked.emit()
        return refusals

    # --- the clock ------------------------------------------------------------------------------

    def _step(self) -> None:
        self._advance()

    def _advance(self) -> Step:
        """One step, however the run goes on; it stands still at a moment that is worth stopping at."""
        step = super()._advance()
        self._watch(step.events)
        return step

    def _forget_later(self) -> None:
        """A *first* that is yet to come can be stopped at again."""
        happened = {kind.event for kind in self._timeline.totals()}
        self._passed = {moment for event, moment in _FIRSTS.items() if event in happened}

    def _watch(self, events: Iterable[Event]) -> None:
        for event in events:
            moment = moment_of(event)
            if moment is None or moment in self._passed:
                continue
            if moment in _FIRSTS.values():
                self._passed.add(moment)
            if moment in self._pause_when:
                self.pause()
                self.paused_by.emit(str(moment))
                return
