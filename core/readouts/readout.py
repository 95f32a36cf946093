"""What a tool prints, as data: lines of cells, and with each value the key of what explains it."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final

import msgspec

TEXT_COLUMNS: Final = 80
"""signs in a line of a terminal: remarks are wrapped there at the latest"""
MARK: Final = "# "
"""begins what the tool itself would not print: remarks, and values that this guest does not report"""


class Tone(StrEnum):
    """Who says a cell."""

    PLAIN = "plain"
    """the tool: its names and signs around the values"""
    VALUE = "value"
    """the tool: a value"""
    SUPPOSED = "supposed"
    """nobody: what would stand here if this guest reported it"""
    REMARK = "remark"
    """this program; in English, to be translated where it is shown"""


class Cell(msgspec.Struct, frozen=True):
    """A piece of a line.

    Attributes:
        text: what is printed.
        key: names what explains it, such as "esxtop.SWCUR"; "" for what needs no word.
        working: how the number came about, in numbers and signs.
        subject: whose value it is, where a line or a column does not say it.
    """

    text: str
    key: str = ""
    tone: Tone = Tone.PLAIN
    working: str = ""
    subject: str = ""


Line = tuple[Cell, ...]


class Remark(msgspec.Struct, frozen=True):
    """A paragraph that this program says of the readout, in English."""

    text: str


class Table(msgspec.Struct, frozen=True):
    """Rows of equal length, the headings first; the first column names the rows, the others are numbers.

    Attributes:
        rows: their cells.
        widths: how many signs each column has at least.
        groups: how many columns belong together, group by group behind the first column; a table that is too
            wide is folded between groups where that is possible.
    """

    rows: tuple[Line, ...]
    widths: tuple[int, ...]
    groups: tuple[int, ...]


class Readout(msgspec.Struct, frozen=True, kw_only=True):
    """One tool at one moment."""

    title: str
    command: str
    """what a person types, behind the prompt"""
    parts: tuple[Line | Remark | Table, ...]


def plain(text: str, key: str = "") -> Cell:
    """A name or a sign of the tool's own."""
    return Cell(text, key)


def value(text: str, key: str, working: str = "", subject: str = "") -> Cell:
    """A value."""
    return Cell(text, key, Tone.VALUE, working, subject)


def right(cell: Cell, width: int) -> Line:
    """The cell at the right end of so many columns."""
    return (plain(" " * (width - len(cell.text))), cell) if len(cell.text) < width else (cell,)


def left(cell: Cell, width: int) -> Line:
    """The cell at the left end of so many columns."""
    return (cell, plain(" " * (width - len(cell.text)))) if len(cell.text) < width else (cell,)


def supposed(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines as what would stand there: marked, and none of them a value."""
    return tuple((Cell(MARK, tone=Tone.SUPPOSED), *map(_suppose, line)) for line in lines)


def _suppose(cell: Cell) -> Cell:
    return msgspec.structs.replace(cell, tone=Tone.SUPPOSED)


# --- laying out -----------------------------------------------------------------------------------------


def _as_it_is(text: str) -> str:
    return text


def laid_out(
    readout: Readout, columns: int | None = None, say: Callable[[str], str] = _as_it_is
) -> tuple[Line, ...]:
    """The lines as they are seen.

    Args:
        readout: what to lay out.
        columns: how many signs go in a line: wider tables go on below, with their first column again. None:
            as many as it takes.
        say: translates remarks.
    """
    lines: list[Line] = []
    for part in readout.parts:
        if isinstance(part, Remark):
            lines.extend(_paragraph(say(part.text), min(columns or TEXT_COLUMNS, TEXT_COLUMNS)))
        elif isinstance(part, Table):
            lines.extend(_folded(part, columns))
        else:
            lines.append(part)
    return tuple(lines)


def text_of(readout: Readout, columns: int | None = None, say: Callable[[str], str] = _as_it_is) -> str:
    """The command and what it prints, as plain text."""
    lines = ("".join(cell.text for cell in line).rstrip() for line in laid_out(readout, columns, say))
    return "\n".join((readout.command, *lines))


def _paragraph(text: str, columns: int) -> list[Line]:
    wrapped = textwrap.wrap(text, max(20, columns - len(MARK)))
    return [(Cell(MARK + line, tone=Tone.REMARK),) for line in wrapped]


def _folded(table: Table, columns: int | None) -> list[Line]:
    """The table in as many blocks as it takes, each with the first column, an empty line between them."""
    widths = [
        max(least, *(len(row[place].text) for row in table.rows)) for place, least in enumerate(table.widths)
    ]
    lines: list[Line] = []
    for block in _blocks(widths, table.groups, columns):
        if lines:
            lines.append(())
        lines.extend(_row(row, block, widths) for row in table.rows)
    return lines


def _blocks(widths: Sequence[int], groups: Iterable[int], columns: int | None) -> list[list[int]]:
    """Which columns stand side by side: as many groups as fit, and at least one column."""
    room = sum(widths) + len(widths) if columns is None else columns - widths[0]
    blocks: list[list[int]] = []
    left_over = 0
    for piece in _pieces(widths, groups, room):
        needed = sum(1 + widths[place] for place in piece)
        if not blocks or needed > left_over:
            blocks.append([])
            left_over = room
        blocks[-1] += piece
        left_over -= needed
    return blocks


def _pieces(widths: Sequence[int], groups: Iterable[int], room: int) -> Iterator[list[int]]:
    """The groups of columns; one that is too wide by itself in single columns."""
    first = 1
    for count in groups:
        group = list(range(first, first + count))
        first += count
        if sum(1 + widths[place] for place in group) <= room:
            yield group
        else:
            yield from ([place] for place in group)


def _row(row: Line, block: Iterable[int], widths: Sequence[int]) -> Line:
    cells = list(left(row[0], widths[0]))
    for place in block:
        cells += [plain(" "), *right(row[place], widths[place])]
    return tuple(cells)
