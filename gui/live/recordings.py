"""Saves what was seen of real guests, and opens what was seen another time."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import WriteError
from core.live.recording import Recording
from core.live.recording_file import SUFFIX, RecordingError, read, write
from gui.live.worker import Worker
from gui.notice import Notice
from gui.text import error_text

_USUAL_NAME = f"guests{SUFFIX}"
_PATIENCE_S = 10.0
"""a recording that is being written when the window closes may take so long"""


class Recordings(QObject):
    """Asks where and which; what goes wrong is told in the notice.

    Attributes:
        opened: a `Recording` to be looked at.
    """

    opened = Signal(object)

    def __init__(self, shown: Callable[[], Recording], notice: Notice, window: QWidget) -> None:
        """Save what `shown` gives."""
        super().__init__(window)
        self._shown, self._notice, self._window = shown, notice, window
        self._worker = Worker("recordings", self)

    def ask_where_to_save(self) -> None:
        """Ask for a file, and save what is shown."""
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the recording"),
            str(Path.home() / _USUAL_NAME),
            self.tr("Recordings (*{suffix})").format(suffix=SUFFIX),
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write what was seen so far, or say why it cannot be written; guests go on being seen meanwhile."""
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self._notice.tell(self.tr("Writing “{file}”…").format(file=path.name))
        self._worker.ask(partial(write, self._shown().snapshot(), path), partial(self._tell_written, path))

    def _tell_written(self, path: Path, outcome: Future[None]) -> None:
        try:
            outcome.result()
        except WriteError as error:
            self._notice.tell(error_text(error))
        else:
            self._notice.tell(self.tr("The recording is in “{file}”.").format(file=path))

    def ask_what_to_open(self) -> None:
        """Ask for a file, and show what it holds."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a recording"),
            str(Path.home()),
            self.tr("Recordings (*{suffix});;All files (*)").format(suffix=SUFFIX),
        )
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Look at a recording; guests go on being recorded meanwhile."""
        self._notice.tell(self.tr("Reading “{file}”…").format(file=path.name))
        self._worker.ask(partial(read, path), self._take_read)

    def _take_read(self, outcome: Future[Recording]) -> None:
        try:
            recording = outcome.result()
        except RecordingError as error:
            self._notice.tell(error_text(error))
        else:
            self._notice.hide()
            self.opened.emit(recording)

    def close(self) -> None:
        """Finish what is being written, and read no more."""
        self._worker.wait(_PATIENCE_S)
        self._worker.close()
