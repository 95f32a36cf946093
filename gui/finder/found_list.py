"""The list of what was found: title with the letters that were taken, its menu, its key, why it cannot be."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.display import Display
from gui.finder.ranking import Entry, Found
from gui.theme import BASE_FONT_PX, Theme, mix, ui_font

translate = QCoreApplication.translate
_FOUND = Qt.ItemDataRole.UserRole
_GAP = "\u2003"
"""between a title and the menu where it belongs"""
_Index = QModelIndex | QPersistentModelIndex


def spoken(entry: Entry) -> str:
    """A row as it is read out."""
    parts = [entry.title, entry.where]
    if entry.is_on:
        parts.append(translate("Finder", "on"))
    if entry.keys:
        parts.append(translate("Finder", "key {keys}").format(keys=entry.keys))
    if entry.why_not:
        parts.append(translate("Finder", "cannot be used: {why}").format(why=entry.why_not))
    return ", ".join(parts)


class FoundList(QListWidget):
    """The keyboard stays in the field above it; a row is as high as its words need."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_RowDelegate(display, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def fill(self, found: Sequence[Found]) -> None:
        """Offer these, the first of them chosen."""
        self.clear()
        for each in found:
            item = QListWidgetItem(each.entry.title, self)
            item.setData(_FOUND, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(each.entry))
        self.setCurrentRow(0)
        self.scrollToTop()

    @property
    def entry(self) -> Entry | None:
        """The one that is chosen."""
        item = self.currentItem()
        found: Found | None = None if item is None else item.data(_FOUND)
        return None if found is None else found.entry

    def move_by(self, rows: int, *, around: bool) -> None:
        """Choose another row; past the end it begins again, or stops there."""
        count = self.count()
        if count:
            row = self.currentRow() + rows
            self.setCurrentRow(row % count if around else min(count - 1, max(0, row)))
            self.scrollToItem(self.currentItem())

    @property
    def page(self) -> int:
        """How many rows are seen at once."""
        return max(1, self.viewport().height() // max(1, self.sizeHintForRow(0)))

    def height_of_rows(self, at_most: int) -> int:
        """Pixels that the rows take; of more rows than fit into `at_most`, as many as fit whole."""
        height = 0
        for row in range(self.count()):
            more = self.sizeHintForRow(row)
            if height and height + more > at_most:
                break
            height += more
        return min(height, at_most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, display: Display, view: FoundList) -> None:
        super().__init__(view)
        self._display = display
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As many lines as the words take, with air around them."""
        width = self._view.viewport().width()
        layout = self._layout(index.data(_FOUND), width)
        return QSize(width, round(layout.boundingRect().height()) + 2 * self._display.px(5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the ground of the chosen row, the words, and the key at the right."""
        theme, px = self._display.theme, self._display.px
        found: Found = index.data(_FOUND)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), px(5), px(5))
        layout = self._layout(found, option.rect.width())
        layout.draw(painter, QPointF(option.rect.left() + px(10), option.rect.top() + px(5)))
        line = QRectF(option.rect.adjusted(0, px(5), -px(10), 0))
        line.setHeight(layout.lineAt(0).height())
        painter.setFont(self._font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, found.entry.keys)
        painter.restore()

    @property
    def _font(self) -> QFont:
        return ui_font(self._display.px(BASE_FONT_PX))

    def _layout(self, found: Found, width: int) -> QTextLayout:
        """The words of a row, wrapped beside its key."""
        px = self._display.px
        keys = QFontMetrics(self._font).horizontalAdvance(found.entry.keys)
        room = width - 2 * px(10) - (keys + px(16) if keys else 0)
        text, formats = _worded(found, self._display.theme)
        layout = QTextLayout(text, self._font)
        layout.setFormats(formats)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def _worded(found: Found, theme: Theme) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The text of a row and the looks of its parts."""
    entry, match = found.entry, found.match
    on = translate("Finder", " · on") if entry.is_on else ""
    where_at = len(entry.title) + len(_GAP)
    text = entry.title + _GAP + entry.where + on
    formats = [
        _look(0, len(entry.title), mix(theme.text, theme.card, 0.45) if entry.why_not else theme.text),
        _look(where_at, len(text) - where_at, theme.muted),
    ]
    if entry.why_not:
        begin = len(text) + 1
        text += "\u2028" + entry.why_not[:1].upper() + entry.why_not[1:] + "."
        formats.append(_look(begin, len(text) - begin, theme.muted))
    marks = [*match.title, *(where_at + at for at in match.where)]
    colour = mix(theme.accent, theme.card, 0.6) if entry.why_not else theme.accent
    formats += [_look(at, 1, colour, bold=True) for at in sorted(marks)]
    return text, formats


def _look(begin: int, length: int, colour: str, *, bold: bool = False) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if bold:
        look.setFontWeight(QFont.Weight.Bold)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = begin, length, look
    return part
