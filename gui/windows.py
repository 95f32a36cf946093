"""The main window and, when another language is chosen, its successor over the same run."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.action_spec import Group
from gui.controller import Controller
from gui.i18n.language import Speaker
from gui.likeness import look_alike
from gui.main_window import MainWindow
from gui.sessions.autosave import Autosave
from gui.settings import Settings
from gui.story.narrator import is_happening


class Windows(QObject):
    """In another language everything but the run is made anew, so that nothing keeps old words.

    Attributes:
        window: the one that is shown.
        autosave: what keeps copies of its runs.
    """

    def __init__(self, controller: Controller, settings: Settings, speaker: Speaker, autosaves: Path) -> None:
        """Make a window that shows a controller's run; copies of its runs go to the folder `autosaves`."""
        super().__init__()
        self._controller = controller
        self._settings = settings
        self._speaker = speaker
        self._autosaves = autosaves
        self._language = settings.language
        self.window, self.autosave = self._make()

    def current(self) -> MainWindow:
        """The window that is shown now."""
        return self.window

    def begin(self, *, is_at_home: bool = False) -> None:
        """Show the window, keep copies of its run, and offer what a process left that ended too soon.

        Who comes home, having asked for nothing else, is shown around the first time.
        """
        self.window.show()
        self.autosave.begin()
        QTimer.singleShot(0, self, partial(self._greet, is_at_home=is_at_home))

    def _greet(self, *, is_at_home: bool) -> None:
        self.autosave.offer()
        if is_at_home:
            self.window.tour.greet()

    def _make(self) -> tuple[MainWindow, Autosave]:
        window = MainWindow(self._controller, self._settings)
        window.language.changed.connect(self._change_soon)
        window.restore_size()
        return window, window.autosave_in(self._autosaves)

    def _change_soon(self) -> None:
        """A window may go only once it is done with the action that was chosen in it."""
        QTimer.singleShot(0, self, self.change_language)

    def change_language(self) -> None:
        """Make the window anew in the language that is chosen, unless a window beside it will not close."""
        old, old_autosave = self.window, self.autosave
        was_comparing = old.comparison.has_runs
        if not _close_beside(old):
            self._settings.language = self._language
            old.language.check()
            return
        self._language = self._settings.language
        self._speaker.speak(self._language)
        old.remember()
        was_playing = self._controller.playing
        self.window, self.autosave = self._make()
        self.autosave.take_over(old_autosave)
        _hand_over(old, self.window)
        if was_playing:
            self._controller.play()
        if was_comparing:
            self.window.notice.tell(self.tr("The comparison was closed. F8 begins another one."))


def _close_beside(window: MainWindow) -> bool:
    """Close what stands beside a window, but for the experiments, which go on; False when one refuses.

    The editor is asked first and closed last: as long as it may refuse, nothing else is closed.
    """
    if not window.editing.may_close():
        return False
    apart = (window.laboratory.window, window.editing.window)
    beside = [each for each in QApplication.topLevelWidgets() if each.parentWidget() is window]
    if not all(each.close() for each in beside if each.isVisible() and each not in apart):
        return False
    window.editing.close()
    return True


def _hand_over(old: MainWindow, new: MainWindow) -> None:
    """Let a window go without a question: the other one has all that it had."""
    new.file.take_over(old.file)
    look_alike(new, old)
    new.display.select_vm(old.display.selected_vm)
    new.display.pin(old.display.pinned)
    new.teaching.lesson.take_over(old.teaching.lesson)
    new.close_up.show_happening(new.controller.timeline.happened_last(is_happening))
    for action in new.actions_by_name.of(Group.PAUSE_WHEN):
        action.setChecked(old.actions_by_name[action.objectName()].isChecked())
    new.actions_by_name["full-screen"].setChecked(old.isFullScreen())
    if old.windowState() == Qt.WindowState.WindowNoState:  # exactly there, also if that is off the screen
        new.resize(old.size())
        new.move(old.pos())
    new.show()
    new.laboratory.take_over(old.laboratory)
    old.file.forget()
    old.close()
    old.deleteLater()
