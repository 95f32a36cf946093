"""Full screen: the picture and one slim line; the menus come when they are wanted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.theme import PROJECTOR


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.fixture
def full(window, qtbot):
    press(qtbot, window, Qt.Key.Key_F11)
    point_at(window, 300, 400)
    return window


def chrome(window):
    return [part for part in (window.menuBar(), window.top_bar, window.status) if part.isVisible()]


def test_only_the_picture_and_a_slim_line_are_left(full):
    assert full.isFullScreen()
    assert chrome(full) == []
    slim = full.slim_bar
    assert slim.title.text() == "Consolidation under pressure"
    assert slim.facts.text() == "0.0 s · ×1 · paused"
    assert slim.play.isVisible()
    assert slim.height() < 1.6 * slim.fontMetrics().height() + 8
    assert full.views.height() == full.height() - slim.height()


def test_the_frame_comes_back(full, qtbot):
    press(qtbot, full, Qt.Key.Key_F11)
    assert not full.isFullScreen()
    assert len(chrome(full)) == 3
    assert not full.slim_bar.isVisible()


def test_the_desktop_may_end_it_too(full):
    full.showNormal()
    QApplication.processEvents()
    assert len(chrome(full)) == 3
    assert not full.actions_by_name["full-screen"].isChecked()


def test_a_window_that_opens_in_full_screen_has_no_frame_either(window):
    window.hide()
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.show()
    QApplication.processEvents()
    assert chrome(window) == []
    assert window.slim_bar.isVisible()


def test_a_maximized_window_is_that_again(window, qtbot):
    window.showMaximized()
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isMaximized()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_the_start_key_of_a_remote_begins_and_escape_ends(window, qtbot, modifier):
    press(qtbot, window, Qt.Key.Key_F5, modifier)
    assert window.isFullScreen()
    assert window.actions_by_name["full-screen"].isChecked()
    press(qtbot, window, Qt.Key.Key_F5, modifier)
    assert window.isFullScreen()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_the_keys_work_as_ever_and_the_line_says_what_they_did(full, qtbot):
    press(qtbot, full, Qt.Key.Key_Space)
    press(qtbot, full, Qt.Key.Key_Plus)
    press(qtbot, full, Qt.Key.Key_3)
    assert full.controller.playing
    assert full.slim_bar.facts.text() == "Hypervisor sees · 0.0 s · ×2"
    full.slim_bar.play.click()
    assert not full.controller.playing
    press(qtbot, full, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    press(qtbot, full, Qt.Key.Key_PageDown)
    assert full.slim_bar.facts.text().startswith("Hypervisor sees · ")


# --- the menus ------------------------------------------------------------------------------------------


def point_at(window, x, y):
    QCursor.setPos(window.mapToGlobal(QPoint(x, y)))
    QTest.mouseMove(window.windowHandle(), QPoint(x, y))
    QApplication.processEvents()


def test_the_menus_come_with_the_pointer_at_the_top_and_go_with_it(full):
    menus, views = full.full_screen.menus, full.views.geometry()
    assert not menus.isVisible()
    point_at(full, 300, 1)
    assert menus.isVisible()
    assert menus.width() == full.width()
    assert [action.text() for action in menus.actions()] == [
        action.text() for action in full.menuBar().actions()
    ]
    assert full.views.geometry() == views
    point_at(full, 300, 12)
    assert menus.isVisible()
    point_at(full, 300, 400)
    assert not menus.isVisible()


def test_the_menus_come_with_alt_and_can_be_walked_through(full, qtbot):
    menus = full.full_screen.menus
    QTest.keyPress(full, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert menus.isVisible()
    QTest.keyRelease(full, Qt.Key.Key_Alt)
    QApplication.processEvents()
    assert menus.isVisible()
    assert menus.activeAction() is menus.actions()[0]
    qtbot.keyClick(menus, Qt.Key.Key_Right)
    assert menus.activeAction() is menus.actions()[1]
    qtbot.keyClick(menus, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not menus.isVisible()


def test_alt_and_a_letter_open_a_menu_and_the_bar_goes_with_it(full, qtbot):
    menus = full.full_screen.menus
    QTest.keyPress(full, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(full, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup.title() == "&View"
    popup.close()
    QTest.keyRelease(full, Qt.Key.Key_Alt)
    QApplication.processEvents()
    point_at(full, 300, 400)
    assert not menus.isVisible()


def test_out_of_full_screen_the_edge_does_nothing(full, qtbot):
    press(qtbot, full, Qt.Key.Key_F11)
    assert not full.full_screen.menus._edge.isVisible()
    QTest.keyPress(full, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(full, Qt.Key.Key_Alt)
    assert not full.full_screen.menus.isVisible()


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_line_is_readable_and_nothing_is_cut(open_window, qtbot, text_scale):
    window = open_window("figure-3-27", (1280, 720))
    window.display.set_theme(PROJECTOR)
    window.display.set_text_scale(text_scale)
    press(qtbot, window, Qt.Key.Key_F5)
    window.resize(1280, 720)
    QApplication.processEvents()
    slim = window.slim_bar
    for part in (slim.facts, slim.play):
        assert part.width() >= part.sizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()
