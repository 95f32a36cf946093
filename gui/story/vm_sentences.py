"""The life of a VM, in sentences: power, pauses, reboots, settings, refusals."""

from core.events import (
    CommandRefused,
    SettingChanged,
    VmBlocked,
    VmCrashed,
    VmDestroyed,
    VmPaused,
    VmRebooted,
    VmResumed,
    VmSpawned,
    VmUnblocked,
)
from core.specs import DriverKind
from gui.story.refusals import reason_text
from gui.story.telling import Narration, Say, about, tell, translate
from gui.text import count_text


@tell.register
def _(event: VmBlocked, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} is stopped: it holds more than its part while the host is in low."),
            event,
        ),
        say(
            translate(
                "narrator",
                "Its programs would only ask for more. Its balloon driver still runs, to give {frames} back.",
            )
        ),
    )


@tell.register
def _(event: VmUnblocked, say: Say) -> Narration:
    return about(
        event,
        say(translate("narrator", "{name} runs again."), event),
        translate("narrator", "It no longer holds more than its part, or the host has left low."),
    )


@tell.register
def _(event: VmSpawned, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} is powered on with {configured}."),
            event,
            configured=say.amount(event.configured_pages),
        ),
        say(
            translate(
                "narrator",
                "It believes that all of it is there, but a page gets a {frame} only at its first touch.",
            )
        ),
    )


@tell.register
def _(event: VmDestroyed, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} is powered off and leaves {count} free."),
            event,
            count=say.count("host frame", event.freed_frames),
        ),
        say(
            translate("narrator", "With {frames} to spare, the {hypervisor} can ask less of other balloons.")
        ),
        translate("narrator", "What happens to the other balloons?"),
    )


@tell.register
def _(event: VmPaused, say: Say) -> Narration:
    return about(
        event,
        say(translate("narrator", "{name} is paused."), event),
        translate(
            "narrator", "Its balloon driver stands still with it: its balloon can neither grow nor shrink."
        ),
    )


@tell.register
def _(event: VmResumed, say: Say) -> Narration:
    return about(
        event,
        say(translate("narrator", "{name} goes on."), event),
        translate("narrator", "Its programs and its balloon driver run again, from where they stood."),
    )


@tell.register
def _(event: VmRebooted, say: Say) -> Narration:
    vm = say.vm(event)
    why = translate(
        "narrator",
        "The {hypervisor} is not told. It finds out when a ballooned page is touched, or when the driver says"
        " START.",
    )
    if vm is not None and vm.driver.kind is DriverKind.VIRTIO:
        why = translate(
            "narrator",
            "The host is not told, and no touch will tell it: until the driver resets its device, the balloon"
            " is said to be as large as before.",
        )
    return about(
        event,
        say(translate("narrator", "{name} reboots: its guest forgets everything, its balloon too."), event),
        say(why),
    )


@tell.register
def _(event: VmCrashed, say: Say) -> Narration:
    return about(
        event,
        say(translate("narrator", "{name}'s guest crashes and stands still until it is rebooted."), event),
        say(
            translate(
                "narrator", "Its {frames} stay taken: the {hypervisor} cannot know that nobody needs them."
            )
        ),
    )


@tell.register
def _(event: SettingChanged, say: Say) -> Narration:
    names = {
        "shares": translate("narrator", "shares"),
        "limit": translate("narrator", "limit"),
        "reservation": translate("narrator", "reservation"),
        "balloon limit": translate("narrator", "balloon limit"),
    }
    whys = {
        "shares": translate(
            "narrator", "Shares matter only while {frames} are short: more shares, less taken."
        ),
        "limit": translate(
            "narrator", "What lies above a limit is never backed, however much the host has free."
        ),
        "reservation": translate(
            "narrator", "What is reserved is never taken back once the guest touched it."
        ),
        "balloon limit": translate("narrator", "A balloon never takes more than this part of its VM."),
    }
    return about(
        event,
        say(
            translate("narrator", "{name}'s {setting} changes from {old} to {new}."),
            event,
            setting=names.get(event.setting, event.setting),
            old=_value(event.setting, event.old, say),
            new=_value(event.setting, event.new, say),
        ),
        say(whys.get(event.setting, "")),
    )


def _value(setting: str, number: int | None, say: Say) -> str:
    if number is None:
        return translate("narrator", "none")
    if setting == "balloon limit":
        return translate("narrator", "{n} %").format(n=number)
    return count_text(number) if setting == "shares" else say.amount(number)


@tell.register
def _(event: CommandRefused, say: Say) -> Narration:
    return Narration(
        what=reason_text(event.reason, event.facts, None if say.is_lesson else say.page_size),
        why=translate("narrator", "The command is refused, and nothing has changed."),
    )
