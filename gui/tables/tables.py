"""Joins the window of the tables to the main window: its actions, the grid that is meant, the run."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.overview import SimulatedOverview
from gui.story.closeup import CloseUp

if TYPE_CHECKING:
    from gui.tables.table_window import TableWindow

_ALSO_THERE = (
    *("play", "next", "back", "eye-truth", "eye-guest", "eye-hypervisor"),
    *("text-larger", "text-smaller", "text-normal", "theme-projector"),
)
"""actions whose keys work in that window too"""


class Tables(QObject):
    """Makes the window when it is first asked for.

    Attributes:
        window: it, None until then.
    """

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        views: tuple[SimulatedOverview, CloseUp],
        parent: QWidget,
    ) -> None:
        """Wait for the action, and put it into the menus of the grids that have none of their own."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._overview, self._close_up = views
        self._parent = parent
        self.window: TableWindow | None = None
        for grid in (self._overview.host.grid, self._close_up.stage):
            grid.addAction(actions["table"])
            grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        actions["table"].triggered.connect(self.show)
        display.table_asked.connect(self.show_vm)
        controller.ticked.connect(self._follow)
        controller.run_changed.connect(self._show_run)

    def show(self) -> None:
        """Show the grid that has the keyboard; else the selected VM's, else the host's or the close-up's."""
        cards = {card.grid: card.vm.id for card in self._overview.cards.cards}
        focused = QApplication.focusWidget()
        window = self._opened()
        if focused in cards:
            window.choose(cards[focused])
        elif self._close_up.isVisible():
            window.choose_all()
        else:
            window.choose(None if focused is self._overview.host.grid else self._display.selected_vm)
        self._raise(window)

    def show_vm(self, vm: int) -> None:
        """Show the pages of this VM."""
        window = self._opened()
        window.choose(vm)
        self._raise(window)

    def close(self) -> None:
        """The main window goes, and the window of the tables with it."""
        if self.window is not None:
            self.window.close()

    def _opened(self) -> "TableWindow":
        if self.window is None:
            from gui.tables.table_window import TableWindow  # noqa: PLC0415 - loaded when somebody wants it

            self.window = TableWindow(self._display, self._controller.timeline, self._parent)
            self.window.addActions([self._actions[name] for name in _ALSO_THERE])
        return self.window

    def _raise(self, window: "TableWindow") -> None:
        window.show()
        window.raise_()
        window.activateWindow()
        window.table.setFocus()

    def _follow(self) -> None:
        if self.window is not None:
            self.window.follow()

    def _show_run(self) -> None:
        if self.window is not None:
            self.window.set_source(self._controller.timeline)
