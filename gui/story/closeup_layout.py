"""Where everything in the close-up lies: VM panels above, the hypervisor below, the open way between.

Cells stand in columns. Words stand under cells, and the hypervisor's name under its frames; so between a
page and its frame there is nothing but the open way, which messages and arrows share in lanes of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.units import ceil_div
from gui.pages.mapping import Port

PITCH: Final = 1.24
"""from column to column, in cells"""
SWAP_ROWS: Final = 4
MOST_ROWS: Final = 4
RING: Final = 7.0
"""room for the ring around a cell that the story speaks of"""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes that follow the text, in logical pixels."""

    title: float
    """height of the line with a panel's name"""
    note: float
    """height of a line of small text"""
    word: float
    """height of the word under a cell"""
    word_width: float
    """of the longest word"""
    cell_min: float
    cell_max: float
    pad: float
    gauge: float
    """width of a balloon gauge"""
    swap_cell: float
    swap_word: float
    """width of the words under the guest's swap disk"""
    message: float
    """height of the lane for messages"""
    lead: float
    """of it, what lies between a VM's panel and the message"""
    curve: float
    """height of the lane where arrows may bend"""
    panel_width: float
    """the least that a panel's title needs"""


@dataclass(frozen=True, slots=True)
class Slot:
    """What a VM's panel must have room for."""

    pages: int
    swap_cells: int
    has_gauge: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """Where a VM's things lie."""

    frame: QRectF
    title: QRectF
    note: QRectF
    cells: tuple[QRectF, ...]
    ports: tuple[Port, ...]
    swap_cells: tuple[QRectF, ...]
    swap_word: QRectF
    gauge: QRectF
    gauge_word: QRectF
    message: QRectF
    """where the messages of its private channel may lie"""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything lies."""

    panels: tuple[Panel, ...]
    host: QRectF
    host_title: QRectF
    frames: tuple[QRectF, ...]
    ports: tuple[Port, ...]
    size: QSizeF
    """what it takes: all that was offered, or more when that was too little"""
    least: QSizeF
    """what cells of this size need"""


@dataclass(frozen=True, slots=True)
class _Grid:
    """How cells are set."""

    cell: float
    pitch: float
    rows: int
    columns: tuple[int, ...]
    """in each VM's panel"""
    frame_rows: int
    frame_columns: int

    @property
    def gap(self) -> float:
        """Between two columns."""
        return self.pitch - self.cell


def word_rect(cell: QRectF, metrics: Metrics, line: int = 0) -> QRectF:
    """Where the words under a cell stand; they may be wider than the cell."""
    width = max(cell.width() * PITCH, metrics.word_width)
    top = cell.bottom() + (metrics.word if line else RING)
    return QRectF(cell.center().x() - width / 2, top, width, metrics.note if line else metrics.word - RING)


def arrange(size: QSizeF, slots: Sequence[Slot], frame_count: int, metrics: Metrics) -> Layout:
    """Lay everything out in `size`, with cells as large as it allows."""
    return _Arranger(size, slots, frame_count, metrics).layout()


def fits(size: QSizeF, layout: Layout) -> tuple[bool, bool]:
    """Whether a layout needs no scrolling in `size`; whether at least none sideways."""
    in_width = layout.size.width() <= size.width() + 1
    return in_width and layout.size.height() <= size.height() + 1, in_width


class _Arranger:
    """The arithmetic of one layout."""

    def __init__(self, size: QSizeF, slots: Sequence[Slot], frame_count: int, metrics: Metrics) -> None:
        self.slots = slots
        self.frame_count = frame_count
        self.m = metrics
        self.grid = self._best_grid(size)
        self.needed = self._needed(self.grid)
        self.size = self.needed.expandedTo(size)
        self.spare = self.size - self.needed

    # --- cells as large as possible -----------------------------------------------------------------

    def _best_grid(self, size: QSizeF) -> _Grid:
        """Of all ways to set pages and frames in rows, the one with the largest cells that fits."""
        numbers = range(1, MOST_ROWS + 1)
        grids = [self._grid(size, rows, frame_rows) for rows in numbers for frame_rows in numbers]
        return max(grids, key=lambda grid: (*self._fits(grid, size), grid.cell, -grid.rows - grid.frame_rows))

    def _fits(self, grid: _Grid, size: QSizeF) -> tuple[bool, bool]:
        """Whether nothing must be scrolled; whether at least nothing must be scrolled sideways."""
        needed = self._needed(grid)
        in_width = needed.width() <= size.width() + 1
        return in_width and needed.height() <= size.height() + 1, in_width

    def _grid(self, size: QSizeF, rows: int, frame_rows: int) -> _Grid:
        m = self.m
        columns = tuple(ceil_div(slot.pages, rows) for slot in self.slots)
        frame_columns = ceil_div(self.frame_count, frame_rows)
        beside = sum(map(self._beside, self.slots)) + m.pad * (len(self.slots) + 1)
        by_pages = (size.width() - beside) / max(1, sum(columns))
        by_frames = (size.width() - 4 * m.pad) / max(1, frame_columns)
        by_height = (size.height() - self._height_without_cells(rows, frame_rows)) / (rows + frame_rows)
        widest = min(by_pages, by_frames) if frame_columns > sum(columns) else by_pages
        cell = min(m.cell_max, max(m.cell_min, min(widest / PITCH, by_height)))
        pitch = max(m.word_width + m.pad * 0.75, cell * PITCH)
        return _Grid(cell, pitch, rows, columns, frame_rows, frame_columns)

    def _beside(self, slot: Slot) -> float:
        """The width of everything in a panel but its columns."""
        swap = self._swap_width(slot) + self.m.pad if slot.swap_cells else 0.0
        return 2 * self.m.pad + swap + (self.m.gauge + self.m.pad if slot.has_gauge else 0.0)

    def _swap_width(self, slot: Slot) -> float:
        return max(self.m.swap_word, ceil_div(slot.swap_cells, SWAP_ROWS) * self.m.swap_cell)

    def _panel_width(self, slot: Slot, columns: int, grid: _Grid) -> float:
        return max(self.m.panel_width, self._beside(slot) + columns * grid.pitch)

    def _head(self) -> float:
        return self.m.pad * 1.5 + self.m.title + self.m.note

    def _height_without_cells(self, rows: int, frame_rows: int) -> float:
        m = self.m
        panel = self._head() + rows * (m.word + m.pad / 2)
        host = m.pad + frame_rows * (m.word + m.note + m.pad / 2) + m.title + m.pad / 2
        return m.pad * 2 + panel + m.message + m.curve + host

    def _panels_width(self, grid: _Grid) -> float:
        widths = [self._panel_width(*each, grid) for each in zip(self.slots, grid.columns, strict=True)]
        return sum(widths) + self.m.pad * (len(self.slots) + 1)

    def _needed(self, grid: _Grid) -> QSizeF:
        frames = 0.0 if self._is_aligned(grid) else grid.frame_columns * grid.pitch + 4 * self.m.pad
        return QSizeF(
            max(self._panels_width(grid), frames),
            self._height_without_cells(grid.rows, grid.frame_rows)
            + (grid.rows + grid.frame_rows) * grid.cell,
        )

    @staticmethod
    def _is_aligned(grid: _Grid) -> bool:
        """Whether frames can stand under the columns of pages: then arrows are straight at first."""
        return grid.frame_rows == 1 and grid.frame_columns <= sum(grid.columns)

    # --- everything in its place --------------------------------------------------------------------

    def layout(self) -> Layout:
        m, grid = self.m, self.grid
        extra = min(self.spare.height(), 2 * m.curve)
        top = m.pad + (self.spare.height() - extra) / 2
        height = self._head() + grid.rows * (grid.cell + m.word + m.pad / 2)
        lane = QRectF(0, top + height, self.size.width(), m.message)
        spread = (self.size.width() - self._panels_width(grid)) / max(1, len(self.slots))
        frames: list[QRectF] = []
        x = m.pad
        for slot, columns in zip(self.slots, grid.columns, strict=True):
            width = self._panel_width(slot, columns, grid) + spread
            frames.append(QRectF(x, top, width, height))
            x += width + m.pad
        panels = self._panels(frames, lane)
        host_top = lane.bottom() + m.curve + extra
        host_height = (
            m.pad + grid.frame_rows * (grid.cell + m.word + m.note + m.pad / 2) + m.title + m.pad / 2
        )
        host = QRectF(m.pad, host_top, self.size.width() - 2 * m.pad, host_height)
        cells = self._frame_cells(host, panels)
        return Layout(
            panels=panels,
            host=host,
            host_title=QRectF(
                host.left() + m.pad, host.bottom() - m.pad / 2 - m.title, host.width() - 2 * m.pad, m.title
            ),
            frames=cells,
            ports=tuple(self._frame_port(cell, index) for index, cell in enumerate(cells)),
            size=self.size,
            least=self.needed,
        )

    def _panels(self, frames: list[QRectF], lane: QRectF) -> tuple[Panel, ...]:
        panels = []
        for index, (slot, frame) in enumerate(zip(self.slots, frames, strict=True)):
            after = frames[index + 1] if index + 1 < len(frames) else None
            right = after.left() + self.m.pad / 2 if after is not None else lane.right() - self.m.pad
            panels.append(self._panel(slot, frame, self.grid.columns[index], lane, right))
        return tuple(panels)

    def _panel(self, slot: Slot, frame: QRectF, columns: int, lane: QRectF, message_right: float) -> Panel:
        m, grid = self.m, self.grid
        left, top = frame.left() + m.pad, frame.top() + self._head()
        first = left + self._inset()
        cells = _rows_of_cells(QPointF(first, top), slot.pages, max(1, columns), grid, m.word + m.pad / 2)
        bottom = frame.bottom() - m.pad / 2
        x = frame.right() - m.pad
        gauge = QRectF(
            x - m.gauge, frame.top() + m.pad / 2, m.gauge, bottom - m.word - frame.top() - m.pad / 2
        )
        if slot.has_gauge:
            x = gauge.left() - m.pad
        text_right = x
        swap_x = x - self._swap_width(slot)
        swap = self._swap_cells(slot, swap_x, bottom - m.word)
        cells_right = first + columns * grid.pitch - grid.gap / 2
        return Panel(
            frame=frame,
            title=QRectF(left, frame.top() + m.pad * 0.6, text_right - left, m.title),
            note=QRectF(left, frame.top() + m.pad * 0.6 + m.title, text_right - left, m.note),
            cells=cells,
            ports=tuple(self._page_port(cell, n, slot.pages, columns, lane) for n, cell in enumerate(cells)),
            swap_cells=swap,
            swap_word=QRectF(swap_x, bottom - m.word, self._swap_width(slot), m.word),
            gauge=gauge if slot.has_gauge else QRectF(),
            gauge_word=QRectF(gauge.left(), bottom - m.word, m.gauge, m.word),
            message=QRectF(
                cells_right, lane.top() + m.lead, message_right - cells_right, lane.height() - m.lead
            ),
        )

    def _inset(self) -> float:
        """Where words are wider than cells, the first word needs room to the left of its cell."""
        return max(0.0, (self.m.word_width - self.grid.cell) / 2)

    def _swap_cells(self, slot: Slot, left: float, bottom: float) -> tuple[QRectF, ...]:
        """Stacked from the bottom up, above the middle of their caption."""
        size = self.m.swap_cell
        columns = ceil_div(slot.swap_cells, SWAP_ROWS)
        x = left + (self._swap_width(slot) - columns * size) / 2
        places = [divmod(n, SWAP_ROWS) for n in range(slot.swap_cells)]
        return tuple(
            QRectF(x + column * size, bottom - (row + 1) * size, size * 0.84, size * 0.84)
            for column, row in places
        )

    def _page_port(self, cell: QRectF, index: int, pages: int, columns: int, lane: QRectF) -> Port:
        below_word = cell.bottom() + self.m.word
        if index + columns >= pages:
            return Port(QPointF(cell.center().x(), below_word), lane.bottom())
        gutter_x = cell.right() + self.grid.gap / 2
        return Port(QPointF(cell.right(), cell.center().y()), lane.bottom(), gutter_x)

    def _frame_cells(self, host: QRectF, panels: tuple[Panel, ...]) -> tuple[QRectF, ...]:
        m, grid = self.m, self.grid
        top = host.top() + m.pad
        if self._is_aligned(grid):
            columns = sorted({cell.left() for panel in panels for cell in panel.cells})
            return tuple(QRectF(x, top, grid.cell, grid.cell) for x in columns[: self.frame_count])
        origin = QPointF(host.left() + m.pad + self._inset(), top)
        return _rows_of_cells(origin, self.frame_count, grid.frame_columns, grid, m.word + m.note + m.pad / 2)

    def _frame_port(self, cell: QRectF, index: int) -> Port:
        if index < self.grid.frame_columns or self.grid.frame_rows == 1:
            return Port(QPointF(cell.center().x(), cell.top()), cell.top())
        gutter_x = cell.left() - self.grid.gap / 2
        first_top = cell.top() - index // self.grid.frame_columns * (
            self.grid.cell + self.m.word + self.m.note + self.m.pad / 2
        )
        return Port(QPointF(cell.left(), cell.center().y()), first_top, gutter_x)


def _rows_of_cells(
    origin: QPointF, count: int, columns: int, grid: _Grid, under: float
) -> tuple[QRectF, ...]:
    """Cells row by row; `under` is what stands between two rows."""
    return tuple(
        QRectF(
            origin.x() + n % columns * grid.pitch,
            origin.y() + n // columns * (grid.cell + under),
            grid.cell,
            grid.cell,
        )
        for n in range(count)
    )
