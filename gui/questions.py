"""What the main window asks a person in dialogs: a VM, host settings, a seed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from core.commands import Refused, SetHost, SpawnVm
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.host.settings_dialog import HostSettingsDialog
from gui.news import News
from gui.shortcuts_dialog import ShortcutsDialog
from gui.vm.spawn_dialog import SpawnDialog

SEED_MAX = 2_147_483_647


class Questions(QObject):
    """Each question is a dialog over the window; its answer goes to the controller."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        news: News,
        window: QWidget,
    ) -> None:
        """Ask when an action of `window` wants it; `news` says what was wrong with an answer."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._news = news
        self._window = window
        for name, ask in (
            ("restart-given-seed", self.ask_for_seed),
            ("host-settings", self.ask_for_settings),
            ("spawn", self.ask_for_vm),
            ("shortcuts", self.show_shortcuts),
        ):
            actions[name].triggered.connect(ask)

    def ask_for_seed(self) -> None:
        """Ask which chances the run should begin again with."""
        now = min(self._controller.seed, SEED_MAX)
        title, label = self.tr("Restart"), self.tr("Seed")
        seed, chosen = QInputDialog.getInt(self._window, title, label, now, 0, SEED_MAX)
        if chosen:
            self._controller.restart(seed)

    def ask_for_vm(self) -> None:
        """Ask for a new VM."""
        dialog = SpawnDialog(self._display, self._controller.timeline, self.spawn, self._window)
        dialog.exec()
        dialog.deleteLater()

    def spawn(self, command: SpawnVm) -> str:
        """Power a VM on; says why not, if it was refused."""
        refusal = self._controller.try_to(command)
        return "" if refusal is None else self._news.sentence(refusal)

    def ask_for_settings(self) -> None:
        """Ask what the hypervisor may do and what it costs from now on."""
        began_with = self._controller.scenario.host.settings
        host = self._controller.timeline.host()
        dialog = HostSettingsDialog(self._display, host, began_with, self.set_host, self._window)
        dialog.exec()
        dialog.deleteLater()

    def set_host(self, command: SetHost) -> Refused | None:
        """Change the host, and tell what that changes; returns why not, if it was refused."""
        before = self._controller.timeline.event_count
        refusal = self._controller.try_to(command)
        if refusal is None:
            self._news.tell_change(before)
        return refusal

    def show_shortcuts(self) -> None:
        """Show every key."""
        dialog = ShortcutsDialog(self._display, self._actions, self._window)
        dialog.exec()
        dialog.deleteLater()
