"""The VM cards side by side, as many in a row as fit, and the tile that spawns another one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from core.commands import SpawnVm
from core.source import Source, VmView
from core.units import ceil_div
from gui.display import Display
from gui.turns import Turn
from gui.vm.spawn_tile import SpawnTile
from gui.vm.vm_card import LEAST_WIDTH_PX, VmCard

CARD_HEIGHT_PX = 232


class CardGrid(QScrollArea):
    """Scrolls when there are more cards than room."""

    commanded = Signal(object)
    """a `Command` that the person chose"""
    spawn_wanted = Signal()
    placed = Signal()
    """other cards, or the same ones elsewhere"""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty grid; `set_source` gives it VMs."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self._cards: dict[int, VmCard] = {}
        self._placed: tuple[int, ...] = ()
        self._arranged: tuple[float, ...] = ()
        self._unrolled = False
        self.setAccessibleName(self.tr("VMs"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._grid = QGridLayout(inside)
        self.tile = SpawnTile(display, inside)
        self.tile.clicked.connect(self.spawn_wanted)
        self.setWidget(inside)
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    @property
    def cards(self) -> tuple[VmCard, ...]:
        """The cards shown, in the order of the VMs."""
        return tuple(self._cards.values())

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        for card in self._cards.values():
            self._drop(card)
        self._cards.clear()
        self._placed = self._arranged = ()
        self.tile.setVisible(source.understands(SpawnVm))
        self.refresh()

    def refresh(self, turn: Turn = Turn.ALL) -> None:
        """Show the VMs as they are now; cards come and go with them.

        While the run plays, half of the cards have a turn for their words at a time.
        """
        source = self._source
        if source is None:
            return
        vms, host = source.vms(), source.host()
        self._follow(source, vms)
        for vm in vms:
            self._cards[vm.id].take(vm, host)
        self._show_in_sight(turn)
        self._roll()

    def _show_in_sight(self, turn: Turn) -> None:
        """Only what can be seen is drawn: of many VMs most are scrolled out of sight."""
        seen = self.viewport().visibleRegion().boundingRect()
        for number, card in enumerate(self._cards.values()):
            place = QRect(card.mapTo(self.viewport(), QPoint(0, 0)), card.size())
            if place.intersects(seen):
                has_turn = turn.has_words if number % 2 else turn.has_graph
                card.catch_up(with_words=has_turn)

    def _follow(self, source: Source, vms: Sequence[VmView]) -> None:
        present = {vm.id for vm in vms}
        for number in [number for number in self._cards if number not in present]:
            self._drop(self._cards.pop(number))
        for vm in vms:
            if vm.id not in self._cards:
                card = VmCard(self._display, source, vm)
                card.commanded.connect(self.commanded)
                self._cards[vm.id] = card
        self._place()

    def _drop(self, card: VmCard) -> None:
        self._grid.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _place(self) -> None:
        """Put the cards into as many columns as fit."""
        columns, gap = self._columns(), self._grid.spacing()
        width = (self.viewport().width() + gap) // columns - gap
        arranged = (width, self._display.scale, *self._cards)
        if arranged != self._arranged:
            self._arranged = arranged
            for card in self._cards.values():
                card.arrange_for(width)
        wanted = (columns, *self._cards)
        if wanted == self._placed:
            return
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for place, widget in enumerate(self._placed_widgets()):
            row, column = divmod(place, columns)
            across = columns - column if widget is self.tile else 1
            self._grid.addWidget(widget, row, column, 1, across)
            self._grid.setRowStretch(row, 1)
            self._grid.setColumnStretch(column, 1)
        stops = [stop for card in self._cards.values() for stop in card.tab_stops]
        for before, after in pairwise([*stops, self.tile]):
            QWidget.setTabOrder(before, after)
        self._placed = wanted
        self.placed.emit()
        self._roll()

    def set_unrolled(self, unrolled: bool) -> None:
        """Be as high as all cards together, inside of something that scrolls by itself."""
        self._unrolled = unrolled
        self._roll()

    def _roll(self) -> None:
        px = self._display.px
        height = self.widget().minimumSizeHint().height() if self._unrolled else px(CARD_HEIGHT_PX)
        self.setMinimumSize(px(LEAST_WIDTH_PX + 14), height)

    def _placed_widgets(self) -> list[QWidget]:
        """The cards, and the tile where VMs can be spawned."""
        return [*self._cards.values(), *([] if self.tile.isHidden() else [self.tile])]

    def _columns(self) -> int:
        px = self._display.px
        places = max(1, len(self._placed_widgets()))
        fitting = max(1, (self.viewport().width() + px(12)) // (px(LEAST_WIDTH_PX) + px(12)))
        return ceil_div(places, ceil_div(places, fitting))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the VMs that are in sight now."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width, before they are laid out in it."""
        self._place()
        super().resizeEvent(event)

    def _lengths(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self._display.px(12))
        self._roll()
        self._place()
