"""A simulated run that can be gone back in: one machine, and what is known of the courses it took.

A moment of the past is reached from the nearest checkpoint by doing again what was done since; the same
scenario, seed and commands give the same bytes. A command given in the past begins a new branch.
"""

from collections.abc import Sequence
from typing import Final, get_args

from core.branch import Branch, Given
from core.checkpoints import Checkpoints, ChunkPool, Moment
from core.codes import Use
from core.commands import Command
from core.events import Event, HostState
from core.journey import Journey
from core.machine import Step
from core.machine_views import MachineViews
from core.records import Record
from core.scenario import Scenario
from core.telemetry import Telemetry
from core.units import MIB, NS_PER_S

CHECKPOINTS_BYTES: Final = 256 * MIB
"""what the checkpoints of all branches may take"""
_RECORD_BYTES: Final = 64 * MIB
_SPACING_TICKS: Final = 25
_SPACED_BYTES: Final = 4 * MIB
"""a checkpoint every 25 ticks, and as many times fewer as a machine is larger than this"""
_STATES: Final = tuple(HostState)
_COMMANDS: Final = frozenset(get_args(Command))


class Timeline(MachineViews):
    """Implements `core.source.Source` for a simulated run.

    Attributes:
        scenario, seed: what the run starts from.
        branches: the courses that were left, the last left last.
    """

    def __init__(
        self, scenario: Scenario, seed: int | None = None, *, checkpoints_bytes: int = CHECKPOINTS_BYTES
    ) -> None:
        """Begin at time zero; raises Refused when a VM of the scenario is not admitted."""
        self.scenario = scenario
        self.seed = scenario.seed if seed is None else seed
        self.branches: list[Branch] = []
        machine, events = scenario.build(self.seed)
        super().__init__(machine)
        checkpoints = Checkpoints(ChunkPool(), checkpoints_bytes)
        self._branch = Branch(checkpoints, Record(_RECORD_BYTES), Telemetry())
        self._at = Moment(0, 0)
        self._spacing_ticks = _SPACING_TICKS
        self._branch.record.add(self._at, events)
        self._measure()
        self._put_away()

    # --- going on -----------------------------------------------------------------------------------

    def advance(self) -> Step:
        """Do one step; in the past, the next thing that was done then, be it a step or a command."""
        branch, given = self._branch, self._next_given()
        if given is not None and given.steps == self._at.steps:
            events = self._machine.apply(given.command)
            step = Step(self._machine.phase, None, events)
            self._move(Moment(self._at.steps, self._at.commands + 1))
            return step
        is_new = self._at == branch.end
        step = self._machine.advance()
        self._move(Moment(self._at.steps + 1, self._at.commands))
        if is_new:
            self._note(step.events)
        return step

    def advance_tick(self) -> tuple[Event, ...]:
        """Go to the end of the present tick; what happened on the way."""
        events: list[Event] = []
        steps = self.steps
        while self.steps == steps or not self._machine.is_between_ticks:
            events.extend(self.advance().events)
        return tuple(events)

    def apply(self, command: Command) -> Sequence[Event]:
        """Carry out a command now; raises Refused, changing nothing. In the past it begins a new branch."""
        events = self._machine.apply(command)
        if self._at != self._branch.end:
            self._branch_off()
        self._branch.commands.append(Given(self._at.steps, command))
        self._move(Moment(self._at.steps, self._at.commands + 1))
        self._branch.end = self._at
        self._branch.record.add(self._at, events)
        return events

    def understands(self, command: type) -> bool:
        """A simulated run understands every command."""
        return command in _COMMANDS

    def _next_given(self) -> Given | None:
        """The next command that was given, as far as is known."""
        commands = self._branch.commands
        return commands[self._at.commands] if self._at.commands < len(commands) else None

    def _move(self, to: Moment) -> None:
        self._at = to
        self._forget_views()

    def _note(self, events: Sequence[Event]) -> None:
        """A step was done for the first time."""
        branch = self._branch
        branch.end = self._at
        branch.record.add(self._at, events)
        if self._machine.is_between_ticks:
            branch.end_tick()
            self._measure()
            if self._machine.tick % self._spacing_ticks == 0:
                self._put_away()

    def _put_away(self) -> None:
        size_bytes = self._branch.checkpoints.add(self._at, self._machine)
        self._spacing_ticks = _SPACING_TICKS * (1 + size_bytes // _SPACED_BYTES)

    # --- going elsewhere ----------------------------------------------------------------------------

    @property
    def moment(self) -> Moment:
        """Where the run is now."""
        return self._at

    @property
    def end(self) -> Moment:
        """The furthest moment of this branch."""
        return self._branch.end

    @property
    def is_in_the_past(self) -> bool:
        """Whether more of this branch is known than what led to now."""
        return self._at != self._branch.end

    def moment_of(self, at_ns: int) -> Moment:
        """The moment at which the tick begins that a time lies in, as far as this branch goes."""
        tick = max(0, at_ns) // self.scenario.host.tick_ns
        return min(self._branch.moment_of_tick(tick), self._branch.end)

    def moment_before(self) -> Moment:
        """Right after the last happening but that which led to now: one happening back."""
        return self._branch.happening_before(self._at)

    def journey(self, to: Moment, branch: Branch | None = None) -> "Journey":
        """A way to a moment of this branch, or of one that was left; raises ValueError when it has none."""
        branch = self._branch if branch is None else branch
        if not Moment(0, 0) <= to <= branch.end:
            raise ValueError(f"no moment of this branch: {to}")
        start = branch.checkpoints.nearest(to)
        if branch is self._branch and self._at <= to and (start is None or start <= self._at):
            return Journey.on_from(self._machine, self._at, branch, to)
        if start is None:
            machine, _ = self.scenario.build(self.seed)
            return Journey(machine, Moment(0, 0), branch, to)
        return Journey(branch.checkpoints.restore(start), start, branch, to)

    def arrive(self, journey: "Journey") -> None:
        """Be where a journey has come to; raises ValueError while it is under way."""
        if not journey.is_done:
            raise ValueError("still under way")
        if journey.branch is not self._branch:
            self._leave()
            self.branches = [each for each in self.branches if each is not journey.branch]
            self._branch = journey.branch
        self._machine = journey.machine
        self._move(journey.to)

    def seek(self, to: Moment, branch: Branch | None = None) -> None:
        """Go to a moment at once, however long it takes; raises ValueError when there is none such."""
        journey = self.journey(to, branch)
        journey.go_on()
        self.arrive(journey)

    def back(self) -> None:
        """Go one happening back; at the start, stay there."""
        self.seek(self.moment_before())

    def without_last_command(self) -> "Journey":
        """A way to this same time on a new branch, on which the last command so far was not given.

        ValueError when none was.
        """
        if not self._at.commands:
            raise ValueError("nothing was commanded")
        before = Moment(self._branch.commands[self._at.commands - 1].steps, self._at.commands - 1)
        branch = self._branch.until(before, self.scenario.host.tick_ns)
        raise NotImplementedError(branch)

    def _branch_off(self) -> None:
        """What was known of the time from now on becomes a branch that was left."""
        branch = self._branch.until(self._at, self.scenario.host.tick_ns)
        self._leave()
        self._branch = branch

    def _leave(self) -> None:
        self.branches.append(self._branch)

    # --- what is known ------------------------------------------------------------------------------

    @property
    def steps(self) -> int:
        """How many steps led to now."""
        return self._at.steps

    @property
    def commands(self) -> Sequence[Given]:
        """The commands that led to now."""
        return self._branch.commands[: self._at.commands]

    @property
    def title(self) -> str:
        """The scenario's title."""
        return self.scenario.title

    @property
    def span_ns(self) -> tuple[int, int]:
        """From the start to the furthest moment of this branch."""
        return 0, self._branch.tick_of(self._branch.end) * self.scenario.host.tick_ns

    @property
    def event_count(self) -> int:
        """How many events there have been up to now."""
        return self._branch.record.count_at(self._at)

    def events(self, since: int) -> Sequence[Event]:
        """The events from number `since` on up to now; as many as are still kept."""
        return self._branch.record.between(since, self.event_count)

    @property
    def telemetry(self) -> Telemetry:
        """The columns up to now."""
        return self._branch.telemetry.until(self.now_ns) if self.is_in_the_past else self._branch.telemetry

    @property
    def recorded(self) -> Telemetry:
        """The columns up to the furthest moment of this branch."""
        return self._branch.telemetry

    def recorded_events(self, since: int) -> Sequence[Event]:
        """The events up to the furthest moment of this branch."""
        return self._branch.record.between(since, self._branch.record.count)

    def _measure(self) -> None:
        """Note the row of a tick that is over."""
        host, now_ns, telemetry = self.host(), self.now_ns, self._branch.telemetry
        state = _STATES.index(host.state)
        telemetry.record_host(
            now_ns,
            (
                *(host.free_frames, host.overhead_frames, state, host.waiting_pages),
                *(host.saved_frames, host.host_swapped_pages, host.compressed_pages),
            ),
        )
        for number, vm in self._world.vms.items():
            record, guest = self._world.hypervisor.vms[number], vm.guest
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
