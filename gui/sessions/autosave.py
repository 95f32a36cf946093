"""Keeps a copy of the run while it changes, and offers the copy of a process that ended before its time."""

import os
import secrets
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QWidget

from core.atomic import WriteError
from core.scenario_words import one_line
from core.session import SUFFIX, Session, SessionError, read, save
from gui.choice_dialog import ask
from gui.controller import Controller
from gui.display import Display
from gui.notice import Notice
from gui.numbers import moment_text
from gui.sessions.opening import Opening
from gui.sessions.session_file import SessionFile
from gui.text import error_text, scenario_text

EVERY_MS: Final = 30_000
_LOCK: Final = ".lock"


def usual_folder() -> Path:
    """Where this system keeps what an application remembers."""
    kept = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(kept) / "autosave"


class Autosave(QObject):
    """One copy for each process. A lock beside it shows whether that process still lives."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        file: SessionFile,
        opening: Opening,
        notice: Notice,
        folder: Path,
        window: QWidget,
    ) -> None:
        """Keep copies in `folder`; `notice` says, once, why it cannot be done."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._file = file
        self._opening = opening
        self._notice = notice
        self._folder = folder
        self._window = window
        self._lock: QLockFile | None = None
        self._path = folder / f"run-{os.getpid()}-{secrets.token_hex(4)}{SUFFIX}"
        self._kept: object = self._state()
        self._complained = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def begin(self) -> None:
        """Look every half minute whether there is something to keep."""
        self._timer.start()

    def keep(self) -> None:
        """Keep the run if it changed. The timer calls it."""
        state = self._state()
        if state == self._kept:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._lock is None:
                self._lock = _locked(self._path)
            save(self._path, self._file.session(with_state=False))
        except (OSError, WriteError, SessionError) as error:
            self._complain(error)
        else:
            self._kept = state

    def end(self) -> None:
        """The window was closed as it should be: nobody needs the copy."""
        self._timer.stop()
        _remove(self._path)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def take_over(self, other: "Autosave") -> None:
        """Go on with the copy of another window that goes, at the same pace."""
        self._path, self._lock, self._kept = other._path, other._lock, other._kept
        other._lock = None
        if other._timer.isActive():
            other._timer.stop()
            self.begin()

    def offer(self) -> None:
        """Offer the newest run of a process that is gone, once; never stands in the way of the start."""
        try:
            paths = sorted(
                self._folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True
            )
        except OSError:
            return
        for path in paths:
            lock = _locked(path) if path != self._path else None
            if lock is not None:
                self._offer_one(path, lock)
                return

    def _offer_one(self, path: Path, lock: QLockFile) -> None:
        try:
            when = moment_text(path.stat().st_mtime)
            session = read(path)
        except (OSError, ValueError, SessionError) as error:
            self._put_aside(path, error)
            lock.unlock()
            return
        text = self.tr("Balloon Lab ended unexpectedly. Its run “{title}” was kept on {when}.")
        answers = (self.tr("Restore it"), self.tr("Discard it"))
        text = text.format(title=scenario_text(one_line(session.scenario.title[:80])), when=when)
        chosen = ask(self._display, self.tr("Restore the run?"), text, answers, self._window)
        if chosen == 0 and self._restore(session):
            self._adopt(path, lock)
            return
        if chosen == 1:
            _remove(path)
        lock.unlock()

    def _restore(self, session: Session) -> bool:
        return self._opening.open_session(session, self.tr("The run that was kept"), None)

    def _adopt(self, path: Path, lock: QLockFile) -> None:
        """From now on its copy is that of this process: at no moment is there none."""
        self.end()
        self._path, self._lock = path, lock
        self._kept = self._state()
        self.begin()

    def _put_aside(self, path: Path, error: Exception) -> None:
        """A damaged copy is not offered again."""
        aside = path.with_suffix(".damaged")
        try:
            path.replace(aside)
        except OSError:
            return
        told = self.tr("A run that was kept cannot be restored ({why}). It is now {file}.")
        self._notice.tell(told.format(why=error_text(error).rstrip("."), file=aside))

    def _state(self) -> tuple[object, ...]:
        timeline = self._controller.timeline
        return id(timeline), timeline.steps, self._file.work

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            self._complained = True
            told = self.tr("The run cannot be kept for the case of a crash: {why}")
            self._notice.tell(told.format(why=error_text(error)))


def _locked(path: Path) -> QLockFile | None:
    """The lock beside a copy, held from now on; None while another process that lives holds it."""
    lock = QLockFile(str(path.with_suffix(_LOCK)))
    lock.setStaleLockTime(0)  # a process that lives is never too old
    return lock if lock.tryLock(0) else None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
