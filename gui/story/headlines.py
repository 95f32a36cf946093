"""Headlines: the short form of an event, for the feed. Who did it, and what, in half a line."""

from dataclasses import dataclass
from typing import Final

from core import events as e
from gui.story import (  # noqa: F401 - they register their short forms
    driver_headlines,
    host_headlines,
    vm_headlines,
)
from gui.story.short import short
from gui.story.telling import Say


@dataclass(frozen=True, slots=True)
class Headline:
    """One row of the feed without its time."""

    actor: str
    text: str


_BY_THE_HYPERVISOR: Final = (
    e.FramesReclaimed,
    e.FramesGranted,
    e.TargetSet,
    e.PagesShared,
    e.PagesCompressed,
    e.HostSwappedOut,
)


def short_form(event: e.Event, say: Say) -> Headline:
    """Who did it and what, in half a line."""
    if isinstance(event, _BY_THE_HYPERVISOR) or not isinstance(event, e.VmEvent):
        actor = say.term("hypervisor")
    else:
        actor = say.source.vm_name(event.vm)
    if isinstance(event, e.PagesReported):
        actor = f"{actor} → {say.term('hypervisor')}"
    return Headline(actor, short(event, say))
