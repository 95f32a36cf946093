"""A second window that nobody sees, and in it the same run once more: films are made of it."""

import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from core.timeline import Timeline
from gui.controller import Controller
from gui.export.film_plan import FilmPlan
from gui.export.panels import panels
from gui.export.picture import picture_of
from gui.likeness import Alike, look_alike
from gui.sessions.session_file import SessionFile
from gui.settings import Settings
from gui.story.closeup import CloseUp

_SETTLES = 3
"""so often do layouts ask each other for room before all of them have it"""
_SPLITTERS = ("top", "bottom", "rows")


class Shown(Alike, Protocol):
    """What a film needs of a main window."""

    controller: Controller
    close_up: CloseUp
    file: SessionFile


MakeWindow = Callable[[Controller, Settings], QWidget]


class OffScreen:
    """Goes through the run from its start, with the same commands; the window that is seen is left alone."""

    def __init__(self, shown: Shown, settings: Settings, make_window: MakeWindow, plan: FilmPlan) -> None:
        """Begin at the start of the run that `shown` shows, looking as it does."""
        self._plan = plan
        self._folder = tempfile.TemporaryDirectory(prefix="balloon-lab-")
        run = shown.controller.timeline
        self._due = deque(run.given)
        self._controller = Controller(run.scenario, run.seed)
        self._window = make_window(self._controller, self._like(settings, shown))
        self._dress_like(shown)
        self._selected = shown.display.selected_vm
        self.size = self._even(self._size_of(shown))

    def close(self) -> None:
        """Leave nothing behind."""
        self._own.file.forget()  # else it would ask whether to save
        self._window.close()
        self._window.deleteLater()
        self._folder.cleanup()

    # --- the same look ------------------------------------------------------------------------------

    def _like(self, settings: Settings, shown: Shown) -> Settings:
        """Settings of its own, so that nothing is remembered of it."""
        store = QSettings(str(Path(self._folder.name) / "film.ini"), QSettings.Format.IniFormat)
        own = Settings(store)
        own.theme, own.text_scale, own.vocabulary = settings.theme, settings.text_scale, settings.vocabulary
        shown.overview.save_splitters()
        for name in _SPLITTERS:
            own.set_splitter(name, settings.splitter(name))
        return own

    @property
    def _own(self) -> Shown:
        own: Shown = self._window  # type: ignore[assignment]  # a main window, by another name
        return own

    def _dress_like(self, shown: Shown) -> None:
        window, own = self._window, self._own
        assert isinstance(shown, QWidget)
        own.actions_by_name["quit"].setShortcuts([])  # else the key would mean two windows
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.resize(shown.size())
        own.actions_by_name["lesson-leave"].trigger()  # nobody leads through it there
        own.display.set_theme(shown.display.theme)
        look_alike(own, shown)
        window.show()
        window.setUpdatesEnabled(False)  # between two pictures its parts do not know how far the run is

    def _size_of(self, shown: Shown) -> QSize:
        assert isinstance(shown, QWidget)
        there = {
            panel.name: panel.widget for panel in panels(shown, shown.overview, shown.close_up, shown.display)
        }
        return there[self._plan.panel].size() * self._plan.factor

    @staticmethod
    def _even(size: QSize) -> QSize:
        """Films come in even numbers of pixels."""
        return QSize(size.width() + size.width() % 2, size.height() + size.height() % 2)

    # --- the same run -------------------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline:
        """The run."""
        return self._controller.timeline

    def step(self, until_ns: int) -> bool:
        """Go on by a step towards a moment; False when it is reached, and what was done then is done."""
        run = self.timeline
        is_there = run.now_ns >= until_ns
        while self._due and self._due[0].steps <= run.steps and (not is_there or run.now_ns <= until_ns):
            run.apply(self._due.popleft().command)
        if is_there:
            return False
        run.advance()
        return True

    def draw(self) -> bytes:
        """The part of the window that the film shows, as it is now: RGB, three bytes a pixel."""
        own = self._own
        if own.display.selected_vm != self._selected:
            own.display.select_vm(self._selected)
        self._controller.ticked.emit()
        settle()
        self._window.setUpdatesEnabled(True)
        try:
            return self._pixels()
        finally:
            self._window.setUpdatesEnabled(False)

    def _pixels(self) -> bytes:
        own = self._own
        image = QImage(self.size, QImage.Format.Format_RGB888)
        image.fill(self._window.palette().window().color())
        for panel in panels(self._window, own.overview, own.close_up, own.display):
            if panel.name == self._plan.panel:
                self._paint(image, panel.widget)
        rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
        return rows[:, : image.width() * 3].tobytes()

    def _paint(self, image: QImage, widget: QWidget) -> None:
        """Put a picture at the top left; one that has become larger is made to fit."""
        picture = picture_of(widget, self._plan.factor)
        picture.setDevicePixelRatio(1)
        size = picture.size()
        if size.width() > image.width() or size.height() > image.height():
            size = size.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, 0, size.width(), size.height()), picture)
        painter.end()


def settle() -> None:
    """Let the layouts of what was changed come to rest."""
    for _ in range(_SETTLES):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
