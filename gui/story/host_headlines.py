"""Short forms of what the hypervisor does: states, targets, frames, its techniques; and of refusals."""

from core import events as e
from gui.policy_text import policy_name
from gui.story.refusals import reason_text
from gui.story.settings_sentences import change_text
from gui.story.short import short
from gui.story.telling import Say, translate


@short.register
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


@short.register
def _(event: e.HostChanged, say: Say) -> str:
    return change_text(event, say)


@short.register
def _(event: e.HighUnreachable, say: Say) -> str:
    return translate("headlines", "cannot get back to high: reservations guarantee {guaranteed}").format(
        guaranteed=say.amount(event.guaranteed_pages)
    )


@short.register
def _(event: e.PolicyChanged, say: Say) -> str:
    return translate("headlines", "{name} decides about balloons from now on").format(
        name=policy_name(event.new)
    )


@short.register
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


@short.register
def _(event: e.FramesBacked, say: Say) -> str:
    if len(event.ppns) == 1:
        return translate("headlines", "touches {page}: gets {frame}").format(
            page=say.pages(event.ppns), frame=say.frames(event.frames)
        )
    return translate("headlines", "touches {pages}: gets {frames}").format(
        pages=say.count("guest page", len(event.ppns)), frames=say.count("host frame", len(event.frames))
    )


@short.register
def _(event: e.PagesWaiting, say: Say) -> str:
    text = translate("headlines", "touches {pages}: no {frame} is free, waits")
    if event.at_limit:
        text = translate("headlines", "touches {pages}: is at its limit, waits")
    return text.format(pages=say.count("guest page", len(event.ppns)), frame=say.term("frame"))


@short.register
def _(event: e.FramesReclaimed, say: Say) -> str:
    return translate("headlines", "reclaims {frames} of {name}, unmaps them").format(
        frames=say.count("host frame", len(event.frames)), name=say.source.vm_name(event.vm)
    )


@short.register
def _(event: e.FramesGranted, say: Say) -> str:
    return translate("headlines", "grants {frames} to {name}").format(
        frames=say.count("host frame", len(event.frames)), name=say.source.vm_name(event.vm)
    )


@short.register
def _(event: e.PagesShared, say: Say) -> str:
    text = translate("headlines", "shares {pages} of {name}: {freed} freed")
    if event.before_swap:
        text = translate("headlines", "shares {pages} of {name} rather than swap: {freed} freed")
    return text.format(
        pages=say.amount(len(event.ppns)),
        name=say.source.vm_name(event.vm),
        freed=say.count("host frame", event.freed_frames),
    )


@short.register
def _(event: e.CowBroken, say: Say) -> str:
    return translate("headlines", "copy on write: gets {pages} of its own").format(
        pages=say.amount(len(event.ppns))
    )


@short.register
def _(event: e.PagesCompressed, say: Say) -> str:
    return translate("headlines", "compresses {pages} of {name}: {freed} freed").format(
        pages=say.amount(len(event.ppns)),
        name=say.source.vm_name(event.vm),
        freed=say.count("host frame", event.freed_frames),
    )


@short.register
def _(event: e.PagesDecompressed, say: Say) -> str:
    return translate("headlines", "touches what was compressed: {pages} unpacked").format(
        pages=say.amount(len(event.ppns))
    )


@short.register
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


@short.register
def _(event: e.HostSwappedIn, say: Say) -> str:
    return translate("headlines", "touches {pages}: read from the {swap}").format(
        pages=say.amount(len(event.ppns)), swap=say.term("host swap")
    )


@short.register
def _(event: e.DoublePaged, say: Say) -> str:
    text = translate("headlines", "double paging: gives up {pages} that the {hypervisor} had swapped out")
    return text.format(pages=say.amount(len(event.ppns)), hypervisor=say.term("hypervisor"))


@short.register
def _(event: e.BalloonPopped, say: Say) -> str:
    return translate("headlines", "touches ballooned page {page}: the balloon of {balloon} pops").format(
        page=event.ppn, balloon=say.amount(event.balloon_pages)
    )


@short.register
def _(event: e.CommandRefused, say: Say) -> str:
    return reason_text(event.reason, event.facts, None if say.is_lesson else say.page_size)
