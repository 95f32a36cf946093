"""Saves what was seen of real guests, and opens what was seen another time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import WriteError
from core.live.recording import Recording
from core.live.recording_file import SUFFIX, RecordingError, read, save
from gui.notice import Notice
from gui.text import error_text

_USUAL_NAME = f"guests{SUFFIX}"


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
        """Write what was seen so far, or say why it cannot be written."""
        path = path if path.suffix else path.with_suffix(SUFFIX)
        try:
            save(self._shown(), path)
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
        try:
            recording = read(path)
        except RecordingError as error:
            self._notice.tell(error_text(error))
        else:
            self.opened.emit(recording)
