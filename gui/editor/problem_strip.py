"""The line below the editor: whether the scenario is good, or what is wrong and a way to go there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.buttons import button_of
from gui.display import Display
from gui.wrapped_label import WrappedLabel


class ProblemStrip(QWidget):
    """Says one sentence at a time."""

    def __init__(self, display: Display, go_to: QAction, parent: QWidget | None = None) -> None:
        """Nothing is known yet; `go_to` is offered where there is somewhere to go."""
        super().__init__(parent)
        self._display = display
        self._go_to = go_to
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = WrappedLabel()
        self.button = button_of(go_to)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.button)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.say_checking()

    def say_checking(self) -> None:
        """The verdict is not known yet; what was said stays until it is."""
        if not self.label.text():
            self._say(self.tr("It is being checked."), "muted", goes=False)

    def say_good(self, facts: str) -> None:
        """Nothing is wrong."""
        self._say(self.tr("✓ A good scenario: {facts}.").format(facts=facts), "muted", goes=False)

    def say_problem(self, text: str) -> None:
        """Something is wrong."""
        self._say(text, "danger", goes=True)

    def say_warning(self, text: str) -> None:
        """The scenario is good, but something in it does not happen."""
        self._say(text, "value", goes=True)

    def _say(self, text: str, role: str, *, goes: bool) -> None:
        self._go_to.setEnabled(goes)
        self.button.setVisible(goes)
        if self.label.property("role") != role:
            self.label.setProperty("role", role)
            self.label.style().unpolish(self.label)
            self.label.style().polish(self.label)
        self.label.setText(text)
        self.label.setAccessibleName(text)

    def _lengths(self) -> None:
        px = self._display.px
        self._row.setContentsMargins(px(14), px(5), px(14), px(5))
        self._row.setSpacing(px(8))
        self.setMinimumHeight(px(38))
