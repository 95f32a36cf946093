"""Runs experiments, one seed at a time: here, or on all cores of the machine.

Workers are processes of their own, begun afresh (`spawn`) so that they are the same on every system and fit
beside a window. There are no threads: whoever waits for results asks for them with `poll`.
"""

import os
import signal
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from time import process_time
from typing import NamedTuple, Self

from core.experiments.outcome import SEEDS, Experiment, Outcome


class Job(NamedTuple):
    """One experiment with one seed."""

    experiment: Experiment
    seed: int


class Finished(NamedTuple):
    """What came of a job.

    Attributes:
        outcome: None when it broke off with an error.
        error: what went wrong, "" for nothing.
        took_s: processor time.
    """

    experiment: Experiment
    seed: int
    outcome: Outcome | None
    error: str
    took_s: float


def jobs_of(experiments: Sequence[Experiment], seeds: Sequence[int] = SEEDS) -> list[Job]:
    """Every experiment with every seed; an exact one only with the first."""
    return [Job(each, seed) for each in experiments for seed in (seeds[:1] if each.is_exact else seeds)]


def run_here(experiments: Sequence[Experiment], seeds: Sequence[int] = SEEDS) -> Iterator[Finished]:
    """Run one after the other in this process."""
    return map(_do, jobs_of(experiments, seeds))


class Runner:
    """A pool of workers that do the jobs; use it as a context manager, or `cancel` it in the end.

    Attributes:
        total: how many jobs there are.
        done: how many are finished.
    """

    def __init__(
        self,
        experiments: Sequence[Experiment],
        seeds: Sequence[int] = SEEDS,
        processes: int | None = None,
    ) -> None:
        """Begin at once, with as many processes as the machine has cores."""
        self._jobs = deque(jobs_of(experiments, seeds))
        self._busy: dict[Connection, tuple[SpawnProcess, Job]] = {}
        self.total = len(self._jobs)
        self.done = 0
        for _ in range(min(self.total, processes or os.cpu_count() or 1)):
            self._start_worker()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return not self._busy

    def poll(self, timeout_s: float = 0.0) -> list[Finished]:
        """What has finished since this was last asked; waits up to so long for the first of it."""
        ready = wait(self._busy, timeout_s)
        return [self._take(worker) for worker in list(self._busy) if worker in ready]

    def finished(self) -> Iterator[Finished]:
        """Everything, as it finishes."""
        while not self.is_over:
            yield from self.poll(timeout_s=1.0)

    def cancel(self) -> None:
        """Stop at once; what was not finished is lost."""
        self._jobs.clear()
        for process, _ in self._busy.values():
            process.terminate()
        for worker, (process, _) in self._busy.items():
            process.join()
            worker.close()
        self._busy.clear()

    def __enter__(self) -> Self:
        """Nothing more to do."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave no worker behind."""
        self.cancel()

    def _start_worker(self) -> None:
        spawn = get_context("spawn")
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=_work, args=(theirs,), daemon=True)
        process.start()
        theirs.close()  # so that a worker that dies ends the pipe
        self._hand_out(ours, process)

    def _hand_out(self, worker: Connection, process: SpawnProcess) -> None:
        job = self._jobs.popleft()
        self._busy[worker] = (process, job)
        worker.send(job)

    def _take(self, worker: Connection) -> Finished:
        process, job = self._busy.pop(worker)
        self.done += 1
        try:
            result: Finished = worker.recv()
        except EOFError:
            process.join()
            worker.close()
            if self._jobs:
                self._start_worker()
            return Finished(*job, None, f"its process ended with code {process.exitcode}", 0.0)
        if self._jobs:
            self._hand_out(worker, process)
        else:
            worker.close()  # at which the worker ends
        return result


def _work(jobs: Connection) -> None:
    """A worker's life: do jobs until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started the workers
    while True:
        try:
            job: Job = jobs.recv()
        except EOFError:
            return
        jobs.send(_do(job))


def _do(job: Job) -> Finished:
    began_s = process_time()
    outcome, error = None, ""
    try:
        outcome = job.experiment.run(job.seed)
    except Exception as fault:  # whatever it is, it is told, and the other jobs go on
        error = "".join(traceback.format_exception_only(fault)).strip()
    return Finished(*job, outcome, error, process_time() - began_s)
