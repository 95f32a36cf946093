"""Looks at a run, step by step, until what is waited for has come."""

from collections.abc import Sequence

from core.claims import Claim, claim
from core.event_names import name_of
from core.events import Event, HostStateChanged
from core.facts import ALL, FactError, FactSource, Measures, is_of
from core.lesson import Option, Until


class Watch:
    """Waits for one moment.

    Attributes:
        is_over: whether it has come.
        was_given_up: it did not come within its time.
    """

    def __init__(self, until: Until, source: FactSource, before: Measures) -> None:
        """Wait from now on; a state or a claim that holds already is there at once.

        Args:
            until: what for.
            source: the run.
            before: what the facts were, for changes.
        """
        self._until = until
        self._seen = Sighting(until, source.host().page_size, before)
        self._begin_ns = self._now_ns = source.now_ns
        self.was_given_up = False
        self.is_over = self._is_time(source.now_ns) or self._seen.is_so(source)

    def look(self, source: FactSource, events: Sequence[Event]) -> bool:
        """After a step with its events; whether it is over."""
        now_ns = source.now_ns
        is_new_tick = now_ns != self._now_ns
        self._now_ns = now_ns
        self.is_over = (
            self.is_over
            or self._is_time(now_ns)
            or self._seen.is_among(source, events)
            or (is_new_tick and self._seen.is_so(source))
        )
        if not self.is_over and now_ns - self._begin_ns >= self._until.within_ns:
            self.is_over = self.was_given_up = True
        return self.is_over

    def _is_time(self, now_ns: int) -> bool:
        until = self._until
        if until.after_ns is not None:
            return now_ns - self._begin_ns >= until.after_ns
        return until.at_ns is not None and now_ns >= until.at_ns


class Sighting:
    """What an event, a state or a claim is told by."""

    def __init__(self, what: Until | Option, page_size: int, before: Measures) -> None:
        """Look for it."""
        self._what = what
        self._before = before
        self._claim: Claim | None = claim(what.holds, page_size) if what.holds else None

    def is_among(self, source: FactSource, events: Sequence[Event]) -> bool:
        """Whether one of these events is it."""
        return any(self._is(event, source) for event in events)

    def _is(self, event: Event, source: FactSource) -> bool:
        what = self._what
        if isinstance(event, HostStateChanged) and what.state is not None:
            return event.new is what.state
        return name_of(event) == what.event and is_of(event, what.vm or ALL, source)

    def is_so(self, source: FactSource) -> bool:
        """Whether the state or the claim holds now; what speaks of a VM that is gone does not."""
        if self._what.state is not None:
            return source.host().state is self._what.state
        try:
            return self._claim is not None and self._claim.holds(source, self._before)
        except FactError:
            return False
