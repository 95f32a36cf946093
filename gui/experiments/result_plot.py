"""The plot of an experiment: our mean of all seeds with its band, and what was published."""

from collections.abc import Sequence
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from core.experiments.outcome import Experiment
from gui.access.plain import plain_text
from gui.display import Display
from gui.experiments.curves import Curve, Numbers
from gui.host.series import ticks
from gui.numbers import short_text
from gui.quiet_plot import QuietPlot
from gui.text import experiment_text
from gui.theme import mix, owner_colour, ui_font
from gui.wrapped_label import WrappedLabel

_TICK_PX = 14
_FEW = 12
"""so few points are marked, one by one"""
_BAND_SHARE = 0.28
_BAR = 0.36
"""how wide a bar is, and its air; two of them stand at each name"""


class ResultPlot(QFrame):
    """Axis names and a legend in words stand around the plot."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty plot."""
        super().__init__(parent)
        self._display = display
        self._curves: Sequence[Curve] = ()
        self._names: Sequence[str] = ()
        self.setProperty("role", "card")
        self.legend = WrappedLabel(role="large")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.y_label = WrappedLabel(role="muted")
        self.x_label = WrappedLabel(role="muted")
        self.x_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.plot = QuietPlot(self.tr("What came of it"), self._words)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._rows = QVBoxLayout(self)
        for part in (self.legend, self.y_label, self.plot, self.x_label):
            self._rows.addWidget(part, 1 if part is self.plot else 0)
        self.restyle()

    def show_curves(self, curves: Sequence[Curve], experiment: Experiment) -> None:
        """Show these, on the axes of their experiment."""
        self._curves = curves
        self._names = tuple(map(experiment_text, experiment.x_names))
        self.plot.setAccessibleName(experiment_text(experiment.title))
        self.x_label.setText(experiment_text(experiment.x_label))
        self.y_label.setText(experiment_text(experiment.y_label))
        self._draw()

    def _words(self) -> str:
        """The axes and the curves; their numbers stand in the table below."""
        lines = (self.y_label.text(), self.x_label.text(), plain_text(f"<p>{self.legend.text()}</p>"))
        return "\n".join(line for line in lines if line)

    def restyle(self) -> None:
        """Take the theme and the text scale as they are now."""
        theme, px = self._display.theme, self._display.px
        self._rows.setContentsMargins(px(14), px(10), px(14), px(10))
        self._rows.setSpacing(px(4))
        self.plot.setMinimumHeight(px(230))
        self.plot.setBackground(theme.card)
        for side in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(side)
            axis.setTickFont(ui_font(px(_TICK_PX)))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setPen(pg.mkPen(theme.border))
            axis.setStyle(tickLength=0, tickTextOffset=px(5))
        self.plot.getPlotItem().getAxis("bottom").setHeight(px(_TICK_PX + 12))
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find as many round numbers for the axes as now have room."""
        super().resizeEvent(event)
        self._scale()

    # --- drawing --------------------------------------------------------------------------------------

    def _draw(self) -> None:
        self.plot.clear()
        for curve in self._curves:
            colour = self._colour(curve)
            if self._names:
                self._add_bars(curve, colour)
                continue
            if curve.has_band:
                self._add_band(curve, mix(colour, self._display.theme.card, _BAND_SHARE))
            self._add_line(curve, colour)
        self.legend.setText(self._legend())
        self.legend.setVisible(bool(self._curves))
        self._scale()

    def _add_line(self, curve: Curve, colour: str) -> None:
        theme = self._display.theme
        pen = _pen(colour, self._line_px, Qt.PenStyle.DashLine if curve.is_published else None)
        line = pg.PlotDataItem(curve.x, curve.mean, pen=pen, antialias=True)
        if len(curve.x) <= _FEW:
            line.setSymbol("o")
            line.setSymbolSize(self._display.px(11 if curve.is_published else 8))
            line.setSymbolBrush(pg.mkBrush(theme.card if curve.is_published else colour))
            line.setSymbolPen(_pen(colour, self._line_px))
        line.setZValue(10 if curve.is_published else 5)
        self.plot.addItem(line)

    @property
    def _line_px(self) -> float:
        """As thick as the theme or the text wants it, whichever is thicker."""
        return max(3 * self._display.theme.line_px, self._display.px(3))

    def _add_bars(self, curve: Curve, colour: str) -> None:
        """Ours on the left and full, what was published on the right and hollow."""
        side = 0.5 if curve.is_published else -0.5
        ground = self._display.theme.card if curve.is_published else colour
        pen = _pen(colour, self._line_px)
        self.plot.addItem(
            pg.BarGraphItem(
                x=curve.x + side * _BAR, height=curve.mean, width=0.9 * _BAR, brush=ground, pen=pen
            )
        )

    def _add_band(self, curve: Curve, colour: str) -> None:
        low, high = (pg.PlotDataItem(curve.x, y) for y in (curve.low, curve.high))
        self.plot.addItem(pg.FillBetweenItem(low, high, brush=pg.mkBrush(colour)))

    def _scale(self) -> None:
        if not self._curves:
            return
        (left, right), (bottom, top) = self._x_range(), _y_range(self._curves)
        size = self.plot.getPlotItem().getViewBox().size()
        x_ticks = list(enumerate(self._names)) or ticks(right, size.width() / self._display.px(64), left)
        y_ticks = [
            (at, short_text(at, 10)) for at, _ in ticks(top, size.height() / self._display.px(34), bottom)
        ]
        widest = max((self.plot.fontMetrics().horizontalAdvance(text) for _, text in y_ticks), default=0)
        axis = self.plot.getPlotItem().getAxis("left")
        axis.setTicks([y_ticks])
        axis.setWidth(widest + self._display.px(14))
        self.plot.getPlotItem().getAxis("bottom").setTicks([x_ticks])
        self.plot.setRange(xRange=(left, right), yRange=(bottom, top), padding=0, disableAutoRange=True)

    def _x_range(self) -> tuple[float, float]:
        if self._names:
            return -0.5, len(self._names) - 0.5
        return _with_air(np.concatenate([curve.x for curve in self._curves]))

    def _colour(self, curve: Curve) -> str:
        """Ours and what was published have one colour if they have one name."""
        labels = list(dict.fromkeys(each.label for each in self._curves))
        return owner_colour(self._display.theme, labels.index(curve.label))

    def _legend(self) -> str:
        """Each name in its colour; then how ours differs from what was published."""
        colours = {curve.label: self._colour(curve) for curve in self._curves}
        ours = {curve.label for curve in self._curves if not curve.is_published}
        parts = [
            f'<span style="color:{colour}">{"━━" if label in ours else "╍╍"}</span>'
            f" {escape(experiment_text(label))}"
            for label, colour in colours.items()
        ]
        kinds = []
        if any(not curve.is_published for curve in self._curves):
            kinds.append(self.tr("full: ours"))
        if any(curve.has_band for curve in self._curves):
            kinds.append(self.tr("band: all seeds"))
        if any(curve.is_published for curve in self._curves):
            hollow = self.tr("hollow: published") if self._names else self.tr("dashed, ○: published")
            kinds.append(hollow)
        muted = self._display.theme.muted
        return f'{"&nbsp; ".join(parts)}&nbsp; <span style="color:{muted}">({" · ".join(kinds)})</span>'


def _y_range(curves: Sequence[Curve]) -> tuple[float, float]:
    """From nothing up; what is to be compared is not blown up."""
    all_y = np.concatenate([[0.0], *(curve.low for curve in curves), *(curve.high for curve in curves)])
    bottom, top = _with_air(all_y)
    return (0.0 if all_y.min() >= 0 else bottom), top


def _with_air(values: Numbers) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    air = 0.07 * (high - low) or 1.0
    return low - air, high + air


def _pen(colour: str, width: float, style: Qt.PenStyle | None = None) -> QPen:
    pen: QPen = pg.mkPen(QColor(colour), width=width, style=style or Qt.PenStyle.SolidLine)
    pen.setCosmetic(True)
    return pen
