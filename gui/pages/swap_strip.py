"""A guest's own swap disk: a row of cells, filled from the left, with a caption."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.units import ceil_div
from gui.cell_style import CellStyle, Pattern, cell_style
from gui.display import Display
from gui.pages.tiles import paint_cell
from gui.palette import Kind
from gui.text import capital, count_text, gloss, size_text, term
from gui.theme import ui_font

_CELL_PX = 11


class SwapStrip(QWidget):
    """Shows how much of its own disk a guest uses for pages that it has no room for."""

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """Begin with no disk.

        Args:
            display: theme, text scale and words.
            name: whose disk it is, for people who hear the screen.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._used = self._capacity = 0
        self._page_size: int | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        display.appearance_changed.connect(self._appearance_changed)

    def set_cells(self, used: int, capacity: int, page_size: int | None = None) -> None:
        """Show a disk.

        Args:
            used: pages on it.
            capacity: pages that it can hold; 0 for no disk.
            page_size: bytes of a page, to write sizes; None to write numbers of pages.
        """
        if (used, capacity, page_size) != (self._used, self._capacity, self._page_size):
            self._used, self._capacity, self._page_size = used, capacity, page_size
            self._say()
            self.update()

    @property
    def pages_per_cell(self) -> int:
        """How many pages a cell stands for at this width."""
        room = max(1, self.width() // self._cell_px)
        return max(1, ceil_div(self._capacity, room))

    def sizeHint(self) -> QSize:
        """A caption and a row of cells."""
        return QSize(self._display.px(200), self._caption_px + self._cell_px + 2)

    def minimumSizeHint(self) -> QSize:
        """A short row."""
        return QSize(self._display.px(96), self._caption_px + self._cell_px + 2)

    @property
    def _cell_px(self) -> int:
        return self._display.px(_CELL_PX)

    @property
    def _caption_px(self) -> int:
        return round(QFontMetricsF(ui_font(self._display.px(11))).height()) + self._display.px(2)

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self._say()
        self.update()

    def _say(self) -> None:
        self.setAccessibleDescription(self._amount())
        self.setToolTip(f"{gloss('guest swap')}\n{capital(self._amount())}")

    def _amount(self) -> str:
        if not self._capacity:
            return self.tr("none")
        if self._page_size is None:
            used, capacity = count_text(self._used), count_text(self._capacity)
            return self.tr("{used} of {capacity} pages").format(used=used, capacity=capacity)
        used, capacity = (size_text(pages, self._page_size) for pages in (self._used, self._capacity))
        return self.tr("{used} of {capacity}").format(used=used, capacity=capacity)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caption, the name left and the amount right, above the cells."""
        theme = self._display.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = ui_font(self._display.px(11))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = QRectF(0, 0, self.width(), self._caption_px)
        amount = self._amount()
        painter.setPen(QColor(theme.text if self._used else theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, amount)
        room = line.width() - metrics.horizontalAdvance(amount) - self._display.px(6)
        name = metrics.elidedText(
            term(self._display.vocabulary, "guest swap"), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(QColor(theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        if self._capacity:
            self._paint_cells(painter)

    def _paint_cells(self, painter: QPainter) -> None:
        theme, side = self._display.theme, self._cell_px
        full = cell_style(theme, theme.muted, Kind.GUEST_SWAPPED)
        empty = CellStyle(fill=theme.track, edge=None, dashed=False, pattern=Pattern.NONE, ink=theme.muted)
        per_cell = self.pages_per_cell
        used_cells = ceil_div(self._used, per_cell)
        for cell in range(ceil_div(self._capacity, per_cell)):
            place = QRectF(cell * side, self._caption_px, side, side)
            paint_cell(painter, place, full if cell < used_cells else empty, theme.line_px)
