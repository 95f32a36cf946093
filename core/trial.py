"""A scenario's text on trial: whether it is good, and how it goes for a while; told a little at a time.

Whoever edits a scenario has this done in a process of its own (`serve`): a large host holds nothing up.
"""

import contextlib
import os
import signal
import traceback
from collections.abc import Iterator, Mapping
from multiprocessing.connection import Connection
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.compare import Measure, Score
from core.events import CommandRefused, Event, HostStateChanged, ProgramKilled
from core.machine import Scheduled
from core.scenario import Place, Scenario, ScenarioError
from core.scenario_files import scenario_of
from core.source import HostView
from core.timeline import Timeline
from core.units import NS_PER_S

_STRETCH_NS: Final = NS_PER_S
"""how much of a run is told at once"""
_NICENESS: Final = 10
"""the window that waits for it goes first"""


class Task(NamedTuple):
    """What is to be tried: a text, what errors call it, and how long it is to run."""

    number: int
    text: str
    where: str
    for_ns: int


class Problem(NamedTuple):
    """Why a text is no good scenario: one sentence, and where it points (see `ScenarioError`)."""

    text: str
    place: Place = ()
    line: int | None = None
    what: str = ""


class Ready(NamedTuple):
    """A worker has begun, and listens."""


class Begun(NamedTuple):
    """The task of this number is at work, and all before it are given up."""

    number: int


class Checked(NamedTuple):
    """Whether the text is a good scenario; only then more will come."""

    number: int
    problem: Problem | None


class RefusedAction(NamedTuple):
    """A timed command that was refused: the number of its table, when, and why."""

    at: int
    at_ns: int
    reason: str
    facts: Mapping[str, str]


class Stretch(NamedTuple):
    """How the run went since the last one.

    Attributes:
        number: of the task.
        now_ns: how far it is.
        host: as it is now.
        times_ns, free_frames, host_swapped_pages: a row a tick.
        happened: what is worth a mark, each with the name of its VM.
        refused: timed commands that were refused.
    """

    number: int
    now_ns: int
    host: HostView
    times_ns: NDArray[np.int64]
    free_frames: NDArray[np.int64]
    host_swapped_pages: NDArray[np.int64]
    happened: tuple[tuple[Event, str], ...]
    refused: tuple[RefusedAction, ...]


class Ended(NamedTuple):
    """What the run came to; or why it broke off, "" for nothing."""

    number: int
    measures: Mapping[Measure, float]
    error: str = ""


Finding = Ready | Begun | Checked | Stretch | Ended


def findings(task: Task) -> Iterator[Finding | None]:
    """All that is to be said of a text, in order; None where nothing is to be said after a tick."""
    yield Begun(task.number)
    try:
        run = Timeline(scenario_of(task.text, task.where, "scenario"))
    except ScenarioError as error:
        yield Checked(task.number, Problem(str(error), error.place, error.line, error.what))
        return
    yield Checked(task.number, None)
    yield from _Trial(task, run).stretches()


class _Trial:
    def __init__(self, task: Task, run: Timeline) -> None:
        self._task, self._run = task, run
        self._score = Score(run)
        self._due = _in_order(run.scenario)
        self._rows = self._events = 0

    def stretches(self) -> Iterator[Finding | None]:
        run, until_ns = self._run, 0
        while True:
            if run.now_ns >= until_ns or run.now_ns >= self._task.for_ns:
                yield self._stretch()
                until_ns += _STRETCH_NS
            if run.now_ns >= self._task.for_ns:
                break
            run.advance_tick()
            yield None
        yield Ended(self._task.number, self._score.values())

    def _stretch(self) -> Stretch:
        run, events = self._run, self._run.events(self._events)
        self._events = run.event_count
        times_ns, free = run.telemetry.host_column("free_frames")
        _, swapped = run.telemetry.host_column("host_swapped_pages")
        since, self._rows = self._rows, len(times_ns)
        return Stretch(
            number=self._task.number,
            now_ns=run.now_ns,
            host=run.host(),
            times_ns=times_ns[since:],
            free_frames=free[since:],
            host_swapped_pages=swapped[since:],
            happened=tuple(
                (event, run.vm_name(event.vm) if isinstance(event, ProgramKilled) else "")
                for event in events
                if isinstance(event, HostStateChanged | ProgramKilled)
            ),
            refused=tuple(self._refused(event) for event in events if isinstance(event, CommandRefused)),
        )

    def _refused(self, event: CommandRefused) -> RefusedAction:
        """Of the commands that are given in this tick, the first that it can be about."""
        tick_ns = self._run.tick_ns
        given = [each for each in self._due if 0 <= event.at_ns - each[1].at_ns < tick_ns]
        about = [each for each in given if getattr(each[1].command, "vm", None) == event.facts.get("vm")]
        found = (about or given)[0]
        self._due.remove(found)
        return RefusedAction(found[0], event.at_ns, event.reason, event.facts)


def _in_order(scenario: Scenario) -> list[tuple[int, Scheduled]]:
    """The timed commands with their numbers in the file, in the order in which they are given."""
    return sorted(enumerate(scenario.schedule), key=lambda each: each[1].at_ns)


def serve(tasks: Connection) -> None:
    """A worker's life: the last task that came is at work, until nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever began it
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    with contextlib.suppress(EOFError, OSError):
        tasks.send(Ready())
        while True:
            task: Task = tasks.recv()
            while tasks.poll():
                task = tasks.recv()
            try:
                for finding in findings(task):
                    if finding is not None:
                        tasks.send(finding)
                    if tasks.poll():
                        break
            except (EOFError, OSError):
                raise
            except Exception as fault:  # of the model: it is told, and the next task may go well
                tasks.send(Ended(task.number, {}, "".join(traceback.format_exception_only(fault)).strip()))
