"""Why something is as it is, in words: a chain of events, each line the cause of the one above it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.events import Event
from core.source import Source
from core.why import why_event, why_frame, why_page, why_target
from gui.display import Display, Link
from gui.story.headlines import short_form
from gui.story.telling import Say
from gui.text import time_text

translate = QCoreApplication.translate


def why_rows(chain: Sequence[Event], source: Source, display: Display) -> Iterator[tuple[str, str]]:
    """Each link with what it is to the one above: "Why?" and then "because"."""
    say = Say(source, display.vocabulary)
    key = translate("inspector", "Why?")
    for event in chain:
        headline = short_form(event, say)
        yield key, f"{time_text(event.at_ns)}: {headline.actor}: {headline.text}"
        key = translate("inspector", "because")


def why_lines(chain: Sequence[Event], source: Source, display: Display) -> str:
    """The same as lines of plain text; empty without a chain."""
    return "\n".join(f"{key} {text}" for key, text in why_rows(chain, source, display))


def event_lines(event: Event, source: Source, display: Display) -> str:
    """What led to an event; empty where nothing is known to have."""
    chain = why_event(source.events(0), event)
    return why_lines(chain, source, display) if len(chain) > 1 else ""


def target_lines(vm: int, source: Source, display: Display) -> str:
    """What made a VM's target what it is."""
    return why_lines(why_target(source.events(0), vm), source, display)


def link_lines(link: Link, source: Source, display: Display) -> str:
    """What made a page, or a frame that backs none, what it is."""
    events = source.events(0)
    if link.vm is not None and link.ppn is not None:
        return why_lines(why_page(events, link.vm, link.ppn), source, display)
    return "" if link.frame is None else why_lines(why_frame(events, link.frame), source, display)
