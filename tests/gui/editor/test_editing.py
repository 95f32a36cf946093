"""The editor beside the main window: what it begins with, running it, and the way both go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from small_scenario import SMALL, settle

from core.commands import SetShares
from core.import_scenario import read as read_vms
from core.scenario_files import load, shipped_path
from core.session import save, session_of
from core.timeline import Timeline
from gui.editor.starts import NEW_SCENARIO
from gui.editor.trials import Trials


@pytest.fixture
def window(open_window, begin, clock):
    window = open_window()
    window.editing._make_trials = lambda: Trials(begin, clock)
    yield window
    if window.editing.window is not None:
        window.editing.window.draft.forget()


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(SMALL)
    return path


def press(number):
    return lambda dialog: dialog.choose(number)


def edit(window):
    window.actions_by_name["edit-scenario"].trigger()
    settle(window.editing.window)
    return window.editing.window


def change_seed(editor, seed):
    editor.draft.edit(lambda document: document.with_value(("seed",), seed))
    settle(editor)


def test_a_key_opens_the_scenario_that_ships_as_a_copy(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F4)
    editor = window.editing.window
    assert editor.isVisible()
    assert editor.draft.text == shipped_path("consolidation").read_text(encoding="utf-8")
    assert editor.draft.path is None
    assert not editor.isWindowModified()


def test_a_file_that_was_opened_is_edited_in_its_place(window, mine):
    window.opening.open_path(mine)
    editor = edit(window)
    assert editor.draft.path == mine
    change_seed(editor, 4)
    assert editor.files.save()
    assert mine.read_text() == SMALL.replace("seed = 3", "seed = 4")
    assert str(mine) in window._settings.recent_files


def test_a_scenario_that_has_no_file_is_written_out(window, tmp_path):
    timeline = Timeline(load("deflate"), 5)
    save(tmp_path / "run.balloon", session_of(timeline))
    window.opening.open_path(tmp_path / "run.balloon")
    assert edit(window).draft.text == shipped_path("deflate").read_text(encoding="utf-8"), "it ships"
    path = tmp_path / "vms.csv"
    path.write_text("name,size\nweb,8 GiB\nbuild,4 GiB\n")
    window.opening.open_scenario(read_vms(path), path)
    editor = edit(window)
    assert [vm["name"] for vm in editor.draft.document.data["vm"]] == ["web", "build"]
    assert editor.draft.path is None
    assert editor.trials.verdict.problem is None


def test_a_new_scenario_begins_small(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    editor = window.editing.window
    assert editor.draft.text == NEW_SCENARIO
    assert editor.draft.name == "my-scenario.toml"


def test_what_is_edited_is_run_in_the_main_window_and_edited_on(window, answer_dialog):
    editor = edit(window)
    change_seed(editor, 77)
    editor.actions_by_name["editor-run"].trigger()
    assert window.controller.seed == 77
    edit(window)
    assert editor.draft.document.get(("seed",)) == 77
    assert editor.draft.is_unsaved, "running is not saving"


def test_running_asks_about_the_run_that_would_be_lost(window, answer_dialog):
    window.apply(SetShares(vm="database", shares=5))
    editor = edit(window)
    change_seed(editor, 77)
    answer_dialog(press(2))
    editor.actions_by_name["editor-run"].trigger()
    assert window.controller.seed == 7


def test_a_scenario_that_is_no_good_cannot_be_run(window):
    editor = edit(window)
    editor.draft.edit(lambda document: document.with_value(("seed",), -1))
    settle(editor)
    assert not editor.actions_by_name["editor-run"].isEnabled()


def test_editing_another_scenario_asks_about_what_is_not_saved(window, mine, answer_dialog):
    editor = edit(window)
    change_seed(editor, 4)
    window.opening.open_path(mine)
    answer_dialog(press(2), press(1))
    edit(window)
    assert editor.draft.document.get(("seed",)) == 4
    edit(window)
    assert editor.draft.path == mine


def test_closing_the_main_window_asks_about_the_editor_s_work_too(window, answer_dialog):
    editor = edit(window)
    change_seed(editor, 4)
    answer_dialog(press(2))
    assert not window.close()
    assert editor.isVisible()
    answer_dialog(press(1))
    assert window.close()
    QApplication.processEvents()
    assert not editor.isVisible()


def test_an_editor_that_was_closed_begins_afresh(window, answer_dialog):
    editor = edit(window)
    change_seed(editor, 4)
    answer_dialog(press(1))
    assert editor.close()
    assert edit(window).draft.document.get(("seed",)) == 7


def test_a_file_that_cannot_be_opened_can_be_edited_at_once(window, mine):
    mine.write_text(SMALL.replace("[host]", "[host"))
    window.opening.open_path(mine)
    assert "expected TOML" in window.notice.label.text()
    assert window.notice.offer.text() == "Edit it"
    window.notice.offer.click()
    editor = window.editing.window
    assert editor.draft.path == mine
    assert editor.draft.broken is not None


def test_the_editor_is_dressed_and_sized_with_the_main_window(window):
    editor = edit(window)
    assert editor.size() == window.size()
    before = editor.fontMetrics().height()
    window.actions_by_name["text-larger"].trigger()
    QApplication.processEvents()
    assert editor.fontMetrics().height() > before
