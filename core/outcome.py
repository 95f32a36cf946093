"""What a question comes to: what the model does, what a person said, and whether that is right."""

from collections.abc import Sequence
from typing import Final

import msgspec

from core.claims import claim
from core.event_names import name_of
from core.events import Event, Pages
from core.facts import FactError, FactSource, Measures, fact, is_of, of_each, value_of
from core.lesson import Ask
from core.watch import Sighting

NOTHING: Final = -1
"""the option that none of the others happened first"""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """An answer; of these, the one that the question's kind has. Facts that are sizes are in pages."""

    pages: frozenset[int] | None = None
    vms: frozenset[str] | None = None
    """all of which it is true; empty for none"""
    amount: int | None = None
    yes: bool | None = None
    option: int | None = None
    """the number of an option from 0 on, or `NOTHING`"""


class Collector:
    """Gathers an outcome while a run goes on."""

    def __init__(self, ask: Ask, source: FactSource, before: Measures) -> None:
        """Begin where the question is asked; `before` is what the facts were there."""
        self._ask = ask
        self._before = before
        self._pages: set[int] = set()
        page_size = source.host().page_size
        self._options = [Sighting(option, page_size, before) for option in ask.what_first]
        self._first = NOTHING
        self._now_ns = source.now_ns
        self._look_at_options(source, (), is_new_tick=True)

    def look(self, source: FactSource, events: Sequence[Event]) -> None:
        """After a step with its events."""
        ask = self._ask
        if ask.pages_of and not self._pages:  # the first batch: what comes after it is another question
            for event in events:
                if name_of(event) == ask.event and is_of(event, ask.pages_of, source):
                    ppns: Pages = event.ppns  # type: ignore[attr-defined] # only events of pages are asked for
                    self._pages.update(map(int, ppns))
        if self._options and self._first == NOTHING:
            self._look_at_options(source, events, is_new_tick=source.now_ns != self._now_ns)
        self._now_ns = source.now_ns

    def _look_at_options(self, source: FactSource, events: Sequence[Event], *, is_new_tick: bool) -> None:
        for number, option in enumerate(self._options):
            if option.is_among(source, events) or (is_new_tick and option.is_so(source)):
                self._first = number
                return

    def outcome(self, source: FactSource) -> Outcome:
        """What it came to, where the run stands now."""
        ask = self._ask
        if ask.pages_of:
            return Outcome(pages=frozenset(self._pages))
        if ask.which_vm:
            return Outcome(vms=_largest(ask.which_vm, source, self._before))
        if ask.how_much:
            return Outcome(amount=_amount(ask.how_much, source, self._before))
        if ask.will:
            return Outcome(yes=_holds(ask.will, source, self._before))
        return Outcome(option=self._first)


def _amount(text: str, source: FactSource, before: Measures) -> int:
    try:
        return int(value_of(fact(text), source, before).amount)
    except FactError:
        return 0  # a VM that somebody powered off has nothing


def _holds(text: str, source: FactSource, before: Measures) -> bool:
    try:
        return claim(text, source.host().page_size).holds(source, before)
    except FactError:
        return False  # what is gone does nothing


def _largest(measure: str, source: FactSource, before: Measures) -> frozenset[str]:
    """The VMs of which a measure is largest, if it is more than nothing."""
    amounts = {
        name: int(value_of(asked, source, before).amount) for name, asked in of_each(measure, source).items()
    }
    most = max(amounts.values(), default=0)
    return frozenset(name for name, amount in amounts.items() if amount == most > 0)


def is_right(ask: Ask, truth: Outcome, said: Outcome) -> bool:
    """Whether what a person said is what the model did, near enough."""
    if truth.vms is not None:
        return said.vms is not None and (said.vms <= truth.vms if said.vms else not truth.vms)
    if truth.amount is not None and said.amount is not None:
        return 100 * abs(said.amount - truth.amount) <= ask.tolerance_percent * abs(truth.amount)
    return said == truth
