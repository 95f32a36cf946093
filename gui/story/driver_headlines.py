"""Short forms of what balloon drivers do."""

from core import events as e
from core.specs import DriverKind
from core.units import BALLOON_UNIT_BYTES
from gui.story.messages import lock_word, numbers
from gui.story.short import short
from gui.story.telling import Say, translate
from gui.text import count_text, size_text


def _is_virtio(event: e.DriverStarted | e.DriverUnloaded) -> bool:
    return event.driver is DriverKind.VIRTIO


@short.register
def _(event: e.DriverStarted, say: Say) -> str:
    if _is_virtio(event):
        return translate("headlines", "driver takes its device over")
    return translate("headlines", "driver starts: START, GUEST_ID")


@short.register
def _(event: e.DriverUnloaded, say: Say) -> str:
    if _is_virtio(event):
        return translate("headlines", "driver empties its balloon, leaves its device")
    return translate("headlines", "driver leaves")


@short.register
def _(event: e.ConfigChanged, say: Say) -> str:
    return translate("headlines", "interrupt: {noun} {target}").format(
        noun=say.term("target"), target=say.amount(event.target_pages)
    )


@short.register
def _(event: e.BalloonOutOfPuff, say: Say) -> str:
    return translate("headlines", "out of puff: cannot get {missing}").format(
        missing=say.amount(event.missing_pages)
    )


@short.register
def _(event: e.DeflatedOnOom, say: Say) -> str:
    return translate("headlines", "out of memory: balloon gives {pages} back").format(
        pages=say.count("guest page", len(event.ppns))
    )


@short.register
def _(event: e.StatsReported, say: Say) -> str:
    return translate("headlines", "reports its statistics")


@short.register
def _(event: e.BalloonedPagesTouched, say: Say) -> str:
    return translate("headlines", "touches {pages} of its balloon: nobody notices").format(
        pages=say.count("guest page", len(event.ppns))
    )


@short.register
def _(event: e.DriverPolled, say: Say) -> str:
    return translate("headlines", "polls: {noun} {target}").format(
        noun=say.term("target"), target=say.amount(event.target_pages)
    )


@short.register
def _(event: e.DriverReset, say: Say) -> str:
    return translate("headlines", "driver is told RESET: lets {freed} go").format(
        freed=say.amount(event.freed_pages)
    )


@short.register
def _(event: e.PagesPinned, say: Say) -> str:
    total = len(event.ppns)
    if event.from_programs:
        text = translate("headlines", "guest pages out {paged}, driver pins {pages}")
    elif event.from_cache:
        text = translate("headlines", "guest drops cache, driver pins {pages}")
    else:
        text = translate("headlines", "guest gives {pages} that are free, driver pins them")
        if total == 1:
            text = translate("headlines", "guest gives {pages} that is free, driver pins it")
    return text.format(pages=say.count("guest page", total), paged=count_text(event.from_programs))


@short.register
def _(event: e.PagesReported, say: Say) -> str:
    if not len(event.refused):
        return f"{lock_word(event)} {numbers(event.ppns, say)}"
    text = translate("headlines", "LOCK {pages}; refused {refused}")
    if not len(event.ppns):
        text = translate("headlines", "LOCK {refused}: refused")
    return text.format(pages=numbers(event.ppns, say), refused=numbers(event.refused, say))


@short.register
def _(event: e.InflateSlowed, say: Say) -> str:
    return translate("headlines", "no page free: driver slows down to {rate}/s").format(
        rate=size_text(event.rate_per_s * BALLOON_UNIT_BYTES, 1)
    )


@short.register
def _(event: e.PagesUnlocked, say: Say) -> str:
    return f"{lock_word(event)} {numbers(event.ppns, say)}"


@short.register
def _(event: e.PagesUnpinned, say: Say) -> str:
    return translate("headlines", "gets {pages} back from its balloon").format(
        pages=say.count("guest page", len(event.ppns))
    )
