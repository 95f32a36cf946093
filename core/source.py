"""What a view may ask of any run: a simulated timeline, a recording, or a live host."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.codes import Codes
from core.commands import Command
from core.events import Cause, Event, HostState, Pages
from core.guest_stats import GuestStats
from core.specs import SAMPLE_PERIOD_NS, DriverKind, HostSettings, Pattern, Policy, StatesSpec
from core.telemetry import Telemetry


class VmState(StrEnum):
    """What a VM is doing, from outside."""

    BOOTING = "booting"
    RUNNING = "running"
    WAITING = "waiting"
    BLOCKED = "blocked"
    PAUSED = "paused"
    CRASHED = "crashed"


class DriverState(StrEnum):
    """What a guest's balloon driver is doing."""

    ABSENT = "absent"
    LOADING = "loading"
    RESET = "reset"
    IDLE = "idle"
    INFLATING = "inflating"
    DEFLATING = "deflating"


class ProgramView(msgspec.Struct, frozen=True, kw_only=True):
    """A program as the window shows it."""

    name: str
    pattern: Pattern
    does: str
    size_pages: int
    running: bool
    start_ns: int
    """when it began or will begin"""
    ended_ns: int | None
    """when it ended or was killed"""
    killed: bool


class VirtioView(msgspec.Struct, frozen=True, kw_only=True):
    """A virtio-balloon device as its host sees it; sizes in units of 4 KiB."""

    num_pages: int
    """the size that the balloon is to have"""
    actual: int
    """the size that the driver last said it has"""
    is_driven: bool
    """a driver has taken it over, as far as the host knows"""
    stats: GuestStats | None
    """the last report; None: the guest never sent one"""
    last_update_ns: int | None
    """when it came"""
    stats_are_fresh: bool


class DriverView(msgspec.Struct, frozen=True, kw_only=True):
    """The driver's own counters: VMware's by the names of its debugfs file; rates are VMware's only."""

    kind: DriverKind = DriverKind.VMMEMCTL
    state: DriverState
    balloon_pages: int
    target_pages: int
    rate_no_sleep_alloc: int
    rate_sleep_alloc: int
    rate_free: int
    refused_pages: int
    counters: tuple[tuple[str, int], ...]
    virtio: VirtioView | None = None
    """its device, for a virtio driver"""


class PressureView(msgspec.Struct, frozen=True, kw_only=True):
    """How much a VM suffers, over the last 10 s (as PSI's avg10) and since it was powered on."""

    some_permille: int = 0
    """of the time in which at least one program stalled on memory"""
    full_permille: int = 0
    """of the time in which every program stalled"""
    slowdown_percent: int = 100
    """touches wanted / touches done: 100 is full speed, 300 is three times as slow"""
    touches_per_s: int = 0
    """throughput"""
    some_ns: int = 0
    """in all, as PSI's total"""
    full_ns: int = 0


class SamplingView(msgspec.Struct, frozen=True, kw_only=True):
    """The moving averages behind the estimate of a working set, in thousandths of what is backed."""

    slow_permille: int
    fast_permille: int
    next_permille: int
    """the fast one, with the unfinished period in it"""


class RealHostView(msgspec.Struct, frozen=True, kw_only=True):
    """What a real host says of itself beside its frames (`/proc/meminfo`, `/proc/pressure/memory`)."""

    swap_pages: int
    """what its swap devices hold, and"""
    swap_used_pages: int
    """how much of it is in use"""
    some_percent: float | None = None
    """PSI avg10: the share of the last 10 s in which something stalled on memory; None: not to be had"""
    full_percent: float | None = None
    """the share in which everything did"""


class RealVmView(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a real guest only, and what is not known of it; sizes in pages of the host."""

    deflate_on_oom: bool | None
    """whether its balloon gives back what the guest cannot do without; None: no device to ask"""
    free_page_reporting: bool | None
    floor_pages: int
    """how small the guest may be made, by the rule of `core.live.floor`"""
    is_reacting: bool
    """False: its balloon does not move, whatever is asked"""
    knows_uses: bool
    """it says what it uses each page for (only a demo guest does)"""
    knows_backing: bool
    """its pages can be looked at in the table of the process that runs it"""
    address: str = ""
    """where its monitor is"""


class VmView(msgspec.Struct, frozen=True, kw_only=True):
    """One VM at one moment; every count in pages."""

    id: int
    """never used twice in a run"""
    owner: int
    """the VM's number among frame owners, 0..253; hue = owner % 8"""
    name: str
    state: VmState
    configured_pages: int
    balloon_pages: int
    target_pages: int
    target_cause: Cause
    max_balloon_pages: int
    max_balloon_percent: int
    reservation_pages: int
    limit_pages: int | None
    shares: int
    overhead_pages: int
    backed_pages: int
    waiting_pages: int
    free_pages: int
    """free in the guest"""
    kernel_pages: int
    program_pages: int
    cache_pages: int
    active_pages: int
    """used and touched within the last `ACTIVE_NS`"""
    estimated_pages: int
    """the hypervisor's estimate of the working set, from sampling"""
    sampling: SamplingView | None = None
    """what that estimate is made of; None where nothing samples"""
    entitled_pages: int
    """the VM's part of the host, as last divided"""
    swapped_pages: int
    """in the guest's own swap disk"""
    swap_capacity_pages: int
    shared_pages: int
    """of those backed, the ones that share their frame with others"""
    large_pages: int
    """of its pages, the ones that are part of a large page of 2 MiB"""
    compressed_pages: int
    """in the hypervisor's compression cache of this VM"""
    zip_frames: int
    """frames that this cache takes"""
    host_swapped_pages: int
    """in the hypervisor's own swap file of this VM"""
    host_swap_target_pages: int
    """how many the hypervisor wants there"""
    pressure: PressureView
    driver: DriverView
    programs: tuple[ProgramView, ...]
    page_colours: tuple[str, ...]
    real: RealVmView | None = None
    """None: simulated"""

    @property
    def size_pages(self) -> int:
        """What the guest has left: configured - balloon."""
        return self.configured_pages - self.balloon_pages


class HostView(msgspec.Struct, frozen=True, kw_only=True):
    """The host at one moment; every count in frames."""

    frames: int
    free_frames: int
    overhead_frames: int
    state: HostState
    thresholds: StatesSpec | None
    """of its states; None: a real host has none"""
    page_size: int
    settings: HostSettings = HostSettings()
    """what the hypervisor may do and what things cost, just now"""
    sample_period_ns: int = SAMPLE_PERIOD_NS
    """how long it watches a set of pages for its estimate of a working set"""
    waiting_pages: int
    shared_frames: int
    """frames that several pages share (PSHARE common)"""
    sharing_pages: int
    """guest pages that share them (PSHARE shared); saved = sharing - shared"""
    zero_pages: int = 0
    """those of them that hold nothing but zeroes (ZERO)"""
    scanned_pages: int = 0
    """how many pages the search for equal ones has looked at; cumulative"""
    compressed_pages: int
    zip_frames: int
    """frames that hold compressed pages"""
    host_swapped_pages: int
    host_swap_target_pages: int
    swap_pages: int | None = None
    """what fits on the host's swap disk; None: as much as there are VMs"""
    policy: Policy = Policy.ESX
    """who decides about balloon targets"""
    decided_ns: int | None = None
    """when it last did; None: not yet, or nobody decides"""
    real: RealHostView | None = None
    """None: simulated"""

    @property
    def saved_frames(self) -> int:
        """Frames that sharing saves just now."""
        return self.sharing_pages - self.shared_frames


class PageView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything there is to say about one guest page; the eyes choose what to show."""

    vm: int
    ppn: int
    code: int
    frame: int | None
    content: int | None
    """the number of what is written in its frame; 0 is all zeroes, None is no frame"""
    touched_ns: int | None
    """when it was last touched, None for never"""
    program: str
    """whose page it is, "" for nobody's"""


class Source(Protocol):
    """A run that can be looked at, and as far as it understands commands, acted on."""

    @property
    def title(self) -> str:
        """One line that names the run."""
        ...

    @property
    def now_ns(self) -> int:
        """The moment shown."""
        ...

    @property
    def span_ns(self) -> tuple[int, int]:
        """The first and the last moment that can be shown."""
        ...

    def host(self) -> HostView:
        """The host now."""
        ...

    def vms(self) -> Sequence[VmView]:
        """The VMs that exist now, in the order in which they were powered on."""
        ...

    def vm_name(self, vm: int) -> str:
        """The name of a VM, also of one that is gone."""
        ...

    def page_codes(self, vm: int) -> Codes:
        """uint8[configured_pages] of `core.codes`; KeyError for a VM that is gone.

        It may change as the run goes on: copy what is to be kept.
        """
        ...

    def frame_codes(self) -> Codes:
        """uint8[frames]: each has the code of the page that it backs, a shared one that of a shared page.

        It may change as the run goes on: copy what is to be kept.
        """
        ...

    def frame_owners(self) -> Codes:
        """uint8[frames]: `VmView.owner`, or `NO_OWNER`."""
        ...

    def frames_of(self, vm: int) -> Pages:
        """int32[configured_pages]: the frame of each page, -1 for none."""
        ...

    def watched_pages(self, vm: int) -> Pages:
        """The pages whose next touch the hypervisor's sampling waits for; none where nothing samples."""
        ...

    def page_at(self, vm: int, ppn: int) -> PageView:
        """One guest page; KeyError or IndexError when there is no such page."""
        ...

    def touched_ns_of(self, vm: int) -> NDArray[np.int64]:
        """int64[configured_pages]: when each page was last touched, `core.units.NEVER_NS` for never."""
        ...

    def programs_of(self, vm: int) -> tuple[NDArray[np.int16], tuple[str, ...]]:
        """int16[configured_pages]: whose each page is, as a number among the names; 0 is nobody."""
        ...

    def page_of_frame(self, frame: int) -> PageView | None:
        """The guest page behind a frame, of several the first; None for one that backs none."""
        ...

    def pages_of_frame(self, frame: int) -> Sequence[tuple[int, int]]:
        """The guest pages behind a frame as (vm, ppn): none, one, or all that share it."""
        ...

    def events(self, since: int) -> Sequence[Event]:
        """The events from number `since` on; as many as are still kept."""
        ...

    @property
    def event_count(self) -> int:
        """How many events there have been."""
        ...

    @property
    def telemetry(self) -> Telemetry:
        """The columns recorded up to the moment shown."""
        ...

    @property
    def recorded(self) -> Telemetry:
        """The columns of all moments that can be shown, later ones too."""
        ...

    @property
    def tick_ns(self) -> int:
        """How far apart moments are, at least."""
        ...

    def commanded_ns(self) -> Sequence[int]:
        """When a person gave commands, as far as moments can be shown."""
        ...

    def understands(self, command: type) -> bool:
        """Whether this run can carry out such a command."""
        ...

    def apply(self, command: Command) -> Sequence[Event]:
        """Carry out a command now; raises `core.commands.Refused`, changing nothing."""
        ...
