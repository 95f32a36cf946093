"""The programs that can be started and stopped in a demo guest."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.translation import QT_TRANSLATE_NOOP


class Program(StrEnum):
    """A program, as `resources/live/program` calls it. Each can run once at a time, with a size."""

    HOG = "hog"
    PRIVATE = "private"
    READER = "reader"
    CACHE = "cache"


_TITLES: Final = {
    Program.HOG: QT_TRANSLATE_NOOP("DemoProgram", "Memory hog"),
    Program.PRIVATE: QT_TRANSLATE_NOOP("DemoProgram", "Private memory"),
    Program.READER: QT_TRANSLATE_NOOP("DemoProgram", "Busy reader"),
    Program.CACHE: QT_TRANSLATE_NOOP("DemoProgram", "File cache"),
}
_TIPS: Final = {
    Program.HOG: QT_TRANSLATE_NOOP(
        "DemoProgram", "Writes random data into a file in memory, and leaves it alone."
    ),
    Program.PRIVATE: QT_TRANSLATE_NOOP("DemoProgram", "Allocates memory of its own, fills it, and sleeps."),
    Program.READER: QT_TRANSLATE_NOOP("DemoProgram", "Reads the same file in memory again and again."),
    Program.CACHE: QT_TRANSLATE_NOOP(
        "DemoProgram", "Reads a disk once; the guest keeps what was read in its file cache."
    ),
}


def title(program: Program) -> str:
    """What a program is called."""
    return QCoreApplication.translate("DemoProgram", _TITLES[program])


def tip(program: Program) -> str:
    """What a program does, in a sentence."""
    return QCoreApplication.translate("DemoProgram", _TIPS[program])


def start_line(program: Program, size_mib: int) -> str:
    """The guest's command that starts it; one that runs already begins anew."""
    return f"program start {program} {size_mib}"


def stop_line(program: Program) -> str:
    """The guest's command that stops it, and gives its memory back to the guest."""
    return f"program stop {program}"
