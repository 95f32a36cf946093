"""Host memory pressure over time: free frames on the state bands, the breakdown by VM, or the balloons."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.events import HostState
from core.scenario import Note
from core.source import HostView, Source, VmView
from core.units import MIB, NS_PER_S
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.host.graph_items import Bands, MarkerLines
from gui.host.graph_series import Series, cosmetic_pen
from gui.host.graph_words import balloon_words, breakdown_words, free_words
from gui.host.line_name import LineName
from gui.host.markers import MarkerLog
from gui.host.series import (
    Curve,
    host_percent,
    seconds,
    shown_s,
    stacked_percent,
    ticks,
    vm_curve,
)
from gui.host.state_bands import free_range, range_above, state_bands
from gui.host.time_bar import TimeBar
from gui.palette import Kind, kind_colour
from gui.quiet_plot import QuietPlot
from gui.text import term
from gui.theme import mix, owner_colour, state_colours, ui_font
from gui.vm.vm_text import counts_pages

COMPACT_PX: Final = 180
"""No compact graph is higher."""


class Tab(IntEnum):
    """What the graph shows."""

    FREE = 0
    BREAKDOWN = 1
    PER_VM = 2


class PressureGraph(QFrame):
    """One plot whose series live as long as it does; `refresh` hands them new numbers."""

    def __init__(self, display: Display, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """An empty graph; `set_source` gives it a run.

        Args:
            display: theme, text scale, words and selection.
            parent: the widget that holds it.
            compact: free frames and states only, without a header, on a scale that is the same for every run
                on the same host, so that graphs can stand side by side.
        """
        super().__init__(parent)
        self._display = display
        self._compact = compact
        self._source: Source | None = None
        self._notes: tuple[Note, ...] = ()
        self._log = MarkerLog()
        self._tab = Tab.FREE
        self._ticks: dict[str, list[tuple[float, str]]] = {}
        self._room: tuple[float, ...] = ()
        """what is seen of the plot, in its units and in pixels"""
        self._rows = QVBoxLayout(self)
        self._make_header()
        self._make_plot()
        if compact:
            self.header.hide()
            self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        else:
            self.setProperty("role", "card")
        self._rows.addWidget(self.header)
        self._rows.addWidget(self.plot, 1)
        self.time_bar = TimeBar(display)
        self.time_bar.setVisible(not compact)
        self._rows.addWidget(self.time_bar)
        display.appearance_changed.connect(self._restyle)
        display.selection_changed.connect(self.refresh)
        self._restyle()

    def _make_header(self) -> None:
        title = QLabel(self.tr("Host memory pressure"))
        title.setProperty("role", "heading")
        self.caption = ElidedLabel()
        self.caption.setProperty("role", "muted")
        self.header = QWidget()
        self._header = QHBoxLayout(self.header)
        self._header.setContentsMargins(0, 0, 0, 0)
        self._header.addWidget(title)
        self._header.addWidget(self.caption, 1)
        self.tabs = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        names = (
            (
                self.tr("Free"),
                self.tr("Where the line enters a band, the hypervisor acts as its state says"),
            ),
            (self.tr("Breakdown"), self.tr("Which VM has how much of the host: whose frames went to whom")),
            (
                self.tr("Per VM"),
                self.tr("Each balloon runs after its target: the gap is yet to come"),
            ),
        )
        for tab, (name, tip) in zip(Tab, names, strict=True):
            button = QPushButton(name)
            button.setToolTip(tip)
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
        self.plot = QuietPlot(self.tr("Host memory pressure over time"), self._words)
        self.plot.setMouseEnabled(x=False, y=False)
        self._bands, self._marks = Bands(), MarkerLines(self._display)
        self._swap_name = LineName(self._display)
        self._swapped: Curve | None = None
        for item in (self._bands, self._marks, self._swap_name):
            self.plot.addItem(item, ignoreBounds=True)
        self._series = {
            Tab.FREE: [Series(self.plot, 10)],
            Tab.BREAKDOWN: [],
            Tab.PER_VM: [],
        }

    def set_source(self, source: Source, notes: Iterable[Note] = ()) -> None:
        """Show another run; `notes` are the moments that its scenario speaks of."""
        self._source = source
        self._notes = tuple(notes)
        self.time_bar.set_source(source)
        self.show_moment()

    def show_moment(self) -> None:
        """The run is at another moment than it had come to."""
        self._log = MarkerLog(self._notes)
        self._marks.forget_places()
        self._swap_name.forget_place()
        self._choose(self._tab)

    def refresh(self) -> None:
        """Show the run up to now."""
        source = self._source
        if source is None:
            return
        self._log.read(source)
        if not self.isVisible():
            return
        self.time_bar.refresh()
        draw = (self._draw_free, self._draw_breakdown, self._draw_per_vm)[self._tab]
        top = draw(source, source.host(), source.vms())
        from_s, to_s = shown_s(source.telemetry, source.now_ns / NS_PER_S)
        size = self.plot.getPlotItem().getViewBox().size()
        self._mark("left", ticks(top, size.height() / self._display.px(20)))
        self._mark("bottom", seconds(to_s, size.width() / self._display.px(60), from_s))
        room = (from_s, to_s, top, size.width(), size.height())
        if room != self._room:
            self._room = room
            self.plot.setRange(xRange=(from_s, to_s), yRange=(0, top), padding=0, disableAutoRange=True)
        self._name_swap(source)
        marked = self._log.until(source.now_ns / NS_PER_S)
        self._marks.set_markers([each for each in marked if each.is_state or not self._compact])

    def _name_swap(self, source: Source) -> None:
        """Write beside the line of host-swapped pages what it is."""
        if self._tab is Tab.FREE and self._swapped is not None:
            self._swap_name.show_at(
                self._swapped,
                term(self._display.vocabulary, "host swap label"),
                self._display.theme.host_swap,
                self.plot.getPlotItem().getViewBox(),
                [host_percent(source.telemetry, source.host(), "free_frames")],
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Show what happened while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find as many round numbers for the axes as now have room."""
        super().resizeEvent(event)
        self.refresh()

    # --- the three tabs ------------------------------------------------------------------------------

    def _choose(self, tab: int) -> None:
        self._tab = Tab(tab)
        for series in self._series.values():
            for each in series:
                each.hide()
        self._bands.setVisible(self._tab is Tab.FREE)
        self._swap_name.hide()
        self._marks.keep_clear_of([])
        self._put_ground()
        self._explain()
        self.refresh()

    def _at(self, place: int) -> Series:
        """The series of this tab at a place; made when it is needed for the first time."""
        series = self._series[self._tab]
        while len(series) <= place:
            series.append(Series(self.plot, 3 - len(series) * 0.01))
        return series[place]

    def _hide_from(self, place: int) -> None:
        for series in self._series[self._tab][place:]:
            series.hide()

    def _draw_free(self, source: Source, host: HostView, _vms: Sequence[VmView]) -> float:
        theme = self._display.theme
        curve = host_percent(source.telemetry, host, "free_frames")
        self._at(0).show(curve, cosmetic_pen(theme.text, 2 * theme.line_px))
        high_percent = 100.0 * host.thresholds.high / host.frames if host.thresholds else 0.0
        top = range_above(2.0 * high_percent) if self._compact else free_range(curve, high_percent)
        swapped = host_percent(source.telemetry, host, "host_swapped_pages")
        if swapped.values.any() and not self._compact:
            top = max(top, free_range(swapped, 0.0))
            self._at(1).show(
                swapped, cosmetic_pen(theme.host_swap, 2 * theme.line_px, Qt.PenStyle.DashDotLine)
            )
            self._swapped = swapped
        else:
            self._hide_from(1)
            self._swap_name.hide()
            self._swapped = None
        self._bands.set_bands(state_bands(host, top, theme))
        self._marks.keep_clear_of([curve] if self._swapped is None else [curve, self._swapped])
        return top

    def _draw_breakdown(self, source: Source, host: HostView, vms: Sequence[VmView]) -> float:
        theme = self._display.theme
        curves = stacked_percent(source.telemetry, [vm.id for vm in vms], host)
        colours = [mix(theme.muted, theme.card, 0.7), *(self._vm_colour(vm) for vm in vms)]
        colours.append(kind_colour(theme, theme.shared, Kind.SHARED))
        for place, (curve, colour) in enumerate(zip(curves, colours, strict=False)):
            self._at(place).show(curve, cosmetic_pen(theme.card, theme.line_px), colour)
        self._hide_from(len(curves))
        return 105.0

    def _draw_per_vm(self, source: Source, host: HostView, vms: Sequence[VmView]) -> float:
        scale = 1.0 if counts_pages(host) else host.page_size / MIB
        known = source.telemetry.vm_ids()
        top, place = 1.0, 0
        for vm in (vm for vm in vms if vm.id in known):
            width = 2 * self._display.theme.line_px
            for column, style in (("target_pages", Qt.PenStyle.DashLine), ("balloon_pages", None)):
                curve = vm_curve(source.telemetry, vm, column, scale)
                self._at(place).show(curve, cosmetic_pen(self._vm_colour(vm), width, style))
                top = max(top, float(curve.values.max(initial=0.0)) * 1.15)
                place += 1
        self._hide_from(place)
        return top

    def _vm_colour(self, vm: VmView) -> str:
        theme, selected = self._display.theme, self._display.selected_vm
        colour = owner_colour(theme, vm.owner)
        return colour if selected in (None, vm.id) else mix(theme.muted, theme.card, 0.35)

    def _words(self) -> str:
        """What the chosen tab shows, for people who hear the screen."""
        if self._source is None:
            return ""
        if self._tab is Tab.FREE:
            return free_words(self._source, self._display.vocabulary)
        return (breakdown_words if self._tab is Tab.BREAKDOWN else balloon_words)(self._source)

    # --- looks ---------------------------------------------------------------------------------------

    def _explain(self) -> None:
        frames = term(self._display.vocabulary, "host frame", 2)
        host = self._source.host() if self._source else None
        unit = self.tr("pages") if host and counts_pages(host) else "MiB"
        self.caption.setText(
            {
                Tab.FREE: self._free_caption(host),
                Tab.BREAKDOWN: self.tr("whose {frames} they are, %"),
                Tab.PER_VM: self.tr("balloons, {unit} — dashed: their targets"),
            }[self._tab].format(frames=frames, unit=unit)
        )

    def _free_caption(self, host: HostView | None) -> str:
        if host is not None and host.thresholds is None:
            return self.tr("what could be had without swapping, %")
        return self.tr("free {frames}, % — the bands are the hypervisor's states")

    def _restyle(self) -> None:
        theme, px = self._display.theme, self._display.px
        if self._compact:
            self._rows.setContentsMargins(0, 0, 0, 0)
            self.setMaximumHeight(px(COMPACT_PX))
        else:
            self._rows.setContentsMargins(px(14), px(6), px(14), px(3))
        self._rows.setSpacing(px(3))
        self._header.setSpacing(px(8))
        self.plot.setMinimumHeight(px(84))
        self.plot.setBackground(theme.card)
        for side in ("left", "bottom"):
            axis = self._axis(side)
            axis.enableAutoSIPrefix(False)  # else it is looked for, and the label made anew, at every tick
            axis.setTickFont(ui_font(px(11)))
            axis.setTextPen(pg.mkPen(theme.muted))
            axis.setPen(pg.mkPen(theme.border))
            axis.setStyle(tickLength=0, tickTextOffset=px(4))
        self._axis("left").setWidth(px(36))
        self._axis("bottom").setHeight(px(17))
        self._marks.restyle()
        self._choose(self._tab)

    def _put_ground(self) -> None:
        """The words of the marks stand on what is behind them near the top."""
        theme = self._display.theme
        has_bands = self._source is not None and self._source.host().thresholds is not None
        is_banded = self._tab is Tab.FREE and has_bands
        ground = state_colours(theme, HostState.HIGH).band if is_banded else theme.card
        self._marks.set_ground(ground, theme.text if self._tab is Tab.BREAKDOWN else theme.muted)

    def _mark(self, side: str, ticks: list[tuple[float, str]]) -> None:
        """Number an axis; one that is numbered so already is not drawn again."""
        if self._ticks.get(side) != ticks:
            self._ticks[side] = ticks
            self._axis(side).setTicks([ticks])

    def _axis(self, side: str) -> pg.AxisItem:
        return self.plot.getPlotItem().getAxis(side)
