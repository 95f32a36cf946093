"""The name of a line of the pressure graph, written along it where no line runs through the words."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QTransform

from gui.display import Display
from gui.host.curve_room import crosses, in_pixels
from gui.host.graph_items import LABEL_PX
from gui.host.series import Curve
from gui.theme import ui_font

_STEPS: Final = 12
"""so many places are looked at from the end of the line to its begin"""
_AIR_PX: Final = 2


class LineName(pg.TextItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Near the end of the line, above or below it; further back where other lines are in the way."""

    def __init__(self, display: Display) -> None:
        """Begin without words."""
        super().__init__()
        self._display = display
        self._look: tuple[str, str, int] | None = None
        self._room: tuple[object, ...] = ()
        self._last = 0
        """which place it had: it stays there while it can, for words that jump cannot be read"""

    def show_at(
        self, curve: Curve, words: str, colour: str, view: pg.ViewBox, others: Sequence[Curve] = ()
    ) -> None:
        """Name this line in what is seen of the plot, clear of the other lines, once for each such view."""
        look = (words, colour, self._display.px(LABEL_PX))
        if look != self._look:
            self._look = look
            self.setText(words, color=colour)
            self.setFont(ui_font(look[2], QFont.Weight.Bold))
        self.show()
        (from_s, to_s), (_, top) = view.viewRange()
        room = (from_s, to_s, top, view.width(), view.height(), *look)
        if room == self._room:
            return
        self._room = room
        size, name = QSizeF(view.size()), self.boundingRect().size()
        to_pixels = QTransform(
            *(size.width() / (to_s - from_s), 0, 0, -size.height() / top),
            *(-from_s * size.width() / (to_s - from_s), size.height()),
        )
        lines = [in_pixels(each, to_pixels) for each in (curve, *others)]
        places = list(self._places(lines[0], name, size))
        order = sorted(range(len(places)), key=lambda number: number != self._last)
        clear = (number for number in order if not any(crosses(line, places[number]) for line in lines))
        self._last = next(clear, 0)
        at = to_pixels.inverted()[0].map(places[self._last].topLeft())
        self.setAnchor((0, 0))
        self.setPos(at)

    def forget_place(self) -> None:
        """The lines are others than those the name has stood beside: find its place anew."""
        self._room = ()

    def _places(self, line: Curve, name: QSizeF, room: QSizeF) -> Iterator[QRectF]:
        """Above and below the line, from its end backwards, as far as they are inside of the plot."""
        end, step = float(line.t_s[-1]), max(name.width(), room.width() / _STEPS)
        lefts = np.arange(end - name.width(), max(-1.0, float(line.t_s[0]) - 1), -step)
        for left in lefts if len(lefts) else [end - name.width()]:
            spanned = line.values[(line.t_s >= left) & (line.t_s <= left + name.width())]
            highest, lowest = (spanned.min(), spanned.max()) if len(spanned) else (line.values[-1],) * 2
            above = float(highest) - name.height() - _AIR_PX
            below = float(lowest) + _AIR_PX
            yield QRectF(left, max(0.0, above), name.width(), name.height())
            yield QRectF(left, min(below, room.height() - name.height()), name.width(), name.height())
