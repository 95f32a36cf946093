"""What is left of the bars in full screen: what runs, when, how fast, and play."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.view import Eye
from gui.action_spec import Group
from gui.actions import Actions
from gui.buttons import button_of, speed_text
from gui.controller import Controller
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.text import scenario_text, time_text


class SlimBar(QWidget):
    """One line; follows the run while it is shown."""

    def __init__(self, display: Display, controller: Controller, actions: Actions) -> None:
        """Begin hidden."""
        super().__init__()
        self._display = display
        self._controller = controller
        self._actions = actions
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "heading")
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.play = button_of(actions["play"], "flat", (self.tr("Play"), self.tr("Pause")))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.facts)
        self._row.addWidget(self.play)
        for signal in (
            controller.ticked,
            controller.run_changed,
            controller.playing_changed,
            controller.speed_changed,
            display.eye_changed,
        ):
            signal.connect(self._follow)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the run as it is now."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self.isVisible():
            self.title.setText(scenario_text(self._controller.scenario.title))
            self.facts.setText(" · ".join(self._facts()))

    def _facts(self) -> list[str]:
        """The eye, if it is not the truth; the time; how fast it passes."""
        controller = self._controller
        facts = [time_text(controller.now_ns), speed_text(controller.speed)]
        if self._display.eye is not Eye.TRUTH:
            open_eye = next(action for action in self._actions.of(Group.EYE) if action.isChecked())
            facts.insert(0, open_eye.text())
        if not controller.playing:
            facts.append(self.tr("paused"))
        return facts

    def _lengths(self) -> None:
        px = self._display.px
        self._row.setContentsMargins(px(14), px(1), px(8), px(1))
        self._row.setSpacing(px(10))
