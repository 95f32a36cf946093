"""A VM's menu: start and stop programs, pause, reboot, crash, driver, settings, power off."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from core.commands import (
    Command,
    CrashVm,
    DestroyVm,
    LoadDriver,
    PauseVm,
    RebootVm,
    ReleaseTarget,
    ResumeVm,
    SetBalloonLimit,
    SetLimit,
    SetReservation,
    SetShares,
    SetTarget,
    StartProgram,
    StopProgram,
    TouchBalloonedPage,
    UnloadDriver,
)
from core.live.commands import Detach, LiveCommand, PutBack
from core.source import HostView, VmView
from gui.action_list import ACTIONS
from gui.action_spec import Group
from gui.actions import make_action
from gui.display import Display
from gui.vm.obstacles import obstacles
from gui.vm.program_dialog import ProgramDialog
from gui.vm.setting_dialogs import ask_balloon_limit, ask_limit, ask_reservation, ask_shares, ask_target

_AT_ONCE: Final[dict[str, Callable[..., Command | LiveCommand]]] = {
    "automatic": ReleaseTarget,
    "pause-vm": PauseVm,
    "resume-vm": ResumeVm,
    "reboot": RebootVm,
    "crash": CrashVm,
    "load-driver": LoadDriver,
    "unload-driver": UnloadDriver,
    "touch-ballooned": TouchBalloonedPage,
    "put-back": PutBack,
    "detach": Detach,
    "destroy": DestroyVm,
}
"""Actions that need no more than the VM."""
_ASK: Final[dict[str, tuple[type, Callable[[Display, VmView, HostView, QWidget], Command | None]]]] = {
    "target": (SetTarget, ask_target),
    "shares": (SetShares, ask_shares),
    "reservation": (SetReservation, ask_reservation),
    "limit": (SetLimit, ask_limit),
    "balloon-limit": (SetBalloonLimit, ask_balloon_limit),
}
"""Actions that ask for a number first."""
_BREAK_BEFORE: Final = ("target", "pause-vm", "load-driver", "shares", "vm-table", "put-back", "destroy")
_LOOK: Final = "vm-table"
"""the action that changes nothing, and so is there for every run"""


class VmMenu(QMenu):
    """One menu a VM; what does not apply now is not shown."""

    commanded = Signal(object)
    """a `Command` that the person chose"""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Make the actions."""
        super().__init__(parent)
        self._display = display
        self._vm: VmView | None = None
        self._host: HostView | None = None
        self._understands: Callable[[type], bool] | None = None
        self.setToolTipsVisible(True)
        self._stop_menu = QMenu(self.tr("Stop a progra&m"), self)
        self._stop_menu.triggered.connect(self._stop)
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            if spec.group is Group.THIS_VM:
                self._add(make_action(spec, self))
        self.triggered.connect(self._do)
        self.aboutToShow.connect(self._fit)

    def set_vm(self, vm: VmView | None, host: HostView, understands: Callable[[type], bool]) -> None:
        """The VM that it acts on, as it is now; None when it is gone: then nothing can be done."""
        self._vm, self._host, self._understands = vm, host, understands

    def _add(self, action: QAction) -> None:
        if action.objectName() in _BREAK_BEFORE:
            self.addSeparator()
        self.addAction(action)
        self._actions[action.objectName()] = action
        if action.objectName() == "start-program":
            self.addMenu(self._stop_menu)

    def why_not(self, name: str) -> str:
        """Why an action cannot be used on the VM as it is now; "" when it can."""
        if self._vm is None or self._understands is None:
            return self.tr("there is no VM")
        if name == _LOOK and self._vm.real is None:
            return ""
        command = _AT_ONCE.get(name) or _ASK.get(name, (StartProgram,))[0]
        if not self._understands(cast(type, command)):
            return self.tr("this run does not let you")
        return obstacles(self._vm).get(name, "")

    def choose(self, name: str) -> None:
        """Do what a person would by choosing that entry."""
        self._fit()
        if not self.why_not(name):
            self._actions[name].trigger()

    def _fit(self) -> None:
        """Show what can be done to the VM as it is now."""
        vm, understands = self._vm, self._understands
        if vm is None or understands is None:
            return
        for name, action in self._actions.items():
            action.setVisible(not self.why_not(name))
        running = [program.name for program in vm.programs if program.running]
        self._stop_menu.clear()
        for name in running:
            self._stop_menu.addAction(name).setData(name)
        self._stop_menu.menuAction().setVisible(bool(running) and understands(StopProgram))

    def _stop(self, action: QAction) -> None:
        if self._vm is not None:
            self.commanded.emit(StopProgram(vm=self._vm.name, program=action.data()))

    def _asker(self) -> QWidget:
        """The window over which a dialog stands: a menu is a window of its own."""
        parent = self.parentWidget()
        while isinstance(parent, QMenu):
            parent = parent.parentWidget()
        return (parent or self).window()

    def _do(self, action: QAction) -> None:
        vm, host, name = self._vm, self._host, action.objectName()
        if vm is None or host is None:
            return
        command: Command | LiveCommand | None = None
        if name == _LOOK:
            self._display.table_asked.emit(vm.id)
        elif name in _AT_ONCE:
            command = _AT_ONCE[name](vm=vm.name)
        elif name in _ASK:
            command = _ASK[name][1](self._display, vm, host, self._asker())
        elif name == "start-program":
            command = ProgramDialog.ask(self._display, vm, host, self._asker())
        if command is not None and isValid(self):  # its VM may have gone while it was asked
            self.commanded.emit(command)
