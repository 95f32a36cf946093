"""VMs from a CSV on a host: what becomes of each row, which host is proposed, and what cannot be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.hypervisor.states import vsphere6
from core.import_scenario import (
    FRAMES_MAX,
    HOST_BYTES_MAX,
    HOST_BYTES_MIN,
    load,
    page_size_of,
    read,
    scenario_of,
    size_text,
    usual_host_bytes,
)
from core.policies.import_csv import VmRow
from core.scenario import ScenarioError
from core.scenario_files import load as load_scenario
from core.scenario_files import shipped_names
from core.scenario_reader import VMS_MAX
from core.specs import Pattern
from core.timeline import Timeline
from core.units import GIB, KIB, MIB, NS_PER_S
from tests.core.sentences import check_sentence


def row_of(number, size_bytes, **more):
    return VmRow(**{"row": number, "name": f"vm {number}", "size_bytes": size_bytes, **more})


def complaint(rows, host_bytes):
    with pytest.raises(ScenarioError) as caught:
        scenario_of(rows, host_bytes, "vms.csv")
    check_sentence(str(caught.value), "vms.csv")
    return str(caught.value)


# --- what becomes of a row ------------------------------------------------------------------------------


def test_every_cell_of_a_row_reaches_its_vm():
    row = row_of(
        2,
        8 * GIB,
        reservation_bytes=2 * GIB,
        limit_bytes=6 * GIB,
        shares=2000,
        active_bytes=3 * GIB,
    )
    scenario = scenario_of([row], 64 * GIB, "vms.csv")
    (vm,) = scenario.vms
    assert (scenario.host.page_size, scenario.host.frames) == (4 * MIB, 16384)
    assert (vm.name, vm.configured_pages, vm.reservation_pages, vm.limit_pages) == ("vm 2", 2048, 512, 1536)
    assert (vm.shares, vm.swap_pages, vm.driver is not None) == (2000, 2048, True)


def test_the_active_part_is_worked_on_and_all_that_is_left_is_touched_once():
    (vm,) = scenario_of([row_of(2, 8 * GIB, active_bytes=3 * GIB)], 64 * GIB, "vms.csv").vms
    active, idle = vm.programs
    assert (active.pattern, active.size_pages, idle.pattern) == (Pattern.STEADY, 768, Pattern.IDLE)
    assert vm.kernel_pages + active.size_pages + idle.size_pages == vm.configured_pages
    assert active.does == idle.does == "3 GiB active"


@pytest.mark.parametrize(
    ("active_bytes", "patterns", "active_pages"),
    [
        (None, [Pattern.STEADY, Pattern.IDLE], 512),
        (0, [Pattern.IDLE], 0),
        (8 * GIB, [Pattern.STEADY], 2048 - 122),
        (1, [Pattern.STEADY, Pattern.IDLE], 1),
    ],
)
def test_a_quarter_is_active_unless_the_file_says_otherwise(active_bytes, patterns, active_pages):
    (vm,) = scenario_of([row_of(2, 8 * GIB, active_bytes=active_bytes)], 64 * GIB, "vms.csv").vms
    assert [program.pattern for program in vm.programs] == patterns
    assert sum(each.size_pages for each in vm.programs if each.pattern is Pattern.STEADY) == active_pages


def test_sizes_are_rounded_up_to_whole_pages_and_the_host_down():
    row = row_of(2, 8 * GIB + 1, reservation_bytes=1, limit_bytes=4 * GIB + 1, active_bytes=1)
    scenario = scenario_of([row], 64 * GIB - 1, "vms.csv")
    (vm,) = scenario.vms
    assert scenario.host.frames == 16383
    assert (vm.configured_pages, vm.reservation_pages, vm.limit_pages) == (2049, 1, 1025)


def test_the_host_is_one_of_vsphere_6_that_may_swap():
    host = scenario_of([row_of(2, 8 * GIB)], 64 * GIB, "vms.csv").host
    assert host.states == vsphere6(16384, 4 * MIB)
    assert host.has_swap


def test_the_scenario_says_where_it_comes_from():
    scenario = scenario_of([row_of(2, 8 * GIB)], 6 * GIB, "my vms.csv")
    assert (scenario.name, scenario.title) == ("my vms", "1 VM of my vms.csv")
    assert scenario.summary.endswith("on 6 GiB.")
    assert scenario_of([row_of(2, GIB), row_of(3, GIB)], 6 * GIB, "a.csv").title == "2 VMs of a.csv"


@pytest.mark.slow
def test_the_vms_come_under_pressure_and_the_balloons_of_the_resting_ones_grow(tmp_path):
    path = tmp_path / "vms.csv"
    path.write_text("name,size,active\nbusy,256 MiB,200 MiB\nresting,256 MiB,16 MiB\n", encoding="utf-8")
    timeline = Timeline(load(str(path)))
    while timeline.now_ns < 120 * NS_PER_S:
        timeline.advance_tick()
    busy, resting = timeline.vms()
    assert resting.balloon_pages > busy.balloon_pages
    assert busy.active_pages > 3 * resting.active_pages


# --- the host -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host_bytes", "page_size"),
    [
        (MIB, 4 * KIB),
        (64 * MIB, 4 * KIB),
        (64 * MIB + 1, 8 * KIB),
        (64 * GIB, 4 * MIB),
        (HOST_BYTES_MAX, GIB),
    ],
)
def test_a_page_is_as_small_as_so_many_frames_allow(host_bytes, page_size):
    assert page_size_of(host_bytes) == page_size


@pytest.mark.parametrize(
    ("sizes", "host_bytes"),
    [
        ([8 * GIB, 8 * GIB, 32 * GIB], 36 * GIB),
        ([9 * GIB], 7 * GIB),  # 6.75 GiB
        ([GIB], 768 * MIB),
        ([512 * MIB, 1 * MIB], 385 * MIB),
        ([KIB], MIB),
        ([24 * 1024 * GIB] * 9, HOST_BYTES_MAX),
    ],
)
def test_the_usual_host_is_three_quarters_of_what_is_configured_and_round(sizes, host_bytes):
    assert usual_host_bytes([row_of(number, size) for number, size in enumerate(sizes, 2)]) == host_bytes


def test_the_usual_host_has_room_for_every_reservation():
    rows = [row_of(number, 8 * GIB, reservation_bytes=8 * GIB - 1) for number in (2, 3)]
    assert usual_host_bytes(rows) == 16 * GIB
    assert scenario_of(rows, 16 * GIB, "vms.csv").host.frames == FRAMES_MAX


# --- what cannot be -------------------------------------------------------------------------------------


@pytest.mark.parametrize("host_bytes", [0, HOST_BYTES_MIN - 1, HOST_BYTES_MAX + 1])
def test_a_host_too_small_or_too_large_is_refused(host_bytes):
    said = complaint([row_of(2, GIB)], host_bytes)
    assert said.startswith("vms.csv: expected a host of 1 MiB to 16 TiB, got ")


def test_a_vm_smaller_than_a_page_is_refused_with_its_row_and_the_page():
    rows = [row_of(2, 8 * GIB), row_of(5, 3 * MIB)]
    assert complaint(rows, 64 * GIB).startswith("vms.csv: row 5, size: expected at least 4 MiB, ")
    assert scenario_of(rows, 32 * GIB, "vms.csv").host.page_size == 2 * MIB


def test_the_first_reservation_that_does_not_fit_is_refused_with_its_row_and_what_is_left():
    rows = [row_of(number, 8 * GIB, reservation_bytes=3 * GIB) for number in (2, 4, 6)]
    assert complaint(rows, 8 * GIB) == (
        "vms.csv: row 6, reservation: expected at most the 2 GiB of the host that other VMs have not"
        " reserved, got 3 GiB."
    )
    assert len(scenario_of(rows, 9 * GIB, "vms.csv").vms) == 3


def test_reservations_that_fit_only_before_they_are_rounded_up_are_refused_and_not_left_to_fail_later():
    rows = [row_of(number, GIB, reservation_bytes=512 * MIB + 1) for number in (2, 3)]
    assert "row 3, reservation" in complaint(rows, GIB + 2 * 64 * KIB - 1)


def test_more_vms_than_a_host_can_number_are_refused_with_the_first_row_too_many():
    rows = [row_of(number, MIB) for number in range(2, VMS_MAX + 3)]
    assert complaint(rows, GIB) == "vms.csv: row 256: expected at most 254 VMs, got 255."
    assert len(scenario_of(rows[:-1], GIB, "vms.csv").vms) == VMS_MAX


def test_vms_far_larger_than_the_host_are_refused_with_the_row_that_is_too_much():
    rows = [row_of(2, 10 * GIB), row_of(3, 6 * GIB), row_of(4, MIB)]
    assert complaint(rows, GIB) == (
        "vms.csv: row 4, size: expected VMs of at most 16 GiB in all, 16 times the host, and with this one"
        " they are larger."
    )
    assert scenario_of(rows[:2], GIB, "vms.csv")


SIZES = st.integers(1, 40).flatmap(lambda bits: st.integers(1, 2**bits))


@st.composite
def any_rows(draw):
    sizes = draw(st.lists(SIZES, min_size=1, max_size=6))
    return [
        row_of(
            number,
            size,
            reservation_bytes=(reserved := draw(st.integers(0, size))),
            limit_bytes=draw(st.none() | st.integers(max(1, reserved), size)),
            active_bytes=draw(st.none() | st.integers(0, size)),
        )
        for number, size in enumerate(sizes, 2)
    ]


@settings(deadline=None, max_examples=20)
@given(any_rows(), SIZES)
def test_whatever_is_accepted_can_be_powered_on(rows, host_bytes):
    try:
        scenario = scenario_of(rows, host_bytes, "vms.csv")
    except ScenarioError as error:
        check_sentence(str(error), "vms.csv")
    else:
        assert 1 <= scenario.host.frames <= FRAMES_MAX
        timeline = Timeline(scenario)
        assert [vm.name for vm in timeline.vms()] == [row.name for row in rows]


# --- files ----------------------------------------------------------------------------------------------


def test_a_file_is_read_with_the_usual_host_or_a_given_one(tmp_path):
    path = tmp_path / "vms.csv"
    path.write_text("name,size\na,8 GiB\nb,8 GiB\n", encoding="utf-8")
    assert read(path).host.frames * read(path).host.page_size == 12 * GIB
    assert read(path, 4 * GIB).host.frames * read(path, 4 * GIB).host.page_size == 4 * GIB


def test_what_ends_in_csv_is_a_list_of_vms_and_all_else_a_scenario(tmp_path):
    path = tmp_path / "VMs.CSV"
    path.write_text("name,size\na,8 GiB\n", encoding="utf-8")
    assert load(str(path), 4 * GIB) == read(path, 4 * GIB)
    name = shipped_names()[0]
    assert load(name) == load_scenario(name)


def test_a_scenario_cannot_be_given_a_host():
    with pytest.raises(ScenarioError, match=r"^deflate: only the VMs of a CSV file can be given a host\.$"):
        load("deflate", 4 * GIB)


@pytest.mark.parametrize(
    "content", [b"", b"name,size\n", b"name,size\na,0\n", b'name,size\n"a\nb",1\n"a\nb",1\n', b"\xff"]
)
def test_a_file_that_is_no_list_of_vms_is_refused_in_one_line(tmp_path, content):
    path = tmp_path / "vms.csv"
    path.write_bytes(content)
    with pytest.raises(ScenarioError) as caught:
        load(str(path))
    check_sentence(str(caught.value), "vms.csv")


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1536 * MIB, "1.5 GiB"),
        (24 * 1024 * GIB, "24 TiB"),
        (63 * GIB, "63 GiB"),
    ],
)
def test_sizes_are_said_as_people_write_them(size_bytes, text):
    assert size_text(size_bytes) == text
