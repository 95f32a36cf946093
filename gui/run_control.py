"""Joins the actions of the run to its controller: play and speed, restart, when to pause, who decides."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.commands import SetPolicy
from core.specs import Policy
from gui.action_spec import Group
from gui.actions import Actions
from gui.controller import Controller, PauseWhen
from gui.status_bar import StatusBar
from gui.top_bar import TopBar


class RunControl(QObject):
    """The bars show what the controller does, whoever told it to."""

    def __init__(
        self, controller: Controller, actions: Actions, top_bar: TopBar, status: StatusBar, window: QWidget
    ) -> None:
        """Wait for the actions."""
        super().__init__(window)
        self._controller = controller
        self._actions = actions
        self._top_bar = top_bar
        self._status = status
        for name, handler in (
            ("play", controller.toggle),
            ("next", controller.next_happening),
            ("restart", self._restart),
            ("restart-new-seed", controller.restart_with_new_seed),
            ("faster", controller.faster),
            ("slower", controller.slower),
            ("speed-1", self._real_time),
        ):
            actions[name].triggered.connect(handler)
        for action in actions.of(Group.PAUSE_WHEN):
            action.triggered.connect(self._choose_pauses)
        for action in actions.of(Group.POLICY):
            action.triggered.connect(self._choose_policy)
        top_bar.speed_chosen.connect(controller.set_speed)
        controller.playing_changed.connect(self._show_playing)
        controller.speed_changed.connect(self._show_speed)
        controller.run_changed.connect(self._show_choice)
        controller.ticked.connect(self._show_policy)
        self._show_playing(controller.playing)
        self._show_speed(controller.speed)
        self._show_choice()

    def _restart(self) -> None:
        self._controller.restart()

    def _real_time(self) -> None:
        self._controller.set_speed(1.0)

    def _choose_pauses(self) -> None:
        for action in self._actions.of(Group.PAUSE_WHEN):
            moment = PauseWhen(action.objectName().removeprefix("pause-"))
            self._controller.set_pause_when(moment, action.isChecked())

    def _choose_policy(self) -> None:
        now = self._controller.timeline.host().policy
        for action in self._actions.of(Group.POLICY):
            policy = Policy(action.objectName().removeprefix("policy-"))
            if action.isChecked() and policy is not now:
                self._controller.apply(SetPolicy(policy=policy))

    def _show_choice(self) -> None:
        for action in self._actions.of(Group.POLICY):
            action.setEnabled(self._controller.timeline.understands(SetPolicy))
        self._show_policy()

    def _show_policy(self) -> None:
        self._actions[f"policy-{self._controller.timeline.host().policy}"].setChecked(True)

    def _show_playing(self, playing: bool) -> None:
        self._actions["play"].setText(self.tr("Pause") if playing else self.tr("Play"))
        self._status.refresh()

    def _show_speed(self, speed: float) -> None:
        self._top_bar.speed.show_speed(speed)
        self._status.refresh()
