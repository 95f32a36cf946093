"""On the way to a moment of a run: what was done is done again, by a machine that nobody looks at yet."""

from core.branch import Branch
from core.checkpoints import Moment, copy_of
from core.machine import Machine


class Journey:
    """A machine of its own goes to a moment; whoever gives up on the way has changed nothing.

    Attributes:
        machine: where it has come to.
        branch, to: where it goes.
    """

    def __init__(self, machine: Machine, start: Moment, branch: Branch, to: Moment) -> None:
        """Begin at a moment; the machine is the journey's own from now on."""
        self.machine = machine
        self.branch, self.to = branch, to
        self._start = self._at = start

    @classmethod
    def on_from(cls, machine: Machine, start: Moment, branch: Branch, to: Moment) -> "Journey":
        """Begin with a copy of a machine that goes on being looked at."""
        return cls(copy_of(machine), start, branch, to)

    @property
    def is_done(self) -> bool:
        """Whether it has arrived."""
        return self._at == self.to

    @property
    def fraction(self) -> float:
        """How much of the way is done, 0 to 1."""
        way = self.to.steps - self._start.steps
        return (self._at.steps - self._start.steps) / way if way else float(self.is_done)

    def go_on(self, steps: int | None = None) -> None:
        """Do so many steps, or the whole rest of the way."""
        while not self.is_done and (steps is None or steps > 0):
            self._step()
            steps = None if steps is None else steps - 1

    def _step(self) -> None:
        at, commands = self._at, self.branch.commands
        if at.commands < self.to.commands and commands[at.commands].steps == at.steps:
            self.machine.apply(commands[at.commands].command)
            self._at = Moment(at.steps, at.commands + 1)
        else:
            self.machine.advance()
            self._at = Moment(at.steps + 1, at.commands)
