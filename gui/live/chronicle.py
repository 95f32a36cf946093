"""Writes down what happens to real guests, as events of their recording."""

from collections.abc import Callable
from typing import Final

from core.events import Cause, TargetSet, VmCrashed, VmPaused, VmRebooted, VmResumed
from core.live.events import (
    BalloonMoved,
    Ending,
    GuestAttached,
    GuestDetached,
    GuestDoesNotReact,
    GuestEnded,
)
from core.live.recording import Recording
from core.live.views import PAGE_BYTES
from core.specs import DriverKind
from gui.live.fault import FaultKind
from gui.live.live_guest import LiveGuest

_HAPPENINGS: Final[dict[str, type[VmPaused | VmResumed | VmRebooted | VmCrashed]]] = {
    "STOP": VmPaused,
    "RESUME": VmResumed,
    "RESET": VmRebooted,
    "GUEST_PANICKED": VmCrashed,
}
"""of QEMU's events, those that views know"""
_ENDINGS: Final = {
    FaultKind.GUEST_ENDED: Ending.SHUT_DOWN,
    FaultKind.CLOSED: Ending.LOST,
    FaultKind.LIBVIRT: Ending.LOST,
    FaultKind.NO_REPLY: Ending.SILENT,
}


class Chronicle:
    """Every event has the time of now, and is later than the last moment that was recorded."""

    def __init__(self, recording: Recording, now: Callable[[], int]) -> None:
        """Write into a recording; `now` is the time in ns since it began."""
        self._recording = recording
        self._now = now

    def moment_ns(self) -> int:
        """Now, but later than the last moment that was recorded."""
        return max(self._now(), self._recording.span_ns[1] + 1)

    def attached(self, guest: LiveGuest) -> None:
        """A guest is there."""
        self._recording.name(guest.number, guest.name)
        self._recording.note(
            GuestAttached(
                at_ns=self.moment_ns(),
                vm=guest.number,
                name=guest.name,
                configured_pages=guest.configured_pages,
                balloon_pages=_balloon(guest, guest.monitor.size_bytes),
            )
        )

    def detached(self, guest: LiveGuest, left_bytes: int, *, was_put_back: bool) -> None:
        """A person let a guest go; `left_bytes` is the size that it was left."""
        self._recording.note(
            GuestDetached(
                at_ns=self.moment_ns(),
                vm=guest.number,
                name=guest.name,
                balloon_pages=_balloon(guest, left_bytes),
                was_put_back=was_put_back,
            )
        )

    def ended(self, guest: LiveGuest, kind: FaultKind) -> None:
        """A guest is not there any more."""
        ending = _ENDINGS.get(kind, Ending.NONSENSE)
        self._recording.note(
            GuestEnded(at_ns=self.moment_ns(), vm=guest.number, name=guest.name, ending=ending)
        )

    def asked(self, guest: LiveGuest, old_bytes: int, wanted_bytes: int, cause: Cause) -> None:
        """A guest was asked for another size."""
        target = _balloon(guest, wanted_bytes)
        self._recording.note(
            TargetSet(
                at_ns=self.moment_ns(),
                vm=guest.number,
                old_pages=_balloon(guest, old_bytes),
                target_pages=target,
                wanted_pages=target,
                cause=cause,
                driver=DriverKind.VIRTIO,
            )
        )

    def heard(self, guest: LiveGuest, name: str, _data: object, _at_s: float) -> None:
        """QEMU told an event; most of them say nothing to people."""
        kind = _HAPPENINGS.get(name)
        if kind is not None:
            self._recording.note(kind(at_ns=self.moment_ns(), vm=guest.number))

    def looked_at(self, guest: LiveGuest) -> None:
        """See whether its balloon has moved, or should have."""
        monitor = guest.monitor
        size, old = monitor.size_bytes, guest.told_bytes
        target = monitor.target_bytes or size
        if size != old:
            guest.told_bytes = size
            self._recording.note(
                BalloonMoved(
                    at_ns=self.moment_ns(),
                    vm=guest.number,
                    old_pages=_balloon(guest, old),
                    balloon_pages=_balloon(guest, size),
                    target_pages=_balloon(guest, target),
                    is_settled=size == target,
                )
            )
        if guest.is_stuck and not guest.was_stuck:
            self._recording.note(
                GuestDoesNotReact(
                    at_ns=self.moment_ns(),
                    vm=guest.number,
                    balloon_pages=_balloon(guest, size),
                    target_pages=_balloon(guest, target),
                )
            )
        guest.was_stuck = guest.is_stuck


def _balloon(guest: LiveGuest, size_bytes: int) -> int:
    """What its balloon holds, in pages, when the guest has this size."""
    return guest.configured_pages - size_bytes // PAGE_BYTES
