"""Runs experiments in other processes, looks now and then what has come of them, and keeps it."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from core.experiments.outcome import Experiment
from core.experiments.report import ExperimentReport, report_of
from core.experiments.runner import Finished, Runner, jobs_of

POLL_MS: Final = 100


class Runs(Protocol):
    """What `core.experiments.runner.Runner` is to the bench."""

    total: int
    done: int

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        ...

    def poll(self) -> list[Finished]:
        """What has finished since this was last asked."""
        ...

    def cancel(self) -> None:
        """Stop at once."""
        ...


class Standing(StrEnum):
    """Where an experiment stands."""

    NOT_RUN = "not-run"
    RUNNING = "running"
    HOLDS = "holds"
    FAILS = "fails"


def begin_runs(experiments: Sequence[Experiment]) -> Runs:
    """All cores but one, which is the window's."""
    return Runner(experiments, processes=max(1, (os.cpu_count() or 1) - 1))


class Bench(QObject):
    """What was run so far, and what runs now.

    Attributes:
        changed: something came of experiments, or they began or were given up.
        running_changed: whether anything runs.
    """

    changed = Signal()
    running_changed = Signal(bool)

    def __init__(
        self, begin: Callable[[Sequence[Experiment]], Runs] = begin_runs, parent: QObject | None = None
    ) -> None:
        """Nothing run yet; `begin` starts runs."""
        super().__init__(parent)
        self._begin = begin
        self._runs: Runs | None = None
        self._awaited: Counter[str] = Counter()
        self._finished: dict[str, list[Finished]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether anything runs."""
        return self._runs is not None

    @property
    def progress(self) -> tuple[int, int]:
        """How many runs are done, of how many."""
        return (0, 0) if self._runs is None else (self._runs.done, self._runs.total)

    def standing(self, name: str) -> Standing:
        """Where an experiment stands."""
        if self._awaited[name]:
            return Standing.RUNNING
        report = self.report(name)
        if report is None:
            return Standing.NOT_RUN
        return Standing.HOLDS if report.passed else Standing.FAILS

    def progress_of(self, name: str) -> tuple[int, int]:
        """How many runs of an experiment are done, of how many."""
        done = len(self._finished.get(name, ()))
        return done, done + self._awaited[name]

    def finished(self, name: str) -> Sequence[Finished]:
        """What came of an experiment so far, in the order of its seeds."""
        return sorted(self._finished.get(name, ()), key=lambda each: each.seed)

    def report(self, name: str) -> ExperimentReport | None:
        """All its seeds together, as far as they are run; None for none."""
        finished = self.finished(name)
        return report_of(finished) if finished else None

    # --- acting -------------------------------------------------------------------------------------

    def run(self, experiments: Sequence[Experiment]) -> None:
        """Run these; what came of them before is forgotten, and what runs now is given up."""
        self.cancel()
        for experiment in experiments:
            self._finished.pop(experiment.name, None)
        self._awaited = Counter(job.experiment.name for job in jobs_of(experiments))
        self._runs = self._begin(experiments)
        self._timer.start()
        self.running_changed.emit(True)
        self.changed.emit()

    def cancel(self) -> None:
        """Give up what runs; an experiment of which seeds are missing counts as not run."""
        if self._runs is None:
            return
        self._runs.cancel()
        for name in self._awaited.keys() & self._finished.keys():
            if self._awaited[name]:
                del self._finished[name]
        self._end()

    def look(self) -> None:
        """Take what has finished; the timer asks for it."""
        if self._runs is None:
            return
        finished = self._runs.poll()
        for each in finished:
            self._finished.setdefault(each.experiment.name, []).append(each)
            self._awaited[each.experiment.name] -= 1
        if self._runs.is_over:
            self._end()
        elif finished:
            self.changed.emit()

    def _end(self) -> None:
        self._timer.stop()
        self._runs = None
        self._awaited.clear()
        self.running_changed.emit(False)
        self.changed.emit()
