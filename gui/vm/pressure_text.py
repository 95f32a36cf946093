"""How much a VM suffers, in words: slowdown, throughput, and how long its programs stood still."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from core.source import PressureView
from gui.text import count_text, percent_text

translate = QCoreApplication.translate

_MOST_PERCENT = 9_900
"""a slowdown beyond this is no number that anybody compares"""


class Pain(IntEnum):
    """How bad it is, in the order of the colours of the host's states."""

    NONE = 0
    MILD = 1
    STRONG = 2
    SEVERE = 3


def pain_of(pressure: PressureView) -> Pain:
    """How much a VM suffers: the worse of its slowdown and its stalls."""
    by_slowdown = sum(pressure.slowdown_percent >= mark for mark in (110, 150, 250))
    by_stalls = sum(pressure.some_permille >= mark for mark in (100, 300, 600))
    return Pain(max(by_slowdown, by_stalls))


def is_slower(pressure: PressureView) -> bool:
    """Whether it is slower by more than the noise."""
    return pressure.slowdown_percent >= 105


def slowdown_text(pressure: PressureView) -> str:
    """Such as "1×", "2.6×" or "14×"."""
    percent = pressure.slowdown_percent
    if percent > _MOST_PERCENT:
        return f">{_MOST_PERCENT // 100}×"
    times = percent / 100
    return f"{times:.1f}×" if is_slower(pressure) and times < 9.95 else f"{times:.0f}×"


def rate_text(touches_per_s: int) -> str:
    """Such as "840/s" or "12.4k/s"; short, for the gauge."""
    if touches_per_s < 10_000:
        return f"{count_text(touches_per_s)}/s"
    thousands = touches_per_s / 1000
    return f"{thousands:.1f}k/s" if thousands < 100 else f"{count_text(round(thousands))}k/s"


def pressure_text(pressure: PressureView) -> str:
    """All of it, in sentences."""
    speed = translate("vm", "Runs at full speed: {rate} page touches a second.")
    if is_slower(pressure):
        speed = translate("vm", "Runs {times} slower than it could: {rate} page touches a second.")
    stalls = translate(
        "vm",
        "Stalled on its pages in the last 10 s: {some} of the time some program (PSI some), {full} all of"
        " them (PSI full).",
    )
    return "\n".join((speed, stalls)).format(
        times=slowdown_text(pressure),
        rate=count_text(pressure.touches_per_s),
        some=percent_text(pressure.some_permille, 1000),
        full=percent_text(pressure.full_permille, 1000),
    )
