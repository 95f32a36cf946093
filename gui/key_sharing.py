"""Who gets the keys that several want: Space, and those of a presenter's remote control."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import Actions, set_keys, space_presses
from gui.lessons.lesson import Lesson


class KeySharing(QObject):
    """Space presses the button that has the focus; else it goes on: in a lesson, the close-up, or time.

    Page Up and Page Down go back and on: in a lesson from step to step, else from happening to happening.
    """

    def __init__(
        self, actions: Actions, lesson: Lesson, is_in_close_up: Callable[[], bool], window: QWidget
    ) -> None:
        """Share anew whenever the focus moves, or a lesson begins or ends."""
        super().__init__(window)
        self._actions = actions
        self._lesson = lesson
        self._is_in_close_up = is_in_close_up
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        window.destroyed.connect(self._stop)
        lesson.shown.connect(self.share)

    def _stop(self) -> None:
        """The window goes: where the focus moves meanwhile is nothing to it, and parts of it are gone."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        self.share()

    def share(self) -> None:
        """Give each key to one action."""
        space = [] if space_presses() else ["Space"]
        teaches, close_up = self._lesson.is_on, self._is_in_close_up()
        stops = not teaches and close_up
        keys = {
            "lesson-next": [*space, "PgDown"] if teaches else [],
            "lesson-back": ["PgUp"] if teaches else [],
            "next": ["."] if teaches else [*(space if stops else []), "PgDown", "."],
            "back": [","] if teaches else ["PgUp", ","],
            "play": ["P"] if teaches or stops else [*space, "P"],
        }
        for name, wanted in keys.items():
            set_keys(self._actions[name], wanted)
