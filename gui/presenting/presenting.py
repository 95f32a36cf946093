"""Joins what a lecturer needs at the projector to the main window: blank, full screen, the light."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from gui.access.announce import announce
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.presenting.blank import Blank
from gui.presenting.full_screen import FullScreen
from gui.presenting.spotlight import Light, Spotlight


class Presenting(QObject):
    """Makes the covers, and lets their actions act on them.

    Attributes:
        blank: the black screen.
        spotlight: the light at the pointer.
    """

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        full_screen: FullScreen,
        window: QMainWindow,
    ) -> None:
        """Wait for the actions."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._full_screen = full_screen
        self.spotlight = Spotlight(display, window)
        self.blank = Blank(display, controller, window)
        actions["blank"].setAutoRepeat(False)
        for name, handler in (
            ("present", self._present),
            ("blank", self.blank.cover),
            ("spotlight", self._choose_spot),
            ("ring", self._choose_ring),
            ("light-larger", self._larger),
            ("light-smaller", self._smaller),
        ):
            actions[name].triggered.connect(handler)
        self._show_light(None)

    def put_out(self) -> bool:
        """Put out the light; whether there was one."""
        was_on = self.spotlight.light is not None
        if was_on:
            self._show_light(None)
        return was_on

    def _present(self) -> None:
        self._full_screen.choose(True)

    def _choose_spot(self, on: bool) -> None:
        self._show_light(Light.SPOT if on else None)
        announce(self._window, self.tr("Spotlight on") if on else self.tr("Spotlight off"))

    def _choose_ring(self, on: bool) -> None:
        self._show_light(Light.RING if on else None)
        announce(self._window, self.tr("Ring on") if on else self.tr("Ring off"))

    def _show_light(self, light: Light | None) -> None:
        self.spotlight.set_light(light)
        self._actions["spotlight"].setChecked(light is Light.SPOT)
        self._actions["ring"].setChecked(light is Light.RING)
        for name in ("light-larger", "light-smaller"):
            self._actions[name].setEnabled(light is not None)

    def _larger(self) -> None:
        self.spotlight.grow()

    def _smaller(self) -> None:
        self.spotlight.grow(-1)
