"""The keys of a VM."""

from typing import Final

from core.scenario_form import VmForm
from gui.editor.keys import Choices, Key, Kind, with_defaults
from gui.translation import QT_TRANSLATE_NOOP

DRIVERS: Final[Choices] = (
    ("vmmemctl", QT_TRANSLATE_NOOP("templates", "vmmemctl (VMware)")),
    ("virtio", QT_TRANSLATE_NOOP("templates", "virtio-balloon (Linux/KVM)")),
    (False, QT_TRANSLATE_NOOP("templates", "none")),
)

VM_KEYS: Final = with_defaults(
    VmForm,
    (
        Key(
            "name",
            QT_TRANSLATE_NOOP("editor", "Name"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP(
                "tips", "What the VM is called; no two have the same name. Timed actions find it by this."
            ),
        ),
        Key(
            "memory",
            QT_TRANSLATE_NOOP("editor", "Configured size"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "What the guest takes for its memory: a size such as 128 MiB, or a number of pages. All VMs"
                " together may have more than the host: that is overcommitment.",
            ),
        ),
        Key(
            "reservation",
            QT_TRANSLATE_NOOP("editor", "Reservation"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "What is guaranteed: neither the balloon nor the {hypervisor} takes it. The host must have"
                " it for every VM, or the VM is not admitted.",
            ),
        ),
        Key(
            "limit",
            QT_TRANSLATE_NOOP("editor", "Limit"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "Pages beyond it are never backed, even on an empty host; the guest does not know of it.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "no limit"),
        ),
        Key(
            "shares",
            QT_TRANSLATE_NOOP("editor", "Shares"),
            Kind.WHOLE,
            QT_TRANSLATE_NOOP(
                "tips",
                "What it gets relative to other VMs: twice the shares, twice the {frames}. They count only"
                " while the host is short.",
            ),
            most=1_000_000,
        ),
        Key(
            "overhead",
            QT_TRANSLATE_NOOP("editor", "Overhead"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "The {hypervisor}'s own {frames} that it needs to run this VM: taken at once, and never"
                " reclaimed.",
            ),
        ),
        Key(
            "kernel",
            QT_TRANSLATE_NOOP("editor", "Its kernel"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "What the guest's kernel keeps for itself; it is touched at boot and cannot be paged out.",
            ),
        ),
        Key(
            "swap",
            QT_TRANSLATE_NOOP("editor", "Its own swap disk"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How much the guest can page out itself, choosing what it has not used for longest. When"
                " that is full and its memory too, it kills a program.",
            ),
        ),
        Key(
            "driver",
            QT_TRANSLATE_NOOP("editor", "Balloon driver"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "VMware's driver asks for its target once a second; virtio's gets it pushed, and reports"
                " how its guest does. A guest without one can only be robbed of random pages.",
            ),
            choices=DRIVERS,
            choices_from="templates",
        ),
        Key(
            "driver_loads_after",
            QT_TRANSLATE_NOOP("editor", "It loads after"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips", "How long after boot the driver is there: until then the guest cannot be asked."
            ),
        ),
        Key(
            "stats_period",
            QT_TRANSLATE_NOOP("editor", "It reports every"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips",
                "How often a virtio driver sends its statistics (guest-stats-polling-interval); 0 s is"
                " never. Proxmox VE and others decide by them.",
            ),
        ),
        Key(
            "deflate_on_oom",
            QT_TRANSLATE_NOOP("editor", "Deflates before it kills"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether the guest takes pages back from its balloon before it kills a program"
                " (VIRTIO_BALLOON_F_DEFLATE_ON_OOM).",
            ),
        ),
        Key(
            "batched",
            QT_TRANSLATE_NOOP("editor", "Tells pages in chunks"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether pages are told in contiguous chunks and not one by one, which takes far less time"
                " (VIRTIO_BALLOON_F_SG, a proposal of 2017).",
            ),
        ),
        Key(
            "balloon_percent",
            QT_TRANSLATE_NOOP("editor", "Balloon limit"),
            Kind.PERCENT,
            QT_TRANSLATE_NOOP(
                "tips", "The most of its configured size that the balloon may take (Mem.CtlMaxPercent: 65 %)."
            ),
            most=100,
        ),
        Key(
            "zeroes_memory_at_boot",
            QT_TRANSLATE_NOOP("editor", "Zeroes its memory at boot"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether the guest writes all its pages while it boots, as Windows does: every page needs a"
                " {frame} then, and equal ones can be shared.",
            ),
        ),
        Key(
            "zeroes_freed_pages",
            QT_TRANSLATE_NOOP("editor", "Zeroes what is freed"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether pages that a program or the balloon gave back are zeroed at once, as Windows' zero"
                " page thread does: that touches them, so they get {frames} again.",
            ),
        ),
        Key(
            "device_pages",
            QT_TRANSLATE_NOOP("editor", "Pages of devices"),
            Kind.WHOLE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How many of its last pages devices write to: the {hypervisor} refuses them for the balloon.",
            ),
            suffix=QT_TRANSLATE_NOOP("editor", " pages"),
            most=1 << 24,
        ),
        Key(
            "page_colours",
            QT_TRANSLATE_NOOP("editor", "Colours of its pages"),
            Kind.WORDS,
            QT_TRANSLATE_NOOP(
                "tips",
                "For the close-up, a hue for each page in order, with commas between: red, yellow, green,"
                " dark blue.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "one hue a VM"),
        ),
    ),
)
