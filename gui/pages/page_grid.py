"""A grid of pages or host frames that can be pointed at, walked over, zoomed and moved along."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.access.announce import announce
from gui.display import Display
from gui.pages.cell_view import THUMB_PX, CellView
from gui.pages.grid_zoom import GridZoom
from gui.pages.page_run import PageRun


class PageGrid(CellView):
    """The cells under the pointer and the keyboard.

    Signals:
        hovered: the page under the pointer or the cursor, -1 when it left.
        activated: a page was clicked, or Enter was pressed on it.
        run_changed: other pages are in sight: it was zoomed, or moved.
    """

    hovered = Signal(int)
    activated = Signal(int)
    run_changed = Signal()

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """Begin without pages; see `CellView`."""
        super().__init__(display, name, parent)
        self._zoom = GridZoom()
        self._pointed = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # --- zooming ----------------------------------------------------------------------------------

    def zoom_in(self, around: int | None = None) -> None:
        """Half as many pages, down to as many as have room for their numbers."""
        self._show_run(self._zoom.nearer(self.run, self._around(around), self._numbered_pages))

    def zoom_out(self, around: int | None = None) -> None:
        """Twice as many pages."""
        self._show_run(self._zoom.further(self.run, self._around(around)))

    def show_whole(self) -> None:
        """All pages."""
        self._show_run(PageRun.whole(self.run.total))

    def _around(self, page: int | None) -> int:
        page = self._cursor if page is None or page < 0 else page
        return page if page in self.run else self.run.first + self.run.count // 2

    @property
    def _numbered_pages(self) -> int:
        """How many pages have room for their numbers."""
        side = self._display.px(self.numbered_cell_px)
        return max(1, (self.width() - self._display.px(THUMB_PX)) // side) * max(1, self.height() // side)

    def _show_run(self, run: PageRun) -> None:
        if run == self.run:
            return
        self._cells.run = run
        if self._cursor not in run:
            self._cursor = min(max(self._cursor, run.first), run.end - 1)
        self._rebuild()
        self.run_changed.emit()
        announce(self, self.run_text())

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
        """Tell which page is pointed at; with the button down, move what is in sight along."""
        layout, side = self._cells.layout, self._cells.layout.cell_px / self._ratio
        row = layout.columns * layout.pages_per_cell
        pages = self._zoom.dragged_pages(event.position(), side, layout.pages_per_cell, row)
        if pages:
            self._show_run(self.run.moved(pages))
        if not self._zoom.is_dragging:
            self._point_at(self.index_at(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or further; without, along what is zoomed in."""
        steps = self._zoom.wheel_steps(event.angleDelta().y())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            for _ in range(abs(steps)):
                self._zoom_at(event.position().toPoint(), nearer=steps > 0)
        elif not self.run.is_whole:
            layout = self._cells.layout
            self._show_run(self.run.moved(-steps * layout.columns * layout.pages_per_cell))
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that none is pointed at."""
        self._point_at(-1)

    def _zoom_at(self, point: QPoint, *, nearer: bool) -> None:
        """Zoom so that the page at a point stays there, as far as there are pages around it."""
        page = self.index_at(point)
        if nearer:
            self.zoom_in(page)
        else:
            self.zoom_out(page)
        comes_there = self.index_at(point)
        if page >= 0 and comes_there >= 0:
            self._show_run(self.run.moved(page - comes_there))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click activates a page; what is zoomed in can be dragged."""
        index = self.index_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._zoom.press(event.position())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that did not drag activates the page that it was on."""
        index = self.index_at(event.position().toPoint())
        if self._zoom.release() and index >= 0:
            self._cursor = index
            self.update()
            self.activated.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move, also beyond what is in sight; Enter activates."""
        layout, total = self._cells.layout, self.run.total
        row = layout.columns * layout.pages_per_cell
        steps = {
            Qt.Key.Key_Left: -layout.pages_per_cell,
            Qt.Key.Key_Right: layout.pages_per_cell,
            Qt.Key.Key_Up: -row,
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Home: -self._cursor,
            Qt.Key.Key_End: total - 1 - self._cursor,
        }
        if not total:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._cursor)
        elif event.key() in steps:
            aim = self._cursor + steps[Qt.Key(event.key())]
            if 0 <= aim < total:
                self._show_run(self.run.with_page(aim, row))
                self._move_cursor(self._cells.page_of(self._cells.cell_of(aim)))
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
