"""The command palette, used as a person would."""

import pytest
from clipping import cut_off
from driving import run_until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu

from core.commands import DestroyVm, PauseVm
from core.source import VmState
from gui.action_list import ACTIONS
from gui.action_spec import ELSEWHERE, Group
from gui.finder.finder import MOST_ROWS
from gui.finder.found_list import spoken
from gui.theme import THEMES

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window):
    return open_window(until_s=5)


def focus():
    return QApplication.focusWidget()


@pytest.fixture
def call(qtbot):
    """Press Ctrl+K and type; the palette."""

    def do(window, typed=""):
        qtbot.keyClick(focus() or window, Qt.Key.Key_K, CTRL)
        finder = window.finding.finder
        assert finder.field.hasFocus()
        qtbot.keyClicks(finder.field, typed)
        QApplication.processEvents()
        return finder

    return do


def entries(finder):
    return [finder.list.item(row).data(Qt.ItemDataRole.UserRole).entry for row in range(finder.list.count())]


def titles(finder):
    return [entry.title for entry in entries(finder)]


def test_typing_and_enter_do_what_was_found_and_the_focus_goes_back(window, call, qtbot):
    grid = window.overview.cards.cards[0].grid
    grid.setFocus()
    finder = call(window, "dark")
    assert titles(finder)[0] == "Dark"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.display.theme.name == "dark"
    assert not finder.isVisible()
    assert grid.hasFocus()


def test_esc_goes_back_and_does_nothing_else(window, call, qtbot):
    vm = window.controller.timeline.vms()[0]
    window.display.select_vm(vm.id)
    chip = window.overview.cards.cards[0].chip
    chip.setFocus()
    finder = call(window, "restart")
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert chip.hasFocus()
    assert window.display.selected_vm == vm.id, "Esc was the palette's, not the window's"


def test_the_key_that_opens_it_closes_it(window, call, qtbot):
    finder = call(window)
    qtbot.keyClick(finder.field, Qt.Key.Key_K, CTRL)
    assert not finder.isVisible()


def test_it_opens_from_a_number_that_is_being_typed(window, call):
    spin = window.overview.cards.cards[0].controls.spin
    spin.setFocus()
    assert call(window).isVisible()


def test_a_click_elsewhere_closes_it(window, call):
    finder = call(window)
    window.overview.cards.cards[0].chip.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not finder.isVisible()


def test_keys_of_the_window_are_letters_here(window, call):
    finder = call(window, "1 p.")
    assert finder.field.text() == "1 p."
    assert not window.controller.playing


def test_the_arrow_keys_move_and_go_around(window, call, qtbot):
    finder = call(window, "restart")
    names = titles(finder)
    seen = []
    for _ in range(len(names)):
        seen.append(finder.list.entry.title)
        qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    assert seen == names
    assert finder.list.entry.title == names[0]
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    assert finder.list.entry.title == names[-1]
    qtbot.keyClick(finder.field, Qt.Key.Key_PageUp)
    assert finder.list.entry.title == names[0]
    now_ns = window.controller.now_ns
    qtbot.keyClick(finder.field, Qt.Key.Key_PageDown)
    assert finder.list.currentRow() > 0
    assert window.controller.now_ns == now_ns, "Page Down is next only in the window"


def test_every_action_of_the_menus_is_found_with_its_menu_and_its_key(window, call):
    finder = call(window)
    by_id = {entry.id: entry for entry in finder._entries}
    for spec in ACTIONS:
        if spec.group not in ELSEWHERE and spec.id != "find":
            entry = by_id[f"action:{spec.id}"]
            assert "&" not in entry.title
            assert bool(entry.keys) == bool(window.actions_by_name[spec.id].shortcuts())
    assert by_id["action:theme-dark"].where == "View › Theme"
    assert by_id["action:spawn"].keys == "Ctrl+N"
    assert by_id["action:eye-truth"].is_on
    assert not by_id["action:eye-guest"].is_on
    assert len({entry.id for entry in finder._entries}) == len(finder._entries)


def test_menus_opened_before_add_nothing_twice(window, call):
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    ids = [entry.id for entry in call(window)._entries]
    assert len(set(ids)) == len(ids)


def test_a_vm_is_selected(window, call, qtbot):
    finder = call(window, "sel data")
    assert titles(finder)[0] == "Select database"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    vm = next(vm for vm in window.controller.timeline.vms() if vm.name == "database")
    assert window.display.selected_vm == vm.id
    finder = call(window, "sel data")
    assert finder.list.entry.why_not == "it is selected"


def test_a_vm_s_own_menu_is_found_under_its_name(window, call, qtbot):
    finder = call(window)
    names = {entry.id for entry in finder._entries if entry.id.startswith("vm:database:")}
    wanted = {f"vm:database:{spec.id}" for spec in ACTIONS if spec.group is Group.THIS_VM}
    assert wanted <= names
    qtbot.keyClicks(finder.field, "datapau")
    assert titles(finder)[0] == "database: pause"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    vm = next(vm for vm in window.controller.timeline.vms() if vm.name == "database")
    assert vm.state is VmState.PAUSED


def test_what_cannot_be_done_to_a_vm_is_greyed_and_says_why(window, call, qtbot):
    window.apply(PauseVm(vm="database"))
    finder = call(window, "database: pause")
    assert finder.list.entry.why_not == "it is paused already"
    before = len(window.controller.timeline.commands)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.isVisible()
    assert len(window.controller.timeline.commands) == before


def test_a_running_program_is_stopped(window, call, qtbot):
    run_until(window, 6)
    program = next(
        program.name for program in window.controller.timeline.vms()[0].programs if program.running
    )
    name = window.controller.timeline.vms()[0].name
    finder = call(window, f"{name}: stop {program}")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    programs = window.controller.timeline.vms()[0].programs
    assert not next(each for each in programs if each.name == program).running


def test_a_vm_that_went_meanwhile_is_said_to_be_gone(window, call, qtbot):
    finder = call(window, "database: reboot")
    window.apply(DestroyVm(vm="database"))
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert "not there any more" in window.notice.label.text()


def test_an_action_that_asks_opens_its_dialog(window, call, qtbot, answer_dialog):
    asked = answer_dialog(lambda dialog: False)
    finder = call(window, "database: shares")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert asked == []


def test_a_scenario_is_opened(window, call, qtbot):
    finder = call(window, "open fig")
    assert entries(finder)[0].id == "scenario:figure-3-27"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.controller.scenario.name == "figure-3-27"
    assert window.in_close_up


def test_an_action_that_is_off_says_why_and_stays(window, call, qtbot):
    finder = call(window, "close-up")
    (entry,) = [entry for entry in entries(finder) if entry.id == "action:close-up"]
    assert "too many pages" in entry.why_not
    finder = window.finding.finder
    assert "cannot be used" in spoken(entry)


def test_what_was_used_last_comes_first_and_is_remembered(window, call, qtbot):
    for typed in ("dark", "faster"):
        finder = call(window, typed)
        qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert titles(call(window))[:2] == ["Faster", "Dark"]
    assert window._settings.recent == ["action:faster", "action:theme-dark"]


def test_a_click_on_a_row_does_it(window, call, qtbot):
    finder = call(window, "faster")
    rect = finder.list.visualItemRect(finder.list.item(0))
    qtbot.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.controller.speed == 2
    assert not finder.isVisible()


def test_nothing_found_is_said(window, call):
    finder = call(window, "xyzzy")
    assert not finder.list.isVisible()
    assert "Nothing is called that" in finder.remark.text()
    assert finder.field.accessibleDescription() == finder.remark.text()


def test_more_than_can_be_listed_is_said(window, call):
    finder = call(window)
    assert finder.list.count() == MOST_ROWS
    assert f"{len(finder._entries) - MOST_ROWS} more" in finder.remark.text()


def test_rows_can_be_heard(window, call):
    finder = call(window, "dark")
    item = finder.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Dark, View › Theme"
    assert finder.field.accessibleDescription() == "Dark, View › Theme"
    rows = QAccessible.queryAccessibleInterface(finder.list)
    assert rows.child(0).text(QAccessible.Text.Name) == "Dark, View › Theme"
    assert finder.field.accessibleName()


def test_another_run_closes_it(window, call):
    finder = call(window)
    window.controller.restart()
    assert not finder.isVisible()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_nothing_is_clipped_and_it_stays_in_the_window(window, call, theme, text_scale):
    window.display.set_theme(theme)
    window.display.set_text_scale(text_scale)
    for typed in ("", "database", "xyzzy", "close"):
        window.finding.finder.hide()
        finder = call(window, typed)
        assert window.rect().contains(finder.geometry())
        assert finder.rect().contains(finder.field.geometry())
        if finder.list.isVisible():
            assert finder.rect().contains(finder.list.geometry())
            assert finder.list.height() >= finder.list.sizeHintForRow(0)
            assert not finder.list.horizontalScrollBar().maximum()
        assert not list(cut_off(finder))
    window.resize(900, 600)
    QApplication.processEvents()
    assert window.rect().contains(finder.geometry())


def test_what_was_done_is_not_lost_to_another_scenario_without_a_question(window, qtbot, answer_dialog):
    window.apply(PauseVm(vm="database"))
    run = window.controller.timeline
    asked = []
    answer_dialog(lambda dialog: asked.append(dialog.windowTitle()) or dialog.buttons[2].click())
    entry = next(each for each in window.finding._entries() if each.id.startswith("lesson:"))
    entry.act()
    assert asked == ["Unsaved run"]
    assert window.controller.timeline is run
