"""The clock: ticks, phases, steps, and the scenario's own commands."""

import pytest

from core.commands import DestroyVm, PauseVm, SetTarget, SpawnVm, TouchBalloonedPage, UnloadDriver
from core.events import CommandRefused, FramesReclaimed, VmPaused, VmSpawned
from core.machine import PHASES, Machine, Phase, Scheduled
from core.specs import SharingSpec, StatesSpec
from core.units import NS_PER_S
from tests.core.builders import host_of, machine_of, of, program_of, seconds, tick, vm_of


def a_tick_of_steps(machine):
    steps = [machine.advance()]
    while not machine.is_between_ticks:
        steps.append(machine.advance())
    return steps


def test_a_tick_is_a_fixed_sequence_of_phases():
    machine = machine_of(host_of(20), vm_of(4, "a", programs=(program_of(2),)), vm_of(4, "b"))
    for _ in range(15):
        order = [PHASES.index(step.phase) for step in a_tick_of_steps(machine)]
        assert order == sorted(order)
        assert order[0] == 0
    assert machine.now_ns == 1.5 * NS_PER_S
    assert machine.tick == 15


def test_all_of_a_tick_happens_at_its_beginning():
    machine = machine_of(host_of(20), vm_of(4, programs=(program_of(2),)))
    for number in range(12):
        assert machine.now_ns == number * NS_PER_S // 10
        for step in a_tick_of_steps(machine):
            assert all(event.at_ns == number * NS_PER_S // 10 for event in step.events)


def test_each_step_is_about_one_vm_or_the_host():
    machine = machine_of(host_of(20), vm_of(9, programs=(program_of(2),)), vm_of(4, "b"))
    machine.apply(SetTarget(vm="vm", target_pages=3))
    steps = a_tick_of_steps(machine)
    about = [(step.phase, step.vm) for step in steps]
    assert about == [
        (Phase.SCRIPT, None),
        (Phase.RUN, 0),
        (Phase.RUN, 1),
        (Phase.POLL, 0),
        (Phase.POLL, 0),
        (Phase.POLL, 1),
        (Phase.POLL, 1),
        (Phase.BALLOON, 0),
        (Phase.BALLOON, 0),
        (Phase.BALLOON, 0),
        (Phase.DECIDE, None),
        (Phase.GRANT, None),
    ]


def test_scheduled_commands_are_given_in_order_of_time_and_each_is_a_step():
    schedule = (
        Scheduled(NS_PER_S // 5, PauseVm(vm="vm")),
        Scheduled(0, SpawnVm(vm=vm_of(4))),
        Scheduled(0, SpawnVm(vm=vm_of(4, "other"))),
    )
    machine = Machine(host_of(20), 1, schedule)
    first = a_tick_of_steps(machine)
    assert [len(step.events) for step in first[:3]] == [1, 1, 0]
    assert len(of(first[0].events, VmSpawned)) == 1
    assert not of(tick(machine), VmPaused)
    assert of(tick(machine), VmPaused)
    assert machine.now_ns == 3 * NS_PER_S // 10


def test_a_scheduled_command_that_is_refused_is_an_event_and_no_exception():
    machine = Machine(host_of(4), 1, (Scheduled(0, DestroyVm(vm="nobody")),))
    refused = of(tick(machine), CommandRefused)[0]
    assert (refused.reason, refused.facts) == ("no-such-vm", {"vm": "nobody"})


@pytest.mark.parametrize("phase", PHASES)
def test_a_vm_may_go_in_the_midst_of_any_phase(phase):
    host = host_of(12, StatesSpec(high=4, soft=3, hard=2), has_swap=True, sharing=SharingSpec())
    guest = {"swap_pages": 9, "programs": (program_of(8),)}
    vms = vm_of(9, "a", driver=None, **guest), vm_of(9, "b", **guest), vm_of(9, "c", **guest)
    machine = machine_of(host, *vms)
    for name in "abc":
        machine.apply(SetTarget(vm=name, target_pages=2))
    for _ in range(200):
        if machine.advance().phase is phase:
            break
    else:
        pytest.fail(f"there was no step of {phase}")
    for name in "abc":
        machine.apply(DestroyVm(vm=name))
    seconds(machine, 1)
    assert machine.world.hypervisor.frames.free_count == 12


@pytest.mark.parametrize("command", [UnloadDriver(vm="vm"), TouchBalloonedPage(vm="vm"), PauseVm(vm="vm")])
def test_a_driver_that_is_interrupted_between_reporting_and_reclaim_does_no_harm(command):
    machine = machine_of(host_of(12), vm_of(9, swap_pages=9, programs=(program_of(8),)))
    machine.apply(SetTarget(vm="vm", target_pages=5))
    record = machine.world.hypervisor.vms[0]
    for _ in range(20):
        machine.advance()
        if record.pmap.pending_pages and machine.phase is Phase.RECLAIM:
            break
    machine.apply(command)
    reclaimed = of(tick(machine), FramesReclaimed)
    assert [len(event.ppns) for event in reclaimed] == ([4] if isinstance(command, PauseVm) else [])


def test_a_vm_that_waits_stands_still_while_its_driver_polls():
    machine = machine_of(host_of(3), vm_of(9, programs=(program_of(8),)))
    tick(machine)
    machine.apply(SetTarget(vm="vm", target_pages=2))
    guest = machine.world.vms[0].guest
    touches, stalled_ns = guest.touches, guest.pressure.full_ns
    phases = [(step.phase, step.vm) for _ in range(12) for step in a_tick_of_steps(machine)]
    assert guest.touches == touches
    assert guest.pressure.full_ns == stalled_ns + 12 * machine.world.host.tick_ns
    assert phases.count((Phase.RUN, 0)) == 12
    assert (Phase.POLL, 0) in phases
    assert (Phase.BALLOON, 0) in phases


def test_a_paused_vm_has_no_step_at_all_and_suffers_nothing():
    machine = machine_of(host_of(3), vm_of(9, programs=(program_of(8),)))
    tick(machine)
    machine.apply(PauseVm(vm="vm"))
    suffered = machine.world.vms[0].guest.pressure.fingerprint()
    steps = [step for _ in range(12) for step in a_tick_of_steps(machine)]
    assert not [step for step in steps if step.phase in (Phase.RUN, Phase.POLL, Phase.BALLOON)]
    assert machine.world.vms[0].guest.pressure.fingerprint() == suffered
