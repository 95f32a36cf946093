"""A grid of pages or host frames: coloured cells that can be pointed at, walked over and lit up."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.codes import Codes
from core.journal import Journal
from gui.access.announce import announce
from gui.access.plain import plain_text
from gui.access.spoken import Spoken
from gui.display import Display
from gui.pages.grid_cells import GridCells
from gui.pages.grid_layout import fit
from gui.pages.grid_words import grid_words
from gui.pages.tiles import paint_dot, paint_ring

TILED_FROM_PX: Final = 8
LEAST_CELL_PX: Final = 2
MOST_CELL_PX: Final = 40


class PageGrid(QWidget):
    """Shows one code a page; several pages share a cell when there are more pages than room.

    Signals:
        hovered: the page under the pointer or the cursor, -1 when it left.
        activated: a page was clicked, or Enter was pressed on it.
        pages_per_cell_changed: how many pages a cell stands for now, for captions.
    """

    hovered = Signal(int)
    activated = Signal(int)
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
        self._cursor, self._pointed = 0, -1
        self._sharpness: float | None = None
        self._describe: Callable[[int], str] | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
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
        x_px, y_px = self._cells.layout.origin(self._cells.cell_of(index))
        side = self._cells.layout.cell_px / ratio
        return QRectF(x_px / ratio, y_px / ratio, side, side)

    def spoken(self) -> Spoken:
        """The page on which the keyboard is, as a value; in words also how many there are of each kind."""
        words = [
            grid_words(
                self._cells.codes, self._display.eye, are_frames=not isinstance(self._cells.owners, int)
            )
        ]
        if self._describe is not None and self._cells.codes.size:
            words.insert(0, plain_text(self._describe(self._cursor)))
        last = max(0, self._cells.codes.size - 1)
        return Spoken(QAccessible.Role.Graphic, "\n".join(words), self._cursor, last)

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
        layout = fit(
            self._cells.run.count,
            int(self.width() * ratio),
            int(self.height() * ratio),
            round(LEAST_CELL_PX * ratio),
            round(self._display.px(MOST_CELL_PX) * ratio),
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
        for index in self._watched:
            paint_dot(painter, self.rect_of(index), theme)
        for index in self._marks:
            paint_ring(painter, self.rect_of(index), theme, theme.text)
        if self.hasFocus():
            paint_ring(painter, self.rect_of(self._cursor), theme, theme.focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out for the new size."""
        super().resizeEvent(event)
        self._rebuild()

    # --- pointing and walking ---------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Show a page's tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.index_at(event.pos())
            if index >= 0 and self._describe is not None:
                QToolTip.showText(
                    event.globalPos(), self._describe(index), self, self.rect_of(index).toRect()
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which page is pointed at."""
        self._point_at(self.index_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that none is pointed at."""
        self._point_at(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click activates a page."""
        index = self.index_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._cursor = index
            self.update()
            self.activated.emit(index)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Enter activates."""
        cells, cell = self._cells.layout.cells, self._cells.cell_of(self._cursor)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._cells.layout.columns,
            Qt.Key.Key_Down: self._cells.layout.columns,
            Qt.Key.Key_Home: -cell,
            Qt.Key.Key_End: cells - 1 - cell,
        }
        if not self._cells.codes.size:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._cursor)
        elif event.key() in steps:
            aim = cell + steps[Qt.Key(event.key())]
            if 0 <= aim < cells:
                self._move_cursor(self._cells.page_of(aim))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light up the page on which the keyboard is."""
        super().focusInEvent(event)
        if self._cells.codes.size and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._point_at(self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let it go."""
        super().focusOutEvent(event)
        self._point_at(-1)

    def _move_cursor(self, index: int) -> None:
        self._cursor = index
        self._point_at(index)
        self.update()
        if self._describe is not None:
            words = self._describe(index)
            corner = self.rect_of(index).bottomRight() + QPointF(4, 4)
            QToolTip.showText(self.mapToGlobal(corner.toPoint()), words, self)
            announce(self, words)

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.hovered.emit(index)
