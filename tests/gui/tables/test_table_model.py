"""The model of the tables: sorted, filtered, and renewed while what is selected stays so."""

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from gui.tables.columns import NONE, NumberColumn, WordColumn
from gui.tables.sheets import Sheet
from gui.tables.table_model import TableModel

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def sheet_of(frames, uses, title="Use"):
    frames = np.array(frames)
    ppns = np.arange(len(frames))
    columns = (
        NumberColumn("Page", ppns),
        WordColumn(title, ["free", "kernel", "program"], np.array(uses)),
        NumberColumn("Host frame", frames),
    )
    return Sheet(columns, np.zeros(len(frames), dtype=np.int64), ppns, frames)


@pytest.fixture
def model(qtmodeltester):
    model = TableModel(sheet_of([9, NONE, 7, 8], [2, 0, 1, 2]))
    yield model
    qtmodeltester.check(model)


def shown(model):
    return [model.row_at(place) for place in range(model.rowCount())]


def test_it_begins_in_the_order_of_the_grid(model):
    assert shown(model) == [0, 1, 2, 3]
    assert model.data(model.index(2, 1)) == "kernel"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Host frame"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)
    assert model.sorted_by[0] == -1


def test_it_is_sorted_by_numpy_and_what_has_none_comes_last_both_ways(model):
    model.sort(2, UP)
    assert shown(model) == [2, 3, 0, 1]
    model.sort(2, DOWN)
    assert shown(model) == [0, 3, 2, 1]
    model.sort(1, UP)
    assert shown(model) == [1, 2, 0, 3]
    model.sort(-1, UP)
    assert shown(model) == [0, 1, 2, 3]


def test_every_word_of_the_filter_must_fit_some_column(model):
    model.set_filter("prog")
    assert shown(model) == [0, 3]
    model.set_filter("prog 3")
    assert shown(model) == [3]
    model.set_filter("PROGRAM free")
    assert shown(model) == []
    model.set_filter("7-8")
    assert shown(model) == [2, 3]
    model.set_filter(" ")
    assert shown(model) == [0, 1, 2, 3]


def test_a_row_is_found_where_it_stands(model):
    model.sort(2, UP)
    assert model.place_of(3) == 1
    model.set_filter("kernel")
    assert model.place_of(3) is None


def test_another_moment_keeps_order_filter_and_what_is_selected(model):
    model.sort(2, UP)
    selected = QPersistentModelIndex(model.index(1, 0))
    assert model.row_at(selected.row()) == 3
    model.renew(sheet_of([1, 2, 3, 4], [2, 0, 1, 2]))
    assert shown(model) == [0, 1, 2, 3]
    assert model.row_at(selected.row()) == 3
    model.set_filter("program")
    model.renew(sheet_of([1, 2, 3, 4], [2, 2, 1, 0]))
    assert shown(model) == [0, 1]


def test_a_moment_in_which_nothing_moved_only_tells_what_it_says_now(model, qtbot):
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.renew(sheet_of([9, NONE, 7, 6], [1, 0, 1, 2]))
    assert model.data(model.index(0, 1)) == "kernel"


def test_another_sheet_is_sorted_by_the_same_column_if_it_has_it(model):
    model.sort(1, DOWN)
    model.renew(sheet_of([1, 2], [0, 2]))
    assert shown(model) == [1, 0]
    model.renew(sheet_of([1, 2], [0, 2], title="Backing"))
    assert shown(model) == [0, 1]
    assert model.sorted_by[0] == -1


def test_a_million_rows_are_sorted_and_filtered_and_told_one_cell_at_a_time(monkeypatch):
    count = 1_000_000
    frames = (np.arange(count) * 7919) % count
    model = TableModel(sheet_of(frames, np.arange(count) % 3))
    told = []
    monkeypatch.setattr(WordColumn, "text", lambda column, row: told.append(row) or "")
    model.sort(2, UP)
    assert frames[model.row_at(12_345)] == 12_345
    model.set_filter("kernel 100000-100010")
    assert 0 < model.rowCount() < 30
    model.set_filter("")
    assert model.rowCount() == count
    assert not told
    model.data(model.index(5, 1))
    assert len(told) == 1
