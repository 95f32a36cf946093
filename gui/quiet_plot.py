"""A plot that has no menu and no buttons, and leaves nothing behind."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from gui.access.spoken import Spoken


class QuietPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph is untyped
    """Looks only: the keyboard passes it by, and it says in words what it shows.

    pyqtgraph makes its menus all the same, and nobody owns them: Python would delete them whenever it happens
    to collect its garbage, also while Qt is dressing all widgets.
    """

    def __init__(self, name: str, describe: Callable[[], str]) -> None:
        """Make one.

        Args:
            name: what it shows, for people who hear the screen.
            describe: what it shows just now.
        """
        super().__init__(enableMenu=False)
        self._describe = describe
        self.hideButtons()
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.setAccessibleName(name)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def spoken(self) -> Spoken:
        """What it shows just now."""
        return Spoken(QAccessible.Role.Chart, self._describe())
