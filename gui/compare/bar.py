"""The bar of a comparison: what is compared, for how long, and the buttons."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from gui.buttons import SpeedButton, button_of
from gui.dialogs import teach
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.flow_layout import FlowLayout
from gui.player import SPEEDS

SHORTEST_S: Final = 10
LONGEST_S: Final = 3600
USUAL_S: Final = 120


class CompareBar(QWidget):
    """Made from the window's actions."""

    def __init__(self, display: Display, actions: Mapping[str, QAction], play_texts: Sequence[str]) -> None:
        """A bar for these actions; `play_texts` are all that the first button may say."""
        super().__init__()
        self._display = display
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "muted")
        self.duration = QSpinBox()
        self.duration.setRange(SHORTEST_S, LONGEST_S)
        self.duration.setValue(USUAL_S)
        self.duration.setSingleStep(30)
        self.duration.setSuffix(self.tr(" s"))
        self.duration.setAccessibleName(self.tr("Simulated seconds"))
        teach(self.duration, self.tr("How long each variant runs; all begin with the same seed and programs"))
        self.speed = SpeedButton(SPEEDS)
        self._apart: list[QHBoxLayout] = []
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._group([self.title, self.subtitle], stretch=True))
        self._length = self._group([QLabel(self.tr("for")), self.duration])
        self._flow.addWidget(self._length)
        play = button_of(actions["compare-play"], "primary", play_texts)
        self._flow.addWidget(
            self._group([play, button_of(actions["compare-step"]), button_of(actions["compare-cancel"])])
        )
        slower, faster = button_of(actions["slower"], "flat"), button_of(actions["faster"], "flat")
        self._flow.addWidget(self._group([slower, self.speed, faster], apart=False))
        self._flow.addWidget(
            self._group([button_of(actions["compare-copy"]), button_of(actions["compare-save"])])
        )
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def show_run(self, title: str, subtitle: str) -> None:
        """Name what is compared, and how far it is."""
        self.title.set_least(title)
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def set_choosing(self, choosing: bool) -> None:
        """Whether the duration may be chosen."""
        self._length.setVisible(choosing)

    def _group(self, widgets: Sequence[QWidget], *, apart: bool = True, stretch: bool = False) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if apart:
            self._apart.append(row)
        for widget in widgets:
            row.addWidget(widget)
        if stretch:
            row.addStretch(1)
        return group

    def _lengths(self) -> None:
        px = self._display.px
        self._flow.setContentsMargins(px(14), px(5), px(14), px(5))
        self._flow.setSpacing(px(10))
        for row in self._apart:
            row.setSpacing(px(8))
