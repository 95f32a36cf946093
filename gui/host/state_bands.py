"""What the axis of free frames spans, and the bands of the host's states on it."""

from typing import Final

from core.events import HostState
from core.source import HostView
from gui.host.graph_items import Band
from gui.host.series import Curve
from gui.theme import Theme, state_colours

RECENT_S: Final = 25.0
"""The free frames of so long are in range; those of before may have been more than the axis shows."""
_RANGES: Final = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
_MOST_PERCENT: Final = 100.0


def free_range(curve: Curve, high_percent: float) -> float:
    """The top of the axis of free frames: a round number above what was free of late, and above *high*.

    The first seconds of a run, with nearly all free, would else make the bands unreadably thin.
    """
    if not len(curve.values):
        return _MOST_PERCENT
    recent = curve.values[curve.t_s >= curve.t_s[-1] - RECENT_S]
    return range_above(max(float(recent.max()) * 1.1, 2.0 * high_percent))


def range_above(least_percent: float) -> float:
    """A round number for the top of an axis of percents."""
    return next((top for top in _RANGES if top >= least_percent), _MOST_PERCENT)


def state_bands(host: HostView, top: float, theme: Theme) -> list[Band]:
    """The ranges of free frames, in percent, in which each state holds; the harshest is the lowest."""
    marks = host.thresholds
    if marks is None:
        return []
    bands: list[Band] = []
    floor = 0.0
    for state, frames in (
        (HostState.LOW, marks.low),
        (HostState.HARD, marks.hard),
        (HostState.SOFT, marks.soft),
        (HostState.CLEAR, marks.clear),
    ):
        if frames is not None:
            ceiling = 100.0 * frames / host.frames
            bands.append((floor, ceiling, state_colours(theme, state).band))
            floor = ceiling
    bands.append((floor, top, state_colours(theme, HostState.HIGH).band))
    return bands
