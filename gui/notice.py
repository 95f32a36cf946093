"""A line of news under the top bar: a refusal, why the run paused, an offer to do something about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.access.announce import announce
from gui.display import Display
from gui.wrapped_label import WrappedLabel


class Notice(QFrame):
    """Hidden until there is news; the person closes it, or acts on its offer."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._display = display
        self._accept: Callable[[], object] | None = None
        self._lasting = False
        self.setProperty("role", "bar")
        self.head = WrappedLabel(role="news")
        self.label = WrappedLabel()
        self.offer = QPushButton()
        self.offer.setProperty("kind", "primary")
        self.offer.clicked.connect(self._take_offer)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.head)
        lines.addWidget(self.label)
        self._row.addLayout(lines, 1)
        for button in (self.offer, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.hide()

    def tell(self, text: str) -> None:
        """Show a sentence."""
        self.offer_to(text, "", None)

    def offer_to(
        self, text: str, offer: str, accept: Callable[[], object] | None, *, lasting: bool = False
    ) -> None:
        """Show a sentence and a button that does something about it; a lasting one outlives `pass_by`."""
        self._lasting = lasting
        self.head.hide()
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.offer.setText(offer)
        self.offer.setVisible(accept is not None)
        self._accept = accept
        self.show()
        announce(self.label, text)

    def set_head(self, text: str) -> None:
        """Write a line above what was said: that which can be read from the back of a room."""
        self.head.setText(text)
        self.head.show()

    def pass_by(self) -> None:
        """The run goes on: what was said of the moment at which it stood is over."""
        if not self._lasting:
            self.hide()

    @property
    def has_offer(self) -> bool:
        """Whether a person is being asked something."""
        return not self.isHidden() and self._accept is not None

    def _take_offer(self) -> None:
        accept = self._accept
        self.hide()
        if accept is not None:
            accept()

    def _lengths(self) -> None:
        px = self._display.px
        self._row.setContentsMargins(px(14), px(6), px(8), px(6))
        self._row.setSpacing(px(8))
