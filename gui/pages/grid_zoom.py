"""How a grid is zoomed and moved along: by steps of the wheel, by dragging, from all pages to single ones."""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from core.units import ceil_div
from gui.pages.page_run import PageRun

_NOTCH: Final = 120
"""eighths of a degree that a usual wheel turns at once; touchpads turn by less"""


class GridZoom:
    """What is under way: a part of a wheel's notch, and a drag."""

    def __init__(self) -> None:
        """Nothing is."""
        self.is_dragging = False
        self._turned = 0
        self._pressed_at: QPointF | None = None

    @staticmethod
    def nearer(run: PageRun, around: int, least: int) -> PageRun:
        """Half as many pages, `least` of them at least."""
        return run.zoomed(max(least, ceil_div(run.count, 2)), around) if run.count > least else run

    @staticmethod
    def further(run: PageRun, around: int) -> PageRun:
        """Twice as many pages."""
        return run.zoomed(2 * run.count, around)

    def wheel_steps(self, turned: int) -> int:
        """The wheel was turned so far: how many steps that is, with what was left before; away is more."""
        steps = int((self._turned + turned) / _NOTCH)
        self._turned += turned - steps * _NOTCH
        return steps

    # --- dragging ---------------------------------------------------------------------------------

    def press(self, at: QPointF) -> None:
        """The button went down here."""
        self._pressed_at = at

    def release(self) -> bool:
        """The button is up again: whether that was a click."""
        was_click = self._pressed_at is not None and not self.is_dragging
        self._pressed_at, self.is_dragging = None, False
        return was_click

    def dragged_pages(self, at: QPointF, cell_px: float, pages_per_cell: int, pages_per_row: int) -> int:
        """The pointer came here: by how many pages what is in sight is to move, so that they go with it."""
        if self._pressed_at is None:
            return 0
        way = at - self._pressed_at
        if not self.is_dragging and way.manhattanLength() < QApplication.startDragDistance():
            return 0
        self.is_dragging = True
        columns, rows = round(way.x() / cell_px), round(way.y() / cell_px)
        self._pressed_at += QPointF(columns, rows) * cell_px
        return -(columns * pages_per_cell + rows * pages_per_row)
