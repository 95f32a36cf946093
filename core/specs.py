"""What is needed to build a host, a VM or a program: plain numbers, in pages and nanoseconds."""

from enum import StrEnum
from typing import Final

import msgspec

from core.units import NS_PER_S

MAX_BALLOON_PERCENT: Final = 65
"""`Mem.CtlMaxPercent`: the most that ESX takes from a VM by its balloon."""

IDLE_TAX_PERCENT: Final = 75
"""`Mem.IdleTax`: the most of a VM's idle memory that may go to others (OSDI'02 §5.2)"""
SAMPLE_PERIOD_NS: Final = 30 * NS_PER_S
"""30 s in the paper and ESX 2.0; 60 s (`Mem.SamplePeriod`) from ESX 2.5 on"""


class Policy(StrEnum):
    """Who decides about balloon targets."""

    ESX = "esx"
    """the hypervisor itself, by host states, shares and the idle tax"""
    PROXMOX = "proxmox"
    MOM = "mom"
    QMEMMAN = "qmemman"
    HYPERV = "hyperv"
    NONE = "none"
    """nobody: targets move only by hand, as with plain QEMU"""


class Pattern(StrEnum):
    """How a program touches its memory."""

    IDLE = "idle"
    """touches all of it once, then almost nothing"""
    STEADY = "steady"
    """touches random pages of a working set that stays"""
    RAMP = "ramp"
    """a working set that grows to its full size over `period`"""
    BURST = "burst"
    """works for half of each `period` (filling its set in the first half of that), then frees everything"""
    SCAN = "scan"
    """walks over its pages in order, again and again"""
    READER = "reader"
    """reads a file set through the page cache, popular pages more often"""
    STREAM = "stream"
    """reads a file set in order through the page cache, again and again"""
    DATABASE = "database"
    """touches popular pages of its memory more often"""
    HEAP = "heap"
    """touches its young quarter at random, and with every eighth touch walks on over the old part in order"""
    LEAK = "leak"
    """touches ever new pages and gives none back"""


class ProgramSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A program: a seeded access pattern over `size_pages` pages."""

    name: str
    pattern: Pattern
    size_pages: int
    touches_per_s: int
    write_percent: int = 50
    start_ns: int = 0
    stop_ns: int | None = None
    period_ns: int = 20 * NS_PER_S
    image: str = ""
    """of a reader: files of one image hold the same in every guest, such as those of one distribution"""
    does: str = ""
    """what to say of the VM while this program runs, such as "serving requests\""""


class DriverKind(StrEnum):
    """Which family of balloon driver a guest has."""

    VMMEMCTL = "vmmemctl"
    """VMware's: it asks for its target once a second"""
    VIRTIO = "virtio"
    """Linux/KVM's: its target is pushed, and it reports statistics"""


class DriverSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A guest's balloon driver, and when it loads after boot: on the clock, even if the boot stalls.

    What follows `kind` is for virtio only.
    """

    loads_after_ns: int = 0
    kind: DriverKind = DriverKind.VMMEMCTL
    stats_period_ns: int = 2 * NS_PER_S
    """how often it reports statistics (`guest-stats-polling-interval`); 0: never"""
    deflate_on_oom: bool = False
    """VIRTIO_BALLOON_F_DEFLATE_ON_OOM: it lets go of pages before the guest kills a program"""
    batched: bool = False
    """pages are told in contiguous chunks, not one by one (VIRTIO_BALLOON_F_SG, a proposal of 2017)"""


class VmSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A virtual machine as it is powered on; every size in pages."""

    name: str
    configured_pages: int
    reservation_pages: int = 0
    limit_pages: int | None = None
    shares: int = 1000
    overhead_pages: int = 0
    kernel_pages: int = 0
    swap_pages: int = 0
    driver: DriverSpec | None = DriverSpec()
    max_balloon_percent: int = MAX_BALLOON_PERCENT
    zeroes_memory_at_boot: bool = False
    zeroes_freed_pages: bool = False
    """pages that a program or the balloon gave back are zeroed at once, as Windows' zero page thread does"""
    device_pages: int = 0
    """the last pages, that devices write to: the hypervisor refuses them for the balloon (PPN_PINNED)"""
    page_colours: tuple[str, ...] = ()
    """identity of the single pages in a close-up: names of hues"""
    programs: tuple[ProgramSpec, ...] = ()


class StatesSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Host state thresholds: clear, soft, hard and low hold while free frames are at or below their number.

    `high` is how many frames targets aim to keep free; soft is left when so many are, unless there is a
    state *clear* above it. None: not used. A host that has *clear* acts in each state as vSphere 6 does.
    """

    high: int
    soft: int | None
    hard: int | None = None
    low: int | None = None
    clear: int | None = None
    break_large_below: int | None = None
    """with fewer free frames than these, large pages are broken in any state, and in *high* too"""
    balloons_in_hard: bool = True
    """whether balloons go on to grow in *hard*"""


class Actions(msgspec.Struct, frozen=True, kw_only=True):
    """What a hypervisor does about a shortage of frames, in one host state."""

    breaks_large_pages: bool = False
    """so that their small pages can be shared"""
    shares_actively: bool = False
    """it looks for equal pages now, not only at the pace of its background scan"""
    balloons: bool = False
    """targets may rise"""
    swaps_those_without_balloon: bool = False
    swaps_all: bool = False
    """whoever holds more than its part, with a balloon or without"""
    blocks: bool = False
    """whoever holds more than its part stops"""


class CostsSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What things cost: memory work for each 4 KiB, a disk access, and a disk's speed. 0: nothing.

    Memory work grows with the page, a disk's access time does not.
    """

    zero_fill_ns: int = 0
    """a first touch: fault, and a zeroed frame"""
    compress_ns: int = 0
    """to try whether a page compresses, well or not"""
    decompress_ns: int = 0
    cow_ns: int = 0
    """a write to a shared page: fault, and a copy"""
    hash_ns: int = 0
    """to look for a page that holds the same"""
    disk_access_ns: int = 0
    """before the first byte is read"""
    disk_bytes_per_s: int = 0
    """0: as fast as you like"""
    virtio_percent: int = 0
    """what a virtio balloon takes to inflate, of the published cost (`core.driver_costs`); to deflate takes
    what telling the host does, our choice"""


class SharingSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Content-based page sharing; rates in pages of 4 KiB a second (`ShareScan*`, ESX 2)."""

    vm_pages_per_s: int = 50
    host_pages_per_s: int = 200
    before_swap: bool = True
    """also a page that is about to be swapped out is looked up first"""
    is_salted: bool = False
    """each VM has its own salt, and shares only within itself (`Mem.ShareForceSalting=2`)"""


class CompressionSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The compression cache of each VM, and how well pages compress (a property of their contents)."""

    cache_percent: int = 10
    """of the configured size (`Mem.MemZipMaxPct`)"""
    quarter_percent: int = 30
    """pages that fit in a quarter of a page"""
    half_percent: int = 40
    """pages that fit in half a page, and not in a quarter; the others are not kept"""


class HostSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What a hypervisor may do and what things cost: what can change while a host runs."""

    idle_tax_percent: int = IDLE_TAX_PERCENT
    costs: CostsSpec = CostsSpec()
    has_swap: bool = False
    sharing: SharingSpec | None = None
    compression: CompressionSpec | None = None


class HostSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The host: its frames, their size, its states and its clock."""

    frames: int
    page_size: int
    states: StatesSpec
    idle_tax_percent: int = IDLE_TAX_PERCENT
    sample_period_ns: int = SAMPLE_PERIOD_NS
    tick_ns: int = NS_PER_S // 10
    costs: CostsSpec = CostsSpec()
    has_swap: bool = False
    """whether the hypervisor may swap VMs out to its own disk"""
    swap_pages: int | None = None
    """how much fits on that disk; None: as much as there are VMs"""
    sharing: SharingSpec | None = None
    compression: CompressionSpec | None = None
    has_large_pages: bool = False
    """whether guests begin backed by pages of 2 MiB, neither shared nor swapped until they are broken; only
    where `page_size` is 4 KiB"""

    @property
    def settings(self) -> HostSettings:
        """The part of it that can change while the host runs."""
        return HostSettings(**{name: getattr(self, name) for name in HostSettings.__struct_fields__})
