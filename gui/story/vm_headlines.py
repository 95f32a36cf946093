"""Short forms of what guests, their programs and their VMs do."""

from core import events as e
from gui.story.short import short
from gui.story.telling import Say, translate


@short.register
def _(event: e.VmBlocked, say: Say) -> str:
    return translate("headlines", "is stopped: holds more than its part in low")


@short.register
def _(event: e.VmUnblocked, say: Say) -> str:
    return translate("headlines", "runs again")


@short.register
def _(event: e.CacheDropped, say: Say) -> str:
    return translate("headlines", "guest drops {pages} of cache").format(pages=say.amount(event.pages))


@short.register
def _(event: e.PagedOut, say: Say) -> str:
    return translate("headlines", "guest writes {pages} to its swap disk").format(
        pages=say.amount(len(event.ppns))
    )


@short.register
def _(event: e.PagedIn, say: Say) -> str:
    return translate("headlines", "guest reads {pages} back from its swap disk").format(
        pages=say.amount(event.pages)
    )


@short.register
def _(event: e.ProgramStarted, say: Say) -> str:
    return translate("headlines", "{program} starts").format(program=event.program)


@short.register
def _(event: e.ProgramStopped, say: Say) -> str:
    return translate("headlines", "{program} ends: {freed} free in the guest").format(
        program=event.program, freed=say.amount(event.freed_pages)
    )


@short.register
def _(event: e.ProgramKilled, say: Say) -> str:
    return translate("headlines", "guest kills {program}: nothing was left to give").format(
        program=event.program
    )


@short.register
def _(event: e.VmSpawned, say: Say) -> str:
    return translate("headlines", "powered on with {configured}").format(
        configured=say.amount(event.configured_pages)
    )


@short.register
def _(event: e.VmDestroyed, say: Say) -> str:
    return translate("headlines", "powered off: {frames} free").format(
        frames=say.count("host frame", event.freed_frames)
    )


@short.register
def _(event: e.VmPaused, say: Say) -> str:
    return translate("headlines", "paused")


@short.register
def _(event: e.VmResumed, say: Say) -> str:
    return translate("headlines", "goes on")


@short.register
def _(event: e.VmRebooted, say: Say) -> str:
    return translate("headlines", "reboots")


@short.register
def _(event: e.VmCrashed, say: Say) -> str:
    return translate("headlines", "crashes")


@short.register
def _(event: e.SettingChanged, say: Say) -> str:
    return translate("headlines", "{setting} changed").format(
        setting=say.term(event.setting.replace("-", " "))
    )
