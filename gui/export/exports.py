"""What can be saved of the moment that the window shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.report import csv_lines
from core.source import Source
from gui.display import Display
from gui.export.drawing import seen, svg_of
from gui.export.panels import GRAPH, Panel, panels
from gui.export.picture import picture_of, png_of, size_at
from gui.host.pressure_graph import PressureGraph, Tab
from gui.overview import SimulatedOverview
from gui.story.closeup import CloseUp
from gui.text import count_text, time_text
from gui.theme import owner_colour

translate = QCoreApplication.translate
SHOWN_LINES = 40
"""of a table, before it is saved"""


@dataclass(frozen=True, slots=True)
class Export:
    """One thing that can be saved."""

    name: str
    """a part of the file's name"""
    title: str
    summary: str
    suffix: str
    data: Callable[[int], bytes]
    """the file's content, for so many pixels a point"""
    preview: Callable[[], QImage | str]
    size: Callable[[int], QSize] | None = None
    """pixels of a picture; None for what has no pixels"""


def exports(
    window: QWidget,
    overview: SimulatedOverview,
    close_up: CloseUp,
    display: Display,
    source: Source,
    title: str,
) -> Iterator[Export]:
    """What can be saved now: of the two views, the one that is shown."""
    for panel in panels(window, overview, close_up, display):
        yield _picture(panel)
        if panel.name == GRAPH:
            yield _drawing(overview.graph, display, source, title)
    yield _table(source)


def _picture(panel: Panel) -> Export:
    return Export(
        name=panel.name,
        title=panel.title,
        summary=translate("Export", "Picture (PNG)"),
        suffix="png",
        data=lambda factor: png_of(picture_of(panel.widget, factor)),
        preview=lambda: picture_of(panel.widget),
        size=lambda factor: size_at(panel.widget, factor),
    )


def _drawing(graph: PressureGraph, display: Display, source: Source, title: str) -> Export:
    def data(_factor: int) -> bytes:
        heading = f"{title} — {time_text(source.now_ns)}"
        names = [(vm.name, owner_colour(display.theme, vm.owner)) for vm in source.vms()]
        return svg_of(graph, display, heading, () if graph.tabs.checkedId() == Tab.FREE else names)

    return Export(
        name="graph",
        title=translate("Export", "Graph, as lines"),
        summary=translate("Export", "Drawing (SVG): sharp at any size, and its words can be edited"),
        suffix="svg",
        data=data,
        preview=lambda: seen(data(1)),
    )


def _table(source: Source) -> Export:
    def preview() -> str:
        lines = [*islice(csv_lines(source), SHOWN_LINES + 1)]
        return "\n".join(lines[:SHOWN_LINES] + ["…"] * (len(lines) > SHOWN_LINES))

    return Export(
        name="telemetry",
        title=translate("Export", "Telemetry"),
        summary=translate("Export", "Table (CSV): what was measured, for every tick and VM"),
        suffix="csv",
        data=lambda _factor: "".join(f"{line}\n" for line in csv_lines(source)).encode(),
        preview=preview,
    )


def size_words(size: QSize) -> str:
    """Pixels of a picture, in words."""
    return translate("Export", "{width} × {height} pixels").format(
        width=count_text(size.width()), height=count_text(size.height())
    )
