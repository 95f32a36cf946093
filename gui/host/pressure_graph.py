"""Host memory pressure over time: free frames on the state bands, the breakdown by VM, or the balloons."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.events import HostState
from core.scenario import Note
from core.source import HostView, Source, VmView
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.host.markers import Markers
from gui.host.series import Curve, free_percent, stacked_percent, ticks, vm_curve, window_start_ns
from gui.text import term
from gui.theme import mix, owner_colour, state_colours, ui_font
from gui.vm.vm_text import counts_pages

SERIES: Final = 32
"""VMs that get a line; a host with more still shows them as cards."""
SHORTEST_S: Final = 10.0
"""The time axis is never shorter than this."""


class Tab(IntEnum):
    """What the graph shows."""

    FREE = 0
    BREAKDOWN = 1
    PER_VM = 2


class PressureGraph(QFrame):
    """One plot whose series live as long as it does; `refresh` hands them new numbers."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty graph; `set_source` gives it a run."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self._tab = Tab.FREE
        self.setProperty("role", "card")
        self._make_header()
        self._make_plot()
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._header)
        self._rows.addWidget(self.plot, 1)
        display.appearance_changed.connect(self._restyle)
        display.selection_changed.connect(self.refresh)
        self._restyle()

    def _make_header(self) -> None:
        title = QLabel(self.tr("Host memory pressure"))
        title.setProperty("role", "heading")
        self.caption = ElidedLabel()
        self.caption.setProperty("role", "muted")
        self._header = QHBoxLayout()
        self._header.addWidget(title)
        self._header.addWidget(self.caption, 1)
        self.tabs = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        names = (self.tr("Free"), self.tr("Breakdown"), self.tr("Per VM"))
        for tab, name in zip(Tab, names, strict=True):
            button = QPushButton(name)
            button.setProperty("kind", "segment")
            button.setProperty("edge", {Tab.FREE: "first", Tab.PER_VM: "last"}.get(tab, ""))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.tabs.addButton(button, int(tab))
            segments.addWidget(button)
        self.tabs.button(int(Tab.FREE)).setChecked(True)
        self.tabs.idClicked.connect(self._choose)
        self._header.addLayout(segments)

    def _make_plot(self) -> None:
        self.plot = pg.PlotWidget()
        self.plot.setAccessibleName(self.tr("Host memory pressure over time"))
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        item = self.plot.getPlotItem()
        item.getViewBox().setDefaultPadding(0.0)
        self._bands = {state: _band(item) for state in HostState}
        self._free = _line(item, 10)
        self._edges = [_line(item, 3) for _ in range(SERIES + 1)]
        self._fills = [
            pg.FillBetweenItem(lower, upper)
            for lower, upper in zip([_line(item, 3), *self._edges[:-1]], self._edges, strict=True)
        ]
        self._floor = self._fills[0].curves[0]
        for fill in self._fills:
            item.addItem(fill, ignoreBounds=True)
        self._balloons = [_line(item, 6) for _ in range(SERIES)]
        self._targets = [_line(item, 5) for _ in range(SERIES)]
        self._markers = Markers(item)

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        self._markers.clear()
        self.refresh()

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark the moments that the scenario speaks of."""
        self._markers.set_notes(notes)
        self.refresh()

    def refresh(self) -> None:
        """Show the run up to now."""
        source = self._source
        if source is None or not source.telemetry.row_count:
            return
        self._markers.read(source)
        if not self.isVisible():
            return
        host, vms = source.host(), list(source.vms())[:SERIES]
        draw = (self._draw_free, self._draw_breakdown, self._draw_per_vm)[self._tab]
        top = draw(source, host, vms)
        from_s = window_start_ns(source.telemetry) / 1e9
        to_s = max(from_s + SHORTEST_S, source.now_ns / 1e9)
        size = self.plot.getPlotItem().getViewBox().size()
        self.plot.setRange(xRange=(from_s, to_s), yRange=(0, top), padding=0, disableAutoRange=True)
        self._axis("left").setTicks([ticks(top, size.height() / self._display.px(20))])
        self._axis("bottom").setTicks([ticks(to_s, size.width() / self._display.px(60), from_s)])
        self._markers.place(from_s, to_s, size)

    def _axis(self, side: str) -> pg.AxisItem:
        return self.plot.getPlotItem().getAxis(side)

    # --- the three tabs ------------------------------------------------------------------------------

    def _choose(self, tab: int) -> None:
        self._tab = Tab(tab)
        for item in (self._free, *self._edges, *self._fills, *self._balloons, *self._targets):
            item.setVisible(False)
        for band in self._bands.values():
            band.setVisible(self._tab is Tab.FREE)
        self._markers.restyle(self._display.theme, self._display.px(11), filled=self._tab is Tab.BREAKDOWN)
        self._explain()
        self.refresh()

    def _draw_free(self, source: Source, host: HostView, _vms: Sequence[VmView]) -> float:
        curve = free_percent(source.telemetry, host)
        _show(self._free, curve)
        marks = {
            HostState.SOFT: host.thresholds.soft,
            HostState.HARD: host.thresholds.hard,
            HostState.LOW: host.thresholds.low,
        }
        high = 100 * host.thresholds.high / host.frames
        top = max(float(curve.values.max(initial=0.0)) * 1.1, 2.5 * high, 4.0)
        ceiling = top
        for state in (HostState.HIGH, *marks):
            own = ceiling if state is HostState.HIGH else _percent(marks[state], host)
            below = [_percent(mark, host) for other, mark in marks.items() if _harsher(other, state)]
            floor = max([value for value in below if value is not None], default=0.0)
            self._bands[state].setVisible(own is not None)
            if own is not None:
                self._bands[state].setRegion((floor, own))
        return top

    def _draw_breakdown(self, source: Source, host: HostView, vms: Sequence[VmView]) -> float:
        curves = stacked_percent(source.telemetry, [vm.id for vm in vms], host)
        theme = self._display.theme
        first = curves[0]
        self._floor.setData(first.t_s, first.values * 0)
        colours = [mix(theme.muted, theme.card, 0.7)]
        colours += [self._vm_colour(vm) for vm in vms]
        for i, (edge, fill) in enumerate(zip(self._edges, self._fills, strict=True)):
            used = i < len(curves)
            fill.setVisible(used)
            if used:
                edge.setData(curves[i].t_s, curves[i].values)
                fill.setBrush(pg.mkBrush(colours[i]))
        return 105.0

    def _draw_per_vm(self, source: Source, host: HostView, vms: Sequence[VmView]) -> float:
        scale = self._vm_scale(host)
        top = 1.0
        shown = [vm for vm in vms if vm.id in source.telemetry.vm_ids()]
        for i, (balloon, target) in enumerate(zip(self._balloons, self._targets, strict=True)):
            if i >= len(shown):
                balloon.setVisible(False)
                target.setVisible(False)
                continue
            colour, width = self._vm_colour(shown[i]), 2 * self._display.theme.line_px
            balloon.setPen(_pen(colour, width))
            target.setPen(_pen(colour, width * 0.75, Qt.PenStyle.DashLine))
            for item, column in ((balloon, "balloon_pages"), (target, "target_pages")):
                curve = vm_curve(source.telemetry, shown[i], column, scale)
                _show(item, curve)
                top = max(top, float(curve.values.max(initial=0.0)) * 1.15)
        return top

    def _vm_colour(self, vm: VmView) -> str:
        theme, selected = self._display.theme, self._display.selected_vm
        colour = owner_colour(theme, vm.owner)
        return colour if selected in (None, vm.id) else mix(theme.muted, theme.card, 0.35)

    @staticmethod
    def _vm_scale(host: HostView) -> float:
        return 1.0 if counts_pages(host) else host.page_size / 2**20

    # --- looks ---------------------------------------------------------------------------------------

    def _explain(self) -> None:
        frames = term(self._display.vocabulary, "host frame", 2)
        host = self._source.host() if self._source else None
        unit = self.tr("pages") if host and counts_pages(host) else "MiB"
        self.caption.setText(
            {
                Tab.FREE: self.tr("free {frames}, % — the bands are the hypervisor's states"),
                Tab.BREAKDOWN: self.tr("whose {frames} they are, %"),
                Tab.PER_VM: self.tr("balloons, {unit} — dashed: their targets"),
            }[self._tab].format(frames=frames, unit=unit)
        )

    def _restyle(self) -> None:
        theme, px = self._display.theme, self._display.px
        self._rows.setContentsMargins(px(14), px(8), px(14), px(5))
        self._rows.setSpacing(px(6))
        self._header.setSpacing(px(8))
        self.plot.setMinimumHeight(px(68))
        self.plot.setBackground(theme.card)
        self._free.setPen(_pen(theme.text, 2 * theme.line_px))
        for state, band in self._bands.items():
            band.setBrush(pg.mkBrush(state_colours(theme, state).band))
        self._style_axes()
        self._choose(int(self._tab))

    def _style_axes(self) -> None:
        theme, px = self._display.theme, self._display.px
        font = ui_font(px(11))
        for side in ("left", "bottom"):
            axis = self._axis(side)
            axis.setTickFont(font)
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setPen(pg.mkPen(theme.border))
            axis.setStyle(tickLength=0, tickTextOffset=px(4))
        self._axis("left").setWidth(px(36))
        self._axis("bottom").setHeight(px(20))


def _percent(frames: int | None, host: HostView) -> float | None:
    return None if frames is None else 100 * frames / host.frames


def _harsher(left: HostState, right: HostState) -> bool:
    order = list(HostState)
    return order.index(left) > order.index(right)


def _pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = pg.mkPen(QColor(colour), width=width, style=style)
    pen.setCosmetic(True)
    return pen


def _line(plot: pg.PlotItem, z: float) -> pg.PlotDataItem:
    line = pg.PlotDataItem(
        skipFiniteCheck=True, autoDownsample=True, downsampleMethod="peak", clipToView=True
    )
    line.setZValue(z)
    line.setVisible(False)
    plot.addItem(line)
    return line


def _show(line: pg.PlotDataItem, curve: Curve) -> None:
    line.setVisible(True)
    line.setData(curve.t_s, curve.values)


def _band(plot: pg.PlotItem) -> pg.LinearRegionItem:
    band = pg.LinearRegionItem(orientation="horizontal", movable=False, pen=pg.mkPen(None))
    band.setZValue(-10)
    for line in band.lines:
        line.setPen(pg.mkPen(None))
    plot.addItem(band, ignoreBounds=True)
    return band
