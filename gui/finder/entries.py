"""Everything that can be found: what the menus hold, each VM with its own menu, and the scenarios."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from core.commands import StopProgram
from core.scenario import Scenario
from core.source import Source, VmView
from gui.action_list import ACTIONS
from gui.action_spec import GROUP_TITLES, Group
from gui.actions import plain, translated
from gui.finder.ranking import Entry
from gui.text import capital, scenario_text
from gui.translation import QT_TRANSLATE_NOOP
from gui.vm.vm_menu import VmMenu

translate = QCoreApplication.translate
ITSELF = "find"
"""the action that opens the palette: no use inside of it"""


def menu_entries(bar: QMenuBar) -> Iterator[Entry]:
    """Every action of a menu bar, as it is now, with the menus that lead to it."""
    for action in bar.actions():
        yield from _of_menu(action.menu(), _shown(action.text()).rstrip("…"))


def _of_menu(menu: QObject | None, path: str) -> Iterator[Entry]:
    if not isinstance(menu, QMenu) or isinstance(
        menu, VmMenu
    ):  # those are filled only when they open: see `vm_entries`
        return
    for action in menu.actions():
        if action.menu() is not None:
            yield from _of_menu(action.menu(), f"{path} › {_shown(action.text()).rstrip('…')}")
        elif not action.isSeparator() and action.objectName() != ITSELF:
            yield _of_action(action, path)


def _of_action(action: QAction, path: str) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(
        id=f"action:{action.objectName()}",
        title=capital(_shown(action.text())),
        where=path,
        act=action.trigger,
        keys=keys,
        is_on=action.isChecked(),
        why_not="" if action.isEnabled() else _why_not(action.objectName()),
    )


def _shown(text: str) -> str:
    """The text of a menu without the mark of its menu key."""
    return re.sub(r"&(.)", r"\1", text)


_WHY_NOT: Final = {
    "close-up": QT_TRANSLATE_NOOP("Finder", "this host has too many pages to show each of them large"),
    "copy-readout": QT_TRANSLATE_NOOP("Finder", "the window of the tools is not open"),
    "undo": QT_TRANSLATE_NOOP("Finder", "no command was given before this moment"),
    "redo": QT_TRANSLATE_NOOP("Finder", "no command was taken back"),
    "lesson-next": QT_TRANSLATE_NOOP("Finder", "no lesson goes on from here"),
    "lesson-back": QT_TRANSLATE_NOOP("Finder", "there is no step before"),
    "lesson-answer": QT_TRANSLATE_NOOP("Finder", "nothing is asked now"),
    "lesson-leave": QT_TRANSLATE_NOOP("Finder", "the run is no lesson"),
}


def _why_not(name: str) -> str:
    """What is known of why an action of the window cannot be used now."""
    if name.startswith("policy-"):
        return translate("Finder", "this run does not let you")
    return translate("Finder", _WHY_NOT.get(name, QT_TRANSLATE_NOOP("Finder", "not now")))


def vm_entries(
    source: Source, selected: int | None, select: Callable[[int], None], menu_of: Callable[[int], VmMenu]
) -> Iterator[Entry]:
    """Each VM to select, and what its own menu does.

    Args:
        source: whose VMs.
        selected: the one that is selected.
        select: selects a VM.
        menu_of: a menu that acts on that VM as it is at that moment.
    """
    where = plain(GROUP_TITLES[Group.VM])
    for vm in source.vms():
        title = translate("Finder", "Select {vm}").format(vm=vm.name)
        why_not = translate("Finder", "it is selected") if vm.id == selected else ""
        yield Entry(f"select:{vm.name}", title, where, partial(select, vm.id), why_not=why_not)
    for vm in source.vms():
        yield from _of_vm(vm, menu_of)


def _of_vm(vm: VmView, menu_of: Callable[[int], VmMenu]) -> Iterator[Entry]:
    where = plain(GROUP_TITLES[Group.VM])
    for program in (program.name for program in vm.programs if program.running):
        title = translate("Finder", "{vm}: stop {program}").format(vm=vm.name, program=program)
        yield Entry(f"vm:{vm.name}:stop:{program}", title, where, partial(_stop, menu_of, vm, program))
    for spec in ACTIONS:
        if spec.group is Group.THIS_VM:
            text = _shown(translated(spec.text))
            yield Entry(
                id=f"vm:{vm.name}:{spec.id}",
                title=f"{vm.name}: {text[:1].lower()}{text[1:]}",
                where=where,
                act=partial(_choose, menu_of, vm, spec.id),
                why_not=menu_of(vm.id).why_not(spec.id),
            )


def _choose(menu_of: Callable[[int], VmMenu], vm: VmView, name: str) -> None:
    menu_of(vm.id).choose(name)


def _stop(menu_of: Callable[[int], VmMenu], vm: VmView, program: str) -> None:
    menu_of(vm.id).commanded.emit(StopProgram(vm=vm.name, program=program))


def scenario_entries(
    scenarios: tuple[Scenario, ...], running: str, run: Callable[[Scenario], object]
) -> Iterator[Entry]:
    """Each scenario that ships, to open it."""
    for scenario in scenarios:
        title = translate("Finder", "Open {title}").format(title=scenario_text(scenario.title))
        yield Entry(
            id=f"scenario:{scenario.name}",
            title=title,
            where=translate("Finder", "Scenarios"),
            act=partial(run, scenario),
            is_on=scenario.name == running,
        )


def lesson_entries(
    lessons: tuple[Scenario, ...], running: str, begin: Callable[[Scenario], object]
) -> Iterator[Entry]:
    """Each lesson of the course, to begin it."""
    for number, lesson in enumerate(lessons, 1):
        title = translate("Finder", "Lesson {n}: {title}").format(n=number, title=scenario_text(lesson.title))
        yield Entry(
            id=f"lesson:{lesson.name}",
            title=title,
            where=translate("Finder", "Lessons"),
            act=partial(begin, lesson),
            is_on=lesson.name == running,
        )
