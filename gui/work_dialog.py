"""Does long work a little at a time, shows how far it is, and lets a person give it up."""

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.dialogs import fit_dialog
from gui.display import Display
from gui.progress_bar import ProgressBar
from gui.wrapped_label import WrappedLabel

PATIENCE_S: Final = 0.3
"""work that takes no longer is done without a dialog that flashes up"""
SLICE_S: Final = 0.03
"""between two looks at what the person does"""

Work = Iterator[float]
"""yields how much of it is done, 0 to 1, as often as it can"""


class WorkDialog(QDialog):
    """Accepted when the work is done; rejected when the person gave it up, or for `error`."""

    def __init__(
        self,
        display: Display,
        work: Work,
        texts: tuple[str, str],
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """Go on with the work once the dialog is shown; `texts` are its title and what it says."""
        super().__init__(parent)
        title, text = texts
        self.setWindowTitle(title)
        self.error: Exception | None = None
        self._work = work
        self._clock = clock
        self.progress = ProgressBar(display, self.tr("How much of it is done"))
        self.progress.setRange(0, 1000)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (WrappedLabel(text), self.progress, buttons):
            rows.addWidget(part)
        fit_dialog(self, display, 460)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.go_on)
        self._timer.start(0)

    def go_on(self) -> None:
        """Do the next part. The timer calls it."""
        try:
            fraction = _go_on(self._work, SLICE_S, self._clock)
        except Exception as error:
            self.error = error
            self.reject()
            return
        if fraction is None:
            self.accept()
        else:
            self.progress.setValue(round(1000 * fraction))

    def done(self, result: int) -> None:
        """Stop the timer, however it ends."""
        self._timer.stop()
        super().done(result)


def _go_on(work: Work, for_s: float, clock: Callable[[], float]) -> float | None:
    """Work for so much real time; how much is done, None for all."""
    until_s = clock() + for_s
    for fraction in work:
        if clock() >= until_s:
            return fraction
    return None


def is_done(
    display: Display,
    work: Work,
    texts: tuple[str, str],
    parent: QWidget,
    clock: Callable[[], float] = time.perf_counter,
) -> bool:
    """Do work to its end, or until the person does not want to wait for it; raises what it raises."""
    if _go_on(work, PATIENCE_S, clock) is None:
        return True
    dialog = WorkDialog(display, work, texts, parent, clock=clock)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if dialog.error is not None:
        raise dialog.error
    return accepted
