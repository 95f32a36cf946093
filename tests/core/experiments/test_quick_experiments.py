"""The quick experiments hold, with a seed that nobody chose for them; and every one says what it must."""

import pytest

from core.experiments.registry import EXPERIMENTS, chosen

QUICK = chosen((), is_quick=True)
ALL = pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda experiment: experiment.name)


@pytest.mark.parametrize("experiment", QUICK, ids=lambda experiment: experiment.name)
def test_a_quick_experiment_holds(experiment):
    outcome = experiment.run(11)
    failed = [
        f"{check.what}: {check.published}, {check.ours}" for check in outcome.checks if not check.passed
    ]
    assert failed == []
    assert all(check.distance >= 0 for check in outcome.checks)
    assert all(count.times for count in outcome.counts)
    ours, published = (
        {series.label for series in outcome.series if series.is_published is wanted}
        for wanted in (False, True)
    )
    assert set() < published <= ours
    assert all(len(series.x) == len(series.y) > 0 for series in outcome.series)


@ALL
def test_an_experiment_says_what_was_published_and_how_it_is_done_here(experiment):
    for text in (experiment.title, experiment.source, experiment.claim, experiment.method):
        assert text.strip() == text != ""
    for sentences in (experiment.claim, experiment.method):
        assert sentences.endswith((".", ".)"))
    assert not experiment.title.endswith(".")
    assert experiment.x_label
    assert experiment.y_label


def test_several_experiments_are_quick():
    assert len(QUICK) >= 4
