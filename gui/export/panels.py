"""The parts of the window of which there can be a picture or a film."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.display import Display
from gui.overview import SimulatedOverview
from gui.story.closeup import CloseUp
from gui.text import capital, term

translate = QCoreApplication.translate
WINDOW = "window"
CLOSE_UP = "close-up"
GRAPH = "graph"


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the window; `name` is the same in every window, and fit for the name of a file."""

    name: str
    title: str
    widget: QWidget


def panels(
    window: QWidget, overview: SimulatedOverview, close_up: CloseUp, display: Display
) -> Iterator[Panel]:
    """The parts that are shown: those of the other view are not kept up to date."""
    yield Panel(WINDOW, translate("Export", "The window"), window)
    if close_up.isVisible():
        yield Panel(CLOSE_UP, translate("Export", "Close-up"), close_up)
        return
    frames = capital(term(display.vocabulary, "host frame", 2))
    yield Panel("host-frames", frames, overview.host)
    yield Panel(GRAPH, translate("Export", "Graph"), overview.graph)
    for card in overview.cards.cards:
        yield Panel(f"vm-{card.vm.name}", card.vm.name, card)
