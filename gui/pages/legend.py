"""The legend: what the cells mean to the eye that is open, in as many lines as it takes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.view import Eye
from gui.access.spoken import Spoken
from gui.cell_style import cell_style
from gui.display import Display
from gui.pages.legend_entries import legend_entries, real_legend_entries
from gui.pages.tiles import paint_cell, paint_dot
from gui.palette import Kind
from gui.theme import owner_colour, ui_font

_TEXT_PX = 12
_TILE_PX = 16


class Legend(QWidget):
    """A tile and its words for each kind of cell; flows over lines like text."""

    def __init__(self, display: Display, parent: QWidget | None = None, *, is_real: bool = False) -> None:
        """Follow the display.

        Args:
            display: theme, text scale and eye.
            parent: the widget that holds it.
            is_real: the pages are those of real guests.
        """
        super().__init__(parent)
        self._display = display
        self._present: frozenset[Kind] = frozenset()
        self._is_real = is_real
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))
        display.appearance_changed.connect(self._follow)
        display.eye_changed.connect(self._follow)
        self._follow()

    def set_present(self, kinds: frozenset[Kind]) -> None:
        """Name these kinds too, of those that only some hosts have."""
        if kinds != self._present:
            self._present = kinds
            self._follow()

    def spoken(self) -> Spoken:
        """The words of all entries."""
        return Spoken(QAccessible.Role.Graphic, self.accessibleDescription())

    def _follow(self) -> None:
        entries = real_legend_entries if self._is_real else legend_entries
        self._entries = entries(self._display.eye, self._present)
        self._has_watched = self._display.eye is Eye.HYPERVISOR and not self._is_real
        if self._has_watched:  # no kind of its own: any backed page may be watched
            self._entries += ((self._entries[0][0], self.tr("watched by sampling for a touch")),)
        self.setAccessibleDescription(", ".join(words for _, words in self._entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of as many lines as this width needs."""
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    def sizeHint(self) -> QSize:
        """All in one line."""
        places = self._places(1 << 20)
        return QSize(round(places[-1].right()) + 1, round(places[-1].bottom())) if places else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """The widest entry, in as many lines as the present width needs."""
        widest = max((place.width() for place in self._places(1 << 20)), default=0)
        width = max(round(widest) + 1, self.width())
        return QSize(round(widest) + 1, self.heightForWidth(width))

    def _places(self, width: int) -> list[QRectF]:
        """Where each entry lies."""
        px, metrics = self._display.px, QFontMetricsF(ui_font(self._display.px(_TEXT_PX)))
        height = max(px(_TILE_PX), round(metrics.height())) + px(4)
        places, x, y = [], 0.0, 0.0
        for _, words in self._entries:
            entry = px(_TILE_PX) + px(5) + metrics.horizontalAdvance(words) + 1
            if x and x + entry > width:
                x, y = 0.0, y + height
            places.append(QRectF(x, y, entry, height))
            x += entry + px(14)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every entry."""
        theme, tile = self._display.theme, self._display.px(_TILE_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(self._display.px(_TEXT_PX)))
        hue = owner_colour(theme, 0)
        for (kind, words), place in zip(self._entries, self._places(self.width()), strict=True):
            cell = QRectF(place.left(), place.center().y() - tile / 2, tile, tile)
            paint_cell(painter, cell, cell_style(theme, hue, kind), theme.line_px)
            if self._has_watched and words == self._entries[-1][1]:
                paint_dot(painter, cell, theme)
            painter.setPen(QColor(theme.muted))
            beside = place.adjusted(tile + self._display.px(5), 0, 0, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def resizeEvent(self, event: object) -> None:
        """Ask for the height of the new width."""
        self.updateGeometry()
