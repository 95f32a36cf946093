"""The cells of a grid: which page each shows, where it lies, and the picture of all of them."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.codes import Codes
from core.journal import Journal
from core.view import Eye
from gui.pages.cell_picture import CellPicture
from gui.pages.grid_layout import GridLayout
from gui.pages.page_run import PageRun
from gui.pages.telling import Telling
from gui.theme import Theme

_NOTHING: Final = GridLayout(0, 1, 1, 1)


class GridCells:
    """Draws only what changed; all of it anew when pages came or went, or it is laid out anew.

    Attributes:
        codes: uint8[pages] of `core.codes`.
        owners: the owner of all of them (guest pages), or uint8[pages] (host frames).
        run: the pages that have a cell.
        layout: where the cells lie.
        image: their picture; None before it was laid out.
    """

    def __init__(self) -> None:
        """No pages yet."""
        self.codes: Codes = np.zeros(0, dtype=np.uint8)
        self.owners: Codes | int = 0
        self.run = PageRun.whole(0)
        self.layout = _NOTHING
        self.selected_owner: int | None = None
        self._journal: Journal | None = None
        self._read = 0
        self._telling: Telling | None = None
        self._picture: CellPicture | None = None

    @property
    def image(self) -> QImage | None:
        """The picture of all cells."""
        return None if self._picture is None else self._picture.image

    @property
    def shown(self) -> NDArray[np.intp]:
        """intp[cells]: the page that each shows, counted from the first of the run."""
        return np.zeros(0, dtype=np.intp) if self._telling is None else self._telling.shown

    def page_of(self, cell: int) -> int:
        """The page that a cell shows, -1 for no such cell."""
        return int(self.shown[cell]) + self.run.first if 0 <= cell < self.shown.size else -1

    def cell_of(self, page: int) -> int:
        """The cell of a page of the run."""
        return (page - self.run.first) // self.layout.pages_per_cell

    # --- what is shown ----------------------------------------------------------------------------

    def take(self, codes: Codes, owners: Codes | int, journal: Journal | None) -> NDArray[np.integer] | None:
        """Show these pages: which of them changed, None for maybe all.

        Without a journal all are compared with what they were, and copied for the next time.
        """
        changed = self._changed(codes, owners, journal)
        if journal is not None:
            self._read = journal.version
            self.codes, self.owners = codes, owners
        elif changed is None or len(changed):
            self.codes = codes.copy()
            self.owners = owners if isinstance(owners, int) else owners.copy()
        self._journal = journal
        if len(codes) != self.run.total:
            self.run = self.run.of(len(codes))
        return changed

    def _changed(
        self, codes: Codes, owners: Codes | int, journal: Journal | None
    ) -> NDArray[np.integer] | None:
        known = self.owners
        if type(owners) is not type(known) or (isinstance(owners, int) and owners != known):
            return None
        if codes.size != self.codes.size or journal is not self._journal or self._picture is None:
            return None
        if journal is not None:
            return journal.since(self._read)
        differs = codes != self.codes
        if not isinstance(owners, int):
            differs |= owners != known
        return np.flatnonzero(differs)

    # --- drawing ----------------------------------------------------------------------------------

    def lay_out(self, theme: Theme, eye: Eye, layout: GridLayout, *, tiled: bool) -> None:
        """Draw all cells, in this look and layout."""
        self.layout = layout
        self._telling = Telling(self._codes_of_run, layout)
        self._picture = CellPicture(theme, eye, layout, tiled=tiled)
        if layout.pages:
            self._draw(np.arange(layout.cells))

    def update(self, pages: NDArray[np.integer]) -> bool:
        """The codes or owners of these pages changed; whether that is to be seen."""
        assert self._telling is not None
        if not self.run.is_whole:
            pages = pages[(pages >= self.run.first) & (pages < self.run.end)] - self.run.first
        cells = self._telling.update(self._codes_of_run, pages)
        if len(cells):
            self._draw(cells)
        return len(cells) > 0

    def _draw(self, cells: NDArray[np.integer]) -> None:
        assert self._picture is not None
        pages = self.shown[cells] + self.run.first
        codes = self.codes[pages]
        if isinstance(self.owners, int):
            self._picture.draw_pages(cells, codes, self.owners)
        else:
            self._picture.draw_frames(cells, codes, self.owners[pages], self.selected_owner)

    @property
    def _codes_of_run(self) -> Codes:
        return self.codes[self.run.first : self.run.end]
