"""Clockwork: the timers of the app go by what is done, not by the clock on the wall, so runs repeat."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from PySide6.QtCore import QTimer
from shiboken6 import isValid

_start, _stop, _is_active = QTimer.start, QTimer.stop, QTimer.isActive


class Clockwork:
    """Knows all timers that run, but for those that Qt serves at once."""

    def __init__(self) -> None:
        self._now_ms = 0
        self._due_ms: dict[QTimer, int] = {}

    def pass_time(self, for_ms: int) -> None:
        """Let time pass; each timer that is due by then goes off once."""
        self._now_ms += for_ms
        due = sorted(self._due_ms.items(), key=lambda each: each[1])  # stable: the one that began first
        for timer, due_ms in due:
            if due_ms <= self._now_ms and self._due_ms.get(timer) == due_ms:
                self._go_off(timer)

    def _go_off(self, timer: QTimer) -> None:
        if not isValid(timer) or timer.isSingleShot():
            del self._due_ms[timer]
        else:
            self._due_ms[timer] = self._now_ms + timer.interval()
        if isValid(timer):
            timer.timeout.emit()

    @contextmanager
    def instead_of_time(self) -> Iterator[None]:
        """Meanwhile timers are started here."""

        def start(timer: QTimer, ms: int | None = None) -> None:
            if ms is not None:
                timer.setInterval(ms)
            self._due_ms.pop(timer, None)
            if timer.interval() == 0:
                _start(timer)
            else:
                self._due_ms[timer] = self._now_ms + timer.interval()

        def stop(timer: QTimer) -> None:
            self._due_ms.pop(timer, None)
            _stop(timer)

        def is_active(timer: QTimer) -> bool:
            return timer in self._due_ms or _is_active(timer)

        with ExitStack() as patches:
            for name, function in (("start", start), ("stop", stop), ("isActive", is_active)):
                patches.enter_context(patch.object(QTimer, name, function))
            yield
