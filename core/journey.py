"""On the way to another moment of a run, in as many goes as one likes; who gives up has changed nothing."""

from core.checkpoints import Moment
from core.course import Course


class Journey:
    """A course of its own goes to a moment, or to a tick that nobody knows yet.

    Attributes:
        course: where it has come to.
    """

    def __init__(self, course: Course, to: Moment | int) -> None:
        """Begin; a whole number is the tick at whose beginning the way ends."""
        self.course = course
        self._to = to
        self._start_tick = course.machine.tick
        self._last_tick = to if isinstance(to, int) else course.branch.tick_of(to)

    @property
    def is_done(self) -> bool:
        """Whether it has arrived."""
        if isinstance(self._to, Moment):
            return self.course.at == self._to
        machine = self.course.machine
        return machine.is_between_ticks and machine.tick >= self._to

    @property
    def fraction(self) -> float:
        """How much of the way is done, 0 to 1."""
        way = self._last_tick - self._start_tick
        return (self.course.machine.tick - self._start_tick) / way if way > 0 else float(self.is_done)

    def go_on(self, steps: int | None = None) -> None:
        """Do so many steps, or the whole rest of the way."""
        while not self.is_done and (steps is None or steps > 0):
            self.course.advance()
            steps = None if steps is None else steps - 1
