"""What the language actions do: the choice is remembered, and whoever owns the window told of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from gui.action_spec import Group
from gui.actions import Actions
from gui.i18n.language import Language
from gui.settings import Settings


class LanguageChoice(QObject):
    """Joins the actions to the settings.

    Attributes:
        changed: another language is wanted than the window has.
    """

    changed = Signal()

    def __init__(self, settings: Settings, actions: Actions, parent: QObject) -> None:
        """Begin with what was chosen last time."""
        super().__init__(parent)
        self._settings = settings
        self._actions = actions
        self.check()
        actions.of(Group.LANGUAGE)[0].actionGroup().triggered.connect(self._choose)

    def check(self) -> None:
        """Mark what is chosen."""
        self._actions[f"language-{self._settings.language}"].setChecked(True)

    def _choose(self, action: QAction) -> None:
        language = Language(action.objectName().removeprefix("language-"))
        if language is not self._settings.language:
            self._settings.language = language
            self.changed.emit()
