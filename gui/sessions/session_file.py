"""The file of the run that the window shows: its name, what of it is not saved yet, and saving it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from core.atomic import WriteError
from core.branch import Branch
from core.scenario import Note
from core.session import SUFFIX, Session, SessionError, is_session, save, session_of
from core.timeline import Timeline
from gui.actions import Actions
from gui.choice_dialog import ask
from gui.controller import Controller
from gui.display import Display
from gui.notice import Notice
from gui.text import error_text, scenario_text, time_text


class SessionFile(QObject):
    """What a person did and wrote down is work; that time passed is none.

    Attributes:
        changed: another name, or other work, or the work was saved.
        bookmarked: there are other bookmarks.
        saved: the path to which it was saved just now.
        path: where it is saved; None while it is nowhere.
        bookmarks: the moments that the person marked.
        notes: what the person wrote about the run.
    """

    changed = Signal()
    bookmarked = Signal()
    saved = Signal(object)

    def __init__(
        self, display: Display, controller: Controller, actions: Actions, notice: Notice, window: QWidget
    ) -> None:
        """Keep the controller's run; `notice` says what went wrong."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._notice = notice
        self._window = window
        self._scenario = controller.scenario
        self._saved: tuple[object, ...] = ((), (), "")
        self._seen: tuple[Branch, int] | None = None
        """the course that was looked at last, and how many commands it had"""
        self.path: Path | None = None
        self.bookmarks: tuple[Note, ...] = ()
        self.notes = ""
        for name, act in (
            ("save", self.save),
            ("save-as", self.save_as),
            ("bookmark", self.ask_for_bookmark),
        ):
            actions[name].triggered.connect(act)
        controller.run_changed.connect(self._begin_afresh)
        controller.ticked.connect(self._look_for_commands)

    # --- what is asked of it ------------------------------------------------------------------------

    @property
    def work(self) -> tuple[object, ...]:
        """All that would be lost with the run; what a lesson did can be done again."""
        timeline = self._controller.timeline
        taught = [command for step in timeline.scenario.steps for command in step.do]
        given = tuple(each for each in timeline.given if each.command not in taught)
        return given, self.bookmarks, self.notes

    @property
    def is_unsaved(self) -> bool:
        """Whether there is work that no file has."""
        return self.work != self._saved

    @property
    def name(self) -> str:
        """What the run is called."""
        return scenario_text(self._controller.scenario.title) if self.path is None else self.path.name

    def session(self, *, with_state: bool = True) -> Session:
        """The run as it is now."""
        timeline = self._controller.timeline
        return session_of(timeline, bookmarks=self.bookmarks, notes=self.notes, with_state=with_state)

    # --- what a person does -------------------------------------------------------------------------

    def save(self) -> bool:
        """Save under the name it has, or ask for one; whether it is saved."""
        return self.save_as() if self.path is None else self._save_to(self.path)

    def save_as(self) -> bool:
        """Ask for a name, and save; whether it is saved."""
        stem = self._controller.scenario.name
        usual = self.path or Path.home() / f"{stem}{SUFFIX}"
        text, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the session"),
            str(usual),
            self.tr("Sessions (*{suffix})").format(suffix=SUFFIX),
        )
        if not text:
            return False
        path = Path(text)
        if not is_session(path):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._may_replace(path):  # Qt asked about another name
                return False
        return self._save_to(path)

    def may_lose(self) -> bool:
        """Whether the run may go: nothing is unsaved, or the person saved it or does not want it."""
        if not self.is_unsaved:
            return True
        chosen = ask(
            self._display,
            self.tr("Unsaved run"),
            self.tr("What you did in “{name}” is not saved.").format(name=self.name),
            (self.tr("Save"), self.tr("Don’t save"), self.tr("Cancel")),
            self._window,
        )
        return self.save() if chosen == 0 else chosen == 1

    def ask_for_bookmark(self) -> None:
        """Mark this moment; the person says what to call it."""
        now_ns = self._controller.now_ns
        label = self.tr("What happens at {time}?").format(time=time_text(now_ns))
        text, chosen = QInputDialog.getText(self._window, self.tr("Bookmark"), label)
        if chosen:
            self.add_bookmark(Note(now_ns, text.strip()[:200] or self.tr("Bookmark")))

    def add_bookmark(self, bookmark: Note) -> None:
        """Mark a moment."""
        self.bookmarks = (*self.bookmarks, bookmark)
        self.bookmarked.emit()
        self.changed.emit()

    # --- what others tell it ------------------------------------------------------------------------

    def put_back(self, session: Session, timeline: Timeline, path: Path | None) -> None:
        """Show a session's run; without a path it is unsaved work."""
        self._controller.take(timeline)
        self.path = path
        self.bookmarks, self.notes = session.bookmarks, session.notes
        self._saved = ((), (), "") if path is None else self.work
        self.bookmarked.emit()
        self.changed.emit()

    def take_over(self, other: "SessionFile") -> None:
        """Keep the run of another window that goes: under the same name, and no more saved than it was."""
        self.path, self._saved = other.path, other._saved
        self.bookmarks, self.notes = other.bookmarks, other.notes
        self.bookmarked.emit()
        self.changed.emit()

    def forget(self) -> None:
        """Nobody needs what was done so far."""
        self._saved = self.work
        self.changed.emit()

    def _look_for_commands(self) -> None:
        """Time passed: that alone changes nothing, and must cost nothing."""
        branch = self._controller.timeline.branch
        seen = branch, len(branch.commands)
        if seen != self._seen:
            self._seen = seen
            self.changed.emit()

    def _begin_afresh(self) -> None:
        """Another run: it is in no file; bookmarks stay when it is the same scenario again."""
        self.path = None
        if self._controller.scenario != self._scenario:
            self._scenario = self._controller.scenario
            self.bookmarks, self.notes = (), ""
        self._saved = ((), (), "")
        self.changed.emit()

    def _save_to(self, path: Path) -> bool:
        try:
            save(path, self.session())
        except (WriteError, SessionError) as error:
            self._notice.tell(error_text(error))
            return False
        self.path = path
        self._saved = self.work
        self.saved.emit(path)
        self.changed.emit()
        return True

    def _may_replace(self, path: Path) -> bool:
        text = self.tr("There is a file {name} already.").format(name=path.name)
        answers = (self.tr("Replace it"), self.tr("Cancel"))
        return ask(self._display, self.tr("Save the session"), text, answers, self._window) == 0
