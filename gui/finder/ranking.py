"""What there is to find, and in which order it is offered."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gui.finder.matching import Match, match


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done, as it is now."""

    id: str
    """the same in every run, so that what was used of late can be remembered"""
    title: str
    where: str
    """the menu that it belongs to"""
    act: Callable[[], object]
    keys: str = ""
    is_on: bool = False
    """whether it is the choice that holds now, or a switch that is on"""
    why_not: str = ""
    """why it cannot be used now; "" when it can"""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and how it fits what was typed."""

    entry: Entry
    match: Match


def ranked(entries: Iterable[Entry], query: str, recent: Sequence[str]) -> list[Found]:
    """What fits, the best first; of what fits as well, what can be used, and then what was used last.

    Before anything is typed, what was used last comes first, and the rest as it is.
    """
    found = [
        Found(entry, fitting)
        for entry in entries
        if (fitting := match(query, entry.title, entry.where)) is not None
    ]
    used = {name: number for number, name in enumerate(recent)}
    if not query.strip():
        return sorted(found, key=lambda each: used.get(each.entry.id, len(used)))

    def order(each: Found) -> tuple[object, ...]:
        entry, fitting = each.entry, each.match
        return fitting.fit, bool(entry.why_not), used.get(entry.id, len(used)), fitting.finer

    return sorted(found, key=order)
