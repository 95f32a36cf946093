"""A number field that shows and keeps a value as the file has it: "1536 MiB", "12 pages", "1.5 s", "75"."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from core.units import (
    GIB,
    KIB,
    MIB,
    NS_PER_MS,
    NS_PER_S,
    parse_bytes,
    parse_ns,
    written_size,
    written_time,
)
from gui.host.unit_spin import UnitSpin

Written = int | str
"""a value of the file"""
_PAGES: Final = ("pages", "page")


class WrittenSpin(UnitSpin):
    """What a person writes stays as it is written; a step writes the new value in a unit that suits it.

    Attributes:
        edited: the value, as the file is to have it, that a person gave.
    """

    edited = Signal(object)

    def __init__(
        self,
        text_of: Callable[[int], str],
        parse: Callable[[str], int],
        units: tuple[int, ...],
        written: Callable[[str], Written],
        parent: QWidget | None = None,
    ) -> None:
        """Begin at zero; see `UnitSpin`.

        Args:
            text_of: says a value.
            parse: understands what a person wrote; ValueError when it does not.
            units: what a step is measured in, the largest first.
            written: what the file says for a text that `parse` understands.
            parent: Qt's owner.
        """
        self._shown: tuple[float, str] | None = None
        self._written = written
        self._given: Written | None = None
        super().__init__(text_of, parse, units, parent)
        self.lineEdit().textEdited.connect(self._typed)
        self.valueChanged.connect(self._stepped)
        self.editingFinished.connect(self._put_in_order)

    def show_value(self, value: Any, absent: str) -> None:
        """Show a value of the file, whatever it is; None shows the words for its absence."""
        if self.hasFocus() and value == self._given:
            return  # else what is being typed would be put in order meanwhile
        self._show(absent if value is None else self.text_of_written(value))

    def _show(self, text: str) -> None:
        self.blockSignals(True)
        self._shown = None
        self.setValue(self._value_of(text))
        self._shown = (self.value(), text)
        self.lineEdit().setText(text)
        self.blockSignals(False)

    def text_of_written(self, value: Any) -> str:
        """How a value of the file is shown."""
        return self._text_of(value) if type(value) is int else str(value)

    def textFromValue(self, value: float) -> str:
        """The text of a value: the one that is shown, if it is that of this value."""
        if self._shown is not None and self._shown[0] == value:
            return self._shown[1]
        return super().textFromValue(value)

    def _value_of(self, text: str) -> float:
        try:
            return min(self.maximum(), max(self.minimum(), float(self._parse(text))))
        except ValueError:
            return self.minimum()

    def _typed(self, text: str) -> None:
        try:
            value = float(self._parse(text))
        except ValueError:
            return
        if self.minimum() <= value <= self.maximum():
            self._shown = (value, text)
            self._give(self._written(text))

    def _stepped(self, value: float) -> None:
        """Tell a value that nobody typed."""
        if self._shown is None or self._shown[0] != value:
            self._give(self._written(self.textFromValue(value)))

    def _put_in_order(self) -> None:
        """Show what was typed as the file has it."""
        if self._given is not None and self._shown is not None and self._shown[0] == self.value():
            self._show(self.text_of_written(self._given))
            self._given = None

    def _give(self, value: Written) -> None:
        self._given = value
        self.edited.emit(value)


class SizeSpin(WrittenSpin):
    """A size with a unit, or in pages, as a bare number is where that is usual."""

    def __init__(self, page_bytes: int, *, in_pages: bool, parent: QWidget | None = None) -> None:
        """For a host with such pages."""
        self._page_bytes, self._in_pages = page_bytes, in_pages
        units = (page_bytes,) if in_pages else (GIB, MIB, KIB)
        super().__init__(self._say, self._bytes_of, units, self._in_file, parent)
        self.grain = page_bytes

    def text_of_written(self, value: Any) -> str:
        """A number is one of pages; none is none in any unit."""
        if type(value) is not int:
            return str(value)
        return _pages_text(value) if value or self._in_pages else written_size(0)

    def _say(self, size: int) -> str:
        return _pages_text(size // self._page_bytes) if self._in_pages else written_size(size)

    def _bytes_of(self, text: str) -> int:
        value = self._in_file(text)
        return value * self._page_bytes if isinstance(value, int) else parse_bytes(value)

    def _in_file(self, text: str) -> Written:
        plain = text.strip().lower()
        word = next((word for word in _PAGES if plain.endswith(word)), "")
        number = plain.removesuffix(word).strip()
        if number.isdecimal() and (word or self._in_pages):
            return int(number)
        return _with_unit(text, "MiB")


def time_spin() -> WrittenSpin:
    """A field for a time; a bare number is seconds."""
    units = (NS_PER_S, NS_PER_MS, 1_000)
    return WrittenSpin(written_time, lambda text: parse_ns(_seconds(text)), units, _seconds)


def whole_spin(most: int, suffix: str) -> WrittenSpin:
    """A field for a whole number."""

    def parse(text: str) -> int:
        return int(text.strip().removesuffix(suffix.strip()))

    spin = WrittenSpin(lambda number: f"{number}{suffix}", parse, (1,), parse)
    spin.setMaximum(most)
    return spin


class SpeedSpin(WrittenSpin):
    """A size a second, which the file has as a size; a bare number is MiB."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin at none."""
        super().__init__(_speed_text, lambda text: parse_bytes(_speed(text)), (MIB,), _speed, parent)

    def text_of_written(self, value: Any) -> str:
        """With what the file leaves out."""
        return f"{value}/s"


def _pages_text(pages: int) -> str:
    return f"{pages} page" if pages == 1 else f"{pages} pages"


def _speed_text(bytes_per_s: int) -> str:
    return f"{written_size(bytes_per_s)}/s"


def _speed(text: str) -> str:
    return _with_unit(text.strip().removesuffix("/s"), "MiB")


def _seconds(text: str) -> str:
    return _with_unit(text, "s")


def _with_unit(text: str, unit: str) -> str:
    """A value as files have it; the person's own decimal sign is understood too."""
    plain = " ".join(text.split())
    if QLocale().decimalPoint() == "," and "." not in plain:
        plain = plain.replace(",", ".")
    return plain if plain[-1:].isalpha() else f"{plain} {unit}"
