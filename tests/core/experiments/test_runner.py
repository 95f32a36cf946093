"""Running experiments: every seed once, here or on other cores, whatever goes wrong."""

import time

import pytest

from core.experiments.runner import Runner, jobs_of, run_here
from tests.core.experiments import toys

HOLDS = toys.named("T1", toys.holds)
EXACT = toys.named("T2", toys.holds, is_exact=True)
BREAKS = toys.named("T3", toys.breaks)
DIES = toys.named("T4", toys.dies)
LASTS = toys.named("T5", toys.lasts)


def keys(finished):
    return sorted((each.experiment.name, each.seed) for each in finished)


def test_every_experiment_runs_with_all_seeds_and_an_exact_one_with_one():
    assert [(job.experiment.name, job.seed) for job in jobs_of([HOLDS, EXACT])] == [
        *(("T1", seed) for seed in (1, 2, 3, 4, 5)),
        ("T2", 1),
    ]


def test_running_here_gives_each_outcome_as_it_finishes():
    runs = run_here([HOLDS], seeds=(3, 4))
    assert next(runs).outcome == toys.holds(3)
    assert next(runs).outcome == toys.holds(4)


def test_an_experiment_that_breaks_off_is_told_and_the_others_go_on():
    broken, good = run_here([BREAKS, HOLDS], seeds=(1,))
    assert (broken.outcome, broken.error) == (None, "ValueError: no 1")
    assert (good.outcome, good.error) == (toys.holds(1), "")


def test_workers_give_the_same_outcomes_as_running_here():
    experiments, seeds = [HOLDS, BREAKS], (1, 2)
    with Runner(experiments, seeds, processes=2) as runner:
        there = list(runner.finished())
    here = list(run_here(experiments, seeds))
    assert keys(there) == keys(here)
    outcomes = {(each.experiment.name, each.seed): (each.outcome, each.error) for each in there}
    assert outcomes == {(each.experiment.name, each.seed): (each.outcome, each.error) for each in here}


def test_progress_counts_the_jobs_that_are_done():
    with Runner([HOLDS], (1, 2, 3), processes=1) as runner:
        seen = [(runner.done, runner.total) for _ in runner.finished()]
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert runner.is_over


def test_a_worker_that_dies_costs_its_own_job_only():
    with Runner([DIES, HOLDS], (1,), processes=1) as runner:
        dead, good = runner.finished()
    assert (dead.outcome, dead.error) == (None, "its process ended with code 7")
    assert good.outcome == toys.holds(1)


def test_cancelling_ends_the_workers_at_once():
    runner = Runner([LASTS], (1, 2, 3), processes=2)
    workers = [process for process, _ in runner._busy.values()]
    began = time.monotonic()
    runner.cancel()
    assert time.monotonic() - began < 60
    assert runner.is_over
    assert not any(worker.is_alive() for worker in workers)
    assert list(runner.finished()) == []
    assert runner.done == 0


def test_an_error_in_the_middle_leaves_no_worker_behind():
    with pytest.raises(KeyboardInterrupt), Runner([LASTS], (1,), processes=1) as runner:
        workers = [process for process, _ in runner._busy.values()]
        raise KeyboardInterrupt
    assert not any(worker.is_alive() for worker in workers)


def test_asking_does_not_wait_unless_told_to():
    with Runner([LASTS], (1,), processes=1) as runner:
        began = time.monotonic()
        assert runner.poll() == []
        assert time.monotonic() - began < 5


def test_nothing_to_run_is_over_at_once():
    with Runner([]) as runner:
        assert (runner.is_over, runner.total, list(runner.finished())) == (True, 0, [])
