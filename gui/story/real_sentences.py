"""What happens to real guests, in sentences and in short."""

from core.live.events import (
    BalloonMoved,
    ControllerStopped,
    Doubt,
    Ending,
    GuestAttached,
    GuestDetached,
    GuestDoesNotReact,
    GuestEnded,
)
from gui.story.short import short
from gui.story.telling import Narration, Say, about, tell, translate


@tell.register
def _(event: GuestAttached, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} is a real guest of {configured}; its balloon holds {held}."),
            event,
            configured=say.amount(event.configured_pages),
            held=say.amount(event.balloon_pages),
        ),
        translate("narrator", "Nothing was asked of it yet: whatever moves from here on was asked for here."),
    )


@short.register
def _(event: GuestAttached, say: Say) -> str:
    return translate("headlines", "attached, {configured}").format(
        configured=say.amount(event.configured_pages)
    )


@tell.register
def _(event: GuestDetached, say: Say) -> Narration:
    why = translate("narrator", "Nothing was asked of its balloon: it holds {held}, as before.")
    if event.was_put_back:
        why = translate("narrator", "Its balloon was asked to be what it was before: {held}.")
    return about(
        event,
        say(translate("narrator", "{name} is let go."), event),
        say(why, held=say.amount(event.balloon_pages)),
    )


@short.register
def _(event: GuestDetached, say: Say) -> str:
    if event.was_put_back:
        return translate("headlines", "let go, its balloon put back")
    return translate("headlines", "let go")


def _why_ended(ending: Ending) -> str:
    return {
        Ending.SHUT_DOWN: translate("narrator", "It shut down, and QEMU said so."),
        Ending.LOST: translate("narrator", "Its monitor closed without a word: QEMU was killed, or crashed."),
        Ending.NONSENSE: translate("narrator", "Its monitor said what is no QMP, and was let go."),
        Ending.SILENT: translate("narrator", "Its monitor did not answer any more, and was let go."),
    }[ending]


@tell.register
def _(event: GuestEnded, say: Say) -> Narration:
    return about(event, say(translate("narrator", "{name} is gone."), event), _why_ended(event.ending))


@short.register
def _(event: GuestEnded, say: Say) -> str:
    return {
        Ending.SHUT_DOWN: translate("headlines", "shut down"),
        Ending.LOST: translate("headlines", "gone: QEMU has ended without a word"),
        Ending.NONSENSE: translate("headlines", "let go: its monitor talked nonsense"),
        Ending.SILENT: translate("headlines", "let go: its monitor does not answer"),
    }[event.ending]


@tell.register
def _(event: BalloonMoved, say: Say) -> Narration:
    what = translate("narrator", "{name}'s balloon goes from {old} to {held}.")
    why = translate("narrator", "The guest chooses the pages; QEMU gives their frames back at once.")
    if event.balloon_pages < event.old_pages:
        why = translate(
            "narrator",
            "The guest has the pages again, without frames: each comes back when it is touched, not before.",
        )
        if event.balloon_pages < event.target_pages:
            why = translate(
                "narrator", "Nobody asked for less: the guest ran short, and took pages back by itself."
            )
    elif not event.is_settled:
        why = translate("narrator", "It is on its way to {target}.")
    return about(
        event,
        say(what, event, old=say.amount(event.old_pages), held=say.amount(event.balloon_pages)),
        say(why, target=say.amount(event.target_pages)),
    )


@short.register
def _(event: BalloonMoved, say: Say) -> str:
    if event.old_pages < event.balloon_pages:
        text = translate("headlines", "balloon grows to {held}")
    elif event.balloon_pages < event.target_pages:
        text = translate("headlines", "takes pages back by itself: balloon shrinks to {held}")
    else:
        text = translate("headlines", "balloon shrinks to {held}")
    return text.format(held=say.amount(event.balloon_pages))


@tell.register
def _(event: GuestDoesNotReact, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name}'s balloon should be {target}, and stays at {held}."),
            event,
            target=say.amount(event.target_pages),
            held=say.amount(event.balloon_pages),
        ),
        translate(
            "narrator",
            "Its driver is not loaded, the guest is paused, or it has nothing more to give: QEMU says nothing"
            " of that.",
        ),
    )


@short.register
def _(event: GuestDoesNotReact, say: Say) -> str:
    return translate("headlines", "does not react: its balloon stays at {held}").format(
        held=say.amount(event.balloon_pages)
    )


def doubt_text(doubt: Doubt) -> str:
    """What makes a controller stop, to be put behind the name of a guest."""
    return {
        Doubt.STALE: translate("narrator", "its last report is too old to go by"),
        Doubt.STUCK: translate("narrator", "its balloon does not do what it was asked"),
        Doubt.LEFT: translate("narrator", "it is gone"),
    }[doubt]


@tell.register
def _(event: ControllerStopped, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "The controller stops itself, because of {name}: {doubt}."),
            event,
            doubt=doubt_text(event.doubt),
        ),
        translate("narrator", "Real guests are not led by guesses. Targets stay as they are."),
    )


@short.register
def _(event: ControllerStopped, say: Say) -> str:
    return translate("headlines", "makes the controller stop: {doubt}").format(doubt=doubt_text(event.doubt))
