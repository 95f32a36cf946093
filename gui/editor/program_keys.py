"""The keys of a program of a VM."""

from typing import Final

from core.scenario_form import ProgramForm
from core.specs import Pattern
from gui.editor.keys import Choices, Key, Kind, with_defaults
from gui.translation import QT_TRANSLATE_NOOP
from gui.vm.templates import PATTERN_TITLES

_PATTERNS: Final[Choices] = tuple((str(pattern), PATTERN_TITLES[pattern][0]) for pattern in Pattern)

PROGRAM_KEYS: Final = with_defaults(
    ProgramForm,
    (
        Key(
            "name",
            QT_TRANSLATE_NOOP("editor", "Name"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP("tips", "What the program is called; no two in a VM have the same name."),
        ),
        Key(
            "pattern",
            QT_TRANSLATE_NOOP("editor", "Access pattern"),
            Kind.CHOICE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How it touches its memory: what decides whether taking some of it hurts. The sentence"
                " below says what the chosen pattern does.",
            ),
            choices=_PATTERNS,
            choices_from="templates",
        ),
        Key(
            "size",
            QT_TRANSLATE_NOOP("editor", "Size"),
            Kind.SIZE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How much memory it uses, or how much it reads through the page cache, once it is fully at"
                " work.",
            ),
        ),
        Key(
            "touches",
            QT_TRANSLATE_NOOP("editor", "Touches a second"),
            Kind.WHOLE,
            QT_TRANSLATE_NOOP(
                "tips",
                "How often it touches a page in a second at full speed. It gets fewer done when pages have"
                " to be fetched from a disk, or wait for a {frame}.",
            ),
            most=10_000_000,
        ),
        Key(
            "writes",
            QT_TRANSLATE_NOOP("editor", "Share of writes"),
            Kind.PERCENT,
            QT_TRANSLATE_NOOP(
                "tips",
                "How many of its touches write: what is written cannot be dropped or stay shared, only"
                " paged out.",
            ),
            most=100,
        ),
        Key(
            "start",
            QT_TRANSLATE_NOOP("editor", "Starts at"),
            Kind.TIME,
            QT_TRANSLATE_NOOP("tips", "When it begins, counted from the boot of its VM."),
        ),
        Key(
            "stop",
            QT_TRANSLATE_NOOP("editor", "Ends at"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips", "When it ends: its memory becomes free in the guest, and stays backed by {frames}."
            ),
            absent=QT_TRANSLATE_NOOP("editor", "never"),
        ),
        Key(
            "period",
            QT_TRANSLATE_NOOP("editor", "Period"),
            Kind.TIME,
            QT_TRANSLATE_NOOP(
                "tips",
                "Ramp: how long it grows to its full size. Burst: how long work and rest take together,"
                " half each.",
            ),
        ),
        Key(
            "does",
            QT_TRANSLATE_NOOP("editor", "What it does"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP(
                "tips", "What to say of the VM while this program runs, such as: serving requests."
            ),
            absent=QT_TRANSLATE_NOOP("editor", "its name"),
        ),
        Key(
            "image",
            QT_TRANSLATE_NOOP("editor", "Image of its files"),
            Kind.TEXT,
            QT_TRANSLATE_NOOP(
                "tips",
                "Files of one image hold the same in every guest, such as those of one distribution: pages"
                " that can be shared.",
            ),
            absent=QT_TRANSLATE_NOOP("editor", "files of its own"),
        ),
    ),
)
