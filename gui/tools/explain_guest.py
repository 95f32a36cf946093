"""What free, the driver's debugfs file and PSI mean, value by value."""

from collections.abc import Mapping
from typing import Final

from gui.tools.explanation import Explanation
from gui.translation import QT_TRANSLATE_NOOP

_MIB: Final = QT_TRANSLATE_NOOP("Readouts", "MiB, rounded down")
_PAGES: Final = QT_TRANSLATE_NOOP(
    "Readouts", "pages of 4 KiB; a page of this model is as many as the sum says"
)
_PAGES_PER_S: Final = QT_TRANSLATE_NOOP("Readouts", "pages of 4 KiB a second")
_COMMANDS: Final = QT_TRANSLATE_NOOP("Readouts", "commands since the driver loaded")
_TIMES: Final = QT_TRANSLATE_NOOP("Readouts", "times since the driver loaded")
_PERCENT: Final = QT_TRANSLATE_NOOP("Readouts", "percent of the time")
_COUNTED: Final = QT_TRANSLATE_NOOP("Readouts", "The driver's own counter.")
_NEVER_FAILS: Final = QT_TRANSLATE_NOOP("Readouts", "In this model such a command always arrives.")
_FULL_GUEST: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "“My guest is full since the balloon”: the balloon's pages look used in this accounting, and the cache"
    " made room for them.",
)

FREE: Final[Mapping[str, Explanation]] = {
    "free.total": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Usable memory (MemTotal)."),
        QT_TRANSLATE_NOOP("Readouts", "The configured size, less the balloon where that leaves the total."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The same guest with the same balloon: only the accounting differs between the two."
        ),
    ),
    "free.used": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Total less available."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Kernel and programs, and with them the balloon where it stays in the total."
        ),
        _FULL_GUEST,
    ),
    "free.free": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Memory that nobody uses for anything (MemFree)."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that are free in the guest, backed by a frame or not."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Near 0 in every guest that has been up for a while: look at available."
        ),
    ),
    "free.shared": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of tmpfs and the like (Shmem)."),
        QT_TRANSLATE_NOOP("Readouts", "Always 0: programs of this model share no memory with each other."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The hypervisor's page sharing is invisible here: no guest knows of it."
        ),
    ),
    "free.buff/cache": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Memory in which the kernel caches files."),
        QT_TRANSLATE_NOOP("Readouts", "The guest's page cache, clean and dirty."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Not lost: it is the first thing that a guest gives up to its balloon."
        ),
    ),
    "free.available": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "What programs could still have without swapping (MemAvailable)."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Free pages and page cache. A larger balloon than this makes the guest swap."
        ),
    ),
    "free.swap-total": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "The guest's own swap disk."),
        QT_TRANSLATE_NOOP("Readouts", "As many pages as the VM was given for it."),
        QT_TRANSLATE_NOOP(
            "Readouts", "With none, a balloon that goes too deep ends in a kill instead of swapping."
        ),
    ),
    "free.swap-used": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "What the guest has paged out, as it chose."),
        QT_TRANSLATE_NOOP("Readouts", "Pages on its own swap disk."),
        QT_TRANSLATE_NOOP("Readouts", "The hypervisor's swapping is another disk, and no guest can see it."),
    ),
    "free.swap-free": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Room that is left on the swap disk."),
        QT_TRANSLATE_NOOP("Readouts", "Its size less what is on it."),
    ),
}

VMMEMCTL: Final[Mapping[str, Explanation]] = {
    "vmmemctl.no-file": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "No such driver is loaded, so its file is not there."),
        QT_TRANSLATE_NOOP("Readouts", "The guest has no balloon driver, or it loads later in boot."),
        QT_TRANSLATE_NOOP(
            "Readouts", "While a guest boots there is no balloon yet, and only swapping can help."
        ),
    ),
    "vmmemctl.target-size": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "The size that the hypervisor wants the balloon to have."),
        QT_TRANSLATE_NOOP(
            "Readouts", "What the driver heard at its last poll; a newer target reaches it within 1 s."
        ),
    ),
    "vmmemctl.current-size": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "The size that the balloon has."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages that the driver holds and has reported."),
    ),
    "vmmemctl.rateNoSleepAlloc": Explanation(
        _PAGES_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast it inflates while the guest gives pages without any effort."),
        QT_TRANSLATE_NOOP("Readouts", "The driver's constant of 64 MiB a second."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Inflating is not instantaneous: whoever needs the memory waits meanwhile."
        ),
    ),
    "vmmemctl.rateSleepAlloc": Explanation(
        _PAGES_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast it inflates once the guest has to make room."),
        QT_TRANSLATE_NOOP(
            "Readouts", "2 to 8 MiB a second: up in small steps, halved when the guest cannot follow."
        ),
    ),
    "vmmemctl.rateFree": Explanation(
        _PAGES_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast it deflates."),
        QT_TRANSLATE_NOOP(
            "Readouts", "2 to 64 MiB a second: up in small steps, halved when an UNLOCK is refused."
        ),
    ),
    "vmmemctl.timer": Explanation(
        _TIMES,
        QT_TRANSLATE_NOOP("Readouts", "How often the driver has woken up."),
        QT_TRANSLATE_NOOP("Readouts", "Once a second, while its virtual CPU runs."),
    ),
    "vmmemctl.start": Explanation(
        _COMMANDS,
        QT_TRANSLATE_NOOP("Readouts", "START: the driver introduces itself."),
        _COUNTED,
        QT_TRANSLATE_NOOP("Readouts", "More than one: the balloon popped and the driver started afresh."),
    ),
    "vmmemctl.start-failed": Explanation(
        _COMMANDS, QT_TRANSLATE_NOOP("Readouts", "START that was not accepted."), _NEVER_FAILS
    ),
    "vmmemctl.guestType": Explanation(
        _COMMANDS, QT_TRANSLATE_NOOP("Readouts", "GUEST_ID: which operating system it is."), _COUNTED
    ),
    "vmmemctl.guestType-failed": Explanation(
        _COMMANDS, QT_TRANSLATE_NOOP("Readouts", "GUEST_ID that was not accepted."), _NEVER_FAILS
    ),
    "vmmemctl.lock": Explanation(
        _COMMANDS,
        QT_TRANSLATE_NOOP("Readouts", "LOCK: the driver reports pages that it has pinned."),
        QT_TRANSLATE_NOOP(
            "Readouts", "One LOCK names up to 512 pages, as with later drivers; in 2010 it named one."
        ),
    ),
    "vmmemctl.lock-failed": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "pages of this model"),
        QT_TRANSLATE_NOOP("Readouts", "Pages that the hypervisor refused."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Each gets its own answer, so that more may fail than there were commands."
        ),
        QT_TRANSLATE_NOOP("Readouts", "No fault: the driver puts them aside, and tries others."),
    ),
    "vmmemctl.unlock": Explanation(
        _COMMANDS,
        QT_TRANSLATE_NOOP("Readouts", "UNLOCK: the driver is about to give pages back to the guest."),
        QT_TRANSLATE_NOOP("Readouts", "One UNLOCK names up to 512 pages."),
    ),
    "vmmemctl.unlock-failed": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "pages of this model"),
        QT_TRANSLATE_NOOP("Readouts", "Pages that the hypervisor did not know to be in the balloon."),
        _COUNTED,
    ),
    "vmmemctl.target": Explanation(
        _COMMANDS,
        QT_TRANSLATE_NOOP("Readouts", "GET_TARGET: the driver asks what size is wanted."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Once a second. The name stands twice in the file: above it is the answer."
        ),
    ),
    "vmmemctl.target-failed": Explanation(
        _COMMANDS, QT_TRANSLATE_NOOP("Readouts", "GET_TARGET that was not answered."), _NEVER_FAILS
    ),
    "vmmemctl.primNoSleepAlloc": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "Pages that the guest gave at once: they were free."),
        _COUNTED,
    ),
    "vmmemctl.primNoSleepAlloc-failed": Explanation(
        _TIMES,
        QT_TRANSLATE_NOOP("Readouts", "How often nothing was free any more."),
        QT_TRANSLATE_NOOP(
            "Readouts", "From then on the driver goes slowly for 4 s, and the guest makes room."
        ),
    ),
    "vmmemctl.primCanSleepAlloc": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "Pages for which the guest had to make room."),
        QT_TRANSLATE_NOOP("Readouts", "It drops cache first, and then pages programs out to its own disk."),
    ),
    "vmmemctl.primCanSleepAlloc-failed": Explanation(
        _TIMES,
        QT_TRANSLATE_NOOP("Readouts", "How often the guest had nothing left to give."),
        QT_TRANSLATE_NOOP("Readouts", "The driver's rate is halved then, and it tries again a second later."),
    ),
    "vmmemctl.primFree": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "Pages that the balloon gave back to the guest."),
        _COUNTED,
        QT_TRANSLATE_NOOP("Readouts", "They come back empty, and get a frame only when they are touched."),
    ),
    "vmmemctl.errAlloc": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "Pages that were allocated, and then refused by the hypervisor."),
        _COUNTED,
        QT_TRANSLATE_NOOP(
            "Readouts", "In spite of its name no allocation failed; after 16 of them it gives up for now."
        ),
    ),
    "vmmemctl.errFree": Explanation(
        _PAGES,
        QT_TRANSLATE_NOOP("Readouts", "Refused pages that went back to the guest."),
        _COUNTED,
    ),
}

PSI: Final[Mapping[str, Explanation]] = {
    "psi.some": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "At least one program stood still for memory."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Waiting for a frame, a swap disk, or room that the kernel has to make."
        ),
    ),
    "psi.full": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "Every program that wanted to run stood still: the guest thrashes."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Waiting for a frame, a swap disk, or room that the kernel has to make."
        ),
    ),
    "psi.avg10": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP(
            "Readouts", "The share of time lost lately, in an average that forgets within 10 s."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The guest's own pressure average."),
        QT_TRANSLATE_NOOP(
            "Readouts", "It is time lost, not memory lacking: a guest that is 99 % full may well show 0.00."
        ),
    ),
    "psi.avg60": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The share of time lost, in an average that forgets within a minute."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Worked out from the recorded totals by the kernel's rule, from zero on."
        ),
        QT_TRANSLATE_NOOP("Readouts", "Above avg10: it was worse. Below: it has only just begun."),
    ),
    "psi.avg300": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP(
            "Readouts", "The share of time lost, in an average that forgets within five minutes."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts", "Worked out from the recorded totals by the kernel's rule, from zero on."
        ),
        QT_TRANSLATE_NOOP("Readouts", "Soon after boot it is low whatever happens: it starts from zero."),
    ),
    "psi.total": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "microseconds since the guest booted"),
        QT_TRANSLATE_NOOP("Readouts", "All the time that was lost."),
        QT_TRANSLATE_NOOP("Readouts", "The guest's stall time in all."),
        QT_TRANSLATE_NOOP(
            "Readouts", "It only grows: two readings and their difference tell what happened between."
        ),
    ),
}
