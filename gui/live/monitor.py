"""What every connection to a real guest has, whoever it speaks with: QEMU itself, or libvirt."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from gui.live.address import Address
from gui.live.balloon_watch import BalloonWatch
from gui.live.domain import Domain
from gui.live.fault import Fault

QEMU_PAGE_BYTES: Final = 4_096
"""a balloon holds so much or a multiple, whatever the size of the guest's pages is"""


class Monitor(QObject):
    """Attached to once, ended once; between them a timer of its own asks how the guest is.

    Attributes:
        attached: all that does not change is known, and the guest is asked regularly from now on.
        changed: something that may change has.
        happened: an event by QEMU's name, its data (a dict) and when it was, in seconds of Unix time; -1 when
            that is not known.
        refused: a size was not taken; why, in the words of whoever refused it.
        ended: it is attached to no more; the `Fault` says why, `LET_GO` when that was asked for.

        address: where the guest is reached.
        name: what it is called; its address when it has no name.
        pid: QEMU's process; None when it is not known.
        status: QEMU's word for its state: `running`, `paused`, `prelaunch`, `io-error`, `guest-panicked`…
        configured_bytes: its memory.
        deflate_on_oom: whether a guest in need may take pages back; None when not known.
        free_page_reporting: whether it gives free pages back by itself; None when not known.
        ram_hva: where the block of memory at guest address 0 begins in QEMU's process; None when that is not
            known. On a PC that is the guest's RAM; who reads it should see whether the block is as large.
        stats: what the driver reported last, by QEMU's names and in its units; None is unknown.
        stats_update_s: when that was, in seconds of Unix time; 0 is never.
        stats_at_s: when that was heard of, by the clock.
        size_then_bytes: the guest's size when it reported, or a little more.
    """

    attached = Signal()
    changed = Signal()
    happened = Signal(str, object, float)
    refused = Signal(str)
    ended = Signal(object)

    def __init__(
        self,
        address: Address | Domain,
        *,
        moving_period_s: float,
        idle_period_s: float,
        clock: Callable[[], float],
        parent: QObject | None,
    ) -> None:
        """Not attached to yet.

        Args:
            address: where the guest is reached.
            moving_period_s: between two looks while the balloon moves.
            idle_period_s: between two looks otherwise.
            clock: seconds of real time; tests hand in their own.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.address = address
        self.name = str(address)
        self.pid: int | None = None
        self.status = ""
        self.configured_bytes = 0
        self.deflate_on_oom: bool | None = None
        self.free_page_reporting: bool | None = None
        self.ram_hva: int | None = None
        self.stats: dict[str, int | None] = {}
        self.stats_update_s = 0
        self.stats_at_s = float("-inf")
        self.size_then_bytes = 0

        self._clock = clock
        self._watch = BalloonWatch(clock)
        self._moving_period_s, self._idle_period_s = moving_period_s, idle_period_s
        self._said: tuple[object, ...] = ()
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    # --- what is asked of it --------------------------------------------------------------------------

    @property
    def has_balloon_device(self) -> bool:
        """Whether QEMU gave it one; the driver in the guest is another matter."""
        raise NotImplementedError

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

    @property
    def stats_silence_s(self) -> float:
        """How long nothing was heard of the driver, by the clock."""
        return self._clock() - self.stats_at_s

    # --- what a person does ---------------------------------------------------------------------------

    def attach(self) -> None:
        """Connect; `ended` may come before this returns."""
        raise NotImplementedError

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
        whole_bytes = min(-(-size_bytes // QEMU_PAGE_BYTES) * QEMU_PAGE_BYTES, self.configured_bytes)
        self._watch.ask_for(whole_bytes)
        self._send_size(whole_bytes)
        self._tell()

    def _send_size(self, size_bytes: int) -> None:
        """Hand the size on."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Leave the statistics as they were, then end; the balloon keeps its size."""
        raise NotImplementedError

    def let_go_at_once(self, wait_s: float = 0.5) -> None:
        """The same for when the application goes: it waits so long at most, and `ended` comes before."""
        self.let_go()
        self.wait_to_go(wait_s)

    def wait_to_go(self, wait_s: float) -> None:
        """Stand still until it was let go of, so long at most; then it is, and `ended` comes before."""
        raise NotImplementedError

    def look(self) -> None:
        """Ask how it is, unless that was asked and not answered yet; the timer calls it."""
        raise NotImplementedError

    # --- what is told to others -----------------------------------------------------------------------

    def _take_report(self, stats: dict[str, int | None], update_s: int) -> None:
        """What the driver reported last, and when, as in the attributes."""
        self.stats = stats
        if update_s != self.stats_update_s:
            self.stats_update_s, self.stats_at_s = update_s, self._clock()
            self.size_then_bytes = self._watch.take_largest()
            self._watch.take_sign()

    def _take_refusal(self, words: str) -> None:
        """The size that was asked for is none of the guest's."""
        self._watch.forget_target()
        self._tell()
        self.refused.emit(words)

    def _begin_looking(self) -> None:
        """All that does not change is known: ask about the rest from now on."""
        self._said = self._sayings()
        self._timer.start(round(1_000 * self._idle_period_s))
        self.attached.emit()
        self.look()

    def _tell(self) -> None:
        """Say so if something has changed, and look more often while the balloon moves."""
        period_ms = round(1_000 * (self._moving_period_s if self.is_moving else self._idle_period_s))
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

    def _end(self, fault: Fault) -> None:
        """It is over, for this reason; the first counts."""
        if not self._is_over:
            self._is_over = True
            self._timer.stop()
            self.ended.emit(fault)
