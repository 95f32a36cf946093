"""How much a VM suffers, in words: slowdown, throughput, and how long its programs stood still."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.source import PressureView
from gui.numbers import decimal_text
from gui.text import count_text, percent_text

translate = QCoreApplication.translate

_SLOWER_PERCENT: Final = 105
"""anything less is noise"""
_MOST_PERCENT: Final = 9_900
"""a slowdown beyond this is no number that anybody compares"""
_SLOWDOWN_MARKS: Final = (110, 150, 250)
_STALL_MARKS: Final = (100, 300, 600)


class Pain(IntEnum):
    """How bad it is, in the order of the colours of the host's states."""

    NONE = 0
    MILD = 1
    STRONG = 2
    SEVERE = 3


class Feeling(IntEnum):
    """What there is to say first of how a VM runs."""

    IDLE = 0
    WELL = 1
    SLOWER = 2
    STALLED = 3


def pain_of(pressure: PressureView) -> Pain:
    """How much a VM suffers: the worse of its slowdown and its stalls."""
    by_slowdown = sum(pressure.slowdown_percent >= mark for mark in _SLOWDOWN_MARKS)
    by_stalls = sum(pressure.some_permille >= mark for mark in _STALL_MARKS)
    return Pain(max(by_slowdown, by_stalls))


def feeling_of(pressure: PressureView) -> Feeling:
    """Slower if it is; else stalled, if some program stood still for a good part of the time."""
    if pressure.slowdown_percent >= _SLOWER_PERCENT:
        return Feeling.SLOWER
    if pressure.some_permille >= _STALL_MARKS[0]:
        return Feeling.STALLED
    return Feeling.WELL if pressure.touches_per_s else Feeling.IDLE


def pain_number(pressure: PressureView) -> str:
    """Such as "1×", "2.6×" or "14×"; of a VM that is only stalled "64 %", and of an idle one a dash."""
    match feeling_of(pressure):
        case Feeling.SLOWER:
            return _times(pressure.slowdown_percent)
        case Feeling.STALLED:
            return percent_text(round(pressure.some_permille, -1), 1000)
        case Feeling.WELL:
            return "1×"
    return "–"


def _times(percent: int) -> str:
    if percent > _MOST_PERCENT:
        return f">{_MOST_PERCENT // 100}×"
    return f"{decimal_text(percent / 100, 1 if percent < 995 else 0)}×"


def pain_word(pressure: PressureView) -> str:
    """What that number is."""
    return {
        Feeling.IDLE: translate("vm", "idle"),
        Feeling.WELL: translate("vm", "full speed"),
        Feeling.SLOWER: translate("vm", "slower"),
        Feeling.STALLED: translate("vm", "stalled"),
    }[feeling_of(pressure)]


def rate_text(touches_per_s: int) -> str:
    """Such as "840/s" or "12.4k/s"; short, for the gauge."""
    if touches_per_s < 10_000:
        return f"{count_text(touches_per_s)}/s"
    thousands = touches_per_s / 1000
    return f"{decimal_text(thousands, 1)}k/s" if thousands < 100 else f"{count_text(round(thousands))}k/s"


def pressure_text(pressure: PressureView) -> str:
    """All of it, in sentences."""
    speed = {
        Feeling.IDLE: translate("vm", "Touches none of its pages just now."),
        Feeling.WELL: translate("vm", "Runs at full speed: {rate} page touches a second."),
        Feeling.SLOWER: translate("vm", "Runs {times} slower than it could: {rate} page touches a second."),
        Feeling.STALLED: translate("vm", "Stands still part of its time: {rate} page touches a second."),
    }[feeling_of(pressure)]
    stalls = translate(
        "vm",
        "Stalled on its pages in the last 10 s: {some} of the time some program (PSI some), {full} all of"
        " them (PSI full).",
    )
    return "\n".join((speed, stalls)).format(
        times=_times(pressure.slowdown_percent),
        rate=count_text(pressure.touches_per_s),
        some=percent_text(pressure.some_permille, 1000),
        full=percent_text(pressure.full_permille, 1000),
    )
