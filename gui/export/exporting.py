"""Joins exporting to the main window: its actions, the moment that is saved, and what came of it."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from core.units import NS_PER_S
from gui.export.exports import Export, exports
from gui.export.film_plan import FilmPlan
from gui.export.offscreen import MakeWindow, OffScreen, Shown
from gui.notice import Notice
from gui.settings import Settings
from gui.text import scenario_text

if TYPE_CHECKING:
    from gui.export.export_dialog import ExportDialog
    from gui.export.film_dialog import FilmDialog


class Exporting(QObject):
    """The run stands still while a person chooses: what is saved is the moment that they saw."""

    def __init__(self, shown: Shown, settings: Settings, notice: Notice, make_window: MakeWindow) -> None:
        """Wait for the actions of the window that is shown; films are made with a second one."""
        assert isinstance(shown, QWidget)
        super().__init__(shown)
        self._shown = shown
        self._window: QWidget = shown
        self._settings = settings
        self._notice = notice
        self._make_window = make_window
        self._folder: Path | None = None
        shown.actions_by_name["export"].triggered.connect(self.ask)
        shown.actions_by_name["film"].triggered.connect(self.ask_for_film)

    def ask(self) -> None:
        """Ask what to save, and where."""
        from gui.export.export_dialog import ExportDialog  # noqa: PLC0415 - loaded when somebody wants it

        shown, run = self._shown, self._shown.controller.timeline
        offered = exports(
            self._window, shown.overview, shown.close_up, shown.display, run, scenario_text(run.title)
        )
        self._exec(ExportDialog(shown.display, tuple(offered), self._suggest_export, self._window))

    def ask_for_film(self) -> None:
        """Ask what the film should show, and make it."""
        from gui.export.film_dialog import FilmDialog  # noqa: PLC0415 - loaded when somebody wants it

        self._exec(FilmDialog(self._shown, self._stage, self._suggest_film, self._window))

    def _exec(self, dialog: "ExportDialog | FilmDialog") -> None:
        controller = self._shown.controller
        was_playing = controller.playing
        controller.pause()
        dialog.exec()
        if dialog.saved is not None:
            self._folder = dialog.saved.parent
            self._notice.tell(self.tr("Saved as “{file}”.").format(file=dialog.saved))
        dialog.deleteLater()
        if was_playing:
            controller.play()

    def _stage(self, plan: FilmPlan) -> OffScreen:
        return OffScreen(self._shown, self._settings, self._make_window, plan)

    def _suggest_export(self, export: Export) -> Path:
        moment_s = self._shown.controller.now_ns / NS_PER_S
        return self.suggest(f"{export.name}-{moment_s:.1f}s", export.suffix)

    def _suggest_film(self, plan: FilmPlan) -> Path:
        return self.suggest(f"{plan.panel}-film", plan.format)

    def suggest(self, what: str, suffix: str) -> Path:
        """A name that says what it is of, in the folder used last."""
        return self.folder() / f"{file_name(f'{self._shown.controller.scenario.name}-{what}')}.{suffix}"

    def folder(self) -> Path:
        """Where files go unless a person says otherwise."""
        if self._folder is not None:
            return self._folder
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(pictures) if Path(pictures).is_dir() else Path.home()


def file_name(text: str) -> str:
    """The text without signs that some systems do not allow in the name of a file."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "_", text)
