"""Opening and saving what is edited; work in progress can be saved, and nothing is lost unasked."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import WriteError
from core.scenario import ScenarioError
from core.scenario_files import text_of
from core.units import KIB
from gui.choice_dialog import ask
from gui.display import Display
from gui.editor.draft import Beginning, Draft
from gui.editor.trials import Trials
from gui.notice import Notice
from gui.text import error_text

SUFFIX: Final = ".toml"
TEXT_MAX: Final = 256 * KIB
"""a longer text would take seconds to edit"""
_WAIT_S: Final = 0.5
"""for the verdict on the text, which usually is there at once"""


class DraftFiles(QObject):
    """Asks where to and what to do.

    Attributes:
        saved: the path to which it was saved just now.
    """

    saved = Signal(object)

    def __init__(
        self, display: Display, draft: Draft, trials: Trials, notice: Notice, window: QWidget
    ) -> None:
        """For a draft that `trials` is about; `notice` says what went wrong."""
        super().__init__(window)
        self._display = display
        self._draft = draft
        self._trials = trials
        self._notice = notice
        self._window = window

    def open(self) -> None:
        """Ask for a file, and edit it."""
        if not self.may_lose():
            return
        folder = Path.home() if self._draft.path is None else self._draft.path.parent
        text, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Edit a scenario"), str(folder), self._filter()
        )
        if text:
            self.open_path(Path(text))

    def open_path(self, path: Path) -> bool:
        """Edit a file, good or not; whether it can be read. What was edited is lost."""
        try:
            written = text_of(path)
        except ScenarioError as error:
            self._notice.tell(error_text(error))
            return False
        if len(written.text) > TEXT_MAX:
            self._notice.tell(self.tr("{file} is too long to be edited here.").format(file=path.name))
            return False
        self._draft.begin(Beginning(written, path.stem, path))
        return True

    def save(self) -> bool:
        """Save to its file, or ask for one; whether it is saved."""
        if self._draft.path is None:
            return self.save_as()
        if self._draft.was_changed_by_others() and not self._may_overwrite():
            return False
        return self._save_to(self._draft.path)

    def save_as(self) -> bool:
        """Ask for a file, and save; whether it is saved."""
        usual = self._draft.path or Path.home() / f"{self._draft.stem}{SUFFIX}"
        text, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the scenario"), str(usual), self._filter()
        )
        if not text:
            return False
        path = Path(text)
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._may_replace(path):  # Qt asked about another name
                return False
        return self._save_to(path)

    def may_lose(self) -> bool:
        """Whether what is edited may go: nothing is unsaved, or the person saved it or does not want it."""
        if not self._draft.is_unsaved:
            return True
        text = self.tr("What you changed in “{name}” is not saved.").format(name=self._draft.name)
        answers = (self.tr("Save"), self.tr("Don’t save"), self.tr("Cancel"))
        chosen = ask(self._display, self.tr("Unsaved scenario"), text, answers, self._window)
        return self.save() if chosen == 0 else chosen == 1

    def _save_to(self, path: Path) -> bool:
        if not self._may_save():
            return False
        try:
            self._draft.save_to(path)
        except WriteError as error:
            self._notice.tell(error_text(error))
            return False
        self._notice.hide()
        self.saved.emit(path)
        return True

    def _may_save(self) -> bool:
        """Whether the scenario is good, or the person wants to keep it as it is."""
        verdict = self._trials.wait(_WAIT_S)
        if verdict is None:
            text = self.tr("It is not known yet whether this is a good scenario.")
        elif verdict.problem is None:
            return True
        else:
            text = self.tr("{problem} It can be saved all the same, and edited again; it cannot be run.")
            text = text.format(problem=error_text(verdict.problem.text))
        answers = (self.tr("Save anyway"), self.tr("Cancel"))
        return ask(self._display, self.tr("Save the scenario"), text, answers, self._window) == 0

    def _may_overwrite(self) -> bool:
        text = self.tr("{name} was changed by another program since it was opened here.")
        answers = (self.tr("Replace it"), self.tr("Cancel"))
        title = self.tr("Save the scenario")
        return ask(self._display, title, text.format(name=self._draft.name), answers, self._window) == 0

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("There is a file {name} already.").format(name=path.name)
        answers = (self.tr("Replace it"), self.tr("Cancel"))
        return ask(self._display, self.tr("Save the scenario"), text, answers, self._window) == 0

    def _filter(self) -> str:
        return self.tr("Scenarios (*.toml);;All files (*)")
