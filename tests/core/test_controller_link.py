"""The controllers at work on a machine: facts by hand-computed numbers, who may decide, and a minute of each.

Amounts are MiB, which are pages here.
"""

import pytest

from core.commands import (
    PauseVm,
    RebootVm,
    ReleaseTarget,
    ResumeVm,
    SetBalloonLimit,
    SetPolicy,
    SetTarget,
    UnloadDriver,
)
from core.controller_link import STUCK_AFTER_NS
from core.events import (
    Cause,
    ConfigChanged,
    DeflatedOnOom,
    HostState,
    PolicyChanged,
    TargetSet,
    VmBlocked,
)
from core.machine import Machine
from core.policies.facts import GuestFacts, HostFacts
from core.specs import DriverKind, DriverSpec, Pattern, Policy, StatesSpec
from core.units import MIB, NS_PER_S
from tests.core.builders import (
    apply_all,
    host_of,
    machine_of,
    of,
    program_of,
    seconds,
    tick,
    ticks,
    timeline_of,
    vm_of,
)
from tests.core.invariants import Watch

pytestmark = pytest.mark.slow

VIRTIO = DriverSpec(kind=DriverKind.VIRTIO)
CONTROLLERS = [policy for policy in Policy if policy not in (Policy.ESX, Policy.NONE)]


def idle(pages, **more):
    return program_of(pages, pattern=Pattern.IDLE, touches_per_s=4 * pages, **more)


def a_host(seconds_run=20, **more) -> Machine:
    """1000 MiB, 900 in use: a guest of 800 that uses 450 of it, and one without a driver that uses 450."""
    machine = machine_of(
        host_of(1000),
        vm_of(800, "a", driver=VIRTIO, kernel_pages=100, swap_pages=400, programs=(idle(350),), **more),
        vm_of(500, "b", driver=None, kernel_pages=450),
    )
    seconds(machine, seconds_run)
    assert machine.world.hypervisor.frames.free_count == 100
    return machine


def record(machine, vm=0):
    return machine.world.hypervisor.vms[vm]


def facts(machine, vm=0) -> GuestFacts:
    return machine.world.controller.guest_facts(machine.now_ns)[vm]


# --- facts ------------------------------------------------------------------------------------------------


def test_the_facts_of_a_host_and_its_guests_are_these():
    machine = a_host()
    link = machine.world.controller
    assert link.host_facts() == HostFacts(
        total_bytes=1000 * MIB,
        free_bytes=100 * MIB,
        unassigned_bytes=-300 * MIB,
        shareable_bytes=900 * MIB,
    )
    assert link.guest_facts(machine.now_ns) == [
        GuestFacts(
            vm=0,
            size_bytes=800 * MIB,
            max_bytes=800 * MIB,
            minimum_bytes=280 * MIB,  # 65 % may be ballooned
            shares=1000,
            last_target_bytes=800 * MIB,
            free_bytes=350 * MIB,
            used_bytes=450 * MIB,
            demand_bytes=450 * MIB,
        ),
        GuestFacts(
            vm=1, size_bytes=0, max_bytes=500 * MIB, minimum_bytes=175 * MIB, last_target_bytes=500 * MIB
        ),
    ]


def test_balloons_reservations_limits_and_overheads_are_in_the_facts():
    machine = a_host(overhead_pages=0, reservation_pages=300, shares=500)
    machine.apply(SetTarget(vm="a", target_pages=120))
    seconds(machine, 3)
    fact = facts(machine)
    assert (fact.size_bytes, fact.last_target_bytes) == (680 * MIB, 680 * MIB)
    assert (fact.minimum_bytes, fact.shares) == (300 * MIB, 500)
    assert fact.used_bytes == 450 * MIB
    assert machine.world.controller.host_facts().unassigned_bytes == (1000 - 680 - 500) * MIB
    machine.apply(SetBalloonLimit(vm="a", percent=0))
    assert facts(machine).minimum_bytes is None


def test_overhead_belongs_to_nobody_s_size():
    machine = machine_of(host_of(100), vm_of(40, driver=VIRTIO, overhead_pages=7))
    ticks(machine, 2)
    link = machine.world.controller
    assert link.host_facts().unassigned_bytes == (100 - 7 - 40) * MIB
    assert link.host_facts().free_bytes == 93 * MIB


@pytest.mark.parametrize("deflate_on_oom", [False, True])
def test_what_is_used_is_the_same_in_both_accountings_of_the_balloon(deflate_on_oom):
    driver = DriverSpec(kind=DriverKind.VIRTIO, deflate_on_oom=deflate_on_oom)
    cache = program_of(30, "files", Pattern.READER, touches_per_s=500, write_percent=0)
    vm = vm_of(100, driver=driver, kernel_pages=10, programs=(idle(20), cache))
    machine = machine_of(host_of(200), vm)
    seconds(machine, 5)
    machine.apply(SetTarget(vm="vm", target_pages=25))
    seconds(machine, 3)
    assert machine.world.vms[0].guest.pages.counts[3:5] == [30, 0]
    assert (facts(machine).free_bytes, facts(machine).used_bytes) == (15 * MIB, 30 * MIB)


def test_a_guest_that_stands_still_is_not_known_any_more_after_three_periods():
    machine = a_host()
    machine.apply(PauseVm(vm="a"))
    assert machine.world.devices[0].stats_ns == 18 * NS_PER_S
    seconds(machine, 4)
    assert facts(machine).free_bytes == 350 * MIB
    tick(machine)
    assert (facts(machine).free_bytes, facts(machine).used_bytes, facts(machine).demand_bytes) == (None,) * 3
    assert facts(machine).size_bytes == 800 * MIB, "its size the host knows all the same"
    machine.apply(ResumeVm(vm="a"))
    tick(machine)
    assert facts(machine).free_bytes == 350 * MIB


def test_a_vmmemctl_guest_has_a_size_and_reports_nothing():
    machine = machine_of(host_of(100), vm_of(40))
    assert facts(machine).size_bytes == 0, "its driver has not said START yet"
    ticks(machine, 2)
    machine.apply(SetTarget(vm="vm", target_pages=10))
    seconds(machine, 3)
    assert facts(machine) == GuestFacts(
        vm=0,
        size_bytes=30 * MIB,
        max_bytes=40 * MIB,
        minimum_bytes=14 * MIB,
        last_target_bytes=30 * MIB,
    )
    machine.apply(UnloadDriver(vm="vm"))
    assert facts(machine).size_bytes == 0


def test_after_a_reboot_the_host_believes_the_old_balloon_until_the_driver_resets_it():
    late = DriverSpec(kind=DriverKind.VIRTIO, loads_after_ns=2 * NS_PER_S)
    machine = machine_of(host_of(100), vm_of(40, driver=late))
    tick(machine)
    assert facts(machine).size_bytes == 0
    seconds(machine, 3)
    machine.apply(SetTarget(vm="vm", target_pages=10))
    seconds(machine, 1)
    apply_all(machine, RebootVm(vm="vm"), SetTarget(vm="vm", target_pages=0))
    seconds(machine, 1)
    assert facts(machine).size_bytes == 30 * MIB
    seconds(machine, 2)
    assert facts(machine).size_bytes == 40 * MIB


def test_a_guest_that_makes_no_progress_for_three_seconds_is_stuck():
    machine = machine_of(host_of(100), vm_of(40, driver=VIRTIO, programs=(idle(40),)))
    seconds(machine, 2)
    machine.apply(SetTarget(vm="vm", target_pages=10))
    ticks(machine, 1)
    assert not facts(machine).is_stuck
    ticks(machine, STUCK_AFTER_NS * 10 // NS_PER_S - 2)
    assert not facts(machine).is_stuck
    ticks(machine, 2)
    assert facts(machine).is_stuck
    machine.apply(SetTarget(vm="vm", target_pages=0))
    tick(machine)
    assert not facts(machine).is_stuck


# --- the first decision of each, by hand -------------------------------------------------------------------

FIRST = {
    # 900 of 1000 in use, 800 may be: 100 too much, and the one that takes part has room
    Policy.PROXMOX: 100,
    # 10 % free, so guests are left 10 %: 450 + 80 is far below 95 % of 800, the most that it takes in a round
    Policy.MOM: 40,
    # preferred 1.3 * 450 = 585, and the host's free memory is less than none
    Policy.QMEMMAN: 215,
    # demand 450 * 1.2 = 540, but only 500 are left by the one without a driver
    Policy.HYPERV: 300,
}


@pytest.mark.parametrize("policy", CONTROLLERS)
def test_the_first_decision_is_this_and_the_driver_follows_it(policy):
    machine = a_host()
    machine.apply(SetPolicy(policy=policy))
    until_ns = machine.now_ns + 3 * NS_PER_S
    events = []
    while not of(events, TargetSet) and machine.now_ns < until_ns:
        events = tick(machine)
    (target,) = of(events, TargetSet)
    assert (target.vm, target.target_pages, target.wanted_pages) == (0, FIRST[policy], FIRST[policy])
    assert target.cause is record(machine).cause is Cause.CONTROLLER
    assert of(tick(machine), ConfigChanged, target_pages=FIRST[policy])
    assert machine.world.devices[0].actual == FIRST[policy] * 256


def test_what_mom_wants_of_page_sharing_is_kept_for_whoever_shares_pages():
    machine = a_host()
    assert machine.world.controller.ksm is None
    machine.apply(SetPolicy(policy=Policy.MOM))
    tick(machine)
    assert machine.world.controller.ksm.run, "only 10 % of the host is free"
    machine.apply(SetPolicy(policy=Policy.PROXMOX))
    tick(machine)
    assert machine.world.controller.ksm is None


def test_each_decides_at_its_own_times():
    times_s = {}
    for policy in CONTROLLERS:
        machine = machine_of(host_of(1000), vm_of(400, driver=VIRTIO))
        machine.apply(SetPolicy(policy=policy))
        seen = []
        for _ in range(310):
            tick(machine)
            seen.append(machine.world.controller.decided_ns)
        times_s[policy] = sorted({at_ns // NS_PER_S for at_ns in seen if at_ns is not None})
    assert times_s == {
        Policy.PROXMOX: [0, 10, 20, 30],
        Policy.MOM: [0, 15, 30],
        Policy.QMEMMAN: list(range(0, 31, 2)),  # as often as the guest reports
        Policy.HYPERV: list(range(31)),
    }


def test_a_size_becomes_a_target_in_whole_pages_and_the_balloon_s_limit_bounds_it():
    machine = a_host(max_balloon_percent=10)
    machine.apply(SetPolicy(policy=Policy.QMEMMAN))  # it knows no minimum
    target = next(of(events, TargetSet)[0] for _ in range(30) if of(events := tick(machine), TargetSet))
    assert (target.target_pages, target.wanted_pages) == (80, 215)


# --- who decides ------------------------------------------------------------------------------------------


def test_a_switch_of_policy_is_told_and_leaves_targets_as_they_are():
    machine = a_host()
    machine.apply(SetPolicy(policy=Policy.PROXMOX))
    seconds(machine, 2)
    (changed,) = machine.apply(SetPolicy(policy=Policy.NONE))
    assert isinstance(changed, PolicyChanged)
    assert (changed.old, changed.new) == (Policy.PROXMOX, Policy.NONE)
    assert not of(seconds(machine, 60), TargetSet)
    assert record(machine).target_pages == 100
    assert record(machine).cause is Cause.NONE


def test_with_any_other_policy_host_states_are_kept_but_move_no_balloon_and_block_nobody():
    states = StatesSpec(high=300, soft=250, hard=200, low=150)
    machine = machine_of(
        host_of(1000, states), vm_of(900, driver=VIRTIO, swap_pages=400, programs=(idle(880),))
    )
    machine.apply(SetPolicy(policy=Policy.NONE))
    events = seconds(machine, 40)
    assert machine.world.balancer.state is HostState.LOW
    assert not of(events, TargetSet)
    assert not of(events, VmBlocked)
    machine.apply(SetPolicy(policy=Policy.ESX))
    events = seconds(machine, 3)
    assert of(events, TargetSet, cause=Cause.HOST_STATE)


def test_a_vm_that_low_had_blocked_runs_again_when_esx_decides_no_more():
    states = StatesSpec(high=30, soft=25, hard=20, low=15)
    programs = (idle(90),)
    machine = machine_of(host_of(100, states), vm_of(95, driver=None, programs=programs))
    assert of(seconds(machine, 10), VmBlocked)
    machine.apply(SetPolicy(policy=Policy.PROXMOX))
    tick(machine)
    assert not record(machine).is_blocked


@pytest.mark.parametrize("policy", CONTROLLERS)
def test_a_target_by_hand_wins_over_every_controller_and_handed_back_it_is_the_controller_s(policy):
    machine = a_host()
    apply_all(machine, SetPolicy(policy=policy), SetTarget(vm="a", target_pages=7))
    assert {event.cause for event in of(seconds(machine, 30), TargetSet)} <= {Cause.BY_HAND}
    assert (record(machine).target_pages, record(machine).cause) == (7, Cause.BY_HAND)
    machine.apply(ReleaseTarget(vm="a"))
    seconds(machine, 16)
    assert record(machine).target_pages > 7
    assert record(machine).cause is Cause.CONTROLLER


def test_a_target_by_hand_is_above_its_limit_for_no_policy():
    machine = a_host()
    apply_all(machine, SetPolicy(policy=Policy.NONE), SetTarget(vm="a", target_pages=400))
    seconds(machine, 2)
    machine.apply(SetBalloonLimit(vm="a", percent=25))
    events = seconds(machine, 2)
    assert of(events, ConfigChanged, target_pages=200)
    assert machine.world.devices[0].actual == 200 * 256


def test_handing_a_target_back_to_nobody_leaves_it_where_it_is():
    machine = a_host()
    apply_all(machine, SetPolicy(policy=Policy.NONE), SetTarget(vm="a", target_pages=50))
    seconds(machine, 2)
    machine.apply(ReleaseTarget(vm="a"))
    assert not of(seconds(machine, 30), ConfigChanged)
    assert (record(machine).target_pages, record(machine).cause) == (50, Cause.NONE)


def test_a_controller_that_says_it_again_pulls_at_a_balloon_that_gives_way_out_of_memory():
    driver = DriverSpec(kind=DriverKind.VIRTIO, deflate_on_oom=True)
    greedy = program_of(300, "greedy", Pattern.LEAK, touches_per_s=60, start_ns=25 * NS_PER_S)
    machine = machine_of(
        host_of(1000),
        vm_of(800, "a", driver=driver, kernel_pages=100, programs=(idle(500), greedy)),
        vm_of(400, "b", driver=None, kernel_pages=350),
    )
    machine.apply(SetPolicy(policy=Policy.PROXMOX))
    events = seconds(machine, 60)
    assert of(events, DeflatedOnOom)
    first_ns = of(events, DeflatedOnOom)[0].at_ns
    later = [event for event in of(events, ConfigChanged) if event.at_ns > first_ns]
    assert any(event.target_pages > event.balloon_pages for event in later)


# --- a minute of each -------------------------------------------------------------------------------------


def three_guests():
    """Overcommitted by half: one rests, one grows, one reads files; a VMware guest that nobody hears of."""
    ramp = program_of(700, "ramp", Pattern.RAMP, touches_per_s=900, period_ns=40 * NS_PER_S)
    files = program_of(600, "files", Pattern.READER, touches_per_s=900)
    rest = idle(700, stop_ns=25 * NS_PER_S)
    common = {"kernel_pages": 40, "swap_pages": 300, "overhead_pages": 8}
    oom = DriverSpec(kind=DriverKind.VIRTIO, deflate_on_oom=True, batched=True)
    return timeline_of(
        host_of(2048, StatesSpec(high=120, soft=80, hard=40, low=20)),
        vm_of(900, "rests", driver=VIRTIO, programs=(rest,), **common),
        vm_of(900, "grows", driver=oom, shares=2000, programs=(ramp,), **common),
        vm_of(900, "reads", driver=VIRTIO, programs=(files,), **common),
        vm_of(300, "esx", programs=(idle(100),), **common),
        policy=Policy.NONE,
    )


@pytest.fixture(scope="module")
def a_minute():
    """A run that each policy took over at 20 s and kept for a minute; every tick was checked."""
    runs = {}

    def of_policy(policy):
        if policy not in runs:
            run = runs[policy] = three_guests()
            while run.now_ns < 20 * NS_PER_S:
                run.advance_tick()
            run.apply(SetPolicy(policy=policy))
            watch = Watch(run._machine.world)
            while run.now_ns < 80 * NS_PER_S:
                run.advance_tick()
                watch.check()
        return runs[policy]

    return of_policy


@pytest.mark.parametrize("policy", Policy)
def test_a_minute_of_it_keeps_every_invariant_and_only_whoever_decides_sets_targets(policy, a_minute):
    run = a_minute(policy)
    causes = {event.cause for event in of(run.events(0), TargetSet)}
    expected = {Policy.ESX: {Cause.HOST_STATE}, Policy.NONE: set()}.get(policy, {Cause.CONTROLLER})
    assert causes - {Cause.NONE} == expected
    assert run.host().policy is policy
    assert (run.host().decided_ns is None) is (policy is Policy.NONE)


@pytest.mark.parametrize("policy", CONTROLLERS)
def test_the_guest_that_rests_has_given_more_than_the_one_that_grows(policy, a_minute):
    sizes = {vm.name: vm.size_pages for vm in a_minute(policy).vms()}
    assert sizes["rests"] < sizes["grows"], sizes
