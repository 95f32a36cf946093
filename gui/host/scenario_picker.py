"""The dialog that chooses what to run: the shipped scenarios with a line about each, or a file."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.scenario import Scenario, ScenarioError
from core.scenario_files import load, shipped
from core.session import SUFFIX, Session, is_session, read
from gui.choice_list import ChoiceList
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.text import error_text, scenario_text
from gui.wrapped_label import WrappedLabel


class ScenarioPicker(QDialog):
    """`scenario` or `session` is what was chosen once the dialog is accepted, and `path` its file."""

    def __init__(self, display: Display, current: str, parent: QWidget | None = None) -> None:
        """List what is shipped, with `current` chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open"))
        self.scenario: Scenario | None = None
        self.session: Session | None = None
        self.path: Path | None = None
        self._shipped = shipped()
        self.list = ChoiceList(display, self.tr("Scenarios"))
        self.list.fill((scenario_text(each.title), scenario_text(each.summary)) for each in self._shipped)
        names = [scenario.name for scenario in self._shipped]
        self.list.setCurrentRow(names.index(current) if current in names else 0)
        self.problem = WrappedLabel(role="danger")
        self.problem.hide()
        self._add_buttons(display)
        fit_dialog(self, display, 560, 520)
        self.list.setFocus()

    def _add_buttons(self, display: Display) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        self.file_button = QPushButton(self.tr("Open a file…"))
        self.file_button.setAutoDefault(False)
        self.file_button.setToolTip(self.tr("A scenario (TOML) or a saved session of your own"))
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.file_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._take_listed)
        buttons.rejected.connect(self.reject)
        self.file_button.clicked.connect(self._ask_file)
        self.list.itemActivated.connect(self._take_listed)
        rows = QVBoxLayout(self)
        for widget in (self.list, self.problem, buttons):
            rows.addWidget(widget)

    def open_file(self, path: str) -> None:
        """Take a scenario or a session from a file, or say what is wrong with it."""
        try:
            if is_session(path):
                self.session = read(Path(path))
            else:
                self.scenario = load(path)
        except ScenarioError as error:
            self.problem.setText(error_text(error))
            self.problem.show()
            return
        self.path = Path(path)
        self.accept()

    def _take_listed(self) -> None:
        self.scenario = self._shipped[self.list.currentRow()]
        self.accept()

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a file"),
            str(Path.home()),
            self.tr("Scenarios and sessions (*.toml *{suffix});;All files (*)").format(suffix=SUFFIX),
        )
        if path:
            self.open_file(path)
