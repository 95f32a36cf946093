"""The one set of parameters that all experiments share.

Each says where it is from: *published*; *our choice*, where nothing was published; or *calibrated*, where it
was fitted to a published figure, so that this figure is no prediction any more. Memory is modelled in pages
of `PAGE_SIZE`, at a scale of one model byte to one published byte; only the pages are coarser than 4 KiB.
Rates of the balloon driver, sampling and balancing are those of the model itself (`domain.md` 7.1) and stand
nowhere here.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from core.costs import PRESETS
from core.experiments.work import Work
from core.specs import CostsSpec, Pattern
from core.units import KIB, MIB, NS_PER_S

PAGE_SIZE: Final = 64 * KIB
"""our choice: 16 pages of 4 KiB in one, so that a VM of 4 GB has 65,536"""
TICK_NS: Final = NS_PER_S // 10
"""our choice: the model's own"""
COSTS: Final[CostsSpec] = PRESETS["sata-ssd"]
"""our choice within the ranges of `domain.md` 4.4; the disks of the published figures are not known"""
KERNEL_PERMILLE: Final = 25
"""not published, from memory: a guest kernel's own structures take 2 to 3 % of its configured size (R1)"""


def pages(size_mib: float) -> int:
    """Pages that hold so many MiB."""
    return round(size_mib * MIB) // PAGE_SIZE


def mib(page_count: float) -> float:
    """The size of so many pages."""
    return page_count * PAGE_SIZE / MIB


def kernel_pages(configured_pages: int) -> int:
    """What a guest kernel takes of a VM of this size, whatever is left of it later."""
    return configured_pages * KERNEL_PERMILLE // 1000


# --- R1 and R5: dbench ----------------------------------------------------------------------------------

DBENCH_FILES_MIB: Final = 270
"""our choice: a little more than the largest VM can cache"""
DBENCH_CLIENT_TOUCHES_PER_S: Final = 2_000
"""our choice: so that R1's forty clients are held up by the disk"""

R1_VM_MIB: Final = 256
R1_SIZES_MIB: Final = (128, 176, 224)
R1_CLIENTS: Final = 40
"""published, but for the sizes between the ends: those were 32 MB apart"""
R1_INFLATE_S: Final = 6
"""our choice: the balloon takes pages that nobody uses yet"""
R1_TOUCHES: Final = (60_000, 180_000)
"""our choice: both VMs of a size are timed from and to the same touches of the same pages: their speed
differs, and nothing else"""

R5_VM_MIB: Final = 256
R5_SHARED_MIB: Final = 358
"""published: two VMs of 256 MB that get 179 MB each when only shares count"""
R5_OVERHEAD_MIB: Final = 32
"""published: of each VM"""
R5_BACKGROUND: Final = Work(name="background", pattern=Pattern.STEADY, size_mib=20, touches_per_s=500)
"""published: an idle Windows touches 10 to 20 MB (R4)"""
R5_CLIENTS: Final = 10
"""our choice"""
R5_DBENCH_S: Final = 240
R5_FLIP_S: Final = 300
R5_END_S: Final = 350
R5_MEASURE_S: Final = 20
"""our choice: the average of the sampling must have forgotten the boot before the tax is switched on, which
takes minutes; speeds are measured just before that, and before the end"""
R5_TICK_NS: Final = NS_PER_S // 2
"""our choice, as every tick here: as coarse as what is measured allows"""

# --- R2: sharing ----------------------------------------------------------------------------------------

R2_VMS: Final = (1, 2, 4, 7, 10)
"""published: one to ten; the others are on the same line"""
R2_VM_MIB: Final = 40
"""published"""
R2_RUN_S: Final = 1800
"""published: 30 minutes"""
R2_TICK_NS: Final = 15 * NS_PER_S
"""our choice: what is compared changes within minutes"""
R2_ZERO_MIB: Final = 2.75
R2_COPIES_MIB: Final = 2.25
"""calibrated for one VM: of 5 MB reclaimed 55 % are zero pages; the rest is held twice by the same guest"""
R2_IMAGE_MIB: Final = 21.5
"""calibrated: two thirds of a VM can be shared, as published: these, the zeroes and the copies"""
R2_KERNEL_MIB: Final = 3
R2_READS_PER_S: Final = 20
R2_WRITES_PER_S: Final = 50
"""our choice: private to each VM, as is what its programs write"""

# --- R4: sampling ---------------------------------------------------------------------------------------

R4_VM_MIB: Final = 512
R4_VMS: Final = 3
"""our choice: the same VM several times, for a sample of a hundred pages has an error of its own"""
R4_TOUCHER: Final = Work(name="toucher", pattern=Pattern.STEADY, size_mib=50, touches_per_s=400)
R4_TOUCHERS: Final = 5
"""published: 50 to 250 MB"""
R4_SYSTEM: Final = Work(name="system", pattern=Pattern.IDLE, size_mib=250, touches_per_s=100_000)
R4_BACKGROUND: Final = Work(name="background", pattern=Pattern.STEADY, size_mib=5, touches_per_s=200)
R4_KERNEL_MIB: Final = 2.5
R4_ACTIVE_MIB: Final = R4_SYSTEM.size_mib / 32 + R4_BACKGROUND.size_mib + R4_KERNEL_MIB
"""our choice within the published 10 to 20 MB that Windows touches; idle programs touch a 32nd of theirs"""
R4_STEP_S: Final = 90
R4_DECAY_S: Final = 300
"""our choice: three periods of the sampling, and ten"""
R4_HELD: Final = Work(
    name="held", pattern=Pattern.LEAK, size_mib=200, touches_per_s=100_000, start_s=30, stop_s=240
)
"""our choice: a program that fills its memory, touches it no more, and gives it back in the end"""
R4_TICK_NS: Final = NS_PER_S
"""our choice: nothing is short here"""

# --- R6: five servers -----------------------------------------------------------------------------------

R6_HOST_MIB: Final = 1024
R6_OVERHEAD_MIB: Final = 32
"""published: of each VM, 160 MB in all"""
R6_VMS_MIB: Final = MappingProxyType(
    {"exchange": 256, "exchange load": 256, "metaframe": 320, "metaframe load": 320, "sql": 320}
)
"""published: 1472 MB; each is guaranteed a half, and its shares are in proportion"""
R6_KERNEL_MIB: Final = 12
"""our choice: what a Windows guest never pages out"""
R6_BOOT_MIB_PER_S: Final = 64
"""the model's own pace of zeroing: a guest that need not wait loads its driver when all of it is zeroed"""
R6_APART_S: Final = 4
"""calibrated: powered on so far apart, they hold the published 1,200 MB while they boot (1 s apart, 1,320).
It is how long the smaller ones zero their memory"""
R6_PACE: Final = 10
"""our choice: after the boot minutes stand for published hours, so the scan is as much faster"""
R6_TICK_NS: Final = NS_PER_S // 4
R6_BOOTED_S: Final = 30
R6_IDLE_S: Final = (40, 260)
"""our choice: until when SQL Server answers a first query, and when it gets the next, a long one"""
R6_RUN_S: Final = 360
R6_WINDOWS: Final = Work(
    name="windows", pattern=Pattern.READER, size_mib=40, touches_per_s=100, write_percent=0, image="windows"
)
"""our choice: the files of the system that all of them read"""
R6_WORK: Final[Mapping[str, tuple[Work, ...]]] = MappingProxyType(
    {
        "exchange": (Work("mail", Pattern.RAMP, 110, 600, start_s=R6_BOOTED_S, period_s=160),),
        "exchange load": (Work("users", Pattern.RAMP, 70, 400, start_s=R6_BOOTED_S, period_s=160),),
        "metaframe": (Work("sessions", Pattern.RAMP, 230, 1000, start_s=R6_BOOTED_S, period_s=160),),
        "metaframe load": (Work("users", Pattern.RAMP, 110, 400, start_s=R6_BOOTED_S, period_s=160),),
        "sql": (
            Work("query", Pattern.STEADY, 80, 400, start_s=10, stop_s=R6_IDLE_S[0]),
            Work("long query", Pattern.RAMP, 200, 1200, start_s=R6_IDLE_S[1], period_s=60),
        ),
    }
)
"""our choice: how much memory they use in the end was not published; the long query's grows in a minute"""

# --- R7, R8 and R9: a VM that is left ever less ---------------------------------------------------------

R7_VM_MIB: Final = 512
R7_SIZES_MIB: Final = (R7_VM_MIB, 256, 192, 128)
"""published: 512 to 128 MB"""
R7_MAX_BALLOON_PERCENT: Final = 80
"""our choice: so that the balloon alone can take what is to go"""
R7_WORK: Final = (
    Work(name="compilers", pattern=Pattern.STEADY, size_mib=60, touches_per_s=20_000),
    Work(name="headers", pattern=Pattern.READER, size_mib=100, touches_per_s=3_000, write_percent=0),
    Work(name="sources", pattern=Pattern.STREAM, size_mib=2048, touches_per_s=300, write_percent=30),
)
"""our choice: compilers, headers that are read again, sources that are not; calibrated: the rate of the
sources, to what swapping cost at the smallest size"""
R7_SETTLE_S: Final = (3, 6)
R7_MEASURE_S: Final = 4
"""our choice, here and below: how long each size is given for the balloon and for swapping, and counts"""

R8_VM_MIB: Final = 4096
R8_KNEE_MIB: Final = 2048
"""published: both"""
R8_SIZES_MIB: Final = (R8_VM_MIB, 3584, 2816, R8_KNEE_MIB, 1536)
R8_SCALE: Final = 8
"""our choice: all sizes are divided by it, so that a file cache fills and is turned over in seconds"""
R8_WORK: Final = (
    Work(name="database", pattern=Pattern.DATABASE, size_mib=1880, touches_per_s=20_000),
    Work(name="log", pattern=Pattern.STREAM, size_mib=8192, touches_per_s=1_800, write_percent=0),
)
"""calibrated: the database is so large that it, the kernel and a little cache fill what is left at the
published knee; the log is more than memory holds, and its rate calibrated to swapping at 3584 MB"""
R8_SETTLE_S: Final = (3, 8)
R8_MEASURE_S: Final = 4
"""our choice, as R7's"""

R9_MEMORY_MIB: Final = 512
"""our choice: C; a law of replacement has no size"""
R9_RATIOS: Final = (1.1, 1.25, 2.0)
"""our choice: N / C"""
R9_TOUCHES_PER_S: Final = 20_000
"""our choice: a touch of 50 µs"""
R9_INFLATE_S: Final = 10
R9_SETTLE_S: Final = 10
R9_MEASURE_S: Final = 6
"""our choice: several rounds"""

JAVA_VM_MIB: Final = 4096
JAVA_SYSTEM_MIB: Final = 256
JAVA_KNEE_MIB: Final = 2816
"""published: all three, the second as about 0.3 GB"""
JAVA_SIZES_MIB: Final = (JAVA_VM_MIB, JAVA_KNEE_MIB, 2560, 2304, 2048)
"""published: where the curves change their order"""
JAVA_SCALE: Final = 2
"""our choice: all sizes are divided by it, so that the collector gets around in seconds"""
JAVA_WORK: Final = (Work(name="java", pattern=Pattern.HEAP, size_mib=2560, touches_per_s=112_000),)
"""published: the heap; calibrated: its rate, a touch of 9 µs, to what the balloon cost at 2048 MB"""
JAVA_SETTLE_S: Final = (4, 8)
JAVA_MEASURE_S: Final = 6

# --- R10 and R11: compression, and what sharing costs ---------------------------------------------------

R10_PAGE_SIZE: Final = 4 * KIB
"""a page as it is packed: at `PAGE_SIZE` packing would weigh 16 times as much against a disk's access time.
R10's sizes are meant as so many pages of `PAGE_SIZE`: a VM of 1,024 MB is one of 16,384 pages, here 64 MB"""
R10_VM_MIB: Final = 1024
R10_WORK: Final = (
    Work(name="data base", pattern=Pattern.STEADY, size_mib=920, touches_per_s=1_500),
    Work(name="files", pattern=Pattern.READER, size_mib=80, touches_per_s=375, write_percent=0),
)
"""our choice: two VMs that use nearly all they have, most of it as a data base does"""
R10_HOSTS_PERCENT: Final = (96, 80, 65, 50)
"""published: from 96 to 50 %; here of the VMs' memory, with what the host keeps free on top"""
R10_LARGE_PERCENT: Final = 110
"""our choice: a host that is never short"""
R10_TICK_NS: Final = NS_PER_S // 2
R10_WARM_S: Final = 15
R10_RUN_S: Final = 25
"""our choice: time to fill the working sets, and to measure"""

R11_VM_MIB: Final = 256
"""our choice: three of them, on a host with room for twice as much"""
R11_PATTERNS: Final = MappingProxyType(
    {"compile": Pattern.STREAM, "data base": Pattern.DATABASE, "java": Pattern.HEAP}
)
R11_WORK_MIB: Final = 128
R11_WORK_TOUCHES_PER_S: Final = 2_000
R11_SYSTEM: Final = Work(
    name="system", pattern=Pattern.READER, size_mib=64, touches_per_s=500, write_percent=0, image="system"
)
"""our choice: what each VM does, and the common files that all read"""
R11_SCAN_TIMES: Final = (1, 10)
"""how many times the default rates; 0 is off"""
R11_TICK_NS: Final = NS_PER_S // 4
R11_RUN_S: Final = 60

# --- R12 to R16 -----------------------------------------------------------------------------------------

R12_SERVERS: Final = 8
R12_SERVER_MB: Final = 512
"""published: both"""

R13_VMS: Final = 3
"""published: of 512 MB each"""
R13_ZERO: Final = 149_038
R13_UNIQUE: Final = 191_646
"""derived from the published counts: of 195,224 frames 3,577 are repeated ones and one is zero"""
R13_REPEATED: Final = 52_436
R13_DISTINCT: Final = 3_577
"""published: so many pages, neither zero nor unique, hold so many different things"""

R15_VM_MIB: Final = 8 * 1024
R15_BALLOON_MIB: Final = 7 * 1024
"""published: both"""
R15_LOAD_S: Final = 2
R15_AT_MOST_S: Final = 6
R15_TICK_NS: Final = NS_PER_S // 100
"""our choice: until the driver has loaded; when to give the balloon up; and how finely its time is told"""

R16_BALLOON_MIB: Final = 4096
"""published"""
R16_VM_MIB: Final = 8192
R16_SWAP_MIB: Final = 4096
R16_SCALE: Final = 4
"""our choice: sizes are divided by it, so that it takes seconds"""
R16_WORK: Final = (
    Work(name="services", pattern=Pattern.STEADY, size_mib=2048, touches_per_s=4_000),
    Work(name="pods", pattern=Pattern.RAMP, size_mib=3072, touches_per_s=4_000, period_s=22),
)
"""our choice: what runs fits in the VM, and not in what the balloon leaves"""
R16_END_S: Final = 32
