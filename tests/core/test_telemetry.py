import numpy as np
import pytest

from core.commands import SpawnVm
from core.telemetry import HOST_COLUMNS, VM_COLUMNS, Telemetry
from core.units import NS_PER_S
from tests.core.builders import host_of, program_of, timeline_of, vm_of


def recorded(rows, vm=0):
    telemetry = Telemetry()
    for at_ns in range(rows):
        telemetry.record_host(at_ns, [at_ns * 10 + index for index in range(len(HOST_COLUMNS))])
        telemetry.record_vm(at_ns, vm, [at_ns * 100 + index for index in range(len(VM_COLUMNS))])
    return telemetry


def test_it_begins_empty():
    telemetry = Telemetry()
    assert telemetry.row_count == 0
    assert telemetry.vm_ids() == ()
    times, values = telemetry.host_column("free_frames")
    assert len(times) == len(values) == 0


@pytest.mark.parametrize("rows", [1, 63, 64, 65, 1000])
def test_every_row_is_kept_however_often_the_table_grows(rows):
    telemetry = recorded(rows)
    assert telemetry.row_count == rows
    for index, name in enumerate(HOST_COLUMNS):
        times, values = telemetry.host_column(name)
        assert times.tolist() == list(range(rows))
        assert values.tolist() == [at * 10 + index for at in range(rows)]
    for index, name in enumerate(VM_COLUMNS):
        times, values = telemetry.vm_column(0, name)
        assert times.tolist() == list(range(rows))
        assert values.tolist() == [at * 100 + index for at in range(rows)]


def test_columns_are_views_that_cannot_be_written_to():
    times, values = recorded(3).host_column("state")
    for column in (times, values):
        with pytest.raises(ValueError, match="read-only"):
            column[0] = 1


def test_a_column_that_was_handed_out_does_not_change_when_rows_follow():
    telemetry = recorded(64)
    times, values = telemetry.host_column("free_frames")
    kept = values.copy()
    for at_ns in range(64, 200):
        telemetry.record_host(at_ns, [0] * len(HOST_COLUMNS))
    assert len(times) == 64
    assert np.array_equal(values, kept)


def test_a_vm_that_never_was_and_a_column_that_is_none_are_errors():
    telemetry = recorded(1)
    with pytest.raises(KeyError):
        telemetry.vm_column(7, "backed_pages")
    with pytest.raises(ValueError, match="not in tuple"):
        telemetry.host_column("nonsense")


def test_a_timeline_records_the_beginning_and_the_end_of_every_tick_and_each_vm_while_it_lives():
    program = program_of(3, start_ns=NS_PER_S // 2)
    timeline = timeline_of(host_of(16), vm_of(8, "a", programs=(program,), overhead_pages=2))
    for _ in range(10):
        timeline.advance_tick()
    timeline.apply(SpawnVm(vm=vm_of(4, "b")))
    timeline.advance_tick()
    times, free = timeline.telemetry.host_column("free_frames")
    assert times.tolist() == [tick * NS_PER_S // 10 for tick in range(12)]
    assert free.tolist() == [14] * 6 + [11] * 6
    assert timeline.telemetry.host_column("overhead_frames")[1].tolist() == [2] * 12
    assert timeline.telemetry.vm_column(0, "backed_pages")[1].tolist() == [0] * 6 + [3] * 6
    assert timeline.telemetry.vm_column(1, "free_pages")[1].tolist() == [4]
    assert timeline.telemetry.vm_ids() == (0, 1)


def test_a_total_counts_every_vm_that_ever_was():
    telemetry = recorded(3, vm=0)
    telemetry.record_vm(9, 1, [7] * len(VM_COLUMNS))
    touches = VM_COLUMNS.index("touches")
    assert telemetry.total("touches") == 200 + touches + 7
    assert Telemetry().total("touches") == 0


def filled(ticks, budget_bytes):
    telemetry = Telemetry(budget_bytes)
    for tick in range(ticks):
        telemetry.record_host(tick * 10, [tick] * len(HOST_COLUMNS))
        if tick >= 20:
            telemetry.record_vm(tick * 10, 3, [tick] * len(VM_COLUMNS))
    return telemetry


def test_under_a_budget_rows_of_long_ago_are_thinned_and_tables_stay_in_step():
    telemetry = filled(400, 40_000)
    times, values = telemetry.host_column("free_frames")
    vm_times, vm_values = telemetry.vm_column(3, "touches")
    assert times[0] == 0
    assert times[-1] == vm_times[-1] == 3990
    assert len(times) < 400
    assert (times == values * 10).all()
    assert (vm_times == vm_values * 10).all()
    assert set(vm_times.tolist()) == {at for at in times.tolist() if at >= vm_times[0]}
    gaps = np.diff(times)
    assert gaps[0] > gaps[-1] == 10


def test_up_to_a_time_there_are_its_rows_and_whoever_goes_on_from_there_changes_nothing():
    telemetry = filled(30, 10**9)
    early, late = telemetry.until(150), telemetry.until(250)
    assert early.row_count == 16
    assert early.vm_ids() == ()
    assert late.vm_column(3, "touches")[0].tolist() == [200, 210, 220, 230, 240, 250]
    late.record_host(999, [7] * len(HOST_COLUMNS))
    assert late.host_column("free_frames")[0][-1] == 999
    assert telemetry.host_column("free_frames")[0].tolist() == list(range(0, 300, 10))
