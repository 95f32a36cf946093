"""The same scenario and seed under two or more variants, and what differs in the end."""

from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from core.events import HostState, ProgramKilled
from core.scenario import Scenario
from core.source import Source
from core.timeline import Timeline
from core.units import NS_PER_S
from core.variants import variant


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One measure of all variants, in their order."""

    measure: str
    unit: str
    values: tuple[float, ...]
    lower_is_better: bool

    @property
    def best(self) -> int | None:
        """Which variant is best; None when two are."""
        wanted = min(self.values) if self.lower_is_better else max(self.values)
        return self.values.index(wanted) if self.values.count(wanted) == 1 else None


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was measured."""

    scenario: str
    seed: int
    time_s: float
    variants: tuple[str, ...]
    lines: tuple[Line, ...]


def _column_sum(name: str) -> Callable[[Source], int]:
    def measure(source: Source) -> int:
        telemetry = source.telemetry
        return sum(int(telemetry.vm_column(vm, name)[1][-1]) for vm in telemetry.vm_ids())

    return measure


def _stalled_s(source: Source) -> float:
    return round(_column_sum("stalled_some_ns")(source) / NS_PER_S, 3)


def _kills(source: Source) -> int:
    return sum(isinstance(event, ProgramKilled) for event in source.events(0))


def _throughput(source: Source) -> float:
    return round(_column_sum("done_touches")(source) * NS_PER_S / max(1, source.now_ns), 1)


def _seconds_short(source: Source) -> float:
    """Time in the states in which the host takes by force."""
    times_ns, states = source.telemetry.host_column("state")
    short = [index for index, state in enumerate(HostState) if state in (HostState.HARD, HostState.LOW)]
    rows = sum(int(state) in short for state in states)
    return round(rows * source.now_ns / max(1, len(times_ns) - 1) / NS_PER_S, 1)


_MEASURES: Final[tuple[tuple[str, str, bool, Callable[[Source], float]], ...]] = (
    ("host-swapped out", "pages", True, _column_sum("host_swapped_out")),
    ("host-swapped in", "pages", True, _column_sum("host_swapped_in")),
    ("guest-swapped out", "pages", True, _column_sum("paged_out")),
    ("guest-swapped in", "pages", True, _column_sum("paged_in")),
    ("stalled on memory", "s", True, _stalled_s),
    ("programs killed", "", True, _kills),
    ("in hard or low", "s", True, _seconds_short),
    ("throughput", "touches/s", False, _throughput),
)
"""name, unit, whether lower is better, how to measure"""


def measure(sources: Sequence[Source]) -> tuple[Line, ...]:
    """Every measure of runs that stand at the same moment."""
    return tuple(
        Line(
            measure=name,
            unit=unit,
            values=tuple(function(source) for source in sources),
            lower_is_better=lower_is_better,
        )
        for name, unit, lower_is_better, function in _MEASURES
    )


def timelines(scenario: Scenario, names: Sequence[str], seed: int | None = None) -> tuple[Timeline, ...]:
    """A run for each variant, all from the same seed; raises UnknownVariant and Refused."""
    return tuple(Timeline(variant(scenario, name), seed) for name in names)


def compare(
    scenario: Scenario,
    names: Sequence[str],
    for_ns: int,
    seed: int | None = None,
    progress: Callable[[int], object] = lambda _now_ns: None,
) -> Comparison:
    """Run every variant side by side, and measure."""
    runs = timelines(scenario, names, seed)
    while runs[0].now_ns < for_ns:
        for run in runs:
            run.advance_tick()
        progress(runs[0].now_ns)
    return Comparison(
        scenario=scenario.name,
        seed=runs[0].seed,
        time_s=runs[0].now_ns / NS_PER_S,
        variants=tuple(names),
        lines=measure(runs),
    )


def table(comparison: Comparison) -> list[str]:
    """The comparison as text: a line for each measure, a column for each variant, * at the best."""
    heads = ["", *comparison.variants]
    rows = [
        [
            f"{line.measure}{', ' + line.unit if line.unit else ''}",
            *(
                f"{value:,g}{' *' if number == line.best else '  '}"
                for number, value in enumerate(line.values)
            ),
        ]
        for line in comparison.lines
    ]
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    return [
        f"{comparison.scenario}, seed {comparison.seed}, {comparison.time_s:g} s",
        *(
            "  ".join(
                [row[0].ljust(widths[0]), *(cell.rjust(widths[1 + n]) for n, cell in enumerate(row[1:]))]
            ).rstrip()
            for row in [heads, *rows]
        ),
    ]


def _cell(value: float, *, is_best: bool) -> str:
    return f"{value:,g}{' *' if is_best else '  '}"
