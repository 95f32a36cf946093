"""The moments marked in the pressure graph: dotted lines with a few words each."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QColor

from core.events import (
    Event,
    HostStateChanged,
    ProgramKilled,
    ProgramStarted,
    ProgramStopped,
    VmCrashed,
    VmDestroyed,
    VmRebooted,
    VmSpawned,
)
from core.scenario import Note
from core.source import Source
from core.units import NS_PER_S
from gui.theme import Theme

translate = QCoreApplication.translate
KEPT: Final = 200
SHOWN: Final = 12
ROWS: Final = 2
"""Labels stand in so many rows, so that neighbours do not meet."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A moment and its words."""

    at_s: float
    text: str


def marker_of(event: Event, source: Source) -> Marker | None:
    """The marker of an event that deserves one."""
    at_s = event.at_ns / NS_PER_S
    match event:
        case HostStateChanged(new=new):
            return Marker(at_s, str(new).upper())
        case ProgramStarted(program=program):
            text = translate("graph", "{vm} starts {program}")
        case ProgramStopped(program=program):
            text = translate("graph", "{vm} ends {program}")
        case ProgramKilled(program=program):
            text = translate("graph", "{vm} kills {program}")
        case VmSpawned() if event.at_ns > 0:
            text, program = translate("graph", "{vm} powers on"), ""
        case VmDestroyed():
            text, program = translate("graph", "{vm} powers off"), ""
        case VmRebooted():
            text, program = translate("graph", "{vm} reboots"), ""
        case VmCrashed():
            text, program = translate("graph", "{vm} crashes"), ""
        case _:
            return None
    return Marker(at_s, text.format(vm=source.vm_name(event.vm), program=program))


class Markers:
    """A few lines for life; each refresh puts them where the latest markers are."""

    def __init__(self, plot: pg.PlotItem) -> None:
        """Give the plot its lines, none of them shown."""
        self._plot = plot
        self._known: deque[Marker] = deque(maxlen=KEPT)
        self._notes: tuple[Marker, ...] = ()
        self._seen = 0
        self._lines: list[pg.InfiniteLine] = []
        for _ in range(SHOWN):
            line = pg.InfiniteLine(
                angle=90, movable=False, label="", labelOpts={"anchors": [(0, 0.5), (0, 0.5)]}
            )
            line.setZValue(5)
            line.hide()
            plot.addItem(line, ignoreBounds=True)
            self._lines.append(line)

    def clear(self) -> None:
        """Forget every marker: another run."""
        self._known.clear()
        self._notes = ()
        self._seen = 0

    def set_notes(self, notes: Iterable[Note]) -> None:
        """The moments that the scenario itself speaks of; they go before all others."""
        self._notes = tuple(Marker(note.at_ns / NS_PER_S, note.text) for note in notes)

    def read(self, source: Source) -> None:
        """Take in the events since the last time."""
        if source.event_count < self._seen:
            self.clear()
        for event in source.events(self._seen):
            marker = marker_of(event, source)
            if marker is not None:
                self._known.append(marker)
        self._seen = source.event_count

    def restyle(self, theme: Theme, font_px: int, *, filled: bool) -> None:
        """Take the theme's colours and the text's size; `filled` labels can be read on any colour."""
        ground = QColor(theme.card)
        ground.setAlpha(210 if filled else 0)
        pen = pg.mkPen(theme.muted, width=theme.line_px, style=Qt.PenStyle.DotLine)
        for line in self._lines:
            line.setPen(pen)
            line.label.setColor(theme.text if filled else theme.muted)
            line.label.fill = pg.mkBrush(ground)
            font = line.label.textItem.font()
            font.setPixelSize(font_px)
            line.label.setFont(font)

    def place(self, from_s: float, to_s: float, size: QSizeF) -> None:
        """Show the latest markers that have room for their words; the first come first."""
        px_per_s = size.width() / max(1e-9, to_s - from_s)
        free_from = [from_s] * ROWS
        shown = 0
        for marker in _merged([*self._notes, *self._known], px_per_s):
            if not from_s <= marker.at_s <= to_s:
                continue
            row = next((i for i, free_s in enumerate(free_from) if marker.at_s >= free_s), None)
            if row is None or shown == SHOWN:
                continue
            line = self._lines[shown]
            line.setPos(marker.at_s)
            line.label.setFormat(marker.text)
            height = line.label.boundingRect().height()
            line.label.setPosition(1 - (row + 0.5) * height / max(height * (ROWS + 1), size.height()))
            width = line.label.boundingRect().width() + 8
            if (to_s - marker.at_s) * px_per_s < width:
                continue
            free_from[row] = marker.at_s + width / px_per_s
            line.show()
            shown += 1
        for line in self._lines[shown:]:
            line.hide()


def _moment(marker: Marker) -> float:
    return marker.at_s


def _merged(markers: list[Marker], px_per_s: float) -> list[Marker]:
    """In order of time; markers that fall on the same pixel become one, with the words of the first."""
    result: list[Marker] = []
    for marker in sorted(markers, key=_moment):
        if not result or (marker.at_s - result[-1].at_s) * px_per_s >= 2:
            result.append(marker)
    return result
