import pytest

from core import commands as order
from core.codes import Backing, Use
from core.commands import Command, Refused
from core.digest import digest
from core.events import (
    BalloonPopped,
    Cause,
    CommandRefused,
    DriverStarted,
    DriverUnloaded,
    PagesPinned,
    PagesUnpinned,
    ProgramStarted,
    ProgramStopped,
    SettingChanged,
    TargetSet,
    VmCrashed,
    VmDestroyed,
    VmPaused,
    VmRebooted,
    VmResumed,
    VmSpawned,
)
from core.footprint import HOST_PAGES_MAX, PAGES_MAX
from core.machine import Machine, Scheduled
from core.orders import DISK_SPEED_MAX, PROGRAMS_MAX, SHARES_MAX, TIME_MAX_NS, TOUCHES_MAX
from core.refusals import REASONS, sentence
from core.specs import CompressionSpec, CostsSpec, DriverKind, Pattern, SharingSpec
from core.units import NS_PER_S
from tests.core.builders import apply_all, host_of, machine_of, of, program_of, seconds, tick, vm_of

BUSY = program_of(4, "busy")


def machine_with(*vms, frames: int = 64) -> Machine:
    return machine_of(host_of(frames), *vms)


def one_vm(**more) -> Machine:
    machine = machine_with(vm_of(16, "a", **{"kernel_pages": 2, "programs": (BUSY,), **more}))
    seconds(machine, 1)
    return machine


def facts_of(event) -> dict:
    return {name: getattr(event, name) for name in event.__struct_fields__}


def the_event(machine: Machine, command: Command, kind: type) -> dict:
    """Carry out a command that leaves exactly one event, and give its facts."""
    (event,) = machine.apply(command)
    assert type(event) is kind
    facts = facts_of(event)
    assert facts.pop("at_ns") == machine.now_ns
    return facts


def held(machine: Machine, number: int = 0) -> int:
    return machine.world.vms[number].guest.pages.counts[Use.BALLOON]


def test_what_is_swapped_already_takes_its_room_however_much_is_reserved_since():
    host = host_of(64, has_swap=True, swap_pages=16)
    machine = machine_with_host(host, vm_of(16, "a", programs=(BUSY,), driver=None))
    seconds(machine, 1)
    machine.world.hypervisor.vms[0].force_pages = 5
    machine.world.hypervisor.page_out(0)
    machine.apply(order.SetReservation(vm="a", reservation_pages=16))
    left = 16 - machine.world.hypervisor.vms[0].pmap.swapped_pages
    assert left < 16
    with pytest.raises(Refused) as refused:
        machine.apply(order.SpawnVm(vm=vm_of(left + 1, "b")))
    assert refused.value.facts["left"] == left


def test_what_just_fits_on_the_swap_disk_is_admitted_and_what_is_destroyed_leaves_it():
    machine = swapping(20)
    machine.apply(order.SpawnVm(vm=vm_of(4, "c")))
    with pytest.raises(Refused):
        machine.apply(order.SpawnVm(vm=vm_of(1, "d")))
    machine.apply(order.DestroyVm(vm="a"))
    machine.apply(order.SpawnVm(vm=vm_of(16, "d")))
    machine.apply(order.SetReservation(vm="d", reservation_pages=9))
    machine.apply(order.SpawnVm(vm=vm_of(9, "e")))


# --- what each command does -------------------------------------------------------------------------


def test_spawn_powers_a_vm_on_and_takes_its_overhead():
    machine = machine_with()
    spec = vm_of(16, "a", overhead_pages=3)
    facts = the_event(machine, order.SpawnVm(vm=spec), VmSpawned)
    assert facts == {"vm": 0, "name": "a", "configured_pages": 16}
    assert machine.world.vms[0].spec == spec
    assert machine.world.hypervisor.frames.free_count == 61


def test_destroy_gives_every_frame_back_and_the_name_and_the_owner_s_number_are_free_again():
    machine = machine_with(vm_of(16, "a", overhead_pages=3, programs=(BUSY,)), vm_of(4, "b"))
    seconds(machine, 1)
    facts = the_event(machine, order.DestroyVm(vm="a"), VmDestroyed)
    assert facts == {"vm": 0, "name": "a", "freed_frames": 7}
    assert machine.world.hypervisor.frames.free_count == 64
    machine.apply(order.SpawnVm(vm=vm_of(4, "a")))
    assert list(machine.world.vms) == [1, 2]
    assert [machine.world.hypervisor.vms[number].owner for number in (1, 2)] == [1, 0]


def test_a_paused_vm_touches_nothing_and_polls_nothing_until_it_is_resumed():
    machine = one_vm()
    guest = machine.world.vms[0].guest
    assert the_event(machine, order.PauseVm(vm="a"), VmPaused) == {"vm": 0}
    touched = guest.touches
    assert seconds(machine, 3) == []
    assert guest.touches == touched
    assert the_event(machine, order.ResumeVm(vm="a"), VmResumed) == {"vm": 0}
    seconds(machine, 1)
    assert guest.touches > touched


def test_a_reboot_begins_a_new_guest_on_the_same_frames():
    machine = one_vm()
    guest, backed = machine.world.vms[0].guest, machine.world.hypervisor.vms[0].pmap.backed_pages
    assert the_event(machine, order.RebootVm(vm="a"), VmRebooted) == {"vm": 0}
    assert machine.world.vms[0].guest is not guest
    assert machine.world.hypervisor.vms[0].pmap.backed_pages == backed == 6
    assert of(seconds(machine, 1), ProgramStarted, program="busy")


def test_a_crashed_guest_stands_still_until_it_is_rebooted():
    machine = one_vm()
    assert the_event(machine, order.CrashVm(vm="a"), VmCrashed) == {"vm": 0}
    assert seconds(machine, 3) == []
    machine.apply(order.RebootVm(vm="a"))
    assert of(seconds(machine, 1), DriverStarted)


@pytest.mark.parametrize(
    ("command", "setting", "old", "new", "attribute"),
    [
        (order.SetShares(vm="a", shares=5000), "shares", 1000, 5000, "shares"),
        (order.SetLimit(vm="a", limit_pages=9), "limit", None, 9, "limit_pages"),
        (order.SetReservation(vm="a", reservation_pages=7), "reservation", 0, 7, "reservation_pages"),
        (order.SetBalloonLimit(vm="a", percent=75), "balloon limit", 65, 75, "max_balloon_percent"),
    ],
)
def test_a_setting_is_changed_and_the_event_says_from_what_to_what(command, setting, old, new, attribute):
    machine = one_vm()
    facts = the_event(machine, command, SettingChanged)
    assert facts == {"vm": 0, "setting": setting, "old": old, "new": new}
    assert getattr(machine.world.hypervisor.vms[0], attribute) == new


def test_a_limit_is_taken_away_with_none():
    machine = one_vm(limit_pages=9)
    facts = the_event(machine, order.SetLimit(vm="a", limit_pages=None), SettingChanged)
    assert (facts["old"], facts["new"]) == (9, None)
    assert machine.world.hypervisor.vms[0].ceiling_pages == 16


def test_a_limit_below_what_a_vm_holds_is_made_good_by_its_balloon():
    machine = one_vm(swap_pages=8, programs=(program_of(14),))
    machine.apply(order.SetLimit(vm="a", limit_pages=12))
    seconds(machine, 3)
    record = machine.world.hypervisor.vms[0]
    assert record.cause is Cause.LIMIT
    assert (record.pmap.backed_pages, held(machine)) == (12, 4)


def test_a_target_by_hand_is_set_at_once_and_reached_by_the_driver():
    machine = one_vm()
    facts = the_event(machine, order.SetTarget(vm="a", target_pages=8), TargetSet)
    assert facts.pop("driver") is DriverKind.VMMEMCTL
    assert facts == {"vm": 0, "old_pages": 0, "target_pages": 8, "wanted_pages": 8, "cause": Cause.BY_HAND}
    pinned = of(seconds(machine, 2), PagesPinned)
    assert sum(len(event.ppns) for event in pinned) == held(machine) == 8


def test_the_same_target_again_is_no_event():
    machine = one_vm()
    machine.apply(order.SetTarget(vm="a", target_pages=8))
    assert machine.apply(order.SetTarget(vm="a", target_pages=8)) == ()


def test_a_released_target_is_the_hypervisor_s_again():
    machine = one_vm()
    apply_all(machine, order.SetTarget(vm="a", target_pages=8))
    seconds(machine, 2)
    assert machine.apply(order.ReleaseTarget(vm="a")) == ()
    assert of(seconds(machine, 3), TargetSet, target_pages=0, cause=Cause.NONE)
    assert held(machine) == 0


def test_a_program_is_started_and_begins_in_the_next_tick_or_at_its_start():
    machine = one_vm()
    assert machine.apply(order.StartProgram(vm="a", program=program_of(2, "new"))) == ()
    later = program_of(2, "later", start_ns=NS_PER_S)
    assert machine.apply(order.StartProgram(vm="a", program=later)) == ()
    assert [event.program for event in of(tick(machine), ProgramStarted)] == ["new"]
    assert [event.at_ns for event in of(seconds(machine, 2), ProgramStarted)] == [2 * NS_PER_S]


def test_a_program_of_the_name_of_one_that_ended_takes_its_place():
    machine = one_vm()
    apply_all(
        machine,
        order.StopProgram(vm="a", program="busy"),
        order.StartProgram(vm="a", program=program_of(2, "busy", Pattern.LEAK)),
    )
    (program,) = machine.world.vms[0].guest.programs
    assert program.spec.pattern is Pattern.LEAK


def test_a_stopped_program_leaves_its_pages_free_and_still_backed():
    machine = one_vm()
    facts = the_event(machine, order.StopProgram(vm="a", program="busy"), ProgramStopped)
    assert facts == {"vm": 0, "program": "busy", "freed_pages": 4}
    assert machine.world.vms[0].guest.pages.free_count == 14
    assert machine.world.hypervisor.vms[0].pmap.backed_pages == 6


def test_a_program_that_has_not_begun_can_be_stopped_and_never_begins():
    machine = one_vm(programs=(program_of(2, "later", start_ns=5 * NS_PER_S),))
    assert the_event(machine, order.StopProgram(vm="a", program="later"), ProgramStopped)["freed_pages"] == 0
    assert of(seconds(machine, 6), ProgramStarted) == []


def test_a_driver_is_loaded_into_a_guest_that_has_none():
    machine = one_vm(driver=None)
    machine.apply(order.SetTarget(vm="a", target_pages=4))
    assert of(seconds(machine, 2), PagesPinned) == []
    assert machine.apply(order.LoadDriver(vm="a")) == ()
    assert of(seconds(machine, 2), DriverStarted)
    assert held(machine) == 4


def test_an_unloaded_driver_gives_its_pages_back_and_can_be_loaded_again():
    machine = one_vm()
    machine.apply(order.SetTarget(vm="a", target_pages=4))
    seconds(machine, 2)
    gone = the_event(machine, order.UnloadDriver(vm="a"), DriverUnloaded)
    assert gone == {"vm": 0, "driver": DriverKind.VMMEMCTL}
    assert held(machine) == 0
    assert machine.world.hypervisor.vms[0].pmap.ballooned_pages == 0
    machine.apply(order.LoadDriver(vm="a"))
    seconds(machine, 2)
    assert held(machine) == 4


def test_a_touch_on_a_ballooned_page_gives_it_a_frame_and_pops_the_balloon():
    machine = one_vm()
    machine.apply(order.SetTarget(vm="a", target_pages=4))
    seconds(machine, 2)
    popped, _backed = machine.apply(order.TouchBalloonedPage(vm="a"))
    assert isinstance(popped, BalloonPopped)
    assert popped.balloon_pages == 4
    record = machine.world.hypervisor.vms[0]
    assert record.pmap.backing[popped.ppn] == Backing.BACKED
    assert record.must_reset


def test_a_smaller_target_lets_pages_go():
    machine = one_vm()
    machine.apply(order.SetTarget(vm="a", target_pages=8))
    seconds(machine, 2)
    machine.apply(order.SetTarget(vm="a", target_pages=3))
    assert sum(len(event.ppns) for event in of(seconds(machine, 2), PagesUnpinned)) == 5


# --- refusals ---------------------------------------------------------------------------------------


def paused() -> Machine:
    machine = one_vm()
    machine.apply(order.PauseVm(vm="a"))
    return machine


def crashed() -> Machine:
    machine = one_vm()
    machine.apply(order.CrashVm(vm="a"))
    return machine


def full_of_vms() -> Machine:
    return machine_with(*(vm_of(1, f"vm {number}") for number in range(254)), frames=300)


def full_of_pages() -> Machine:
    machine = machine_with(vm_of(16, "a", programs=(program_of(16, "greedy"),)), frames=16)
    seconds(machine, 1)
    return machine


def full_of_programs() -> Machine:
    return one_vm(
        programs=tuple(program_of(1, f"p{number}", touches_per_s=0) for number in range(PROGRAMS_MAX))
    )


def all_pages_taken() -> Machine:
    """Nobody touches them, so they take no memory."""
    return machine_with(*(vm_of(PAGES_MAX, f"vm {number}") for number in range(HOST_PAGES_MAX // PAGES_MAX)))


def promised() -> Machine:
    return machine_with(vm_of(40, "a", reservation_pages=40, overhead_pages=4))


def limited() -> Machine:
    return one_vm(limit_pages=8)


def without_driver() -> Machine:
    return one_vm(driver=None)


def spawn(configured: int = 8, name: str = "new", **more) -> Command:
    return order.SpawnVm(vm=vm_of(configured, name, **more))


def start(size: int = 2, name: str = "new", **more) -> Command:
    return order.StartProgram(vm="a", program=program_of(size, name, **more))


TWINS = (program_of(1, "p"), program_of(1, "p"))


def machine_with_host(host, *vms):
    machine = Machine(host, 1)
    for vm in vms:
        machine.apply(order.SpawnVm(vm=vm))
    return machine


def swapping(swap_pages, *, has_swap=True):
    """Two VMs of which 16 pages are not reserved, on a host with a swap disk of this size."""
    host = host_of(64, has_swap=has_swap, swap_pages=swap_pages)
    return machine_with_host(host, vm_of(16, "a"), vm_of(8, "b", reservation_pages=8))


# (the machine, the command, the reason, its facts, the sentence or a part of it)
REFUSED = [
    (one_vm, spawn(name="a"), "name-taken", {"vm": "a"}, "a VM named “a” exists already"),
    (one_vm, spawn(name=" "), "no-name", {}, "a name is missing"),
    (one_vm, spawn(programs=(program_of(1, ""),)), "no-name", {}, "a name is missing"),
    (one_vm, start(name=""), "no-name", {}, "a name is missing"),
    (full_of_vms, spawn(), "too-many-vms", {"count": 254}, "the host holds 254 VMs already"),
    (
        promised, spawn(30, reservation_pages=20, overhead_pages=1), "not-admitted",
        {"vm": "new", "needed": 21, "unreserved": 20},
        "“new” needs 21 guaranteed frames (reservation and overhead), and only 20 are not yet promised",
    ),
    (
        one_vm, spawn(overhead_pages=65), "not-admitted",
        {"vm": "new", "needed": 65, "unreserved": 64}, "and only 64 are not yet promised to others",
    ),
    (
        lambda: swapping(20), spawn(16, reservation_pages=11), "no-swap-space",
        {"vm": "new", "needed": 5, "left": 4}, "“new” needs room for 5 pages on the host’s swap disk",
    ),
    (
        lambda: swapping(16), order.SetReservation(vm="b", reservation_pages=5), "no-swap-space",
        {"vm": "b", "needed": 3, "left": 0}, "and only 0 are left",
    ),
    (
        lambda: swapping(15, has_swap=False), order.SetHost(has_swap=True), "swap-disk-too-small",
        {"needed": 16, "space": 15}, "has room for 15 pages, and its VMs need 16",
    ),
    (
        full_of_pages, spawn(overhead_pages=1), "no-room-for-overhead",
        {"vm": "new", "overhead": 1, "free": 0},
        "“new” needs 1 overhead frames at once, and only 0 are free",
    ),
    (
        one_vm, start(name="busy"), "program-name-taken", {"vm": "a", "program": "busy"},
        "“busy” runs in “a” already",
    ),
    (
        one_vm, spawn(programs=TWINS), "program-name-taken", {"vm": "new", "program": "p"},
        "“p” runs in “new” already",
    ),
    (
        one_vm, order.StopProgram(vm="a", program="x"), "no-such-program", {"vm": "a", "program": "x"},
        "no program named “x” runs in “a”",
    ),
    (paused, order.PauseVm(vm="a"), "already-paused", {"vm": "a"}, "“a” is paused already"),
    (one_vm, order.ResumeVm(vm="a"), "not-paused", {"vm": "a"}, "“a” is not paused"),
    (paused, order.RebootVm(vm="a"), "paused", {"vm": "a"}, "“a” is paused; let it go on first"),
    (paused, order.StopProgram(vm="a", program="x"), "paused", {"vm": "a"}, "“a” is paused"),
    (
        one_vm,
        order.StartProgram(vm="a", program=program_of(1, name="p", start_ns=2, stop_ns=1)),
        "stops-before-it-starts",
        {"program": "p"},
        "the program “p” would stop before it starts",
    ),
    (crashed, order.CrashVm(vm="a"), "already-crashed", {"vm": "a"}, "the guest of “a” has crashed already"),
    (crashed, start(), "crashed", {"vm": "a"}, "the guest of “a” has crashed; reboot it first"),
    (crashed, order.StopProgram(vm="a", program="busy"), "crashed", {"vm": "a"}, "reboot it first"),
    (crashed, order.LoadDriver(vm="a"), "crashed", {"vm": "a"}, "reboot it first"),
    (crashed, order.UnloadDriver(vm="a"), "crashed", {"vm": "a"}, "reboot it first"),
    (crashed, order.TouchBalloonedPage(vm="a"), "crashed", {"vm": "a"}, "reboot it first"),
    (
        one_vm, order.SetTarget(vm="a", target_pages=11), "over-balloon-limit",
        {"vm": "a", "target": 11, "percent": 65, "configured": 16, "reservation": 0, "most": 10},
        "a target of 11 pages is over the balloon’s limit of 10: at most 65 % of its 16 pages",
    ),
    (
        promised, order.SetTarget(vm="a", target_pages=1), "over-balloon-limit",
        {"vm": "a", "target": 1, "percent": 65, "configured": 40, "reservation": 40, "most": 0},
        "over the balloon’s limit of 0: at most 65 % of its 40 pages, and none that is reserved",
    ),
    (
        one_vm, order.ReleaseTarget(vm="a"), "already-automatic", {"vm": "a"},
        "the target of “a” is automatic already",
    ),
    (
        one_vm, order.LoadDriver(vm="a"), "driver-loaded", {"vm": "a"},
        "“a” has its balloon driver loaded already",
    ),
    (without_driver, order.UnloadDriver(vm="a"), "no-driver", {"vm": "a"}, "has no balloon driver"),
    (
        one_vm, order.TouchBalloonedPage(vm="a"), "nothing-ballooned", {"vm": "a"},
        "the balloon of “a” holds no page",
    ),
    (
        one_vm, order.SetHost(has_swap=False, idle_tax_percent=75), "nothing-changed", {},
        "the host is set so already",
    ),
    (
        lambda: machine_with(vm_of(40, "a"), vm_of(50, "b", reservation_pages=50)),
        order.SetReservation(vm="a", reservation_pages=15), "not-admitted",
        {"vm": "a", "needed": 15, "unreserved": 14}, "“a” needs 15 guaranteed frames",
    ),
]  # fmt: skip
# (the machine, the command, the field, its value, the least and the most that it may be)
OUT_OF_RANGE = [
    (one_vm, spawn(0), "configured size", 0, 1, PAGES_MAX),
    (one_vm, spawn(-5), "configured size", -5, 1, PAGES_MAX),
    (one_vm, spawn(PAGES_MAX + 1), "configured size", PAGES_MAX + 1, 1, PAGES_MAX),
    (
        all_pages_taken,
        spawn(),
        "size of all VMs together",
        HOST_PAGES_MAX + 8,
        1,
        HOST_PAGES_MAX,
    ),
    (one_vm, spawn(reservation_pages=9), "reservation", 9, 0, 8),
    (one_vm, spawn(reservation_pages=-1), "reservation", -1, 0, 8),
    (one_vm, spawn(limit_pages=0), "limit", 0, 1, 8),
    (one_vm, spawn(limit_pages=2, reservation_pages=3), "limit", 2, 3, 8),
    (one_vm, spawn(limit_pages=9), "limit", 9, 1, 8),
    (one_vm, spawn(shares=0), "shares", 0, 1, SHARES_MAX),
    (one_vm, spawn(overhead_pages=-1), "overhead", -1, 0, PAGES_MAX),
    (one_vm, spawn(kernel_pages=9), "kernel size", 9, 0, 8),
    (one_vm, spawn(kernel_pages=2, device_pages=7), "device pages", 7, 0, 6),
    (one_vm, spawn(swap_pages=-1), "swap disk", -1, 0, PAGES_MAX),
    (one_vm, spawn(max_balloon_percent=101), "balloon limit", 101, 0, 100),
    (one_vm, spawn(programs=(BUSY,) * 65), "number of programs", 65, 0, PROGRAMS_MAX),
    (one_vm, spawn(programs=(program_of(-1),)), "program size", -1, 1, PAGES_MAX),
    (full_of_programs, start(), "number of programs", 65, 0, PROGRAMS_MAX),
    (one_vm, start(0), "program size", 0, 1, PAGES_MAX),
    (one_vm, start(touches_per_s=-1), "touches per second", -1, 0, TOUCHES_MAX),
    (one_vm, start(write_percent=101), "share of writes", 101, 0, 100),
    (one_vm, order.SetShares(vm="a", shares=0), "shares", 0, 1, SHARES_MAX),
    (one_vm, order.SetLimit(vm="a", limit_pages=17), "limit", 17, 1, 16),
    (one_vm, order.SetLimit(vm="a", limit_pages=0), "limit", 0, 1, 16),
    (promised, order.SetLimit(vm="a", limit_pages=39), "limit", 39, 40, 40),
    (promised, order.SetReservation(vm="a", reservation_pages=61), "reservation", 61, 0, 40),
    (limited, order.SetReservation(vm="a", reservation_pages=9), "reservation", 9, 0, 8),
    (one_vm, order.SetBalloonLimit(vm="a", percent=-1), "balloon limit", -1, 0, 100),
    (one_vm, order.SetTarget(vm="a", target_pages=-1), "target", -1, 0, 16),
    (one_vm, order.SetTarget(vm="a", target_pages=17), "target", 17, 0, 16),
    (one_vm, order.SetHost(idle_tax_percent=100), "idle_tax_percent", 100, 0, 99),
    (one_vm, order.SetHost(idle_tax_percent=-1), "idle_tax_percent", -1, 0, 99),
    *(
        (one_vm, order.SetHost(costs=CostsSpec(**{name: value})), f"costs.{name}", value, 0, top)
        for name in CostsSpec.__struct_fields__
        for top in [{"disk_bytes_per_s": DISK_SPEED_MAX, "virtio_percent": 10_000}.get(name, TIME_MAX_NS)]
        for value in (-1, top + 1)
    ),
    *(
        (one_vm, order.SetHost(sharing=SharingSpec(**{name: value})), f"sharing.{name}", value, 0, PAGES_MAX)
        for name in ("vm_pages_per_s", "host_pages_per_s")
        for value in (-1, PAGES_MAX + 1)
    ),
    *(
        (one_vm, order.SetHost(compression=CompressionSpec(**spec)), f"compression.{name}", value, 0, top)
        for spec, name, value, top in (
            ({"cache_percent": 101}, "cache_percent", 101, 100),
            ({"cache_percent": -1}, "cache_percent", -1, 100),
            ({"quarter_percent": 101}, "quarter_percent", 101, 100),
            ({"quarter_percent": 60, "half_percent": 41}, "half_percent", 41, 40),
        )
    ),
]
WITH_A_VM = [
    (order.DestroyVm, {}),
    (order.PauseVm, {}),
    (order.ResumeVm, {}),
    (order.RebootVm, {}),
    (order.CrashVm, {}),
    (order.SetShares, {"shares": 1}),
    (order.SetLimit, {"limit_pages": 1}),
    (order.SetReservation, {"reservation_pages": 1}),
    (order.SetBalloonLimit, {"percent": 1}),
    (order.SetTarget, {"target_pages": 1}),
    (order.ReleaseTarget, {}),
    (order.StartProgram, {"program": BUSY}),
    (order.StopProgram, {"program": "busy"}),
    (order.LoadDriver, {}),
    (order.UnloadDriver, {}),
    (order.TouchBalloonedPage, {}),
]


def refuse(machine: Machine, command: Command) -> Refused:
    """The refusal of a command, which must have changed nothing."""
    before = digest(machine.fingerprint())
    with pytest.raises(Refused) as caught:
        machine.apply(command)
    assert digest(machine.fingerprint()) == before
    assert machine.world.log.collect() == ()
    return caught.value


def test_of_forty_vms_those_that_fit_are_powered_on_and_each_of_the_others_is_refused():
    machine = machine_with(frames=64)
    refused = []
    for number in range(40):
        try:
            machine.apply(spawn(name=f"vm {number}", reservation_pages=1, overhead_pages=1))
        except Refused as refusal:
            refused.append(sentence(refusal))
    assert [vm.spec.name for vm in machine.world.vms.values()] == [f"vm {number}" for number in range(32)]
    assert len(refused) == 8
    assert refused[0].startswith("“vm 32” needs 2 guaranteed frames (reservation and overhead), and only 0")
    assert machine.world.hypervisor.frames.free_count == 32


@pytest.mark.parametrize(
    ("build", "command", "reason", "facts", "said"),
    REFUSED,
    ids=[f"{type(command).__name__}, {reason}" for _, command, reason, _, _ in REFUSED],
)
def test_a_refused_command_changes_nothing_and_says_why(build, command, reason, facts, said):
    refusal = refuse(build(), command)
    assert (refusal.reason, refusal.facts) == (reason, facts)
    assert said in sentence(refusal)


@pytest.mark.parametrize(("build", "command", "field", "value", "low", "high"), OUT_OF_RANGE)
def test_a_number_out_of_range_is_refused_with_its_bounds(build, command, field, value, low, high):
    refusal = refuse(build(), command)
    assert refusal.reason == "out-of-range"
    assert refusal.facts == {"field": field, "value": value, "low": low, "high": high}
    assert sentence(refusal) == f"{field} is {value}, and must be between {low} and {high}"


@pytest.mark.parametrize(("kind", "more"), WITH_A_VM, ids=[kind.__name__ for kind, _ in WITH_A_VM])
def test_no_command_finds_a_vm_that_is_not_there_or_not_there_any_more(kind, more):
    machine = one_vm()
    machine.apply(spawn(name="gone"))
    machine.apply(order.DestroyVm(vm="gone"))
    for name in ("never", "gone", "A", ""):
        refusal = refuse(machine, kind(vm=name, **more))
        assert (refusal.reason, refusal.facts) == ("no-such-vm", {"vm": name})
        assert sentence(refusal) == f"there is no VM named “{name}”"


def test_every_reason_was_given_and_every_command_was_tried():
    assert {reason for _, _, reason, _, _ in REFUSED} | {"no-such-vm", "out-of-range"} == set(REASONS)
    assert {kind for kind, _ in WITH_A_VM} | {order.SpawnVm, order.SetPolicy, order.SetHost} == set(
        order.Command.__args__
    )


def test_a_refusal_names_its_reason_and_facts_to_whoever_prints_it():
    assert str(Refused("name-taken", vm="a")) == "name-taken: vm=a"


def test_after_a_refusal_the_same_happens_as_if_nobody_had_asked():
    asked, unasked = one_vm(), one_vm()
    refuse(asked, order.SetTarget(vm="a", target_pages=11))
    for machine in (asked, unasked):
        seconds(machine, 5)
    assert digest(asked.fingerprint()) == digest(unasked.fingerprint())


def test_a_command_of_the_script_that_is_refused_is_an_event_and_the_script_goes_on():
    schedule = (
        Scheduled(NS_PER_S, order.SetTarget(vm="a", target_pages=11)),
        Scheduled(NS_PER_S, order.PauseVm(vm="a")),
    )
    machine = Machine(host_of(64), 1, schedule)
    machine.apply(order.SpawnVm(vm=vm_of(16, "a")))
    events = seconds(machine, 2)
    (refused,) = of(events, CommandRefused, at_ns=NS_PER_S)
    assert refused.reason == "over-balloon-limit"
    assert refused.facts["most"] == "10"
    assert of(events, VmPaused, at_ns=NS_PER_S)


def test_a_reason_of_the_script_reads_the_same_as_one_told_to_a_person():
    facts = {"vm": "a", "needed": "21", "unreserved": "20"}
    assert sentence(Refused("not-admitted", **facts)).startswith("“a” needs 21 guaranteed frames")
