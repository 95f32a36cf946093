"""What a plot shows: each series of an experiment, all its seeds together."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.experiments.outcome import Outcome, Series

Numbers = NDArray[np.float64]


class Curve(NamedTuple):
    """A line; `low` and `high` are the smallest and the largest of all seeds."""

    label: str
    is_published: bool
    x: Numbers
    mean: Numbers
    low: Numbers
    high: Numbers

    @property
    def has_band(self) -> bool:
        """Whether the seeds differ."""
        return bool((self.low < self.high).any())


def curves(outcomes: Sequence[Outcome]) -> list[Curve]:
    """Ours and the published ones, in the order in which the first seed has them."""
    return [_together(series, outcomes) for series in (outcomes[0].series if outcomes else ())]


def _together(first: Series, outcomes: Iterable[Outcome]) -> Curve:
    """A series of all seeds; a seed that measured at other places stays away."""
    same = [
        series.y
        for outcome in outcomes
        for series in outcome.series
        if (series.label, series.is_published, series.x) == (first.label, first.is_published, first.x)
    ]
    y = np.array(same, dtype=np.float64)
    return Curve(
        label=first.label,
        is_published=first.is_published,
        x=np.array(first.x, dtype=np.float64),
        mean=y.mean(axis=0),
        low=y.min(axis=0),
        high=y.max(axis=0),
    )
