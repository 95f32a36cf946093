"""Sizes in the close-up: they follow the person's text scale, and grow with a large window."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize

from gui.display import Display
from gui.theme import BASE_FONT_PX

TITLE_PX: Final = 19
NOTE_PX: Final = 13
WORD_PX: Final = 15
MESSAGE_PX: Final = 17
WHAT_PX: Final = 20
WHY_PX: Final = 16

_USUAL: Final = QSize(1280, 650)
_MOST_ZOOM: Final = 1.7
_LEAST_STORY: Final = 0.8


@dataclass(frozen=True, slots=True)
class Sizes:
    """Turns sizes at 100 % in a small window into pixels.

    Attributes:
        scale: of the theme and the person's text together.
        zoom: what a large window adds, 1.0 and more.
    """

    scale: float
    zoom: float = 1.0

    def text(self, px: float) -> float:
        """A text size: what is larger than usual text stays as much larger, rather than twice as large."""
        return (BASE_FONT_PX * self.scale + px - BASE_FONT_PX) * self.zoom

    def length(self, px: float) -> float:
        """A length that grows with the text."""
        return px * self.scale * self.zoom

    def shrunk(self, factor: float) -> "Sizes":
        """The same, smaller: first what a large window adds goes, then text above 100 %."""
        zoom = max(1.0, self.zoom * factor)
        scale = self.scale * factor * self.zoom / zoom
        return Sizes(max(min(self.scale, 1.0), scale), zoom)


def sizes_for(display: Display, window: QSize) -> Sizes:
    """The sizes for a close-up as large as `window`: larger in a large one, smaller where it is tight."""
    scale = display.scale
    room = min(window.width() / (_USUAL.width() * scale), window.height() / (_USUAL.height() * scale))
    zoom = max(1.0, min(room, _MOST_ZOOM))
    return Sizes(scale, zoom).shrunk(max(_LEAST_STORY, min(1.0, room * 1.6)))
