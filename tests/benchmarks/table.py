"""One line of a benchmark, and how all of them are printed."""

from collections.abc import Callable, Iterable
from time import perf_counter_ns
from typing import Any, Final

import msgspec
import numpy as np

NS_PER_MS: Final = 1e6


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A figure: what was measured in one sentence, what came out, and what it must not be more than."""

    what: str
    figure: float
    unit: str
    at_most: float | None = None
    """None: it is shown for comparison only"""
    detail: str = ""

    @property
    def is_met(self) -> bool:
        return self.at_most is None or self.figure <= self.at_most


def to_text(lines: Iterable[Line]) -> str:
    """The lines as a table in Markdown, such as the README has."""
    rows = [("what is measured", "measured", "at most", "", "")]
    for line in lines:
        bound = "" if line.at_most is None else f"{line.at_most:g} {line.unit}".strip()
        verdict = "" if line.at_most is None else "met" if line.is_met else "**missed**"
        rows.append((line.what, f"{line.figure:.3g} {line.unit}".strip(), bound, verdict, line.detail))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    texts = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    texts.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(texts)


def timed_ms(
    work: Callable[[], Any], rounds: int, clock_ns: Callable[[], int] = perf_counter_ns
) -> np.ndarray:
    """float64[rounds]: how long each round took, in ms of a clock."""
    taken = np.zeros(rounds)
    for number in range(rounds):
        began_ns = clock_ns()
        work()
        taken[number] = clock_ns() - began_ns
    return taken / NS_PER_MS


def in_turns_ms(works: dict[str, Callable[[], Any]], rounds: int) -> dict[str, np.ndarray]:
    """The same for several, one after the other in each round, so that what disturbs one disturbs all."""
    taken = {name: np.zeros(rounds) for name in works}
    for number in range(rounds):
        for name, work in works.items():
            taken[name][number] = timed_ms(work, 1)[0]
    return taken


def spread(taken_ms: np.ndarray) -> str:
    """Such as "p50 3.1, worst 9.8 ms of 600"."""
    return f"p50 {np.median(taken_ms):.3g}, worst {taken_ms.max():.3g} ms of {len(taken_ms)}"
