"""The actions made from the one list: menus, buttons, shortcuts and tooltips share them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget

from gui.action_list import ACTIONS
from gui.action_spec import ELSEWHERE, EXCLUSIVE, GROUP_TITLES, ActionSpec, Group

_CONTEXT: Final = "Actions"
_SPECS: Final = {spec.id: spec for spec in ACTIONS}


class Actions:
    """The window's `QAction`s by name; reachable by their keys everywhere in the window."""

    def __init__(self, window: QWidget) -> None:
        """Make every action that belongs to the window as a whole."""
        self._by_id = make_actions(window, (group for group in Group if group not in ELSEWHERE))
        self._by_id["quit"].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # in every window
        for group in EXCLUSIVE:
            one_of = QActionGroup(window)
            if group is Group.THEME:  # "Projector" goes on and off
                one_of.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
            for action in self.of(group):
                one_of.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        """The action of that name; KeyError for none."""
        return self._by_id[name]

    def of(self, group: Group) -> list[QAction]:
        """The actions of a group, in order."""
        return [self._by_id[spec.id] for spec in ACTIONS if spec.group is group]

    def menu(self, group: Group, parent: QWidget) -> QMenu:
        """A new menu with the actions of a group."""
        menu = QMenu(translated(GROUP_TITLES[group]), parent)
        menu.setToolTipsVisible(True)
        menu.addActions(self.of(group))
        return menu


def make_actions(window: QWidget, groups: Iterable[Group], also: Iterable[str] = ()) -> dict[str, QAction]:
    """New actions of some groups, and some single ones, by name; their keys work all over the window."""
    whole, single = set(groups), set(also)
    made = {
        spec.id: make_action(spec, window) for spec in ACTIONS if spec.group in whole or spec.id in single
    }
    window.addActions(list(made.values()))
    return made


def make_action(spec: ActionSpec, parent: QObject) -> QAction:
    """A new action as the list describes it."""
    action = QAction(translated(spec.text), parent)
    action.setObjectName(spec.id)
    action.setCheckable(spec.checkable)
    action.setMenuRole(QAction.MenuRole.NoRole)
    set_keys(action, spec.keys)
    return action


def set_keys(action: QAction, keys: Iterable[str]) -> None:
    """Give an action of the list its keys, and a tooltip that names them."""
    action.setShortcuts([QKeySequence(text) for text in keys])
    tip = translated(_SPECS[action.objectName()].tip)
    hint = keys_text(action)
    action.setToolTip(f"{tip} ({hint})" if hint else tip)


def keys_text(action: QAction) -> str:
    """The keys of an action as a person reads them."""
    return _text_of(action.shortcuts())


def spec_keys_text(spec: ActionSpec) -> str:
    """The keys that an action of the list begins with, as a person reads them."""
    return _text_of(map(QKeySequence, spec.keys))


def _text_of(keys: Iterable[QKeySequence]) -> str:
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def space_presses() -> bool:
    """Whether Space presses what has the focus, and so cannot mean anything else."""
    return isinstance(QApplication.focusWidget(), QAbstractButton | QComboBox)


def translated(text: str) -> str:
    """A text of the list in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def plain(text: str) -> str:
    """A text of the list without its menu key and dots, for a button or a page of text."""
    return translated(text).replace("&", "").rstrip("…")
