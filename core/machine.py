"""The machine: the clock, the hardware between guests and hypervisor, and the door for commands.

Time moves in ticks. A tick is a fixed sequence of phases, a phase a list of steps; `advance()` does one.
"""

from collections import deque
from enum import StrEnum
from typing import Final, NamedTuple

from core.commands import Command, Refused
from core.events import CommandRefused, Event
from core.hypervisor.balancer import Change
from core.orders import carry_out
from core.specs import HostSpec, Policy
from core.world import Vm, World


class Phase(StrEnum):
    """The phases of a tick, in their order."""

    SCRIPT = "script"
    """the scenario's own commands"""
    RUN = "run"
    """programs touch pages, faults are served"""
    POLL = "poll"
    """drivers ask for their target"""
    BALLOON = "balloon"
    """drivers pin or unpin, and report"""
    RECLAIM = "reclaim"
    """the hypervisor unmaps and frees frames"""
    DECIDE = "decide"
    """host state and new targets"""
    SCAN = "scan"
    """the hypervisor looks for pages that hold the same"""
    PAGE = "page"
    """the hypervisor takes pages without asking: compresses them, or swaps them out"""
    GRANT = "grant"
    """waiting VMs get frames"""


PHASES: Final = tuple(Phase)


class Step(NamedTuple):
    """One step of a phase, and what happened in it."""

    phase: Phase
    vm: int | None
    events: tuple[Event, ...]


class Scheduled(NamedTuple):
    """A command that is given at a moment."""

    at_ns: int
    command: Command


class Machine:
    """A host with its VMs. `apply` and `advance` are the only doors.

    Attributes:
        tick: how many ticks are over.
        phase: the phase of the next step.
        is_between_ticks: whether the next step begins a new tick.
    """

    def __init__(
        self,
        host: HostSpec,
        seed: int,
        schedule: tuple[Scheduled, ...] = (),
        policy: Policy = Policy.ESX,
    ) -> None:
        """A host without VMs, at time zero; `schedule` is given from within, in order of time."""
        self.world = World(host, seed, policy)
        self.tick = 0
        self.is_between_ticks = True
        self.phase = Phase.SCRIPT
        self._schedule = deque(sorted(schedule, key=lambda each: each.at_ns))
        self._work: deque[int | Change | None] = deque([None])

    @property
    def now_ns(self) -> int:
        """The present moment: all of a tick happens at its beginning."""
        return self.world.now_ns

    # --- the doors ----------------------------------------------------------------------------------

    def apply(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command between two steps; raises Refused, changing nothing."""
        carry_out(self.world, command)
        return self.world.log.collect()

    def advance(self) -> Step:
        """Do one step, and say what happened; most steps are silent."""
        self.is_between_ticks = False
        phase, work = self.phase, self._work.popleft()
        self._do(phase, work)
        while not self._work:
            self._next_phase()
        vm = work.vm if isinstance(work, Change) else work
        return Step(phase, vm, self.world.log.collect())

    # --- phases -------------------------------------------------------------------------------------

    def _next_phase(self) -> None:
        """Go to the next phase and list its work."""
        index = PHASES.index(self.phase) + 1
        if index == len(PHASES):
            index = 0
            self.tick += 1
            self.is_between_ticks = True
            self.world.log.now_ns = self.tick * self.world.host.tick_ns
        self.phase = PHASES[index]
        self._work = deque(self._work_of(self.phase))

    def _work_of(self, phase: Phase) -> list[int | Change | None]:
        if phase in (Phase.SCRIPT, Phase.DECIDE):
            return [None]
        if phase is Phase.GRANT:
            return [*self.world.hypervisor.queue(), None]
        return [number for number in self.world.vms if self._has_work(phase, number)]

    def _has_work(self, phase: Phase, number: int) -> bool:
        vm, record = self.world.vms[number], self.world.hypervisor.vms[number]
        match phase:
            case Phase.RUN:
                return vm.is_awake
            case Phase.POLL:
                return self._polls(vm)
            case Phase.BALLOON:
                return self._works(vm)
            case Phase.RECLAIM:
                return record.pmap.pending_pages > 0
            case Phase.SCAN:
                return self.world.host.sharing is not None
            case _:
                return record.force_pages > 0

    def _do(self, phase: Phase, work: int | Change | None) -> None:
        if isinstance(work, Change):
            self.world.balancer.set_target(work)
        elif work is None:
            self._do_for_host(phase)
        elif work in self.world.vms:  # a command may have removed it since the work was listed
            self._do_for_vm(phase, work)

    def _do_for_host(self, phase: Phase) -> None:
        if phase is Phase.SCRIPT:
            self._give_scheduled()
        elif phase is Phase.DECIDE:
            self.world.balancer.update_state(self.now_ns)
            self._work.extend(self.world.balancer.plan(self.now_ns))
            self.world.balancer.force(self.now_ns, self.world.host.tick_ns)
            self._work.extend(self.world.controller.plan(self.now_ns))
            self.world.balancer.block()

    def _do_for_vm(self, phase: Phase, number: int) -> None:
        vm = self.world.vms[number]
        if phase is Phase.RUN:
            self._run(number, vm)
        elif phase is Phase.POLL and vm.driver is not None and self._polls(vm):
            vm.driver.poll(self.now_ns, vm.port)
            if self._polls(vm):
                self._work.appendleft(number)
        elif phase is Phase.BALLOON and vm.driver is not None and self._works(vm):
            vm.driver.work(vm.port, vm.port)
            if self._works(vm):
                self._work.appendleft(number)
        elif phase is Phase.RECLAIM:
            self.world.hypervisor.reclaim(number)
        elif phase is Phase.SCAN:
            self.world.hypervisor.scan(number, self.world.host.tick_ns, self.world.balancer.actions)
        elif phase is Phase.PAGE:
            self.world.hypervisor.page_out(number)
        elif phase is Phase.GRANT:
            self.world.hypervisor.grant(number)

    def _run(self, number: int, vm: Vm) -> None:
        tick_ns = self.world.host.tick_ns
        if self._runs(number):
            vm.guest.pages.begin_tick(self.now_ns)
            vm.guest.run(self.now_ns, tick_ns, vm.port)
            self.world.hypervisor.ran(number, tick_ns)
        elif vm.is_awake:
            vm.guest.stand_still(tick_ns)

    def _runs(self, number: int) -> bool:
        """A VM does not run while a fault of its waits, nor while state *low* blocks it."""
        record = self.world.hypervisor.vms[number]
        return self.world.vms[number].is_awake and not len(record.pmap.waiting) and not record.is_blocked

    def _polls(self, vm: Vm) -> bool:
        return vm.is_awake and vm.driver is not None and vm.driver.is_due(self.now_ns)

    def _works(self, vm: Vm) -> bool:
        return vm.is_awake and vm.driver is not None and vm.driver.is_busy

    def _give_scheduled(self) -> None:
        """Give the next command that is due; the rest of the due ones are steps of their own."""
        if not self._schedule or self._schedule[0].at_ns > self.now_ns:
            return
        command = self._schedule.popleft().command
        try:
            carry_out(self.world, command)
        except Refused as refusal:
            facts = {key: str(value) for key, value in refusal.facts.items()}
            self.world.log.add(CommandRefused, reason=refusal.reason, facts=facts)
        self._work.append(None)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what will happen, for digests."""
        ahead = (len(self._schedule), tuple(self._work))
        return self.tick, self.phase, self.is_between_ticks, ahead, self.world.fingerprint()
