"""Runs a copy of a machine ahead, to see what a run will come to; the run itself stays where it is."""

from collections import Counter
from collections.abc import Sequence

from core.commands import Command, Refused
from core.event_names import size_of
from core.events import Event
from core.facts import Measures
from core.lesson import Step
from core.machine import Machine
from core.machine_views import MachineViews
from core.outcome import Collector, Outcome
from core.tally import Totals, kind_of
from core.watch import Watch


class Ahead(MachineViews):
    """The answer to a step's question, as much at a time as is asked for."""

    def __init__(
        self,
        machine: Machine,
        step: Step,
        to_do: Sequence[Command],
        before: Measures,
        totals: Totals,
    ) -> None:
        """Begin where the question is asked.

        Args:
            machine: a copy, that is used up.
            step: asks, and says how far to go on.
            to_do: what will be done before the run goes on.
            before: what the facts are here, for changes.
            totals: how much of each kind of event there has been in the run so far.
        """
        assert step.ask is not None
        assert step.until is not None
        super().__init__()
        self._copy = machine
        self._totals = Counter(totals)
        self._collector = Collector(step.ask, self, before)
        for command in to_do:
            try:
                self._look(tuple(machine.apply(command)))
            except Refused:
                continue  # it will be refused in the run, too
        self._watch = Watch(step.until, self, before)

    @property
    def _machine(self) -> Machine:
        return self._copy

    def totals(self) -> Totals:
        """How much of each kind of event there has been so far, in the run before too."""
        return self._totals

    @property
    def is_done(self) -> bool:
        """Whether the end of the step is reached, or given up."""
        return self._watch.is_over

    @property
    def outcome(self) -> Outcome:
        """The answer; only when it is done."""
        return self._collector.outcome(self)

    def go_on(self, steps: int) -> bool:
        """Do at most so many steps more; whether it is done."""
        while steps > 0 and not self.is_done:
            events = tuple(self._copy.advance().events)
            self._look(events)
            self._watch.look(self, events)
            steps -= 1
        return self.is_done

    def _look(self, events: tuple[Event, ...]) -> None:
        self._forget_views()
        for event in events:
            self._totals[kind_of(event)] += size_of(event)
        self._collector.look(self, events)
