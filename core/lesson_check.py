"""Everything about a lesson that can be checked without a run."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Final, TypeVar

from core.claims import claim
from core.commands import SetHost, SetPolicy, SpawnVm
from core.event_names import EVENTS
from core.facts import ALL, HOST, PLACES, FactError, Unit, fact, facts_in, unit_of
from core.lesson import Ask, Option, Step, Until, part_of
from core.orders import TIME_MAX_NS
from core.scenario_place import PlaceReader
from core.units import NS_PER_S

T = TypeVar("T")

STEPS_MAX: Final = 100
SIGNS_MAX: Final = 1_000
"""of a text"""
LIST_MAX: Final = 50
"""of claims, commands and highlights of a step"""
_LISTS: Final = ("highlight", "claims", "do", "reveal_highlight", "reveal_claims")
_WAYS: Final = ("after_ns", "at_ns", "state", "event", "holds")
_KINDS: Final = ("pages_of", "which_vm", "how_much", "will", "what_first")


class LessonChecker(PlaceReader):
    """Checks steps; every error names the file and the place."""

    def check_steps(self, steps: Sequence[Step], vms: Collection[str]) -> None:
        """All steps; `vms` are the names of the VMs in the file. Raises ScenarioError."""
        if len(steps) > STEPS_MAX:
            raise self.fail("step", f"expected at most {STEPS_MAX} steps, got {len(steps)}")
        spawned = [each.vm.name for step in steps for each in step.do if isinstance(each, SpawnVm)]
        names = {*vms, *spawned}
        if steps and not {ALL, HOST}.isdisjoint(names):
            raise self.fail("vm", f'expected no VM named "{ALL}" or "{HOST}", for facts mean others by it')
        for number, step in enumerate(steps, 1):
            self._check_step(f"step {number}", step, names)

    def _check_step(self, place: str, step: Step, vms: Collection[str]) -> None:
        if not 0.1 <= step.speed <= 100:
            raise self.fail(f"{place}, speed", f"expected 0.1 to 100, got {step.speed:g}")
        for name in _LISTS:
            if len(getattr(step, name)) > LIST_MAX:
                raise self.fail(f"{place}, {name}", f"expected at most {LIST_MAX} of them")
        self._check_texts(place, step)
        self._check_parts(place, step)
        if step.until is not None:
            self._check_until(f"{place}, until", step.until)
        if step.ask is not None:
            self._check_ask(place, step, step.ask)
        self._check_vms(place, step, vms)

    def _check_until(self, place: str, until: Until) -> None:
        self._one_of(place, until, _WAYS)
        self._check_way(place, until)
        for time_ns in (until.after_ns or 0, until.at_ns or 0, until.within_ns):
            if not 0 <= time_ns <= TIME_MAX_NS:
                raise self.fail(place, f"expected times of 0 to {TIME_MAX_NS // NS_PER_S} s")
        if (until.after_ns or 0) > until.within_ns:
            raise self.fail(
                f"{place}, after", f"expected at most the {until.within_ns / NS_PER_S:g} s of within"
            )

    def _one_of(self, place: str, table: object, names: Sequence[str]) -> str:
        given = [name for name in names if getattr(table, name) not in (None, "", ())]
        if len(given) != 1:
            expected, got = (", ".join(map(_written, each)) for each in (names, given))
            raise self.fail(place, f"expected one of {expected}, got {got or 'none'}")
        return given[0]

    def _check_texts(self, place: str, step: Step) -> None:
        """Raises where a text or a claim names no fact."""
        self._check_plain(f"{place}, title", step.title)
        for name in ("text", "reveal", "try_it"):
            text = getattr(step, name)
            self._check_plain(f"{place}, {name}", PLACES.sub("", text))
            self._checked(f"{place}, {name}", partial(facts_in, text))
        for name in ("claims", "reveal_claims"):
            for text in getattr(step, name):
                self._claim(f"{place}, {name}", text)
        if step.reveal and step.ask is None:
            raise self.fail(f"{place}, reveal", "expected a table [step.ask] with it")

    def _check_plain(self, place: str, text: str) -> None:
        if len(text) > SIGNS_MAX:
            raise self.fail(place, f"expected at most {SIGNS_MAX} signs, got {len(text)}")
        if "{" in text or "}" in text:
            raise self.fail(place, "expected no braces but those around facts, in text, reveal and try_it")

    def _check_parts(self, place: str, step: Step) -> None:
        for name in ("highlight", "reveal_highlight"):
            for text in getattr(step, name):
                try:
                    part_of(text)
                except ValueError as error:
                    raise self.fail(f"{place}, {name}", str(error)) from None

    def _check_way(self, place: str, way: Until | Option) -> None:
        if way.event and way.event not in EVENTS:
            raise self.fail(f"{place}, event", f"expected the name of an event, got “{way.event[:40]}”")
        if way.holds:
            self._claim(f"{place}, holds", way.holds)
        if way.vm and not way.event:
            raise self.fail(f"{place}, vm", "expected only with event")

    def _check_ask(self, place: str, step: Step, ask: Ask) -> None:
        place = f"{place}, ask"
        if step.until is None:
            raise self.fail(place, "expected a table [step.until] with it")
        self._check_plain(f"{place}, question", ask.question)
        kind = self._one_of(place, ask, _KINDS)
        if (ask.event != "") != (kind == "pages_of"):
            raise self.fail(f"{place}, event", "expected with pages_of, and only there")
        if ask.event and not (ask.event in EVENTS and EVENTS[ask.event].names_pages):
            raise self.fail(f"{place}, event", f"expected an event that names pages, got “{ask.event[:40]}”")
        if kind == "which_vm":
            self._number(f"{place}, which_vm", f"{ask.which_vm} of a VM")
        elif kind == "how_much":
            self._number(f"{place}, how_much", ask.how_much)
        elif kind == "will":
            self._claim(f"{place}, will", ask.will)
        elif kind == "what_first":
            self._check_options(f"{place}, what_first", ask.what_first)
        if not 0 <= ask.tolerance_percent <= 100:
            raise self.fail(f"{place}, tolerance_percent", "expected 0 to 100")

    def _check_options(self, place: str, options: Sequence[Option]) -> None:
        if not 2 <= len(options) <= 5:
            raise self.fail(place, f"expected 2 to 5 of them, got {len(options)}")
        for number, option in enumerate(options, 1):
            self._check_plain(f"{place} {number}, text", option.text)
            self._one_of(f"{place} {number}", option, ("event", "state", "holds"))
            self._check_way(f"{place} {number}", option)

    def _number(self, place: str, text: str) -> None:
        asked = self._checked(place, lambda: fact(text))
        if unit_of(asked) is Unit.WORD:
            raise self.fail(place, f"expected a fact that is a number, got “{text[:40]}”")

    def _claim(self, place: str, text: str) -> None:
        self._checked(place, lambda: claim(text, self.page_size))

    def _checked(self, place: str, read: Callable[[], T]) -> T:
        try:
            return read()
        except FactError as error:
            raise self.fail(place, str(error)) from None

    def _check_vms(self, place: str, step: Step, names: Collection[str]) -> None:
        """Raises where a step names a VM that is not in the file."""
        for whose in sorted(_whose(step, self.page_size)):
            if whose not in names:
                raise self.fail(place, f"there is no VM named “{whose[:40]}”")


def _written(name: str) -> str:
    """What a file calls a field."""
    return {"after_ns": "after", "at_ns": "time"}.get(name, name)


def _whose(step: Step, page_size: int) -> set[str]:
    """The VMs that a step speaks of."""
    ask = step.ask
    ways = [way for way in (step.until, *(ask.what_first if ask else ())) if way is not None]
    claims = [*step.claims, *step.reveal_claims, *(way.holds for way in ways if way.holds)]
    claims += [ask.will] if ask and ask.will else []
    facts = [each for text in claims for each in claim(text, page_size).facts]
    facts += facts_in(step.text + step.reveal + step.try_it)
    facts += [fact(ask.how_much)] if ask and ask.how_much else []
    named = {each.whose for each in facts} | {way.vm for way in ways}
    named |= {part_of(text)[1] for text in (*step.highlight, *step.reveal_highlight)}
    named |= {each.vm for each in step.do if not isinstance(each, SpawnVm | SetHost | SetPolicy)}
    named |= {step.select, ask.pages_of if ask else ""}
    return named - {ALL, HOST, ""}
