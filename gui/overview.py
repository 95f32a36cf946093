"""The overview: VM cards, the host's frames, host pressure over time, and what just happened."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.scenario import Note
from core.source import Source
from gui.display import Display
from gui.host.host_panel import HostPanel
from gui.host.host_part import HostPart
from gui.host.pressure_graph import PressureGraph
from gui.settings import Settings
from gui.story.feed import EventFeed
from gui.turns import Turn
from gui.vm.card_grid import CardGrid

SIDE_BY_SIDE_PX = 745
"""less, and a host of several techniques in its harshest state would not fit beside the cards"""


Host = TypeVar("Host", bound=HostPart)


class Overview(QWidget, Generic[Host]):
    """Four parts and the splitters between them."""

    commanded = Signal(object)
    """a `Command` that the person chose"""
    spawn_wanted = Signal()
    sought = Signal(object)
    """the time in ns that a person wants to see"""

    def __init__(
        self, display: Display, settings: Settings, host: Host, parent: QWidget | None = None
    ) -> None:
        """Empty parts; `set_source` gives them a run.

        Args:
            display: theme, text scale and eye.
            settings: where the splitters stood.
            host: the panel of the host.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._settings = settings
        self.host = host
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Overview"))
        self.cards = CardGrid(display)
        self.cards.commanded.connect(self.commanded)
        self.cards.spawn_wanted.connect(self.spawn_wanted)
        self.cards.placed.connect(self._order_tabs)
        self.graph = PressureGraph(display)
        self.graph.time_bar.sought.connect(self.sought)
        self.feed = EventFeed(display)
        top = self._splitter("top", Qt.Orientation.Horizontal, self.cards, self.host, (62, 38))
        bottom = self._splitter("bottom", Qt.Orientation.Horizontal, self.graph, self.feed, (62, 38))
        both = self._splitter("rows", Qt.Orientation.Vertical, top, bottom, (77, 23))
        self._splitters = {"top": top, "bottom": bottom, "rows": both}
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(both)
        self._restore()
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def set_source(self, source: Source, notes: Iterable[Note] = ()) -> None:
        """Show another run; `notes` are the moments that its scenario speaks of."""
        for part in (self.cards, self.host, self.feed):
            part.set_source(source)
        self.graph.set_source(source, notes)

    def show_moment(self, source: Source) -> None:
        """The run is at another moment than it had come to."""
        self.feed.set_source(source)
        self.graph.show_moment()

    def _order_tabs(self) -> None:
        """Tab goes from the cards to the host, the graph and the feed."""
        graph = self.graph
        stops = [
            self.cards.tile,
            *self.host.tab_stops,
            *graph.tabs.buttons(),
            graph.time_bar,
            self.feed.list,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def refresh(self, turn: Turn = Turn.ALL) -> None:
        """Show the run as it is now, or those parts of it that have their turn."""
        self.cards.refresh(turn)
        self.host.refresh(turn)
        if turn.has_graph:
            self.graph.refresh()
        if turn.has_words:
            self.feed.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, one above the other where there is not."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < self._display.px(SIDE_BY_SIDE_PX)
        orientation = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        for name in ("top", "bottom"):
            self._splitters[name].setOrientation(orientation)
        self.cards.set_unrolled(narrow)

    def save_splitters(self) -> None:
        """Remember where the splitters stand."""
        for name, splitter in self._splitters.items():
            self._settings.set_splitter(name, splitter.saveState())

    def _restore(self) -> None:
        for name, splitter in self._splitters.items():
            splitter.restoreState(self._settings.splitter(name))
            splitter.setChildrenCollapsible(False)

    @staticmethod
    def _splitter(
        name: str, orientation: Qt.Orientation, first: QWidget, second: QWidget, parts: tuple[int, int]
    ) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setObjectName(name)
        splitter.addWidget(first)
        splitter.addWidget(second)
        for place, part in enumerate(parts):
            splitter.setStretchFactor(place, part)
        splitter.setSizes([part * 10 for part in parts])
        return splitter

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(12), px(7), px(12), px(7))
        for splitter in self._splitters.values():
            splitter.setHandleWidth(px(12))
        self._turn()


SimulatedOverview = Overview[HostPanel]
