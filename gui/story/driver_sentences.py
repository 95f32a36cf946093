"""What a balloon driver does, in sentences: the private channel, pinning, reporting, giving back."""

from core.events import (
    DriverPolled,
    DriverReset,
    DriverStarted,
    DriverUnloaded,
    InflateSlowed,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
)
from core.specs import DriverKind
from core.units import BALLOON_UNIT_BYTES
from gui.story import virtio_sentences
from gui.story.telling import Narration, Say, about, lit, tell, translate
from gui.text import size_text


@tell.register
def _(event: DriverStarted, say: Say) -> Narration:
    if event.driver is DriverKind.VIRTIO:
        return virtio_sentences.started(event, say)
    return about(
        event,
        say(translate("narrator", "{name}'s {driver} says START and GUEST_ID over the {channel}."), event),
        say(
            translate(
                "narrator",
                "From now on it asks once a second how large its balloon should be. Until now nothing could"
                " be taken from {name} by balloon.",
            ),
            event,
        ),
    )


@tell.register
def _(event: DriverUnloaded, say: Say) -> Narration:
    if event.driver is DriverKind.VIRTIO:
        return virtio_sentences.unloaded(event, say)
    return about(
        event,
        say(translate("narrator", "{name}'s {driver} says START without capabilities, and leaves."), event),
        say(
            translate(
                "narrator",
                "It says so before its pages are used again, so that their touch is not taken for a fault."
                " From now on nothing can be taken from {name} by balloon.",
            ),
            event,
        ),
    )


@tell.register
def _(event: DriverPolled, say: Say) -> Narration:
    gap = event.target_pages - event.balloon_pages
    why, ask = translate("narrator", "It holds exactly that much, so there is nothing to do."), ""
    if gap > 0:
        why = translate(
            "narrator",
            "It holds {held}, so it must inflate by {gap}. It asks once a second, for the {hypervisor} has no"
            " way to call into a guest.",
        )
        ask = translate("narrator", "Which pages will the guest give it?")
    elif gap < 0:
        why = translate(
            "narrator", "It holds {held}, so it must deflate by {gap}: that goes back to the guest."
        )
        ask = translate("narrator", "Will it come back as it was?")
    return about(
        event,
        say(
            translate("narrator", "{name}'s {driver} asks GET_TARGET; the answer is {answer}."),
            event,
            answer=say.amount(event.target_pages),
        ),
        say(why, held=say.amount(event.balloon_pages), gap=say.amount(abs(gap))),
        ask,
    )


@tell.register
def _(event: DriverReset, say: Say) -> Narration:
    return about(
        event,
        say(
            translate(
                "narrator",
                "{name}'s {driver} is answered RESET: it lets go of all its {freed} and starts afresh.",
            ),
            event,
            freed=say.amount(event.freed_pages),
        ),
        say(
            translate(
                "narrator",
                "The {hypervisor} has already forgotten the balloon, so no UNLOCK is needed: both sides agree"
                " again on an empty balloon.",
            )
        ),
    )


@tell.register
def _(event: PagesPinned, say: Say) -> Narration:
    what = translate("narrator", "The driver allocates, and {name} hands it {pages}{origin}; it pins them.")
    if len(event.ppns) == 1:
        what = translate("narrator", "The driver allocates, and {name} hands it {pages}{origin}; it pins it.")
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns), origin=_origin(event, say)),
        _why_pinned(event, say),
        say(translate("narrator", "Does the {hypervisor} know these pages by now?")),
    )


def _origin(event: PagesPinned, say: Say) -> str:
    if event.from_free == len(event.ppns):
        return translate("narrator", ", free until now")
    parts = [
        text.format(amount=say.amount(pages))
        for pages, text in (
            (event.from_free, translate("narrator", "{amount} free")),
            (event.from_cache, translate("narrator", "{amount} from its cache")),
            (event.from_programs, translate("narrator", "{amount} from its programs")),
        )
        if pages
    ]
    return f" ({', '.join(parts)})"


def _why_pinned(event: PagesPinned, say: Say) -> str:
    if event.from_programs:
        return say(
            translate(
                "narrator",
                "Nothing was left that costs less: what {name}'s programs had there was first written to the"
                " {swap}. Still the guest chose, by what was used longest ago.",
            ),
            event,
        )
    if event.from_cache:
        return translate(
            "narrator",
            "No free page was left, so the guest gave up cache: that can be read from its file again.",
        )
    return translate(
        "narrator",
        "The driver does not look for inactive pages: it only asks, and the guest gives what it misses least."
        " Pinned, they can be neither used nor paged out.",
    )


@tell.register
def _(event: PagesReported, say: Say) -> Narration:
    if not len(event.ppns):
        return _refused(event, say)
    frames = say.frames_behind(event.vm, event.ppns) if say.is_present else []
    narration = about(
        event,
        say(
            translate("narrator", "{name}'s driver reports the numbers of its pinned {pages}."),
            event,
            pages=say.pages(event.ppns),
        ),
        _why_reported(event, frames, say),
        translate("narrator", "What can be taken now, and why safely?"),
    )
    return lit(narration, frames)


def _refused(event: PagesReported, say: Say) -> Narration:
    if not len(event.refused):
        return about(
            event,
            say(
                translate("narrator", "{name}'s driver reports pages; the {hypervisor} needs no more."), event
            ),
            translate(
                "narrator", "The balloon has the size that is wanted, so the pages go back to the guest."
            ),
        )
    return about(
        event,
        say(
            translate("narrator", "{name}'s driver reports {pages}; the {hypervisor} refuses."),
            event,
            pages=say.pages(event.refused),
        ),
        say(_why_refused()),
    )


def _why_reported(event: PagesReported, frames: list[int], say: Say) -> str:
    if len(event.refused):
        text = translate("narrator", "{pages} refused: {reason}")
        return say(text, pages=say.pages(event.refused), reason=say(_why_refused()))
    if not say.is_present:
        return say(
            translate(
                "narrator",
                "They are the guest's own numbers: {name} never learns where its pages really lie. The {pmap}"
                " tells the {hypervisor}.",
            ),
            event,
        )
    if not frames:
        return say(
            translate(
                "narrator",
                "They are the guest's own numbers. Nothing lies behind these pages, so there is no {frame} to"
                " take back; but they will not ask for one either.",
            )
        )
    return say(
        translate(
            "narrator",
            "They are the guest's own numbers: {name} never learns where its pages really lie. The {pmap}"
            " tells the {hypervisor}: {backing}.",
        ),
        event,
        backing=say.frames(frames),
    )


def _why_refused() -> str:
    return translate(
        "narrator",
        "devices write to such pages, so they must keep their {frames}. The driver sets them aside and tries"
        " others.",
    )


@tell.register
def _(event: InflateSlowed, say: Say) -> Narration:
    return about(
        event,
        say(
            translate(
                "narrator",
                "{name} has no page to give without effort: its driver slows down to {rate} a second.",
            ),
            event,
            rate=size_text(event.rate_per_s * BALLOON_UNIT_BYTES, 1),
        ),
        say(
            translate(
                "narrator",
                "From here every page costs the guest work, dropping cache or writing to the {swap}; the"
                " driver leaves it time for its programs.",
            )
        ),
    )


@tell.register
def _(event: PagesUnlocked, say: Say) -> Narration:
    if event.driver is DriverKind.VIRTIO:
        return virtio_sentences.unlocked(event, say)
    return about(
        event,
        say(
            translate("narrator", "{name}'s driver says UNLOCK for {pages}."),
            event,
            pages=say.pages(event.ppns),
        ),
        say(
            translate(
                "narrator",
                "It tells the {hypervisor} first and frees them afterwards: the next touch must find the"
                " {hypervisor} prepared.",
            )
        ),
    )


@tell.register
def _(event: PagesUnpinned, say: Say) -> Narration:
    frames = say.frames_behind(event.vm, event.ppns) if say.is_present else []
    what = say(
        translate("narrator", "The driver unpins {pages}: free in {name} again."),
        event,
        pages=say.pages(event.ppns),
    )
    if frames:
        text = translate("narrator", "Not taken yet, and so still behind them: {backing}.")
        return lit(about(event, what, say(text, backing=say.frames(frames))), frames)
    if not say.is_present:
        text = translate("narrator", "Where a {frame} was taken, the old contents are gone with it.")
        return about(event, what, say(text))
    return about(
        event,
        what,
        say(
            translate(
                "narrator",
                "What comes back has no {frame} and none of its old contents: a zeroed {frame} follows at the"
                " next touch, not before.",
            )
        ),
        say(translate("narrator", "When does it get a {frame}?")),
    )
