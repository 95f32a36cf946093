"""One real guest that libvirt runs: what it says of it, asked again and again, and its balloon's size."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from gui.live.fault import Fault, FaultKind
from gui.live.libvirt_link import Known, Link, LinkError, Seen
from gui.live.monitor import Monitor
from gui.live.worker import Worker

MOVING_PERIOD_S: Final = 0.1
"""between two looks at a balloon that moves; each asks libvirt's daemon, and that asks QEMU"""
IDLE_PERIOD_S: Final = 0.5


class LibvirtGuest(Monitor):
    """libvirt holds QEMU's monitor, so that what happens is seen by looking again, in a thread of its own."""

    def __init__(
        self,
        link: Link,
        *,
        moving_period_s: float = MOVING_PERIOD_S,
        idle_period_s: float = IDLE_PERIOD_S,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Not attached to yet; `link` is not opened yet, and the guest's from now on."""
        super().__init__(
            link.domain,
            moving_period_s=moving_period_s,
            idle_period_s=idle_period_s,
            clock=clock,
            parent=parent,
        )
        self.name = link.domain.name
        self._link = link
        self._has_balloon = False
        self._is_leaving = False
        self._has_panicked = False
        self._worker = Worker(f"libvirt {self.name}", self)

    @property
    def has_balloon_device(self) -> bool:
        """Whether QEMU gave it one; the driver in the guest is another matter."""
        return self._has_balloon

    # --- what a person does ---------------------------------------------------------------------------

    def attach(self) -> None:
        """Connect; `ended` comes later when that is not possible."""
        self._worker.ask(self._link.open, self._take_known)

    def _send_size(self, size_bytes: int) -> None:
        self._worker.ask(partial(self._link.set_size, size_bytes), self._take_answer)

    def let_go(self) -> None:
        """Leave the statistics as they were, then end; the balloon keeps its size."""
        self._timer.stop()
        self._is_leaving = True
        self._worker.ask(self._link.leave, self._left)

    def wait_to_go(self, wait_s: float) -> None:
        """Stand still until it was let go of, so long at most; then it is, and `ended` comes before."""
        self._worker.wait(wait_s)
        self._left()

    def look(self) -> None:
        """Ask how it is, unless that was asked and not answered yet; the timer calls it."""
        if not self._worker.is_busy:
            self._worker.ask(self._link.look, self._take_seen)

    # --- what libvirt says ----------------------------------------------------------------------------

    def _take_known(self, answer: Future[Known]) -> None:
        """It is there: see how it is before anybody is told."""
        try:
            known = answer.result()
        except LinkError as error:
            self._give_up(error.fault)
            return
        self.configured_bytes = known.configured_bytes
        self.deflate_on_oom = known.deflate_on_oom
        self.free_page_reporting = known.free_page_reporting
        self.pid = known.pid
        self._has_balloon = known.has_balloon
        self._worker.ask(self._link.look, self._take_first)

    def _take_first(self, answer: Future[Seen]) -> None:
        self._take_seen(answer)
        if not self._is_over and not self._is_leaving:
            self._begin_looking()

    def _take_seen(self, answer: Future[Seen]) -> None:
        try:
            seen = answer.result()
        except LinkError as error:
            self._give_up(error.fault)
            return
        if seen.end_reason:
            self._give_up(Fault(FaultKind.GUEST_ENDED, {"guest": self.name, "reason": seen.end_reason}))
            return
        was_running, knew_status = self.is_running, bool(self.status)
        self.status = seen.status
        self._watch.run(seen.is_running)
        self._watch.take_size(min(seen.size_bytes, self.configured_bytes))
        self._take_report(dict(seen.stats), seen.stats_update_s)
        if knew_status and was_running != seen.is_running:
            self._tell_event("RESUME" if seen.is_running else "STOP")
        if seen.has_panicked and not self._has_panicked:
            self._tell_event("GUEST_PANICKED")
        self._has_panicked = seen.has_panicked
        self._tell()

    def _tell_event(self, name: str) -> None:
        self.happened.emit(name, {}, -1.0)

    def _take_answer(self, answer: Future[None]) -> None:
        try:
            answer.result()
        except LinkError as error:
            self._take_refusal(str(error))

    # --- the end --------------------------------------------------------------------------------------

    def _give_up(self, fault: Fault) -> None:
        """Close the connection in the thread that may block, and hear no more of it."""
        if not self._is_over:
            self._worker.ask(self._link.close, _forget)
            self._worker.close()
            self._end(fault)

    def _left(self, _answer: Future[None] | None = None) -> None:
        self._worker.close()
        self._end(Fault(FaultKind.LET_GO, {"guest": self.name}))


def _forget(_: Future[None]) -> None:
    """Whatever came of it."""
