"""Where each page's cell lies: square cells as large as fit, several pages a cell if need be."""

from dataclasses import dataclass
from math import isqrt

from core.units import ceil_div


@dataclass(frozen=True, slots=True)
class GridLayout:
    """A grid of square cells in device pixels, left and top aligned."""

    pages: int
    pages_per_cell: int
    columns: int
    cell_px: int

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return ceil_div(self.pages, self.pages_per_cell)

    @property
    def rows(self) -> int:
        """How many rows there are; the last one may be short."""
        return ceil_div(self.cells, self.columns)

    def cell_at(self, x_px: float, y_px: float) -> int:
        """The cell at a point, -1 for none."""
        column, row = int(x_px // self.cell_px), int(y_px // self.cell_px)
        cell = row * self.columns + column
        inside = 0 <= column < self.columns and row >= 0 and cell < self.cells
        return cell if inside else -1

    def origin(self, cell: int) -> tuple[int, int]:
        """The left and top of a cell, in device pixels."""
        row, column = divmod(cell, self.columns)
        return column * self.cell_px, row * self.cell_px


def fit(pages: int, width_px: int, height_px: int, least_px: int, most_px: int) -> GridLayout:
    """The grid with the largest cells that holds all pages in the given space.

    A little size is given up for rows that are all full.

    Args:
        pages: how many there are.
        width_px: the space, in device pixels.
        height_px: the space, in device pixels.
        least_px: below this a cell stands for 2, 4, 8... pages.
        most_px: cells grow no larger than this.
    """
    width_px, height_px = max(width_px, least_px), max(height_px, least_px)
    pages_per_cell, cells = 1, max(1, pages)
    while (width_px // least_px) * (height_px // least_px) < cells:
        pages_per_cell *= 2
        cells = ceil_div(pages, pages_per_cell)
    largest = max(least_px, min(most_px, isqrt(width_px * height_px // cells)))
    while (width_px // largest) * (height_px // largest) < cells:
        largest -= 1
    for cell_px in range(largest, max(least_px, largest * 9 // 10) - 1, -1):
        columns = _full_columns(cells, width_px // cell_px, height_px // cell_px)
        if columns:
            return GridLayout(pages, pages_per_cell, columns, cell_px)
    return GridLayout(pages, pages_per_cell, min(cells, width_px // largest), largest)


def _full_columns(cells: int, most: int, rows: int) -> int:
    """The column count that leaves no row short and uses nearly all of the width; 0 for none."""
    least = max(ceil_div(cells, max(1, rows)), ceil_div(most * 9, 10))
    return next((columns for columns in range(most, least - 1, -1) if cells % columns == 0), 0)
