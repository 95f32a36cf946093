"""A machine on its way along a branch: in what is known it does again what was done, beyond it records."""

from collections.abc import Sequence
from typing import Final

from core.branch import Branch, Given
from core.checkpoints import Moment
from core.codes import Use
from core.commands import Command
from core.events import Event, HostState
from core.machine import Machine, Step
from core.telemetry import Telemetry
from core.units import MIB, NS_PER_S

_SPACING_TICKS: Final = 25
_SPACED_BYTES: Final = 4 * MIB
"""a checkpoint every 25 ticks, and as many times fewer as a machine is larger than this"""
_STATES: Final = tuple(HostState)


class Course:
    """Where a run stands.

    Attributes:
        machine: as it is at `at`.
        branch: what is known of the course; it grows where the course goes beyond.
        at: the moment reached.
    """

    def __init__(self, machine: Machine, branch: Branch, at: Moment) -> None:
        """Stand at a moment of a branch."""
        self.machine = machine
        self.branch = branch
        self.at = at
        self._spacing_ticks = _SPACING_TICKS

    @classmethod
    def begin(cls, machine: Machine, branch: Branch, events: Sequence[Event]) -> "Course":
        """Begin a branch with a machine that was just built, and what happened while it was.

        The start needs no checkpoint: it can be built again.
        """
        course = cls(machine, branch, Moment(0, 0))
        branch.record.add(course.at, events)
        measure(machine, branch.telemetry)
        return course

    @property
    def is_at_the_end(self) -> bool:
        """Whether nothing is known of what comes."""
        return self.at == self.branch.end

    def advance(self) -> Step:
        """Do one step; where something is known to come, that: a step, or a command that was given."""
        given = self._next_given()
        if given is not None and given.steps == self.at.steps:
            step = Step(self.machine.phase, None, self.machine.apply(given.command))
            self.at = Moment(self.at.steps, self.at.commands + 1)
            return step
        is_new = self.is_at_the_end
        step = self.machine.advance()
        self.at = Moment(self.at.steps + 1, self.at.commands)
        if is_new:
            self._note(step.events)
        return step

    def apply(self, command: Command) -> Sequence[Event]:
        """Carry out a command at the end of the branch; raises Refused, changing nothing."""
        events = self.machine.apply(command)
        self.branch.commands.append(Given(self.at.steps, command))
        self.at = self.branch.end = Moment(self.at.steps, self.at.commands + 1)
        self.branch.record.add(self.at, events)
        return events

    def _next_given(self) -> Given | None:
        commands = self.branch.commands
        return commands[self.at.commands] if self.at.commands < len(commands) else None

    def _note(self, events: Sequence[Event]) -> None:
        """A step was done for the first time."""
        self.branch.end = self.at
        self.branch.record.add(self.at, events)
        if self.machine.is_between_ticks:
            self.branch.end_tick()
            measure(self.machine, self.branch.telemetry)
            if self.machine.tick % self._spacing_ticks == 0:
                self._put_away()

    def _put_away(self) -> None:
        size_bytes = self.branch.checkpoints.add(self.at, self.machine)
        self._spacing_ticks = _SPACING_TICKS * (1 + size_bytes // _SPACED_BYTES)


def measure(machine: Machine, telemetry: Telemetry) -> None:
    """Note the rows of a tick that is over."""
    world, now_ns = machine.world, machine.now_ns
    hypervisor = world.hypervisor
    records = hypervisor.vms.values()
    telemetry.record_host(
        now_ns,
        (
            hypervisor.frames.free_count,
            sum(record.overhead_pages for record in records),
            _STATES.index(world.balancer.state),
            sum(len(record.pmap.waiting) for record in records),
            hypervisor.frames.shared.saved_frames,
            sum(record.pmap.swapped_pages for record in records),
            sum(record.pmap.compressed_pages for record in records),
        ),
    )
    for number, vm in world.vms.items():
        record, guest = hypervisor.vms[number], vm.guest
        levels = (
            record.pmap.backed_pages,
            guest.pages.counts[Use.BALLOON],
            record.target_pages,
            len(record.pmap.waiting),
            guest.reclaimer.swapped_pages,
            guest.pages.free_count,
            *(record.pmap.shared_pages, record.pmap.compressed_pages, len(record.zip_frames)),
            record.pmap.swapped_pages,
            record.active_pages,
        )
        counts = (
            *(guest.touches, guest.faults, guest.pages_in, guest.pages_out),
            *(guest.pressure.wanted // NS_PER_S, guest.pressure.done // NS_PER_S),
            *(record.swapped_in, record.swapped_out),
            *(guest.pressure.some_ns, guest.pressure.full_ns),
        )
        telemetry.record_vm(now_ns, number, levels + counts)
