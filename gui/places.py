"""The parts of the window by name, and where they are seen: for whoever points at them."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.access.focus import bring_into_view
from gui.overview import SimulatedOverview
from gui.status_bar import StatusBar
from gui.story.closeup import CloseUp
from gui.top_bar import TopBar

OF_A_VM: Final = ("vm", "grid", "gauge", "pain", "bar", "controls")
"""parts of a VM's card; asked for as "gauge:database". The close-up has a "vm" and a "gauge" of each too"""
Area = tuple[QWidget, QRect]
"""a widget, and the part of it that is meant"""


class Places:
    """Knows "cards", "host", "graph", "time-bar", "feed", "story", "play", "speed", "eyes" and "legend".

    And "menus", and the parts of each VM (`OF_A_VM`). What is not on the screen has no place.
    """

    def __init__(
        self,
        window: QMainWindow,
        top_bar: TopBar,
        views: tuple[SimulatedOverview, CloseUp],
        status: StatusBar,
    ) -> None:
        """Of this window."""
        self._window = window
        self._overview, self._close_up = views
        graph = self._overview.graph
        self._parts: dict[str, QWidget] = {
            "menus": window.menuBar(),
            "play": top_bar.play,
            "speed": top_bar.speed,
            "eyes": top_bar.eyes,
            "cards": self._overview.cards,
            "graph": graph,
            "time-bar": graph.time_bar,
            "feed": self._overview.feed,
            "story": self._close_up.story,
            "legend": status.legend,
        }

    def rects(self, name: str) -> list[QRect]:
        """Where a part is seen, in the window's coordinates; nothing for one that is not."""
        seen = (self._seen(*area) for area in self._areas(name))
        return [rect for rect in seen if not rect.isEmpty()]

    def bring_into_view(self, name: str) -> None:
        """Scroll whatever must be scrolled for a part to be seen."""
        for widget, rect in self._areas(name):
            bring_into_view(widget, rect)

    def _areas(self, name: str) -> list[Area]:
        """What is called so: of a view that is not shown too."""
        part, _, vm = name.partition(":")
        if part in self._parts:
            return [_whole(self._parts[part])]
        if part == "host":
            stage = self._close_up.stage
            return [_whole(self._overview.host), (stage, stage.host_rect().toAlignedRect())]
        return self._areas_of_vm(part, vm) if part in OF_A_VM else []

    def _areas_of_vm(self, part: str, vm: str) -> list[Area]:
        areas = []
        for card in self._overview.cards.cards:
            if card.vm.name == vm:
                areas.append(_whole(card if part == "vm" else getattr(card, part)))
        panel = self._close_up.stage.panel_of(vm)
        if panel is not None and part in ("vm", "gauge"):
            rect: QRectF = panel.frame if part == "vm" else panel.gauge
            areas.append((self._close_up.stage, rect.toAlignedRect()))
        return areas

    def _seen(self, widget: QWidget, rect: QRect) -> QRect:
        """What is left of a part in all that it lies in, in the window's coordinates."""
        if not widget.isVisible():
            return QRect()
        within = widget
        while within is not self._window and not rect.isEmpty():
            rect = rect.intersected(within.rect()).translated(within.pos())
            within = within.parentWidget()
        return rect.intersected(self._window.rect())


def _whole(widget: QWidget) -> Area:
    return widget, QRect(QPoint(0, 0), widget.size())
