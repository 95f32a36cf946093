"""Whatever goes wrong while the window is worn: exceptions, Qt's warnings, what the run itself reports."""

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_TELLING: Final = ("This plugin does not support", "Mouse event at ")
"""what the offscreen platform says of every window, and QTest of a point beside one: no fault of the app"""


class Faults:
    """The faults so far, each as a text."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def add_error(self, error: BaseException) -> None:
        """Note an exception with the way it took."""
        self.texts.append("".join(traceback.format_exception(error)))

    def hook(self, kind, error, trace) -> None:
        """What `sys.excepthook` calls."""
        self.texts.append("".join(traceback.format_exception(kind, error, trace)))

    def message(self, kind: QtMsgType, context, text: str) -> None:
        """What Qt calls with its warnings."""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_TELLING):
            self.texts.append(f"Qt: {text}")
        if kind == QtMsgType.QtFatalMsg:  # nobody will come to read the report
            print(text, file=sys.stderr, flush=True)


@contextmanager
def noted() -> Iterator[Faults]:
    """Note what goes wrong meanwhile."""
    faults = Faults()
    hook, sys.excepthook = sys.excepthook, faults.hook
    handler = qInstallMessageHandler(faults.message)
    try:
        yield faults
    finally:
        qInstallMessageHandler(handler)
        sys.excepthook = hook
