"""Where the cells of a readout are, and how the arrow keys go from value to value."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from core.readouts.readout import Cell, Line, Tone


class Place(NamedTuple):
    """A cell and where it is: its line, and the signs from `start` up to `end`."""

    line: int
    start: int
    cell: Cell

    @property
    def end(self) -> int:
        """Behind its last sign."""
        return self.start + len(self.cell.text)


class Move(Enum):
    """What an arrow key asks for."""

    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    HOME = auto()
    END = auto()


def places(lines: Sequence[Line]) -> Iterator[Place]:
    """Every cell, line by line."""
    for number, line in enumerate(lines):
        start = 0
        for cell in line:
            yield Place(number, start, cell)
            start += len(cell.text)


def is_stop(place: Place) -> bool:
    """Whether the arrow keys stop there: at values, and at what would be one."""
    return bool(place.cell.key) and place.cell.tone in (Tone.VALUE, Tone.SUPPOSED)


def moved(stops: Sequence[Place], at: int, move: Move) -> int:
    """The stop to which a key leads from the stop `at`; there it stays where there is none."""
    if move is Move.LEFT:
        return max(0, at - 1)
    if move is Move.RIGHT:
        return min(len(stops) - 1, at + 1)
    here = stops[at]
    if move in (Move.HOME, Move.END):
        in_line = [number for number, stop in enumerate(stops) if stop.line == here.line]
        return in_line[0 if move is Move.HOME else -1]
    return _in_next_line(stops, at, 1 if move is Move.DOWN else -1)


def _in_next_line(stops: Sequence[Place], at: int, way: int) -> int:
    """The stop of the next line that has any, which ends nearest to where this one ends."""
    here = stops[at]
    beyond = [stop.line for stop in stops if (stop.line - here.line) * way > 0]
    if not beyond:
        return at
    line = min(beyond) if way > 0 else max(beyond)
    candidates = [number for number, stop in enumerate(stops) if stop.line == line]
    return min(candidates, key=lambda number: abs(stops[number].end - here.end))


def found_again(stops: Sequence[Place], before: Place | None, at: int) -> int:
    """Where the value is in a newer readout on which the keyboard was; else the nearest stop to `at`."""
    alike = [number for number, stop in enumerate(stops) if before is not None and _named_alike(stop, before)]
    if alike:
        return at if at in alike else alike[0]
    return max(0, min(at, len(stops) - 1))


def _named_alike(one: Place, other: Place) -> bool:
    return (one.cell.key, one.cell.subject) == (other.cell.key, other.cell.subject)
