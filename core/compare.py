"""The same scenario and seed under two or more variants, and what differs in the end."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final

import msgspec
import numpy as np

from core.commands import Refused
from core.events import DoublePaged, HostState, ProgramKilled
from core.refusals import sentence
from core.scenario import Scenario
from core.source import Source
from core.timeline import Timeline
from core.units import NS_PER_S
from core.variants import VariantError, alike, variant


class Measure(StrEnum):
    """What is measured of a run, in the order in which it is told."""

    HOST_SWAPPED_OUT = "host-swapped out"
    """pages that the hypervisor wrote to its own disk"""
    HOST_SWAPPED_IN = "host-swapped in"
    """of these, the ones that a guest touched and so had read back"""
    DOUBLE_PAGED = "double-paged"
    """pages that a guest wrote out after the hypervisor had: read from one disk to be written to another"""
    GUEST_SWAPPED_OUT = "guest-swapped out"
    """pages that guests wrote to their own swap disks"""
    GUEST_SWAPPED_IN = "guest-swapped in"
    STALLED = "stalled on memory"
    """time in which at least one program of a VM stood still for memory (PSI's some), of all VMs together"""
    KILLED = "programs killed"
    SHORT = "in hard or low"
    """time in the states in which the host takes by force"""
    THROUGHPUT = "throughput"
    """touches of all programs"""


UNITS: Final = {
    Measure.HOST_SWAPPED_OUT: "pages",
    Measure.HOST_SWAPPED_IN: "pages",
    Measure.DOUBLE_PAGED: "pages",
    Measure.GUEST_SWAPPED_OUT: "pages",
    Measure.GUEST_SWAPPED_IN: "pages",
    Measure.STALLED: "s",
    Measure.KILLED: "",
    Measure.SHORT: "s",
    Measure.THROUGHPUT: "touches/s",
}


DECIMALS: Final = 1
"""to which values are told, and compared"""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One measure of all variants, in their order."""

    measure: Measure
    unit: str
    values: tuple[float, ...]

    @property
    def best(self) -> int | None:
        """Which variant is best; None when two are, as far as their values are told."""
        told = [round(value, DECIMALS) for value in self.values]
        wanted = max(told) if self.measure is Measure.THROUGHPUT else min(told)
        return told.index(wanted) if told.count(wanted) == 1 else None


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was measured."""

    scenario: str
    seed: int
    time_s: float
    variants: tuple[str, ...]
    lines: tuple[Line, ...]

    def line(self, measure: Measure) -> Line:
        """The line of a measure."""
        return next(line for line in self.lines if line.measure is measure)


class Score:
    """What one run came to so far; each event is read once, so that it can be asked for often."""

    def __init__(self, run: Source) -> None:
        """Keep the score of a run."""
        self._run = run
        self._seen = 0
        self._killed = 0
        self._double_paged = 0

    def values(self) -> dict[Measure, float]:
        """Every measure as it is now."""
        self._read_events()
        total = self._run.telemetry.total
        return {
            Measure.HOST_SWAPPED_OUT: total("host_swapped_out"),
            Measure.HOST_SWAPPED_IN: total("host_swapped_in"),
            Measure.DOUBLE_PAGED: self._double_paged,
            Measure.GUEST_SWAPPED_OUT: total("paged_out"),
            Measure.GUEST_SWAPPED_IN: total("paged_in"),
            Measure.STALLED: round(total("stalled_some_ns") / NS_PER_S, 3),
            Measure.KILLED: self._killed,
            Measure.SHORT: self._short_s(),
            Measure.THROUGHPUT: round(total("done_touches") * NS_PER_S / max(1, self._run.now_ns), 1),
        }

    def _read_events(self) -> None:
        for event in self._run.events(self._seen):
            if isinstance(event, ProgramKilled):
                self._killed += 1
            elif isinstance(event, DoublePaged):
                self._double_paged += len(event.ppns)
        self._seen = self._run.event_count

    def _short_s(self) -> float:
        times_ns, states = self._run.telemetry.host_column("state")
        short = [number for number, state in enumerate(HostState) if state in (HostState.HARD, HostState.LOW)]
        rows = int(np.count_nonzero(np.isin(states, short)))
        return round(rows * self._run.now_ns / max(1, len(times_ns) - 1) / NS_PER_S, 1)


class Lockstep:
    """Runs of one scenario from one seed under several variants; no two are more than a tick apart.

    Attributes:
        names: the variants.
        runs: one for each, in their order.
    """

    def __init__(self, scenario: Scenario, names: Sequence[str], seed: int | None = None) -> None:
        """Begin all of them at time zero; raises VariantError."""
        if len(names) < 2:
            raise VariantError("A comparison needs two variants or more.")
        same = alike(scenario, names)
        if same is not None:
            first, second = same
            raise VariantError(
                f"“{first}” and “{second}” are the same in {scenario.name}: nothing would differ."
            )
        self.names = tuple(names)
        self.runs = tuple(_timeline(scenario, name, seed) for name in names)
        self._scores = tuple(Score(run) for run in self.runs)

    @property
    def now_ns(self) -> int:
        """The moment that all of them have reached."""
        return min(run.now_ns for run in self.runs)

    @property
    def is_level(self) -> bool:
        """Whether all of them stand at the same moment."""
        return all(run.now_ns == self.now_ns for run in self.runs)

    def advance(self) -> None:
        """Let the one that is behind go on by a tick."""
        min(self.runs, key=lambda run: run.now_ns).advance_tick()

    def result(self) -> Comparison:
        """What they came to so far."""
        values = [score.values() for score in self._scores]
        return Comparison(
            scenario=self.runs[0].scenario.name,
            seed=self.runs[0].seed,
            time_s=self.now_ns / NS_PER_S,
            variants=self.names,
            lines=tuple(
                Line(measure=each, unit=UNITS[each], values=tuple(run[each] for run in values))
                for each in Measure
            ),
        )


def _timeline(scenario: Scenario, name: str, seed: int | None) -> Timeline:
    try:
        return Timeline(variant(scenario, name), seed)
    except Refused as refusal:
        raise VariantError(f"“{name}” cannot be built: {sentence(refusal)}.") from None


def compare(
    scenario: Scenario,
    names: Sequence[str],
    for_ns: int,
    seed: int | None = None,
    progress: Callable[[int], object] = lambda _now_ns: None,
) -> Comparison:
    """Run every variant side by side, and measure; raises VariantError."""
    lockstep = Lockstep(scenario, names, seed)
    while lockstep.now_ns < for_ns:
        lockstep.advance()
        progress(lockstep.now_ns)
    return lockstep.result()


def value_text(value: float) -> str:
    """A measured value as people write it: "4,963", or with one decimal, "39.6"."""
    rounded = round(value, DECIMALS)
    return f"{value:,.0f}" if rounded == int(rounded) or value >= 1000 else f"{rounded:,.{DECIMALS}f}"


def table(comparison: Comparison) -> list[str]:
    """The comparison as text: a line for each measure, a column for each variant, * at the best."""
    heads = ["", *(f"{name}  " for name in comparison.variants)]
    rows = [
        [
            f"{line.measure}{', ' + line.unit if line.unit else ''}",
            *(
                f"{value_text(value)}{' *' if number == line.best else '  '}"
                for number, value in enumerate(line.values)
            ),
        ]
        for line in comparison.lines
    ]
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    return [
        f"{comparison.scenario}, seed {comparison.seed}, {comparison.time_s:g} s; * is best",
        *(
            "  ".join(
                [row[0].ljust(widths[0]), *(cell.rjust(widths[1 + n]) for n, cell in enumerate(row[1:]))]
            ).rstrip()
            for row in [heads, *rows]
        ),
    ]
