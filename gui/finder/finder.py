"""The command palette: a field and what it finds, over the top of the window."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from gui.access.announce import announce
from gui.access.focus import give_back_focus
from gui.display import Display
from gui.finder.found_list import FoundList, spoken
from gui.finder.ranking import Entry, ranked
from gui.wrapped_label import WrappedLabel

WIDTH_PX: Final = 640
MOST_ROWS: Final = 80
"""more are not looked through: typing on is quicker, and the list stays quick too"""
_LIST_PX: Final = 360
_OWN_KEYS: Final = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape),
)


class _Field(QLineEdit):
    """The keys that move in the list are its own, whatever they mean to the window."""

    pressed = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep these keys from being shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if not event.modifiers() and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of them; all others write."""
        if event.key() in _OWN_KEYS:
            self.pressed.emit(int(event.key()))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the person went on elsewhere in the window."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in passing:
            self.left.emit()


class Finder(QFrame):
    """Hidden until it is opened; `chosen` is an `Entry` that can be used, told after the palette is gone."""

    chosen = Signal(object)

    def __init__(self, display: Display, window: QMainWindow) -> None:
        """Lie over this window."""
        super().__init__(window)
        self._display = display
        self._window = window
        self._entries: tuple[Entry, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._focus_before: QWidget | None = None
        self.setProperty("role", "finder")
        self.setAccessibleName(self.tr("Command palette"))
        self._make_parts()
        display.appearance_changed.connect(self._dress)
        window.installEventFilter(self)
        self.hide()
        self._dress()

    def _make_parts(self) -> None:
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Find a command, a VM or a scenario"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self.field.textChanged.connect(self._find)
        self.field.pressed.connect(self._press)
        self.field.left.connect(self.hide)
        self.list = FoundList(self._display)
        self.list.itemClicked.connect(self._click)
        self.list.currentRowChanged.connect(self._read_out)
        self.remark = WrappedLabel(role="muted")
        self._rows = QVBoxLayout(self)
        for part in (self.field, self.list, self.remark):
            self._rows.addWidget(part)

    def open(self, entries: Iterable[Entry], recent: Iterable[str]) -> None:
        """Offer these, what was used last first."""
        self._entries, self._recent = tuple(entries), tuple(recent)
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.field.clear()
        self._find("")
        self.field.setFocus()

    def close_again(self) -> None:
        """Go, and give the focus back to where it was."""
        self.hide()
        give_back_focus(self._focus_before, self._window)

    # --- what a person does -------------------------------------------------------------------------

    def _find(self, query: str) -> None:
        found = ranked(self._entries, query, self._recent)
        self.list.fill(found[:MOST_ROWS])
        self.list.setVisible(bool(found))
        hidden = len(found) - MOST_ROWS
        if not found:
            self.remark.setText(
                self.tr("Nothing is called that. Initials do too: “rns” finds “Restart with a new seed”.")
            )
        elif hidden > 0:
            self.remark.setText(self.tr("{count} more: type on to find them.").format(count=hidden))
        else:
            self.remark.setText("")
        self.remark.setVisible(bool(self.remark.text()))
        self._place()
        self._read_out()

    def _press(self, key: int) -> None:
        page = self.list.page
        match key:
            case Qt.Key.Key_Up:
                self.list.move_by(-1, around=True)
            case Qt.Key.Key_Down:
                self.list.move_by(1, around=True)
            case Qt.Key.Key_PageUp:
                self.list.move_by(-page, around=False)
            case Qt.Key.Key_PageDown:
                self.list.move_by(page, around=False)
            case Qt.Key.Key_Escape:
                self.close_again()
            case _:
                self._choose()

    def _click(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self._choose()

    def _choose(self) -> None:
        entry = self.list.entry
        if entry is not None and not entry.why_not:
            self.close_again()
            self.chosen.emit(entry)

    def _read_out(self) -> None:
        """Tell people who hear the screen which row is chosen: the keyboard stays in the field."""
        entry = self.list.entry
        text = self.remark.text() if entry is None else spoken(entry)
        self.field.setAccessibleDescription(text)
        announce(self.field, text)

    # --- its place ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top of a window that changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In the middle of the top, as high as what was found, and never out of the window."""
        px, room, margins = self._display.px, self._window.size(), self._rows.contentsMargins()
        top = self._window.menuBar().height() + px(4)
        width = min(px(WIDTH_PX), room.width() - 2 * px(10))
        inner = width - margins.left() - margins.right()
        height = margins.top() + self.field.sizeHint().height() + margins.bottom()
        if not self.remark.isHidden():
            height += self._rows.spacing() + self.remark.heightForWidth(inner)
        if not self.list.isHidden():
            height += self._rows.spacing()
            height += self._fit_list(inner, room.height() - top - px(10) - height)
        self.setGeometry((room.width() - width) // 2, top, width, height)

    def _fit_list(self, width: int, most: int) -> int:
        """Make the list as high as its rows are at that width, if so much is left for it."""
        px = self._display.px
        most = max(px(40), min(px(_LIST_PX), most))
        self.list.setFixedHeight(most)
        self.list.resize(width, most)  # the words wrap in it
        height = self.list.height_of_rows(most)
        self.list.setFixedHeight(height)
        return height

    def _dress(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(10), px(10), px(10), px(10))
        self._rows.setSpacing(px(8))
        self.list.scheduleDelayedItemsLayout()
        if self.isVisible():
            self._place()
