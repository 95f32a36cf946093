"""What lies over all of a window, whatever size that is: rings, a spotlight, a blank screen."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

DARK: Final = QColor(0, 0, 0, 150)
"""what is laid over all that is not meant"""


class Cover(QWidget):
    """Hidden until it is shown; then on top of everything in its window."""

    def __init__(self, window: QWidget, *, takes_mouse: bool = False) -> None:
        """Cover this window.

        Args:
            window: what it lies over, and whose child it is.
            takes_mouse: whether what lies below no longer answers to the pointer.
        """
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not takes_mouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_up = False
        self.hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lie on top."""
        super().showEvent(event)
        self._is_up = True
        self._fit()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be done with what it did while it was seen."""
        super().hideEvent(event)
        if self._is_up:
            self._is_up = False
            self._taken_away()

    def _taken_away(self) -> None:
        """For whoever inherits: nobody looks any more."""

    def _fit(self) -> None:
        self.setGeometry(self.parentWidget().rect())
