"""What a virtio-balloon driver does, in sentences: interrupts, queues, statistics, out of memory."""

from core.events import (
    BalloonedPagesTouched,
    BalloonOutOfPuff,
    ConfigChanged,
    DeflatedOnOom,
    DriverStarted,
    DriverUnloaded,
    PagesUnlocked,
    StatsReported,
)
from core.units import BALLOON_UNIT_BYTES
from gui.story.telling import Narration, Say, about, lit, tell, translate
from gui.text import count_text, size_text


def started(event: DriverStarted, say: Say) -> Narration:
    """The driver took its device over."""
    return about(
        event,
        say(translate("narrator", "{name}'s {driver} resets its device and takes it over."), event),
        say(
            translate(
                "narrator",
                "From now on the host writes the size it wants into the device, and an interrupt wakes the"
                " driver: it never has to ask.",
            )
        ),
    )


def unloaded(event: DriverUnloaded, say: Say) -> Narration:
    """The driver emptied its balloon and left the device."""
    return about(
        event,
        say(translate("narrator", "{name}'s {driver} empties its balloon and leaves its device."), event),
        say(translate("narrator", "From now on nothing can be taken from {name} by balloon."), event),
    )


def unlocked(event: PagesUnlocked, say: Say) -> Narration:
    """deflateq."""
    return about(
        event,
        say(
            translate("narrator", "{name}'s driver puts {pages} on the deflate queue."),
            event,
            pages=say.pages(event.ppns),
        ),
        say(
            translate(
                "narrator",
                "The host hears of it before the guest may use them again. There is nothing it must do: the"
                " next touch gets a {frame} by itself.",
            )
        ),
    )


@tell.register
def _(event: ConfigChanged, say: Say) -> Narration:
    gap = event.target_pages - event.balloon_pages
    why, ask = translate("narrator", "It holds exactly that much, so there is nothing to do."), ""
    if gap > 0:
        why = translate("narrator", "It holds {held}, so it must inflate by {gap}, and begins at once.")
        ask = translate("narrator", "Which pages will the guest give it?")
    elif gap < 0:
        why = translate("narrator", "It holds {held}, so it must deflate by {gap}, and begins at once.")
        ask = translate("narrator", "Will it come back as it was?")
    return about(
        event,
        say(
            translate("narrator", "An interrupt wakes {name}'s {driver}: num_pages is {number}, {size}."),
            event,
            number=count_text(event.num_pages),
            size=say.amount(event.target_pages),
        ),
        say(why, held=say.amount(event.balloon_pages), gap=say.amount(abs(gap))),
        ask,
    )


@tell.register
def _(event: BalloonOutOfPuff, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "Out of puff: {name}'s driver cannot get {missing}."),
            event,
            missing=say.amount(event.missing_pages),
        ),
        say(
            translate(
                "narrator",
                "The guest has nothing free, nothing to drop, and no room on the {swap}. The driver sleeps"
                " 200 ms and tries again, for as long as it is asked to.",
            )
        ),
    )


@tell.register
def _(event: DeflatedOnOom, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} is out of memory, and its balloon gives {pages} back."),
            event,
            pages=say.pages(event.ppns),
        ),
        say(
            translate(
                "narrator",
                "DEFLATE_ON_OOM: nobody is killed. The host still wants as much as before; until it says so"
                " again, the balloon stays smaller than wished.",
            )
        ),
    )


@tell.register
def _(event: StatsReported, say: Say) -> Narration:
    def size(size_bytes: int) -> str:
        return size_text(size_bytes // BALLOON_UNIT_BYTES, BALLOON_UNIT_BYTES)

    stats = event.stats
    return about(
        event,
        say(
            translate("narrator", "{name} reports: {free} free and {cache} of cache, of {total}."),
            event,
            free=size(stats.free_bytes),
            cache=size(stats.cache_bytes),
            total=size(stats.total_bytes),
        ),
        translate(
            "narrator", "Only the guest knows this; a host that decides by it must trust what it is told."
        ),
    )


@tell.register
def _(event: BalloonedPagesTouched, say: Say) -> Narration:
    narration = about(
        event,
        say(
            translate("narrator", "{name} touches {pages}, which its balloon still counts."),
            event,
            pages=say.pages(event.ppns),
        ),
        say(
            translate(
                "narrator",
                "The host gave such pages up without a mark, so the touch gets a zeroed {frame} like a first"
                " one. Nobody notices: the balloon is said to be as large as before.",
            )
        ),
        translate("narrator", "Who could find out, and how?"),
    )
    return lit(narration, say.frames_behind(event.vm, event.ppns) if say.is_present else [])
