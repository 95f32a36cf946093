"""A label whose text wraps and is never cut: it asks for the height that its width makes it need."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class WrappedLabel(QLabel):
    """Plain text over as many lines as it takes; layouts of dialogs forget that such labels grow."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        """Show a text in the look of a role of the style sheet."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that fits the new width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the height that fits the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        self.setMinimumHeight(0)  # else it could only grow: a label is as high as its minimum at least
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.text() else 0)
