"""The menu bar: every action of the list, and a menu for each VM."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from core.commands import Command
from core.source import Source
from gui.action_spec import GROUP_TITLES, Group
from gui.actions import Actions, translated
from gui.display import Display
from gui.vm.vm_menu import VmMenu


class Menus(QObject):
    """Fills a window's menu bar; the VMs' menus are made when the menu opens."""

    def __init__(
        self, window: QMainWindow, display: Display, actions: Actions, apply: Callable[[Command], None]
    ) -> None:
        """Make the menus; `apply` is given the commands that are chosen in a VM's menu."""
        super().__init__(window)
        self._display = display
        self._apply = apply
        self._source: Source | None = None
        bar = window.menuBar()
        run = actions.menu(Group.RUN, window)
        for group in (Group.SPEED, Group.PAUSE_WHEN, Group.POLICY):
            run.insertMenu(actions["host-settings"], actions.menu(group, window))
        self._run, self._before_futures = run, actions["host-settings"]
        self.recent = actions.menu(Group.RECENT, window)
        run.insertMenu(actions["import"], self.recent)
        run.insertSeparator(actions["save"])
        run.insertSeparator(actions["play"])
        run.insertSeparator(actions["host-settings"])
        run.insertSeparator(actions["restart"])
        run.insertSeparator(actions["export"])
        run.insertSeparator(actions["quit"])
        view = actions.menu(Group.VIEW, window)
        for group in (Group.EYE, Group.THEME, Group.TEXT, Group.LANGUAGE, Group.PRESENTING):
            view.addMenu(actions.menu(group, window))
        self.vms = QMenu(translated(GROUP_TITLES[Group.VM]), window)
        self._of_all_vms = actions.of(Group.VM)
        self.vms.aboutToShow.connect(self._list_vms)
        self.vms.addActions(self._of_all_vms)
        lessons, words = actions.menu(Group.LESSON, window), actions.menu(Group.WORDS, window)
        for menu in (run, self.vms, lessons, view, words, actions.menu(Group.HELP, window)):
            bar.addMenu(menu)

    def add_futures(self, futures: QMenu) -> None:
        """The courses that were left, behind undo and redo."""
        self._run.insertMenu(self._before_futures, futures)

    def set_source(self, source: Source) -> None:
        """List the VMs of another run."""
        self._source = source

    def _list_vms(self) -> None:
        self.vms.clear()
        self.vms.addActions(self._of_all_vms)
        self.vms.addSeparator()
        for menu in self.vms.findChildren(VmMenu):
            menu.deleteLater()
        if self._source is None:
            return
        for vm in self._source.vms():
            menu = VmMenu(self._display, self.vms)
            menu.setTitle(vm.name.replace("&", "&&"))
            menu.set_vm(vm, self._source.host(), self._source.understands)
            menu.commanded.connect(self._apply)
            self.vms.addMenu(menu)
