"""A process that never outlives the application, however that ends."""

import os
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess

from gui.live.demo import launcher
from gui.own_process import command_of

_PATIENCE_MS: Final = 5_000


class BoundProcess(QProcess):
    """Runs one program at a time; it ends with its parent at the latest."""

    def __init__(self, parent: QObject) -> None:
        """Nothing runs."""
        super().__init__(parent)
        self.setStandardInputFile(QProcess.nullDevice())
        parent.destroyed.connect(self.end)

    def launch(self, command: Sequence[str], swap_mib: int = 0) -> None:
        """Begin a program, with arguments; see `launcher`. Call it in the thread that lives longest."""
        python, *launching = command_of(launcher)
        self.start(python, [*launching, str(os.getpid()), str(swap_mib), *command])

    def end(self) -> None:
        """Kill it, wait for that, and say nothing of it."""
        if self.state() != QProcess.ProcessState.NotRunning:
            self.blockSignals(True)
            self.kill()
            self.waitForFinished(_PATIENCE_MS)
            self.blockSignals(False)

    def complaint(self) -> str:
        """The last line of its errors."""
        lines = bytes(self.readAllStandardError().data()).decode("utf-8", "replace").split("\n")
        return next(filter(None, map(str.strip, reversed(lines))), "")
