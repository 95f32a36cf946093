"""How each command is carried out, and every reason for which it can be refused."""

from collections.abc import Callable
from typing import Any, Final

import msgspec
import numpy as np
from msgspec import UNSET

from core.admission import check_memory, check_new_swap, check_swap_space
from core.codes import Use
from core.commands import (
    Command,
    CrashVm,
    DestroyVm,
    LoadDriver,
    PauseVm,
    RebootVm,
    Refused,
    ReleaseTarget,
    ResumeVm,
    SetBalloonLimit,
    SetHost,
    SetLimit,
    SetPolicy,
    SetReservation,
    SetShares,
    SetTarget,
    SpawnVm,
    StartProgram,
    StopProgram,
    TouchBalloonedPage,
    UnloadDriver,
)
from core.events import (
    Cause,
    HostChanged,
    PolicyChanged,
    SettingChanged,
    VmCrashed,
    VmDestroyed,
    VmPaused,
    VmRebooted,
    VmResumed,
    VmSpawned,
)
from core.footprint import PAGES_MAX, most_guest_pages
from core.hardware import FRESH
from core.hypervisor.balancer import Change
from core.hypervisor.record import VmRecord
from core.specs import HostSettings, ProgramSpec, VmSpec
from core.units import GIB, NS_PER_S
from core.world import World

SHARES_MAX: Final = 1_000_000
TOUCHES_MAX: Final = 10_000_000
PROGRAMS_MAX: Final = 64
DISK_SPEED_MAX: Final = 1024 * GIB
TIME_MAX_NS: Final = 1_000_000 * NS_PER_S
_COSTS_MAX: Final = {"disk_bytes_per_s": DISK_SPEED_MAX, "virtio_percent": 10_000}


def carry_out(world: World, command: Command) -> None:
    """Do what a command says; raises Refused before anything is changed."""
    _ORDERS[type(command)](world, command)


def _find(world: World, name: str) -> int:
    for number in world.vms:
        if world.names[number] == name:
            return number
    raise Refused("no-such-vm", vm=name)


def _record(world: World, name: str) -> VmRecord:
    return world.hypervisor.vms[_find(world, name)]


def _between(field: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise Refused("out-of-range", field=field, value=value, low=low, high=high)


# --- spawn and destroy ----------------------------------------------------------------------------------


def _spawn(world: World, command: SpawnVm) -> None:
    spec = command.vm
    check_vm(spec)
    if any(world.names[number] == spec.name for number in world.vms):
        raise Refused("name-taken", vm=spec.name)
    if world.hypervisor.free_owner() is None:
        raise Refused("too-many-vms", count=len(world.vms))
    others_pages = sum(len(record.pmap) for record in world.hypervisor.vms.values())
    most_pages = most_guest_pages(len(world.hypervisor.frames))
    _between("size of all VMs together", others_pages + spec.configured_pages, 1, most_pages)
    check_memory(world, spec.name, spec.reservation_pages + spec.overhead_pages)
    check_swap_space(world, spec.name, spec.configured_pages - spec.reservation_pages)
    if spec.overhead_pages > world.hypervisor.unclaimed_frames:
        raise Refused(
            "no-room-for-overhead",
            vm=spec.name,
            overhead=spec.overhead_pages,
            free=world.hypervisor.unclaimed_frames,
        )
    number = world.power_on(spec)
    world.balancer.ask()
    world.log.add(VmSpawned, vm=number, name=spec.name, configured_pages=spec.configured_pages)


def check_vm(spec: VmSpec) -> None:
    """Refuse a VM whose numbers cannot be."""
    if not spec.name.strip():
        raise Refused("no-name")
    _between("configured size", spec.configured_pages, 1, PAGES_MAX)
    _between("reservation", spec.reservation_pages, 0, spec.configured_pages)
    if spec.limit_pages is not None:
        _between("limit", spec.limit_pages, max(1, spec.reservation_pages), spec.configured_pages)
    _between("shares", spec.shares, 1, SHARES_MAX)
    _between("overhead", spec.overhead_pages, 0, PAGES_MAX)
    _between("kernel size", spec.kernel_pages, 0, spec.configured_pages)
    _between("device pages", spec.device_pages, 0, spec.configured_pages - spec.kernel_pages)
    _between("swap disk", spec.swap_pages, 0, PAGES_MAX)
    _between("balloon limit", spec.max_balloon_percent, 0, 100)
    if spec.driver is not None:
        _between("statistics period in ns", spec.driver.stats_period_ns, 0, TIME_MAX_NS)
    _between("number of programs", len(spec.programs), 0, PROGRAMS_MAX)
    names = [program.name for program in spec.programs]
    for program in spec.programs:
        check_program(program)
        if names.count(program.name) > 1:
            raise Refused("program-name-taken", vm=spec.name, program=program.name)


def check_program(spec: ProgramSpec) -> None:
    """Refuse a program whose numbers cannot be."""
    if not spec.name.strip():
        raise Refused("no-name")
    _between("program size", spec.size_pages, 1, PAGES_MAX)
    _between("touches per second", spec.touches_per_s, 0, TOUCHES_MAX)
    _between("period in ns", spec.period_ns, 1, TIME_MAX_NS)
    if spec.stop_ns is not None and spec.stop_ns <= spec.start_ns:
        raise Refused("stops-before-it-starts", program=spec.name)
    _between("share of writes", spec.write_percent, 0, 100)


def _destroy(world: World, command: DestroyVm) -> None:
    number = _find(world, command.vm)
    freed = world.power_off(number)
    world.balancer.ask()
    world.log.add(VmDestroyed, vm=number, name=command.vm, freed_frames=freed)


# --- a VM's life ----------------------------------------------------------------------------------------


def _pause(world: World, command: PauseVm) -> None:
    number = _find(world, command.vm)
    if world.vms[number].is_paused:
        raise Refused("already-paused", vm=command.vm)
    world.vms[number].is_paused = True
    world.log.add(VmPaused, vm=number)


def _resume(world: World, command: ResumeVm) -> None:
    number = _find(world, command.vm)
    if not world.vms[number].is_paused:
        raise Refused("not-paused", vm=command.vm)
    world.vms[number].is_paused = False
    world.log.add(VmResumed, vm=number)


def _reboot(world: World, command: RebootVm) -> None:
    number = _not_paused(world, _find(world, command.vm))
    world.reboot(number)
    world.log.add(VmRebooted, vm=number)


def _crash(world: World, command: CrashVm) -> None:
    number = _not_paused(world, _find(world, command.vm))
    guest = world.vms[number].guest
    if guest.crashed:
        raise Refused("already-crashed", vm=command.vm)
    guest.crashed = True
    world.hypervisor.reset_cpu(number)
    world.log.add(VmCrashed, vm=number)


# --- settings -------------------------------------------------------------------------------------------


def _setting(world: World, name: str, setting: str, old: int | None, new: int | None) -> None:
    world.balancer.ask()
    world.log.add(SettingChanged, vm=_find(world, name), setting=setting, old=old, new=new)


def _set_shares(world: World, command: SetShares) -> None:
    record = _record(world, command.vm)
    _between("shares", command.shares, 1, SHARES_MAX)
    old, record.shares = record.shares, command.shares
    _setting(world, command.vm, "shares", old, command.shares)


def _set_limit(world: World, command: SetLimit) -> None:
    record = _record(world, command.vm)
    if command.limit_pages is not None:
        _between("limit", command.limit_pages, max(1, record.reservation_pages), len(record.pmap))
    old, record.limit_pages = record.limit_pages, command.limit_pages
    _setting(world, command.vm, "limit", old, command.limit_pages)


def _set_reservation(world: World, command: SetReservation) -> None:
    record = _record(world, command.vm)
    _between("reservation", command.reservation_pages, 0, record.ceiling_pages)
    check_memory(world, command.vm, command.reservation_pages + record.overhead_pages)
    if command.reservation_pages < record.reservation_pages:
        check_swap_space(world, command.vm, len(record.pmap) - command.reservation_pages)
    old, record.reservation_pages = record.reservation_pages, command.reservation_pages
    _setting(world, command.vm, "reservation", old, command.reservation_pages)


def _set_balloon_limit(world: World, command: SetBalloonLimit) -> None:
    record = _record(world, command.vm)
    _between("balloon limit", command.percent, 0, 100)
    old, record.max_balloon_percent = record.max_balloon_percent, command.percent
    _setting(world, command.vm, "balloon limit", old, command.percent)


def _set_target(world: World, command: SetTarget) -> None:
    record = _record(world, command.vm)
    _between("target", command.target_pages, 0, len(record.pmap))
    if command.target_pages > record.max_balloon_pages:
        raise Refused(
            "over-balloon-limit",
            vm=command.vm,
            target=command.target_pages,
            percent=record.max_balloon_percent,
            configured=len(record.pmap),
            reservation=record.reservation_pages,
            most=record.max_balloon_pages,
        )
    record.by_hand = command.target_pages
    change = Change(_find(world, command.vm), command.target_pages, command.target_pages, Cause.BY_HAND)
    world.balancer.set_target(change)
    world.balancer.ask()


def _release_target(world: World, command: ReleaseTarget) -> None:
    record = _record(world, command.vm)
    if record.by_hand is None:
        raise Refused("already-automatic", vm=command.vm)
    record.by_hand = None
    world.balancer.ask()


def _set_policy(world: World, command: SetPolicy) -> None:
    """The targets stay as they are until whoever decides now has decided."""
    old = world.controller.policy
    world.set_policy(command.policy)
    world.log.add(PolicyChanged, old=old, new=command.policy)


# --- inside a guest -------------------------------------------------------------------------------------


def _awake(world: World, name: str) -> int:
    number = _find(world, name)
    if world.vms[number].guest.crashed:
        raise Refused("crashed", vm=name)
    return _not_paused(world, number)


def _not_paused(world: World, number: int) -> int:
    """The same number; a paused guest can do nothing."""
    if world.vms[number].is_paused:
        raise Refused("paused", vm=world.names[number])
    return number


def _start_program(world: World, command: StartProgram) -> None:
    number = _awake(world, command.vm)
    guest = world.vms[number].guest
    check_program(command.program)
    if guest.program(command.program.name) is not None:
        raise Refused("program-name-taken", vm=command.vm, program=command.program.name)
    _between("number of programs", len(guest.programs) + 1, 0, PROGRAMS_MAX)
    guest.add_program(command.program, world.now_ns + command.program.start_ns)


def _stop_program(world: World, command: StopProgram) -> None:
    guest = world.vms[_awake(world, command.vm)].guest
    program = guest.program(command.program)
    if program is None:
        raise Refused("no-such-program", vm=command.vm, program=command.program)
    guest.stop_program(program, world.now_ns)


def _load_driver(world: World, command: LoadDriver) -> None:
    vm = world.vms[_awake(world, command.vm)]
    if vm.driver is not None and vm.driver.is_loaded:
        raise Refused("driver-loaded", vm=command.vm)
    vm.driver = world.new_driver(vm.guest, world.now_ns)


def _unload_driver(world: World, command: UnloadDriver) -> None:
    vm = world.vms[_awake(world, command.vm)]
    if vm.driver is None or not vm.driver.is_loaded:
        raise Refused("no-driver", vm=command.vm)
    vm.driver.unload(vm.port)


def _touch_ballooned_page(world: World, command: TouchBalloonedPage) -> None:
    vm = world.vms[_awake(world, command.vm)]
    held = np.flatnonzero(vm.guest.pages.uses == Use.BALLOON).astype(np.int32)
    if not len(held):
        raise Refused("nothing-ballooned", vm=command.vm)
    vm.port.touch(held[:1], np.full(1, FRESH, dtype=np.uint32))


# --- the host -------------------------------------------------------------------------------------------


def _set_host(world: World, command: SetHost) -> None:
    given = {
        name: value for name in command.__struct_fields__ if (value := getattr(command, name)) is not UNSET
    }
    host = msgspec.structs.replace(world.host, **given)
    old, new = world.host.settings, host.settings
    check_settings(new)
    if new == old:
        raise Refused("nothing-changed")
    if new.has_swap and not old.has_swap:
        check_new_swap(world)
    world.configure(host)
    world.log.add(HostChanged, old=old, new=new)


def check_settings(settings: HostSettings) -> None:
    """Refuse settings whose numbers cannot be; a field is named by its place, such as `costs.cow_ns`."""
    _between("idle_tax_percent", settings.idle_tax_percent, 0, 99)
    for name in settings.costs.__struct_fields__:
        _between(f"costs.{name}", getattr(settings.costs, name), 0, _COSTS_MAX.get(name, TIME_MAX_NS))
    if settings.sharing is not None:
        for name in ("vm_pages_per_s", "host_pages_per_s"):
            _between(f"sharing.{name}", getattr(settings.sharing, name), 0, PAGES_MAX)
    if settings.compression is not None:
        zip_ = settings.compression
        _between("compression.cache_percent", zip_.cache_percent, 0, 100)
        _between("compression.quarter_percent", zip_.quarter_percent, 0, 100)
        _between("compression.half_percent", zip_.half_percent, 0, 100 - zip_.quarter_percent)


_ORDERS: Final[dict[type, Callable[[World, Any], None]]] = {
    SpawnVm: _spawn,
    DestroyVm: _destroy,
    PauseVm: _pause,
    ResumeVm: _resume,
    RebootVm: _reboot,
    CrashVm: _crash,
    SetShares: _set_shares,
    SetLimit: _set_limit,
    SetReservation: _set_reservation,
    SetBalloonLimit: _set_balloon_limit,
    SetTarget: _set_target,
    ReleaseTarget: _release_target,
    SetPolicy: _set_policy,
    StartProgram: _start_program,
    StopProgram: _stop_program,
    LoadDriver: _load_driver,
    UnloadDriver: _unload_driver,
    TouchBalloonedPage: _touch_ballooned_page,
    SetHost: _set_host,
}
