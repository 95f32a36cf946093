"""The actions made from the one list: menus, buttons, shortcuts and tooltips share them."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.action_list import ACTIONS, EXCLUSIVE, GROUP_TITLES, ActionSpec, Group

_CONTEXT: Final = "Actions"
_SPECS: Final = {spec.id: spec for spec in ACTIONS}


class Actions:
    """The window's `QAction`s by name; reachable by their keys everywhere in the window."""

    def __init__(self, window: QWidget) -> None:
        """Make every action that belongs to the window as a whole."""
        self._by_id = {spec.id: make_action(spec, window) for spec in ACTIONS if spec.group != Group.THIS_VM}
        window.addActions(list(self._by_id.values()))
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
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(keys.toString(native) for keys in action.shortcuts())


def translated(text: str) -> str:
    """A text of the list in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def plain(text: str) -> str:
    """A text of the list without its menu key and dots, for a button or a page of text."""
    return translated(text).replace("&", "").rstrip("…")
