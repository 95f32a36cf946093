"""A run of real guests: attaches, looks at them five times a second, records, and carries commands out."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.commands import Command, Refused, ReleaseTarget, SetTarget
from core.events import Cause
from core.live.commands import Detach, LiveCommand, PutBack
from core.live.facts import HostFacts, host_facts
from core.live.floor import is_deep
from core.live.recording import Recording
from core.live.views import PAGE_BYTES, host_view
from core.specs import Policy
from core.units import NS_PER_S
from gui.live.address import Address
from gui.live.chronicle import Chronicle
from gui.live.domain import Domain
from gui.live.fault import Fault, FaultKind
from gui.live.helm import Helm
from gui.live.libvirt_guest import LibvirtGuest
from gui.live.libvirt_link import Link
from gui.live.live_guest import LiveGuest
from gui.live.monitor import Monitor
from gui.live.process_memory import PROC
from gui.live.qemu_guest import QemuGuest
from gui.live.qmp import QmpClient

SAMPLE_S: Final = 0.2
"""between two looks at the pages"""
_GOODBYE_S: Final = 2.0
"""how long all guests together may take to hear that they are let go of when the app closes"""
_COMMANDS: Final = frozenset({SetTarget, PutBack, Detach})


class LiveRun(QObject):
    """Everything that touches real guests goes through here.

    Attributes:
        changed: another moment was recorded.
        moved: between two moments, a balloon moved or a guest said something.
        attached: a `LiveGuest` is there.
        failed: a guest could not be attached to: the `Fault`.
        left: a guest is not there any more: its name, and the `Fault` that says why.
        cramped: a `LiveGuest` needs more by now than its target will leave it, while its balloon still grows.
        refused: QEMU did not take a command: the guest's name, and QEMU's words.
        recording: what was seen, to be drawn from.
        helm: who decides about targets.
    """

    changed = Signal()
    moved = Signal()
    attached = Signal(object)
    failed = Signal(object)
    left = Signal(str, object)
    cramped = Signal(object)
    refused = Signal(str, str)

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        proc: Path = PROC,
        parent: QObject | None = None,
    ) -> None:
        """No guest yet; `clock` is seconds of real time, `wall_clock` Unix time."""
        super().__init__(parent)
        self._clock, self._wall_clock, self._proc = clock, wall_clock, proc
        self._began_s = clock()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self._guests: dict[int, LiveGuest] = {}
        self._attaching: list[Monitor] = []
        self._next_number = 0
        self._former_bytes: dict[tuple[str, int | None], int] = {}
        """of guests that were lost with their balloons moved, by address and process"""
        self.recording = Recording(self.tr("Real guests"), host_view(self._host_facts(), Policy.NONE, None))
        self.recording.commands = _COMMANDS
        self._chronicle = Chronicle(self.recording, self._passed_ns)
        self.helm = Helm(self)
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.setInterval(round(1000 * SAMPLE_S / 2))
        self._look_timer.timeout.connect(self._look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sample)
        self._timer.start(round(1000 * SAMPLE_S))

    # --- what is asked of it ------------------------------------------------------------------------

    @property
    def guests(self) -> tuple[LiveGuest, ...]:
        """Those that are attached, and not on their way out."""
        return tuple(each for each in self._guests.values() if not each.is_leaving)

    @property
    def now_ns(self) -> int:
        """Since it began."""
        return self._passed_ns()

    def _passed_ns(self) -> int:
        return round((self._clock() - self._began_s) * NS_PER_S)

    def guest(self, name: str) -> LiveGuest:
        """The guest of a name; raises Refused for none."""
        for each in self.guests:
            if each.name == name:
                return each
        raise Refused("no-such-vm", vm=name)

    def floor_bytes(self, guest: LiveGuest) -> int:
        """How small a guest may be made now."""
        return guest.facts().floor_bytes

    def is_deep(self, command: SetTarget) -> bool:
        """Whether a person is to be asked before such a step; raises Refused for a guest that is gone."""
        guest = self.guest(command.vm)
        configured = guest.monitor.configured_bytes
        wanted = configured - command.target_pages * PAGE_BYTES
        return is_deep(configured, guest.monitor.size_bytes, wanted, self.floor_bytes(guest))

    # --- guests come and go ---------------------------------------------------------------------------

    def attach(self, address: Address | Domain) -> None:
        """Attach to a guest by its monitor, or by libvirt; `attached` or `failed` tells how it went.

        Raises:
            Refused: it is attached to already.
        """
        for guest in self._guests.values():
            if guest.monitor.address == address:
                raise Refused("already-attached", vm=guest.name)
        monitor: Monitor
        if isinstance(address, Domain):
            monitor = LibvirtGuest(Link(address), clock=self._clock, parent=self)
        else:
            monitor = QemuGuest(QmpClient(address), clock=self._clock, parent=self)
        self._attaching.append(monitor)
        monitor.attached.connect(partial(self._welcome, monitor))
        monitor.ended.connect(partial(self._turn_away, monitor))
        monitor.attach()

    def _turn_away(self, monitor: Monitor, fault: Fault) -> None:
        """It ended before it was attached to."""
        if monitor in self._attaching:
            self._attaching.remove(monitor)
            monitor.deleteLater()
            self.failed.emit(fault)

    def _welcome(self, monitor: Monitor) -> None:
        self._attaching.remove(monitor)
        taken = {guest.name for guest in self._guests.values()}
        monitor.name = next(name for name in _names(monitor.name) if name not in taken)
        guest = LiveGuest(self._next_number, monitor, self._wall_clock, self)
        self._next_number += 1
        guest.former_bytes = self._former_bytes.pop(_key(guest), guest.former_bytes)
        self.helm.greet(guest)
        self._guests[guest.number] = guest
        self._chronicle.attached(guest)
        monitor.changed.connect(self._glimpse)
        monitor.happened.connect(partial(self._chronicle.heard, guest))
        monitor.refused.connect(partial(self.refused.emit, guest.name))
        monitor.ended.connect(partial(self._part, guest))
        self.sample()
        self.attached.emit(guest)

    def _part(self, guest: LiveGuest, fault: Fault) -> None:
        del self._guests[guest.number]
        if fault.kind is not FaultKind.LET_GO:
            self._chronicle.ended(guest, fault.kind)
            if guest.monitor.target_bytes is not None:
                self._former_bytes[_key(guest)] = guest.former_bytes
        guest.deleteLater()
        self.sample()
        self.left.emit(guest.name, fault)

    def detach(self, guest: LiveGuest) -> None:
        """Let a guest go; its balloon is put back first, if it was moved."""
        self._say_goodbye(guest)
        guest.monitor.let_go()

    def close(self) -> None:
        """Let all guests go with their balloons put back, and wait a little until QEMU has heard of it."""
        self._timer.stop()
        self._look_timer.stop()
        for guest in self.guests:
            self.detach(guest)
        until_s = time.monotonic() + _GOODBYE_S
        for monitor in (*self._attaching, *(guest.monitor for guest in tuple(self._guests.values()))):
            monitor.wait_to_go(max(0.0, until_s - time.monotonic()))
        self._executor.shutdown()

    def _say_goodbye(self, guest: LiveGuest) -> None:
        self.helm.withdraw(guest)
        guest.is_leaving = True
        monitor = guest.monitor
        was_moved = monitor.has_balloon_device and monitor.target_bytes is not None
        left_bytes = self._former_or_bearable(guest) if was_moved else monitor.size_bytes
        if was_moved:
            monitor.set_size(left_bytes)
        self._chronicle.detached(guest, left_bytes, was_put_back=was_moved)

    def _former_or_bearable(self, guest: LiveGuest) -> int:
        """The size that a guest had when the person came; where it has come to use more, what it can bear."""
        return max(guest.former_bytes, self.floor_bytes(guest))

    # --- what a person does ---------------------------------------------------------------------------

    def apply(self, command: Command | LiveCommand) -> None:
        """Carry out a command; raises Refused, and then nothing was asked of any guest."""
        match command:
            case SetTarget():
                guest = self.guest(command.vm)
                wanted = guest.monitor.configured_bytes - command.target_pages * PAGE_BYTES
                self.make_size(guest, wanted, Cause.BY_HAND)
            case ReleaseTarget():
                self.helm.hand_over(self.guest(command.vm))
            case PutBack():
                self.put_back(self.guest(command.vm))
            case Detach():
                self.detach(self.guest(command.vm))
            case _:
                raise Refused("recording")

    def put_back(self, guest: LiveGuest) -> None:
        """Make a guest's balloon what it was when the person came, or as large as the guest can bear."""
        self.make_size(guest, self._former_or_bearable(guest), Cause.BY_HAND)

    def make_size(self, guest: LiveGuest, size_bytes: int, cause: Cause) -> None:
        """Have a guest's balloon leave it so much; raises Refused. A person's wish goes before a rule's."""
        monitor = guest.monitor
        if not monitor.has_balloon_device:
            raise Refused("no-driver", vm=guest.name)
        floor = self.floor_bytes(guest)
        if size_bytes < floor and size_bytes < monitor.size_bytes:
            raise Refused(
                "below-floor", vm=guest.name, size=size_bytes // PAGE_BYTES, floor=floor // PAGE_BYTES
            )
        old = monitor.target_bytes or monitor.size_bytes
        monitor.set_size(size_bytes)
        guest.cause, guest.was_stuck = cause, False
        if cause is Cause.BY_HAND:
            self.helm.withdraw(guest)
        self._chronicle.asked(guest, old, size_bytes, cause)
        self._glimpse()

    # --- looking --------------------------------------------------------------------------------------

    def sample(self) -> None:
        """Look at all guests and record what is seen. The timer calls it."""
        for guest in self._guests.values():
            guest.end_look()
            self._chronicle.looked_at(guest)
            self._watch_need(guest)
        facts = self._host_facts()
        self.helm.step(self._chronicle.moment_ns(), facts)
        at_ns = self._chronicle.moment_ns()
        host = host_view(facts, self.helm.policy, self.helm.decided_ns)
        self.recording.add(at_ns, host, [guest.seen(at_ns) for guest in self._guests.values()])
        self.changed.emit()
        self._look_timer.start()

    def _look(self) -> None:
        """Between two samples, so that it does not take the time of those who draw."""
        for guest in self._guests.values():
            guest.begin_look(self._executor)

    def _watch_need(self, guest: LiveGuest) -> None:
        """A target that was sound when it was asked for may not be any more; a person is told once."""
        target = guest.monitor.target_bytes
        is_cramped = target is not None and target < min(guest.monitor.size_bytes, self.floor_bytes(guest))
        if is_cramped and not guest.is_cramped and not guest.is_leaving:
            self.cramped.emit(guest)
        guest.is_cramped = is_cramped

    def ease(self, guest: LiveGuest) -> None:
        """Leave a guest what it can bear."""
        self.make_size(guest, max(self.floor_bytes(guest), guest.monitor.target_bytes or 0), Cause.BY_HAND)

    def _glimpse(self) -> None:
        """Between two samples: balloons that move are shown to move."""
        now_ns = self.now_ns
        self.recording.glimpse([guest.seen(now_ns).view for guest in self._guests.values()])
        self.moved.emit()

    def _host_facts(self) -> HostFacts:
        try:
            pressure = (self._proc / "pressure" / "memory").read_text()
        except OSError:  # a kernel without PSI
            pressure = ""
        return host_facts((self._proc / "meminfo").read_text(), pressure)


def _key(guest: LiveGuest) -> tuple[str, int | None]:
    """What tells one QEMU from the next at the same address."""
    return str(guest.monitor.address), guest.monitor.pid


def _names(name: str) -> Iterator[str]:
    """A name, and what to call further guests of that name."""
    yield name
    for number in count(2):
        yield f"{name} ({number})"
