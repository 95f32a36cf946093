"""Deciding: states, parts, targets and their causes."""

from core.commands import (
    DestroyVm,
    PauseVm,
    ReleaseTarget,
    SetBalloonLimit,
    SetLimit,
    SetReservation,
    SetShares,
    SetTarget,
    SpawnVm,
    UnloadDriver,
)
from core.events import (
    Cause,
    HighUnreachable,
    HostState,
    HostStateChanged,
    HostSwappedOut,
    PagesWaiting,
    TargetSet,
    VmBlocked,
    VmUnblocked,
)
from core.hypervisor.balancer import BALANCE_PERIOD_NS
from core.machine import Phase
from core.specs import CostsSpec, DriverSpec, Pattern, SharingSpec, StatesSpec
from core.units import MIB, NS_PER_S
from tests.core.builders import apply_all, host_of, machine_of, of, program_of, seconds, tick, ticks, vm_of

SOFT_BELOW_5 = StatesSpec(high=6, soft=4)


def busy(size, name="vm", configured=20, **more):
    program = program_of(size, touches_per_s=1000)
    return vm_of(configured, name, **{"programs": (program,), "swap_pages": 30, **more})


def balloon(machine, vm=0):
    return machine.world.vms[vm].driver.size_pages


def record(machine, vm=0):
    return machine.world.hypervisor.vms[vm]


def test_the_balance_period_is_the_published_one():
    assert BALANCE_PERIOD_NS == 15 * NS_PER_S


def test_nothing_is_taken_while_the_state_is_high():
    machine = machine_of(host_of(50, SOFT_BELOW_5), busy(18, "a"), busy(18, "b"))
    events = seconds(machine, 20)
    assert not of(events, TargetSet)
    assert machine.world.balancer.state is HostState.HIGH


def test_between_soft_and_the_high_mark_nothing_more_is_taken_while_the_state_is_still_high():
    machine = machine_of(host_of(41, SOFT_BELOW_5), busy(18, "a"), busy(18, "b"))
    events = seconds(machine, 20)
    assert machine.world.hypervisor.frames.free_count == 5
    assert machine.world.balancer.state is HostState.HIGH
    assert not of(events, TargetSet)


def test_a_shortage_sets_targets_by_shares_and_frees_frames_above_high():
    machine = machine_of(
        host_of(42, SOFT_BELOW_5), busy(20, "poor", shares=1000), busy(20, "rich", shares=2000)
    )
    events = tick(machine)
    assert of(events, HostStateChanged)[0].new is HostState.SOFT
    targets = {event.vm: event for event in of(events, TargetSet)}
    assert targets.keys() == {0}
    assert (targets[0].target_pages, targets[0].cause) == (4, Cause.HOST_STATE)
    seconds(machine, 4)
    assert balloon(machine) == 4
    assert machine.world.hypervisor.frames.free_count >= 6
    assert machine.world.balancer.state is HostState.HIGH


def test_a_reservation_bounds_what_can_be_taken():
    vms = busy(20, "safe", reservation_pages=20), busy(20, "other")
    machine = machine_of(host_of(42, SOFT_BELOW_5), *vms)
    seconds(machine, 5)
    assert balloon(machine, 0) == 0
    assert balloon(machine, 1) == 4


def test_guarantees_that_leave_no_room_for_high_are_told_once():
    vms = busy(20, "a", reservation_pages=20), busy(20, "b", reservation_pages=20)
    machine = machine_of(host_of(42, SOFT_BELOW_5), *vms)
    told = of(seconds(machine, 10), HighUnreachable)
    assert [(event.guaranteed_pages, event.available_pages) for event in told] == [(40, 36)]
    assert machine.world.balancer.state is HostState.SOFT


def test_a_vm_at_its_own_limit_is_ballooned_on_an_empty_host():
    machine = machine_of(host_of(100, SOFT_BELOW_5), busy(16, limit_pages=12))
    events = seconds(machine, 5)
    assert of(events, PagesWaiting)[0].at_limit
    assert {event.cause for event in of(events, TargetSet)} == {Cause.LIMIT}
    assert machine.world.balancer.state is HostState.HIGH
    assert balloon(machine) > 0
    assert record(machine).pmap.backed_pages <= 12


def test_a_target_by_hand_stays_until_it_is_handed_back():
    machine = machine_of(host_of(60, SOFT_BELOW_5), busy(5))
    assert apply_all(machine, SetTarget(vm="vm", target_pages=7))[0].cause is Cause.BY_HAND
    seconds(machine, 20)
    assert balloon(machine) == 7
    machine.apply(ReleaseTarget(vm="vm"))
    seconds(machine, 3)
    assert balloon(machine) == 0
    assert record(machine).cause is Cause.NONE


def test_a_target_by_hand_gives_way_to_a_balloon_limit_lowered_later():
    machine = machine_of(host_of(60, SOFT_BELOW_5), vm_of(20))
    machine.apply(SetTarget(vm="vm", target_pages=10))
    seconds(machine, 2)
    machine.apply(SetBalloonLimit(vm="vm", percent=20))
    seconds(machine, 3)
    assert balloon(machine) == 4
    machine.apply(SetBalloonLimit(vm="vm", percent=65))
    seconds(machine, 3)
    assert balloon(machine) == 10


def test_one_vm_held_by_hand_leaves_the_rest_to_the_others():
    machine = machine_of(host_of(42, SOFT_BELOW_5), busy(20, "held"), busy(20, "free"))
    machine.apply(SetTarget(vm="held", target_pages=0))
    seconds(machine, 5)
    assert balloon(machine, 0) == 0
    assert balloon(machine, 1) == 4


def test_in_low_every_vm_above_its_part_is_blocked_but_its_driver_is_not():
    states = StatesSpec(high=6, soft=4, hard=3, low=2)
    vms = busy(18, "a"), busy(18, "b", overhead_pages=2)
    machine = machine_of(host_of(38, states), *vms)
    events = tick(machine)
    assert of(events, HostStateChanged)[0].new is HostState.LOW
    blocked = [event.vm for event in of(events, VmBlocked)]
    assert blocked == [0, 1]
    touches = machine.world.vms[blocked[0]].guest.touches
    ticks(machine, 3)
    assert machine.world.vms[blocked[0]].guest.touches == touches
    events = seconds(machine, 10)
    assert of(events, VmUnblocked)
    assert balloon(machine, 0) + balloon(machine, 1) >= 4
    assert machine.world.vms[blocked[0]].guest.touches > touches


def test_in_low_a_vm_below_its_part_is_not_blocked_however_it_grows():
    states = StatesSpec(high=6, soft=4, hard=3, low=2)
    small = vm_of(20, "small", programs=(program_of(8, pattern=Pattern.RAMP, period_ns=20 * NS_PER_S),))
    machine = machine_of(
        host_of(38, states), vm_of(40, "large", driver=None, programs=(program_of(34),)), small
    )
    events = seconds(machine, 10)
    assert {event.vm for event in of(events, VmBlocked)} == {0}


def test_targets_fall_by_themselves_when_a_vm_goes():
    machine = machine_of(host_of(42, SOFT_BELOW_5), busy(20, "a"), busy(20, "b"))
    seconds(machine, 5)
    assert balloon(machine, 0) > 0
    machine.apply(DestroyVm(vm="b"))
    events = seconds(machine, 3)
    assert of(events, TargetSet, vm=0)[-1].target_pages == 0
    assert balloon(machine, 0) == 0


def test_a_change_of_a_setting_is_looked_at_at_once_and_not_at_the_end_of_the_period():
    machine = machine_of(host_of(60, SOFT_BELOW_5), busy(16))
    seconds(machine, 2)
    machine.apply(SetLimit(vm="vm", limit_pages=10))
    assert of(tick(machine), TargetSet)
    machine.apply(SetReservation(vm="vm", reservation_pages=9))
    machine.apply(SetShares(vm="vm", shares=3))
    machine.apply(SetLimit(vm="vm", limit_pages=None))
    assert of(tick(machine), TargetSet)[0].target_pages == 0


def until_a_change_is_planned(machine):
    while True:
        step = machine.advance()
        if step.phase is Phase.DECIDE and machine.phase is Phase.DECIDE:
            return


def test_a_vm_that_is_destroyed_between_plan_and_change_is_no_trouble():
    machine = machine_of(host_of(42, SOFT_BELOW_5), busy(20, "a"), busy(20, "b"))
    until_a_change_is_planned(machine)
    apply_all(machine, DestroyVm(vm="a"), DestroyVm(vm="b"))
    assert not of(tick(machine), TargetSet)


def test_a_hand_put_on_a_target_between_plan_and_change_is_obeyed():
    machine = machine_of(host_of(42, SOFT_BELOW_5), busy(20, "a"), busy(20, "b"))
    until_a_change_is_planned(machine)
    apply_all(machine, SetTarget(vm="a", target_pages=1), SetTarget(vm="b", target_pages=1))
    tick(machine)
    assert [record(machine, vm).target_pages for vm in (0, 1)] == [1, 1]


def test_a_paused_vm_keeps_its_frames_and_hears_of_no_target():
    machine = machine_of(host_of(42, SOFT_BELOW_5), busy(20, "a"))
    seconds(machine, 1)
    machine.apply(PauseVm(vm="a"))
    machine.apply(SpawnVm(vm=busy(20, "b", driver=None)))
    seconds(machine, 5)
    assert record(machine, 0).target_pages > 0
    assert balloon(machine, 0) == 0
    assert record(machine, 0).pmap.backed_pages == 20


# --- without asking -----------------------------------------------------------------------------------------

HARD_BELOW_3 = StatesSpec(high=6, soft=4, hard=2)


def full(size, name="vm", **more):
    """A VM that touches all its pages once, and then none."""
    program = program_of(size, pattern=Pattern.LEAK, touches_per_s=1000)
    return vm_of(20, name, **{"programs": (program,), "swap_pages": 30, **more})


def short_of(frames, *vms, **more):
    return machine_of(host_of(frames, HARD_BELOW_3, has_swap=True, **more), *vms)


def taken(events):
    """VM -> how many pages its hypervisor has swapped out."""
    pages = {}
    for event in of(events, HostSwappedOut):
        pages[event.vm] = pages.get(event.vm, 0) + len(event.ppns)
    return pages


def test_in_hard_everybody_loses_what_is_beyond_its_part_balloon_or_not():
    machine = short_of(40, full(20, "a"), full(20, "b", driver=None))
    events = tick(machine)
    assert of(events, HostStateChanged)[0].new is HostState.HARD
    assert taken(events) == {0: 3, 1: 3}  # 34 for two


def test_where_the_hypervisor_has_no_swap_nothing_is_taken_however_short_it_is():
    machine = machine_of(host_of(40, HARD_BELOW_3), full(20, "a"), full(20, "b", driver=None, limit_pages=18))
    events = seconds(machine, 5)
    assert of(events, HostStateChanged)[0].new is HostState.HARD
    assert not taken(events)


def test_and_nobody_loses_what_is_within_its_part():
    assert taken(tick(short_of(40, full(20, "poor"), full(20, "rich", shares=3000)))) == {0: 6}


def test_in_low_too_and_who_is_above_its_part_is_blocked_besides():
    states = StatesSpec(high=6, soft=4, hard=2, low=1)
    machine = machine_of(host_of(40, states, has_swap=True), full(20, "a"), full(20, "b"))
    events = tick(machine)
    assert machine.world.balancer.state is HostState.LOW
    assert len(of(events, VmBlocked)) == 2
    assert taken(events) == {0: 3, 1: 3}
    assert len(of(tick(machine), VmUnblocked)) == 2


def test_in_soft_a_vm_loses_pages_only_where_it_has_no_balloon():
    machine = short_of(44, full(20, "with"), full(20, "without", driver=None))
    events = seconds(machine, 3)
    assert of(events, HostStateChanged)[0].new is HostState.SOFT
    assert taken(events) == {1: 1}
    assert balloon(machine, 0) == 1


def test_in_soft_a_balloon_that_has_reached_its_limit_is_none_for_the_rest():
    small = full(20, "small", max_balloon_percent=5)
    machine = short_of(44, small, full(20, "safe", reservation_pages=20))
    events = seconds(machine, 5)
    assert balloon(machine, 0) == 1
    assert taken(events).keys() == {0}
    assert record(machine, 0).pmap.swapped_pages >= 1
    assert taken(seconds(short_of(44, full(20, "none", max_balloon_percent=0), full(20, "b")), 1)) == {0: 1}


def test_a_driver_that_says_nothing_for_five_seconds_is_none():
    machine = short_of(44, full(20, "a"))
    seconds(machine, 2)
    machine.apply(PauseVm(vm="a"))
    machine.apply(SpawnVm(vm=full(20, "b", reservation_pages=20)))
    silent_from = record(machine, 0).heard_ns
    events = seconds(machine, 8)
    taken_at = [event.at_ns for event in of(events, HostSwappedOut, vm=0)]
    assert silent_from + 5 * NS_PER_S < min(taken_at) <= silent_from + 5 * NS_PER_S + NS_PER_S // 10
    assert balloon(machine, 0) == 0


def test_a_driver_that_was_unloaded_is_none_at_once():
    machine = short_of(44, full(20, "a"))
    seconds(machine, 2)
    machine.apply(UnloadDriver(vm="a"))
    machine.apply(SpawnVm(vm=full(20, "b", reservation_pages=20)))
    assert taken(ticks(machine, 3)) == {0: 2}


def test_a_driver_that_has_not_loaded_yet_is_none():
    late = DriverSpec(loads_after_ns=NS_PER_S)
    assert taken(tick(short_of(44, full(20, "a", driver=late), full(20, "b", driver=late)))) == {0: 1, 1: 1}


def test_a_driver_that_is_answered_reset_is_none_until_it_starts_again():
    machine = short_of(44, full(20, "a"), full(20, "b", driver=None))
    seconds(machine, 3)
    record(machine, 0).must_reset = True
    assert not record(machine, 0).has_balloon(machine.now_ns)
    seconds(machine, 3)
    assert record(machine, 0).has_balloon(machine.now_ns)


def test_in_high_nothing_is_taken_but_from_a_vm_above_its_own_limit_that_has_no_balloon():
    machine = short_of(100, full(20, "a", driver=None), full(20, "b"))
    assert not taken(seconds(machine, 5))
    machine.apply(SetLimit(vm="a", limit_pages=15))
    machine.apply(SetLimit(vm="b", limit_pages=15))
    assert taken(tick(machine))[0] >= 5
    assert record(machine, 0).held_pages <= 15
    events = seconds(machine, 3)
    assert 1 not in taken(events)
    assert balloon(machine, 1) >= 5
    assert machine.world.balancer.state is HostState.HIGH


def test_what_was_swapped_in_a_shortage_stays_so_when_that_is_over_though_none_of_it_is_wanted():
    idle = vm_of(
        20, "idle", driver=None, programs=(program_of(20, pattern=Pattern.IDLE, touches_per_s=1000),)
    )
    machine = short_of(40, idle, full(20, "b", reservation_pages=20))
    seconds(machine, 5)
    assert record(machine, 0).pmap.swapped_pages == 6
    machine.apply(DestroyVm(vm="b"))
    seconds(machine, 20)
    assert machine.world.balancer.state is HostState.HIGH
    assert record(machine, 0).pmap.swapped_pages == 6, "SWCUR is history"
    assert record(machine, 0).swap_target_pages == 0, "and SWTGT says so"


def test_while_pages_are_wanted_the_swap_target_says_how_many_in_all():
    costs = CostsSpec(disk_bytes_per_s=10 * MIB)  # a page of 1 MiB each tick
    machine = short_of(40, full(20, "a", driver=None), full(20, "b", driver=None), costs=costs)
    tick(machine)
    assert [record(machine, vm).swap_target_pages for vm in (0, 1)] == [3, 3]
    assert sum(record(machine, vm).pmap.swapped_pages for vm in (0, 1)) == 1


def test_all_vms_together_are_paged_at_the_speed_of_the_disk():
    costs = CostsSpec(disk_bytes_per_s=50 * MIB)
    machine = short_of(80, *[full(20, f"vm {number}", driver=None) for number in range(8)], costs=costs)
    per_tick = [sum(taken(tick(machine)).values()) for _ in range(5)]
    assert per_tick == [5] * 5


def test_a_reservation_is_left_even_where_high_cannot_be_reached_for_it():
    guests = [full(20, name, driver=None, reservation_pages=18) for name in "ab"]
    machine = short_of(40, *guests)
    events = seconds(machine, 3)
    assert of(events, HighUnreachable)
    assert taken(events) == {0: 2, 1: 2}
    assert [record(machine, vm).held_pages for vm in (0, 1)] == [18, 18]


def test_what_sharing_saves_is_there_to_be_divided_once_more():
    fast = SharingSpec(vm_pages_per_s=1_000_000, host_pages_per_s=4_000_000)
    guests = [vm_of(20, name, driver=None, zeroes_memory_at_boot=True) for name in "ab"]
    with_, without = (
        machine_of(host_of(40, HARD_BELOW_3, has_swap=True, sharing=sharing), *guests)
        for sharing in (fast, None)
    )
    assert not taken(seconds(with_, 5)), "39 frames of zeroes are one"
    assert taken(seconds(without, 5))
    seconds(with_, 20)
    assert [record(with_, vm).entitled_pages for vm in (0, 1)] == [20, 20]
