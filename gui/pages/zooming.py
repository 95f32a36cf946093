"""The actions that zoom: they work on the grid that a person is at."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import Actions
from gui.pages.page_grid import PageGrid


class Zooming(QObject):
    """Zooms the grid that has the keyboard, else the one that is pointed at, else the usual one."""

    def __init__(self, actions: Actions, usual: PageGrid, window: QWidget) -> None:
        """Listen to the actions of a window; `usual` is the grid of its host."""
        super().__init__(window)
        self._usual = usual
        self._window = window
        actions["zoom-in"].triggered.connect(self._zoom_in)
        actions["zoom-out"].triggered.connect(self._zoom_out)
        actions["zoom-whole"].triggered.connect(self._show_whole)

    @property
    def _grid(self) -> PageGrid:
        at = (self._window.focusWidget(), QApplication.widgetAt(QCursor.pos()))
        return next((widget for widget in at if isinstance(widget, PageGrid)), self._usual)

    def _zoom_in(self) -> None:
        self._grid.zoom_in()

    def _zoom_out(self) -> None:
        self._grid.zoom_out()

    def _show_whole(self) -> None:
        self._grid.show_whole()
