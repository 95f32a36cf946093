"""The scenario that is being written: its text, what can be undone, and what of it is saved."""

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from core.atomic import write_atomically
from core.scenario_document import EditError, ScenarioDocument
from core.toml_file import TomlError
from core.written_text import WrittenText

_STEPS_MAX: Final = 500
"""edits that can be undone"""


class Beginning(NamedTuple):
    """What is opened to be edited.

    Attributes:
        written: the text, and how its file has it.
        name: what it is called while it has no file.
        path: its file; None for a copy, or for what is new.
    """

    written: WrittenText
    name: str
    path: Path | None = None


class Draft(QObject):
    """A text, and the document that it is; while it is no TOML, the document is the last one that was.

    Attributes:
        changed: there is another text, or it was saved.
        begun: there is another scenario.
        edit_refused: an edit that the way in which the text is written does not allow, and why.
        document: what the forms show.
        broken: why the text is no TOML; None while it is.
        path: its file; None while it has none.
    """

    changed = Signal()
    begun = Signal()
    edit_refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """An empty text."""
        super().__init__(parent)
        self._take(Beginning(WrittenText(""), ""))

    def begin(self, beginning: Beginning) -> None:
        """Edit something else; what is not saved is lost."""
        self._take(beginning)
        self.begun.emit()
        self.changed.emit()

    def _take(self, beginning: Beginning) -> None:
        self._written = beginning.written
        self._name = beginning.name
        self.path = beginning.path
        self._saved = beginning.written.text
        self._on_disk = beginning.written.raw
        self._done: list[str] = []
        self._undone: list[str] = []
        self._last: Hashable = None
        self.document = ScenarioDocument("")
        self.broken: TomlError | None = None
        self._read(self.text)

    # --- what is asked of it --------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self._written.text

    @property
    def name(self) -> str:
        """What it is called: its file's name, or the one that it would have."""
        return self.path.name if self.path is not None else f"{self._name}.toml"

    @property
    def stem(self) -> str:
        """The name of the scenario."""
        return self.path.stem if self.path is not None else self._name

    @property
    def is_unsaved(self) -> bool:
        """Whether there is work that no file has."""
        return self.text != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit that can be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit that was undone, and nothing was edited since."""
        return bool(self._undone)

    # --- editing --------------------------------------------------------------------------------------

    def edit(
        self, make: Callable[[ScenarioDocument], ScenarioDocument], together_with: Hashable = None
    ) -> bool:
        """Change the document; whether that went. Not while the text is broken.

        Args:
            make: the document as it should be.
            together_with: edits in a row that have the same are undone together; None is never the same.
        """
        if self.broken is not None:
            return False
        try:
            document = make(self.document)
        except EditError as error:
            self.edit_refused.emit(str(error))
            return False
        if document.text != self.text:
            self._note(together_with)
            self._show(document)
        return True

    def set_text(self, text: str, together_with: Hashable = None) -> None:
        """Another text, good or not; see `edit`."""
        if text != self.text:
            self._note(together_with)
            self._show(text)

    def _note(self, together_with: Hashable) -> None:
        """There is about to be an edit."""
        if together_with is None or together_with != self._last:
            self._done = [*self._done, self.text][-_STEPS_MAX:]
        self._undone.clear()
        self._last = together_with

    def undo(self) -> None:
        """The text as it was before the last edit."""
        if self._done:
            self._undone.append(self.text)
            self._last = None
            self._show(self._done.pop())

    def redo(self) -> None:
        """The text as it was before the last undo."""
        if self._undone:
            self._done.append(self.text)
            self._last = None
            self._show(self._undone.pop())

    def _show(self, what: str | ScenarioDocument) -> None:
        text = what if isinstance(what, str) else what.text
        self._written = self._written._replace(text=text)
        self._read(what)
        self.changed.emit()

    def _read(self, what: str | ScenarioDocument) -> None:
        try:
            self.document = ScenarioDocument(what) if isinstance(what, str) else what
            self.broken = None
        except TomlError as error:
            self.broken = error

    # --- files ----------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Nobody needs what is not saved."""
        self._saved = self.text
        self.changed.emit()

    def was_changed_by_others(self) -> bool:
        """Whether its file holds something else by now than what was read from it or saved to it."""
        try:
            return self.path is not None and self.path.read_bytes() != self._on_disk
        except OSError:  # it is gone: nothing of it can be lost
            return False

    def save_to(self, path: Path) -> None:
        """Write the text, whole or not at all; raises `core.atomic.WriteError`."""
        write_atomically(path, self._written.raw)
        self.path = path
        self._saved, self._on_disk = self.text, self._written.raw
        self._last = None
        self.changed.emit()
