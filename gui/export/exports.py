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
from gui.export.picture import picture_of, png_of, size_at
from gui.host.pressure_graph import PressureGraph, Tab
from gui.overview import Overview
from gui.story.closeup import CloseUp
from gui.text import capital, count_text, term, time_text
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
    window: QWidget, overview: Overview, close_up: CloseUp, display: Display, source: Source, title: str
) -> Iterator[Export]:
    """What can be saved now: of the two views, the one that is shown."""
    yield _picture("window", translate("Export", "The window"), window)
    if close_up.isVisible():
        yield _picture("close-up", translate("Export", "Close-up"), close_up)
    else:
        frames = capital(term(display.vocabulary, "host frame", 2))
        yield _picture("host-frames", frames, overview.host)
        yield _picture("graph", translate("Export", "Graph"), overview.graph)
        yield _drawing(overview.graph, display, source, title)
        for card in overview.cards.cards:
            yield _picture(card.vm.name, card.vm.name, card)
    yield _table(source)


def _picture(name: str, title: str, widget: QWidget) -> Export:
    return Export(
        name=name,
        title=title,
        summary=translate("Export", "Picture (PNG)"),
        suffix="png",
        data=lambda factor: png_of(picture_of(widget, factor)),
        preview=lambda: picture_of(widget),
        size=lambda factor: size_at(widget, factor),
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
