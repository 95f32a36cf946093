"""The name of a line of the pressure graph, written at its end."""

import pyqtgraph as pg
from PySide6.QtGui import QFont

from gui.display import Display
from gui.host.graph_items import LABEL_PX
from gui.host.series import Curve
from gui.theme import ui_font


class LineName(pg.TextItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Above the part of the line that it spans, or below for want of room."""

    def __init__(self, display: Display) -> None:
        """Begin without words."""
        super().__init__()
        self._display = display

    def show_at(self, curve: Curve, words: str, colour: str, view: pg.ViewBox) -> None:
        """Name this line in what is seen of the plot."""
        self.setText(words, color=colour)
        self.setFont(ui_font(self._display.px(LABEL_PX), QFont.Weight.Bold))
        self.show()
        (from_s, to_s), (_, top) = view.viewRange()
        size, name = view.size(), self.boundingRect()
        end_s = curve.t_s[-1]
        begin_s = end_s - name.width() * (to_s - from_s) / max(1.0, size.width())
        spanned = curve.values[curve.t_s >= begin_s]
        highest, lowest = float(spanned.max()), float(spanned.min())
        has_room = (top - highest) * size.height() >= name.height() * top
        self.setAnchor((1, 1) if has_room else (1, 0))
        self.setPos(end_s, highest if has_room else lowest)
