import csv
import io

import msgspec
import pytest

from core.commands import DestroyVm, SetTarget, SpawnVm, StopProgram
from core.report import POWERED_OFF, csv_lines, summary
from core.specs import Pattern, StatesSpec
from core.telemetry import HOST_COLUMNS, VM_COLUMNS
from core.timeline import Timeline
from core.units import NS_PER_MS, NS_PER_S
from tests.core.builders import host_of, program_of, timeline_of, vm_of


def run(timeline: Timeline, seconds: float) -> Timeline:
    until_ns = timeline.now_ns + round(seconds * NS_PER_S)
    while timeline.now_ns < until_ns:
        timeline.advance_tick()
    return timeline


def summary_of(timeline: Timeline):
    return summary("test", timeline.seed, timeline)


def table(timeline: Timeline) -> list[dict[str, str]]:
    lines = list(csv.reader(io.StringIO("\n".join(csv_lines(timeline)))))
    names = ["time_s", *(f"host_{name}" for name in HOST_COLUMNS), "vm", *VM_COLUMNS]
    assert lines[0] == names
    assert len(set(names)) == len(names)
    return [dict(zip(names, line, strict=True)) for line in lines[1:]]


def test_the_summary_says_how_the_host_stands():
    timeline = timeline_of(
        host_of(10, StatesSpec(high=3, soft=2)), vm_of(8, swap_pages=4, programs=(program_of(8),)), seed=5
    )
    result = summary_of(run(timeline, 4))
    assert (result.scenario, result.seed, result.time_s) == ("test", 5, 4.0)
    assert (result.host.frames, result.host.page_size) == (10, 1 << 20)
    assert result.host.free_frames == timeline.host().free_frames == 3
    assert result.host.state == "high"
    assert result.host.states_visited == ["high", "soft", "high"]


def test_a_host_that_was_never_short_has_visited_high_only():
    assert summary_of(run(timeline_of(host_of(4)), 1)).host.states_visited == ["high"]


def test_the_summary_says_how_each_vm_stands():
    timeline = timeline_of(host_of(32), vm_of(8, "a", swap_pages=4, programs=(program_of(6),)), vm_of(4, "b"))
    run(timeline, 1)
    timeline.apply(SetTarget(vm="a", target_pages=5))
    run(timeline, 2)
    timeline.apply(SetTarget(vm="a", target_pages=3))
    first, second = summary_of(run(timeline, 3)).vms
    view = timeline.vms()[0]
    assert (first.name, first.state, first.configured) == ("a", "running", 8)
    assert (first.balloon, first.balloon_max, first.target, first.size) == (3, 5, 3, 5)
    assert (first.backed, first.guest_swapped) == (view.backed_pages, view.swapped_pages)
    assert (first.waiting, first.granted_while_waiting) == (0, 0)
    assert first.programs == {"program": "running"}
    assert (second.name, second.balloon_max, second.size, second.programs) == ("b", 0, 4, {})


def test_frames_that_were_granted_after_a_wait_are_counted():
    host = host_of(6, StatesSpec(high=0, soft=0))
    freed = program_of(4, stop_ns=NS_PER_S)
    timeline = timeline_of(
        host,
        vm_of(4, "a", programs=(freed,)),
        vm_of(6, "b", shares=4000, programs=(program_of(4, start_ns=2 * NS_PER_S),)),
    )
    run(timeline, 2.5)
    assert summary_of(timeline).vms[1].waiting == 2
    result = summary_of(run(timeline, 5))
    assert [vm.granted_while_waiting for vm in result.vms] == [0, 2]
    assert result.vms[1].waiting == 0


def test_a_vm_that_was_powered_off_holds_nothing_any_more():
    timeline = run(timeline_of(host_of(32), vm_of(8, "a", programs=(program_of(6),))), 1)
    timeline.apply(DestroyVm(vm="a"))
    (gone,) = summary_of(run(timeline, 1)).vms
    assert (gone.name, gone.state, gone.backed, gone.programs) == ("a", POWERED_OFF, 0, {})


def test_a_vm_that_came_and_went_within_a_tick_is_told_of_all_in_zeroes():
    timeline = timeline_of(host_of(32))
    timeline.apply(SpawnVm(vm=vm_of(8, "brief")))
    timeline.apply(DestroyVm(vm="brief"))
    (gone,) = summary_of(run(timeline, 1)).vms
    assert (gone.name, gone.state, gone.configured, gone.backed) == ("brief", POWERED_OFF, 8, 0)


def test_two_vms_that_had_one_name_one_after_the_other_are_told_of_apart():
    timeline = run(timeline_of(host_of(32), vm_of(8, "a", programs=(program_of(6),))), 1)
    timeline.apply(DestroyVm(vm="a"))
    timeline.apply(SpawnVm(vm=vm_of(4, "a")))
    first, second = summary_of(run(timeline, 1)).vms
    assert (first.state, first.configured, first.backed) == (POWERED_OFF, 8, 0)
    assert (second.state, second.configured, second.backed) == ("running", 4, 0)


def test_each_program_is_running_planned_ended_or_killed():
    programs = (
        program_of(1, "later", start_ns=100 * NS_PER_S),
        program_of(1, "now"),
        program_of(1, "brief", stop_ns=NS_PER_S // 2),
        program_of(1, "stopped"),
        program_of(20, "greedy", Pattern.LEAK),
    )
    timeline = run(timeline_of(host_of(32), vm_of(8, programs=programs)), 1)
    timeline.apply(StopProgram(vm="vm", program="stopped"))
    (vm,) = summary_of(run(timeline, 1)).vms
    assert vm.programs == {
        "later": "planned",
        "now": "running",
        "brief": "ended",
        "stopped": "ended",
        "greedy": "killed",
    }


def test_events_are_counted_by_their_kind_and_sorted_by_its_name():
    timeline = run(timeline_of(host_of(32), vm_of(8, "a"), vm_of(8, "b")), 3)
    result = summary_of(timeline)
    assert result.events == {"DriverPolled": 6, "DriverStarted": 2, "VmSpawned": 2}
    assert list(result.events) == sorted(result.events)
    assert sum(result.events.values()) == timeline.event_count


def test_the_summary_is_json_and_can_be_read_back():
    result = summary_of(run(timeline_of(host_of(32), vm_of(8)), 1))
    assert msgspec.json.decode(msgspec.json.encode(result), type=type(result)) == result


def test_the_table_has_a_line_for_each_tick_and_vm():
    timeline = run(timeline_of(host_of(32), vm_of(8, "a"), vm_of(8, "b")), 1)
    lines = table(timeline)
    assert [(line["time_s"], line["vm"]) for line in lines[:4]] == [
        ("0", "a"),
        ("0", "b"),
        ("0.1", "a"),
        ("0.1", "b"),
    ]
    assert len(lines) == 2 * 11
    assert lines[-1]["time_s"] == "1"


def test_the_table_holds_what_the_telemetry_holds():
    timeline = timeline_of(
        host_of(8), vm_of(8, "a", programs=(program_of(6),)), vm_of(4, "b", overhead_pages=1)
    )
    run(timeline, 2)
    lines = table(timeline)
    for number, name in enumerate("ab"):
        own = [line for line in lines if line["vm"] == name]
        for column in VM_COLUMNS:
            recorded = timeline.telemetry.vm_column(number, column)[1].tolist()
            assert [int(line[column]) for line in own] == recorded
        for column in HOST_COLUMNS:
            recorded = timeline.telemetry.host_column(column)[1].tolist()
            assert [int(line[f"host_{column}"]) for line in own] == recorded


def test_a_vm_has_lines_from_its_first_tick_to_its_last():
    timeline = run(timeline_of(host_of(32), vm_of(8, "a")), 0.5)
    timeline.apply(SpawnVm(vm=vm_of(8, "b")))
    run(timeline, 0.3)
    timeline.apply(DestroyVm(vm="a"))
    lines = table(run(timeline, 0.2))
    assert [line["time_s"] for line in lines if line["vm"] == "a"] == [f"{tick / 10:g}" for tick in range(9)]
    assert [line["time_s"] for line in lines if line["vm"] == "b"] == ["0.6", "0.7", "0.8", "0.9", "1"]


@pytest.mark.parametrize("name", ['with "quotes"', "a,b", "two\nlines", "Gäste", "=1+1"])
def test_any_name_survives_the_table(name):
    assert {line["vm"] for line in table(timeline_of(host_of(32), vm_of(8, name)))} == {name}


def test_times_stay_exact_however_long_the_run():
    timeline = timeline_of(host_of(4, tick_ns=NS_PER_MS), vm_of(2))
    row = [0] * len(HOST_COLUMNS)
    for at_ns in (123_456_789_000_000, 123_456_790_000_000):
        timeline.telemetry.record_host(at_ns, row)
        timeline.telemetry.record_vm(at_ns, 0, [0] * len(VM_COLUMNS))
    assert [line["time_s"] for line in table(timeline)] == ["0", "123456.789", "123456.79"]


def test_a_run_without_vms_still_has_the_host_in_each_tick():
    lines = table(run(timeline_of(host_of(4)), 1))
    assert len(lines) == 11
    assert {(line["host_free_frames"], line["vm"], line["backed_pages"]) for line in lines} == {("4", "", "")}
