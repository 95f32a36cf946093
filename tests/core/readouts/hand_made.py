"""A source made by hand: one host, two VMs, every number chosen, so that readouts can be reckoned on paper.

Pages are of 64 KiB: 16 of them are 1 MiB, and every size is exact in KiB.
"""

import msgspec
import numpy as np

from core.events import Cause, HostState
from core.source import (
    DriverState,
    DriverView,
    HostView,
    PressureView,
    SamplingView,
    VmState,
    VmView,
)
from core.specs import StatesSpec
from core.telemetry import HOST_COLUMNS, VM_COLUMNS, Telemetry
from core.units import KIB, NS_PER_S

PAGE_SIZE = 64 * KIB

HOST = HostView(
    frames=4096,
    free_frames=200,
    overhead_frames=40,
    state=HostState.SOFT,
    thresholds=StatesSpec(high=246, soft=163),
    page_size=PAGE_SIZE,
    waiting_pages=0,
    shared_frames=100,
    sharing_pages=300,
    compressed_pages=40,
    zip_frames=15,
    host_swapped_pages=50,
    host_swap_target_pages=60,
)

COUNTERS = {
    "timer": 12,
    "start": 2,
    "guestType": 2,
    "lock": 5,
    "batchLock": 5,
    "lock (failed)": 3,
    "unlock": 4,
    "unlock (failed)": 1,
    "target": 12,
    "primNoSleepAlloc": 400,
    "primNoSleepAlloc (failed)": 6,
    "primCanSleepAlloc": 51,
    "primCanSleepAlloc (failed)": 7,
    "primFree": 30,
    "errAlloc": 3,
    "errFree": 2,
}

WEB = VmView(
    id=3,
    owner=0,
    large_pages=0,
    name="web-frontend",
    state=VmState.RUNNING,
    configured_pages=2048,
    balloon_pages=448,
    target_pages=640,
    target_cause=Cause.HOST_STATE,
    max_balloon_pages=1331,
    max_balloon_percent=65,
    reservation_pages=160,
    limit_pages=None,
    shares=1000,
    overhead_pages=16,
    backed_pages=1500,
    waiting_pages=0,
    free_pages=37,
    kernel_pages=96,
    program_pages=1200,
    cache_pages=267,
    active_pages=650,
    estimated_pages=700,
    sampling=SamplingView(slow_permille=100, fast_permille=500, next_permille=466),
    entitled_pages=1600,
    swapped_pages=33,
    swap_capacity_pages=1000,
    shared_pages=200,
    compressed_pages=40,
    zip_frames=15,
    host_swapped_pages=50,
    host_swap_target_pages=60,
    pressure=PressureView(some_permille=215, full_permille=7, some_ns=12_345_678_900, full_ns=1_000_999),
    driver=DriverView(
        state=DriverState.INFLATING,
        balloon_pages=448,
        target_pages=640,
        rate_no_sleep_alloc=16384,
        rate_sleep_alloc=1040,
        rate_free=8192,
        refused_pages=3,
        counters=tuple(sorted(COUNTERS.items())),
    ),
    programs=(),
    page_colours=(),
)

ABSENT = DriverView(
    state=DriverState.ABSENT,
    balloon_pages=0,
    target_pages=0,
    rate_no_sleep_alloc=0,
    rate_sleep_alloc=0,
    rate_free=0,
    refused_pages=0,
    counters=(),
)

LEDGER = msgspec.structs.replace(
    WEB,
    id=5,
    owner=1,
    name="ledger-of-the-accountants",
    configured_pages=1024,
    balloon_pages=0,
    target_pages=0,
    target_cause=Cause.NONE,
    max_balloon_pages=665,
    reservation_pages=0,
    overhead_pages=24,
    backed_pages=1000,
    free_pages=24,
    kernel_pages=0,
    program_pages=1000,
    cache_pages=0,
    estimated_pages=1000,
    sampling=None,
    entitled_pages=1000,
    swapped_pages=0,
    swap_capacity_pages=0,
    shared_pages=100,
    compressed_pages=0,
    zip_frames=0,
    host_swapped_pages=0,
    host_swap_target_pages=0,
    pressure=PressureView(),
    driver=ABSENT,
)


class HandMade:
    """As much of a `Source` as readouts ask for; a test changes what it is about."""

    title = "made by hand"

    def __init__(self, now_s=70, host=HOST, vms=(WEB, LEDGER)):
        self.now_ns = now_s * NS_PER_S
        self.span_ns = (0, self.now_ns)
        self.telemetry = Telemetry()
        self.log = []
        self.frames = {vm.id: np.zeros(0, dtype=np.int32) for vm in vms}
        self._host = host
        self._vms = tuple(vms)

    def host(self):
        return self._host

    def vms(self):
        return self._vms

    def frames_of(self, vm):
        return self.frames[vm]

    def events(self, since):
        return tuple(self.log[since:])

    @property
    def event_count(self):
        return len(self.log)

    def record_host(self, at_s, **columns):
        row = [columns.get(name, 0) for name in HOST_COLUMNS]
        self.telemetry.record_host(round(at_s * NS_PER_S), row)

    def record_vm(self, at_s, vm, **columns):
        row = [columns.get(name, 0) for name in VM_COLUMNS]
        self.telemetry.record_vm(round(at_s * NS_PER_S), vm, row)


def cells_of(lines):
    return [cell for line in lines for cell in line]
