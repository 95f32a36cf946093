"""What virsh dommemstat, QEMU's monitor and Proxmox mean, value by value."""

from collections.abc import Mapping
from typing import Final

from gui.tools.explanation import Explanation
from gui.translation import QT_TRANSLATE_NOOP

_KIB: Final = QT_TRANSLATE_NOOP("Readouts", "KiB of 1,024 bytes")
_MIB: Final = QT_TRANSLATE_NOOP("Readouts", "MiB, two decimals")
_BYTES: Final = QT_TRANSLATE_NOOP("Readouts", "bytes")
_PERCENT: Final = QT_TRANSLATE_NOOP("Readouts", "percent")
_EVENTS: Final = QT_TRANSLATE_NOOP("Readouts", "a count since the guest booted")
_SIZE: Final = QT_TRANSLATE_NOOP("Readouts", "Configured size less what the balloon holds.")
_NOT_THE_BALLOON: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "It is the size of the VM, not of its balloon: the smaller the number, the larger the balloon.",
)
_FROM_GUEST: Final = QT_TRANSLATE_NOOP(
    "Readouts", "Statistics are what the guest says of itself: late, and nobody checks them."
)

DOMMEMSTAT: Final[Mapping[str, Explanation]] = {
    "dommemstat.actual": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "The current balloon value: the size that the guest has left."),
        _SIZE,
        _NOT_THE_BALLOON,
    ),
    "dommemstat.swap_in": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "What the guest has read back from its own swap disk."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that it paged in since it booted."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The guest's own swap, on its virtual disk. The hypervisor's is not in it."
        ),
    ),
    "dommemstat.swap_out": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "What the guest has written to its own swap disk."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that it paged out since it booted."),
        QT_TRANSLATE_NOOP(
            "Readouts", "A total that only grows: it is the growth that tells of pressure now."
        ),
    ),
    "dommemstat.major_fault": Explanation(
        _EVENTS,
        QT_TRANSLATE_NOOP("Readouts", "Page faults for which the guest had to read a disk."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Pages that it paged in. One fault for each page of this model, however large that is.",
        ),
    ),
    "dommemstat.minor_fault": Explanation(
        _EVENTS,
        QT_TRANSLATE_NOOP("Readouts", "All other page faults."),
        QT_TRANSLATE_NOOP(
            "Readouts", "First touches of a page, and file pages brought into the cache; one for each page."
        ),
    ),
    "dommemstat.unused": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "Memory that the guest does not use at all (its MemFree)."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that are free in the guest."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Little of it is normal: a healthy guest fills its memory with cache. Look at usable."
        ),
    ),
    "dommemstat.available": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "The total that the guest sees (its MemTotal)."),
        QT_TRANSLATE_NOOP("Readouts", "Without deflate-on-OOM what the balloon holds leaves the total."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "In spite of its name it is not what is available: in the guest's words that is usable.",
        ),
    ),
    "dommemstat.usable": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "What programs could still have without swapping (MemAvailable)."),
        QT_TRANSLATE_NOOP("Readouts", "Free pages and page cache."),
        _FROM_GUEST,
    ),
    "dommemstat.last_update": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "seconds; here of simulated time"),
        QT_TRANSLATE_NOOP(
            "Readouts", "When the guest last reported; 0 is never (virsh's manual: last-update)."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The moment of the report, counted from the run's beginning."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Statistics are off until somebody sets a period: all numbers above may be as old as this says.",
        ),
    ),
    "dommemstat.disk_caches": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "Memory in which the guest caches files; it can be had back quickly."),
        QT_TRANSLATE_NOOP("Readouts", "The guest's page cache, clean and dirty."),
        _FROM_GUEST,
    ),
    "dommemstat.rss": Explanation(
        _KIB,
        QT_TRANSLATE_NOOP("Readouts", "Host memory of the process that runs the VM."),
        QT_TRANSLATE_NOOP("Readouts", "Backed guest pages, and the VM's overhead."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "It does not fall when the guest frees memory, nor because a driver is installed: a page once"
            " touched stays until it is ballooned.",
        ),
    ),
}

QEMU: Final[Mapping[str, Explanation]] = {
    "qemu.error": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "This VM has no virtio balloon (QMP: error class DeviceNotActive)."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Its driver, if it has one, is VMware's, which speaks to its own hypervisor alone."
        ),
    ),
    "qemu.actual": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "MiB, rounded down"),
        QT_TRANSLATE_NOOP("Readouts", "The size that the guest has left."),
        _SIZE,
        _NOT_THE_BALLOON,
    ),
    "qemu.actual-bytes": Explanation(
        _BYTES,
        QT_TRANSLATE_NOOP("Readouts", "The size that the guest has left, as QMP says it."),
        _SIZE,
        QT_TRANSLATE_NOOP(
            "Readouts",
            "It is the size of the VM, not of its balloon. So is the value of the command balloon: 0 does"
            " not empty the balloon, and too small a value kills the guest.",
        ),
    ),
    "qemu.configured": Explanation(
        _BYTES,
        QT_TRANSLATE_NOOP("Readouts", "The VM's memory as it was started (-m)."),
        QT_TRANSLATE_NOOP("Readouts", "Its configured size."),
    ),
    "qemu.balloon": Explanation(
        _BYTES,
        QT_TRANSLATE_NOOP("Readouts", "The balloon: what no answer of QEMU says outright."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages pinned by the driver."),
    ),
}

PROXMOX: Final[Mapping[str, Explanation]] = {
    "proxmox.memory.percent": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The bar of the VM's summary: used by configured."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Of a guest that reports, total less free; of any other, what its process takes of the host.",
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Nearly full is no alarm: cache counts as used, and without reports it is not the guest's view"
            " at all, and may pass 100 %.",
        ),
    ),
    "proxmox.memory.used": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "What counts as used."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Of a guest that reports, total less free; of any other, what its process takes of the host.",
        ),
        QT_TRANSLATE_NOOP("Readouts", "The guest's cache is in it: free it is not, but to be had."),
    ),
    "proxmox.memory.total": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "The VM's maximum memory."),
        QT_TRANSLATE_NOOP("Readouts", "Its configured size, whatever its balloon holds."),
    ),
    "proxmox.process": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "What the VM's process takes of the host (shown since version 9)."),
        QT_TRANSLATE_NOOP("Readouts", "Backed guest pages, and the VM's overhead."),
        QT_TRANSLATE_NOOP(
            "Readouts", "It falls only when frames are taken back, not when the guest frees memory."
        ),
    ),
    "proxmox.node.percent": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "How full the host is: what auto-ballooning goes by."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames in use by all host frames."),
    ),
    "proxmox.node.used": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "Host memory in use."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames that are not free."),
    ),
    "proxmox.node.total": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "The memory in the server."),
        QT_TRANSLATE_NOOP("Readouts", "All host frames."),
    ),
    "proxmox.target": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The use at which auto-ballooning keeps the host (ballooning-target)."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Proxmox's default. Whether its rules decide here is up to the scenario."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Ballooning is not automatic by itself: it needs a driver in the guest, a minimum below the"
            " maximum, and a host above its target.",
        ),
    ),
    "proxmox.goal": Explanation(
        _MIB,
        QT_TRANSLATE_NOOP("Readouts", "How far the host is above (+) or below (-) its target."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Host memory in use less 80 % of it; that much auto-ballooning would take, or give back.",
        ),
        QT_TRANSLATE_NOOP("Readouts", "In each round of 10 s no VM gives or gets more than 100 MiB."),
    ),
}
