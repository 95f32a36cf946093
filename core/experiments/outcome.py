"""What an experiment is, and what one run of it says."""

from collections.abc import Callable
from typing import Final

import msgspec

SEEDS: Final = (1, 2, 3, 4, 5)
"""every experiment must hold with all of them"""


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the plot, ours or published; `x` and `y` are of one length.

    Ours and a published one of the same label are drawn in one colour.
    """

    label: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    is_published: bool = False


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One assertion: what should hold, what was published, what we measured, and whether it holds."""

    what: str
    """what should hold, with its tolerance or bound; says "calibrated" where a parameter was fitted to it"""
    published: str
    """the figure with its unit, or the shape in words"""
    ours: str
    passed: bool
    distance: float
    """how far ours is from the published figure, or from the bound, in percent of it"""
    is_bound: bool = False
    """what is published is a shape, and ours may be anywhere on the right side of a bound"""

    @property
    def badness(self) -> tuple[bool, float]:
        """The larger, the worse: who holds a bound is the better for being far from it."""
        return not self.passed, -self.distance if self.is_bound and self.passed else self.distance


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """How often a mechanism that the experiment is about acted; none may be 0."""

    mechanism: str
    """what it did to one page, if it works on pages: such as "page dropped from the cache\""""
    times: int


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """One run with one seed."""

    checks: tuple[Check, ...]
    counts: tuple[Count, ...]
    series: tuple[Series, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether all holds, and every mechanism acted."""
        return all(check.passed for check in self.checks) and all(count.times for count in self.counts)


class Experiment(msgspec.Struct, frozen=True, kw_only=True):
    """A published result and how to reproduce it."""

    name: str
    """such as R9"""
    title: str
    source: str
    """who published it, and where"""
    claim: str
    """the result in one or two sentences, with its numbers"""
    method: str
    """how it is reproduced here"""
    x_label: str
    y_label: str
    x_names: tuple[str, ...] = ()
    """what x = 0, 1, 2, … stand for, if they are things and no numbers; such a plot has bars"""
    run: Callable[[int], Outcome]
    """seed to outcome; a pure function, fit for another process"""
    is_exact: bool = False
    """a calculation in which nothing is random: it needs no seeds"""
    is_quick: bool = False
    """belongs to the subset that the test suite runs"""
