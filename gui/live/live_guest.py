"""One guest of a live run: what its monitor says, what its pages look like, and how it was found."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from core.codes import Backing, Codes, Use, code
from core.events import Cause
from core.live.facts import GuestFacts, stats_of
from core.live.recording import Seen
from core.live.views import PAGE_BYTES, counts_of, vm_view
from core.units import NS_PER_S
from gui.live.monitor import Monitor
from gui.live.process_memory import Block, Look, find_block, look_at

_LOST: Final = code(Use.UNKNOWN, Backing.ABSENT)


class LiveGuest(QObject):
    """Owns its monitor.

    Attributes:
        number: its number in the recording.
        monitor: who speaks with QEMU, or with libvirt.
        former_bytes: how large the guest was when the person came.
        cause: why its target is what it is.
        programs: what a person started inside; a demo guest only.
        is_leaving: it was let go of, and nothing is asked of it any more.
    """

    def __init__(
        self, number: int, monitor: Monitor, wall_clock: Callable[[], float], parent: QObject
    ) -> None:
        """The monitor is attached to already; `wall_clock` is Unix time, as QEMU stamps statistics."""
        super().__init__(parent)
        monitor.setParent(self)
        self.number = number
        self.monitor = monitor
        self.former_bytes = monitor.size_bytes
        self.cause = Cause.NONE
        self.programs: tuple[str, ...] = ()
        self._wall_clock = wall_clock
        self._block: Block | None = None
        if monitor.pid is not None:
            self._block = find_block(monitor.pid, monitor.ram_hva, monitor.configured_bytes)
        self._reading: Future[Look] | None = None
        self._uses: Codes | None = None
        self._active: NDArray[np.bool_] | None = None
        absent = np.full(self.configured_pages, _LOST, dtype=np.uint8)
        self._look = Look(absent, counts_of(absent), None)
        self._has_looked = False
        self.told_bytes = monitor.size_bytes
        self.was_stuck = False
        self.is_leaving = False
        self.is_cramped = False

    @property
    def name(self) -> str:
        """What it is called."""
        return self.monitor.name

    @property
    def configured_pages(self) -> int:
        """How many pages it was given."""
        return self.monitor.configured_bytes // PAGE_BYTES

    @property
    def is_stuck(self) -> bool:
        """It was asked for another balloon, and nothing moves."""
        monitor = self.monitor
        asked = monitor.target_bytes is not None and monitor.target_bytes != monitor.size_bytes
        return asked and monitor.is_running and (monitor.is_stalled or not monitor.is_reacting)

    def facts(self) -> GuestFacts:
        """What its monitor says of it."""
        monitor = self.monitor
        heard = monitor.stats_update_s
        age_s = max(0.0, self._wall_clock() - heard, monitor.stats_silence_s) if heard else None
        return GuestFacts(
            name=monitor.name,
            address=str(monitor.address),
            configured_bytes=monitor.configured_bytes,
            size_bytes=monitor.size_bytes,
            target_bytes=monitor.target_bytes,
            is_running=monitor.is_running,
            has_balloon=monitor.has_balloon_device,
            has_driver=bool(heard) or monitor.size_bytes != monitor.configured_bytes,
            is_reacting=monitor.is_reacting,
            deflate_on_oom=monitor.deflate_on_oom,
            free_page_reporting=monitor.free_page_reporting,
            stats=stats_of(monitor.stats),
            stats_age_ns=None if age_s is None else round(age_s * NS_PER_S),
            size_then_bytes=monitor.size_then_bytes,
            programs=self.programs,
        )

    def seen(self, at_ns: int) -> Seen:
        """It as views show it."""
        look = self._look
        view = vm_view(
            self.number, self.facts(), look.counts, self.cause, at_ns, knows_backing=self._has_looked
        )
        return Seen(view, look.codes, look.frames, look.counts)

    def take_uses(self, uses: Codes, active: NDArray[np.bool_]) -> None:
        """The guest said what it uses its pages for: uint8[pages] and bool[pages]."""
        if len(uses) == self.configured_pages:
            self._uses, self._active = uses, active

    def begin_look(self, executor: Executor) -> None:
        """Look at its pages in another thread; never two looks at a time."""
        if self._block is not None and self._reading is None:
            self._reading = executor.submit(
                look_at, self._block, self.configured_pages, self._uses, self._active
            )

    def end_look(self) -> None:
        """Take in what the last look found, if it is done."""
        if self._reading is None or not self._reading.done():
            return
        try:
            self._look = self._reading.result()
            self._has_looked = True
        except OSError:  # it is gone, or may not be looked at
            self._block, self._has_looked = None, False
        self._reading = None
