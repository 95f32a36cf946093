"""What the hypervisor does behind a guest's back, in sentences: it shares, compresses and swaps pages."""

from core.events import (
    CowBroken,
    DoublePaged,
    HostSwappedIn,
    HostSwappedOut,
    Pages,
    PagesCompressed,
    PagesDecompressed,
    PagesShared,
)
from gui.story.telling import Narration, Say, about, tell, translate


@tell.register
def _(event: PagesShared, say: Say) -> Narration:
    what = _one_or_many(
        event.ppns,
        translate("narrator", "{name}'s {pages} holds what another page holds too: it shares {backing} now."),
        translate("narrator", "{name}'s {pages} hold what other pages hold too: they share {backing} now."),
    )
    why = translate(
        "narrator",
        "One {frame} is enough for equal contents as long as nobody writes, which saves {freed}. No guest is"
        " asked, and none knows.",
    )
    if event.before_swap:
        what = _one_or_many(
            event.ppns,
            translate(
                "narrator",
                "{name}'s {pages} was to be swapped out, but holds what another page holds too: it shares"
                " {backing} instead.",
            ),
            translate(
                "narrator",
                "{name}'s {pages} were to be swapped out, but hold what other pages hold too: they share"
                " {backing} instead.",
            ),
        )
        why = translate(
            "narrator",
            "Share before swap: the {frame} of a twin serves as well, which saves {freed} without a disk, and"
            " without a wait at the next touch.",
        )
    frames = dict.fromkeys(int(frame) for frame in event.frames)
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns), backing=say.frames(frames)),
        say(why, freed=say.count("host frame", event.freed_frames)),
        translate("narrator", "What if somebody writes to a shared page?"),
    )


@tell.register
def _(event: CowBroken, say: Say) -> Narration:
    what = _one_or_many(
        event.ppns,
        translate("narrator", "{name} writes to shared {pages}, which gets a copy of its own in {backing}."),
        translate("narrator", "{name} writes to shared {pages}, which get copies of their own in {backing}."),
    )
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns), backing=say.frames(event.frames)),
        say(
            translate(
                "narrator",
                "A shared {frame} is read-only. The first write is caught and goes to a private copy (copy on"
                " write), so that nobody ever reads what another VM wrote.",
            )
        ),
    )


@tell.register
def _(event: PagesCompressed, say: Say) -> Narration:
    return about(
        event,
        say(
            translate(
                "narrator",
                "Instead of swapping {name}'s {pages} out, the {hypervisor} compresses the contents into its"
                " {cache}, which leaves {freed} free.",
            ),
            event,
            pages=say.pages(event.ppns),
            freed=say.count("host frame", event.freed_frames),
        ),
        translate(
            "narrator",
            "What shrinks to half a page or less comes back in microseconds; from a disk it would take"
            " milliseconds. What does not shrink has to be swapped.",
        ),
    )


@tell.register
def _(event: PagesDecompressed, say: Say) -> Narration:
    what = _one_or_many(
        event.ppns,
        translate("narrator", "{name} touches {pages}, which was compressed: it is unpacked into {backing}."),
        translate(
            "narrator", "{name} touches {pages}, which were compressed: they are unpacked into {backing}."
        ),
    )
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns), backing=say.frames(event.frames)),
        translate(
            "narrator",
            "The guest does not know that anything was gone: its touch took some microseconds longer.",
        ),
    )


@tell.register
def _(event: HostSwappedOut, say: Say) -> Narration:
    what = _by_chance(event)
    why = translate(
        "narrator",
        "The {hypervisor} cannot know which pages matter, and a rule of its own might hit the wrong ones"
        " every time: so it picks blindly, even from the guest's kernel. The guest is not asked, and does not"
        " know.",
    )
    ask = translate("narrator", "Which pages would the guest have chosen?")
    if event.from_cache == len(event.ppns):
        what = _one_or_many(
            event.ppns,
            translate("narrator", "The {cache} is full: {name}'s {pages} moves on to the {host_swap}."),
            translate("narrator", "The {cache} is full: {name}'s {pages} move on to the {host_swap}."),
        )
        why = translate(
            "narrator",
            "What nobody touched for longest leaves the {cache} first; its next touch waits for a disk.",
        )
        ask = ""
    return about(event, say(what, event, pages=say.pages(event.ppns), cached=event.from_cache), say(why), ask)


def _by_chance(event: HostSwappedOut) -> str:
    if event.from_cache:
        return translate(
            "narrator",
            "{name}'s {pages} are written to the {host_swap}: {cached} from the full {cache}, the rest picked"
            " at random.",
        )
    return _one_or_many(
        event.ppns,
        translate("narrator", "{name}'s {pages}, picked at random, is written to the {host_swap}."),
        translate("narrator", "{name}'s {pages}, picked at random, are written to the {host_swap}."),
    )


@tell.register
def _(event: HostSwappedIn, say: Say) -> Narration:
    what = _one_or_many(
        event.ppns,
        translate("narrator", "{name} touches {pages}: it is read from the {host_swap} into {backing}."),
        translate("narrator", "{name} touches {pages}: they are read from the {host_swap} into {backing}."),
    )
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns), backing=say.frames(event.frames)),
        say(
            translate(
                "narrator",
                "A swapped page comes back at a touch and not before, however many {frames} are free."
                " {name} waits for the disk, and its guest does not know why.",
            ),
            event,
        ),
    )


@tell.register
def _(event: DoublePaged, say: Say) -> Narration:
    what = _one_or_many(
        event.ppns,
        translate(
            "narrator",
            "{name} writes {pages} to the {swap}, but the {hypervisor} had swapped it out already: it comes"
            " back from the {host_swap} only to be written again.",
        ),
        translate(
            "narrator",
            "{name} writes {pages} to the {swap}, but the {hypervisor} had swapped them out already: they"
            " come back from the {host_swap} only to be written again.",
        ),
    )
    return about(
        event,
        say(what, event, pages=say.pages(event.ppns)),
        translate(
            "narrator",
            "Double paging: the guest gives up what it used longest ago, and does not know that just this is"
            " gone already. A balloon lets the guest choose before anybody swaps.",
        ),
    )


def _one_or_many(ppns: Pages, one: str, many: str) -> str:
    return one if len(ppns) == 1 else many
