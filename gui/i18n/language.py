"""Which language a person reads, and whose numbers: what they chose, or what their system says."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from gui.i18n import catalogue
from gui.translation import forget_words


class Language(StrEnum):
    """What can be chosen."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"


_USUAL: Final = {Language.ENGLISH: "en_US", Language.SPANISH: "es_ES"}
"""whose numbers go with a language that is not the system's own"""


def spoken(choice: Language, system: QLocale) -> Language:
    """The language of the texts: the system's first that there is, else English."""
    if choice is not Language.SYSTEM:
        return choice
    wanted = (name.replace("_", "-").split("-")[0] for name in system.uiLanguages())
    return next((Language(name) for name in wanted if name in _USUAL), Language.ENGLISH)


def locale_of(choice: Language, system: QLocale) -> QLocale:
    """Whose numbers: the system's, unless a language of elsewhere was chosen, or the system has none."""
    is_bare = system.language() == QLocale.Language.C
    is_theirs = choice is Language.SYSTEM or system.name().startswith(choice.value)
    return system if is_theirs and not is_bare else QLocale(_USUAL[spoken(choice, system)])


class Speaker(QObject):
    """Makes the application speak a language.

    Attributes:
        language: what it speaks now; never `SYSTEM`.
    """

    def __init__(self, app: QCoreApplication) -> None:
        """Speak English so far."""
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH

    def speak(self, choice: Language) -> None:
        """Change the language and the numbers of all that is made from now on."""
        system = QLocale.system()
        self.language = spoken(choice, system)
        QLocale.setDefault(locale_of(choice, system))
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = [] if self.language is Language.ENGLISH else _translators(self.language)
        for translator in self._installed:
            translator.setParent(self)
            self._app.installTranslator(translator)
        forget_words()


def _translators(language: Language) -> list[QTranslator]:
    """Qt's own texts, such as the buttons of its dialogs, and this application's."""
    of_qt = QTranslator()
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [of_qt, catalogue.read(language)]
