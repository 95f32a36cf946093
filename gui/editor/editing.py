"""Joins the scenario editor to the main window: its actions, what it begins with, running it, and its end."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.scenario import Scenario, ScenarioError
from core.scenario_files import lesson_names, load, scenario_of, shipped_names, shipped_path, text_of
from core.scenario_writer import text_of as written_scenario
from core.written_text import WrittenText
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.editor.draft import Beginning
from gui.editor.draft_files import SUFFIX
from gui.editor.starts import NEW_SCENARIO
from gui.editor.trials import Trials
from gui.notice import Notice
from gui.sessions.opening import Opening
from gui.text import error_text

if TYPE_CHECKING:
    from gui.editor.editor_window import EditorWindow

ALSO_THERE: Final = ("text-larger", "text-smaller", "text-normal", "theme-projector")
"""actions whose keys work in that window too"""
_NEW: Final = "my-scenario"


class Editing(QObject):
    """Makes the window when it is first asked for.

    Attributes:
        saved: the path of a scenario that was saved just now.
        window: the editor, None until then.
    """

    saved = Signal(object)

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        opening: Opening,
        notice: Notice,
        parent: QWidget,
        make_trials: Callable[[], Trials] = Trials,
    ) -> None:
        """Wait for the actions; `opening` shows what is run, `notice` offers to edit what is no good."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._opening = opening
        self._notice = notice
        self._parent = parent
        self._make_trials = make_trials
        self._opened: tuple[Scenario, Path] | None = None
        self._edited: Scenario | None = None
        """the scenario that the editor began with, or that was run from it last"""
        self.window: EditorWindow | None = None
        actions["edit-scenario"].triggered.connect(self.edit)
        actions["new-scenario"].triggered.connect(self.edit_new)
        opening.opened.connect(self._note_file)
        opening.not_opened.connect(self._offer_to_edit)

    # --- what a person does ---------------------------------------------------------------------------

    def edit(self) -> None:
        """Edit the scenario that is open; go on with it if the editor has it already."""
        scenario = self._controller.scenario
        window = self._shown_window()
        if scenario is self._edited or not window.files.may_lose():
            return
        self._edited = scenario
        window.begin(self._beginning_of(scenario))

    def edit_new(self) -> None:
        """Write a new scenario, from a small one."""
        window = self._shown_window()
        if window.files.may_lose():
            self._edited = None
            window.begin(Beginning(WrittenText(NEW_SCENARIO), _NEW))

    def edit_file(self, path: Path) -> None:
        """Edit a file, good or not."""
        window = self._shown_window()
        if window.files.may_lose():
            self._edited = None
            window.files.open_path(path)

    def may_close(self) -> bool:
        """Whether the editor can go: nothing in it is unsaved, or the person does not need it."""
        return self.window is None or self.window.files.may_lose()

    def close(self) -> None:
        """The main window goes, and the editor with it; whoever closes has asked before."""
        if self.window is not None:
            self.window.draft.forget()
            self.window.close()

    def _forget(self) -> None:
        """The editor was closed: what it had is saved, or nobody needs it."""
        self._edited = None

    # --- how it is done -------------------------------------------------------------------------------

    def _shown_window(self) -> "EditorWindow":
        self._controller.pause()
        if self.window is None:
            from gui.editor.editor_window import EditorWindow  # noqa: PLC0415 - loaded when somebody wants it

            self.window = EditorWindow(self._display, self._make_trials(), self._parent)
            self.window.addActions([self._actions[name] for name in ALSO_THERE])
            self.window.run_wanted.connect(self._run)
            self.window.closed.connect(self._forget)
            self.window.files.saved.connect(self.saved)
            self.window.resize(self._parent.size())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def _beginning_of(self, scenario: Scenario) -> Beginning:
        """Its file; the text of the one that ships, as a copy; or a text that is made of it."""
        if self._opened is not None and self._opened[0] is scenario:
            path = self._opened[1]
            try:
                return Beginning(text_of(path), path.stem, path)
            except ScenarioError:  # it is gone, or no text any more
                pass
        ships = scenario.name in (*shipped_names(), *lesson_names())
        if ships and load(scenario.name) == scenario:
            return Beginning(text_of(shipped_path(scenario.name)), scenario.name)
        return Beginning(WrittenText(written_scenario(scenario)), scenario.name)

    def _note_file(self, path: Path) -> None:
        """A file was opened: what is open now is the scenario in it."""
        self._opened = (self._controller.scenario, path) if path.suffix.lower() == SUFFIX else None

    def _run(self) -> None:
        """Run what is edited in the main window."""
        assert self.window is not None
        draft = self.window.draft
        try:
            scenario = scenario_of(draft.text, draft.name, draft.stem)
        except ScenarioError as error:
            self.window.notice.tell(error_text(error))
            return
        path = None if draft.is_unsaved else draft.path
        if self._opening.open_scenario(scenario, path):
            self._edited = scenario
            self._parent.raise_()
            self._parent.activateWindow()

    def _offer_to_edit(self, path: Path, why: str) -> None:
        if path.suffix.lower() == SUFFIX:
            self._notice.offer_to(why, self.tr("Edit it"), partial(self.edit_file, path))
