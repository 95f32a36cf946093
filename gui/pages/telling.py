"""Which page each cell shows: where a cell stands for several, the most telling of them."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Codes
from gui.pages.grid_layout import GridLayout
from gui.palette import telling_rank

_AT_ONCE: Final = 1 << 20
"""pages that are looked through together: numpy takes much memory for each of them"""


class Telling:
    """Kept up from what changed: a cell is looked through only when what it showed became less telling.

    A page's *weight* is its rank, and among equal ranks the first page has the most; a cell shows the page of
    the greatest weight.

    Attributes:
        shown: intp[cells]: the page that each shows.
    """

    def __init__(self, codes: Codes, layout: GridLayout) -> None:
        """Look through all cells; `codes` are those of the pages of the layout."""
        self._codes = codes
        self._bits = layout.pages_per_cell.bit_length() - 1
        self._last = np.int32(layout.pages_per_cell - 1)
        self._ranks = telling_rank.astype(np.int32) << np.int32(self._bits)
        self._firsts = np.arange(layout.cells) << self._bits
        self._weights: NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self.shown: NDArray[np.intp] = self._firsts
        if self._bits:
            self._look_through_all()

    def _look_through_all(self) -> None:
        told = [np.zeros(0, dtype=np.intp)]
        at_once = max(1, _AT_ONCE >> self._bits)
        for first in range(0, len(self._firsts), at_once):
            cells = len(self._firsts[first : first + at_once])
            ranks = np.zeros(cells << self._bits, dtype=np.uint8)
            codes = self._codes[first << self._bits :][: ranks.size]
            ranks[: codes.size] = telling_rank[codes]
            told.append(ranks.reshape(cells, -1).argmax(axis=1))
        self.shown = np.concatenate(told) + self._firsts
        self._weights = self._weight(self.shown.astype(np.int32))

    def _weight(self, pages: NDArray[np.integer]) -> NDArray[np.int32]:
        """int32[pages]: the rank of each, and below it how near it is to the first page of its cell."""
        weights: NDArray[np.int32] = self._ranks.take(self._codes.take(pages, mode="clip"), mode="clip") | (
            ~pages & self._last
        )
        return weights

    def update(self, codes: Codes, pages: NDArray[np.integer]) -> NDArray[np.integer]:
        """The codes of these pages changed: the cells that show another page or another code now."""
        self._codes = codes
        if not self._bits:
            return pages
        cells, weights = pages >> self._bits, self._weight(pages)
        held = self._weights.take(cells, mode="clip")
        was_shown = (weights ^ held) & self._last == 0
        matters = was_shown | (weights > held)
        less = cells[was_shown & (weights < held)]
        cells, weights = cells[matters], weights[matters]
        if len(less):
            less = np.unique(less)
            self._weights[less] = self._greatest(less)
        np.maximum.at(self._weights, cells, weights)
        cells = np.unique(cells)
        self.shown[cells] = (cells << self._bits) + (~self._weights[cells] & self._last)
        return cells

    def _greatest(self, cells: NDArray[np.integer]) -> NDArray[np.int32]:
        """int32[cells]: the greatest weight in each."""
        pages = (cells[:, None] << self._bits) + np.arange(self._last + 1, dtype=np.int32)
        weights = self._weight(np.minimum(pages, self._codes.size - 1))
        found: NDArray[np.int32] = weights.max(axis=1, initial=0)
        return found
