"""What a scenario does over time, as lanes of bars and marks: no painting, only what is where."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.specs import Pattern
from gui.editor.facts import name_of, seconds, tables
from gui.editor.titles import action_text, pattern_text
from gui.numbers import short_text

translate = QCoreApplication.translate
Numbered = tuple[int, Mapping[str, Any]]
"""a table of a list, with its number"""


@dataclass(frozen=True, slots=True)
class Item:
    """A program, an action or a remark.

    Attributes:
        place: what is selected with it.
        label: its name.
        start_s: when it begins.
        stop_s: when it ends; `start_s` for a moment, None for as long as is shown.
        pattern: how a program touches its memory; None for a moment.
        period_s: of that pattern.
    """

    place: Place
    label: str
    start_s: float
    stop_s: float | None
    pattern: Pattern | None = None
    period_s: float = 20.0

    @property
    def is_moment(self) -> bool:
        """Whether it has no length."""
        return self.stop_s == self.start_s

    def words(self) -> str:
        """All that is to be said of it, in one line."""
        if self.is_moment:
            text = translate("editor", "{label}, at {start} s")
        elif self.stop_s is None:
            text = translate("editor", "{label}: {pattern}, from {start} s on")
        else:
            text = translate("editor", "{label}: {pattern}, from {start} to {stop} s")
        pattern = pattern_text(self.pattern).lower() if self.pattern else ""
        start, stop = short_text(self.start_s, 6), short_text(self.stop_s or 0.0, 6)
        return text.format(label=self.label, pattern=pattern, start=start, stop=stop)


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the chart.

    Attributes:
        title: what stands before it; "" where it goes on with the one above.
        place: what is selected with its title.
        owner: the number of the VM that it is of, for its hue; None for none.
        items: in order of time.
    """

    title: str
    place: Place
    owner: int | None
    items: tuple[Item, ...]


def lanes_of(document: ScenarioDocument) -> list[Lane]:
    """The timeline and the remarks as far as there are any, then each VM with a lane for each program."""
    actions = [(number, at) for number, at in enumerate(tables(document, ("at",))) if _moment(at) is not None]
    lanes = [
        Lane(translate("editor", "Timeline"), ("at",), None, _moments("at", actions, action_text)),
        Lane(
            translate("editor", "Remarks"),
            ("note",),
            None,
            _moments("note", enumerate(tables(document, ("note",))), _words_of),
        ),
    ]
    lanes = [lane for lane in lanes if lane.items]
    for number, vm in enumerate(tables(document, ("vm",))):
        lanes += _of_vm(("vm", number), number, vm, 0.0, actions)
    spawned = len(tables(document, ("vm",)))
    for number, at in actions:
        if at.get("do") == "spawn" and isinstance(at.get("vm"), Mapping):
            lanes += _of_vm(("at", number), spawned, at["vm"], _moment(at) or 0.0, actions)
            spawned += 1
    return lanes


def _moments(
    name: str, numbered: Iterable[Numbered], text_of: Callable[[Mapping[str, Any]], str]
) -> tuple[Item, ...]:
    items = [
        Item((name, number), text_of(table), at_s, at_s)
        for number, table in numbered
        if (at_s := _moment(table)) is not None
    ]
    return tuple(sorted(items, key=lambda item: item.start_s))


def _words_of(note: Mapping[str, Any]) -> str:
    return str(note.get("text", ""))


def _moment(table: Mapping[str, Any]) -> float | None:
    return seconds(table.get("time"))


def _of_vm(
    place: Place,
    owner: int,
    vm: Mapping[str, Any],
    boots_s: float,
    actions: list[tuple[int, Mapping[str, Any]]],
) -> Iterator[Lane]:
    """The lanes of a VM, as far as the actions on it can be foreseen: started, stopped, powered off."""
    name = name_of(vm)
    mine = [(number, at) for number, at in actions if at.get("vm") == name]
    programs = vm.get("program")
    programs = programs if isinstance(programs, list) else []
    items = [
        item
        for number, program in enumerate(programs)
        if (item := _program((*place, "program", number) if place[0] == "vm" else place, program, boots_s))
    ]
    items += [
        item
        for number, at in mine
        if at.get("do") == "start-program"
        if (item := _program(("at", number), at.get("program"), _moment(at) or 0.0))
    ]
    for _, at in mine:
        at_s = _moment(at) or 0.0
        match at.get("do"):
            case "destroy":
                items = [_ended(item, at_s) for item in items]
            case "stop-program":
                items = [_ended(item, at_s) if item.label == at.get("program") else item for item in items]
    if not items:
        yield Lane(name, place, owner, ())
    for number, item in enumerate(items):
        yield Lane(name if number == 0 else "", place, owner, (item,))


def _program(place: Place, program: Any, since_s: float) -> Item | None:
    if not isinstance(program, Mapping):
        return None
    start_s = since_s + (seconds(program.get("start", "0 s")) or 0.0)
    stop = seconds(program.get("stop"))
    pattern = program.get("pattern")
    return Item(
        place,
        name_of(program),
        start_s,
        None if stop is None else since_s + stop,
        Pattern(pattern) if pattern in list(Pattern) else Pattern.STEADY,
        seconds(program.get("period")) or 20.0,
    )


def _ended(item: Item, at_s: float) -> Item:
    """The item, over at this moment at the latest; one that has not begun then never does."""
    stop_s = at_s if item.stop_s is None else min(item.stop_s, at_s)
    return replace(item, stop_s=max(stop_s, item.start_s))


def profile(item: Item, until_s: float) -> list[tuple[float, float]]:
    """How much of its memory a program works on, 0 to 1, over time: the corners of a line."""
    start, stop = item.start_s, until_s if item.stop_s is None else min(until_s, item.stop_s)
    match item.pattern:
        case Pattern.RAMP:
            full = start + item.period_s
            reached = min(1.0, (stop - start) / item.period_s) if item.period_s else 1.0
            return [(start, 0.0), (min(full, stop), reached), (stop, reached)]
        case Pattern.LEAK:
            return [(start, 0.0), (stop, 1.0)]
        case Pattern.IDLE:
            brief = min(stop, start + 3)
            return [(start, 1.0), (brief, 1.0), (brief, 0.2), (stop, 0.2)]
        case Pattern.BURST if item.period_s >= 1:
            return list(_bursts(start, stop, item.period_s))
    return [(start, 1.0), (stop, 1.0)]


def _bursts(start: float, stop: float, period: float) -> Iterator[tuple[float, float]]:
    """Work fills the first half of each period, growing in the first half of that; then comes rest."""
    at = start
    while at < stop:
        for part, height in ((0.0, 0.0), (0.25, 1.0), (0.5, 1.0), (0.5, 0.0), (1.0, 0.0)):
            yield min(stop, at + part * period), height
        at += period
