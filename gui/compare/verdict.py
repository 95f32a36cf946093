"""What a comparison says in plain words: what differed, and why the largest difference came about."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.compare import Comparison, Line, Measure, value_text
from gui.compare.words import label, variant_title, why
from gui.display import Vocabulary
from gui.numbers import by_locale

translate = QCoreApplication.translate
TOLD: Final = (
    Measure.KILLED,
    Measure.HOST_SWAPPED_OUT,
    Measure.GUEST_SWAPPED_OUT,
    Measure.STALLED,
    Measure.THROUGHPUT,
)
"""What there are sentences about; of differences that are equally large, the earlier comes first."""
MOST_SENTENCES: Final = 3
LEAST: Final = 0.02
"""Smaller differences, as parts of the larger value, are not worth a sentence."""


def size_of(line: Line, lines: Sequence[Line]) -> float:
    """How large a difference is, 0 to 1: as a part of the largest value in the same unit."""
    most = max(max(each.values) for each in lines if each.unit == line.unit)
    return (max(line.values) - min(line.values)) / most if most else 0.0


def largest(comparison: Comparison) -> Line | None:
    """The line that differs most; None while they are alike."""
    sizes = {line.measure: size_of(line, comparison.lines) for line in comparison.lines}
    measure = max(TOLD, key=lambda each: sizes[each])
    return comparison.line(measure) if sizes[measure] >= LEAST else None


def verdict(comparison: Comparison) -> str:
    """The largest differences, a sentence each, in the order of the table."""
    sizes = {line.measure: size_of(line, comparison.lines) for line in comparison.lines}
    found = [each for each in sorted(TOLD, key=lambda each: -sizes[each]) if sizes[each] >= LEAST]
    if not found:
        return translate("compare", "All did alike: the host was never so short that it made a difference.")
    chosen = found[:MOST_SENTENCES]
    return " ".join(_sentence(comparison, each) for each in Measure if each in chosen)


def explanation(comparison: Comparison, vocabulary: Vocabulary) -> str:
    """Why the largest difference came about; of swapping, also how much of it was for nothing."""
    line = largest(comparison)
    if line is None:
        return ""
    reason = translate("compare", "The largest difference, “{line}”: {why}").format(
        line=label(line.measure), why=why(line.measure, vocabulary)
    )
    if line.measure is Measure.HOST_SWAPPED_OUT:
        return f"{reason} {_back(comparison, line, Measure.HOST_SWAPPED_IN)}{_twice(comparison, line)}"
    if line.measure is Measure.GUEST_SWAPPED_OUT:
        return f"{reason} {_back(comparison, line, Measure.GUEST_SWAPPED_IN)}"
    return reason


def _back(comparison: Comparison, out: Line, back: Measure) -> str:
    """How much of what was swapped out was needed again, under the variant that did it most."""
    most = out.values.index(max(out.values))
    return translate("compare", "Under “{variant}” {back} of {out} had to be read back.").format(
        variant=variant_title(comparison.variants[most]),
        back=_value(comparison.line(back).values[most]),
        out=_value(out.values[most]),
    )


def _twice(comparison: Comparison, out: Line) -> str:
    """How much a guest then wrote out too, if it did."""
    twice = comparison.line(Measure.DOUBLE_PAGED).values[out.values.index(max(out.values))]
    text = translate("compare", " {pages} were read only for a guest to write them out too: double paging.")
    return text.format(pages=_value(twice)) if twice else ""


def _sentence(comparison: Comparison, measure: Measure) -> str:
    """The most and the least of a measure, and whose they are."""
    text = {
        Measure.HOST_SWAPPED_OUT: translate(
            "compare", "“{first}” moved {most} pages to the host's disk, “{last}” {least}."
        ),
        Measure.GUEST_SWAPPED_OUT: translate(
            "compare", "Guests moved {most} pages to their own disks under “{first}”, {least} under “{last}”."
        ),
        Measure.STALLED: translate(
            "compare", "Programs stood still for {most} s under “{first}”, for {least} s under “{last}”."
        ),
        Measure.KILLED: translate(
            "compare", "Programs killed under “{first}”: {most}, under “{last}”: {least}."
        ),
        Measure.THROUGHPUT: translate(
            "compare", "“{first}” got {most} touches done a second, “{last}” {least}."
        ),
    }[measure]
    values = comparison.line(measure).values
    most, least = values.index(max(values)), values.index(min(values))
    return text.format(
        first=variant_title(comparison.variants[most]),
        last=variant_title(comparison.variants[least]),
        most=_value(values[most]),
        least=_value(values[least]),
    )


def _value(value: float) -> str:
    return by_locale(value_text(value))
