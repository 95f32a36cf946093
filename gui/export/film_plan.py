"""What a film shows: which part of the window, from when to when, how fast, and in which format."""

from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from math import ceil
from typing import Final

from core.units import NS_PER_S


class Format(StrEnum):
    """A kind of file; the value is its suffix."""

    GIF = "gif"
    MP4 = "mp4"


LIBRARIES: Final = {Format.GIF: ("PIL", "Pillow"), Format.MP4: ("av", "av")}
"""The module that encodes it, and the package that has it."""
RATES: Final = (5, 10, 20, 25, 50)
"""Frames a second; a GIF counts in hundredths of a second, and has these exactly."""
SPEEDS: Final = (0.5, 1.0, 2.0, 4.0, 10.0)
MOST_FRAMES: Final = 3000


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """A film to be made."""

    format: Format
    panel: str
    """its name, as in `gui.export.panels`"""
    factor: int
    """pixels of the film for one of the screen's, each way"""
    from_ns: int
    to_ns: int
    speed: float
    """simulated seconds a second of film"""
    rate: int
    """frames a second"""

    @property
    def frames(self) -> int:
        """How many pictures it has, the first and the last moment among them."""
        return 1 + max(0, ceil((self.to_ns - self.from_ns) * self.rate / (self.speed * NS_PER_S) - 1e-6))

    @property
    def length_s(self) -> float:
        """How long it takes to see."""
        return self.frames / self.rate

    def moment_ns(self, frame: int) -> int:
        """The simulated moment of a picture."""
        return min(self.to_ns, self.from_ns + round(frame * self.speed * NS_PER_S / self.rate))


def is_installed(format_: Format) -> bool:
    """Whether the library that encodes it is there; it is not loaded."""
    return find_spec(LIBRARIES[format_][0]) is not None
