"""The building blocks of an experiment: a host, its VMs, a run of them, and what happened in it."""

from typing import Any

import msgspec
import numpy as np

from core.commands import Command
from core.events import CacheDropped, Event, PagedIn
from core.experiments.outcome import Series
from core.experiments.parameters import COSTS, PAGE_SIZE, TICK_NS, kernel_pages, mib, pages
from core.hypervisor.states import osdi02
from core.machine import Scheduled
from core.scenario import Scenario
from core.source import VmView
from core.specs import HostSpec, Policy, VmSpec
from core.timeline import Timeline
from core.units import NS_PER_S
from core.view import View


def host_of(memory_mib: float, **more: Any) -> HostSpec:
    """A host with the shared parameters, and the states of OSDI'02; `more` are fields of `HostSpec`."""
    frames = pages(memory_mib)
    spec = HostSpec(
        frames=frames, page_size=PAGE_SIZE, states=osdi02(frames, PAGE_SIZE), tick_ns=TICK_NS, costs=COSTS
    )
    return msgspec.structs.replace(spec, **more)


def vm_of(name: str, memory_mib: float, **more: Any) -> VmSpec:
    """A VM whose kernel has the shared part of it; `more` are fields of `VmSpec`."""
    configured = pages(memory_mib)
    spec = VmSpec(name=name, configured_pages=configured, kernel_pages=kernel_pages(configured))
    return msgspec.structs.replace(spec, **more)


class Trial:
    """One run: VMs on a host that does what the model says, and the counts of what happened.

    Attributes:
        timeline: the run itself.
    """

    def __init__(self, host: HostSpec, *vms: VmSpec, seed: int, schedule: tuple[Scheduled, ...] = ()) -> None:
        """Power the VMs on."""
        scenario = Scenario(
            name="experiment",
            title="",
            summary="",
            view=View.OVERVIEW,
            policy=Policy.ESX,
            seed=seed,
            host=host,
            vms=vms,
            schedule=schedule,
            notes=(),
        )
        self.timeline = Timeline(scenario)

    def run_for(self, seconds: float) -> None:
        """Go on for so much simulated time."""
        end_ns = self.timeline.now_ns + round(seconds * NS_PER_S)
        while self.timeline.now_ns < end_ns:
            self.timeline.advance_tick()

    def rates(self, name: str, seconds: float, *columns: str) -> tuple[float, ...]:
        """Go on for so long; by how much these counts of a VM grew in a second."""
        before = [self.latest(name, column) for column in columns]
        self.run_for(seconds)
        return tuple(
            (self.latest(name, column) - was) / seconds for column, was in zip(columns, before, strict=True)
        )

    def apply(self, command: Command) -> None:
        """Do something to it now."""
        self.timeline.apply(command)

    def vm(self, name: str) -> VmView:
        """A VM as it is now."""
        return next(vm for vm in self.timeline.vms() if vm.name == name)

    def latest(self, name: str, column: str) -> int:
        """The last value of a VM's column in the telemetry; `touches` and the like count from power-on."""
        return int(self.timeline.telemetry.vm_column(self.vm(name).id, column)[1][-1])

    def line(self, label: str, name: str, column: str, *, every_s: float, scale: int = 1) -> Series:
        """A VM's column in MB over time, for a plot."""
        times_ns, values = self.timeline.telemetry.vm_column(self.vm(name).id, column)
        times_s = np.arange(0, self.timeline.now_ns / NS_PER_S, every_s)
        levels = np.interp(times_s, times_ns / NS_PER_S, values * mib(scale))
        return Series(label=label, x=tuple(times_s.tolist()), y=tuple(levels.tolist()))

    def seconds_between(self, name: str, column: str, first: int, last: int) -> float:
        """Go on until a count of a VM reaches `last`; how long after `first` that was."""
        while self.latest(name, column) < last:
            self.run_for(1)
        times_ns, counts = self.timeline.telemetry.vm_column(self.vm(name).id, column)
        began_ns, ended_ns = np.interp([first, last], counts, times_ns)
        return float(ended_ns - began_ns) / NS_PER_S

    def times(self, *kinds: type[Event]) -> int:
        """How often something of these kinds happened."""
        return sum(isinstance(event, kinds) for event in self.timeline.events(0))

    def pages(self, *kinds: type[Event]) -> int:
        """How many pages events of these kinds were about."""
        return sum(_pages_of(event) for event in self.timeline.events(0) if isinstance(event, kinds))


def _pages_of(event: Event) -> int:
    """Some events name their pages, and some only count them."""
    return event.pages if isinstance(event, CacheDropped | PagedIn) else len(event.ppns)  # type: ignore[attr-defined]
