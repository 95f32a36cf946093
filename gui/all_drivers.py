"""The balloon drivers of all VMs at once: stopped, or loaded again, and what came of it in one line."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.commands import Command, LoadDriver, Refused, UnloadDriver
from core.source import DriverState, Source
from gui.controller import Controller
from gui.notice import Notice


def stopping(run: Source) -> list[Command]:
    """What stops every balloon driver there is."""
    return [UnloadDriver(vm=vm.name) for vm in run.vms() if vm.driver.state is not DriverState.ABSENT]


def loading(run: Source) -> list[Command]:
    """What loads a balloon driver in every VM that has none."""
    return [LoadDriver(vm=vm.name) for vm in run.vms() if vm.driver.state is DriverState.ABSENT]


class AllDrivers(QObject):
    """Acts on the controller's run, and speaks through a notice."""

    def __init__(
        self, controller: Controller, notice: Notice, sentence: Callable[[Refused], str], parent: QObject
    ) -> None:
        """`sentence` says why a command was refused."""
        super().__init__(parent)
        self._controller = controller
        self._notice = notice
        self._sentence = sentence

    def stop(self) -> None:
        """Unload every driver."""
        commands = stopping(self._controller.timeline)
        if not commands:
            self._notice.tell(self.tr("No VM has a balloon driver."))
            return
        all_done = self.tr("From now on nothing can be taken: who finds no memory free waits.")
        if self._controller.timeline.host().settings.has_swap:
            all_done = self.tr("From now on memory can only be taken by force: pages at random.")
        self._carry_out(commands, self.tr("Balloon drivers stopped: {n} of {all}."), all_done)

    def load(self) -> None:
        """Load a driver in every VM that has none."""
        commands = loading(self._controller.timeline)
        if not commands:
            self._notice.tell(self.tr("Every VM has its balloon driver."))
            return
        self._carry_out(commands, self.tr("Balloon drivers loaded: {n} of {all}."))

    def _carry_out(self, commands: list[Command], done: str, all_done: str = "") -> None:
        refusals = self._controller.try_all(commands)
        told = done.format(n=len(commands) - len(refusals), all=len(commands))
        rest = self._sentence(refusals[0]) if refusals else all_done
        self._notice.tell(f"{told} {rest}".strip())
