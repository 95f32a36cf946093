"""What tools in the guest show: free, the driver's own file, and PSI."""

import msgspec
import pytest

from core.readouts import free, psi, vmmemctl
from core.readouts.readout import text_of
from core.source import DriverState, PressureView
from core.units import MIB, NS_PER_MS, NS_PER_S
from tests.core.readouts.hand_made import ABSENT, HOST, LEDGER, WEB, HandMade


@pytest.fixture
def source():
    return HandMade(70)


def lines_of(readout):
    return text_of(readout).splitlines()


# --- free -m --------------------------------------------------------------------------------------------


def test_free_in_both_accountings_each_number_rounded_down_by_itself(source):
    lines = lines_of(free.read(source, WEB))
    head = "               total        used        free      shared  buff/cache   available"
    swap = "Swap:             62           2          60"  # 62.5, 2.0625, 60.4375
    assert lines[0] == "web-frontend$ free -m"
    assert lines[2:5] == [
        head,
        "Mem:             100          81           2           0          16          19",
        swap,
    ]  # 1600, 1296, 37, 0, 267 and 304 pages: 100, 81, 2.3, 0, 16.7, 19
    assert lines[-3:] == [
        head,
        "Mem:             128         109           2           0          16          19",
        swap,
    ]


def test_the_accountings_differ_by_the_balloon_and_only_in_total_and_used(source):
    first, second = (
        [int(n) for n in line.split()[1:]] for line in lines_of(free.read(source, WEB)) if "Mem:" in line
    )
    balloon_mib = 448 // 16
    assert [b - a for a, b in zip(first, second, strict=True)] == [balloon_mib, balloon_mib, 0, 0, 0, 0]


def test_a_guest_without_balloon_or_swap_looks_the_same_in_both(source):
    lines = lines_of(free.read(source, LEDGER))
    first, second = (line for line in lines if line.startswith("Mem:"))
    assert (
        first == second == "Mem:              64          62           1           0           0           1"
    )
    assert lines[-1] == "Swap:              0           0           0"


# --- vmmemctl -------------------------------------------------------------------------------------------


def test_the_driver_s_file_counts_in_pages_of_4_kib(source):
    """A page of this model is 16 of those; commands and failed allocations are as many as they are."""
    assert lines_of(vmmemctl.read(source, WEB)) == [
        "web-frontend# cat /sys/kernel/debug/vmmemctl",
        "target:                10240 pages",  # 640 × 16
        "current:                7168 pages",  # 448 × 16
        "rateNoSleepAlloc:      16384 pages/sec",
        "rateSleepAlloc:         1040 pages/sec",
        "rateFree:               8192 pages/sec",
        "",
        "timer:                    12",
        "start:                     2 (   0 failed)",
        "guestType:                 2 (   0 failed)",
        "lock:                      5 (   3 failed)",
        "unlock:                    4 (   1 failed)",
        "target:                   12 (   0 failed)",
        "primNoSleepAlloc:       6400 (   6 failed)",  # 400 × 16
        "primCanSleepAlloc:       816 (   7 failed)",  # 51 × 16
        "primFree:                480",  # 30 × 16
        "errAlloc:                 48",  # 3 × 16
        "errFree:                  32",  # 2 × 16
    ]


def test_with_pages_of_4_kib_the_counts_are_the_model_s_own():
    small = HandMade(0, host=msgspec.structs.replace(HOST, page_size=4096))
    assert lines_of(vmmemctl.read(small, WEB))[1] == "target:                  640 pages"


@pytest.mark.parametrize("state", [DriverState.ABSENT, DriverState.LOADING])
def test_without_a_loaded_driver_there_is_no_file(source, state):
    vm = msgspec.structs.replace(WEB, driver=msgspec.structs.replace(ABSENT, state=state))
    assert lines_of(vmmemctl.read(source, vm))[1:] == [
        "cat: /sys/kernel/debug/vmmemctl: No such file or directory"
    ]


# --- /proc/pressure/memory ------------------------------------------------------------------------------


def test_pressure_is_the_view_s_for_ten_seconds_and_telemetry_s_for_longer():
    """Stalled for 30 s of one step of 60 s; the average of 300 s takes a fifth of that."""
    source = HandMade(60)
    source.record_vm(0, 3)
    source.record_vm(60, 3, stalled_some_ns=30 * NS_PER_S, stalled_full_ns=6 * NS_PER_S)
    assert lines_of(psi.read(source, WEB)) == [
        "web-frontend$ cat /proc/pressure/memory",
        "some avg10=21.50 avg60=50.00 avg300=10.00 total=12345678",
        "full avg10=0.70 avg60=10.00 avg300=2.00 total=1000",
    ]


def test_a_guest_that_never_stalled_shows_zeroes(source):
    assert lines_of(psi.read(source, LEDGER))[1:] == [
        "some avg10=0.00 avg60=0.00 avg300=0.00 total=0",
        "full avg10=0.00 avg60=0.00 avg300=0.00 total=0",
    ]


def test_percentages_are_cut_off_and_never_rounded_up():
    source = HandMade(60)
    source.record_vm(0, 3)
    source.record_vm(60, 3, stalled_some_ns=60 * NS_PER_S - NS_PER_MS)
    vm = msgspec.structs.replace(WEB, pressure=PressureView(some_permille=999, some_ns=1_999))
    assert lines_of(psi.read(source, vm))[1] == "some avg10=99.90 avg60=99.99 avg300=19.99 total=1"


def test_whole_mib_of_a_page_that_is_larger_than_that():
    large = HandMade(0, host=msgspec.structs.replace(HOST, page_size=2 * MIB))
    assert lines_of(free.read(large, LEDGER))[3].split()[1] == "2048"
