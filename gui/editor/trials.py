"""Has a scenario's text tried in another process: whether it is good, and how it goes for a while."""

import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import wait
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from core.trial import Checked, Ended, Finding, Ready, Stretch, Task, serve

_POLL_MS: Final = 30
PATIENCE_S: Final = 0.5
"""a worker that has not begun a task by then is deep in another one, and another worker takes its place"""


class WorkerGoneError(Exception):
    """A worker has ended by itself."""


class Worker(Protocol):
    """Who tries texts, one after the other; see `core.trial.serve`."""

    def send(self, task: Task) -> None:
        """Give it another task: what it is at is given up."""
        ...

    def poll(self, timeout_s: float = 0.0) -> list[Finding]:
        """What it found since this was last asked; waits up to so long for the first of it."""
        ...

    def close(self) -> None:
        """End it at once."""
        ...


class ProcessWorker:
    """A process of its own."""

    def __init__(self) -> None:
        """Begin it."""
        spawn = get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # so that a worker that dies ends the pipe

    def send(self, task: Task) -> None:
        """See `Worker`."""
        self._guarded(lambda: self._pipe.send(task))

    def poll(self, timeout_s: float = 0.0) -> list[Finding]:
        """See `Worker`."""
        found: list[Finding] = []
        while wait([self._pipe], timeout_s):
            self._guarded(lambda: found.append(self._pipe.recv()))
            timeout_s = 0.0
        return found

    def close(self) -> None:
        """See `Worker`."""
        self._process.terminate()
        self._process.join()
        self._pipe.close()

    @staticmethod
    def _guarded(act: Callable[[], object]) -> None:
        try:
            act()
        except (EOFError, OSError) as error:
            raise WorkerGoneError(str(error)) from error


class Trials(QObject):
    """Always about the last text that it was given; what comes of others is dropped.

    Attributes:
        checked: there is a verdict on the text: a `Checked`.
        grew: the run went on: a `Stretch`.
        ended: the run is over: an `Ended`.
        verdict: whether the text is good; None while that is not known.
    """

    checked = Signal(object)
    grew = Signal(object)
    ended = Signal(object)

    def __init__(
        self,
        begin: Callable[[], Worker] = ProcessWorker,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Nothing to try; `begin` makes workers, `clock` is seconds of real time."""
        super().__init__(parent)
        self._begin = begin
        self._clock = clock
        self._worker: Worker | None = None
        self._is_ready = False
        """whether the worker has begun"""
        self._listens = False
        """whether it takes a task soon: not while it reads a text or builds a host"""
        self._task: Task | None = None
        """what is to be handed over"""
        self._last = Task(0, "", "", 0)
        self._asked_s = 0.0
        self._has_failed = False
        self.verdict: Checked | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to come."""
        return self._timer.isActive()

    def try_out(self, text: str, where: str, for_ns: int) -> None:
        """Try this text, which errors are to call `where`; what was tried before is given up."""
        self._last = self._task = Task(self._last.number + 1, text, where, for_ns)
        self._asked_s = self._clock()
        self._has_failed = False
        self.verdict = None
        self._timer.start()
        self.look()

    def wait(self, timeout_s: float) -> Checked | None:
        """The verdict on the text, for which it waits up to so long."""
        until_s = self._clock() + timeout_s
        while self.verdict is None and self.is_busy and (left_s := until_s - self._clock()) > 0:
            self.look(left_s)
        return self.verdict

    def close(self) -> None:
        """Give up what runs."""
        self._timer.stop()
        self._task = None
        self._end_worker()

    def look(self, timeout_s: float = 0.0) -> None:
        """Take what was found, for which it waits up to so long, and go on; the timer asks for it."""
        try:
            for finding in () if self._worker is None else self._worker.poll(timeout_s):
                self._take(finding)
            if self._task is not None:
                self._hand_over(self._task)
        except WorkerGoneError as error:
            self._end_worker()
            self._fail(str(error))

    # --- workers --------------------------------------------------------------------------------------

    def _hand_over(self, task: Task) -> None:
        """Give a task to the worker as soon as it listens; one that does not in time is replaced."""
        is_deaf = self._is_ready and not self._listens
        if is_deaf and self._clock() - self._asked_s > PATIENCE_S:
            self._end_worker()
        if self._worker is None:
            self._worker = self._begin()
        elif self._listens:
            self._listens = False
            self._task = None
            self._worker.send(task)

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.close()
        self._worker, self._is_ready, self._listens = None, False, False

    def _fail(self, why: str) -> None:
        """A worker has ended by itself: another one may do better, once."""
        if self._has_failed:
            self._timer.stop()
            self._task = None
            self.ended.emit(Ended(self._last.number, {}, why))
        else:
            self._has_failed = True
            self._task = self._last

    # --- what they find -------------------------------------------------------------------------------

    def _take(self, finding: Finding) -> None:
        """Listen to whoever speaks of the last text; of another one it matters only that it is done."""
        is_last = not isinstance(finding, Ready) and finding.number == self._last.number
        match finding:
            case Ready():
                self._is_ready = self._listens = True
            case Checked(problem=problem):
                self._listens = True
                if is_last:
                    self.verdict = finding
                    self._rest(is_over=problem is not None)
                    self.checked.emit(finding)
            case Stretch() if is_last:
                self.grew.emit(finding)
            case Ended():
                self._listens = True
                if is_last:
                    self._rest(is_over=True)
                    self.ended.emit(finding)

    def _rest(self, *, is_over: bool) -> None:
        if is_over:
            self._timer.stop()
