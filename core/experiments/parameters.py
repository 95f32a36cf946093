"""The one set of parameters that all experiments share; where a number is not published it says so.

Memory is modelled in pages of `PAGE_SIZE`, at a scale of one model byte to one published byte; only the pages
are coarser than 4 KiB. Rates of the balloon driver, sampling and balancing are those of the model itself
(`domain.md` 7.1) and stand nowhere here.
"""

from types import MappingProxyType
from typing import Final

from core.costs import PRESETS
from core.specs import CostsSpec
from core.units import KIB, MIB, NS_PER_S

PAGE_SIZE: Final = 64 * KIB
"""our choice: 16 pages of 4 KiB in one, so that a VM of 4 GB has 65,536"""
TICK_NS: Final = NS_PER_S // 10
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


# --- sharing, compression and consolidation -------------------------------------------------------------

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
"""published for one VM: of 5 MB reclaimed 55 % are zero pages; so the rest is held twice by the same guest"""
R2_IMAGE_MIB: Final = 21.5
"""so that two thirds of a VM can be shared, as published: these, the zeroes and the copies"""
R2_KERNEL_MIB: Final = 3
"""our choice: private to each VM, as is what its programs write"""

R6_HOST_MIB: Final = 1024
R6_OVERHEAD_MIB: Final = 32
"""published: of each VM, 160 MB in all"""
R6_VMS_MIB: Final = MappingProxyType(
    {"exchange": 256, "exchange load": 256, "metaframe": 320, "metaframe load": 320, "sql": 320}
)
"""published: 1472 MB; each is guaranteed a half, and its shares are in proportion"""
R6_KERNEL_MIB: Final = 12
R6_IMAGE_MIB: Final = 40
"""our choice: what a Windows guest never pages out, and the files of the system that all of them read"""
R6_APART_S: Final = 1
R6_BOOT_MIB_PER_S: Final = 64
"""our choice: they are powered on one after the other; at this pace of zeroing, the model's own, a guest that
need not wait loads its driver as soon as it has zeroed all of its memory"""
R6_PACE: Final = 10
"""our choice: minutes stand for published hours, so the scan and the sampling are as much faster"""
R6_TICK_NS: Final = NS_PER_S // 4
R6_BOOTED_S: Final = 20
R6_IDLE_S: Final = (30, 140)
"""our choice: until when SQL Server answers a first query, and when it gets the next, a long one"""
R6_RUN_S: Final = 200

R10_VM_MIB: Final = 1024
R10_WORKING_SET_MIB: Final = 920
R10_FILES_MIB: Final = 80
R10_TOUCHES_PER_S: Final = 1500
"""our choice: two VMs that use nearly all they have, most of it as a data base does"""
R10_HOSTS_PERCENT: Final = (96, 80, 65, 50)
"""published: from 96 to 50 %; here of the VMs' memory, with what the host keeps free on top"""
R10_TICK_NS: Final = NS_PER_S // 2
R10_WARM_S: Final = 15
R10_RUN_S: Final = 25
"""our choice: time to fill the working sets, and to measure"""

R11_VM_MIB: Final = 256
"""our choice: three of them, on a host with room for twice as much"""
R11_SCAN_TIMES: Final = (1, 10)
"""how many times the default rates; 0 is off"""
R11_TICK_NS: Final = NS_PER_S // 4
R11_RUN_S: Final = 60


# --- what memory costs its programs ---------------------------------------------------------------------

R9_MEMORY_MIB: Final = 512
"""our choice: C; a law of replacement has no size"""
R9_RATIOS: Final = (1.1, 1.25, 2.0)
"""our choice: N / C"""
R9_TOUCHES_PER_S: Final = 20_000
"""our choice: a touch of 50 µs"""
JAVA_VM_MIB: Final = 4096
JAVA_HEAP_MIB: Final = 2560
JAVA_SYSTEM_MIB: Final = 256
"""published: all three, the last as about 0.3 GB"""
JAVA_KNEE_MIB: Final = 2816
"""published"""
JAVA_SIZES_MIB: Final = (JAVA_VM_MIB, JAVA_KNEE_MIB, 2560, 2304, 2048)
"""published: where the curves change their order"""
JAVA_SCALE: Final = 2
"""our choice: all sizes are divided by it, so that the collector gets around in seconds"""
JAVA_TOUCHES_PER_S: Final = 112_000
"""our choice: a touch of 9 µs"""
DBENCH_FILES_MIB: Final = 270
"""our choice: a little more than the largest VM can cache"""
DBENCH_CLIENT_TOUCHES_PER_S: Final = 2_000
"""our choice: so that R1's forty clients are held up by the disk"""

R1_VM_MIB: Final = 256
R1_SIZES_MIB: Final = (128, 176, 224)
R1_CLIENTS: Final = 40
"""published, but for the sizes between the ends: those were 32 MB apart"""

R4_VM_MIB: Final = 512
R4_VMS: Final = 3
"""our choice: the same VM several times, for a sample of a hundred pages has an error of its own"""
R4_TOUCHER_MIB: Final = 50
R4_TOUCHERS: Final = 5
"""published: 50 to 250 MB"""
R4_SYSTEM_MIB: Final = 250
R4_BACKGROUND_MIB: Final = 5
R4_KERNEL_MIB: Final = 2.5
R4_ACTIVE_MIB: Final = R4_SYSTEM_MIB / 32 + R4_BACKGROUND_MIB + R4_KERNEL_MIB
"""published: 10 to 20 MB that Windows touches; an idle program touches a 32nd of its pages"""
R4_STEP_S: Final = 90
"""our choice: three periods of the sampling"""
R4_HELD_MIB: Final = 200
"""our choice"""
R4_TICK_NS: Final = NS_PER_S
"""our choice: nothing is short here"""

R5_VM_MIB: Final = 256
R5_SHARED_MIB: Final = 358
"""published: two VMs of 256 MB that get 179 MB each when only shares count"""
R5_OVERHEAD_MIB: Final = 32
"""published: of each VM"""
R5_BACKGROUND_MIB: Final = 20
"""published: an idle Windows touches 10 to 20 MB (R4)"""
R5_CLIENTS: Final = 10
"""our choice"""
R5_FLIP_S: Final = 300
R5_DBENCH_S: Final = 240
R5_END_S: Final = 350
R5_TICK_NS: Final = NS_PER_S // 2
"""our choice: the average of the sampling must have forgotten the boot, which takes minutes"""

R7_VM_MIB: Final = 512
R7_SIZES_MIB: Final = (R7_VM_MIB, 256, 192, 128)
"""published: 512 to 128 MB"""
R7_MAX_BALLOON_PERCENT: Final = 80
"""so that the balloon alone can take what is to go"""
R7_COMPILERS_MIB: Final = 60
R7_COMPILERS_TOUCHES_PER_S: Final = 20_000
R7_HEADERS_MIB: Final = 100
R7_HEADERS_TOUCHES_PER_S: Final = 3_000
R7_SOURCES_MIB: Final = 2048
R7_SOURCES_TOUCHES_PER_S: Final = 300
"""our choice: compilers, headers that are read again, sources that are not; about 20 MB of them a second"""

R8_VM_MIB: Final = 4096
R8_KNEE_MIB: Final = 2048
"""published: both"""
R8_SIZES_MIB: Final = (R8_VM_MIB, 3584, 2816, R8_KNEE_MIB, 1536)
R8_SCALE: Final = 8
"""our choice: all sizes are divided by it, so that a file cache fills and is turned over in seconds"""
R8_DATABASE_MIB: Final = 1880
"""so that it, the kernel and a little cache fill what is left at the published knee"""
R8_DATABASE_TOUCHES_PER_S: Final = 20_000
R8_LOG_MIB: Final = 8192
R8_LOG_TOUCHES_PER_S: Final = 1_500
"""our choice: more than memory holds passes through the file cache, as fast as the disk reads"""


"""our choice"""

R15_VM_MIB: Final = 8 * 1024
R15_BALLOON_MIB: Final = 7 * 1024
"""published: both"""
R15_SETTLE_S: Final = 2
"""our choice: until the driver has loaded, and then until the balloon is full"""

R16_BALLOON_MIB: Final = 4096
"""published"""
R16_VM_MIB: Final = 8192
R16_SWAP_MIB: Final = 4096
R16_SERVICES_MIB: Final = 2048
R16_PODS_MIB: Final = 3072
R16_TOUCHES_PER_S: Final = 4_000
"""our choice: what runs fits in the VM, and not in what the balloon leaves"""
R16_GROW_S: Final = 22
R16_END_S: Final = 32
R16_SCALE: Final = 4
"""our choice: sizes are divided by it, so that it takes seconds"""
