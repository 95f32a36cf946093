"""The keys of a scenario's table [host]."""

from typing import Final

from core.scenario_form import HostForm
from gui.editor.keys import Choices, Key, Kind, with_defaults
from gui.host.setting_tips import TIPS
from gui.story.settings_words import MACHINES
from gui.translation import QT_TRANSLATE_NOOP

OWN: Final = "own"
"""the choice of numbers of one's own in place of a preset"""
OF_SIZE: Final = "size"
"""the choice of a swap disk of a given size"""

_PAGE_SIZES: Final[Choices] = tuple(
    (size, size) for size in ("4 KiB", "16 KiB", "64 KiB", "256 KiB", "1 MiB", "2 MiB", "4 MiB", "16 MiB")
)
_STATES: Final[Choices] = (
    ("osdi02", QT_TRANSLATE_NOOP("editor", "As in the paper (OSDI 2002)")),
    ("vsphere5", QT_TRANSLATE_NOOP("editor", "vSphere 5")),
    ("vsphere6", QT_TRANSLATE_NOOP("editor", "vSphere 6")),
    ("vsphere6-300", QT_TRANSLATE_NOOP("editor", "vSphere 6, as its guide has it")),
    (OWN, QT_TRANSLATE_NOOP("editor", "Numbers of my own")),
)
_SWAP: Final[Choices] = (
    (False, QT_TRANSLATE_NOOP("editor", "None")),
    (True, QT_TRANSLATE_NOOP("editor", "As large as needed")),
    (OF_SIZE, QT_TRANSLATE_NOOP("editor", "Of this size:")),
)
MACHINE_CHOICES: Final[Choices] = tuple(MACHINES.items())

HOST_KEYS: Final = with_defaults(
    HostForm,
    (
        Key(
            "memory",
            QT_TRANSLATE_NOOP("editor", "Memory"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How much memory the host has for its VMs: a size such as 256 MiB, or a number of {frames}"
                " such as 5 pages.",
            ),
        ),
        Key(
            "page_size",
            QT_TRANSLATE_NOOP("editor", "Page size"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How much a page holds; every size must be a whole number of them. Real pages have 4 KiB;"
                " with larger ones the host has fewer, which is easier to look at and faster to run.",
            ),
            choices=_PAGE_SIZES,
        ),
        Key(
            "tick",
            QT_TRANSLATE_NOOP("editor", "Tick"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips",
                "How far simulated time goes in one round of programs, drivers and {hypervisor}, 1 ms to 1"
                " s. Shorter is finer and takes longer to run.",
            ),
        ),
        Key(
            "states",
            QT_TRANSLATE_NOOP("editor", "Host states"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How few {frames} are free when the host becomes soft, hard and low, and so what it does to"
                " get more: balloons in soft, force in hard. The paper takes parts of the host, vSphere"
                " parts of a reserve that grows more slowly than the host, and from 6 on there is a state"
                " clear above soft.",
            ),
            choices=_STATES,
        ),
        Key(
            "balloon_in_hard",
            QT_TRANSLATE_NOOP("editor", "Balloons grow in hard too"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether balloons go on to grow while the host is in the state hard. From vSphere 6 on they"
                " do not: only force is fast enough then.",
            ),
        ),
        Key(
            "idle_tax",
            QT_TRANSLATE_NOOP("editor", "Idle memory tax"),
            Kind.PERCENT,
            TIPS["idle_tax_percent"],
            most=99,
        ),
        Key(
            "sample_period",
            QT_TRANSLATE_NOOP("editor", "Sampling period"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips",
                "How long the {hypervisor} watches 100 random pages of a VM before it says which part of"
                " them was touched: its estimate of what the VM works on. 30 s in the paper, 60 s from ESX"
                " 2.5 on.",
            ),
        ),
        Key(
            "costs",
            QT_TRANSLATE_NOOP("editor", "What things cost"),
            Kind.CHOICE,
            TIPS["costs"],
            choices=MACHINE_CHOICES,
            choices_from="settings",
        ),
        Key(
            "swap",
            QT_TRANSLATE_NOOP("editor", "Hypervisor's swap disk"),
            Kind.CHOICE,
            TIPS["has_swap"],
            choices=_SWAP,
        ),
        Key("sharing", QT_TRANSLATE_NOOP("editor", "Page sharing"), Kind.SWITCH, TIPS["sharing"]),
        Key("compression", QT_TRANSLATE_NOOP("editor", "Compression"), Kind.SWITCH, TIPS["compression"]),
        Key(
            "large_pages",
            QT_TRANSLATE_NOOP("editor", "Large pages"),
            Kind.SWITCH,
            QT_TRANSLATE_NOOP(
                "tips",
                "Whether guests begin on pages of 2 MiB, which are neither shared nor swapped until they"
                " are broken into small ones. Only with a page size of 4 KiB.",
            ),
        ),
    ),
)

SWAP_SIZE: Final = Key(
    "swap",
    QT_TRANSLATE_NOOP("editor", "Its size"),
    Kind.SIZE,
    QT_TRANSLATE_NOOP(
        "tips",
        "No VM is powered on, and no reservation lowered, unless all that is not reserved of every VM fits"
        " on the {hypervisor}'s swap disk.",
    ),
    is_required=True,
)
