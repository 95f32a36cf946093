"""What a comparison says in words: a sentence of what differs, and one of why."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.display import Display
from gui.wrapped_label import WrappedLabel


class Story(QFrame):
    """Two labels; the second is hidden while there is nothing to explain."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Without words."""
        super().__init__(parent)
        self._display = display
        self.setProperty("role", "story")
        self.what = WrappedLabel(role="heading")
        self.why = WrappedLabel(role="muted")
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.what)
        self._rows.addWidget(self.why)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.tell("")

    def tell(self, what: str, why: str = "") -> None:
        """Say this."""
        for label, text in ((self.what, what), (self.why, why)):
            if label.text() != text:
                label.setText(text)
        self.why.setVisible(bool(why))

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(14), px(8), px(14), px(8))
        self._rows.setSpacing(px(3))
