"""The menu of the files that were open lately."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.actions import Actions
from gui.notice import Notice
from gui.sessions.opening import Opening
from gui.settings import Settings


class RecentFiles(QObject):
    """Remembers what is opened and saved; the menu is filled when it opens."""

    def __init__(
        self, menu: QMenu, actions: Actions, settings: Settings, opening: Opening, notice: Notice
    ) -> None:
        """Fill `menu`; `notice` says which file is gone."""
        super().__init__(menu)
        self._menu = menu
        self._settings = settings
        self._opening = opening
        self._notice = notice
        self._clear = actions["forget-recent"]
        self._clear.triggered.connect(self._forget_all)
        menu.aboutToShow.connect(self.fill)
        self.fill()

    def add(self, path: Path) -> None:
        """Put a file first."""
        text = str(path.absolute())
        self._settings.recent_files = (text, *(each for each in self._settings.recent_files if each != text))

    def fill(self) -> None:
        """List the files."""
        for action in self._menu.actions():
            if action is not self._clear:
                self._menu.removeAction(action)
                action.deleteLater()
        for number, text in enumerate(self._settings.recent_files, 1):
            name = Path(text).name.replace("&", "&&")
            action = QAction(f"&{number} {name}", self._menu)
            action.setToolTip(text)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(partial(self._open, text))
            self._menu.insertAction(self._clear, action)
        self._clear.setEnabled(bool(self._settings.recent_files))

    def _open(self, text: str, _checked: bool = False) -> None:
        path = Path(text)
        try:
            is_there = path.is_file()
        except (OSError, ValueError):  # such as a name that is too long, or a damaged setting
            is_there = False
        if is_there:
            self._opening.open_path(path)
            return
        self._settings.recent_files = tuple(each for each in self._settings.recent_files if each != text)
        told = self.tr("{file} is not there any more, and was taken off the list.").format(file=path.name)
        self._notice.tell(told)

    def _forget_all(self) -> None:
        self._settings.recent_files = ()
