"""What the eye, theme, text size and words actions do, and that the choice is remembered."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.view import Eye
from gui.action_spec import Group
from gui.actions import Actions
from gui.display import Display, Vocabulary
from gui.settings import SYSTEM_THEME, TEXT_SCALES, Settings
from gui.theme import THEMES, apply_theme, system_theme

PROJECTOR: Final = "projector"
EYES: Final = {f"eye-{eye.value}": eye for eye in Eye}
WORDS: Final = {f"words-{vocabulary.value}": vocabulary for vocabulary in Vocabulary}


class Appearance(QObject):
    """Joins the actions to the display, the settings and the application's style."""

    def __init__(self, display: Display, settings: Settings, actions: Actions, parent: QObject) -> None:
        """Begin with what was chosen last time."""
        super().__init__(parent)
        self._display = display
        self._settings = settings
        self._actions = actions
        self._choice = settings.theme
        self._before_projector = SYSTEM_THEME if self._choice == PROJECTOR else self._choice
        display.set_text_scale(settings.text_scale)
        display.set_vocabulary(settings.vocabulary)
        for group, handler in (
            (Group.THEME, self._choose_theme),
            (Group.EYE, self._choose_eye),
            (Group.WORDS, self._choose_words),
        ):
            actions.of(group)[0].actionGroup().triggered.connect(handler)
        actions["text-larger"].triggered.connect(self._larger)
        actions["text-smaller"].triggered.connect(self._smaller)
        actions["text-normal"].triggered.connect(self._normal)
        display.appearance_changed.connect(self._dress)
        self.follow_system()
        self._dress()
        self._check_actions()

    def follow_system(self) -> None:
        """Take the theme that was chosen, or the desktop's as it is now."""
        self._display.set_theme(system_theme() if self._choice == SYSTEM_THEME else THEMES[self._choice])

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._display.theme, self._display.text_scale)

    def _check_actions(self) -> None:
        self._actions[f"theme-{self._choice}"].setChecked(True)
        self._actions[f"eye-{self._display.eye.value}"].setChecked(True)
        self._actions[f"words-{self._display.vocabulary.value}"].setChecked(True)

    def _choose_theme(self, action: QAction) -> None:
        choice = action.objectName().removeprefix("theme-")
        if choice == PROJECTOR and not action.isChecked():
            choice = self._before_projector
        elif choice == PROJECTOR and self._choice != PROJECTOR:
            self._before_projector = self._choice
        self._choice = choice
        self._settings.theme = choice
        self._check_actions()
        self.follow_system()

    def _choose_eye(self, action: QAction) -> None:
        self._display.set_eye(EYES[action.objectName()])

    def _choose_words(self, action: QAction) -> None:
        self._settings.vocabulary = WORDS[action.objectName()]
        self._display.set_vocabulary(WORDS[action.objectName()])

    def _larger(self) -> None:
        larger = (scale for scale in TEXT_SCALES if scale > self._display.text_scale)
        self._scale(next(larger, TEXT_SCALES[-1]))

    def _smaller(self) -> None:
        smaller = (scale for scale in reversed(TEXT_SCALES) if scale < self._display.text_scale)
        self._scale(next(smaller, TEXT_SCALES[0]))

    def _normal(self) -> None:
        self._scale(TEXT_SCALES[0])

    def _scale(self, scale: float) -> None:
        self._settings.text_scale = scale
        self._display.set_text_scale(scale)
