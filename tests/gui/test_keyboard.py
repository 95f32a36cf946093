"""The keyboard alone is enough: spawn a VM, squeeze it, look at its pages, power it off."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui.vm.spawn_dialog import SpawnDialog


def focus():
    return QApplication.focusWidget()


def tab_to(qtbot, window, wanted):
    """Press Tab until a widget has the focus."""
    window.activateWindow()
    QApplication.processEvents()
    for _ in range(200):
        if wanted.hasFocus():
            return
        qtbot.keyClick(focus() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted}")


def spawn_by_keyboard(qtbot, window, name):
    def type_it():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SpawnDialog)
        qtbot.keyClicks(dialog.name, name)
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(50, type_it)
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_from_spawn_to_power_off(open_window, qtbot):
    window = open_window(size=(1500, 950), until_s=1)
    spawn_by_keyboard(qtbot, window, "mine")
    card = window.overview.cards.cards[-1]
    assert card.vm.name == "mine"

    tab_to(qtbot, window, card.chip)
    qtbot.keyClick(card.chip, Qt.Key.Key_Space)
    assert window.display.selected_vm == card.vm.id

    tab_to(qtbot, window, card.grid)
    qtbot.keyClick(card.grid, Qt.Key.Key_Right)
    qtbot.keyClick(card.grid, Qt.Key.Key_Return)
    assert window.display.pinned.ppn == 1

    tab_to(qtbot, window, card.controls.inflate)
    qtbot.keyClick(card.controls.inflate, Qt.Key.Key_Space)
    assert card.vm.target_pages == 8

    tab_to(qtbot, window, card.controls.slider)
    qtbot.keyClick(card.controls.slider, Qt.Key.Key_Right)
    assert card.vm.target_pages > 8

    tab_to(qtbot, window, card.controls.spin)
    qtbot.keyClicks(card.controls.spin, "20 MiB")
    qtbot.keyClick(card.controls.spin, Qt.Key.Key_Return)
    assert card.vm.target_pages == 20

    tab_to(qtbot, window, card.controls.automatic)
    qtbot.keyClick(card.controls.automatic, Qt.Key.Key_Space)

    tab_to(qtbot, window, card.menu_button)

    def power_off():
        menu = QApplication.activePopupWidget()
        qtbot.keyClick(menu, Qt.Key.Key_O)
        menu.close()

    QTimer.singleShot(50, power_off)
    qtbot.keyClick(card.menu_button, Qt.Key.Key_Space)  # newer versions of Qt do not wait here for the menu
    qtbot.waitUntil(lambda: len(window.overview.cards.cards) == 3)
    assert "mine" not in [vm.name for vm in window.controller.timeline.vms()]
