"""The grid shows what it was given, is pointed at, walked over, and repaints only for a change."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from core.codes import FRAME_FREE, NO_OWNER, Backing, Use, code
from core.view import Eye
from gui.display import Display
from gui.pages.page_grid import PageGrid
from gui.palette import page_lut
from gui.theme import DARK, LIGHT, PROJECTOR, owner_colour

ACTIVE = code(Use.PROGRAM, Backing.BACKED, active=True)
FREE = code(Use.FREE, Backing.BACKED)
NEVER = code(Use.FREE, Backing.NEVER)
BALLOONED = code(Use.BALLOON, Backing.BALLOONED)


@pytest.fixture
def display(qapp):
    return Display()


@pytest.fixture
def grid(display, qtbot):
    widget = PageGrid(display, "Guest pages of web")
    qtbot.addWidget(widget)
    widget.resize(320, 160)
    widget.show()
    return widget


def pages(count, page_code=ACTIVE):
    return np.full(count, page_code, dtype=np.uint8)


def colour_at(grid, index):
    centre = grid.rect_of(index).center().toPoint()
    return grid.grab().toImage().pixelColor(centre)


def test_cells_have_the_owners_colour(grid, display):
    for owner in (0, 1, 9):
        grid.set_pages(pages(128), owner)
        assert colour_at(grid, 77) == QColor(owner_colour(display.theme, owner))


def test_only_the_changed_cell_looks_different(grid):
    codes = pages(128)
    grid.set_pages(codes, 0)
    before = grid.grab().toImage()
    codes[5] = NEVER
    grid.set_pages(codes, 0)
    assert colour_at(grid, 5) != before.pixelColor(grid.rect_of(5).center().toPoint())
    assert colour_at(grid, 6) == before.pixelColor(grid.rect_of(6).center().toPoint())


def test_the_same_bytes_do_not_repaint(grid, qtbot):
    codes = pages(128)
    grid.set_pages(codes, 0)
    qtbot.wait(10)
    painted = []
    update = grid.update
    grid.update = lambda *args: (painted.append(args), update(*args))
    grid.set_pages(codes.copy(), 0)
    assert painted == []
    codes[0] = FREE
    grid.set_pages(codes, 0)
    assert len(painted) == 1


def test_later_changes_of_the_callers_array_do_not_leak_in(grid):
    codes = pages(16)
    grid.set_pages(codes, 0)
    codes[:] = FREE
    grid.set_pages(codes, 0)
    assert colour_at(grid, 3) != QColor(owner_colour(LIGHT, 0))


def test_frames_are_coloured_by_owner_and_others_turn_grey(grid, display):
    owners = np.array([0, 1, 2, NO_OWNER] * 4, dtype=np.uint8)
    codes = np.where(owners == NO_OWNER, FRAME_FREE, ACTIVE).astype(np.uint8)
    grid.set_pages(codes, owners)
    assert colour_at(grid, 1) == QColor(owner_colour(display.theme, 1))
    grid.set_selected_owner(0)
    assert colour_at(grid, 0) == QColor(owner_colour(display.theme, 0))
    assert colour_at(grid, 1) == colour_at(grid, 2) != QColor(owner_colour(display.theme, 1))
    grid.set_selected_owner(None)
    assert colour_at(grid, 2) == QColor(owner_colour(display.theme, 2))


def test_small_cells_are_plain_colours(grid, display):
    grid.set_pages(pages(2000, BALLOONED), 3)
    assert grid.rect_of(0).width() < 8
    assert grid.pages_per_cell == 1
    assert colour_at(grid, 500).rgb() == page_lut(display.theme, Eye.TRUTH, 3)[BALLOONED]


def test_small_frames_are_plain_colours_too(grid, display):
    owners = np.full(2000, 2, dtype=np.uint8)
    grid.set_pages(pages(2000), owners)
    assert colour_at(grid, 500) == QColor(owner_colour(display.theme, 2))


def test_a_block_shows_its_most_telling_page(grid, display, qtbot):
    codes = pages(65_536, FREE)
    codes[1000] = BALLOONED
    with qtbot.waitSignal(grid.pages_per_cell_changed):
        grid.set_pages(codes, 0)
    assert grid.pages_per_cell > 1
    centre = grid.rect_of(1000).center().toPoint()
    assert grid.index_at(centre) == 1000
    assert colour_at(grid, 1000).rgb() == page_lut(display.theme, Eye.TRUTH, 0)[BALLOONED]


def test_every_page_is_found_where_it_is_drawn(grid):
    for count in (4, 128, 1000):
        grid.set_pages(pages(count), 0)
        for index in (0, count // 2, count - 1):
            assert grid.index_at(grid.rect_of(index).center().toPoint()) == index
    assert grid.index_at(QPoint(-5, -5)) == -1


def test_pointing_tells_the_page_once_and_leaving_tells_none(grid, qtbot):
    grid.set_pages(pages(128), 0)
    told = []
    grid.hovered.connect(told.append)
    where = grid.rect_of(20).center().toPoint()
    qtbot.mouseMove(grid, where)
    qtbot.mouseMove(grid, where + QPoint(1, 1))
    qtbot.mouseMove(grid, grid.rect_of(21).center().toPoint())
    qtbot.mouseMove(grid, QPoint(grid.width() - 1, grid.height() - 1))
    assert told[0] == 20
    assert told[1] == 21


def test_a_click_activates_a_page(grid, qtbot):
    grid.set_pages(pages(128), 0)
    with qtbot.waitSignal(grid.activated) as told:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect_of(33).center().toPoint())
    assert told.args == [33]
    assert grid.cursor_index == 33


def test_the_keyboard_walks_and_activates(grid, qtbot):
    grid.set_pages(pages(128), 0)
    told, chosen = [], []
    grid.hovered.connect(told.append)
    grid.activated.connect(chosen.append)
    columns = next(n for n in range(1, 128) if grid.rect_of(n).left() == 0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(grid, key)
    assert told[-5:] == [1, columns + 1, columns, 0, 127]
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.cursor_index == 127
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen == [0]


def test_the_keyboard_walks_over_blocks_and_reaches_every_one(grid, qtbot):
    grid.set_pages(pages(65_536), 0)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.cursor_index == grid.pages_per_cell
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.cursor_index == 65_536 - grid.pages_per_cell


def test_the_page_under_the_cursor_is_described(grid, qtbot):
    grid.set_pages(pages(128), 0)
    grid.set_describer("page {}".format)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.spoken().words.startswith("page 1\n")
    assert grid.spoken().now == 1
    assert grid.accessibleName() == "Guest pages of web"


def test_lit_pages_are_ringed(grid):
    grid.set_pages(pages(128), 0)
    plain = grid.grab().toImage()
    grid.set_marks([17, 4000, -1])
    assert grid.grab().toImage() != plain
    grid.set_marks([])
    assert grid.grab().toImage() == plain


def test_focus_is_visible(grid, qtbot, monkeypatch):
    grid.set_pages(pages(128), 0)
    monkeypatch.setattr(grid, "hasFocus", bool)
    without = grid.grab().toImage()
    monkeypatch.setattr(grid, "hasFocus", [1].copy)
    assert grid.grab().toImage() != without


def test_eyes_and_themes_recolour(grid, display):
    codes = pages(128, FREE)
    grid.set_pages(codes, 0)
    seen = {colour_at(grid, 9).name()}
    display.set_eye(Eye.HYPERVISOR)
    seen.add(colour_at(grid, 9).name())
    display.set_theme(DARK)
    display.set_eye(Eye.TRUTH)
    seen.add(colour_at(grid, 9).name())
    assert len(seen) == 3


def test_it_grows_with_the_text(grid, display):
    before = grid.sizeHint(), grid.minimumSizeHint()
    display.set_text_scale(1.5)
    display.set_theme(PROJECTOR)  # a quarter larger by itself
    assert grid.sizeHint().width() > 1.8 * before[0].width()
    assert grid.minimumSizeHint().height() > 1.8 * before[1].height()
    display.set_text_scale(2.0)  # together they go no further than 200 %
    assert (grid.sizeHint(), grid.minimumSizeHint()) == (before[0] * 2, before[1] * 2)


def test_fewer_pages_move_the_cursor_inside(grid, qtbot):
    grid.set_pages(pages(128), 0)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    grid.set_pages(pages(4), 0)
    assert grid.cursor_index == 3
    grid.set_pages(pages(0), 0)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.grab().toImage().width() == 320


def test_a_changed_large_grid_is_drawn_within_a_frame(grid):
    rng = np.random.default_rng(1)
    choice = np.array([ACTIVE, FREE, NEVER, BALLOONED], dtype=np.uint8)
    grid.resize(1000, 800)
    states = [rng.choice(choice, 65_536) for _ in range(2)]
    grid.set_pages(states[0], 0)
    took_s = []
    for turn in range(10):
        started = time.perf_counter()
        grid.set_pages(states[turn % 2], 0)
        took_s.append(time.perf_counter() - started)
    assert min(took_s) < 0.016
