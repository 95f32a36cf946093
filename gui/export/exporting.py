"""Joins exporting to the main window: its action, the moment that is saved, and what came of it."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from core.units import NS_PER_S
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.export.export_dialog import ExportDialog
from gui.export.exports import Export, exports
from gui.notice import Notice
from gui.overview import Overview
from gui.story.closeup import CloseUp


class Exporting(QObject):
    """The run stands still while a person chooses: what is saved is the moment that they saw."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        notice: Notice,
        views: tuple[Overview, CloseUp],
        window: QWidget,
    ) -> None:
        """Wait for the action."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._notice = notice
        self._views = views
        self._window = window
        self._folder: Path | None = None
        actions["export"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to save, and where."""
        was_playing = self._controller.playing
        self._controller.pause()
        source, title = self._controller.timeline, self._controller.scenario.title
        offered = tuple(exports(self._window, *self._views, self._display, source, title))
        dialog = ExportDialog(self._display, offered, self.suggest, self._window)
        dialog.exec()
        if dialog.saved is not None:
            self._folder = dialog.saved.parent
            self._notice.tell(self.tr("Saved as “{file}”.").format(file=dialog.saved))
        dialog.deleteLater()
        if was_playing:
            self._controller.play()

    def suggest(self, export: Export) -> Path:
        """A name that says what it is of, in the folder used last."""
        moment_s = self._controller.now_ns / NS_PER_S
        stem = f"{self._controller.scenario.name}-{export.name}-{moment_s:.1f}s"
        return self.folder() / f"{file_name(stem)}.{export.suffix}"

    def folder(self) -> Path:
        """Where files go unless a person says otherwise."""
        if self._folder is not None:
            return self._folder
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(pictures) if Path(pictures).is_dir() else Path.home()


def file_name(text: str) -> str:
    """The text without signs that some systems do not allow in the name of a file."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "_", text)
