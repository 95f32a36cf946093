"""The keys of the tables in [host]: its states, what things cost, page sharing and compression."""

from typing import Final

from core.scenario_form import CostsForm, StatesForm
from core.specs import CompressionSpec, SharingSpec
from gui.editor.keys import Key, Kind, with_defaults
from gui.host.setting_tips import TIPS
from gui.translation import QT_TRANSLATE_NOOP

STATE_KEYS: Final = with_defaults(
    StatesForm,
    (
        Key(
            "high",
            QT_TRANSLATE_NOOP("editor", "High: aim for"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP("tips", "How much memory the host aims to keep free when it sets targets."),
        ),
        Key(
            "clear",
            QT_TRANSLATE_NOOP("editor", "Clear at or below"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "With no more than this free the host looks for equal pages, and breaks large ones so that"
                " they can be shared, before any balloon grows. A host that has this state acts as vSphere"
                " 6 does.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "no such state"),
        ),
        Key(
            "soft",
            QT_TRANSLATE_NOOP("editor", "Soft at or below"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP("tips", "With no more than this free balloons grow."),
            absent=QT_TRANSLATE_NOOP("editor", "no such state"),
        ),
        Key(
            "hard",
            QT_TRANSLATE_NOOP("editor", "Hard at or below"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "With no more than this free the host takes pages without asking: it compresses and swaps.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "no such state"),
        ),
        Key(
            "low",
            QT_TRANSLATE_NOOP("editor", "Low at or below"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips", "With no more than this free the host also stops VMs that hold more than their part."
            ),
            absent=QT_TRANSLATE_NOOP("editor", "no such state"),
        ),
        Key(
            "break_large_below",
            QT_TRANSLATE_NOOP("editor", "Break large pages below"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "With less than this free large pages are broken in any state, in high too. Only with a"
                " state clear.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "not used"),
        ),
    ),
)

COST_KEYS: Final = with_defaults(
    CostsForm,
    (
        Key(
            "zero_fill", QT_TRANSLATE_NOOP("editor", "A zeroed frame"), Kind.TIME, TIPS["costs.zero_fill_ns"]
        ),
        Key("compress", QT_TRANSLATE_NOOP("editor", "Packing a page"), Kind.TIME, TIPS["costs.compress_ns"]),
        Key(
            "decompress",
            QT_TRANSLATE_NOOP("editor", "Unpacking a page"),
            Kind.TIME,
            TIPS["costs.decompress_ns"],
        ),
        Key("cow", QT_TRANSLATE_NOOP("editor", "A copy on write"), Kind.TIME, TIPS["costs.cow_ns"]),
        Key(
            "hash", QT_TRANSLATE_NOOP("editor", "Looking for an equal page"), Kind.TIME, TIPS["costs.hash_ns"]
        ),
        Key(
            "disk_access",
            QT_TRANSLATE_NOOP("editor", "Each disk access"),
            Kind.TIME,
            TIPS["costs.disk_access_ns"],
        ),
        Key(
            "disk_speed",
            QT_TRANSLATE_NOOP("editor", "Speed of a disk"),
            Kind.SPEED,
            TIPS["costs.disk_bytes_per_s"],
        ),
        Key(
            "virtio_percent",
            QT_TRANSLATE_NOOP("editor", "Virtio balloon, of its cost"),
            Kind.PERCENT,
            TIPS["costs.virtio_percent"],
            most=10_000,
        ),
    ),
)

SHARING_KEYS: Final = with_defaults(
    SharingSpec,
    (
        Key(
            "vm_pages_per_s",
            QT_TRANSLATE_NOOP("editor", "Scan of one VM"),
            Kind.WHOLE,
            TIPS["sharing.vm_pages_per_s"],
            suffix=QT_TRANSLATE_NOOP("editor", " pages/s"),
            most=1 << 24,
        ),
        Key(
            "host_pages_per_s",
            QT_TRANSLATE_NOOP("editor", "Scan of all VMs"),
            Kind.WHOLE,
            TIPS["sharing.host_pages_per_s"],
            suffix=QT_TRANSLATE_NOOP("editor", " pages/s"),
            most=1 << 24,
        ),
        Key(
            "before_swap",
            QT_TRANSLATE_NOOP("editor", "Share before swapping"),
            Kind.SWITCH,
            TIPS["sharing.before_swap"],
        ),
        Key(
            "is_salted",
            QT_TRANSLATE_NOOP("editor", "Only within a VM"),
            Kind.SWITCH,
            TIPS["sharing.is_salted"],
        ),
    ),
)

COMPRESSION_KEYS: Final = with_defaults(
    CompressionSpec,
    (
        Key(
            "cache_percent",
            QT_TRANSLATE_NOOP("editor", "Cache, of each VM"),
            Kind.PERCENT,
            TIPS["compression.cache_percent"],
            most=100,
        ),
        Key(
            "quarter_percent",
            QT_TRANSLATE_NOOP("editor", "Pages that fit in a quarter"),
            Kind.PERCENT,
            QT_TRANSLATE_NOOP(
                "tips", "How many of all pages shrink to a quarter: a property of what is written in them."
            ),
            most=100,
        ),
        Key(
            "half_percent",
            QT_TRANSLATE_NOOP("editor", "Pages that fit in a half"),
            Kind.PERCENT,
            QT_TRANSLATE_NOOP(
                "tips",
                "How many of all pages shrink to a half, and not to a quarter; the others are not kept, but"
                " swapped out.",
            ),
            most=100,
        ),
    ),
)
