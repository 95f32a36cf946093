"""Shows what will be saved before it is: a picture made to fit, or the first lines of a table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QWidget

from gui.display import Display
from gui.export.picture import shrunk


class Preview(QStackedWidget):
    """Takes all the room it gets."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._image = QImage()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(1, 1)
        self.picture.setAccessibleName(self.tr("Preview"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("The first lines"))
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.text.setStyleSheet(f'font-family: "{family}"')
        self.addWidget(self.picture)
        self.addWidget(self.text)
        self.setMinimumSize(display.px(200), display.px(120))

    def show_preview(self, preview: QImage | str) -> None:
        """Show a picture or a text."""
        if isinstance(preview, str):
            self.text.setPlainText(preview)
            self.setCurrentWidget(self.text)
        else:
            self._image = preview
            self.setCurrentWidget(self.picture)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the picture fit anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._image.isNull():
            room = self.size().expandedTo(QSize(1, 1))
            self.picture.setPixmap(QPixmap.fromImage(shrunk(self._image, room, self.devicePixelRatioF())))
