"""Small hosts, VMs and programs for tests, and ways to run them."""

from collections.abc import Iterable

import numpy as np

from core.channel import Status
from core.codes import Backing
from core.commands import Command, SpawnVm
from core.event_log import EventLog
from core.events import Event
from core.guest.os import GuestOs
from core.guest.workload import Program
from core.hardware import FRESH
from core.hypervisor.backdoor import Backdoor
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.pmap import Pmap
from core.machine import Machine
from core.rng import Rng
from core.scenario import Scenario
from core.specs import HostSpec, Pattern, Policy, ProgramSpec, StatesSpec, VmSpec
from core.timeline import Timeline
from core.units import MIB, NS_PER_S
from core.view import View
from core.world import VmPort

ALWAYS_HIGH = StatesSpec(high=0, soft=None)
NO_PAGES = np.empty(0, dtype=np.int32)


def pages(*ppns: int) -> np.ndarray:
    return np.array(ppns, dtype=np.int32)


def host_of(frames: int, states: StatesSpec = ALWAYS_HIGH, page_size: int = MIB, **more) -> HostSpec:
    return HostSpec(frames=frames, page_size=page_size, states=states, **more)


def vm_of(configured: int, name: str = "vm", **more) -> VmSpec:
    return VmSpec(name=name, configured_pages=configured, **more)


def program_of(size: int, name: str = "program", pattern: Pattern = Pattern.STEADY, **more) -> ProgramSpec:
    return ProgramSpec(**{"name": name, "pattern": pattern, "size_pages": size, "touches_per_s": 100, **more})


def machine_of(host: HostSpec, *vms: VmSpec, seed: int = 1) -> Machine:
    machine = Machine(host, seed)
    for vm in vms:
        machine.apply(SpawnVm(vm=vm))
    return machine


def timeline_of(
    host: HostSpec, *vms: VmSpec, seed: int = 1, schedule=(), policy: Policy = Policy.ESX, **more
) -> Timeline:
    return Timeline(
        Scenario(
            name="test",
            title="A test",
            summary="",
            view=View.OVERVIEW,
            policy=policy,
            seed=seed,
            host=host,
            vms=vms,
            schedule=schedule,
            notes=(),
        ),
        **more,
    )


def tick(machine: Machine) -> list[Event]:
    """One whole tick, from the beginning or from the middle."""
    events: list[Event] = []
    while True:
        events.extend(machine.advance().events)
        if machine.is_between_ticks:
            return events


def ticks(machine: Machine, number: int) -> list[Event]:
    return [event for _ in range(number) for event in tick(machine)]


def seconds(machine: Machine, number: float) -> list[Event]:
    return ticks(machine, round(number * NS_PER_S / machine.world.host.tick_ns))


def apply_all(machine: Machine, *commands: Command) -> list[Event]:
    return [event for command in commands for event in machine.apply(command)]


def of(events: Iterable[Event], kind: type, **fields) -> list:
    found = [event for event in events if isinstance(event, kind)]
    return [event for event in found if all(getattr(event, key) == value for key, value in fields.items())]


class Host:
    """A hypervisor without guests: the test touches the pages of its VMs, and locks them.

    A store is FRESH, READ or a content for each page.
    """

    def __init__(self, frames: int, *vms: VmSpec, page_size: int = MIB, **more) -> None:
        self.log = EventLog()
        self.it = Hypervisor(host_of(frames, page_size=page_size, **more), 1, self.log)
        for number, vm in enumerate(vms):
            owner = self.it.free_owner()
            assert owner is not None
            self.it.power_on(number, vm, owner)

    def touch(self, vm: int, *ppns: int, store=FRESH) -> tuple[Event, ...]:
        stores = np.broadcast_to(np.asarray(store, dtype=np.uint32), (len(ppns),))
        self.it.touch(vm, pages(*ppns), stores)
        return self.log.collect()

    def lock(self, vm: int, *ppns: int) -> list[Status]:
        return [Status(each) for each in Backdoor(self.it, vm).lock(pages(*ppns)).page_status]

    def lose(self, vm: int, count: int) -> tuple[Event, ...]:
        """The hypervisor takes so many pages without asking."""
        self.it.vms[vm].force_pages = count
        self.it.page_out(vm)
        return self.log.collect()

    def holds(self, vm: int, *ppns: int) -> list[int]:
        """What pages hold, wherever it is; without the traces that reading would leave."""
        return self.it.faults.held(self.pmap(vm), pages(*ppns)).tolist()

    def looks(self, vm: int, *ppns: int) -> list[Backing]:
        return [Backing(each) for each in self.pmap(vm).backing[list(ppns)]]

    def pmap(self, vm: int) -> Pmap:
        return self.it.vms[vm].pmap


class Lone:
    """One guest on a hypervisor of its own, without a machine: the parts are driven by the test."""

    def __init__(
        self, configured: int, frames: int = 64, page_size: int = MIB, seed: int = 1, host=None, **more
    ) -> None:
        self.log = EventLog()
        self.spec = vm_of(configured, **more)
        self.hypervisor = Hypervisor(host_of(frames, page_size=page_size, **(host or {})), 1, self.log)
        self.hypervisor.power_on(0, self.spec, 0)
        self.record = self.hypervisor.vms[0]
        self.guest = GuestOs(self.spec, 0, page_size, seed, 0, self.log, self.hypervisor.costs)
        self.port = VmPort(self.hypervisor, 0)

    def lose(self, count: int) -> tuple[Event, ...]:
        """The hypervisor takes so many pages without asking."""
        self.record.force_pages = count
        self.hypervisor.page_out(0)
        return self.log.collect()

    def run(self, now_ns: int = 0, tick_ns: int = NS_PER_S) -> tuple[Event, ...]:
        self.log.now_ns = now_ns
        self.guest.pages.begin_tick(now_ns)
        self.guest.run(now_ns, tick_ns, self.port)
        return self.log.collect()


class Scripted(Program):
    """A program that touches just what a test tells it to, in the next tick, and fast."""

    def __init__(
        self, name: str, size: int, *, is_reader: bool = False, touches_per_s: int = NS_PER_S
    ) -> None:
        pattern = Pattern.READER if is_reader else Pattern.STEADY
        super().__init__(program_of(size, name, pattern, touches_per_s=touches_per_s), 0, Rng(0))
        self.script: list[tuple[int, bool]] = []

    def begin_tick(self, tick_ns):
        self.time.spend(self.time.touches)
        self.time.begin(tick_ns)
        script, self.script = self.script, []
        self._ahead = np.concatenate([self._ahead, np.array([page for page, _ in script], dtype=np.int64)])
        self._writes = np.concatenate([self._writes, np.array([it for _, it in script], dtype=np.bool_)])
