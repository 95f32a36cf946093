"""How a random person answers questions; the files that are named stay in one folder."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit

from gui.editor.editing import Editing
from gui.news import News
from tests.steadiness.faults import Faults

_NEW_NAMES = ("new", "new.toml", "new.json", "new.png", "new.svg", "new.csv", "no folder/new", "ü — 𝄞")


class Answers:
    """Chooses files; hands dialogs to whoever acts until they are gone."""

    def __init__(self, random: Random, folder: Path, stay_in: Callable[[QDialog], None]) -> None:
        """`folder` has the files that can be opened; `stay_in` acts until a dialog is done."""
        self._random = random
        self._folder = folder
        self._stay_in = stay_in

    def file(self) -> Path:
        """One that is there."""
        return self._random.choice(sorted(path for path in self._folder.iterdir() if path.is_file()))

    def open_file(self, *_question, **_options) -> tuple[str, str]:
        """As a file dialog answers."""
        return ("" if self._random.random() < 0.2 else str(self.file())), ""

    def save_file(self, *_question, **_options) -> tuple[str, str]:
        """As a file dialog answers; no file of the corpus is overwritten."""
        name = self._random.choice(_NEW_NAMES)
        return ("" if self._random.random() < 0.2 else str(self._folder / "saved" / name)), ""

    def execute(self, dialog: QDialog) -> QDialog.DialogCode:
        """As `QDialog.exec`."""
        dialog.setModal(True)
        dialog.show()
        self._stay_in(dialog)
        return QDialog.DialogCode(dialog.result())

    def number(self, parent, title, label, value=0, least=0, most=2**31 - 1, step=1, *_rest):
        """As `QInputDialog.getInt`."""
        dialog = QInputDialog(parent)
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(least, most)
        dialog.setIntValue(value)
        accepted = self._asked(dialog, title, label)
        return dialog.intValue(), accepted

    def text(self, parent, title, label, echo=QLineEdit.EchoMode.Normal, text="", *_rest):
        """As `QInputDialog.getText`."""
        dialog = QInputDialog(parent)
        dialog.setTextValue(text)
        accepted = self._asked(dialog, title, label)
        return dialog.textValue(), accepted

    def _asked(self, dialog: QInputDialog, title: str, label: str) -> bool:
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        code = self.execute(dialog)
        dialog.deleteLater()
        return code == QDialog.DialogCode.Accepted


@contextmanager
def answered(answers: Answers, faults: Faults) -> Iterator[None]:
    """Meanwhile every question goes there, and a crash is a fault instead of a dialog."""

    def execute(
        dialog: QDialog,
    ) -> QDialog.DialogCode:  # a function becomes a method, a bound method does not
        return answers.execute(dialog)

    def crash(_news: News, error: BaseException) -> None:
        faults.add_error(error)

    def leave_alone(_editing: Editing, _path: Path) -> None:
        """What a notice offers for a file that is no good: the editor starts a process."""

    with ExitStack() as patches:
        for kind, name, function in (
            (QDialog, "exec", execute),
            (QInputDialog, "getInt", answers.number),
            (QInputDialog, "getText", answers.text),
            (QFileDialog, "getOpenFileName", answers.open_file),
            (QFileDialog, "getSaveFileName", answers.save_file),
            (News, "tell_crash", crash),
            (Editing, "edit_file", leave_alone),
        ):
            patches.enter_context(patch.object(kind, name, function))
        yield
