"""Where the keyboard is, in a grid the very cell; that it is kept in sight, and goes back whence it came."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect, Qt
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
    """Scroll all that a part of a widget lies in, so that it is seen; of one too large for that, anything."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget().isAncestorOf(widget):
            place = QRect(widget.mapTo(above.widget(), part.topLeft()), part.size())
            seen = QRect(-above.widget().pos(), above.viewport().size())
            fits = part.width() <= seen.width() and part.height() <= seen.height()
            if fits or not place.intersects(seen):
                middle = place.center()
                above.ensureVisible(middle.x(), middle.y(), part.width() // 2, part.height() // 2)
        above = above.parentWidget()


class KeepInSight(QObject):
    """Scrolls to where the keyboard went, in every window. Qt itself does so only inside of one area.

    Whoever clicks sees what they click on: it stays where it is.
    """

    def __init__(self, window: QWidget) -> None:
        """As long as a window lives."""
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            bring_into_view(new, focus_rect(new))


def give_back_focus(before: QWidget | None, otherwise: QWidget) -> None:
    """Give the focus to the widget that had it, if it is still to be seen."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus()
    else:
        otherwise.setFocus()
