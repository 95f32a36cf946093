"""What the experiments say, for all seeds together: as text and as data for JSON."""

from collections.abc import Iterator, Sequence

import msgspec

from core.experiments.outcome import Check, Count, Experiment, Outcome, Series
from core.experiments.runner import Finished


class CheckReport(msgspec.Struct, frozen=True, kw_only=True):
    """One check with all seeds; `ours` and `distance` are those of the seed in which it did worst."""

    what: str
    published: str
    ours: str
    passed: bool
    distance: float
    is_bound: bool
    failed_seeds: tuple[int, ...]


class ExperimentReport(msgspec.Struct, frozen=True, kw_only=True):
    """One experiment with all its seeds."""

    name: str
    title: str
    source: str
    claim: str
    method: str
    x_label: str
    y_label: str
    passed: bool
    seeds: tuple[int, ...]
    checks: tuple[CheckReport, ...]
    counts: tuple[Count, ...]
    """of the seed in which each mechanism acted least"""
    series: tuple[Series, ...]
    """of the first seed"""
    errors: tuple[str, ...]
    took_s: float


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All experiments that were run."""

    passed: bool
    experiments: tuple[ExperimentReport, ...]


def report(experiments: Sequence[Experiment], finished: Sequence[Finished]) -> Report:
    """All of these experiments together; in whatever order their runs finished, each at least once."""
    reports = tuple(
        report_of([each for each in finished if each.experiment == experiment]) for experiment in experiments
    )
    return Report(passed=all(each.passed for each in reports), experiments=reports)


def report_of(finished: Sequence[Finished]) -> ExperimentReport:
    """The runs of one experiment, at least one."""
    runs = sorted(finished, key=lambda each: each.seed)
    experiment = runs[0].experiment
    outcomes = {each.seed: each.outcome for each in runs if each.outcome is not None}
    errors = tuple(f"seed {each.seed}: {each.error}" for each in runs if each.error)
    first = next(iter(outcomes.values()), Outcome(checks=(), counts=()))
    return ExperimentReport(
        name=experiment.name,
        title=experiment.title,
        source=experiment.source,
        claim=experiment.claim,
        method=experiment.method,
        x_label=experiment.x_label,
        y_label=experiment.y_label,
        passed=not errors and all(each.passed for each in outcomes.values()),
        seeds=tuple(each.seed for each in runs),
        checks=tuple(_check(check.what, outcomes) for check in first.checks),
        counts=tuple(_count(count.mechanism, outcomes) for count in first.counts),
        series=first.series,
        errors=errors,
        took_s=sum(each.took_s for each in runs),
    )


def _check(what: str, outcomes: dict[int, Outcome]) -> CheckReport:
    by_seed = {seed: _named(what, outcome) for seed, outcome in outcomes.items()}
    worst = max(by_seed.values(), key=lambda each: each.badness)
    return CheckReport(
        what=what,
        published=worst.published,
        ours=worst.ours,
        passed=all(each.passed for each in by_seed.values()),
        distance=worst.distance,
        is_bound=worst.is_bound,
        failed_seeds=tuple(seed for seed, each in by_seed.items() if not each.passed),
    )


def _named(what: str, outcome: Outcome) -> Check:
    return next(check for check in outcome.checks if check.what == what)


def _count(mechanism: str, outcomes: dict[int, Outcome]) -> Count:
    times = (
        count.times
        for outcome in outcomes.values()
        for count in outcome.counts
        if count.mechanism == mechanism
    )
    return Count(mechanism=mechanism, times=min(times))


# --- as text ----------------------------------------------------------------------------------------


def lines(whole: Report) -> Iterator[str]:
    """A block for each experiment, and the verdict."""
    for each in whole.experiments:
        yield from _block(each)
        yield ""
    held = sum(each.passed for each in whole.experiments)
    yield f"{held} of {len(whole.experiments)} experiments hold."


def _block(one: ExperimentReport) -> Iterator[str]:
    seeds = "1 seed" if len(one.seeds) == 1 else f"{len(one.seeds)} seeds"
    yield f"{one.name:<4} {one.title}: {'holds' if one.passed else 'FAILS'} ({seeds}, {one.took_s:.1f} s)"
    yield f"     {one.claim}"
    for check in one.checks:
        yield f"     {'ok  ' if check.passed else 'FAIL'} {check.what}"
        yield f"          published {check.published}; ours {check.ours}{_distance(check)}"
    for count in one.counts:
        yield f"     {'ok  ' if count.times else 'FAIL'} {count.mechanism}: {count.times:,} times"
    for error in one.errors:
        yield f"     FAIL {error}"
    yield f"     How: {one.method}"


def _distance(check: CheckReport) -> str:
    failed = ", ".join(map(str, check.failed_seeds))
    seeds = f"; fails with seed {failed}" if failed else ""
    side = "away"
    if check.is_bound:
        side = "inside the bound" if check.passed else "beyond the bound"
    size = f"{check.distance:,.0f}" if check.distance >= 10 else f"{check.distance:.2g}"
    return f"; {size} % {side}{seeds}"
