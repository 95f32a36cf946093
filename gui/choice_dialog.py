"""A question with an answer on each button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.dialogs import fit_dialog
from gui.display import Display
from gui.wrapped_label import WrappedLabel


class ChoiceDialog(QDialog):
    """`chosen` is the number of the button that was pressed; None when the person did not answer."""

    def __init__(
        self, display: Display, title: str, text: str, answers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Ask `text`; the first answer is what Enter chooses."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.chosen: int | None = None
        self.text = WrappedLabel(text)
        box = QDialogButtonBox()
        self.buttons = [QPushButton(answer) for answer in answers]
        for number, button in enumerate(self.buttons):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(partial(self.choose, number))
        self.buttons[0].setDefault(True)
        self.buttons[0].setProperty("kind", "primary")
        rows = QVBoxLayout(self)
        rows.addWidget(self.text, 1)
        rows.addWidget(box)
        fit_dialog(self, display, 480)

    def choose(self, number: int, _checked: bool = False) -> None:
        """Give an answer."""
        self.chosen = number
        self.accept()


def ask(
    display: Display, title: str, text: str, answers: Sequence[str], parent: QWidget | None = None
) -> int | None:
    """The number of the answer that a person chose, or None."""
    dialog = ChoiceDialog(display, title, text, answers, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen
