"""What is remembered between runs, typed; a damaged value counts as no value."""

import json
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from gui.display import Vocabulary
from gui.i18n.language import Language
from gui.theme import THEMES

SYSTEM_THEME: Final = "system"
"""The theme choice that follows the desktop."""
TEXT_SCALES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
RECENT_MAX: Final = 8
"""files that are remembered"""


class _Key(StrEnum):
    THEME = "view/theme"
    TEXT_SCALE = "view/text_scale"
    VOCABULARY = "view/words"
    LANGUAGE = "view/language"
    REDUCED_MOTION = "view/reduced_motion"
    TOUR_SEEN = "tour/seen"
    GEOMETRY = "window/geometry"
    SCENARIO = "run/scenario"
    RECENT = "finder/recent"
    RECENT_FILES = "run/recent"
    RECENT_GUESTS = "live/recent"


class Settings:
    """A typed view of a `QSettings` store."""

    def __init__(self, store: QSettings | None = None) -> None:
        """Keep the store; by default the person's own one for this application."""
        self._store = QSettings() if store is None else store

    @property
    def theme(self) -> str:
        """The name of a theme, or "system"."""
        name = self._text(_Key.THEME)
        return name if name in THEMES else SYSTEM_THEME

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue(_Key.THEME, name)

    @property
    def text_scale(self) -> float:
        """The person's text scale, 1.0 to 2.0."""
        try:
            scale = float(self._text(_Key.TEXT_SCALE))
        except ValueError:
            return 1.0
        return scale if TEXT_SCALES[0] <= scale <= TEXT_SCALES[-1] else 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._store.setValue(_Key.TEXT_SCALE, str(scale))

    @property
    def vocabulary(self) -> Vocabulary:
        """Whose words the screen uses."""
        name = self._text(_Key.VOCABULARY)
        return Vocabulary(name) if name in list(Vocabulary) else Vocabulary.PLAIN

    @vocabulary.setter
    def vocabulary(self, vocabulary: Vocabulary) -> None:
        self._store.setValue(_Key.VOCABULARY, str(vocabulary))

    @property
    def language(self) -> Language:
        """The language that was chosen, or that of the system."""
        name = self._text(_Key.LANGUAGE)
        return Language(name) if name in list(Language) else Language.SYSTEM

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue(_Key.LANGUAGE, str(language))

    @property
    def reduced_motion(self) -> bool | None:
        """Whether things may not move by themselves; None leaves it to the desktop."""
        return {"yes": True, "no": False}.get(self._text(_Key.REDUCED_MOTION))

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool | None) -> None:
        self._store.setValue(_Key.REDUCED_MOTION, {True: "yes", False: "no", None: ""}[reduced])

    @property
    def tour_seen(self) -> bool:
        """Whether the guided tour was begun once: it does not come by itself again."""
        return self._text(_Key.TOUR_SEEN) == "yes"

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._store.setValue(_Key.TOUR_SEEN, "yes" if seen else "")

    @property
    def last_scenario(self) -> str:
        """The name of the scenario opened last, "" for none."""
        return self._text(_Key.SCENARIO)

    @last_scenario.setter
    def last_scenario(self, name: str) -> None:
        self._store.setValue(_Key.SCENARIO, name)

    @property
    def recent(self) -> list[str]:
        """What was found and done of late in the command palette, the last first."""
        return self._text(_Key.RECENT).splitlines()

    @recent.setter
    def recent(self, names: list[str]) -> None:
        self._store.setValue(_Key.RECENT, "\n".join(names))

    @property
    def recent_files(self) -> tuple[str, ...]:
        """The paths of the files that were open lately, the last one first."""
        try:
            paths = json.loads(self._text(_Key.RECENT_FILES))
        except (ValueError, RecursionError):
            return ()
        return tuple(path for path in paths if isinstance(path, str)) if isinstance(paths, list) else ()

    @recent_files.setter
    def recent_files(self, paths: Sequence[str]) -> None:
        self._store.setValue(_Key.RECENT_FILES, json.dumps(paths[:RECENT_MAX]))

    @property
    def recent_guests(self) -> tuple[str, ...]:
        """The addresses of the guests that were attached to lately, the last one first."""
        return tuple(self._text(_Key.RECENT_GUESTS).splitlines())

    @recent_guests.setter
    def recent_guests(self, addresses: Sequence[str]) -> None:
        self._store.setValue(_Key.RECENT_GUESTS, "\n".join(addresses[:RECENT_MAX]))

    def lesson(self, name: str) -> str:
        """What is kept of a person's progress in a lesson, "" for nothing."""
        value = self._store.value(f"lessons/{name}", "")
        return value if isinstance(value, str) else ""

    def set_lesson(self, name: str, progress: str) -> None:
        """Keep a person's progress in a lesson."""
        self._store.setValue(f"lessons/{name}", progress)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, empty when none is known."""
        return self._bytes(_Key.GEOMETRY)

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue(_Key.GEOMETRY, geometry)

    def splitter(self, name: str) -> QByteArray:
        """The saved state of a splitter, empty when none is known."""
        return self._bytes(f"splitter/{name}")

    def set_splitter(self, name: str, state: QByteArray) -> None:
        """Remember the state of a splitter."""
        self._store.setValue(f"splitter/{name}", state)

    def sync(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()
