"""The cells of a grid on the screen: pages or host frames in their colours, some of them lit up."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import (
    QAccessible,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.codes import Codes
from core.journal import Journal
from gui.access.plain import plain_text
from gui.access.spoken import Spoken
from gui.display import Display
from gui.pages.grid_cells import GridCells
from gui.pages.grid_layout import fit
from gui.pages.grid_words import grid_words, run_words
from gui.pages.page_run import PageRun
from gui.pages.tiles import paint_dot, paint_numbers, paint_ring, paint_thumb
from gui.text import count_text

TILED_FROM_PX: Final = 8
LEAST_CELL_PX: Final = 2
MOST_CELL_PX: Final = 40
NUMBERED_CELL_PX: Final = 46
ZOOMED_CELL_PX: Final = 64
"""the least that a page number has room in, below a million and above"""
_LONG_NUMBERS_FROM: Final = 1_000_000
THUMB_PX: Final = 7


class CellView(QWidget):
    """Shows one code a page; several pages share a cell when there are more pages than room.

    Signals:
        pages_per_cell_changed: how many pages a cell stands for now, for captions.
    """

    pages_per_cell_changed = Signal(int)

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """Begin without pages.

        Args:
            display: theme, text scale and eye.
            name: what the grid shows, for people who hear the screen.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._cells = GridCells()
        self._marks: tuple[int, ...] = ()
        self._watched: tuple[int, ...] = ()
        self._cursor = 0
        self._sharpness: float | None = None
        self._describe: Callable[[int], str] | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        display.appearance_changed.connect(self._appearance_changed)
        display.eye_changed.connect(self._rebuild)

    # --- what it shows ----------------------------------------------------------------------------

    def set_pages(self, codes: Codes, owners: Codes | int, journal: Journal | None = None) -> None:
        """Show these pages; repaints only when a byte changed.

        Args:
            codes: uint8[pages] of `core.codes`.
            owners: the owner of all of them (guest pages), or uint8[pages] (host frames).
            journal: tells which of them change, if they are always the same arrays.
        """
        changed = self._cells.take(codes, owners, journal)
        if changed is None:
            self._cursor = min(self._cursor, max(0, codes.size - 1))
            self._rebuild()
        elif self._cells.update(changed):
            self.update()

    def set_selected_owner(self, owner: int | None) -> None:
        """Keep the colour of one owner's frames and turn the others grey; None for all colours."""
        if owner != self._cells.selected_owner:
            self._cells.selected_owner = owner
            self._rebuild()

    def set_watched(self, indices: Sequence[int]) -> None:
        """Put a dot on these pages: somebody waits for their next touch."""
        watched = tuple(index for index in indices if index < self._cells.codes.size)
        if watched != self._watched:
            self._watched = watched
            self.update()

    def set_marks(self, indices: Sequence[int]) -> None:
        """Light up some pages."""
        marks = tuple(int(index) for index in indices if 0 <= index < self._cells.codes.size)
        if marks != self._marks:
            self._marks = marks
            self.update()

    def set_describer(self, describe: Callable[[int], str] | None) -> None:
        """Give the words for a page: its tool tip, also spoken and shown as the cursor moves."""
        self._describe = describe

    def set_sharpness(self, pixels: float | None) -> None:
        """Draw for a picture with so many pixels a point; None for the screen, as ever."""
        if pixels != self._sharpness:
            self._sharpness = pixels
            self._rebuild()

    @property
    def _ratio(self) -> float:
        return self._sharpness or self.devicePixelRatioF()

    @property
    def pages_per_cell(self) -> int:
        """How many pages a cell stands for; 1 when every page has its own."""
        return self._cells.layout.pages_per_cell

    @property
    def cursor_index(self) -> int:
        """The page on which the keyboard is."""
        return self._cursor

    def index_at(self, point: QPoint) -> int:
        """The page at a point of the widget, -1 for none; of a block, the page that it shows."""
        ratio = self._ratio
        return self._cells.page_of(self._cells.layout.cell_at(point.x() * ratio, point.y() * ratio))

    def cursor_rect(self) -> QRect:
        """Where the keyboard is."""
        return self.rect_of(self._cursor).toAlignedRect() if self._cells.codes.size else QRect()

    def rect_of(self, index: int) -> QRectF:
        """The cell of a page, in the widget's coordinates."""
        ratio = self._ratio
        x_px, y_px = self._cells.layout.origin(self._cells.cell_of(index))  # outside of the run: out of sight
        side = self._cells.layout.cell_px / ratio
        return QRectF(x_px / ratio, y_px / ratio, side, side)

    def spoken(self) -> Spoken:
        """The page on which the keyboard is, as a value; in words also how many there are of each kind."""
        are_frames = not isinstance(self._cells.owners, int)
        words = [grid_words(self._cells.codes, self._display.eye, are_frames=are_frames)]
        if not self._cells.run.is_whole:
            words.append(self.run_text())
        if self._describe is not None and self._cells.codes.size:
            words.insert(0, plain_text(self._describe(self._cursor)))
        last = max(0, self._cells.codes.size - 1)
        return Spoken(QAccessible.Role.Graphic, "\n".join(words), self._cursor, last)

    @property
    def run(self) -> PageRun:
        """The pages in sight."""
        return self._cells.run

    @property
    def numbered_cell_px(self) -> int:
        """How large a cell must be for its page number, at the usual size of text."""
        return ZOOMED_CELL_PX if self.run.total > _LONG_NUMBERS_FROM else NUMBERED_CELL_PX

    def run_text(self) -> str:
        """Such as "pages 1,024 to 1,151 of 16,384"."""
        return run_words(self._cells.run, are_frames=not isinstance(self._cells.owners, int))

    def sizeHint(self) -> QSize:
        """Room for a small VM."""
        return QSize(self._display.px(260), self._display.px(132))

    def minimumSizeHint(self) -> QSize:
        """Small, yet large enough to point at."""
        return QSize(self._display.px(96), self._display.px(56))

    # --- drawing ----------------------------------------------------------------------------------

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self._rebuild()

    def _rebuild(self) -> None:
        """Lay the cells out and draw all of them anew."""
        ratio, before = self._ratio, self._cells.layout.pages_per_cell
        px, is_whole = self._display.px, self._cells.run.is_whole
        layout = fit(
            self._cells.run.count,
            int((self.width() - (0 if is_whole else px(THUMB_PX))) * ratio),
            int(self.height() * ratio),
            round(LEAST_CELL_PX * ratio),
            round(px(MOST_CELL_PX if is_whole else ZOOMED_CELL_PX) * ratio),
        )
        tiled = layout.cell_px >= TILED_FROM_PX * ratio
        self._cells.lay_out(self._display.theme, self._display.eye, layout, tiled=tiled)
        self.update()
        if layout.pages_per_cell != before:
            self.pages_per_cell_changed.emit(layout.pages_per_cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the picture, then ring what is lit."""
        image = self._cells.image
        if image is None or not self._cells.codes.size:
            return
        painter = QPainter(self)
        ratio, layout, theme = self._ratio, self._cells.layout, self._display.theme
        width = layout.columns * layout.cell_px / ratio
        height = layout.rows * layout.cell_px / ratio
        painter.drawImage(QRectF(0, 0, width, height), image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        run = self._cells.run
        for index in self._watched:
            if index in run:
                paint_dot(painter, self.rect_of(index), theme)
        if not run.is_whole:
            self._paint_zoomed(painter)
        for index in self._marks:
            if index in run:
                paint_ring(painter, self.rect_of(index), theme, theme.text)
        if self.hasFocus() and self._cursor in run:
            paint_ring(painter, self.rect_of(self._cursor), theme, theme.focus)

    def _paint_zoomed(self, painter: QPainter) -> None:
        """The numbers of pages that have room for them, and which part of all is in sight."""
        run, px, theme = self._cells.run, self._display.px, self._display.theme
        has_room = self.rect_of(run.first).width() >= px(self.numbered_cell_px)
        if has_room and self._cells.layout.pages_per_cell == 1:
            numbered = ((count_text(page), self.rect_of(page)) for page in range(run.first, run.end))
            paint_numbers(painter, numbered, theme, px(11))
        track = QRectF(self.width() - px(4), 0, px(4), self.height())
        paint_thumb(painter, track, run.first / run.total, run.end / run.total, theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out for the new size."""
        super().resizeEvent(event)
        self._rebuild()
