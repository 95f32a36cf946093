"""Makes one main window look like another one."""

from typing import Protocol

from gui.actions import Actions
from gui.display import Display
from gui.overview import SimulatedOverview


class Alike(Protocol):
    """What makes the look of a main window, besides its settings."""

    display: Display
    actions_by_name: Actions
    overview: SimulatedOverview

    @property
    def in_close_up(self) -> bool:
        """Whether the close-up is shown."""
        ...


def look_alike(window: Alike, model: Alike) -> None:
    """Show the same view, by the same eye, with the same side of the graph."""
    if window.in_close_up != model.in_close_up:
        window.actions_by_name["close-up"].trigger()
    window.actions_by_name[f"eye-{model.display.eye}"].trigger()
    window.overview.graph.tabs.button(model.overview.graph.tabs.checkedId()).click()
