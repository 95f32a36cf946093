"""Headlines: the short form of an event, for the feed. Who did it, and what, in half a line."""

from dataclasses import dataclass
from functools import singledispatch
from typing import Final

from core import events as e
from core.specs import DriverKind
from core.units import BALLOON_UNIT_BYTES
from gui.policy_text import policy_name
from gui.story.messages import lock_word, numbers
from gui.story.refusals import reason_text
from gui.story.settings_sentences import change_text
from gui.story.telling import Say, translate
from gui.text import count_text, size_text


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
    return Headline(actor, _short(event, say))


def _is_virtio(event: e.DriverStarted | e.DriverUnloaded) -> bool:
    return event.driver is DriverKind.VIRTIO


@singledispatch
def _short(event: e.Event, say: Say) -> str:
    raise TypeError(f"no headline for {type(event).__name__}")


@_short.register
def _(event: e.HostStateChanged, say: Say) -> str:
    text = translate("headlines", "state {old} → {new}: {free} free")
    if event.waiting_pages:
        text = translate("headlines", "state {old} → {new}: {free} free, {waiting} waiting")
    return text.format(
        old=event.old,
        new=event.new,
        free=say.amount(event.free_frames),
        waiting=say.amount(event.waiting_pages),
    )


@_short.register
def _(event: e.HostChanged, say: Say) -> str:
    return change_text(event, say)


@_short.register
def _(event: e.HighUnreachable, say: Say) -> str:
    return translate("headlines", "cannot get back to high: reservations guarantee {guaranteed}").format(
        guaranteed=say.amount(event.guaranteed_pages)
    )


@_short.register
def _(event: e.PolicyChanged, say: Say) -> str:
    return translate("headlines", "{name} decides about balloons from now on").format(
        name=policy_name(event.new)
    )


@_short.register
def _(event: e.TargetSet, say: Say) -> str:
    text = translate("headlines", "{name}: {target} {old} → {new}")
    if event.cause == e.Cause.BY_HAND:
        text = translate("headlines", "{name}: {target} {old} → {new} (by hand)")
    if event.cause == e.Cause.LIMIT:
        text = translate("headlines", "{name}: {target} {old} → {new} (its limit)")
    return text.format(
        target=say.term("target"),
        name=say.source.vm_name(event.vm),
        old=say.amount(event.old_pages),
        new=say.amount(event.target_pages),
    )


@_short.register
def _(event: e.FramesBacked, say: Say) -> str:
    if len(event.ppns) == 1:
        return translate("headlines", "touches {page}: gets {frame}").format(
            page=say.pages(event.ppns), frame=say.frames(event.frames)
        )
    return translate("headlines", "touches {pages}: gets {frames}").format(
        pages=say.count("guest page", len(event.ppns)), frames=say.count("host frame", len(event.frames))
    )


@_short.register
def _(event: e.PagesWaiting, say: Say) -> str:
    text = translate("headlines", "touches {pages}: no {frame} is free, waits")
    if event.at_limit:
        text = translate("headlines", "touches {pages}: is at its limit, waits")
    return text.format(pages=say.count("guest page", len(event.ppns)), frame=say.term("frame"))


@_short.register
def _(event: e.FramesReclaimed, say: Say) -> str:
    return translate("headlines", "reclaims {frames} of {name}, unmaps them").format(
        frames=say.count("host frame", len(event.frames)), name=say.source.vm_name(event.vm)
    )


@_short.register
def _(event: e.FramesGranted, say: Say) -> str:
    return translate("headlines", "grants {frames} to {name}").format(
        frames=say.count("host frame", len(event.frames)), name=say.source.vm_name(event.vm)
    )


@_short.register
def _(event: e.PagesShared, say: Say) -> str:
    text = translate("headlines", "shares {pages} of {name}: {freed} freed")
    if event.before_swap:
        text = translate("headlines", "shares {pages} of {name} rather than swap: {freed} freed")
    return text.format(
        pages=say.amount(len(event.ppns)),
        name=say.source.vm_name(event.vm),
        freed=say.count("host frame", event.freed_frames),
    )


@_short.register
def _(event: e.CowBroken, say: Say) -> str:
    return translate("headlines", "copy on write: gets {pages} of its own").format(
        pages=say.amount(len(event.ppns))
    )


@_short.register
def _(event: e.PagesCompressed, say: Say) -> str:
    return translate("headlines", "compresses {pages} of {name}: {freed} freed").format(
        pages=say.amount(len(event.ppns)),
        name=say.source.vm_name(event.vm),
        freed=say.count("host frame", event.freed_frames),
    )


@_short.register
def _(event: e.PagesDecompressed, say: Say) -> str:
    return translate("headlines", "touches what was compressed: {pages} unpacked").format(
        pages=say.amount(len(event.ppns))
    )


@_short.register
def _(event: e.HostSwappedOut, say: Say) -> str:
    text = translate("headlines", "swaps out {pages} of {name} at random, to the {swap}")
    if event.from_cache == len(event.ppns):
        text = translate("headlines", "moves {pages} of {name} from the full {cache} to the {swap}")
    return text.format(
        pages=say.amount(len(event.ppns)),
        name=say.source.vm_name(event.vm),
        swap=say.term("host swap"),
        cache=say.term("compression cache"),
    )


@_short.register
def _(event: e.HostSwappedIn, say: Say) -> str:
    return translate("headlines", "touches {pages}: read from the {swap}").format(
        pages=say.amount(len(event.ppns)), swap=say.term("host swap")
    )


@_short.register
def _(event: e.DoublePaged, say: Say) -> str:
    text = translate("headlines", "double paging: gives up {pages} that the {hypervisor} had swapped out")
    return text.format(pages=say.amount(len(event.ppns)), hypervisor=say.term("hypervisor"))


@_short.register
def _(event: e.BalloonPopped, say: Say) -> str:
    return translate("headlines", "touches ballooned page {page}: the balloon of {balloon} pops").format(
        page=event.ppn, balloon=say.amount(event.balloon_pages)
    )


@_short.register
def _(event: e.VmBlocked, say: Say) -> str:
    return translate("headlines", "is stopped: holds more than its part in low")


@_short.register
def _(event: e.VmUnblocked, say: Say) -> str:
    return translate("headlines", "runs again")


@_short.register
def _(event: e.DriverStarted, say: Say) -> str:
    if _is_virtio(event):
        return translate("headlines", "driver takes its device over")
    return translate("headlines", "driver starts: START, GUEST_ID")


@_short.register
def _(event: e.DriverUnloaded, say: Say) -> str:
    if _is_virtio(event):
        return translate("headlines", "driver empties its balloon, leaves its device")
    return translate("headlines", "driver leaves")


@_short.register
def _(event: e.ConfigChanged, say: Say) -> str:
    return translate("headlines", "interrupt: {noun} {target}").format(
        noun=say.term("target"), target=say.amount(event.target_pages)
    )


@_short.register
def _(event: e.BalloonOutOfPuff, say: Say) -> str:
    return translate("headlines", "out of puff: cannot get {missing}").format(
        missing=say.amount(event.missing_pages)
    )


@_short.register
def _(event: e.DeflatedOnOom, say: Say) -> str:
    return translate("headlines", "out of memory: balloon gives {pages} back").format(
        pages=say.count("guest page", len(event.ppns))
    )


@_short.register
def _(event: e.StatsReported, say: Say) -> str:
    return translate("headlines", "reports its statistics")


@_short.register
def _(event: e.BalloonedPagesTouched, say: Say) -> str:
    return translate("headlines", "touches {pages} of its balloon: nobody notices").format(
        pages=say.count("guest page", len(event.ppns))
    )


@_short.register
def _(event: e.DriverPolled, say: Say) -> str:
    return translate("headlines", "polls: {noun} {target}").format(
        noun=say.term("target"), target=say.amount(event.target_pages)
    )


@_short.register
def _(event: e.DriverReset, say: Say) -> str:
    return translate("headlines", "driver is told RESET: lets {freed} go").format(
        freed=say.amount(event.freed_pages)
    )


@_short.register
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


@_short.register
def _(event: e.PagesReported, say: Say) -> str:
    if not len(event.refused):
        return f"{lock_word(event)} {numbers(event.ppns, say)}"
    text = translate("headlines", "LOCK {pages}; refused {refused}")
    if not len(event.ppns):
        text = translate("headlines", "LOCK {refused}: refused")
    return text.format(pages=numbers(event.ppns, say), refused=numbers(event.refused, say))


@_short.register
def _(event: e.InflateSlowed, say: Say) -> str:
    return translate("headlines", "no page free: driver slows down to {rate}/s").format(
        rate=size_text(event.rate_per_s * BALLOON_UNIT_BYTES, 1)
    )


@_short.register
def _(event: e.PagesUnlocked, say: Say) -> str:
    return f"{lock_word(event)} {numbers(event.ppns, say)}"


@_short.register
def _(event: e.PagesUnpinned, say: Say) -> str:
    return translate("headlines", "gets {pages} back from its balloon").format(
        pages=say.count("guest page", len(event.ppns))
    )


@_short.register
def _(event: e.CacheDropped, say: Say) -> str:
    return translate("headlines", "guest drops {pages} of cache").format(pages=say.amount(event.pages))


@_short.register
def _(event: e.PagedOut, say: Say) -> str:
    return translate("headlines", "guest writes {pages} to its swap disk").format(
        pages=say.amount(len(event.ppns))
    )


@_short.register
def _(event: e.PagedIn, say: Say) -> str:
    return translate("headlines", "guest reads {pages} back from its swap disk").format(
        pages=say.amount(event.pages)
    )


@_short.register
def _(event: e.ProgramStarted, say: Say) -> str:
    return translate("headlines", "{program} starts").format(program=event.program)


@_short.register
def _(event: e.ProgramStopped, say: Say) -> str:
    return translate("headlines", "{program} ends: {freed} free in the guest").format(
        program=event.program, freed=say.amount(event.freed_pages)
    )


@_short.register
def _(event: e.ProgramKilled, say: Say) -> str:
    return translate("headlines", "guest kills {program}: nothing was left to give").format(
        program=event.program
    )


@_short.register
def _(event: e.VmSpawned, say: Say) -> str:
    return translate("headlines", "powered on with {configured}").format(
        configured=say.amount(event.configured_pages)
    )


@_short.register
def _(event: e.VmDestroyed, say: Say) -> str:
    return translate("headlines", "powered off: {frames} free").format(
        frames=say.count("host frame", event.freed_frames)
    )


@_short.register
def _(event: e.VmPaused, say: Say) -> str:
    return translate("headlines", "paused")


@_short.register
def _(event: e.VmResumed, say: Say) -> str:
    return translate("headlines", "goes on")


@_short.register
def _(event: e.VmRebooted, say: Say) -> str:
    return translate("headlines", "reboots")


@_short.register
def _(event: e.VmCrashed, say: Say) -> str:
    return translate("headlines", "crashes")


@_short.register
def _(event: e.SettingChanged, say: Say) -> str:
    return translate("headlines", "{setting} changed").format(setting=event.setting.replace("-", " "))


@_short.register
def _(event: e.CommandRefused, say: Say) -> str:
    return reason_text(event.reason, event.facts, None if say.is_lesson else say.page_size)
