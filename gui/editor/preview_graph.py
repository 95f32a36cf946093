"""The graph of a preview: free frames on the bands of the host's states, from the start to a chosen end."""

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.events import Event, HostState, HostStateChanged, ProgramKilled
from core.source import HostView
from core.trial import Stretch
from core.units import NS_PER_S
from gui.display import Display
from gui.editor.chart import NAMES_PX, RIGHT_PX
from gui.host.graph_items import Bands, MarkerLines
from gui.host.graph_series import Series, cosmetic_pen
from gui.host.line_name import LineName
from gui.host.markers import Marker
from gui.host.series import Curve, Line, seconds, ticks
from gui.host.state_bands import range_above, state_bands
from gui.quiet_plot import QuietPlot
from gui.text import percent_text, term, time_text
from gui.theme import state_colours, ui_font
from gui.vm.vm_text import counts_pages

_LEAST_PX, _MOST_PX = 110, 480


class PreviewGraph(QWidget):
    """Shows a run as it grows; its axis of time stands below that of the chart."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty graph."""
        super().__init__(parent)
        self._display = display
        self._until_s = 60.0
        self._host: HostView | None = None
        self._free = self._swapped = _NOTHING
        self._markers: list[Marker] = []
        self.plot = QuietPlot(self.tr("Free frames over time"), self._words)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._bands, self._marks = Bands(), MarkerLines(display)
        self._swap_name = LineName(display)
        for item in (self._bands, self._marks, self._swap_name):
            self.plot.addItem(item, ignoreBounds=True)
        self._free_line, self._swapped_line = Series(self.plot, 10), Series(self.plot, 9)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.plot)
        display.appearance_changed.connect(self._restyle)
        self._restyle()

    def _words(self) -> str:
        """How far the run is, and how short of frames it became."""
        if not self._free.t_s.size:
            return ""
        text = self.tr("{time}: free frames {free}, at the least {least}")
        return text.format(
            time=time_text(round(self._free.t_s[-1] * NS_PER_S)),
            free=percent_text(float(self._free.values[-1]), 100),
            least=percent_text(float(self._free.values.min()), 100),
        )

    def begin(self, until_s: float) -> None:
        """Another run, up to another end."""
        self._until_s = until_s
        self._host = None
        self._free = self._swapped = _NOTHING
        self._markers = []
        self._draw()

    def add(self, stretch: Stretch) -> None:
        """Show how it went on."""
        self._host = stretch.host
        times_s = stretch.times_ns / NS_PER_S
        frames = stretch.host.frames
        self._free = _joined(self._free, times_s, 100.0 * stretch.free_frames / frames)
        self._swapped = _joined(self._swapped, times_s, 100.0 * stretch.host_swapped_pages / frames)
        self._markers += [_marker(event, vm) for event, vm in stretch.happened]
        self._draw()

    def _draw(self) -> None:
        theme, host = self._display.theme, self._host
        top = 100.0
        self._marks.forget_places()  # its axes stand from the begin, while the lines go on
        self._swap_name.forget_place()
        if host is None:
            self._free_line.hide()
            self._swapped_line.hide()
            self._swap_name.hide()
            self._bands.set_bands([])
        else:
            if not counts_pages(host):
                high = 100.0 * host.thresholds.high / host.frames
                top = range_above(max(2.0 * high, 1.1 * float(np.median(self._free.values))))
            self._bands.set_bands(state_bands(host, top, theme))
            self._free_line.show(self._free, cosmetic_pen(theme.text, 2 * theme.line_px))
            self._draw_swapped()
        room, px = self.plot.getPlotItem().getViewBox().size(), self._display.px
        self._axis("left").setTicks([ticks(top, room.height() / px(20))])
        self._axis("bottom").setTicks([seconds(self._until_s, room.width() / px(60), 0.0)])
        self.plot.setRange(xRange=(0, self._until_s), yRange=(0, top), padding=0, disableAutoRange=True)
        self._marks.keep_clear_of([self._free])
        self._marks.set_markers(self._markers)

    def _draw_swapped(self) -> None:
        """What the hypervisor has on its disk, where it has anything."""
        display, theme = self._display, self._display.theme
        if not self._swapped.values.any():
            self._swapped_line.hide()
            self._swap_name.hide()
            return
        pen = cosmetic_pen(theme.host_swap, 2 * theme.line_px, Qt.PenStyle.DashDotLine)
        self._swapped_line.show(self._swapped, pen)
        name, view = term(display.vocabulary, "host swap label"), self.plot.getPlotItem().getViewBox()
        self._swap_name.show_at(self._swapped, name, theme.host_swap, view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find as many round numbers for the axes as now have room."""
        super().resizeEvent(event)
        self._draw()

    def _restyle(self) -> None:
        theme, px = self._display.theme, self._display.px
        self.setMinimumHeight(px(_LEAST_PX))
        self.setMaximumHeight(px(_MOST_PX))
        self.plot.setBackground(theme.card)
        for side in ("left", "bottom"):
            axis = self._axis(side)
            axis.setTickFont(ui_font(px(11)))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setPen(pg.mkPen(theme.border))
            axis.setStyle(tickLength=0, tickTextOffset=px(4))
        self._axis("left").setWidth(px(NAMES_PX))
        self._axis("bottom").setHeight(px(20))
        self.plot.getPlotItem().setContentsMargins(0, 0, px(RIGHT_PX), 0)
        self._marks.restyle()
        self._marks.set_ground(state_colours(theme, HostState.HIGH).band, theme.muted)
        self._draw()

    def _axis(self, side: str) -> pg.AxisItem:
        return self.plot.getPlotItem().getAxis(side)


_NOTHING: Final = Curve(np.zeros(0), np.zeros(0))


def _joined(curve: Curve, times_s: Line, values: Line) -> Curve:
    return Curve(np.concatenate([curve.t_s, times_s]), np.concatenate([curve.values, values]))


def _marker(event: Event, vm: str) -> Marker:
    at_s = event.at_ns / NS_PER_S
    if isinstance(event, ProgramKilled):
        text = QCoreApplication.translate("graph", "{vm} kills {program}")
        return Marker(at_s, text.format(vm=vm, program=event.program))
    assert isinstance(event, HostStateChanged)
    return Marker(at_s, str(event.new).upper(), is_state=True)
