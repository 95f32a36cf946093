"""The actions: one list, and every one of them is at work."""

from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QMenu

from gui.action_list import ACTIONS
from gui.action_spec import ELSEWHERE, EXCLUSIVE, GROUP_TITLES, Group
from gui.editor.editing import ALSO_THERE as ALSO_IN_THE_EDITOR
from gui.shortcuts_dialog import ShortcutsDialog


def test_names_are_unique_and_every_group_has_a_title():
    names = [spec.id for spec in ACTIONS]
    assert len(names) == len(set(names))
    assert set(GROUP_TITLES) == set(Group)
    assert {spec.group for spec in ACTIONS} == set(Group)


def test_no_key_has_two_meanings_in_one_window():
    main = [spec for spec in ACTIONS if spec.group not in ELSEWHERE]
    compare = [spec for spec in ACTIONS if spec.group is Group.COMPARE or spec.id in ("faster", "slower")]
    editor = [spec for spec in ACTIONS if spec.group is Group.EDITOR or spec.id in ALSO_IN_THE_EDITOR]
    for window in (main, compare, editor):
        keys = [key for spec in window for key in spec.keys]
        assert len(keys) == len(set(keys))


def test_every_action_of_the_window_does_something(window):
    for spec in ACTIONS:
        if spec.group in ELSEWHERE:
            continue
        action = window.actions_by_name[spec.id]
        handlers = action.receivers(SIGNAL("triggered(bool)")) + action.receivers(SIGNAL("triggered()"))
        grouped = spec.group in EXCLUSIVE and action.actionGroup() is not None
        assert handlers or grouped, spec.id


def test_every_action_of_the_window_is_in_a_menu(window):
    in_menus = {
        action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()
    }
    in_menus |= {action.objectName() for menu in window.findChildren(QMenu) for action in menu.actions()}
    wanted = {spec.id for spec in ACTIONS if spec.group not in ELSEWHERE}
    assert wanted <= in_menus


def test_a_tooltip_names_the_keys(window):
    assert "Ctrl+N" in window.actions_by_name["spawn"].toolTip()
    assert "Space" in window.actions_by_name["play"].toolTip()


def test_the_page_of_keys_shows_every_action(window, qtbot):
    page = ShortcutsDialog(window.display, window.actions_by_name, window)
    qtbot.addWidget(page)
    text = page.page.toPlainText()
    for spec in ACTIONS:
        assert spec.tip in text
    assert "Ctrl+Shift+R" in text
