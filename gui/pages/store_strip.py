"""Where a VM's pages are that have no frame of their own: one line with a name, cells, and an amount.

The guest's own swap disk has the hue of its VM; the hypervisor's disk and its compression cache have colours
of their own. Neither side knows the other's: the eye decides what is told.
"""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.units import ceil_div
from core.view import Eye
from gui.access.spoken import Spoken
from gui.cell_style import CellStyle, Pattern, cell_style
from gui.display import Display
from gui.pages.tiles import paint_cell
from gui.palette import Kind
from gui.text import capital, count_text, gloss, size_text, term
from gui.theme import owner_colour, ui_font

_CELL_PX: Final = 10
_TEXT_PX: Final = 11


class Store(Enum):
    """A place for pages; its value is its term."""

    GUEST_SWAP = "guest swap"
    COMPRESSED = "compression cache"
    HOST_SWAP = "host swap"


_LABELS: Final = {
    Store.GUEST_SWAP: "guest swap label",
    Store.COMPRESSED: "compressed label",
    Store.HOST_SWAP: "host swap label",
}
_KINDS: Final = {
    Store.GUEST_SWAP: Kind.GUEST_SWAPPED,
    Store.COMPRESSED: Kind.COMPRESSED,
    Store.HOST_SWAP: Kind.HOST_SWAPPED,
}


class StoreStrip(QWidget):
    """Shows how many pages a store holds, of how many it could; the cells of several strips line up."""

    def __init__(self, display: Display, store: Store, name: str, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            display: theme, text scale, words and eye.
            store: what it shows.
            name: whose store it is, for people who hear the screen.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._store = store
        self._used = self._capacity = self._owner = 0
        self._page_size: int | None = None
        self._note = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()
        display.appearance_changed.connect(self._appearance_changed)
        display.eye_changed.connect(self._appearance_changed)

    def set_pages(
        self, used: int, capacity: int, owner: int, page_size: int | None = None, note: str = ""
    ) -> None:
        """Show a store.

        Args:
            used: pages in it.
            capacity: pages that it can hold; 0 for no such store.
            owner: the VM's number among owners.
            page_size: bytes of a page, to write sizes; None to write numbers of pages.
            note: what else there is to say, for the tool tip.
        """
        shown = (used, capacity, owner, page_size, note)
        if shown != (self._used, self._capacity, self._owner, self._page_size, self._note):
            self._used, self._capacity, self._owner, self._page_size, self._note = shown
            self._say()
            self.update()

    @property
    def pages_per_cell(self) -> int:
        """How many pages a cell stands for at this width."""
        return max(1, ceil_div(max(self._capacity, self._used), self._room))

    @property
    def is_known(self) -> bool:
        """Whether the chosen eye knows of it: a guest only of its own disk, the hypervisor of the others."""
        strangers = {Eye.GUEST: (Store.COMPRESSED, Store.HOST_SWAP), Eye.HYPERVISOR: (Store.GUEST_SWAP,)}
        return self._store not in strangers.get(self._display.eye, ())

    def spoken(self) -> Spoken:
        """How full the store is, as far as the eye knows."""
        used, most = (self._used, self._capacity) if self.is_known else (0, 0)
        return Spoken(QAccessible.Role.ProgressBar, self._amount(), used, most)

    def sizeHint(self) -> QSize:
        """A line of text."""
        return QSize(self._display.px(200), self._line_px)

    def minimumSizeHint(self) -> QSize:
        """The name and the amount, and a few cells between them."""
        return QSize(round(self._label_px + self._amount_px + 3 * self._cell_px), self._line_px)

    # --- lengths ------------------------------------------------------------------------------------

    @property
    def _font(self) -> QFont:
        return ui_font(self._display.px(_TEXT_PX))

    @property
    def _cell_px(self) -> int:
        return self._display.px(_CELL_PX)

    @property
    def _line_px(self) -> int:
        return max(round(QFontMetricsF(self._font).height()), self._cell_px)

    @property
    def _label_px(self) -> float:
        """As wide as the widest name, so that the cells of all strips begin at the same place."""
        metrics, words = QFontMetricsF(self._font), self._display.vocabulary
        widest = max(metrics.horizontalAdvance(term(words, label)) for label in _LABELS.values())
        return widest + self._display.px(6)

    @property
    def _amount_px(self) -> float:
        """Room for what is usual, so that cells keep their places while numbers change."""
        metrics = QFontMetricsF(self._font)
        texts = (self._short(), "000 MiB")
        return max(metrics.horizontalAdvance(text) for text in texts) + self._display.px(4)

    @property
    def _room(self) -> int:
        """How many cells fit."""
        return max(1, int((self.width() - self._label_px - self._amount_px) // self._cell_px))

    # --- words --------------------------------------------------------------------------------------

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self._say()
        self.update()

    def _say(self) -> None:
        amount = self._amount()
        self.setAccessibleDescription(amount)
        note = f"\n{self._note}" if self._note and self.is_known else ""
        self.setToolTip(f"{gloss(self._store.value)}\n{capital(amount)}{note}")

    def _size(self, pages: int) -> str:
        return count_text(pages) if self._page_size is None else size_text(pages, self._page_size)

    def _short(self) -> str:
        return self._size(self._used) if self.is_known else self.tr("unknown")

    def _amount(self) -> str:
        if not self.is_known:
            return self.tr("not known to this eye")
        if not self._capacity:
            return self.tr("none")
        text = self.tr("{used} of {capacity}")
        if self._page_size is None:
            text = self.tr("{used} of {capacity} pages")
        return text.format(used=self._size(self._used), capacity=self._size(self._capacity))

    # --- drawing ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name left, the amount right, and the cells between them."""
        theme = self._display.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        line = QRectF(self.rect())
        painter.setPen(QColor(theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, self._label())
        painter.setPen(QColor(theme.text if self._used and self.is_known else theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, self._short())
        if self.is_known:
            self._paint_cells(painter)

    def _label(self) -> str:
        return term(self._display.vocabulary, _LABELS[self._store])

    def _paint_cells(self, painter: QPainter) -> None:
        theme, side = self._display.theme, self._cell_px
        full = cell_style(theme, owner_colour(theme, self._owner), _KINDS[self._store])
        empty = CellStyle(fill=theme.track, edge=None, dashed=False, pattern=Pattern.NONE, ink=theme.muted)
        used_cells = ceil_div(self._used, self.pages_per_cell)
        top = (self.height() - side) / 2
        for cell in range(ceil_div(max(self._capacity, self._used), self.pages_per_cell)):
            place = QRectF(self._label_px + cell * side, top, side, side)
            paint_cell(painter, place, full if cell < used_cells else empty, theme.line_px)
