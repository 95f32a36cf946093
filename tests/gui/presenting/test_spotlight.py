"""The spotlight: it goes with the pointer or with the keyboard, and paints no more than it must."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.presenting.spotlight import LEAST_PX, MOST_PX, Light


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def point_at(window, x, y):
    QTest.mouseMove(window.windowHandle(), QPoint(x, y))
    QApplication.processEvents()


def turn_wheel(window, notches, modifiers=Qt.KeyboardModifier.ControlModifier):
    at = QPointF(window.presenting.spotlight.at)
    event = QWheelEvent(
        at,
        window.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(window.windowHandle(), event)


def lightness(window, x, y):
    return window.grab().toImage().pixelColor(x, y).lightness()


@pytest.fixture
def light(window, qtbot):
    point_at(window, 400, 300)
    press(qtbot, window, Qt.Key.Key_S)
    return window.presenting.spotlight


def test_all_but_a_circle_at_the_pointer_is_darkened(window, light):
    point_at(window, 500, 250)
    assert light.at == QPoint(500, 250)
    away, inside = (1100, 620), (560, 250)
    lit = [lightness(window, *point) for point in (away, inside)]
    light.set_light(None)
    plain = [lightness(window, *point) for point in (away, inside)]
    assert lit[0] < 0.6 * plain[0]
    assert lit[1] == plain[1]


def test_what_is_lit_and_what_is_dark_can_be_clicked(window, light, qtbot):
    play = window.top_bar.play
    at = play.mapTo(window, play.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.controller.playing


def test_only_where_it_was_and_is_is_painted_anew(window, light, monkeypatch):
    asked = []
    monkeypatch.setattr(light, "update", asked.append)
    point_at(window, 700, 400)
    (region,) = asked
    side = 2 * light.radius_px + 40
    assert QRegion(700 - side // 2, 400 - side // 2, side, side).contains(QPoint(700, 400))
    assert sum(rect.width() * rect.height() for rect in region) < 2 * side * side
    point_at(window, 700, 400)
    assert len(asked) == 1


def test_off_it_looks_at_nothing(window, light, qtbot):
    press(qtbot, window, Qt.Key.Key_S)
    assert light.light is None
    before = light.at
    point_at(window, 900, 500)
    assert light.at == before
    assert light._surface is None


def test_it_goes_with_the_keyboard_to_widgets_and_cells(window, light):
    card = window.overview.cards.cards[0]
    card.grid.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right)
    QApplication.processEvents()
    cell = card.grid.rect_of(1).center().toPoint()
    assert (light.at - card.grid.mapTo(window, cell)).manhattanLength() <= 2
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    there = QApplication.focusWidget()
    assert there is not card.grid
    assert light.at == there.mapTo(window, there.rect().center())
    point_at(window, 640, 360)
    assert light.at == QPoint(640, 360)


def test_in_the_close_up_it_goes_from_page_to_page(open_window, qtbot):
    window = open_window("figure-3-27")
    press(qtbot, window, Qt.Key.Key_S)
    light, stage, seen = window.presenting.spotlight, window.close_up.stage, []
    for _ in range(2):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right)
        QApplication.processEvents()
        seen.append(light.at)
    pages = [stage.mapTo(window, cell.center().toPoint()) for _, cell in stage.cells()[:2]]
    for at, page in zip(seen, pages, strict=True):
        assert (at - page).manhattanLength() <= 2


def test_brackets_and_the_wheel_with_ctrl_change_its_size(window, light, qtbot):
    usual = light.radius_px
    press(qtbot, window, Qt.Key.Key_BracketRight)
    assert light.radius_px > usual
    press(qtbot, window, Qt.Key.Key_BracketLeft)
    assert light.radius_px == usual
    turn_wheel(window, 1)
    assert light.radius_px > usual
    turn_wheel(window, -1)
    turn_wheel(window, 1, Qt.KeyboardModifier.NoModifier)
    assert light.radius_px == usual
    for _ in range(30):
        turn_wheel(window, 1)
    assert light.radius_px == MOST_PX
    for _ in range(30):
        turn_wheel(window, -1)
    assert light.radius_px == LEAST_PX


def test_a_ring_darkens_nothing(window, light, qtbot):
    dark = lightness(window, 1100, 620)
    press(qtbot, window, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert light.light is Light.RING
    assert not window.actions_by_name["spotlight"].isChecked()
    assert lightness(window, 1100, 620) > dark
    ring = (light.at.x() + light.radius_px, light.at.y())
    assert window.grab().toImage().pixelColor(*ring).name() == window.display.theme.balloon
    press(qtbot, window, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert light.light is None


def test_escape_puts_it_out_and_leaves_all_else(window, light, qtbot):
    window.full_screen.choose(True)
    card = window.overview.cards.cards[0]
    window.display.select_vm(card.vm.id)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert light.light is None
    assert window.isFullScreen()
    assert window.display.selected_vm == card.vm.id
    assert not window.actions_by_name["spotlight"].isChecked()
    assert not window.actions_by_name["light-larger"].isEnabled()


def test_where_the_pointer_is_elsewhere_it_begins_at_the_keyboard(window, qtbot, monkeypatch):
    chip = window.overview.cards.cards[1].chip
    chip.setFocus()
    monkeypatch.setattr("gui.presenting.spotlight.QCursor.pos", lambda: QPoint(-500, -500))
    press(qtbot, window, Qt.Key.Key_S)
    assert window.presenting.spotlight.at == chip.mapTo(window, chip.rect().center())
