"""All seeds of a series together: their mean, the least and the most of them."""

from core.experiments.outcome import Outcome, Series
from gui.experiments.curves import curves


def outcome(*y, x=(0.0, 1.0), published=()):
    series = [Series(label="ours", x=x, y=y)]
    series += [Series(label="ours", x=(1.0,), y=(each,), is_published=True) for each in published]
    return Outcome(checks=(), counts=(), series=tuple(series))


def test_without_an_outcome_there_is_nothing_to_draw():
    assert curves([]) == []


def test_a_curve_has_the_mean_of_all_seeds_and_a_band_from_the_least_to_the_most():
    (curve,) = curves([outcome(1, 2), outcome(1, 6), outcome(1, 4)])
    assert curve.mean.tolist() == [1, 4]
    assert (curve.low.tolist(), curve.high.tolist()) == ([1, 2], [1, 6])
    assert curve.has_band


def test_seeds_that_agree_have_no_band():
    (curve,) = curves([outcome(1, 2), outcome(1, 2)])
    assert not curve.has_band


def test_what_was_published_is_not_mixed_with_ours_of_the_same_name():
    ours, published = curves([outcome(1, 2, published=(9,)), outcome(1, 4, published=(9,))])
    assert (ours.is_published, ours.mean.tolist()) == (False, [1, 3])
    assert (published.is_published, published.mean.tolist()) == (True, [9])


def test_a_seed_that_measured_elsewhere_stays_away():
    (curve,) = curves([outcome(1, 2), outcome(5, 6, 7, x=(0.0, 1.0, 2.0))])
    assert curve.mean.tolist() == [1, 2]
