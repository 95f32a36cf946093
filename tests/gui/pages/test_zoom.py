"""A grid is zoomed and moved along by wheel, drag and keys, down to single pages with their numbers."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from core.codes import Backing, Use, code
from gui.display import Display
from gui.pages.page_grid import PageGrid

ACTIVE = code(Use.PROGRAM, Backing.BACKED, active=True)
PAGES = 65_536


@pytest.fixture
def grid(qapp, qtbot):
    display = Display()
    widget = PageGrid(display, "Guest pages of web")
    display.setParent(widget)
    qtbot.addWidget(widget)
    widget.resize(320, 160)
    widget.set_pages(np.full(PAGES, ACTIVE, dtype=np.uint8), 0)
    widget.show()
    return widget


def turn(grid, at, notches, keys=Qt.KeyboardModifier.NoModifier):
    """Turn the wheel; whether the grid took it."""
    event = QWheelEvent(
        QPointF(at), QPointF(grid.mapToGlobal(at)), QPoint(), QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(grid, event)
    return event.isAccepted()


def in_deep(grid):
    while (before := grid.run) and grid.zoom_in() is None and grid.run != before:
        pass


def test_the_wheel_with_ctrl_zooms_about_the_page_that_is_pointed_at(grid):
    at = QPoint(200, 60)
    page = grid.index_at(at)
    for _ in range(4):
        assert turn(grid, at, 1, Qt.KeyboardModifier.ControlModifier)
    assert grid.run.count == PAGES // 16
    assert page in grid.run
    assert grid.rect_of(page).contains(at)
    turn(grid, at, -4, Qt.KeyboardModifier.ControlModifier)
    assert grid.run.is_whole


def test_a_touchpad_turns_by_parts_of_a_notch(grid):
    for _ in range(3):
        turn(grid, QPoint(9, 9), 0.25, Qt.KeyboardModifier.ControlModifier)
    assert grid.run.is_whole
    turn(grid, QPoint(9, 9), 0.25, Qt.KeyboardModifier.ControlModifier)
    assert grid.run.count == PAGES // 2


def test_the_wheel_moves_along_what_is_zoomed_in_and_else_scrolls_what_is_around_the_grid(grid):
    assert not turn(grid, QPoint(9, 9), -1)
    grid.zoom_in()
    first = grid.run.first
    assert turn(grid, QPoint(9, 9), -1)
    assert grid.run.first > first
    turn(grid, QPoint(9, 9), 5)
    assert grid.run.first == 0


def test_down_to_single_pages_with_their_numbers(grid):
    in_deep(grid)
    assert grid.pages_per_cell == 1
    assert grid.rect_of(grid.run.first).width() >= 46
    assert 4 <= grid.run.count <= 30
    some = grid.rect_of(grid.run.first).toRect()
    shown = grid.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).copy(some)
    foot = {shown.pixel(x, shown.height() - 9) for x in range(8, shown.width() - 8)}
    assert len(foot) > 2, "letters on a plate"


def test_dragging_takes_the_pages_along_and_activates_none(grid, qtbot):
    in_deep(grid)
    grid._show_run(grid.run.moved(1000))
    chosen = []
    grid.activated.connect(chosen.append)
    page, at = grid.run.first + 1, grid.rect_of(grid.run.first + 1).center().toPoint()
    to = at + QPoint(0, grid.rect_of(page).toRect().height() * 2)
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(grid, to)
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=to)
    assert grid.index_at(to) == page
    assert chosen == []
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=to)
    assert chosen == [page]


def test_the_cursor_takes_what_is_in_sight_with_it(grid, qtbot):
    in_deep(grid)
    last = grid.run.end - 1
    assert grid.run.first == 0
    for _ in range(last + 1):
        qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.cursor_index == last + 1
    assert grid.cursor_index in grid.run
    assert grid.run.first > 0
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert (grid.cursor_index, grid.run.end) == (PAGES - 1, PAGES)
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert (grid.cursor_index, grid.run.first) == (0, 0)


def test_what_changes_out_of_sight_is_not_drawn_and_what_changes_in_sight_is(grid, qtbot):
    in_deep(grid)
    before = grid.grab().toImage()
    codes = np.full(PAGES, ACTIVE, dtype=np.uint8)
    codes[PAGES // 2] = code(Use.FREE, Backing.NEVER)
    grid.set_pages(codes, 0)
    assert grid.grab().toImage() == before
    codes[1] = code(Use.FREE, Backing.NEVER)
    grid.set_pages(codes, 0)
    assert grid.grab().toImage() != before


def test_it_says_in_words_which_part_is_in_sight(grid):
    assert "65,535" not in grid.spoken().words
    grid.zoom_in()
    assert "pages 0 to 32,767 of 65,536" in grid.spoken().words


def test_the_keys_zoom_the_grid_that_has_the_keyboard_and_else_that_of_the_host(window, qtbot):
    card, host = window.overview.cards.cards[0].grid, window.overview.host.grid
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Z)
    assert not card.run.is_whole
    assert host.run.is_whole
    assert window.overview.cards.cards[0].size_text.text().startswith("pages 0 to ")
    qtbot.keyClick(card, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert card.run.is_whole
    window.overview.feed.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z)
    assert window.overview.host.caption.text().startswith("frames 0 to ")
    assert not host.run.is_whole
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert host.run.is_whole
