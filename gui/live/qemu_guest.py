"""One real guest that is attached to: what QEMU says of it, asked again and again, and its balloon's size."""

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.live.address import Address
from gui.live.answers import GuestStats, Size, Status
from gui.live.balloon_watch import BalloonWatch
from gui.live.fault import Fault, FaultKind
from gui.live.qmp import Answered, QmpClient, Reply, milliseconds
from gui.live.survey import STATS_INTERVAL, Surveyed, converse, survey

MOVING_PERIOD_S: Final = 1 / 30
"""between two looks at a balloon that moves, in steps of 1 MiB or more"""
IDLE_PERIOD_S: Final = 0.5
STATS_PERIOD_S: Final = 1
"""the shortest that QEMU knows"""
QEMU_PAGE_BYTES: Final = 4_096
"""a balloon holds so much or a multiple, whatever the size of the guest's pages is"""
_UNKNOWN: Final = 2**64 - 1


class QemuGuest(QObject):
    """Attached to once, ended once; between them a timer of its own asks how it is.

    Attributes:
        attached: all that does not change is known, and the guest is asked regularly from now on.
        changed: something that may change has.
        happened: an event of QEMU; see `QmpClient`.
        refused: QEMU did not take a size; why, in its own words.
        ended: it is attached to no more; the `Fault` says why, `LET_GO` when that was asked for.

        name: what the guest is called; its address when it has no name.
        pid: QEMU's process; None over TCP.
        status: QEMU's word for its state: `running`, `paused`, `prelaunch`, `io-error`, `guest-panicked`…
        configured_bytes: its memory.
        deflate_on_oom: whether a guest in need may take pages back; None when not known.
        free_page_reporting: whether it gives free pages back by itself; None when not known.
        ram_hva: where the block of memory at guest address 0 begins in QEMU's process; None when QEMU does
            not say. On a PC that is the guest's RAM; who reads it should see whether the block is as large.
        stats: what the driver reported last, by QEMU's names and in its units; None is unknown.
        stats_update_s: when that was, in seconds of Unix time; 0 is never.
    """

    attached = Signal()
    changed = Signal()
    happened = Signal(str, object, float)
    refused = Signal(str)
    ended = Signal(object)

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
        super().__init__(parent)
        self.name = str(client.address)
        self.pid: int | None = None
        self.status = ""
        self.configured_bytes = 0
        self.deflate_on_oom: bool | None = None
        self.free_page_reporting: bool | None = None
        self.ram_hva: int | None = None
        self.stats: dict[str, int | None] = {}
        self.stats_update_s = 0

        self._clock = clock
        self._watch = BalloonWatch(clock)
        self._moving_period_s, self._idle_period_s = moving_period_s, idle_period_s
        self._balloon_path = ""
        self._former_interval_s: int | None = None
        """how often QEMU asked the driver for statistics before"""
        self._open_questions = 0
        self._stats_asked_s = float("-inf")
        self._said: tuple[object, ...] = ()
        self._end_reason = ""
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._client = client
        client.setParent(self)
        client.ready.connect(self._begin_survey)
        client.happened.connect(self._hear)
        client.ended.connect(self._end)

    # --- what is asked of it --------------------------------------------------------------------------

    @property
    def address(self) -> Address:
        """Where its monitor is."""
        return self._client.address

    @property
    def size_bytes(self) -> int:
        """Its memory without what the balloon holds."""
        return self._watch.size_bytes

    @property
    def target_bytes(self) -> int | None:
        """The size that was asked for last from here; None when none was."""
        return self._watch.target_bytes

    @property
    def is_running(self) -> bool:
        """Whether its processors run."""
        return self._watch.is_running

    @property
    def has_balloon_device(self) -> bool:
        """Whether QEMU gave it one; the driver in the guest is another matter."""
        return bool(self._balloon_path)

    @property
    def is_moving(self) -> bool:
        """See `BalloonWatch`."""
        return self._watch.is_moving

    @property
    def is_reacting(self) -> bool:
        """See `BalloonWatch`."""
        return self._watch.is_reacting

    @property
    def is_stalled(self) -> bool:
        """See `BalloonWatch`."""
        return self._watch.is_stalled

    # --- what a person does ---------------------------------------------------------------------------

    def attach(self) -> None:
        """Connect; `ended` may come before this returns."""
        self._client.open()

    def set_size(self, size_bytes: int) -> None:
        """Have the balloon make this the guest's size; it is rounded up to whole pages.

        QEMU knows no least size, and a guest dies of too small a one: what is safe is for others to say.

        Raises:
            ValueError: there is no balloon device, or the size is not in 1..configured.
        """
        if not self.has_balloon_device:
            raise ValueError("the guest has no balloon device")
        if not 0 < size_bytes <= self.configured_bytes:
            raise ValueError(f"{size_bytes} bytes are not in 1..{self.configured_bytes}")
        pages = -(-size_bytes // QEMU_PAGE_BYTES)
        self._watch.ask_for(min(pages * QEMU_PAGE_BYTES, self.configured_bytes))
        self._client.send("balloon", {"value": self.target_bytes}, self._take_refusal)
        self._tell()

    def let_go(self) -> None:
        """Leave the statistics as they were, then end; the balloon keeps its size."""
        self._timer.stop()
        if self._former_interval_s is None:
            self._left()
        else:
            self._set_stats_interval(self._former_interval_s, self._left)

    def let_go_at_once(self, wait_s: float = 0.5) -> None:
        """The same for when the application goes: it waits so long at most, and `ended` comes before."""
        self.let_go()
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
        self._said = self._sayings()
        self._timer.start(milliseconds(self._idle_period_s))
        self.attached.emit()
        self.look()

    def _set_stats_interval(self, seconds: int, answered: Answered | None) -> None:
        place = {"path": self._balloon_path, "property": STATS_INTERVAL, "value": seconds}
        self._client.send("qom-set", place, answered)

    def _left(self, _: Reply | None = None) -> None:
        self._client.close()
        self._end(Fault(FaultKind.LET_GO, {"guest": self.name}))

    def _end(self, fault: Fault) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._timer.stop()
        if fault.kind is FaultKind.CLOSED and self._end_reason:
            fault = Fault(FaultKind.GUEST_ENDED, {"guest": self.name, "reason": self._end_reason})
        self.ended.emit(fault)

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
        if size is None:  # the device was unplugged
            self._balloon_path = ""
            self._watch.forget_target()
            self._watch.take_size(self.configured_bytes)
        else:
            self._watch.take_size(size.actual)

    def _take_stats(self, reply: Reply) -> None:
        report = reply.read(GuestStats)
        if report is None:
            return
        self.stats = {key: None if value == _UNKNOWN else value for key, value in report.stats.items()}
        if report.last_update != self.stats_update_s:
            self.stats_update_s = report.last_update
            self._watch.take_sign()

    def _take_status(self, reply: Reply) -> None:
        self._set_status(reply.read(Status))

    def _set_status(self, status: Status | None) -> None:
        if status is not None:
            self.status = status.status
            self._watch.run(status.running)

    def _take_refusal(self, reply: Reply) -> None:
        if reply.is_error:
            self._watch.forget_target()
            self._tell()
            self.refused.emit(reply.description)

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

    # --- what is told to others -----------------------------------------------------------------------

    def _tell(self) -> None:
        """Say so if something has changed, and look more often while the balloon moves."""
        period_ms = milliseconds(self._moving_period_s if self.is_moving else self._idle_period_s)
        if self._timer.isActive() and self._timer.interval() != period_ms:
            self._timer.start(period_ms)
        sayings = self._sayings()
        if sayings != self._said:
            self._said = sayings
            self.changed.emit()

    def _sayings(self) -> tuple[object, ...]:
        """All that may change."""
        of_balloon = (self.size_bytes, self.target_bytes, self.is_moving, self.is_reacting, self.is_stalled)
        return (*of_balloon, self.has_balloon_device, self.status, self.is_running, self.stats_update_s)
