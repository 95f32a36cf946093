"""Runs calls that may block in a thread of its own, and hands what they give over in Qt's."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from queue import SimpleQueue
from threading import Thread
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

_POLL_MS: Final = 10
"""between two looks whether a call is done"""
_Job = tuple[Future[Any], Callable[[], Any]]


class Worker(QObject):
    """One call after the other, in the order in which they were asked for.

    A thread that hangs in a call holds nobody up: it dies with the process, while those of
    `concurrent.futures` are waited for when Python ends.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """The thread waits for calls, under this name."""
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._asked: list[tuple[Future[Any], Callable[[Future[Any]], None]]] = []
        """what is not handed over yet, the oldest first"""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.hand_over)
        Thread(target=_work, args=(self._jobs,), name=name, daemon=True).start()

    @property
    def is_busy(self) -> bool:
        """Whether something was asked for that is not handed over yet."""
        return bool(self._asked)

    def ask(self, call: Callable[[], Any], done: Callable[[Future[Any]], None]) -> None:
        """Have a call made; `done` gets its outcome, which may be an exception, in the thread of Qt."""
        future: Future[Any] = Future()
        self._asked.append((future, done))
        self._jobs.put((future, call))
        self._timer.start(_POLL_MS)

    def hand_over(self) -> None:
        """Hand over what is done. The timer calls it."""
        while self._asked and self._asked[0][0].done():
            future, done = self._asked.pop(0)
            done(future)
        if not self._asked:
            self._timer.stop()

    def wait(self, timeout_s: float) -> None:
        """Stand still until all is done, so long at most, and hand it over: for when the application goes."""
        wait([future for future, _ in self._asked], timeout_s)
        self.hand_over()

    def close(self) -> None:
        """Make no more calls, and hand nothing over any more."""
        self._jobs.put(None)
        self._asked.clear()
        self._timer.stop()


def _work(jobs: SimpleQueue[_Job | None]) -> None:
    while (job := jobs.get()) is not None:
        future, call = job
        try:
            future.set_result(call())
        except Exception as error:
            future.set_exception(error)
        del job, future, call  # an idle thread keeps nothing alive
