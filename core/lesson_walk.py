"""Goes through a whole lesson without a window: what it says at each stop, and whether the run agrees."""

from collections.abc import Generator, Iterator
from typing import Final, NamedTuple

import msgspec

from core.commands import Refused
from core.facts import PLACES, FactError, FactSource, Measures, Unit, Value, fact, value_of
from core.guide import Guide
from core.outcome import Outcome
from core.refusals import sentence
from core.scenario import Scenario
from core.timeline import Timeline
from core.units import GIB, MIB, NS_PER_S
from core.view import LESSON_FRAMES

_SLICE: Final = 100


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A stop as it is shown."""

    step: int
    """from 1 on"""
    is_reveal: bool
    time_s: float
    title: str
    text: str
    outcome: Outcome | None = None
    """of a question: what the model will do"""
    faults: tuple[str, ...] = ()
    """what its texts claim and the run does not do; a moment that never came; a command that was refused"""


class Stood(NamedTuple):
    """A stop that was come to."""

    truth: Outcome | None
    """of a question: what the model will do"""
    faults: tuple[str, ...]
    """a moment that never came; a command that was refused"""


def walk(scenario: Scenario, seed: int | None = None) -> Iterator[Shown]:
    """Every stop of a lesson, as somebody sees it who answers every question and changes nothing."""
    timeline = Timeline(scenario, seed)
    guide = Guide(timeline)
    for stood in stroll(guide, timeline):
        if stood is not None:
            yield _shown(guide, timeline, stood)


def stroll(guide: Guide, timeline: Timeline) -> Iterator[Stood | None]:
    """Lead a guide from its first stop to its last; None between them, for whoever has other things to do."""
    faults: tuple[str, ...] = ()
    while True:
        truth = (yield from _truth(guide)) if guide.is_asking else None
        yield Stood(truth, faults)
        if truth is not None:
            guide.answer(truth, truth)
        if guide.is_last:
            return
        faults = yield from _go_on(guide, timeline)


def _truth(guide: Guide) -> Generator[None, None, Outcome]:
    ahead = guide.ahead()
    while not ahead.go_on(_SLICE):
        yield
    return ahead.outcome


def _go_on(guide: Guide, timeline: Timeline) -> Generator[None, None, tuple[str, ...]]:
    faults = []
    for command in guide.to_do:
        try:
            timeline.apply(command)
        except Refused as refusal:
            faults.append(f"do: {sentence(refusal)}")
    watch, steps = guide.watch(), 0
    while watch is not None and not watch.is_over:
        watch.look(timeline, timeline.advance().events)
        steps += 1
        if steps % _SLICE == 0:
            yield
    if watch is not None and watch.was_given_up:
        faults.append("until: this did not come about")
    guide.arrive()
    return tuple(faults)


def _shown(guide: Guide, timeline: Timeline, stood: Stood) -> Shown:
    step, stop, faults = guide.step, guide.stop, stood.faults
    text = step.reveal if stop.is_reveal else step.text
    try:
        text = filled(text, timeline, guide.before)
    except FactError as error:
        faults = (*faults, f"text: {error}")
    return Shown(
        step=stop.number + 1,
        is_reveal=stop.is_reveal,
        time_s=timeline.now_ns / NS_PER_S,
        title=step.title,
        text=text,
        outcome=stood.truth,
        faults=(*faults, *(f"claim: {text} does not hold" for text in guide.failed_claims)),
    )


def stop_lines(shown: Shown) -> Iterator[str]:
    """A stop as text."""
    kind = "answer to " if shown.is_reveal else ""
    yield f"[{shown.time_s:g} s] {kind}{shown.step}. {shown.title}"
    yield f"    {shown.text}"
    if shown.outcome is not None:
        told = ((name, getattr(shown.outcome, name)) for name in Outcome.__struct_fields__)
        yield "    the model: " + ", ".join(
            f"{name} = {sorted(value) if isinstance(value, frozenset) else value}"
            for name, value in told
            if value is not None
        )
    for fault in shown.faults:
        yield f"    FAULT {fault}"


def filled(text: str, source: FactSource, before: Measures) -> str:
    """A text with the facts in it as numbers, for people who read it without the window."""
    host = source.host()
    per_page = host.page_size if host.frames > LESSON_FRAMES else 0
    return PLACES.sub(lambda match: _plain(value_of(fact(match[1]), source, before), per_page), text)


def _plain(value: Value, page_size: int) -> str:
    """A value with its unit; sizes in pages where the page's size is 0."""
    if isinstance(value.amount, str):
        return value.amount
    if value.unit is Unit.PAGES:
        return _size(value.amount, page_size)
    if value.unit is Unit.TIME:
        return f"{value.amount / NS_PER_S:.1f} s"
    per, unit = {Unit.COUNT: (1, ""), Unit.PERCENT: (1, " %"), Unit.TIMES: (100, "")}[value.unit]
    return f"{value.amount / per:g}{unit}"


def _size(pages: int, page_size: int) -> str:
    if not page_size:
        return "1 page" if pages == 1 else f"{pages} pages"
    size = pages * page_size
    return f"{size / GIB:.3g} GiB" if abs(size) >= GIB else f"{size / MIB:g} MiB"
