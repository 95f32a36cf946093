"""Makes a film: draws its pictures one after the other, and hands them to a process that encodes them."""

import time
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.atomic import Replacement
from gui.export.encoder import DONE, END, encode
from gui.export.film_plan import FilmPlan
from gui.export.offscreen import OffScreen

BUDGET_S: Final = 0.02
"""the most that going through the run may take before the window is looked after again"""
_REST_MS: Final = 4
_PATIENCE_S: Final = 5.0


class Filmer(QObject):
    """Makes one film at a time.

    Signals:
        progressed: how many pictures are encoded.
        finished: there is a film.
        failed: there is none, and why.
    """

    progressed = Signal(int)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._plan: FilmPlan | None = None
        self._stage: OffScreen | None = None
        self._file: Replacement | None = None
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._work)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being made."""
        return self._process is not None

    def start(self, plan: FilmPlan, stage: OffScreen, path: Path) -> None:
        """Begin; the stage is closed in the end. Raises OSError when no file can be made there."""
        try:
            self._file = Replacement(path)
        except OSError:
            stage.close()
            raise
        self._plan, self._stage = plan, stage
        self._next, self._waiting = 0, False
        self._drawn: bytes | None = None
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        size = stage.size.toTuple()
        settings = (theirs, str(plan.format), str(self._file.temporary), size, plan.rate)
        self._process = context.Process(target=encode, args=settings, daemon=True)
        self._process.start()
        theirs.close()
        self._timer.start()

    def cancel(self) -> None:
        """Give it up; nothing is left of it."""
        self._end()

    def _work(self) -> None:
        """Hear what the other process says, and go on towards the next picture."""
        try:
            self._listen()
            if self._process is not None:
                self._prepare()
                self._hand_over()
        except (EOFError, OSError) as error:
            self._fail(str(error) or self.tr("the process that makes it has ended"))
        except Exception as error:
            self._fail(str(error) or type(error).__name__)

    def _listen(self) -> None:
        while self._pipe is not None and self._pipe.poll():
            answer = self._pipe.recv()
            if answer == DONE:
                self._keep()
            elif isinstance(answer, str):
                self._fail(answer)
            else:
                self._waiting = False
                self.progressed.emit(answer)

    def _prepare(self) -> None:
        """Go on with the run for a moment; draw when the moment of the next picture has come."""
        assert self._plan is not None
        assert self._stage is not None
        if self._drawn is not None:
            return
        if self._next == self._plan.frames:
            self._drawn = END
            return
        until_ns, begin_s = self._plan.moment_ns(self._next), time.perf_counter()
        while self._stage.step(until_ns):
            if time.perf_counter() - begin_s > BUDGET_S:
                return
        self._drawn = self._stage.draw()
        self._next += 1

    def _hand_over(self) -> None:
        """Send the picture once the one before is encoded: else this would wait, and the window with it."""
        if self._drawn is None or self._waiting or self._pipe is None:
            return
        self._pipe.send_bytes(self._drawn)
        self._waiting, self._drawn = True, None

    def _keep(self) -> None:
        assert self._file is not None
        try:
            self._file.keep()
        except OSError as error:
            self._fail(error.strerror)
            return
        self._file = None
        self._end()
        self.finished.emit()

    def _fail(self, why: str) -> None:
        self._end()
        self.failed.emit(why)

    def _end(self) -> None:
        self._timer.stop()
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.terminate()
            self._process.join(_PATIENCE_S)
        if self._file is not None:
            self._file.drop()
        if self._stage is not None:
            self._stage.close()
        self._pipe = self._process = self._file = self._stage = None
