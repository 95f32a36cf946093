"""A simulated run that can be gone back in: where it stands, and what is known of the courses it took.

A moment of the past is reached from the nearest checkpoint by doing again what was done since; the same
scenario, seed and commands give the same bytes. A command given in the past begins a new branch.
"""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, get_args

from core.branch import Branch, Given
from core.checkpoints import Checkpoints, ChunkPool, Moment, copy_of
from core.commands import Command
from core.course import Course
from core.events import Event
from core.journey import Journey
from core.machine import Machine, Step
from core.machine_views import MachineViews
from core.records import Record
from core.scenario import Scenario
from core.tally import Totals
from core.telemetry import Telemetry
from core.units import MIB

CHECKPOINTS_BYTES: Final = 256 * MIB
"""what the checkpoints of all branches may take"""
RECORD_BYTES: Final = 64 * MIB
"""what the events of a branch may take"""
BRANCHES_MAX: Final = 16
"""so many branches that were left are kept; the one left longest ago goes first"""
_COMMANDS: Final = frozenset(get_args(Command))


class _Place(NamedTuple):
    branch: Branch
    at: Moment


class Timeline(MachineViews):
    """Implements `core.source.Source` for a simulated run.

    Attributes:
        scenario, seed: what the run starts from.
        left: the branches that were left, the last left last.
    """

    def __init__(
        self, scenario: Scenario, seed: int | None = None, *, checkpoints_bytes: int = CHECKPOINTS_BYTES
    ) -> None:
        """Begin at time zero; raises Refused when a VM of the scenario is not admitted."""
        super().__init__()
        self.scenario = scenario
        self.seed = scenario.seed if seed is None else seed
        self.left: list[Branch] = []
        self._undone: list[_Place] = []
        machine, events = scenario.build(self.seed)
        branch = Branch(Checkpoints(ChunkPool(), checkpoints_bytes), Record(RECORD_BYTES), Telemetry())
        self._course = Course.begin(machine, branch, events)

    @property
    def _machine(self) -> Machine:
        return self._course.machine

    # --- going on -----------------------------------------------------------------------------------

    def advance(self) -> Step:
        """Do one step; in the past, the next thing that was done then, be it a step or a command."""
        self._forget_views()
        return self._course.advance()

    def advance_tick(self) -> tuple[Event, ...]:
        """Go to the end of the present tick; what happened on the way."""
        events: list[Event] = []
        steps = self.steps
        while self.steps == steps or not self._machine.is_between_ticks:
            events.extend(self.advance().events)
        return tuple(events)

    def apply(self, command: Command) -> Sequence[Event]:
        """Carry out a command now; raises Refused, changing nothing. In the past it begins a new branch."""
        course = self._course
        if self.is_in_the_past:
            course = Course(self._machine, self._branch_here(), course.at)
        events = course.apply(command)
        self._undone.clear()
        self._take(course)
        return events

    def branch_off(self) -> None:
        """Go on without the commands that are known to come; the branch that has them is kept."""
        if self.moment.commands < len(self._branch.commands):
            self._take(Course(self._machine, self._branch_here(), self._course.at))

    def machine_copy(self) -> Machine:
        """A machine that stands where this one does, and can be run ahead."""
        return copy_of(self._machine)

    def understands(self, command: type) -> bool:
        """A simulated run understands every command."""
        return command in _COMMANDS

    # --- going elsewhere ----------------------------------------------------------------------------

    @property
    def moment(self) -> Moment:
        """Where the run is now."""
        return self._course.at

    @property
    def branch(self) -> Branch:
        """The branch that the run is on."""
        return self._branch

    @property
    def end(self) -> Moment:
        """The furthest moment of this branch."""
        return self._branch.end

    @property
    def is_in_the_past(self) -> bool:
        """Whether more of this branch is known than what led to now."""
        return not self._course.is_at_the_end

    def moment_of(self, at_ns: int) -> Moment:
        """The moment at which the tick begins that a time lies in, as far as this branch goes."""
        return self._branch.moment_of_tick(max(0, at_ns) // self.scenario.host.tick_ns)

    def moment_before(self, matters: Callable[[Event], bool] = lambda _event: True) -> Moment:
        """The last moment before now at which something that matters had just happened; else the start."""
        back = self._branch.record.backwards(self.moment)
        return next((moment for moment, events in back if any(map(matters, events))), Moment(0, 0))

    def moment_after(self, matters: Callable[[Event], bool]) -> Moment:
        """The first known moment after now at which what matters had just happened; else the end."""
        on = self._branch.record.forwards(self.moment)
        return next((moment for moment, events in on if any(map(matters, events))), self.end)

    def journey(self, to: Moment, branch: Branch | None = None) -> Journey:
        """A way to a moment of this branch, or of one that was left; ValueError when it has no such."""
        branch = self._branch if branch is None else branch
        if not branch.has(to):
            raise ValueError(f"no moment of this branch: {to}")
        return Journey(self._course_from(branch, to), to)

    def arrive(self, journey: Journey) -> None:
        """Be where a journey has come to; ValueError while it is under way."""
        if not journey.is_done:
            raise ValueError("still under way")
        self._take(journey.course)

    def seek(self, to: Moment, branch: Branch | None = None) -> None:
        """Go to a moment at once, however long it takes; ValueError when there is none such."""
        journey = self.journey(to, branch)
        journey.go_on()
        self.arrive(journey)

    @property
    def can_undo(self) -> bool:
        """Whether there is a command that can be undone."""
        return self.moment.commands > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a command that was undone, and nothing was commanded since."""
        return bool(self._undone)

    def undoing(self) -> Journey:
        """A way to this same tick on a new branch, on which the last command was not given; then `undo`."""
        if not self.can_undo:
            raise ValueError("nothing was commanded")
        last = self.moment.commands - 1
        before = Moment(self._branch.commands[last].steps, last)
        course = self._course_from(self._branch, before)
        way = Journey(course, before)
        way.go_on()
        course.branch = self._branch.until(before, self.tick_ns)
        tick = self._machine.tick
        return Journey(course, tick if tick > course.machine.tick else course.at)

    def undo(self, journey: Journey | None = None) -> None:
        """Be where the last command was not given; the time stays."""
        if journey is None:
            journey = self.undoing()
            journey.go_on()
        place = _Place(self._branch, self.moment)
        self.arrive(journey)
        self._undone.append(place)

    def redoing(self) -> Journey:
        """A way to where what was undone last was given; then `redo`. ValueError when nothing was."""
        if not self._undone:
            raise ValueError("nothing was undone")
        return self.journey(self._undone[-1].at, self._undone[-1].branch)

    def redo(self, journey: Journey | None = None) -> None:
        """Be again where the command that was undone last was given; ValueError when none was."""
        if journey is None:
            journey = self.redoing()
            journey.go_on()
        self.arrive(journey)
        self._undone.pop()

    def _course_from(self, branch: Branch, to: Moment) -> Course:
        """A course of its own that stands on a branch, as near before a moment as is known at once."""
        start = branch.checkpoints.nearest(to)
        here = self._course
        if branch is here.branch and here.at <= to and (start is None or start <= here.at):
            return Course(copy_of(here.machine), branch, here.at)
        if start is None:
            machine, _ = self.scenario.build(self.seed)
            return Course(machine, branch, Moment(0, 0))
        return Course(branch.checkpoints.restore(start), branch, start)

    def _branch_here(self) -> Branch:
        """A new branch that ends now."""
        return self._branch.until(self.moment, self.tick_ns)

    def _take(self, course: Course) -> None:
        """Stand where another course does; the branch that is left so is kept."""
        if course.branch is not self._branch:
            self.left = [each for each in (*self.left, self._branch) if each is not course.branch]
            self._branch.checkpoints.rest()
            course.branch.checkpoints.wake()
            while len(self.left) > BRANCHES_MAX:
                self._forget(self.left.pop(0))
        self._course = course
        self._forget_views()

    def _forget(self, branch: Branch) -> None:
        branch.checkpoints.wake()
        branch.checkpoints.forget()
        self._undone = [place for place in self._undone if place.branch is not branch]

    # --- what is known ------------------------------------------------------------------------------

    @property
    def _branch(self) -> Branch:
        return self._course.branch

    @property
    def tick_ns(self) -> int:
        """How long a tick of its host is."""
        return self.scenario.host.tick_ns

    def commanded_ns(self) -> Sequence[int]:
        """When commands were given on this branch."""
        branch = self._branch
        return [branch.tick_of(Moment(given.steps, 0)) * self.tick_ns for given in branch.commands]

    @property
    def steps(self) -> int:
        """How many steps led to now."""
        return self.moment.steps

    @property
    def commands(self) -> Sequence[Given]:
        """The commands that led to now."""
        return self._branch.commands[: self.moment.commands]

    @property
    def given(self) -> Sequence[Given]:
        """All commands of this branch, later ones too."""
        return tuple(self._branch.commands)

    def after_commands(self, steps: int) -> Moment:
        """The moment after so many steps and all the commands that were given there."""
        return self._branch.after_commands(steps)

    @property
    def title(self) -> str:
        """The scenario's title."""
        return self.scenario.title

    @property
    def span_ns(self) -> tuple[int, int]:
        """From the start to the furthest moment of this branch."""
        return 0, self._branch.tick_of(self.end) * self.tick_ns

    @property
    def event_count(self) -> int:
        """How many events there have been up to now."""
        return self._branch.record.count_at(self.moment)

    def events(self, since: int) -> Sequence[Event]:
        """The events from number `since` on up to now; as many as are still kept."""
        return self._branch.record.between(since, self.event_count)

    def totals(self) -> Totals:
        """How much of each kind of event there has been up to now."""
        return self._branch.record.tally.totals(self.event_count)

    @property
    def just_happened(self) -> tuple[Event, ...]:
        """What led to now, if something did."""
        return self._branch.record.leading_to(self.moment)

    def happened_last(self, matters: Callable[[Event], bool]) -> tuple[Event, ...]:
        """What led to now or, if none of that matters, to the last moment before at which something did."""
        if any(map(matters, self.just_happened)):
            return self.just_happened
        return self._branch.record.leading_to(self.moment_before(matters))

    @property
    def telemetry(self) -> Telemetry:
        """The columns up to now."""
        return self._branch.telemetry.until(self.now_ns) if self.is_in_the_past else self._branch.telemetry

    @property
    def recorded(self) -> Telemetry:
        """The columns up to the furthest moment of this branch."""
        return self._branch.telemetry

    def recorded_events(self, since: int) -> Sequence[Event]:
        """The events from number `since` on up to the furthest moment of this branch, as many as are kept."""
        return self._branch.record.between(since, self._branch.record.count)
