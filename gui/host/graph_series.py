"""One line of the pressure graph, which lives as long as the graph does, and the pens that draw it."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from gui.host.series import Curve


class Series:
    """One line, filled down to zero if it has a colour to fill with."""

    def __init__(self, plot: pg.PlotWidget, z: float) -> None:
        """Begin hidden; of two lines the one with the larger `z` lies above."""
        self._line = pg.PlotDataItem(skipFiniteCheck=True, clipToView=True)
        self._line.setDownsampling(auto=True, method="peak")
        self._line.setZValue(z)
        self._line.hide()
        plot.addItem(self._line, ignoreBounds=True)
        self._look: tuple[object, ...] = ()

    def show(self, curve: Curve, pen: QPen, fill: str | None = None) -> None:
        """Show these numbers in this look."""
        look = (pen.color().name(), pen.widthF(), pen.style(), fill)
        if look != self._look:
            self._look = look
            self._line.setPen(pen)
            self._line.opts["antialias"] = fill is None  # seams would show between fills
            self._line.setFillLevel(None if fill is None else 0.0)
            self._line.setFillBrush(None if fill is None else pg.mkBrush(fill))
        self._line.setData(curve.t_s, curve.values)
        self._line.show()

    def hide(self) -> None:
        """Show nothing."""
        self._line.hide()


def cosmetic_pen(colour: str, width: float, style: Qt.PenStyle | None = None) -> QPen:
    """A pen whose width is in pixels, whatever the scale of the plot."""
    pen: QPen = pg.mkPen(QColor(colour), width=width, style=style or Qt.PenStyle.SolidLine)
    pen.setCosmetic(True)
    return pen
