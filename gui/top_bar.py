"""The bar at the top: what runs, play, next, speed, eyes, new VM, projector."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.bar import Bar
from gui.buttons import SpeedButton, button_of
from gui.display import Display

ROOMY_PX = 720
"""A window this high can spare a second line of buttons."""
CRAMPED_PX = 320
"""One that is no higher cannot even spare one for the eyes."""


class TopBar(Bar):
    """Buttons for the actions that are used most, made from the same actions."""

    speed_chosen = Signal(float)

    def __init__(
        self, display: Display, actions: Actions, speeds: Iterable[float], parent: QWidget | None = None
    ) -> None:
        """A bar for these actions."""
        super().__init__(display, parent)
        for name, text in (
            ("spawn", self.tr("+ VM")),
            ("slower", "−"),
            ("faster", "+"),
            ("next", self.tr("Next ▸")),
            ("back", self.tr("◂ Back")),
        ):
            actions[name].setIconText(text)
        self.speed = SpeedButton(speeds)
        self.speed.chosen.connect(self.speed_chosen)
        self.play = button_of(actions["play"], "primary", (self.tr("Play"), self.tr("Pause")))
        self._steps = [button_of(actions["back"]), button_of(actions["next"])]
        self._add_group([self.play, *self._steps])
        slower, faster = button_of(actions["slower"], "flat"), button_of(actions["faster"], "flat")
        self._add_group([slower, self.speed, faster], apart=False)
        eyes = [button_of(actions[name], "segment") for name in ("eye-truth", "eye-guest", "eye-hypervisor")]
        eyes[0].setProperty("edge", "first")
        eyes[-1].setProperty("edge", "last")
        self.eyes = self._add_group(eyes, apart=False)
        self._spare = [button_of(actions[name]) for name in ("spawn", "close-up", "theme-projector")]
        for button in self._spare:
            self._flow.addWidget(button)
        actions["close-up"].changed.connect(self._fit)
        self._close_up = actions["close-up"]
        self._lengths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons to the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit the buttons when their sizes changed."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        """Leave the last buttons to the menus where they would cost a line that the pages need more.

        "Close-up" is left out where it could do nothing.
        """
        height, px = self.window().height(), self._display.px
        spawn, close_up, projector = self._spare
        optional: list[QWidget] = [spawn, *([close_up] if self._close_up.isEnabled() else [])]
        optional += [self.eyes, projector] if height <= px(CRAMPED_PX) else [projector]
        fixed = self.eyes not in optional
        wanted = optional
        if height <= px(ROOMY_PX):
            least = self._lines_with([self.eyes] if fixed else [])
            while wanted and self._lines_with([self.eyes, *wanted] if fixed else wanted) > least:
                wanted = wanted[1:]
        for part in (*self._spare, self.eyes):
            shown = part in wanted or (part is self.eyes and fixed)
            if shown == part.isHidden():
                part.setVisible(shown)

    def _lines_with(self, parts: Sequence[QWidget]) -> int:
        """How many lines it takes with these of the parts that may be left out."""
        return self._flow.line_count(
            self.width(), [each for each in (*self._spare, self.eyes) if each not in parts]
        )

    def set_steps_shown(self, shown: bool) -> None:
        """Show Back and Next; a lesson has its own, and two pairs would be confused."""
        for button in self._steps:
            button.setVisible(shown)

    def _lengths(self) -> None:
        super()._lengths()
        self._fit()
