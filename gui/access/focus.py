"""Where the keyboard is: the widget, in a grid or a list the very cell; and how the focus is given back."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QWidget
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


def give_back_focus(before: QWidget | None, otherwise: QWidget) -> None:
    """Give the focus to the widget that had it, if it is still to be seen."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus()
    else:
        otherwise.setFocus()
