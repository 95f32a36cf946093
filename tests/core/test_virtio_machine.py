"""virtio guests on a whole machine: reboots, crashes, pauses, staleness, and what the window is told."""

import pytest

from core.commands import (
    CrashVm,
    LoadDriver,
    PauseVm,
    RebootVm,
    ResumeVm,
    SetBalloonLimit,
    SetTarget,
    TouchBalloonedPage,
    UnloadDriver,
)
from core.events import (
    BalloonedPagesTouched,
    BalloonPopped,
    ConfigChanged,
    DriverReset,
    DriverStarted,
    StatsReported,
    TargetSet,
)
from core.machine import Machine
from core.source import DriverState
from core.specs import DriverKind, DriverSpec, Pattern, StatesSpec
from core.units import NS_PER_S
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
from tests.core.invariants import Watch, check

VIRTIO = DriverSpec(kind=DriverKind.VIRTIO, stats_period_ns=NS_PER_S)


def one_guest(*, driver=VIRTIO, frames=64, **more) -> Machine:
    return machine_of(host_of(frames), vm_of(40, driver=driver, kernel_pages=2, **more))


def device(machine):
    return machine.world.devices[0]


def driver(machine):
    return machine.world.vms[0].driver


def inflated(**more) -> Machine:
    machine = one_guest(**more)
    ticks(machine, 2)
    machine.apply(SetTarget(vm="vm", target_pages=20))
    ticks(machine, 2)
    assert device(machine).actual == 20 * 256
    return machine


def test_a_target_is_reached_in_the_tick_after_it_was_written():
    machine = one_guest()
    ticks(machine, 2)
    machine.apply(SetTarget(vm="vm", target_pages=20))
    assert of(tick(machine), ConfigChanged, target_pages=20)
    assert driver(machine).size_pages == 20


def test_a_lowered_balloon_limit_reaches_the_driver_as_a_new_configuration():
    machine = inflated()
    machine.apply(SetBalloonLimit(vm="vm", percent=25))
    events = ticks(machine, 3)
    assert of(events, ConfigChanged, target_pages=10)
    assert driver(machine).size_pages == 10


def test_after_a_reboot_actual_is_a_lie_until_the_new_driver_resets_the_device():
    late = DriverSpec(kind=DriverKind.VIRTIO, loads_after_ns=3 * NS_PER_S)
    program = program_of(30, pattern=Pattern.IDLE, touches_per_s=1000)
    machine = one_guest(driver=late, swap_pages=40, programs=(program,))
    seconds(machine, 4)
    machine.apply(SetTarget(vm="vm", target_pages=20))
    ticks(machine, 2)
    machine.apply(RebootVm(vm="vm"))
    events = seconds(machine, 2)
    assert of(events, BalloonedPagesTouched)
    assert not of(events, BalloonPopped)
    record = machine.world.hypervisor.vms[0]
    assert device(machine).actual == 20 * 256
    assert record.pmap.ballooned_pages < 20
    check(machine.world)
    events = seconds(machine, 2)
    assert of(events, DriverStarted, driver=DriverKind.VIRTIO)
    assert not of(events, DriverReset)
    assert device(machine).actual == driver(machine).size_pages * 256
    check(machine.world)


def test_a_fault_of_the_guest_is_served_and_never_told():
    machine = inflated()
    machine.apply(TouchBalloonedPage(vm="vm"))
    record = machine.world.hypervisor.vms[0]
    assert (record.pmap.ballooned_pages, record.must_reset) == (19, False)
    assert device(machine).actual == device(machine).num_pages() == 20 * 256
    assert not of(seconds(machine, 3), ConfigChanged)


def test_a_paused_guest_hears_its_interrupt_when_it_goes_on():
    machine = one_guest()
    ticks(machine, 2)
    apply_all(machine, PauseVm(vm="vm"), SetTarget(vm="vm", target_pages=5))
    assert not of(seconds(machine, 5), ConfigChanged)
    machine.apply(ResumeVm(vm="vm"))
    assert of(tick(machine), ConfigChanged, target_pages=5)
    assert driver(machine).size_pages == 5


@pytest.mark.parametrize("stop", [PauseVm, CrashVm])
def test_a_guest_that_stands_still_reports_nothing(stop):
    machine = one_guest()
    seconds(machine, 2)
    machine.apply(stop(vm="vm"))
    assert not of(seconds(machine, 5), StatsReported)
    assert device(machine).stats is not None
    assert device(machine).fresh_stats() is None


def test_a_guest_that_waits_for_frames_reports_nothing_and_its_driver_works_all_the_same():
    program = program_of(30, touches_per_s=500)
    machine = machine_of(host_of(16), vm_of(40, driver=VIRTIO, programs=(program,)))
    seconds(machine, 3)
    assert machine.world.hypervisor.queue() == (0,)
    assert not of(seconds(machine, 3), StatsReported)
    machine.apply(SetTarget(vm="vm", target_pages=5))
    assert of(ticks(machine, 2), ConfigChanged)
    assert driver(machine).size_pages == 5


def test_unloaded_and_loaded_again_it_is_a_virtio_driver_still():
    machine = inflated()
    machine.apply(UnloadDriver(vm="vm"))
    assert device(machine).actual == 0
    assert not device(machine).is_driven
    seconds(machine, 2)
    check(machine.world)
    machine.apply(LoadDriver(vm="vm"))
    seconds(machine, 1)
    assert device(machine).actual == 20 * 256, "the size that is wanted still stands in the configuration"


def test_the_ladder_of_host_states_moves_virtio_balloons_too():
    states = StatesSpec(high=8, soft=5)
    idle = program_of(36, pattern=Pattern.IDLE, touches_per_s=400)
    busy = program_of(36, touches_per_s=400, start_ns=5 * NS_PER_S)
    machine = machine_of(
        host_of(64, states),
        vm_of(40, "idle", driver=VIRTIO, swap_pages=40, programs=(idle,)),
        vm_of(40, "busy", driver=DriverSpec(), swap_pages=40, programs=(busy,)),
    )
    watch = Watch(machine.world)
    events = []
    for _ in range(400):
        events += tick(machine)
        watch.check()
    kinds = {event.vm: event.driver for event in of(events, TargetSet)}
    assert kinds == {0: DriverKind.VIRTIO, 1: DriverKind.VMMEMCTL}
    assert of(events, ConfigChanged, vm=0)
    assert not of(events, ConfigChanged, vm=1)
    assert device(machine).actual > 0


# --- the view ---------------------------------------------------------------------------------------------


def test_the_view_shows_the_device_and_what_the_guest_said():
    timeline = timeline_of(host_of(64), vm_of(40, driver=VIRTIO, kernel_pages=2))
    for _ in range(5):
        timeline.advance_tick()
    timeline.apply(SetTarget(vm="vm", target_pages=20))
    for _ in range(10):
        timeline.advance_tick()
    view = timeline.vms()[0].driver
    assert (view.kind, view.state, view.balloon_pages) == (DriverKind.VIRTIO, DriverState.IDLE, 20)
    assert (view.virtio.num_pages, view.virtio.actual, view.virtio.is_driven) == (5120, 5120, True)
    assert view.virtio.stats.total_bytes == 20 << 20
    assert (view.virtio.last_update_ns, view.virtio.stats_are_fresh) == (NS_PER_S, True)
    counters = dict(view.counters)
    assert counters["kicks"] == 20
    assert counters["advised"] == counters["translated"] == 5120
    assert list(counters) == sorted(counters)
    timeline.apply(PauseVm(vm="vm"))
    for _ in range(31):
        timeline.advance_tick()
    assert not timeline.vms()[0].driver.virtio.stats_are_fresh


def test_the_view_says_what_the_driver_is_doing():
    loads = DriverSpec(kind=DriverKind.VIRTIO, loads_after_ns=NS_PER_S)
    program = program_of(38, touches_per_s=2000)
    timeline = timeline_of(host_of(64), vm_of(40, driver=loads, programs=(program,)))

    def state():
        return timeline.vms()[0].driver.state

    assert state() is DriverState.LOADING
    for _ in range(20):
        timeline.advance_tick()
    assert state() is DriverState.IDLE
    timeline.apply(SetTarget(vm="vm", target_pages=20))
    for _ in range(7):
        timeline.advance_tick()
        assert state() is DriverState.INFLATING, "it sleeps, and tries again"
    timeline.apply(SetTarget(vm="vm", target_pages=0))
    while not timeline._world.vms[0].driver.is_busy:
        timeline.advance()
    assert state() is DriverState.DEFLATING
    timeline.apply(UnloadDriver(vm="vm"))
    assert state() is DriverState.ABSENT
