"""Everything that can happen. Events carry facts and numbers; the window makes sentences of them."""

from enum import StrEnum

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.guest_stats import GuestStats
from core.specs import DriverKind, HostSettings, Policy

Pages = NDArray[np.int32]
"""Page or frame numbers, read-only, in the order in which it happened."""


class HostState(StrEnum):
    """How short of free frames the host is, the shorter the later (OSDI'02 §6.3; *clear*: vSphere 6)."""

    HIGH = "high"
    CLEAR = "clear"
    SOFT = "soft"
    HARD = "hard"
    LOW = "low"


class Cause(StrEnum):
    """Why a target is what it is."""

    NONE = "none"
    HOST_STATE = "host-state"
    LIMIT = "limit"
    BY_HAND = "by-hand"
    CONTROLLER = "controller"
    """another policy than ESX's own decides"""


class Event(msgspec.Struct, frozen=True, kw_only=True, eq=False, tag=True):
    """Something that happened at a moment of simulated time."""

    at_ns: int


class VmEvent(Event, frozen=True, kw_only=True, eq=False):
    """Something that happened to one VM; `vm` is its number, never used twice in a run."""

    vm: int


# --- the host ---------------------------------------------------------------------------------------


class HostStateChanged(Event, frozen=True, kw_only=True, eq=False):
    """The host's state changed."""

    old: HostState
    new: HostState
    free_frames: int
    waiting_pages: int


class HostChanged(Event, frozen=True, kw_only=True, eq=False):
    """A person changed what the hypervisor may do, or what it costs."""

    old: HostSettings
    new: HostSettings


class HighUnreachable(Event, frozen=True, kw_only=True, eq=False):
    """What VMs are guaranteed leaves no room to bring free frames above *high*."""

    guaranteed_pages: int
    available_pages: int


class PolicyChanged(Event, frozen=True, kw_only=True, eq=False):
    """Somebody else decides about balloon targets from now on."""

    old: Policy
    new: Policy


class TargetSet(VmEvent, frozen=True, kw_only=True, eq=False):
    """The hypervisor (or a person) wants another balloon size."""

    old_pages: int
    target_pages: int
    wanted_pages: int
    """what it would ask for if the balloon limit did not bind"""
    cause: Cause
    driver: DriverKind = DriverKind.VMMEMCTL
    """how the driver will hear of it: by asking, or by an interrupt"""


class FramesBacked(VmEvent, frozen=True, kw_only=True, eq=False):
    """Pages were touched and got new zeroed frames."""

    ppns: Pages
    frames: Pages


class PagesWaiting(VmEvent, frozen=True, kw_only=True, eq=False):
    """Pages were touched and no frame was to be had."""

    ppns: Pages
    at_limit: bool


class FramesReclaimed(VmEvent, frozen=True, kw_only=True, eq=False):
    """The hypervisor unmapped ballooned pages and took their frames."""

    ppns: Pages
    frames: Pages


class FramesGranted(VmEvent, frozen=True, kw_only=True, eq=False):
    """Waiting pages got zeroed frames."""

    ppns: Pages
    frames: Pages


class PagesShared(VmEvent, frozen=True, kw_only=True, eq=False):
    """Pages were found to hold what other pages hold too: they share its frame from now on."""

    ppns: Pages
    frames: Pages
    """the frame that each of them has now"""
    freed_frames: int
    before_swap: bool
    """they were about to be swapped out ("share before swap"), and so need not be"""


class CowBroken(VmEvent, frozen=True, kw_only=True, eq=False):
    """Shared pages were written to: each got a private copy."""

    ppns: Pages
    frames: Pages


class PagesCompressed(VmEvent, frozen=True, kw_only=True, eq=False):
    """Pages that were about to be swapped out went to the VM's compression cache instead."""

    ppns: Pages
    freed_frames: int


class PagesDecompressed(VmEvent, frozen=True, kw_only=True, eq=False):
    """Compressed pages were touched, and got frames again."""

    ppns: Pages
    frames: Pages


class HostSwappedOut(VmEvent, frozen=True, kw_only=True, eq=False):
    """The hypervisor wrote random pages of a VM to its own swap disk, without asking the guest."""

    ppns: Pages
    from_cache: int
    """of these, the ones that the full compression cache had to let go"""


class HostSwappedIn(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest touched pages that the hypervisor had swapped out: they were read back."""

    ppns: Pages
    frames: Pages


class DoublePaged(VmEvent, frozen=True, kw_only=True, eq=False):
    """A guest paged out what its hypervisor had swapped out: read from one disk to be written to another."""

    ppns: Pages


class BalloonPopped(VmEvent, frozen=True, kw_only=True, eq=False):
    """A ballooned page was touched: the hypervisor forgets the balloon and will answer RESET."""

    ppn: int
    balloon_pages: int


class BalloonedPagesTouched(VmEvent, frozen=True, kw_only=True, eq=False):
    """On KVM: pages were touched that the balloon still counts. The host does not notice (no pop)."""

    ppns: Pages


class VmBlocked(VmEvent, frozen=True, kw_only=True, eq=False):
    """State *low*: a VM above its share does not run."""


class VmUnblocked(VmEvent, frozen=True, kw_only=True, eq=False):
    """A VM that was blocked runs again."""


# --- the private channel ----------------------------------------------------------------------------


class DriverStarted(VmEvent, frozen=True, kw_only=True, eq=False):
    """The driver said START and GUEST_ID; virtio's took its device over."""

    driver: DriverKind = DriverKind.VMMEMCTL


class DriverUnloaded(VmEvent, frozen=True, kw_only=True, eq=False):
    """The driver said START without capabilities, and left; virtio's emptied its balloon first."""

    driver: DriverKind = DriverKind.VMMEMCTL


class ConfigChanged(VmEvent, frozen=True, kw_only=True, eq=False):
    """virtio: the interrupt for a new `num_pages` woke the driver."""

    num_pages: int
    """in units of 4 KiB"""
    target_pages: int
    balloon_pages: int


class BalloonOutOfPuff(VmEvent, frozen=True, kw_only=True, eq=False):
    """virtio: the guest could not give so many pages; the driver sleeps 200 ms and tries again, for ever."""

    missing_pages: int


class DeflatedOnOom(VmEvent, frozen=True, kw_only=True, eq=False):
    """virtio: out of memory, the guest got pages back from its balloon instead of killing a program."""

    ppns: Pages


class StatsReported(VmEvent, frozen=True, kw_only=True, eq=False):
    """virtio: the guest said how it does."""

    stats: GuestStats


class DriverPolled(VmEvent, frozen=True, kw_only=True, eq=False):
    """The driver asked for its target (GET_TARGET)."""

    target_pages: int
    balloon_pages: int
    changed: bool


class DriverReset(VmEvent, frozen=True, kw_only=True, eq=False):
    """The driver was told RESET: it let go of every page without a word and starts afresh."""

    freed_pages: int


class PagesPinned(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest gave pages to its driver, which pinned them."""

    ppns: Pages
    from_free: int
    from_cache: int
    from_programs: int
    """pages whose contents went to the guest's own swap disk first"""


class PagesReported(VmEvent, frozen=True, kw_only=True, eq=False):
    """LOCK, or virtio's inflateq: the driver told the hypervisor the numbers of the pinned pages."""

    ppns: Pages
    refused: Pages
    driver: DriverKind = DriverKind.VMMEMCTL


class InflateSlowed(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest had no page to give without effort; the driver slows down."""

    rate_per_s: int
    """units of 4 KiB"""


class PagesUnlocked(VmEvent, frozen=True, kw_only=True, eq=False):
    """UNLOCK, or virtio's deflateq: the driver told the hypervisor which pages it is about to free."""

    ppns: Pages
    driver: DriverKind = DriverKind.VMMEMCTL


class PagesUnpinned(VmEvent, frozen=True, kw_only=True, eq=False):
    """The driver gave pages back to its guest."""

    ppns: Pages


# --- inside a guest ---------------------------------------------------------------------------------


class CacheDropped(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest dropped cache pages to make room."""

    pages: int
    written_pages: int
    """of these, the dirty ones that had to be written to their file first"""


class PagedOut(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest wrote program pages to its own swap disk."""

    ppns: Pages


class PagedIn(VmEvent, frozen=True, kw_only=True, eq=False):
    """The guest read program pages back from its own swap disk."""

    pages: int


class ProgramStarted(VmEvent, frozen=True, kw_only=True, eq=False):
    """A program began."""

    program: str


class ProgramStopped(VmEvent, frozen=True, kw_only=True, eq=False):
    """A program ended; its memory is free in the guest, and still backed."""

    program: str
    freed_pages: int


class ProgramKilled(VmEvent, frozen=True, kw_only=True, eq=False):
    """Nothing was left to give: the guest killed a program."""

    program: str
    freed_pages: int


# --- a VM's life ------------------------------------------------------------------------------------


class VmSpawned(VmEvent, frozen=True, kw_only=True, eq=False):
    """A VM was powered on."""

    name: str
    configured_pages: int


class VmDestroyed(VmEvent, frozen=True, kw_only=True, eq=False):
    """A VM was powered off; all its frames are free."""

    name: str
    freed_frames: int


class VmPaused(VmEvent, frozen=True, kw_only=True, eq=False):
    """A VM was paused."""


class VmResumed(VmEvent, frozen=True, kw_only=True, eq=False):
    """A paused VM goes on."""


class VmRebooted(VmEvent, frozen=True, kw_only=True, eq=False):
    """A guest restarted; the hypervisor was not told."""


class VmCrashed(VmEvent, frozen=True, kw_only=True, eq=False):
    """A guest kernel panicked."""


class SettingChanged(VmEvent, frozen=True, kw_only=True, eq=False):
    """A person changed a VM's shares, limit, reservation or balloon limit."""

    setting: str
    old: int | None
    new: int | None


class CommandRefused(Event, frozen=True, kw_only=True, eq=False):
    """A command of the scenario's own script was refused."""

    reason: str
    facts: dict[str, str]
