"""What can happen to a real guest, beside what can happen to a simulated one (`core.events`)."""

from enum import StrEnum

from core.events import VmEvent


class Ending(StrEnum):
    """Why a guest is not there any more."""

    SHUT_DOWN = "shut-down"
    """it said so: event SHUTDOWN"""
    LOST = "lost"
    """its monitor closed without a word: QEMU was killed, or crashed"""
    NONSENSE = "nonsense"
    """its monitor said what is no QMP"""
    SILENT = "silent"
    """its monitor does not answer"""


class Doubt(StrEnum):
    """Why nobody may decide about a guest by rule any more."""

    STALE = "stale"
    """its statistics are too old"""
    STUCK = "stuck"
    """its balloon does not do what it was asked"""
    LEFT = "left"
    """it is gone"""


class GuestAttached(VmEvent, frozen=True, kw_only=True, eq=False):
    """A person attached to the monitor of a guest."""

    name: str
    configured_pages: int
    balloon_pages: int


class GuestDetached(VmEvent, frozen=True, kw_only=True, eq=False):
    """A person let a guest go."""

    name: str
    balloon_pages: int
    """what its balloon was asked to be in the end"""
    was_put_back: bool
    """and that is what it was before the person came; else nothing was asked of it"""


class GuestEnded(VmEvent, frozen=True, kw_only=True, eq=False):
    """A guest is not there any more."""

    name: str
    ending: Ending


class BalloonMoved(VmEvent, frozen=True, kw_only=True, eq=False):
    """The balloon of a real guest is of another size."""

    old_pages: int
    balloon_pages: int
    target_pages: int
    is_settled: bool
    """it stands still again"""


class GuestDoesNotReact(VmEvent, frozen=True, kw_only=True, eq=False):
    """The balloon should move, and has not for a while."""

    balloon_pages: int
    target_pages: int


class ControllerStopped(VmEvent, frozen=True, kw_only=True, eq=False):
    """The controller that a person let decide stopped itself, for it was in doubt about this guest."""

    doubt: Doubt
