"""What the tour tells, and which part of the window each step is about."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.translation import QT_TRANSLATE_NOOP

_CONTEXT: Final = "Tour"


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the window (English; translated when shown).

    Attributes:
        places: names that `gui.places` knows; `{vm}` stands for the first VM.
        title: what the part is.
        text: what it is for, and what a person can do with it.
    """

    places: tuple[str, ...]
    title: str
    text: str

    def title_text(self) -> str:
        """The title in the person's language."""
        return QCoreApplication.translate(_CONTEXT, self.title)

    def words(self) -> str:
        """The text in the person's language."""
        return QCoreApplication.translate(_CONTEXT, self.text)


STEPS: Final = (
    Step(
        ("vm:{vm}",),
        QT_TRANSLATE_NOOP("Tour", "A card for each VM"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Each square is a page of its memory, and its look says what the guest uses it for. "
            "Point at one, or walk with the arrow keys, and the host frame behind it lights up.",
        ),
    ),
    Step(
        ("gauge:{vm}", "controls:{vm}"),
        QT_TRANSLATE_NOOP("Tour", "Its balloon"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The balloon grows with the pages that its driver holds, so that the host can give their "
            "frames to others. Inflate and Deflate change its target by hand; else the hypervisor decides.",
        ),
    ),
    Step(
        ("host",),
        QT_TRANSLATE_NOOP("Tour", "The host's frames"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "This is the real memory, coloured by the VM that has it. VMs are promised more than there is: "
            "the state at the top says how short of it the host is, and what the hypervisor does about it.",
        ),
    ),
    Step(
        ("eyes",),
        QT_TRANSLATE_NOOP("Tour", "Three eyes"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Truth shows everything; a guest knows no frames, and the hypervisor cannot tell free from used. "
            "Keys 1, 2 and 3 change the eye, and nothing else.",
        ),
    ),
    Step(
        ("play",),
        QT_TRANSLATE_NOOP("Tour", "Play, or go step by step"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Space plays and pauses, + and − change the speed. Page Down goes on to the next thing that "
            "happens, Page Up back to the last one.",
        ),
    ),
    Step(
        ("graph",),
        QT_TRANSLATE_NOOP("Tour", "Pressure over time"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The line is how much of the host is free, the bands are the hypervisor's states. Drag the bar "
            "below to see any moment again: the same will happen, until you change something.",
        ),
    ),
    Step(
        ("feed",),
        QT_TRANSLATE_NOOP("Tour", "What just happened"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Every happening stands here in a sentence, the newest at the bottom. The tooltip of a page says "
            "in the same words why it is as it is.",
        ),
    ),
    Step(
        ("menus",),
        QT_TRANSLATE_NOOP("Tour", "All the rest"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The menus hold everything else: lessons, scenarios, settings, tables for screen readers. "
            "Ctrl+K finds any of it by a part of its name, and F1 lists the keys.",
        ),
    ),
)
