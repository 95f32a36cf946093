"""What the hypervisor does, in sentences: states, targets, frames."""

from typing import Final

from core.events import (
    BalloonPopped,
    Cause,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HighUnreachable,
    HostState,
    HostStateChanged,
    PagesWaiting,
    PolicyChanged,
    TargetSet,
)
from core.specs import DriverKind, Policy
from gui.policy_text import policy_name
from gui.story.telling import Narration, Say, about, lit, tell, translate

_ORDER: Final = tuple(HostState)


@tell.register
def _(event: HostStateChanged, say: Say) -> Narration:
    worse = _ORDER.index(event.new) > _ORDER.index(event.old)
    what = translate("narrator", "{free}: the host goes from {old} to {new}.")
    if event.waiting_pages:
        what = translate("narrator", "{free} and {waiting} waiting: the host goes from {old} to {new}.")
    return Narration(
        what=say(
            what,
            free=_free(event.free_frames, say),
            waiting=say.count("guest page", event.waiting_pages),
            old=event.old,
            new=event.new,
        ),
        why=_why_worse(event.new, say) if worse else _why_better(event.new),
        ask=say(translate("narrator", "Can the {hypervisor} see which pages are not needed?"))
        if worse
        else "",
    )


def _free(frames: int, say: Say) -> str:
    """Such as "no host frame is free" in a lesson, "12 MiB of host frames is free" on a larger host."""
    if say.is_lesson or frames == 0:
        text = translate("narrator", "{count} is free")
        if frames > 1:
            text = translate("narrator", "{count} are free")
        return text.format(count=say.count("host frame", frames))
    return translate("narrator", "{size} of {nouns} is free").format(
        size=say.amount(frames), nouns=say.term("host frame", 2)
    )


def _why_worse(state: HostState, say: Say) -> str:
    if say.source.host().policy is not Policy.ESX:
        return translate(
            "narrator",
            "Whoever decides about balloons here goes by other rules; the state only says how short the host"
            " is.",
        )
    if state == HostState.CLEAR:
        return say(
            translate(
                "narrator",
                "Nobody is asked for anything yet: the {hypervisor} only looks for {pages} that hold the"
                " same, so that they can share one {frame}.",
            ),
            pages=say.term("guest page", 2),
        )
    if state == HostState.SOFT:
        return say(
            translate(
                "narrator",
                "The {hypervisor} now takes {frames} back where it must. It cannot tell which pages a guest"
                " needs, so it asks the guests, by their balloons.",
            )
        )
    if state == HostState.HARD:
        return _why_hard(say)
    return translate(
        "narrator",
        "So little is left that every VM that holds more than its part stops; only its balloon driver still"
        " runs, for it alone can free something.",
    )


def _why_hard(say: Say) -> str:
    """Force needs a disk to write to: what a host without one can do in *hard* is to wait."""
    host = say.source.host()
    if host.settings.has_swap and host.thresholds.balloons_in_hard:
        text = translate(
            "narrator",
            "Balloons answer too slowly for this demand: the {hypervisor} still asks the guests, but now also"
            " takes {frames} by force. It picks {pages} at random and writes them to its own swap disk.",
        )
    elif host.settings.has_swap:
        text = translate(
            "narrator",
            "Balloons answer too slowly for this demand: they stay as they are, and the {hypervisor}"
            " takes {frames} without asking.",
        )
    elif host.thresholds.balloons_in_hard:
        text = translate(
            "narrator",
            "Balloons answer too slowly for this demand, and this host has no swap disk of its own: a page"
            " that finds no {frame} waits for the balloons.",
        )
    else:
        text = translate(
            "narrator",
            "Balloons stay as they are, and this host has no swap disk of its own: a page that finds no"
            " {frame} waits until somebody gives one up.",
        )
    return say(text, pages=say.term("guest page", 2))


def _why_better(state: HostState) -> str:
    if state == HostState.HIGH:
        return translate("narrator", "Enough is free again: no VM needs to give up more now.")
    return translate(
        "narrator", "The state climbs one step at a time and with a margin, so that it does not flicker."
    )


@tell.register
def _(event: HighUnreachable, say: Say) -> Narration:
    return Narration(
        what=say(
            translate(
                "narrator",
                "Reservations guarantee {guaranteed}, but only {available} can be given: free {frames} stay"
                " below the mark of high.",
            ),
            guaranteed=say.amount(event.guaranteed_pages),
            available=say.amount(event.available_pages),
        ),
        why=translate(
            "narrator",
            "What a reservation guarantees is never taken back; each VM is asked for all it holds above it,"
            " and not for more.",
        ),
    )


@tell.register
def _(event: PolicyChanged, say: Say) -> Narration:
    whys = {
        Policy.ESX: translate(
            "narrator",
            "It goes by how short the host is, by shares, and by what it samples of each VM: no guest has to"
            " tell it anything.",
        ),
        Policy.NONE: translate(
            "narrator", "A balloon is a mechanism. Without a policy it moves only when a person moves it."
        ),
    }
    reports = translate(
        "narrator",
        "It goes by what the host has free and by what the guests report; of one that reports nothing it"
        " knows no more than the size.",
    )
    return Narration(
        what=say(
            translate("narrator", "{policy} decides about balloons from now on; until now it was {before}."),
            policy=policy_name(event.new),
            before=policy_name(event.old),
        ),
        why=whys.get(event.new, reports),
    )


@tell.register
def _(event: TargetSet, say: Say) -> Narration:
    what = translate(
        "narrator", "The {hypervisor} sets the {target} of {name}'s balloon from {old} to {new}."
    )
    if event.cause == Cause.CONTROLLER:
        what = translate(
            "narrator", "The controller sets the {target} of {name}'s balloon from {old} to {new}."
        )
    if event.cause == Cause.BY_HAND:
        what = translate("narrator", "The {target} of {name}'s balloon is set by hand, from {old} to {new}.")
    old = str(event.old_pages) if say.is_lesson else say.amount(event.old_pages)
    ask = translate("narrator", "How does the guest learn of it?")
    return about(
        event, say(what, event, old=old, new=say.amount(event.target_pages)), _why_target(event, say), ask
    )


def _why_target(event: TargetSet, say: Say) -> str:
    if event.wanted_pages > event.target_pages:
        return _why_not_more(event, say)
    is_pushed = event.driver is DriverKind.VIRTIO
    if event.target_pages < event.old_pages:
        text = translate(
            "narrator",
            "{name} may have {back} back. Nothing moves until its driver polls: only the guest's side begins"
            " a conversation.",
        )
        if is_pushed:
            text = translate("narrator", "{name} may have {back} back. An interrupt will wake its driver.")
        return say(
            text,
            event,
            back=say.amount(event.old_pages - event.target_pages),
        )
    if event.cause == Cause.LIMIT:
        return say(
            translate(
                "narrator",
                "{name} holds more {frames} than its limit allows; that counts even while the host has"
                " plenty.",
            ),
            event,
        )
    rule = translate(
        "narrator",
        "The {hypervisor} decides how many, the guest decides which. The driver learns the number at its"
        " next poll.",
    )
    if is_pushed:
        rule = translate(
            "narrator",
            "The host decides how many, the guest decides which. The number stands in the device's"
            " configuration, and an interrupt will wake the driver.",
        )
    return " ".join(part for part in (_need(say), say(rule)) if part)


def _need(say: Say) -> str:
    """Who waits, if anybody does."""
    waiting = say.source.host().waiting_pages if say.is_present else 0
    if not waiting:
        return ""
    text = translate("narrator", "{pages} wait for a {frame}.")
    if waiting == 1:
        text = translate("narrator", "{pages} waits for a {frame}.")
    return say(text, pages=say.count("guest page", waiting))


def _why_not_more(event: TargetSet, say: Say) -> str:
    """The balloon limit binds: the percentage, or what is reserved."""
    vm = say.vm(event)
    wanted = say.amount(event.wanted_pages)
    if vm is None:
        return say(
            translate("narrator", "It would ask for {wanted}, if the balloon's limit allowed."), wanted=wanted
        )
    if vm.configured_pages * vm.max_balloon_percent // 100 > vm.max_balloon_pages:
        text = translate("narrator", "It would ask for {wanted}, but what is reserved for {name} stays.")
        return say(text, event, wanted=wanted)
    return say(
        translate(
            "narrator",
            "It would ask for {wanted}, but {percent} % of {configured} is the most that a balloon may take.",
        ),
        wanted=wanted,
        percent=vm.max_balloon_percent,
        configured=say.amount(vm.configured_pages),
    )


@tell.register
def _(event: FramesBacked, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} touches {pages} and gets {backing}, zeroed first."),
            event,
            pages=say.pages(event.ppns),
            backing=say.frames(event.frames),
        ),
        say(
            translate(
                "narrator",
                "A {frame} is assigned at the touch, not before, and always zeroed: nothing can be read of"
                " what it, or the page, held earlier.",
            )
        ),
    )


@tell.register
def _(event: PagesWaiting, say: Say) -> Narration:
    pages = say.pages(event.ppns)
    if event.at_limit:
        return about(
            event,
            say(
                translate(
                    "narrator", "{name} touches {pages}, but holds all that its limit allows: it waits."
                ),
                event,
                pages=pages,
            ),
            say(
                translate(
                    "narrator",
                    "A limit counts even while the host has free {frames}: {name}'s own balloon must give"
                    " some up first.",
                ),
                event,
            ),
        )
    what = translate("narrator", "{name} touches {pages}, but no {frame} is free: it waits.")
    if say.is_present and say.source.host().free_frames:
        what = translate(
            "narrator", "{name} touches {pages}, but the free {frames} are owed to others: it waits."
        )
    return about(
        event,
        say(what, event, pages=pages),
        say(
            translate(
                "narrator",
                "{name} does not know why it stands still: it cannot see the host, nor the VMs that hold the"
                " {frames}.",
            ),
            event,
        ),
        translate("narrator", "Who has pages that are not needed, and who knows it?"),
    )


@tell.register
def _(event: FramesReclaimed, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "The {hypervisor} unmaps {name}'s {pages} and takes back {backing}."),
            event,
            pages=say.pages(event.ppns),
            backing=say.frames(event.frames),
        ),
        say(
            translate(
                "narrator",
                "Nobody in {name} can touch a pinned page, so nothing has to be saved: contents are simply"
                " gone. The page numbers stay with the balloon, only the {frames} leave.",
            ),
            event,
        ),
        say(translate("narrator", "Who gets the {frames}?")),
    )


@tell.register
def _(event: FramesGranted, say: Say) -> Narration:
    what = translate("narrator", "{backing}, zeroed first, now back {name}'s waiting {pages}.")
    if len(event.frames) == 1:
        what = translate("narrator", "{backing}, zeroed first, now backs {name}'s waiting {pages}.")
    return about(
        event,
        say(what, event, backing=say.frames(event.frames), pages=say.pages(event.ppns)),
        say(
            translate(
                "narrator",
                "{name} cannot tell whose {frames} these were: the zeroes hide what another VM left in them.",
            ),
            event,
        ),
    )


@tell.register
def _(event: BalloonPopped, say: Say) -> Narration:
    narration = about(
        event,
        say(
            translate(
                "narrator",
                "{name} touches {page}, which its balloon holds: the {hypervisor} pops the balloon of"
                " {balloon}.",
            ),
            event,
            page=say.pages([event.ppn]),
            balloon=say.amount(event.balloon_pages),
        ),
        say(
            translate(
                "narrator",
                "A ballooned page must not be used, so the guest has lost track of its balloon. The page is"
                " served like a first touch, and the driver's next message is answered RESET.",
            )
        ),
        translate("narrator", "Is what the page held still there?"),
    )
    return lit(narration, say.frames_behind(event.vm, [event.ppn]), pages=[(event.vm, event.ppn)])
