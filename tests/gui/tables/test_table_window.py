"""The window of the tables: opened from any grid, followed, sorted, filtered, and joined to the grid."""

import pytest
from driving import run_until
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from core.commands import DestroyVm
from core.view import Eye
from gui.display import Link
from gui.tables.table_window import LONG_REST_MS, REST_MS
from gui.theme import THEMES


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def cards(window):
    return {card.vm.name: card for card in window.overview.cards.cards}


def texts(table, column):
    model = table.model
    return [model.data(model.index(place, column)) for place in range(model.rowCount())]


@pytest.fixture
def running(open_window):
    return open_window(until_s=30)


@pytest.fixture
def opened(running, qtbot):
    """The table of the database's pages, opened by key from its grid."""
    cards(running)["database"].grid.setFocus()
    press(qtbot, Qt.Key.Key_T)
    return running


# --- opening it -----------------------------------------------------------------------------------------


def test_t_shows_the_grid_that_has_the_keyboard(running, qtbot):
    cards(running)["database"].grid.setFocus()
    press(qtbot, Qt.Key.Key_T)
    table = running.tables.window
    assert table.isVisible()
    assert table.table.hasFocus()
    assert table.chooser.currentText() == "Guest pages of database"
    assert table.model.rowCount() == 128
    running.activateWindow()
    QApplication.processEvents()
    running.overview.host.grid.setFocus()
    press(qtbot, Qt.Key.Key_T)
    assert table.chooser.currentText() == "Host frames"


def test_elsewhere_t_shows_the_selected_vm_else_the_host(running, qtbot):
    running.actions_by_name["table"].trigger()
    table = running.tables.window
    assert table.chooser.currentText() == "Host frames"
    running.display.select_vm(cards(running)["batch-idle"].vm.id)
    running.actions_by_name["table"].trigger()
    assert table.chooser.currentText() == "Guest pages of batch-idle"


def test_in_the_close_up_t_shows_the_pages_of_all_vms(open_window, qtbot):
    window = open_window("figure-3-27")
    press(qtbot, Qt.Key.Key_T)
    table = window.tables.window
    assert table.chooser.currentText() == "Guest pages of all VMs"
    assert texts(table, 0) == ["VM 1"] * 4 + ["VM 2"] * 3


def test_a_vm_s_menu_has_it(running):
    card = cards(running)["database"]
    card.menu.choose("vm-table")
    assert running.tables.window.chooser.currentText() == "Guest pages of database"


@pytest.mark.parametrize("scenario", ["consolidation", "figure-3-27"])
def test_the_context_menu_of_the_host_s_grid_and_of_the_close_up_has_it(open_window, qtbot, scenario):
    window = open_window(scenario)
    grid = window.close_up.stage if window.in_close_up else window.overview.host.grid
    at = QPoint(5, 5)

    def choose():
        qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_B)

    QTimer.singleShot(0, choose)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, grid.mapToGlobal(at))
    QApplication.sendEvent(grid, event)
    assert window.tables.window.isVisible()


def test_the_palette_finds_it_for_each_vm(running, qtbot):
    running.actions_by_name["find"].trigger()
    finder = running.finding.finder
    finder.field.setText("database: show its pages")
    press(qtbot, Qt.Key.Key_Return)
    assert running.tables.window.chooser.currentText() == "Guest pages of database"


# --- what it shows --------------------------------------------------------------------------------------


def test_it_shows_what_the_eye_knows(opened):
    table = opened.tables.window
    assert table.model.titles[-1] == "Last touched"
    opened.display.set_eye(Eye.HYPERVISOR)
    assert table.model.titles == ["Page", "Backing", "Host frame", "Watched"]
    opened.display.set_eye(Eye.GUEST)
    assert "Host frame" not in table.model.titles
    table.choose(None)
    assert table.model.rowCount() == 0
    assert table.remark.text() == "A guest knows nothing of host frames."


def test_it_says_how_many_rows_fit_and_of_what_moment(opened, qtbot):
    table = opened.tables.window
    assert table.remark.text().startswith("128 of 128 rows, at 30.0 s.")
    table.filter.setText("kernel")
    kernel = texts(table, 1).count("kernel")
    assert table.remark.text().startswith(f"{kernel} of 128 rows")
    assert set(texts(table, 1)) == {"kernel"}


def test_what_is_typed_in_the_table_goes_to_the_filter_and_enter_goes_back(opened, qtbot):
    table = opened.tables.window
    qtbot.keyClicks(table.table, "k")
    assert table.filter.hasFocus()
    qtbot.keyClicks(table.filter, "ernel")
    assert table.filter.text() == "kernel"
    press(qtbot, Qt.Key.Key_Return)
    assert table.table.hasFocus()
    assert table.isVisible()


def test_the_box_and_the_head_of_a_column_sort(opened, qtbot):
    table = opened.tables.window
    table.sorter.setCurrentIndex(table.sorter.findText("By Host frame, backwards"))
    table.sorter.activated.emit(table.sorter.currentIndex())
    frames = [int(text) for text in texts(table, 4) if text != "–"]
    assert frames == sorted(frames, reverse=True)
    assert texts(table, 4)[-1] == "–"
    head = table.table.horizontalHeader()
    assert head.sortIndicatorSection() == 4
    x = head.sectionViewportPosition(0) + 10
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
    assert table.sorter.currentText() == "By Page"
    assert texts(table, 0)[:3] == ["0", "1", "2"]


def test_it_follows_the_run_but_not_at_every_frame(opened, monkeypatch):
    table = opened.tables.window
    run_until(opened, 31)
    assert "at 31.0 s" in table.remark.text()
    assert table._rest.interval() == REST_MS < LONG_REST_MS
    table._rest.start(1_000_000)  # however long the test takes
    run_until(opened, 32)
    assert "at 31.0 s" in table.remark.text()
    table._rest.stop()
    table._rested()
    assert "at 32.0 s" in table.remark.text()
    table._rest.stop()
    table.close()
    run_until(opened, 33)
    assert "at 32.0 s" in table.remark.text()
    assert not table._rest.isActive()


def test_the_keyboard_stays_on_its_row_while_the_run_goes_on(opened):
    table = opened.tables.window
    table._sort_by(6, Qt.SortOrder.AscendingOrder)
    table.table.setCurrentIndex(table.model.index(5, 0))
    page = table.model.row_at(5)
    opened.controller.set_speed(1)
    run_until(opened, 40)
    assert table.model.row_at(table.table.currentIndex().row()) == page


def test_a_vm_that_goes_gives_way_to_the_host_and_another_run_offers_its_own(opened):
    table = opened.tables.window
    opened.apply(DestroyVm(vm="database"))
    table.refresh()
    assert table.chooser.currentText() == "Host frames"
    assert table.chooser.findText("Guest pages of database") == -1
    opened.controller.restart()
    assert table.chooser.findText("Guest pages of database") > 0
    assert "at 0.0 s" in table.remark.text()


# --- the table and the grid -----------------------------------------------------------------------------


def test_enter_pins_the_page_in_its_grid_and_again_lets_it_go(opened, qtbot):
    table, card = opened.tables.window, cards(opened)["database"]
    table.table.setCurrentIndex(table.model.index(9, 0))
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert (opened.display.pinned.vm, opened.display.pinned.ppn) == (card.vm.id, 9)
    assert 9 in card.grid._marks
    assert table.isVisible()
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert opened.display.pinned is None


def test_a_page_that_is_pinned_in_a_grid_is_gone_to_in_the_table(opened, qtbot):
    table, database, web = (
        opened.tables.window,
        cards(opened)["database"],
        cards(opened)["web-frontend"],
    )
    database.grid.activated.emit(77)
    assert table.model.row_at(table.table.currentIndex().row()) == 77
    web.grid.activated.emit(3)
    assert table.chooser.currentText() == "Guest pages of web-frontend"
    assert table.model.row_at(table.table.currentIndex().row()) == 3
    table.choose(None)
    frame = opened.controller.timeline.page_at(web.vm.id, 3).frame
    assert table.model.row_at(table.table.currentIndex().row()) == frame
    opened.display.pin(Link(vm=None, ppn=None, frame=1))
    assert table.model.row_at(table.table.currentIndex().row()) == 1


def test_a_pointer_that_passes_over_pages_leaves_the_keyboard_on_its_row(opened):
    table, card = opened.tables.window, cards(opened)["database"]
    card.grid.activated.emit(77)
    table.table.setCurrentIndex(table.model.index(5, 0))
    card.grid.hovered.emit(9)
    card.grid.hovered.emit(-1)
    assert table.table.currentIndex().row() == 5


def test_hidden_it_asks_the_run_for_nothing(opened, monkeypatch):
    table = opened.tables.window
    table.close()
    monkeypatch.setattr(table, "_sheet", None)
    run_until(opened, 32)
    opened.display.set_eye(Eye.HYPERVISOR)
    opened.controller.restart()
    monkeypatch.undo()
    opened.actions_by_name["table"].trigger()
    assert "at 0.0 s" in table.remark.text()


def test_tab_goes_round_and_escape_closes(opened, qtbot):
    table, seen = opened.tables.window, []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_Tab)
    assert {table.table, table.filter, table.chooser, table.sorter} == set(seen)
    press(qtbot, Qt.Key.Key_Escape)
    assert not table.isVisible()


def test_the_window_s_keys_for_eyes_and_play_work_in_it(opened, qtbot):
    qtbot.keyClick(opened.tables.window.table, Qt.Key.Key_3)
    assert opened.display.eye is Eye.HYPERVISOR
    qtbot.keyClick(opened.tables.window.table, Qt.Key.Key_P)
    assert opened.controller.playing


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_nothing_in_its_head_is_cut_off(opened, theme, text_scale):
    opened.display.set_theme(theme)
    opened.display.set_text_scale(text_scale)
    table = opened.tables.window
    table.resize(1000, 700)
    QApplication.processEvents()
    for part in (table.chooser, table.sorter, table.filter):
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()
    assert table.remark.height() >= table.remark.heightForWidth(table.remark.width())
