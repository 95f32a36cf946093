"""Opens what a person chooses, drops on the window or had open lately: scenarios, sessions, lists of VMs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core import scenario_files
from core.policies import import_csv
from core.scenario import Scenario, ScenarioError
from core.session import NOT_THE_SAME, SUFFIX, Session, is_session, read
from gui.actions import Actions
from gui.choice_dialog import ask
from gui.controller import Controller
from gui.display import Display
from gui.host.scenario_picker import ScenarioPicker
from gui.news import News
from gui.notice import Notice
from gui.sessions.replaying import replayed
from gui.sessions.session_file import SessionFile
from gui.text import error_text

SUFFIXES: Final = (SUFFIX, ".toml", ".csv")


class Opening(QObject):
    """The present run goes on until what is opened is good and the person does not need it any more.

    Attributes:
        opened: the path of a file that was opened.
        not_opened: the path of a file that cannot be used, and why; it is said already.
    """

    opened = Signal(object)
    not_opened = Signal(object, str)

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        notice: Notice,
        news: News,
        file: SessionFile,
        window: QWidget,
    ) -> None:
        """Open when an action of `window` wants it; `notice` and `news` say what was wrong with a file."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._notice = notice
        self._news = news
        self._file = file
        self._window = window
        actions["open"].triggered.connect(self.ask_for_run)
        actions["import"].triggered.connect(self.ask_for_vms)

    # --- what a person is asked ---------------------------------------------------------------------

    def ask_for_run(self) -> None:
        """Ask what to run."""
        picker = ScenarioPicker(self._display, self._controller.scenario.name, self._window)
        accepted = picker.exec() == QDialog.DialogCode.Accepted
        picker.deleteLater()
        if not accepted:
            return
        if picker.session is not None and picker.path is not None:
            self.open_session(picker.session, picker.path.name, picker.path)
        elif picker.scenario is not None:
            self.open_scenario(picker.scenario, picker.path)

    def ask_for_vms(self) -> None:
        """Ask for a list of VMs and for their host."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import VMs"),
            str(Path.home()),
            self.tr("Lists of VMs (*.csv);;All files (*)"),
        )
        if path:
            self._open_vms(Path(path))

    # --- files --------------------------------------------------------------------------------------

    @staticmethod
    def path_in(urls: list[QUrl]) -> Path | None:
        """The first file among what is dragged that can be opened."""
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)

    def open_path(self, path: Path) -> None:
        """Open a file of any kind; what is wrong with it is said in a sentence."""
        try:
            if is_session(path):
                self.open_session(read(path), path.name, path)
            elif path.suffix.lower() == ".csv":
                self._open_vms(path)
            else:
                self.open_scenario(scenario_files.read(path), path)
        except ScenarioError as error:
            self._notice.tell(error_text(error))
            self.not_opened.emit(path, str(error))

    def open_session(self, session: Session, where: str, path: Path | None) -> bool:
        """Make a session's run again and show it; without a path it is unsaved. Whether it is shown."""
        if (session.is_large and not self._may_be_large(where)) or not self._file.may_lose():
            return False
        self._controller.pause()
        try:
            replay = replayed(self._display, session, where, self._window, self._controller.clock)
        except ScenarioError as error:
            self._notice.tell(error_text(error))
            return False
        except Exception as error:
            self._news.tell_crash(error)
            return False
        if replay is None:
            return False
        self._file.put_back(session, replay.timeline, path)
        if path is not None:
            self.opened.emit(path)
        if not replay.is_same:
            self._notice.tell(error_text(f"{where}: {NOT_THE_SAME}"))
        return True

    def open_scenario(self, scenario: Scenario, path: Path | None = None) -> bool:
        """Show another scenario, which has a file or none; whether it is shown."""
        if not self._file.may_lose():
            return False
        self._controller.open(scenario)
        if path is not None:
            self.opened.emit(path)
        return True

    def _open_vms(self, path: Path) -> None:
        try:
            rows = import_csv.read(path)
        except import_csv.CsvError as error:
            self._notice.tell(error_text(error))
            return
        from gui.host.import_dialog import ImportDialog  # noqa: PLC0415 - loaded when somebody wants it

        dialog = ImportDialog(self._display, rows, path.name, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.scenario is not None:
            self.open_scenario(dialog.scenario, path)
        dialog.deleteLater()

    def _may_be_large(self, where: str) -> bool:
        text = self.tr("{file} holds a host so large that it takes a GiB of this computer’s memory or more.")
        answers = (self.tr("Open it"), self.tr("Cancel"))
        title = self.tr("Open a session")
        return ask(self._display, title, text.format(file=where), answers, self._window) == 0
