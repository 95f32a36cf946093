"""Rings around what a step of a lesson speaks of."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from core.lesson import part_of
from gui.display import Display
from gui.highlight import Highlight
from gui.places import Places

_NAMES: Final = {"time bar": "time-bar"}
_OF_A_VM: Final = {"card": "vm", "guest": "vm", "pages": "grid", "slowdown": "pain"}


class Highlighting(QObject):
    """Follows the parts while they move; parts that are not seen have no ring."""

    def __init__(self, display: Display, places: Places, window: QWidget) -> None:
        """Ring nothing."""
        super().__init__(window)
        self._places = places
        self._names: tuple[str, ...] = ()
        self.rings = Highlight(display, window)
        self._soon = QTimer(self)  # a layout settles after what is shown has changed
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settled)
        display.appearance_changed.connect(self._soon.start)

    def show(self, parts: Sequence[str]) -> None:
        """Ring these parts, by their names in a lesson's file."""
        self._names = tuple(name for part in parts for name in _places_of(part))
        self.follow()
        self._soon.start()

    def follow(self) -> None:
        """The parts may be elsewhere now."""
        self.rings.set_rects([rect for name in self._names for rect in self._places.rects(name)])

    def _settled(self) -> None:
        for name in self._names:
            self._places.bring_into_view(name)
        self.follow()


def _places_of(part: str) -> list[str]:
    """What `gui.places` calls a part."""
    name, vm = part_of(part)
    if not vm:
        return [_NAMES.get(name, name)]
    place = _OF_A_VM.get(name, name)
    return [f"{place}:{vm}"]
