"""Whatever goes wrong while the window is worn: exceptions, Qt's warnings, what the run itself reports."""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_TELLING: Final = ("This plugin does not support", "Mouse event at ")
"""what the offscreen platform says of every window, and QTest of a point beside one: no fault of the app"""


class Faults:
    """The faults so far, each as a text that is told as it comes.

    Attributes:
        texts: what was wrong, and during what.
        doing: what is being done now.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self.texts: list[str] = []
        self.doing = ""
        self._tell = tell

    def _add(self, text: str) -> None:
        self.texts.append(f"{self.doing}: {text}")
        self._tell(f"FAULT: {self.texts[-1]}")

    def add_error(self, error: BaseException) -> None:
        """Note an exception with the way it took."""
        self._add("".join(traceback.format_exception(error)))

    def hook(self, kind, error, trace) -> None:
        """What `sys.excepthook` calls."""
        self._add("".join(traceback.format_exception(kind, error, trace)))

    def message(self, kind: QtMsgType, context, text: str) -> None:
        """What Qt calls with its warnings."""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_TELLING):
            self._add(f"Qt: {text}")
        if kind == QtMsgType.QtFatalMsg:  # nobody will come to read the report
            print(text, file=sys.stderr, flush=True)


@contextmanager
def noted(tell: Callable[[str], None]) -> Iterator[Faults]:
    """Note what goes wrong meanwhile."""
    faults = Faults(tell)
    hook, sys.excepthook = sys.excepthook, faults.hook
    handler = qInstallMessageHandler(faults.message)
    try:
        yield faults
    finally:
        qInstallMessageHandler(handler)
        sys.excepthook = hook
