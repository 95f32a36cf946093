"""Makes a session's run again, a little at a time, and shows how far it is."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from core.session import Replay, Session
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.progress_bar import ProgressBar
from gui.wrapped_label import WrappedLabel

PATIENCE_S: Final = 0.3
"""a run that takes no longer is made without a dialog that flashes up"""
SLICE_S: Final = 0.03
"""between two looks at what the person does"""
_STEPS: Final = 4
"""between two looks at the clock: those of a large host take their time"""


class ReplayDialog(QDialog):
    """Accepted when the run is made; rejected when the person gave up, or for `error`."""

    def __init__(
        self,
        display: Display,
        replay: Replay,
        where: str,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Show how far `replay` is; it goes on once the dialog is shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a session"))
        self.error: Exception | None = None
        self._replay = replay
        self._clock = clock
        self.progress = ProgressBar(display, self.tr("How much of the run is made"))
        self.progress.setRange(0, 1000)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        text = self.tr("{file}: the run is made again, up to where it was saved.").format(file=where)
        for part in (WrappedLabel(text), self.progress, buttons):
            rows.addWidget(part)
        fit_dialog(self, display, 460)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.go_on)
        self._timer.start(0)

    def go_on(self) -> None:
        """Make the next part of the run. The timer calls it."""
        try:
            play(self._replay, SLICE_S, self._clock)
        except Exception as error:
            self.error = error
            self.reject()
            return
        self.progress.setValue(round(1000 * self._replay.fraction))
        if self._replay.is_done:
            self.accept()

    def done(self, result: int) -> None:
        """Stop the timer, however it ends."""
        self._timer.stop()
        super().done(result)


def play(replay: Replay, for_s: float, clock: Callable[[], float]) -> None:
    """Go on for so much real time, or to the end; raises SessionError."""
    until_s = clock() + for_s
    while not replay.is_done and clock() < until_s:
        replay.go_on(_STEPS)


def replayed(
    display: Display,
    session: Session,
    where: str,
    parent: QWidget,
    clock: Callable[[], float] = time.perf_counter,
) -> Replay | None:
    """The session's run, or None if the person did not want to wait for it; raises SessionError."""
    replay = Replay(session, where)
    play(replay, PATIENCE_S, clock)
    if replay.is_done:
        return replay
    dialog = ReplayDialog(display, replay, where, parent, clock=clock)
    dialog.exec()
    dialog.deleteLater()
    if dialog.error is not None:
        raise dialog.error
    return replay if replay.is_done else None
