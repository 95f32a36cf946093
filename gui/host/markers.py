"""The moments worth a mark in the pressure graph, collected from a run's events."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.events import (
    DriverUnloaded,
    Event,
    HostChanged,
    HostStateChanged,
    PolicyChanged,
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
from gui.policy_text import policy_name
from gui.text import scenario_text

translate = QCoreApplication.translate
KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Marker:
    """A moment and its words."""

    at_s: float
    text: str
    is_state: bool = False
    """whether the host's state changed: what the bands of the graph are about"""
    drivers_gone: int = 0
    """how many balloon drivers left then; several at once have one marker"""


def marker_of(event: Event, source: Source) -> Marker | None:
    """The marker of an event that deserves one."""
    program = ""
    match event:
        case HostStateChanged(new=new):
            return Marker(event.at_ns / NS_PER_S, str(new).upper(), is_state=True)
        case PolicyChanged(new=policy):
            text = translate("graph", "{name} decides").format(name=policy_name(policy))
            return Marker(event.at_ns / NS_PER_S, text)
        case DriverUnloaded():
            text = translate("graph", "{vm}: no balloon driver").format(vm=source.vm_name(event.vm))
            return Marker(event.at_ns / NS_PER_S, text, drivers_gone=1)
        case HostChanged():
            return Marker(event.at_ns / NS_PER_S, translate("graph", "host settings"))
        case ProgramStarted(program=program):
            text = translate("graph", "{vm} starts {program}")
        case ProgramStopped(program=program):
            text = translate("graph", "{vm} ends {program}")
        case ProgramKilled(program=program):
            text = translate("graph", "{vm} kills {program}")
        case VmSpawned() if event.at_ns > 0:
            text = translate("graph", "{vm} powers on")
        case VmDestroyed():
            text = translate("graph", "{vm} powers off")
        case VmRebooted():
            text = translate("graph", "{vm} reboots")
        case VmCrashed():
            text = translate("graph", "{vm} crashes")
        case _:
            return None
    return Marker(event.at_ns / NS_PER_S, text.format(vm=source.vm_name(event.vm), program=program))


class MarkerLog:
    """The markers of a run so far, with the moments that its scenario speaks of."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        """Begin with the scenario's own remarks."""
        self._notes = [Marker(note.at_ns / NS_PER_S, scenario_text(note.text)) for note in notes]
        self._found: deque[Marker] = deque(maxlen=KEPT)
        self._seen = 0

    def read(self, source: Source) -> None:
        """Take in the events since the last time."""
        for event in source.events(self._seen):
            marker = marker_of(event, source)
            if marker is not None:
                self._found.append(self._joined(marker))
        self._seen = source.event_count

    def _joined(self, marker: Marker) -> Marker:
        """The marker; if it is of one more driver that leaves at the same moment, one for all of them."""
        last = self._found[-1] if self._found else None
        if last is None or not (marker.drivers_gone and last.drivers_gone and last.at_s == marker.at_s):
            return marker
        self._found.pop()
        gone = last.drivers_gone + marker.drivers_gone
        text = translate("graph", "{n} balloon drivers gone").format(n=gone)
        return Marker(marker.at_s, text, drivers_gone=gone)

    def until(self, now_s: float) -> list[Marker]:
        """All markers up to now, in order of time; a remark of the scenario goes before what it speaks of."""
        markers = [*self._notes, *self._found]
        return sorted((marker for marker in markers if marker.at_s <= now_s), key=attrgetter("at_s"))
