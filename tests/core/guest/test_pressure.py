"""How much a guest suffers: averages worked out by hand, stalls of several programs, slowdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.guest.pressure import Pressure
from core.guest.run_time import RunTime
from core.specs import CostsSpec, Pattern
from core.units import KIB, NS_PER_MS, NS_PER_S
from tests.core.builders import Lone, Scripted, host_of, machine_of, program_of, seconds, tick, vm_of

TICK_NS = NS_PER_S // 10


def stalled(*parts_percent, rate=1000):
    """Programs that stood still for so many percent of a tick."""
    programs = []
    for percent in parts_percent:
        time = RunTime(rate)
        time.begin(TICK_NS)
        time.stall(TICK_NS * percent // 100)
        programs.append(time)
    return programs


def note(pressure, *parts_percent, times=1):
    programs = stalled(*parts_percent)
    for _ in range(times):
        pressure.note(programs, programs, TICK_NS)


def test_the_average_of_ten_seconds_is_what_is_worked_out_by_hand():
    pressure = Pressure()
    note(pressure, 100)
    assert pressure.some_permille == 10  # 0.1 s of 10 s
    note(pressure, 100)
    assert pressure.some_permille == 20  # 1 - 0.99**2 = 0.0199
    note(pressure, 100, times=98)
    assert pressure.some_permille == 634  # 1 - 0.99**100 = 0.63397
    note(pressure, 0, times=100)
    assert pressure.some_permille == 232  # 0.63397 * 0.99**100 = 0.23205
    assert pressure.some_ns == pressure.full_ns == 10 * NS_PER_S


def test_half_of_every_tick_is_a_pressure_of_a_half():
    pressure = Pressure()
    note(pressure, 50, times=3000)
    assert pressure.some_permille == pressure.full_permille == 500
    assert pressure.slowdown_percent == 200
    assert pressure.touches_per_s == 500


def test_who_always_stands_still_reads_all_of_the_time_and_who_never_does_reads_none_again():
    pressure = Pressure()
    note(pressure, 100, times=3000)
    assert pressure.some_permille == pressure.full_permille == 1000
    assert pressure.touches_per_s == 0
    assert pressure.slowdown_percent == 99_999
    note(pressure, 0, times=3000)
    assert pressure.some_permille == pressure.full_permille == 0
    assert pressure.slowdown_percent == 100
    assert pressure.touches_per_s == 1000


def test_some_is_the_longest_stall_and_full_the_shortest():
    pressure = Pressure()
    note(pressure, 80, 30, 50)
    assert (pressure.some_ns, pressure.full_ns) == (80 * NS_PER_MS, 30 * NS_PER_MS)
    note(pressure, 80, 0)
    assert (pressure.some_ns, pressure.full_ns) == (160 * NS_PER_MS, 30 * NS_PER_MS)


def test_an_idle_program_that_needs_nothing_does_not_hide_that_all_others_stand_still():
    pressure = Pressure()
    busy, idle = stalled(70), stalled(0)
    pressure.note(busy + idle, busy, TICK_NS)
    assert (pressure.some_ns, pressure.full_ns) == (70 * NS_PER_MS, 70 * NS_PER_MS)
    assert pressure.wanted == busy[0].wanted, "nor does it count as fast"


def test_where_nothing_runs_nothing_suffers():
    pressure = Pressure()
    note(pressure)
    assert (pressure.some_ns, pressure.full_ns, pressure.slowdown_percent) == (0, 0, 100)


@given(st.lists(st.lists(st.integers(0, 100), max_size=4), max_size=60))
def test_some_is_never_less_than_full_and_both_stay_within_bounds(ticks):
    pressure = Pressure()
    for parts in ticks:
        note(pressure, *parts)
        assert 1000 >= pressure.some_permille >= pressure.full_permille >= 0
        assert pressure.some_ns >= pressure.full_ns
        assert pressure.wanted >= pressure.done >= 0
        assert pressure.slowdown_percent >= 100


@pytest.mark.parametrize("tick_ns", [NS_PER_MS, TICK_NS, NS_PER_S])
def test_the_average_is_about_the_same_whatever_the_tick(tick_ns):
    pressure, time = Pressure(), RunTime(1000)
    for _ in range(10 * NS_PER_S // tick_ns):
        time.begin(tick_ns)
        time.stall(tick_ns)
        pressure.note([time], [time], tick_ns)
    assert 630 <= pressure.some_permille <= 652  # 1 - 1/e = 632, and 1 - 0.9**10 = 651


# --- a guest's ----------------------------------------------------------------------------------------------

DISK = {"has_swap": True, "costs": CostsSpec(disk_access_ns=10 * NS_PER_MS)}


def test_reading_a_file_for_the_first_time_slows_a_program_and_is_no_pressure_but_reading_it_again_is():
    reader, program = Scripted("file", 2, is_reader=True), Scripted("program", 4)
    lone = Lone(4, page_size=4 * KIB, host=DISK)
    lone.guest.programs.extend([reader, program])
    reader.script = [(0, False), (1, False)]
    lone.run(0, TICK_NS)
    assert lone.guest.pressure.some_ns == 0
    assert reader.time.done == reader.time.wanted * 80 // 100
    program.script = [(page, True) for page in range(4)]
    lone.run(TICK_NS, TICK_NS)
    assert lone.guest.pressure.some_ns == 0, "dropping a clean page takes no time"
    program.script, reader.script = [], [(0, False)]
    lone.guest.stop_program(program, 2 * TICK_NS)
    lone.run(2 * TICK_NS, TICK_NS)
    assert lone.guest.pressure.some_ns == 10 * NS_PER_MS


def test_a_program_pays_for_the_pages_that_its_guest_writes_and_reads_back():
    costs = CostsSpec(disk_access_ns=16 * NS_PER_MS)  # a write among many: 1 ms
    program = Scripted("program", 3)
    lone = Lone(2, page_size=4 * KIB, host={"costs": costs}, swap_pages=4)
    lone.guest.programs.append(program)
    program.script = [(0, True), (1, True)]
    lone.run(0, TICK_NS)
    assert program.time.stalled_ns == 0
    program.script = [(2, True)]
    lone.run(TICK_NS, TICK_NS)
    assert program.time.stalled_ns == NS_PER_MS
    program.script = [(0, True)]
    lone.run(2 * TICK_NS, TICK_NS)
    assert program.time.stalled_ns == 17 * NS_PER_MS


def test_what_the_kernel_stands_still_for_holds_up_every_program():
    programs = [Scripted("a", 2), Scripted("b", 2)]
    lone = Lone(4, page_size=4 * KIB, host=DISK, kernel_pages=2)
    lone.guest.programs.extend(programs)
    lone.run(0, TICK_NS)
    lone.lose(2)
    for second in range(1, 5):
        lone.run(second * NS_PER_S, NS_PER_S)
    assert lone.record.pmap.swapped_pages == 0
    assert lone.guest.pressure.some_ns == lone.guest.pressure.full_ns == 20 * NS_PER_MS


def test_a_vm_whose_faults_wait_is_stalled_in_full_and_slows_down():
    machine = machine_of(host_of(3), vm_of(9, driver=None, programs=(program_of(8),)))
    seconds(machine, 60)
    pressure = machine.world.vms[0].guest.pressure
    assert pressure.some_permille == pressure.full_permille >= 997
    assert pressure.full_ns == 60 * NS_PER_S - machine.world.host.tick_ns
    assert pressure.slowdown_percent > 10_000


def test_while_it_boots_or_rests_a_guest_does_not_suffer():
    booting = vm_of(64, "boots", zeroes_memory_at_boot=True, driver=None, programs=(program_of(8),))
    machine = machine_of(host_of(8), booting)
    seconds(machine, 3)
    assert machine.world.vms[0].guest.is_booting
    assert machine.world.vms[0].guest.pressure.some_ns == 0
    burst = program_of(8, pattern=Pattern.BURST, period_ns=2 * NS_PER_S)
    machine = machine_of(host_of(20), vm_of(9, "rests", programs=(burst,)))
    seconds(machine, 1)
    wanted = machine.world.vms[0].guest.pressure.wanted
    seconds(machine, 1)
    assert machine.world.vms[0].guest.pressure.wanted == wanted
    tick(machine)
    assert machine.world.vms[0].guest.pressure.wanted > wanted


def test_without_costs_nobody_is_slow():
    machine = machine_of(host_of(20), vm_of(9, swap_pages=9, programs=(program_of(16),)))
    seconds(machine, 20)
    pressure = machine.world.vms[0].guest.pressure
    assert machine.world.vms[0].guest.pages_in > 0
    assert (pressure.some_ns, pressure.slowdown_percent) == (0, 100)
    assert pressure.done == pressure.wanted
