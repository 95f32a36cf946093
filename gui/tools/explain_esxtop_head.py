"""What the head of esxtop's memory screen means, value by value."""

from collections.abc import Mapping
from typing import Final

from gui.tools.explanation import Explanation
from gui.translation import QT_TRANSLATE_NOOP

MB: Final = QT_TRANSLATE_NOOP("Readouts", "MB of 2²⁰ bytes")
MB_PER_S: Final = QT_TRANSLATE_NOOP("Readouts", "MB a second, over the last 5 s")
ONLY_HISTORY: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "Above 0 it tells of the past, not of trouble now: what was swapped out stays there until the guest"
    " touches it. Reading (SWR/s) is what hurts, and a target of 0 says that no more is wanted.",
)

ESXTOP_HEAD: Final[Mapping[str, Explanation]] = {
    "esxtop.up": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "How long the host has been up."),
        QT_TRANSLATE_NOOP("Readouts", "Simulated time since the run began."),
    ),
    "esxtop.VMs": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "VMs that are powered on."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "All VMs of the run. Worlds and virtual processors, which esxtop counts too, it has none.",
        ),
    ),
    "esxtop.overcommit": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "ratio: 0.50 is half as much again as there is"),
        QT_TRANSLATE_NOOP(
            "Readouts", "How much more the VMs may ask for than the host has, over the last 1, 5 and 15 min."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Configured sizes (or limits) and overhead / host frames - 1, never below 0; a mean over the"
            " minutes, or over the whole run while it is shorter.",
        ),
        QT_TRANSLATE_NOOP(
            "Readouts", "Overcommitted is not short: nothing is reclaimed while enough frames are free."
        ),
    ),
    "esxtop.PMEM-total": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory in the server."),
        QT_TRANSLATE_NOOP("Readouts", "All host frames."),
    ),
    "esxtop.PMEM-vmk": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What the hypervisor's kernel takes for itself."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Always 0: the host of this model is only what VMs can have; what running one takes is OVHD.",
        ),
    ),
    "esxtop.PMEM-other": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory in use, but for the kernel's own."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Host frames that are not free: backed pages, overhead, compression caches."
        ),
    ),
    "esxtop.PMEM-free": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory that nobody has. The host's state follows from it."),
        QT_TRANSLATE_NOOP("Readouts", "Free host frames."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Little free memory is no alarm: what VMs no longer need stays theirs until somebody else asks"
            " for it.",
        ),
    ),
    "esxtop.VMKMEM-managed": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory that the kernel hands out."),
        QT_TRANSLATE_NOOP("Readouts", "All host frames."),
    ),
    "esxtop.VMKMEM-minfree": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What the kernel would like to keep free."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The mark of state high: targets are set so that as much becomes free."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "No wall: fast demand runs right through it, and the states that reclaim begin only below it.",
        ),
    ),
    "esxtop.VMKMEM-rsvd": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What is promised: reservations and overhead."),
        QT_TRANSLATE_NOOP("Readouts", "The sum over all VMs that are powered on."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Promised is not taken: a reservation counts in full before the VM has touched a page of it,"
            " and until then others may have it on loan.",
        ),
    ),
    "esxtop.VMKMEM-ursvd": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What can still be promised; a VM that needs more is not powered on."),
        QT_TRANSLATE_NOOP("Readouts", "Managed less reserved."),
        QT_TRANSLATE_NOOP("Readouts", "Unreserved is not free: it speaks of promises, and not of frames."),
    ),
    "esxtop.VMKMEM-state": Explanation(
        "",
        QT_TRANSLATE_NOOP(
            "Readouts",
            "How short of free memory the host is: high, then soft, hard and low (newer: clear before).",
        ),
        QT_TRANSLATE_NOOP(
            "Readouts", "From free frames: down at once, up one step at a time and only once it is calm."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "States are no sharp thresholds: a fast demand jumps past soft, and then a host swaps although"
            " little was ballooned before.",
        ),
    ),
    "esxtop.PSHARE-shared": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory whose contents are kept only once, with others'."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages whose frame others have too."),
        QT_TRANSLATE_NOOP("Readouts", "It is not what is saved: the common copy still takes its frames."),
    ),
    "esxtop.PSHARE-common": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory in which those common copies are."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames that several guest pages share."),
    ),
    "esxtop.PSHARE-saving": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What sharing saves: shared less common."),
        QT_TRANSLATE_NOOP("Readouts", "Sharing guest pages less the frames that they share."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Next to nothing on an idle modern host is no fault: large pages are shared only when pressure"
            " breaks them up, and scanning takes an hour.",
        ),
    ),
    "esxtop.SWAP-curr": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory in the hypervisor's swap files."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Host-swapped pages of all VMs. What guests page out themselves is not in it."
        ),
        ONLY_HISTORY,
    ),
    "esxtop.SWAP-target": Explanation(
        MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "How much the hypervisor wants to have there (older versions: target)."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The sum of the VMs' swap targets."),
    ),
    "esxtop.SWAP-in": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor reads swapped memory back."),
        QT_TRANSLATE_NOOP("Readouts", "Pages read from host swap for all VMs."),
        QT_TRANSLATE_NOOP("Readouts", "The number to watch: for every page read back a guest stood still."),
    ),
    "esxtop.SWAP-out": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor writes guest memory out."),
        QT_TRANSLATE_NOOP("Readouts", "Pages written to host swap for all VMs."),
    ),
    "esxtop.ZIP-zipped": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory kept compressed instead of being swapped."),
        QT_TRANSLATE_NOOP("Readouts", "Pages in the compression caches of all VMs, at their full size."),
    ),
    "esxtop.ZIP-saved": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What compression saves."),
        QT_TRANSLATE_NOOP("Readouts", "Compressed pages less the frames that the caches take."),
    ),
    "esxtop.MEMCTL-curr": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLSZ."),
    ),
    "esxtop.MEMCTL-target": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons are to hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLTGT."),
    ),
    "esxtop.MEMCTL-max": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons could hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLMAX."),
        QT_TRANSLATE_NOOP("Readouts", "A VM without a working driver counts here, and yet gives nothing."),
    ),
}
