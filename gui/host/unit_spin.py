"""A number field for a cost or a speed that people fill in with its unit: "1.5 µs", "7 ms", "150 MiB/s"."""

from collections.abc import Callable
from math import floor, log10
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from core.units import MIB, NS_PER_MS, NS_PER_S, parse_bytes, parse_ns
from gui.numbers import plain_number
from gui.text import cost_text, disk_speed_text

_MOST: Final = 9 * 10**15
"""more than any cost may be, and a `float` still has all its digits: the host says what is too much"""


class UnitSpin(QDoubleSpinBox):
    """Its value is a whole number of the smallest unit; its text is that number in a unit that suits it."""

    def __init__(
        self,
        text_of: Callable[[int], str],
        parse: Callable[[str], int],
        units: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Begin at zero.

        Args:
            text_of: says a value, with all its digits.
            parse: understands what a person wrote; ValueError when it does not.
            units: what a step is measured in, the largest first.
            parent: Qt's owner.
        """
        self._text_of, self._parse, self._units = text_of, parse, units  # Qt asks for texts while it is made
        super().__init__(parent)
        self.setDecimals(0)
        self.setRange(0, _MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def whole(self) -> int:
        """The value in the smallest unit."""
        return round(self.value())

    def textFromValue(self, value: float) -> str:
        """The text of a value."""
        return self._text_of(round(value))

    def valueFromText(self, text: str) -> float:
        """The value of a text; the value so far when it is none."""
        try:
            return self._parse(text)
        except ValueError:
            return self.value()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept what is a value with its unit; anything else may become one."""
        try:
            fits = self.minimum() <= self._parse(text) <= self.maximum()
        except ValueError:
            fits = False
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, position

    def stepBy(self, steps: int) -> None:
        """Change the digit after the first: 1.5 becomes 1.6, and 150 becomes 160."""
        value = self.whole()
        unit = next((each for each in self._units if value >= each), self._units[-1])
        first_digit = unit * 10 ** floor(log10(max(1.0, value / unit)))
        self.setValue(value + steps * first_digit // 10)
        self.selectAll()


def cost_spin() -> UnitSpin:
    """A field for a time."""
    return UnitSpin(_exactly, _ns_of, (NS_PER_S, NS_PER_MS, 1_000))


def percent_spin(highest: int) -> UnitSpin:
    """A field for a part of something, in whole percent."""
    spin = UnitSpin(lambda percent: f"{percent} %", _percent_of, (10,))
    spin.setMaximum(highest)
    return spin


def disk_speed_spin(no_limit: str) -> UnitSpin:
    """A field for a disk's speed; zero is none of it, and reads as `no_limit`."""

    def text_of(bytes_per_s: int) -> str:
        return disk_speed_text(bytes_per_s) if bytes_per_s else no_limit

    def parse(text: str) -> int:
        return 0 if text.strip() == no_limit else _bytes_per_s_of(text)

    return UnitSpin(text_of, parse, (MIB * 10,))


def _exactly(cost_ns: int) -> str:
    return cost_text(cost_ns, exactly=True)


def _ns_of(text: str) -> int:
    """A time; a bare number is µs."""
    plain = plain_number(text).replace("µ", "u").replace("μ", "u").strip()
    return parse_ns(plain if plain[-1:].isalpha() else f"{plain} us")


def _percent_of(text: str) -> int:
    return int(text.strip().removesuffix("%"))


def _bytes_per_s_of(text: str) -> int:
    """A speed; a bare number is MiB/s."""
    plain = plain_number(text).strip().removesuffix("/s").strip()
    return parse_bytes(plain if plain[-1:].isalpha() else f"{plain} MiB")
