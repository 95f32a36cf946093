"""Events by the names that files use: "pages-pinned" is `PagesPinned`."""

import re
from typing import Final, NamedTuple

from core import events
from core.events import Event


class _Kind(NamedTuple):
    event: type[Event]
    counts_pages: bool
    """whether one of it is of so many pages, or just one"""
    names_pages: bool
    """whether it says which pages"""


def _dashed(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _kinds() -> dict[str, _Kind]:
    found = {}
    for kind in vars(events).values():
        if isinstance(kind, type) and issubclass(kind, Event) and kind not in (Event, events.VmEvent):
            fields = kind.__struct_fields__
            names_pages = "ppns" in fields
            found[_dashed(kind.__name__)] = _Kind(kind, names_pages or "pages" in fields, names_pages)
    return found


EVENTS: Final = _kinds()
"""all that can happen, by name"""
_NAMES: Final = {kind.event: name for name, kind in EVENTS.items()}


def name_of(event: Event) -> str:
    """What files call an event."""
    return _NAMES[type(event)]


def size_of(event: Event) -> int:
    """Of how many pages an event is; 1 for one that is not of pages."""
    batch = getattr(event, "ppns", None)
    return int(getattr(event, "pages", 1)) if batch is None else len(batch)
