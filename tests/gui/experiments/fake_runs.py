"""What the tests of the experiments' window share: toys, and runs that finish when a test says so."""

from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.runner import Finished, jobs_of


def never(seed):
    raise AssertionError(f"nobody runs this ({seed})")


def toy(name, **more):
    return Experiment(
        name=name,
        title=f"What {name} is about",
        source="nobody",
        claim="Five of a hundred, and never more.",
        method="As it is said.",
        x_label="x",
        y_label="MB",
        run=never,
        **more,
    )


def outcome(y=2.0, *, passed=True, times=3):
    return Outcome(
        checks=(
            Check(what="it is so", published="5 %", ours=f"{y} %", passed=passed, distance=3.0),
            Check(
                what="no more than that",
                published="little",
                ours="0 MB",
                passed=True,
                distance=100,
                is_bound=True,
            ),
        ),
        counts=(Count(mechanism="swaps", times=times),),
        series=(
            Series(label="throughput", x=(0.0, 1.0), y=(1.0, y)),
            Series(label="throughput", x=(1.0,), y=(2.5,), is_published=True),
        ),
    )


class FakeRuns:
    """Runs that come to what a test says, when it says so."""

    def __init__(self, experiments):
        self.jobs = jobs_of(experiments)
        self.total = len(self.jobs)
        self.done = 0
        self.ready = []
        self.is_cancelled = False

    @property
    def is_over(self):
        return not self.jobs and not self.ready

    def finish(self, count=None, **told):
        """The next runs are done; `told` is what `outcome` takes, `error` what went wrong."""
        error = told.pop("error", "")
        for _ in range(len(self.jobs) if count is None else count):
            job = self.jobs.pop(0)
            self.ready.append(Finished(*job, None if error else outcome(**told), error, 0.1))

    def poll(self):
        ready, self.ready = self.ready, []
        self.done += len(ready)
        return ready

    def cancel(self):
        self.is_cancelled = True


class Hand:
    """Begins fake runs, and holds the last of them."""

    def __init__(self):
        self.runs = None

    def __call__(self, experiments):
        self.runs = FakeRuns(experiments)
        return self.runs
