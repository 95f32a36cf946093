"""Where the keyboard is, in a grid the very cell; that it is kept in sight, and goes back whence it came."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid


@runtime_checkable
class HasCursor(Protocol):
    """A widget that the keyboard walks about in."""

    def cursor_rect(self) -> QRect:
        """Where in it the keyboard is, in its own coordinates."""
        ...


def focus_rect(widget: QWidget) -> QRect:
    """Where in a widget that has the focus the keyboard is; all of it where no part is meant."""
    rect = QRect()
    if isinstance(widget, HasCursor):
        rect = widget.cursor_rect()
    elif isinstance(widget, QAbstractItemView):
        rect = widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    return widget.rect() if rect.isEmpty() else rect


def bring_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll all that a part of a widget lies in, so that it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget().isAncestorOf(widget):
            middle = widget.mapTo(above.widget(), part.center())
            above.ensureVisible(middle.x(), middle.y(), part.width() // 2, part.height() // 2)
        above = above.parentWidget()


def keep_in_sight(widget: QWidget | None) -> None:
    """Scroll to where the keyboard went. Qt does so only on the way from one part of an area to another.

    Whoever clicks sees what they click on, and it stays where it is.
    """
    if widget is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        bring_into_view(widget, focus_rect(widget))


def give_back_focus(before: QWidget | None, otherwise: QWidget) -> None:
    """Give the focus to the widget that had it, if it is still to be seen."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus()
    else:
        otherwise.setFocus()
