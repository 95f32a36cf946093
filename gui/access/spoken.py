"""What widgets that paint themselves tell a screen reader: what they are, their value, and all they show.

Asked for only when somebody listens, so it costs a run nothing. PySide6 6.11 allows it: `QAccessible` takes a
factory written in Python, `QAccessibleWidget` and `QAccessibleValueInterface` can be inherited from, and what
the factory makes is kept until its widget goes (tried with 6.11.3, with a listener on the AT-SPI bus too).
Widgets that Qt knows already, such as a `QSlider` that paints itself, need none of this.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr

_NOTHING: Final = VoidPtr(0)
"""Qt's null pointer: where a pointer is to be returned, PySide6 takes `None` for the address of something"""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What there is to say of a widget at this moment, beside its name."""

    role: QAccessible.Role
    """what it is; always the same for one widget"""
    words: str
    """all that it shows"""
    now: float | None = None
    """its value; None for what has none"""
    most: float = 0.0
    least: float = 0.0


@runtime_checkable
class Speaks(Protocol):
    """A widget that can say what it shows."""

    def spoken(self) -> Spoken:
        """Say it, as it is now."""
        ...


class _Value(QAccessibleValueInterface):
    """The value of a widget; a picture of the run, that nobody can set."""

    def __init__(self, speaker: Speaks) -> None:
        super().__init__()
        self._speaker = speaker

    def currentValue(self) -> float:
        """What it is now."""
        return self._speaker.spoken().now or 0.0

    def maximumValue(self) -> float:
        """The most that it can be."""
        return self._speaker.spoken().most

    def minimumValue(self) -> float:
        """The least that it can be."""
        return self._speaker.spoken().least

    def minimumStepSize(self) -> float:
        """There is nothing between two numbers of pages."""
        return 1.0

    def setCurrentValue(self, _value: float) -> None:
        """Nobody can: the run does."""


class _Interface(QAccessibleWidget):
    """Stands for a widget before screen readers."""

    def __init__(self, widget: QWidget, speaker: Speaks) -> None:
        spoken = speaker.spoken()
        super().__init__(widget, spoken.role)
        self._speaker = speaker
        self._value = None if spoken.now is None else _Value(speaker)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The value, for those who ask for it; Qt has the rest. The stub calls a pointer a number."""
        if kind == QAccessible.InterfaceType.ValueInterface and self._value is not None:
            return self._value  # type: ignore[return-value]
        found = super().interface_cast(kind)
        return _NOTHING if found is None else found  # type: ignore[return-value]

    def text(self, kind: QAccessible.Text) -> str:
        """The words, as its value and as its description: not every reader asks for both."""
        if kind in (QAccessible.Text.Value, QAccessible.Text.Description):
            return self._speaker.spoken().words
        return str(super().text(kind))


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    return _Interface(thing, thing) if isinstance(thing, QWidget) and isinstance(thing, Speaks) else None


@cache
def let_widgets_speak() -> None:
    """Have `Speaks` asked from now on; once in the life of a process."""
    QAccessible.installFactory(_interface_of)
