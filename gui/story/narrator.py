"""The narrator: one sentence of what an event did and one of why, in the words the person chose."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core.events import (
    ConfigChanged,
    DriverPolled,
    Event,
    HostStateChanged,
    PagesReported,
    ProgramStarted,
    StatsReported,
    TargetSet,
)
from core.source import Source
from gui.display import Vocabulary
from gui.story import (  # noqa: F401 - they register their sentences
    driver_sentences,
    guest_sentences,
    host_sentences,
    real_sentences,
    technique_sentences,
    vm_sentences,
)
from gui.story.headlines import Headline, short_form
from gui.story.merging import merged
from gui.story.refusals import refusal_text
from gui.story.telling import Narration, Say, tell

__all__ = [
    "Headline",
    "Narration",
    "Say",
    "headline",
    "is_happening",
    "narrate",
    "narrate_step",
    "refusal_text",
]

MOST_SENTENCES: Final = 3
"""about one step"""


def narrate(event: Event, source: Source, vocabulary: Vocabulary) -> Narration:
    """What an event did and why.

    Args:
        event: the event.
        source: the run it happened in, shown at that moment (or soon after).
        vocabulary: whose words to use.
    """
    return tell(event, Say(source, vocabulary))


def narrate_step(events: Iterable[Event], source: Source, vocabulary: Vocabulary) -> Narration | None:
    """One narration of all that happened in a step; None when nothing did.

    Sentences of what follow each other; the reason is that of the last. That a program started goes without
    saying when its touches are told.
    """
    told = merged(event for event in events if is_happening(event))
    if len(told) > 1:
        told = [event for event in told if not isinstance(event, ProgramStarted)] or told[-1:]
    if not told:
        return None
    say = Say(source, vocabulary)
    parts = [tell(event, say) for event in told[-MOST_SENTENCES:]]
    return replace(
        parts[-1],
        what=" ".join(part.what for part in parts),
        vms=frozenset().union(*(part.vms for part in parts)),
        pages=frozenset().union(*(part.pages for part in parts)),
        frames=frozenset().union(*(part.frames for part in parts)),
    )


def headline(event: Event, source: Source, vocabulary: Vocabulary) -> Headline:
    """Who did it and what, in half a line."""
    return short_form(event, Say(source, vocabulary))


def is_happening(event: Event) -> bool:
    """Whether the close-up stops at an event: not at news that change nothing, nor at an empty batch."""
    match event:
        case ConfigChanged():
            return event.target_pages != event.balloon_pages
        case DriverPolled():
            return event.changed
        case TargetSet():
            return event.old_pages != event.target_pages
        case HostStateChanged():
            return event.old != event.new
        case PagesReported():
            return len(event.ppns) + len(event.refused) > 0
    batch = getattr(event, "ppns", None)
    size = getattr(event, "pages", 1) if batch is None else len(batch)
    return size > 0 and not isinstance(event, StatsReported)
