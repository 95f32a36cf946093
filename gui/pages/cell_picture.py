"""The picture of a grid of cells: numpy memory that a QImage shares, repainted where bytes changed."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from core.codes import SHARED_OWNER, Codes
from core.view import Eye
from gui.pages.grid_layout import GridLayout
from gui.pages.tiles import Atlas, atlas
from gui.palette import Kind, frame_kinds, frame_lut, page_kinds, page_lut, unselected_hue
from gui.theme import OWNER_HUES, Theme, owner_colour

_HUES = len(OWNER_HUES)
_UNSELECTED, _SHARED = _HUES, _HUES + 1
"""rows of the atlas after those of the owners"""


class CellPicture:
    """Draws codes into an image, either one tile or one pixel a cell."""

    def __init__(self, theme: Theme, eye: Eye, layout: GridLayout, *, tiled: bool) -> None:
        """Begin empty, in the colour of the card.

        Args:
            theme: its colours.
            eye: whose knowledge to show.
            layout: the cells.
            tiled: whether a cell is a patterned tile of `cell_px`, or one pixel.
        """
        self._theme, self._eye, self._layout = theme, eye, layout
        self._cell_px = layout.cell_px if tiled else 1
        rows, columns = layout.rows, layout.columns
        background = 0xFF000000 | QColor(theme.card).rgb()
        self._memory = np.full(rows * columns * self._cell_px**2, background, dtype=np.uint32)
        width_px = columns * self._cell_px
        self.image = QImage(
            self._memory.data, width_px, rows * self._cell_px, width_px * 4, QImage.Format.Format_RGB32
        )
        self._tiles: Atlas | None = None
        self._drawn = np.full(layout.cells, -1, dtype=np.int32)
        if tiled:
            owners = (owner_colour(theme, owner) for owner in range(_HUES))
            hues = *owners, unselected_hue(theme), theme.shared
            self._tiles = atlas(theme, hues, layout.cell_px)

    def draw_pages(self, cells: NDArray[np.integer], codes: Codes, owner: int) -> None:
        """Draw guest pages of one VM into these cells; one code a cell."""
        if self._tiles is None:
            self._memory[cells] = page_lut(self._theme, self._eye, owner)[codes]
        else:
            self._draw_tiles(cells, page_kinds(self._eye)[codes], np.uint8(owner % _HUES))

    def draw_frames(
        self, cells: NDArray[np.integer], codes: Codes, owners: Codes, selected_owner: int | None
    ) -> None:
        """Draw host frames into these cells; one code and one owner a cell."""
        if self._tiles is None:
            lut = frame_lut(self._theme, self._eye, selected_owner).reshape(-1)
            self._memory[cells] = lut[(owners.astype(np.intp) << 8) | codes]
            return
        hues = owners % _HUES
        if selected_owner is not None:
            hues = np.where(owners == selected_owner, hues, np.uint8(_UNSELECTED))
        hues[owners == SHARED_OWNER] = _SHARED
        self._draw_tiles(cells, frame_kinds(self._eye)[codes], hues)

    def _draw_tiles(
        self, cells: NDArray[np.integer], kinds: NDArray[np.uint8], hues: NDArray[np.uint8] | np.uint8
    ) -> None:
        assert self._tiles is not None
        wanted = kinds.astype(np.int32) + np.int32(len(Kind)) * hues
        changed = wanted != self._drawn[cells]
        cells, wanted = cells[changed], wanted[changed]
        side, columns = self._cell_px, self._layout.columns
        grid = self._memory.reshape(-1, side, columns, side).transpose(0, 2, 1, 3)
        grid[cells // columns, cells % columns] = self._tiles.tiles(wanted)
        self._drawn[cells] = wanted
