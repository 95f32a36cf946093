"""dommemstat, QEMU's monitor and Proxmox's bar, with and without what a guest reports."""

import json

import msgspec
import pytest

from core.readouts import dommemstat, proxmox, qemu
from core.readouts.readout import Tone, laid_out, text_of
from core.readouts.stats import GuestStats, reported_stats, stats_as_virtio_would_report
from core.units import KIB, MIB, NS_PER_S
from tests.core.readouts.hand_made import HOST, LEDGER, WEB, HandMade, cells_of

ALL = GuestStats(
    swap_in_bytes=5 * KIB,
    swap_out_bytes=9 * KIB + 1023,
    major_faults=17,
    minor_faults=1234,
    free_bytes=30 * MIB,
    total_bytes=100 * MIB,
    available_bytes=45 * MIB,
    caches_bytes=15 * MIB,
    updated_ns=64 * NS_PER_S + 900_000_000,
)


@pytest.fixture
def source():
    made = HandMade(70)
    made.record_vm(69, 3, paged_in=5, paged_out=38, faults=1500)
    made.record_vm(70, 3, paged_in=7, paged_out=40, faults=1600)
    return made


def lines_of(readout):
    return text_of(readout).splitlines()


# --- virsh dommemstat -----------------------------------------------------------------------------------


def test_a_guest_that_reports_has_every_line_in_libvirt_s_order(source):
    assert lines_of(dommemstat.read(source, WEB, ALL)) == [
        "$ virsh dommemstat web-frontend",
        "actual 102400",  # (2048 - 448) × 64
        "swap_in 5",
        "swap_out 9",
        "major_fault 17",
        "minor_fault 1234",
        "unused 30720",
        "available 102400",
        "usable 46080",
        "last_update 64",
        "disk_caches 15360",
        "rss 97024",  # (1500 + 16) × 64
    ]


def test_what_a_guest_does_not_report_has_no_line(source):
    some = GuestStats(free_bytes=KIB, updated_ns=NS_PER_S)
    names = [line.split()[0] for line in lines_of(dommemstat.read(source, WEB, some))[1:]]
    assert names == ["actual", "unused", "last_update", "rss"]


def test_a_virtio_guest_that_has_not_reported_yet_was_last_heard_at_zero(source):
    assert lines_of(dommemstat.read(source, WEB, GuestStats()))[1:] == [
        "actual 102400",
        "last_update 0",
        "rss 97024",
    ]


def test_of_vmware_s_driver_only_the_process_is_known_and_the_rest_is_marked_as_supposed(source):
    readout = dommemstat.read(source, WEB, None)
    lines = lines_of(readout)
    assert lines[1] == "rss 97024"
    assert all(line.startswith("# ") for line in lines[3:])
    assert lines[-10:] == [
        "# actual 102400",
        "# swap_in 448",  # 7 × 64
        "# swap_out 2560",
        "# major_fault 7",
        "# minor_fault 1593",
        "# unused 2368",  # 37 × 64
        "# available 102400",
        "# usable 19456",  # (37 + 267) × 64
        "# last_update 70",
        "# disk_caches 17088",  # 267 × 64
    ]
    values = [cell.key for cell in cells_of(laid_out(readout)) if cell.tone is Tone.VALUE]
    assert values == ["dommemstat.rss"]


def test_a_vm_s_name_is_quoted_as_a_shell_needs_it(source):
    named = msgspec.structs.replace(WEB, name="VM 1; rm -rf")
    assert dommemstat.read(source, named, None).command == "$ virsh dommemstat 'VM 1; rm -rf'"


def test_a_guest_never_recorded_has_counts_of_zero():
    stats = stats_as_virtio_would_report(HandMade(0), LEDGER)
    assert (stats.swap_in_bytes, stats.major_faults, stats.minor_faults) == (0, 0, 0)


def test_vmware_s_driver_reports_nothing(source):
    assert reported_stats(source, WEB) is None


# --- QEMU -----------------------------------------------------------------------------------------------


def test_qemu_tells_the_size_that_is_left_and_never_the_balloon(source):
    lines = lines_of(qemu.read(source, WEB, GuestStats()))
    assert lines[:2] == ["(qemu) info balloon", "balloon: actual=100"]
    assert json.loads(lines[2].removeprefix("-> ")) == {"execute": "query-balloon"}
    assert json.loads(lines[3].removeprefix("<- ")) == {"return": {"actual": 1600 * 64 * KIB}}


def test_the_human_monitor_rounds_down_to_mib(source):
    odd = msgspec.structs.replace(WEB, balloon_pages=433)  # 1615 pages left: 100.9375 MiB
    lines = lines_of(qemu.read(source, odd, GuestStats()))
    assert lines[1] == "balloon: actual=100"
    assert '"actual": 105840640}' in lines[3]


def test_the_balloon_is_reckoned_beside_it_in_bytes(source):
    assert lines_of(qemu.read(source, WEB, GuestStats()))[-1] == "# 134217728 - 104857600 = 29360128"


def test_without_a_virtio_balloon_qemu_answers_an_error_and_the_answers_are_supposed(source):
    lines = lines_of(qemu.read(source, WEB, None))
    assert lines[1] == "Error: No balloon device has been activated"
    assert "# balloon: actual=100" in lines
    assert all(line.startswith("# ") for line in lines[2:] if line)


# --- Proxmox --------------------------------------------------------------------------------------------


def test_a_guest_that_reports_is_shown_by_what_it_uses_itself(source):
    lines = lines_of(proxmox.read(source, WEB, ALL))
    assert lines[1] == "Memory usage        54.69% (70.00 MiB of 128.00 MiB)"
    assert lines[2] == " " * 20 + "█" * 22 + "·" * 18
    assert lines[3] == "Host memory usage   94.75 MiB"  # 1516 / 16


def test_a_guest_that_does_not_is_shown_by_its_process_and_that_is_said(source):
    for stats in (None, GuestStats(), GuestStats(total_bytes=1)):
        text = text_of(proxmox.read(source, WEB, stats))
        assert "reports nothing" in text
        assert "Memory usage        74.02% (94.75 MiB of 128.00 MiB)" in text


def test_with_its_overhead_a_process_can_be_larger_than_its_vm(source):
    full = msgspec.structs.replace(WEB, backed_pages=2048, overhead_pages=64)
    lines = lines_of(proxmox.read(source, full, None))
    assert "Memory usage        103.12% (132.00 MiB of 128.00 MiB)" in lines
    assert " " * 20 + "█" * 40 in lines


def test_the_node_is_shown_beside_its_target_of_80_percent(source):
    lines = lines_of(proxmox.read(source, WEB, ALL))[-3:]
    assert lines == [
        "Node RAM usage      95.12% (243.50 MiB of 256.00 MiB)",
        " " * 20 + "█" * 32 + "│" + "█" * 6 + "··",
        "Ballooning target   80%  +38.70 MiB",  # 243.5 - 0.8 × 256
    ]


def test_a_node_with_room_is_under_its_target():
    calm = HandMade(0, host=msgspec.structs.replace(HOST, free_frames=2048))
    assert lines_of(proxmox.read(calm, WEB, ALL))[-1] == "Ballooning target   80%  -76.80 MiB"
