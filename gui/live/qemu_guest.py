"""One real guest that is attached to: what QEMU says of it, asked again and again, and its balloon's size."""

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

from gui.live.answers import GuestStats, Size, Status
from gui.live.fault import Fault, FaultKind
from gui.live.monitor import Monitor
from gui.live.qmp import Answered, QmpClient, Reply
from gui.live.survey import STATS_INTERVAL, Surveyed, converse, survey

MOVING_PERIOD_S: Final = 1 / 30
"""between two looks at a balloon that moves, in steps of 1 MiB or more"""
IDLE_PERIOD_S: Final = 0.5
STATS_PERIOD_S: Final = 1
"""the shortest that QEMU knows"""
_UNKNOWN: Final = 2**64 - 1
_UNPLUGGED: Final = "DeviceNotActive"


class QemuGuest(Monitor):
    """One that speaks QMP itself."""

    def __init__(
        self,
        client: QmpClient,
        *,
        moving_period_s: float = MOVING_PERIOD_S,
        idle_period_s: float = IDLE_PERIOD_S,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Not attached to yet.

        Args:
            client: not opened yet; it is the guest's from now on.
            moving_period_s: between two looks while the balloon moves.
            idle_period_s: between two looks otherwise.
            clock: seconds of real time; tests hand in their own.
            parent: Qt's owner.
        """
        super().__init__(
            client.address,
            moving_period_s=moving_period_s,
            idle_period_s=idle_period_s,
            clock=clock,
            parent=parent,
        )
        self._balloon_path = ""
        self._former_interval_s: int | None = None
        """how often QEMU asked the driver for statistics before"""
        self._open_questions = 0
        self._stats_asked_s = float("-inf")
        self._end_reason = ""
        self._client = client
        client.setParent(self)
        client.ready.connect(self._begin_survey)
        client.happened.connect(self._hear)
        client.ended.connect(self._end)

    # --- what is asked of it --------------------------------------------------------------------------

    @property
    def has_balloon_device(self) -> bool:
        """Whether QEMU gave it one; the driver in the guest is another matter."""
        return bool(self._balloon_path)

    # --- what a person does ---------------------------------------------------------------------------

    def attach(self) -> None:
        """Connect; `ended` may come before this returns."""
        self._client.open()

    def _send_size(self, size_bytes: int) -> None:
        self._client.send("balloon", {"value": size_bytes}, self._take_answer)

    def let_go(self) -> None:
        """Leave the statistics as they were, then end; the balloon keeps its size."""
        self._timer.stop()
        if self._former_interval_s is None:
            self._left()
        else:
            self._set_stats_interval(self._former_interval_s, self._left)

    def wait_to_go(self, wait_s: float) -> None:
        """Stand still until it was let go of, so long at most; then it is, and `ended` comes before."""
        self._client.wait_for_answers(wait_s)
        self._left()

    def look(self) -> None:
        """Ask how it is, unless that was asked and not answered yet; the timer calls it."""
        if self._open_questions or not self.has_balloon_device:
            return
        self._ask("query-balloon", {}, self._take_size)
        if self._clock() - self._stats_asked_s >= STATS_PERIOD_S:
            self._stats_asked_s = self._clock()
            place = {"path": self._balloon_path, "property": "guest-stats"}
            self._ask("qom-get", place, self._take_stats)

    # --- attaching and leaving ------------------------------------------------------------------------

    def _begin_survey(self) -> None:
        self.pid = self._client.peer_pid
        converse(self._client, survey(), self._begin)

    def _begin(self, known: Surveyed) -> None:
        """All that does not change is known: ask about the rest from now on."""
        if known.configured_bytes is None:
            self._client.close()
            self._end(Fault(FaultKind.NO_MEMORY_SIZE, {"address": str(self._client.address)}))
            return
        self.name = known.name or self.name
        self.configured_bytes = known.configured_bytes
        self.deflate_on_oom = known.deflate_on_oom
        self.free_page_reporting = known.free_page_reporting
        self.ram_hva = known.ram_hva
        self._balloon_path = known.balloon_path
        self._watch.size_bytes = known.size_bytes or known.configured_bytes
        self._set_status(known.status)
        if known.stats_interval_s is not None:
            self._former_interval_s = known.stats_interval_s
            self._set_stats_interval(STATS_PERIOD_S, None)
        self._begin_looking()

    def _set_stats_interval(self, seconds: int, answered: Answered | None) -> None:
        place = {"path": self._balloon_path, "property": STATS_INTERVAL, "value": seconds}
        self._client.send("qom-set", place, answered)

    def _left(self, _: Reply | None = None) -> None:
        self._client.close()
        self._end(Fault(FaultKind.LET_GO, {"guest": self.name}))

    def _end(self, fault: Fault) -> None:
        if fault.kind is FaultKind.CLOSED and self._end_reason:
            fault = Fault(FaultKind.GUEST_ENDED, {"guest": self.name, "reason": self._end_reason})
        super()._end(fault)

    # --- what QEMU says -------------------------------------------------------------------------------

    def _ask(self, command: str, arguments: Mapping[str, object], take: Callable[[Reply], None]) -> None:
        self._open_questions += 1
        self._client.send(command, arguments, partial(self._take_reply, take))

    def _take_reply(self, take: Callable[[Reply], None], reply: Reply) -> None:
        self._open_questions -= 1
        take(reply)
        self._tell()

    def _take_size(self, reply: Reply) -> None:
        size = reply.read(Size)
        if size is not None:
            self._watch.take_size(size.actual)
        elif reply.error_class == _UNPLUGGED:
            self._balloon_path = ""
            self._watch.forget_target()
            self._watch.take_size(self.configured_bytes)

    def _take_stats(self, reply: Reply) -> None:
        report = reply.read(GuestStats)
        if report is None:
            return
        stats = {key: None if value == _UNKNOWN else value for key, value in report.stats.items()}
        self._take_report(stats, report.last_update)

    def _take_status(self, reply: Reply) -> None:
        self._set_status(reply.read(Status))

    def _set_status(self, status: Status | None) -> None:
        if status is not None:
            self.status = status.status
            self._watch.run(status.running)

    def _take_answer(self, reply: Reply) -> None:
        if reply.is_error:
            self._take_refusal(reply.description)

    def _hear(self, name: str, data: dict[str, Any], at_s: float) -> None:
        match name:
            case "STOP" | "RESUME":
                self._ask("query-status", {}, self._take_status)
            case "RESET":
                self._watch.expect_a_sign()
            case "BALLOON_CHANGE":
                self.look()
            case "SHUTDOWN":
                self._end_reason = str(data.get("reason", ""))
        self.happened.emit(name, data, at_s)
