"""Running experiments beside a window: what counts as run, what is given up, and who does the work."""

import pytest
from fake_runs import toy

from core.experiments import registry
from core.experiments.runner import Runner, run_here
from gui.experiments.bench import Bench, Standing
from tests.core.experiments import toys

ONE, TWO, EXACT = toy("R1"), toy("R2"), toy("R3", is_exact=True)


@pytest.fixture
def bench(qapp, hand):
    bench = Bench(hand)
    yield bench
    bench.cancel()


def standings(bench):
    return [bench.standing(name) for name in ("R1", "R2", "R3")]


def test_nothing_stands_as_run_before_anything_ran(bench):
    assert set(standings(bench)) == {Standing.NOT_RUN}
    assert bench.report("R1") is None
    assert not bench.is_running


def test_an_experiment_holds_when_all_its_seeds_do_and_not_before(bench, hand):
    bench.run([ONE, EXACT])
    hand.runs.finish(4)
    bench.look()
    assert standings(bench) == [Standing.RUNNING, Standing.NOT_RUN, Standing.RUNNING]
    assert bench.progress_of("R1") == (4, 5)
    hand.runs.finish(1)
    bench.look()
    assert standings(bench) == [Standing.HOLDS, Standing.NOT_RUN, Standing.RUNNING]
    assert bench.progress == (5, 6)
    hand.runs.finish()
    bench.look()
    assert standings(bench) == [Standing.HOLDS, Standing.NOT_RUN, Standing.HOLDS]
    assert not bench.is_running


@pytest.mark.parametrize("fault", [{"passed": False}, {"times": 0}, {"error": "ValueError: no"}])
def test_one_seed_that_fails_breaks_or_in_which_nothing_acts_fails_all(bench, hand, fault):
    bench.run([ONE])
    hand.runs.finish(4)
    hand.runs.finish(1, **fault)
    bench.look()
    assert bench.standing("R1") is Standing.FAILS


def test_cancelling_keeps_what_is_complete_and_forgets_the_rest(bench, hand):
    bench.run([ONE, TWO])
    hand.runs.finish(7)
    bench.look()
    bench.cancel()
    assert hand.runs.is_cancelled
    assert standings(bench)[:2] == [Standing.HOLDS, Standing.NOT_RUN]
    assert not bench.is_running
    assert not bench.finished("R2")


def test_running_again_gives_up_what_runs_and_forgets_what_came_before(bench, hand):
    bench.run([ONE])
    hand.runs.finish()
    bench.look()
    bench.run([ONE, TWO])
    first = hand.runs
    assert bench.standing("R1") is Standing.RUNNING
    bench.run([TWO])
    assert first.is_cancelled
    assert standings(bench)[:2] == [Standing.NOT_RUN, Standing.RUNNING]


def test_it_looks_only_while_something_runs_and_says_when_that_begins_and_ends(bench, hand, qtbot):
    told = []
    bench.running_changed.connect(told.append)
    bench.run([EXACT])
    hand.runs.finish()
    qtbot.waitUntil(lambda: not bench.is_running, timeout=5000)
    assert told == [True, False]
    assert bench.standing("R3") is Standing.HOLDS
    assert not bench._timer.isActive()


class InThisProcess:
    """Does a run whenever it is looked at."""

    def __init__(self, experiments):
        self._runs = list(run_here(experiments, seeds=(1,)))
        self.total, self.done = len(self._runs), 0

    @property
    def is_over(self):
        return not self._runs

    def poll(self):
        self.done += 1
        return [self._runs.pop(0)]

    def cancel(self):
        self._runs.clear()


def test_a_real_experiment_holds_and_its_numbers_are_the_published_ones(qapp, qtbot):
    bench = Bench(InThisProcess)
    bench.run(registry.chosen(["R12"]))
    qtbot.waitUntil(lambda: not bench.is_running, timeout=5000)
    assert bench.standing("R12") is Standing.HOLDS
    assert bench.report("R12").checks[0].ours == "5,016 MB"


def test_real_runs_are_done_by_other_processes_while_the_window_goes_on(qapp, qtbot):
    bench = Bench(lambda experiments: Runner(experiments, seeds=(1,), processes=2))
    bench.run([toys.named("R1", toys.holds), toys.named("R2", toys.breaks)])
    assert bench.is_running, "it does not wait"
    qtbot.waitUntil(lambda: not bench.is_running, timeout=30_000)
    assert bench.standing("R1") is Standing.HOLDS
    assert bench.report("R2").errors == ("seed 1: ValueError: no 1",)


def test_cancelling_ends_the_other_processes_at_once(qapp, qtbot):
    runner = Runner([toys.named("R1", toys.lasts)], seeds=(1, 2), processes=2)
    workers = [process for process, _ in runner._busy.values()]
    bench = Bench(lambda _: runner)
    bench.run([toys.named("R1", toys.lasts)])
    bench.cancel()
    assert not any(process.is_alive() for process in workers)
