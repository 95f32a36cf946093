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
)
from core.events import (
    Cause,
    HighUnreachable,
    HostState,
    HostStateChanged,
    PagesWaiting,
    TargetSet,
    VmBlocked,
    VmUnblocked,
)
from core.hypervisor.balancer import BALANCE_PERIOD_NS
from core.machine import Phase
from core.specs import Pattern, StatesSpec
from core.units import NS_PER_S
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
