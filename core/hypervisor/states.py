"""Host states by free frames, with hysteresis (OSDI'02 §6.3), and what is done in each."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from core.events import HostState
from core.specs import Actions, StatesSpec
from core.units import GIB, NS_PER_S, ceil_div

OSDI02_PERCENT: Final = {"high": 6, "soft": 4, "hard": 2, "low": 1}
"""Waldspurger, OSDI'02 §6.3: of system memory."""
VSPHERE5_PERCENT: Final = {"high": 100, "soft": 64, "hard": 32, "low": 16}
"""vSphere 5: of minFree"""
CLEAR_PERCENT: Final = 100
"""vSphere 6 has a fifth state: of minFree (D. Epping, "What happens at which vSphere memory state?")"""
BREAK_LARGE_PERCENT: Final = 400
"""vSphere 6, of minFree: below it large pages are broken, while the state is still *high* (Epping)"""
BREAK_LARGE_PERCENT_OF_GUIDE: Final = 300
"""the same as vSphere 6's Resource Management Guide has it"""
_MIN_FREE: Final = ((4 * GIB, 6), (12 * GIB, 4), (28 * GIB, 2))
"""up to so many bytes, so many percent"""
_MIN_FREE_REST_PERCENT: Final = 1

_CALM_NS: Final = NS_PER_S
"""going up needs two evaluations, this far apart, that both find enough"""
_DOWNWARD: Final = (HostState.CLEAR, HostState.SOFT, HostState.HARD, HostState.LOW)

_OF_FOUR_STATES: Final[Mapping[HostState, Actions]] = {
    HostState.HIGH: Actions(),
    HostState.SOFT: Actions(balloons=True, compresses=True, swaps_those_without_balloon=True),
    HostState.HARD: Actions(balloons=True, compresses=True, swaps_all=True),
    HostState.LOW: Actions(balloons=True, compresses=True, swaps_all=True, blocks=True),
}
"""OSDI'02 §6.3; compression came with ESX 4.1, and always before swapping"""
_OF_FIVE_STATES: Final[Mapping[HostState, Actions]] = {
    HostState.HIGH: Actions(),
    HostState.CLEAR: Actions(breaks_large_pages=True, shares_actively=True),
    HostState.SOFT: Actions(
        shares_actively=True, balloons=True, compresses=True, swaps_those_without_balloon=True
    ),
    HostState.HARD: Actions(shares_actively=True, balloons=True, compresses=True, swaps_all=True),
    HostState.LOW: Actions(compresses=True, swaps_all=True, blocks=True),
}
"""vSphere 6 (Epping, as above); whether *hard* balloons is for `StatesSpec.balloons_in_hard` to say"""


def osdi02(frames: int, _page_size: int) -> StatesSpec:
    """The preset of the paper: percentages of all frames."""
    return _spec(OSDI02_PERCENT, frames, 100)


def vsphere5(frames: int, page_size: int) -> StatesSpec:
    """The preset of vSphere 5: fractions of minFree, of which a large host needs relatively less."""
    return _spec(VSPHERE5_PERCENT, min_free_bytes_x100(frames * page_size), 100 * 100 * page_size)


def vsphere6(frames: int, page_size: int, break_large_percent: int = BREAK_LARGE_PERCENT) -> StatesSpec:
    """The preset of vSphere 6: that of vSphere 5 with a state *clear*; balloons stop in *hard*."""
    whole, parts = min_free_bytes_x100(frames * page_size), 100 * 100 * page_size
    return msgspec.structs.replace(
        vsphere5(frames, page_size),
        clear=ceil_div(CLEAR_PERCENT * whole, parts) - 1,
        break_large_below=ceil_div(break_large_percent * whole, parts),
        balloons_in_hard=False,
    )


def vsphere6_300(frames: int, page_size: int) -> StatesSpec:
    """The same, with large pages broken as late as the Resource Management Guide has it."""
    return vsphere6(frames, page_size, BREAK_LARGE_PERCENT_OF_GUIDE)


def min_free_bytes_x100(host_bytes: int) -> int:
    """A hundred times `Mem.MinFreePct`'s sliding minFree, in bytes."""
    free, below = 0, 0
    for upto, percent in _MIN_FREE:
        free += percent * max(0, min(host_bytes, upto) - below)
        below = upto
    return free + _MIN_FREE_REST_PERCENT * max(0, host_bytes - below)


def _spec(percent: Mapping[str, int], whole: int, parts: int) -> StatesSpec:
    """A state holds *below* its percentage of whole/parts frames; *high* is above its own."""
    low, hard, soft = (ceil_div(percent[state] * whole, parts) - 1 for state in ("low", "hard", "soft"))
    high = percent["high"] * whole // parts + 1
    return StatesSpec(high=high, soft=soft, hard=hard, low=low)


PRESETS: Final[Mapping[str, Callable[[int, int], StatesSpec]]] = {
    "osdi02": osdi02,
    "vsphere5": vsphere5,
    "vsphere6": vsphere6,
    "vsphere6-300": vsphere6_300,
}
"""Frames and page size to thresholds, by the name that a scenario gives."""


class StateMachine:
    """The host's state: down at once by any number of steps, up one step at a time and only when calm."""

    def __init__(self, spec: StatesSpec) -> None:
        """Begin in *high*."""
        self.spec = spec
        self.state = HostState.HIGH
        self._calm_since_ns: int | None = None

    def update(self, free_frames: int, now_ns: int) -> HostState:
        """Evaluate the state now."""
        lowest = self._state_for(free_frames)
        if _depth(lowest) > _depth(self.state):
            self.state = lowest
            self._calm_since_ns = None
        elif self.state is HostState.HIGH or free_frames <= self._exit_mark(self.state):
            self._calm_since_ns = None
        elif self._calm_since_ns is None:
            self._calm_since_ns = now_ns
        elif now_ns - self._calm_since_ns >= _CALM_NS:
            self.state = self._above(self.state)
            self._calm_since_ns = None
        return self.state

    def actions(self, free_frames: int) -> Actions:
        """What is done in the present state, with so many frames free."""
        spec = self.spec
        actions = (_OF_FOUR_STATES if spec.clear is None else _OF_FIVE_STATES)[self.state]
        breaks_large_pages = spec.break_large_below is not None and free_frames < spec.break_large_below
        return msgspec.structs.replace(
            actions,
            breaks_large_pages=actions.breaks_large_pages or breaks_large_pages,
            balloons=actions.balloons and (spec.balloons_in_hard or self.state is not HostState.HARD),
        )

    def _threshold(self, state: HostState) -> int | None:
        """The most free frames with which a state holds; for *high*, with which large pages are broken."""
        return {
            HostState.CLEAR: self.spec.clear,
            HostState.SOFT: self.spec.soft,
            HostState.HARD: self.spec.hard,
            HostState.LOW: self.spec.low,
        }.get(state, (self.spec.break_large_below or self.spec.high) - 1)

    def _state_for(self, free_frames: int) -> HostState:
        deepest = HostState.HIGH
        for state in _DOWNWARD:
            threshold = self._threshold(state)
            if threshold is not None and free_frames <= threshold:
                deepest = state
        return deepest

    def _above(self, state: HostState) -> HostState:
        higher = [each for each in _DOWNWARD[: _depth(state) - 1] if self._threshold(each) is not None]
        return higher[-1] if higher else HostState.HIGH

    def _exit_mark(self, state: HostState) -> int:
        """The state is left above this many free frames: a quarter of the way up to the next threshold.

        From *soft* straight to *high* it is the whole way, as in the paper.
        """
        above = self._above(state)
        own, next_up = self._threshold(state) or 0, self._threshold(above) or 0
        if above is HostState.HIGH and state is not HostState.CLEAR:
            return max(own, next_up)
        return own + ceil_div(next_up - own, 4)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will say, for digests."""
        return self.state, self._calm_since_ns


def _depth(state: HostState) -> int:
    return 0 if state is HostState.HIGH else 1 + _DOWNWARD.index(state)
