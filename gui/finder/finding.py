"""Joins the command palette to the main window: its action, what it offers, and what was used of late."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from core.commands import Command
from core.scenario import Scenario
from core.scenario_files import shipped
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.finder.entries import lesson_entries, menu_entries, scenario_entries, vm_entries
from gui.finder.finder import Finder
from gui.finder.ranking import Entry
from gui.lessons.teaching import shipped_lessons
from gui.notice import Notice
from gui.settings import Settings
from gui.vm.vm_menu import VmMenu

REMEMBERED: Final = 8


class Finding(QObject):
    """Collects what there is to find whenever the palette opens.

    Attributes:
        finder: the palette itself.
    """

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        apply: Callable[[Command], None],
        open_: Callable[[Scenario], object],
        notice: Notice,
        settings: Settings,
        window: QMainWindow,
    ) -> None:
        """Wait for the action; `apply` is given what is chosen for a VM, `open_` a scenario or a lesson."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._open = open_
        self._notice = notice
        self._settings = settings
        self._window = window
        self._menu = VmMenu(display, window)
        self._menu.commanded.connect(apply)
        self.finder = Finder(display, window)
        self.finder.chosen.connect(self._do)
        actions["find"].triggered.connect(self.toggle)
        controller.run_changed.connect(self.finder.hide)

    def toggle(self) -> None:
        """Open the palette; close it if it is open."""
        if self.finder.isVisible():
            self.finder.close_again()
        else:
            self.finder.open(self._entries(), self._settings.recent)

    def _entries(self) -> Iterator[Entry]:
        """All that can be found now."""
        yield from menu_entries(self._window.menuBar())
        source, selected = self._controller.timeline, self._display.selected_vm
        yield from vm_entries(source, selected, self._display.select_vm, self._menu_of)
        running = self._controller.scenario.name
        yield from scenario_entries(_shipped(), running, self._open)
        yield from lesson_entries(shipped_lessons(), running, self._open)

    def _menu_of(self, number: int) -> VmMenu:
        """The VM menu, acting on that VM as it is now; on none when it is gone."""
        source = self._controller.timeline
        vm = next((vm for vm in source.vms() if vm.id == number), None)
        if vm is None:
            self._notice.tell(self.tr("That VM is not there any more."))
        self._menu.set_vm(vm, source.host(), source.understands)
        return self._menu

    def _do(self, entry: Entry) -> None:
        others = [name for name in self._settings.recent if name != entry.id]
        self._settings.recent = [entry.id, *others][:REMEMBERED]
        entry.act()


@cache
def _shipped() -> tuple[Scenario, ...]:
    """Read once: they do not change while the program runs."""
    return shipped()
