"""A VM's menu: every entry does what it says, and only what makes sense is shown."""

import pytest
from driving import run_until
from shiboken6 import delete

from core.commands import Refused
from core.events import BalloonPopped, VmCrashed, VmRebooted
from core.source import DriverState, VmState
from gui.action_list import ACTIONS
from gui.action_spec import Group


@pytest.fixture
def window(open_window):
    return open_window(size=(1400, 900), until_s=5)


def menu_of(window, name):
    card = next(card for card in window.overview.cards.cards if card.vm.name == name)
    card.menu.aboutToShow.emit()
    return card.menu


def vm_of(window, name):
    return next(vm for vm in window.controller.timeline.vms() if vm.name == name)


def choose(window, name, action):
    menu_of(window, name)._actions[action].trigger()


def shown(menu):
    return {name for name, action in menu._actions.items() if action.isVisible()}


def kinds(window):
    return [type(event) for event in window.controller.timeline.events(0)]


def test_it_holds_every_action_of_its_group(window):
    names = set(menu_of(window, "database")._actions)
    assert names == {spec.id for spec in ACTIONS if spec.group is Group.THIS_VM}


def test_no_two_entries_have_the_same_menu_key(window):
    menu = menu_of(window, "database")
    texts = [*(action.text() for action in menu._actions.values()), menu._stop_menu.title()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    twice = {key for key in keys if keys.count(key) > 1}
    assert twice <= {"d"}, "load and unload are never shown together"


def test_pause_and_resume_take_turns(window):
    choose(window, "database", "pause-vm")
    assert vm_of(window, "database").state is VmState.PAUSED
    assert "pause-vm" not in shown(menu_of(window, "database"))
    choose(window, "database", "resume-vm")
    assert vm_of(window, "database").state is not VmState.PAUSED


def test_crash_and_reboot(window):
    choose(window, "database", "crash")
    assert vm_of(window, "database").state is VmState.CRASHED
    assert {"reboot", "destroy"} <= shown(menu_of(window, "database"))
    assert "crash" not in shown(menu_of(window, "database"))
    choose(window, "database", "reboot")
    assert kinds(window).count(VmCrashed) == kinds(window).count(VmRebooted) == 1


def test_the_driver_is_unloaded_and_loaded(window):
    assert "load-driver" not in shown(menu_of(window, "database"))
    choose(window, "database", "unload-driver")
    run_until(window, 8)
    assert vm_of(window, "database").driver.state is DriverState.ABSENT
    choose(window, "database", "load-driver")
    run_until(window, 11)
    assert vm_of(window, "database").driver.state is not DriverState.ABSENT


def test_touching_a_ballooned_page_pops_the_balloon(window):
    assert "touch-ballooned" not in shown(menu_of(window, "web-frontend"))
    run_until(window, 40)
    choose(window, "web-frontend", "touch-ballooned")
    assert BalloonPopped in kinds(window)


def test_a_program_is_started_and_stopped(window, answer_dialog):
    def fill(dialog):
        dialog.name.setText("extra")
        dialog.fields.pages.setValue(4)
        return True

    answer_dialog(fill)
    choose(window, "database", "start-program")
    run_until(window, 6)
    assert "extra" in [program.name for program in vm_of(window, "database").programs if program.running]
    menu = menu_of(window, "database")
    next(action for action in menu._stop_menu.actions() if action.data() == "extra").trigger()
    run_until(window, 7)
    assert "extra" not in [program.name for program in vm_of(window, "database").programs if program.running]


@pytest.mark.parametrize(
    ("action", "value", "attribute"),
    [
        ("target", 24, "target_pages"),
        ("shares", 4000, "shares"),
        ("reservation", 12, "reservation_pages"),
        ("balloon-limit", 40, "max_balloon_percent"),
    ],
)
def test_numbers_are_asked_for_and_set(window, answer_dialog, action, value, attribute):
    answer_dialog(lambda dialog: dialog.field.setValue(value) or True)
    choose(window, "database", action)
    assert getattr(vm_of(window, "database"), attribute) == value


def test_a_dialog_that_is_cancelled_changes_nothing(window, answer_dialog):
    answer_dialog(lambda dialog: dialog.field.setValue(9) or False)
    choose(window, "database", "shares")
    assert vm_of(window, "database").shares == 2000


def test_a_vm_that_goes_while_its_number_is_asked_for_gets_no_command(window, answer_dialog, monkeypatch):
    menu, applied = menu_of(window, "database"), []
    monkeypatch.setattr(window, "apply", applied.append)

    def lose_the_menu(_dialog):
        delete(menu)
        return True

    monkeypatch.setattr(menu, "_asker", lambda: window)
    answer_dialog(lose_the_menu)
    menu._do(menu._actions["shares"])
    assert applied == []


def test_a_limit_is_set_and_taken_away(window, answer_dialog):
    def limit(dialog):
        switch = dialog.rows.itemAt(2).widget()
        switch.setChecked(True)
        dialog.field.setValue(100)
        return True

    answer_dialog(limit, lambda dialog: dialog.rows.itemAt(2).widget().setChecked(False) or True)
    choose(window, "database", "limit")
    assert vm_of(window, "database").limit_pages == 100
    choose(window, "database", "limit")
    assert vm_of(window, "database").limit_pages is None


def test_the_target_is_handed_back(window, answer_dialog):
    assert "automatic" not in shown(menu_of(window, "database"))
    answer_dialog(lambda dialog: dialog.field.setValue(24) or True)
    choose(window, "database", "target")
    choose(window, "database", "automatic")
    run_until(window, 7)
    assert "automatic" not in shown(menu_of(window, "database"))


def test_power_off(window):
    choose(window, "database", "destroy")
    assert [card.vm.name for card in window.overview.cards.cards] == ["web-frontend", "batch-idle"]


def test_the_menu_bar_has_a_menu_for_each_vm(window):
    window.menus.vms.aboutToShow.emit()
    menus = [action.menu() for action in window.menus.vms.actions() if action.menu()]
    assert [menu.title() for menu in menus] == ["web-frontend", "database", "batch-idle"]
    menus[1].aboutToShow.emit()
    menus[1]._actions["pause-vm"].trigger()
    assert vm_of(window, "database").state is VmState.PAUSED


def test_a_run_that_understands_no_commands_offers_to_look_and_no_more(window):
    card = window.overview.cards.cards[0]
    card.menu.set_vm(card.vm, window.controller.timeline.host(), lambda command: False)
    card.menu.aboutToShow.emit()
    assert shown(card.menu) == {"vm-table"}
    assert issubclass(Refused, Exception)
