"""The bar of a comparison: what is compared, for how long, and the buttons."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSpinBox

from gui.bar import Bar
from gui.buttons import SpeedButton, button_of
from gui.dialogs import teach
from gui.display import Display
from gui.player import SPEEDS

SHORTEST_S: Final = 10
LONGEST_S: Final = 3600
USUAL_S: Final = 120


class CompareBar(Bar):
    """Made from the window's actions."""

    def __init__(self, display: Display, actions: Mapping[str, QAction], play_texts: Sequence[str]) -> None:
        """A bar for these actions; `play_texts` are all that the first button may say."""
        super().__init__(display)
        self.duration = QSpinBox()
        self.duration.setRange(SHORTEST_S, LONGEST_S)
        self.duration.setValue(USUAL_S)
        self.duration.setSingleStep(30)
        self.duration.setSuffix(self.tr(" s"))
        self.duration.setAccessibleName(self.tr("Simulated seconds"))
        teach(self.duration, self.tr("How long each variant runs; all begin with the same seed and programs"))
        self.speed = SpeedButton(SPEEDS)
        self._length = self._add_group([QLabel(self.tr("for")), self.duration])
        play = button_of(actions["compare-play"], "primary", play_texts)
        self._add_group([play, button_of(actions["compare-step"]), button_of(actions["compare-cancel"])])
        slower, faster = button_of(actions["slower"], "flat"), button_of(actions["faster"], "flat")
        self._add_group([slower, self.speed, faster], apart=False)
        self._add_group([button_of(actions["compare-copy"]), button_of(actions["compare-save"])])
        self._lengths()

    def set_choosing(self, choosing: bool) -> None:
        """Whether the duration may be chosen."""
        self._length.setVisible(choosing)
