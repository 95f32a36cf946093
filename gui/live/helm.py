"""Who decides about the targets of real guests: a person alone, or a controller that a person lets decide."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.commands import Refused, ReleaseTarget
from core.events import Cause, PolicyChanged
from core.live.events import ControllerStopped
from core.live.facts import HostFacts
from core.live.steering import Doubted, Steering, Watched
from core.specs import Policy
from gui.live.live_guest import LiveGuest

if TYPE_CHECKING:
    from gui.live.live_run import LiveRun


class Helm(QObject):
    """Asks the controller at each look at the guests; in doubt, it is the person's alone again.

    A guest that a person moves, or that comes later, is the person's until it is handed over.

    Attributes:
        changed: somebody else decides.
        stopped: a controller has stopped itself: its `Policy`, the name of a guest, and the `Doubt` about it.
    """

    changed = Signal()
    stopped = Signal(object, str, object)

    def __init__(self, run: "LiveRun") -> None:
        """Nobody decides; `run` owns it, and has it step."""
        super().__init__(run)
        self._run = run
        self._steering: Steering | None = None
        self._recorded = Policy.NONE
        """who decides as the recording has it"""
        self._refusing: set[int] = set()
        """guests that did not take what the controller asked for"""
        run.refused.connect(self._take_refusal)

    @property
    def policy(self) -> Policy:
        """Who decides."""
        return Policy.NONE if self._steering is None else self._steering.policy

    @property
    def decided_ns(self) -> int | None:
        """When it last did; None: not yet, or nobody decides."""
        return None if self._steering is None else self._steering.decided_ns

    # --- what a person does ---------------------------------------------------------------------------

    def start(self, policy: Policy, numbers: Iterable[int]) -> None:
        """Let a controller decide about the guests of these numbers, as far as they are still there."""
        chosen = {guest.number for guest in self._run.guests} & set(numbers)
        self._steering = Steering(policy, chosen)
        self._refusing.clear()
        for guest in self._run.guests:
            guest.cause = Cause.NONE if guest.number in chosen else Cause.BY_HAND
        self._run.recording.commands |= {ReleaseTarget}
        self.changed.emit()
        self._run.sample()

    def stop(self) -> None:
        """Let nobody decide any more; targets stay as they are."""
        self._steering = None
        for guest in self._run.guests:
            if guest.monitor.target_bytes is None:
                guest.cause = Cause.NONE
        self._run.recording.commands -= {ReleaseTarget}
        self.changed.emit()
        self._run.sample()

    def greet(self, guest: LiveGuest) -> None:
        """A guest has come that nobody spoke of when the controller was chosen."""
        if self._steering is not None:
            guest.cause = Cause.BY_HAND

    def withdraw(self, guest: LiveGuest) -> None:
        """A person has laid a hand on this guest."""
        if self._steering is not None:
            self._steering.withdraw(guest.number)

    def hand_over(self, guest: LiveGuest) -> None:
        """The person lets go of this guest's target."""
        if self._steering is not None:
            self._steering.entrust(guest.number)
            guest.cause = Cause.NONE

    # --- what the controller does -----------------------------------------------------------------------

    def step(self, at_ns: int, host: HostFacts) -> None:
        """Let the controller look at all guests, and carry out what it decides."""
        if self.policy is not self._recorded:
            self._run.recording.note(PolicyChanged(at_ns=at_ns, old=self._recorded, new=self.policy))
            self._recorded = self.policy
        if self._steering is None:
            return
        guests = {guest.number: guest for guest in self._run.guests}
        step = self._steering.step(at_ns, host, [self._watched(guest) for guest in guests.values()])
        for size in step.sizes:
            try:
                self._run.make_size(guests[size.vm], size.size_bytes, Cause.CONTROLLER)
            except Refused:  # what was known of it has become too old this very moment
                self._refusing.add(size.vm)
        if step.doubted is not None:
            self._end(at_ns, step.doubted)

    def _watched(self, guest: LiveGuest) -> Watched:
        return Watched(guest.number, guest.facts(), guest.is_stuck or guest.number in self._refusing)

    def _end(self, at_ns: int, doubted: Doubted) -> None:
        """The event says that nobody decides any more."""
        policy, self._recorded = self.policy, Policy.NONE
        run = self._run
        run.recording.note(ControllerStopped(at_ns=at_ns, vm=doubted.number, doubt=doubted.doubt))
        self.stop()
        self.stopped.emit(policy, run.recording.vm_name(doubted.number), doubted.doubt)

    def _take_refusal(self, name: str, _words: str) -> None:
        """What QEMU does not take is not asked again."""
        guest = self._run.guest(name)
        if self._steering is not None and guest.cause is Cause.CONTROLLER:
            self._refusing.add(guest.number)
            self._run.sample()
