"""What happens inside a guest, in sentences: cache, its own swap disk, programs."""

from core.events import (
    CacheDropped,
    PagedIn,
    PagedOut,
    ProgramKilled,
    ProgramStarted,
    ProgramStopped,
)
from gui.story.telling import Narration, Say, about, tell, translate


@tell.register
def _(event: CacheDropped, say: Say) -> Narration:
    what = translate("narrator", "{name} drops {pages} of cache to make room.")
    if event.written_pages:
        what = translate(
            "narrator", "{name} drops {pages} of cache to make room, and first writes {dirty} to disk."
        )
    return about(
        event,
        say(what, event, pages=say.amount(event.pages), dirty=say.amount(event.written_pages)),
        translate(
            "narrator",
            "Cache can be read from its file again, so a guest gives it up before its programs' pages.",
        ),
    )


@tell.register
def _(event: PagedOut, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} writes {pages} to the {swap}."), event, pages=say.pages(event.ppns)
        ),
        translate(
            "narrator",
            "It has no free page and no cache left. This is the guest's own disk and its own choice: it knows"
            " which pages were used longest ago.",
        ),
    )


@tell.register
def _(event: PagedIn, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "{name} reads {pages} back from the {swap}."),
            event,
            pages=say.amount(event.pages),
        ),
        translate(
            "narrator", "A program touched what had been written out, and waits for the disk meanwhile."
        ),
    )


@tell.register
def _(event: ProgramStarted, say: Say) -> Narration:
    return about(
        event,
        say(translate("narrator", "In {name} the program {program} starts."), event, program=event.program),
        say(translate("narrator", "It gets pages from its guest; {frames} follow at their first touch.")),
    )


@tell.register
def _(event: ProgramStopped, say: Say) -> Narration:
    return about(
        event,
        say(
            translate("narrator", "In {name} the program {program} ends and leaves {freed} free."),
            event,
            program=event.program,
            freed=say.amount(event.freed_pages),
        ),
        say(
            translate(
                "narrator",
                "Free in the guest only: the {hypervisor} is not told, so the {frames} behind them stay"
                " taken.",
            )
        ),
        say(translate("narrator", "Could the {hypervisor} use these {frames}?")),
    )


@tell.register
def _(event: ProgramKilled, say: Say) -> Narration:
    vm = say.vm(event)
    held = vm.balloon_pages if vm is not None else 0
    why = translate("narrator", "No free page, no cache and no room on the {swap} were left.")
    if held:
        why = translate(
            "narrator",
            "No free page, no cache and no room on the {swap} were left, while its balloon holds {held}.",
        )
    return about(
        event,
        say(
            translate("narrator", "{name} kills the program {program}, which frees {freed}."),
            event,
            program=event.program,
            freed=say.amount(event.freed_pages),
        ),
        say(why, held=say.amount(held)),
    )
