"""Every balloon driver at once: stopped with one key, loaded again with another, and told in one line."""

from driving import run_until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.commands import PauseVm, UnloadDriver
from core.source import DriverState


def drivers(window):
    return [vm.driver.state is not DriverState.ABSENT for vm in window.controller.timeline.vms()]


def test_one_key_stops_every_driver_and_another_loads_them_again(open_window, qtbot):
    window = open_window(until_s=2)
    assert drivers(window) == [True] * 3
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert drivers(window) == [False] * 3
    assert window.notice.label.text() == (
        "Balloon drivers stopped: 3 of 3. From now on memory can only be taken by force: pages at random."
    )
    qtbot.keyClick(
        window,
        Qt.Key.Key_D,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert drivers(window) == [True] * 3
    assert window.notice.label.text() == "Balloon drivers loaded: 3 of 3."


def test_where_the_host_cannot_swap_it_is_said_that_nothing_can_be_taken(open_window):
    window = open_window(until_s=2, only_balloons=True)
    window.actions_by_name["stop-drivers"].trigger()
    assert window.notice.label.text().endswith("nothing can be taken: who finds no memory free waits.")


def test_the_balloons_are_empty_when_the_drivers_have_gone(open_window):
    window = open_window("too-deep", until_s=30)
    assert any(vm.balloon_pages for vm in window.controller.timeline.vms())
    window.actions_by_name["stop-drivers"].trigger()
    run_until(window, 31)
    assert not any(vm.balloon_pages for vm in window.controller.timeline.vms())


def test_only_the_drivers_that_are_there_are_stopped(open_window):
    window = open_window(until_s=2)
    window.apply(UnloadDriver(vm="database"))
    window.actions_by_name["stop-drivers"].trigger()
    assert window.notice.label.text().startswith("Balloon drivers stopped: 2 of 2.")
    window.actions_by_name["stop-drivers"].trigger()
    assert window.notice.label.text() == "No VM has a balloon driver."


def test_only_where_there_is_none_a_driver_is_loaded(open_window):
    window = open_window(until_s=2)
    window.actions_by_name["load-drivers"].trigger()
    assert window.notice.label.text() == "Every VM has its balloon driver."
    window.apply(UnloadDriver(vm="database"))
    window.actions_by_name["load-drivers"].trigger()
    assert window.notice.label.text() == "Balloon drivers loaded: 1 of 1."


def test_a_vm_that_cannot_do_so_is_told_and_the_others_do_so(open_window):
    window = open_window(until_s=2)
    window.apply(PauseVm(vm="database"))
    window.actions_by_name["stop-drivers"].trigger()
    assert drivers(window) == [False, True, False]
    assert window.notice.label.text() == (
        "Balloon drivers stopped: 2 of 3. database is paused: let it go on first."
    )


def test_the_screen_is_drawn_once_however_many_vms_there_are(open_window):
    window = open_window(until_s=2)
    ticks = []
    window.controller.ticked.connect(lambda: ticks.append(1))
    window.actions_by_name["stop-drivers"].trigger()
    assert len(ticks) == 1


def test_both_are_in_the_menu_of_vms(open_window):
    window = open_window()
    window.menus.vms.aboutToShow.emit()
    QApplication.processEvents()
    texts = [action.text().replace("&", "") for action in window.menus.vms.actions()]
    assert texts[:3] == ["Spawn a VM…", "Stop every balloon driver", "Load every balloon driver"]
    assert "database" in texts
