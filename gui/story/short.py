"""The short form of events: who registers what with `short` tells that event in half a line."""

from functools import singledispatch

from core.events import Event
from gui.story.telling import Say


@singledispatch
def short(event: Event, say: Say) -> str:
    """What happened, in half a line, without who did it."""
    raise TypeError(f"no headline for {type(event).__name__}")
