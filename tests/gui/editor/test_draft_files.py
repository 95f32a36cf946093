"""Opening and saving what is edited: the same bytes, whole files, and nothing lost unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from small_scenario import SMALL, settle

from core.scenario_files import read, shipped_names, shipped_path
from core.scenario_files import text_of as text_in
from gui.editor.draft import Beginning
from main import main

RAW = {
    "Windows' line ends": SMALL.replace("\n", "\r\n").encode(),
    "a mark of its encoding": b"\xef\xbb\xbf" + SMALL.encode(),
    "no last line end": SMALL.rstrip("\n").encode(),
    "mixed line ends": SMALL.replace("\n", "\r\n", 5).encode(),
    "signs of all kinds": SMALL.replace("by hand", "ä𝄞\u00a0\u2028").encode(),
}


@pytest.fixture
def save_as(monkeypatch):
    """Chooses where to save."""

    def choose(path):
        answer = staticmethod(lambda *_: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    return choose


def open_file(open_editor, path):
    window = open_editor()
    assert window.files.open_path(path)
    settle(window)
    return window


def press(number):
    def answer(dialog):
        dialog.choose(number)

    return answer


@pytest.mark.parametrize("name", shipped_names())
def test_a_scenario_that_ships_is_saved_as_it_is_and_is_good(open_editor, save_as, tmp_path, name, capsys):
    window = open_editor()
    window.begin(Beginning(text_in(shipped_path(name)), name))
    settle(window)
    path = tmp_path / "copy.toml"
    save_as(path)
    window.actions_by_name["editor-save"].trigger()
    assert path.read_bytes() == shipped_path(name).read_bytes()
    assert main(["check", str(path)]) == 0
    assert window.draft.path == path
    assert window.windowTitle() == "copy.toml[*] — Scenario editor"


@pytest.mark.parametrize("case", RAW)
def test_a_file_is_saved_as_it_was_written_but_for_what_was_edited(open_editor, tmp_path, case):
    path = tmp_path / "mine.toml"
    path.write_bytes(RAW[case])
    window = open_file(open_editor, path)
    assert window.files.save()
    assert path.read_bytes() == RAW[case]
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    settle(window)
    assert window.files.save()
    assert path.read_bytes() == RAW[case].replace(b"seed = 3", b"seed = 4")


def test_a_name_without_its_ending_gets_it_and_a_file_is_not_replaced_unasked(
    open_editor, save_as, tmp_path, answer_dialog
):
    window = open_editor()
    save_as(tmp_path / "mine")
    assert window.files.save()
    assert (tmp_path / "mine.toml").exists()
    other = open_editor(SMALL.replace("seed = 3", "seed = 9"))
    answer_dialog(press(1))
    assert not other.files.save()
    assert "seed = 3" in (tmp_path / "mine.toml").read_text()


def test_work_in_progress_is_saved_if_the_person_wants_that(open_editor, save_as, tmp_path, answer_dialog):
    window = open_editor(SMALL.replace('"32 MiB"', '"32 MB"'))
    path = tmp_path / "mine.toml"
    save_as(path)
    asked = []
    answer_dialog(lambda dialog: asked.append(dialog.text.text()) or dialog.choose(1), press(0))
    assert not window.files.save()
    assert "vm 1 “web”, memory: expected a size" in asked[0]
    assert not path.exists()
    assert window.files.save()
    assert path.read_text() == window.draft.text
    assert not window.draft.is_unsaved


def test_a_text_that_is_not_known_to_be_good_is_asked_about_too(
    open_editor, save_as, tmp_path, answer_dialog, clock, workers
):
    window = open_editor()
    save_as(tmp_path / "mine.toml")
    workers[0].steps = 0
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    clock.seconds_a_look = 0.1
    asked = []
    answer_dialog(lambda dialog: asked.append(dialog.text.text()) or dialog.choose(0))
    assert window.files.save()
    assert asked == ["It is not known yet whether this is a good scenario."]


def test_a_file_that_cannot_be_written_is_said_and_the_work_is_still_unsaved(open_editor, save_as, tmp_path):
    window = open_editor()
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    settle(window)
    save_as(tmp_path / "nowhere" / "mine.toml")
    assert not window.files.save()
    assert window.notice.label.text() == "mine.toml cannot be written: its folder is not there."
    assert window.isWindowModified()


def test_what_another_program_wrote_into_the_file_is_not_replaced_unasked(
    open_editor, tmp_path, answer_dialog
):
    path = tmp_path / "mine.toml"
    path.write_text(SMALL)
    window = open_file(open_editor, path)
    path.write_text("# by somebody else\n")
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    settle(window)
    answer_dialog(press(1), press(0))
    assert not window.files.save()
    assert path.read_text() == "# by somebody else\n"
    assert window.files.save()
    assert window.files.save(), "nothing is asked twice"
    assert "seed = 4" in path.read_text()


def test_a_broken_file_can_be_opened_mended_and_saved(open_editor, tmp_path, qtbot):
    path = tmp_path / "mine.toml"
    path.write_text(SMALL.replace("[host]", "[host"))
    window = open_file(open_editor, path)
    assert "expected TOML" in window.strip.label.text()
    window.actions_by_name["editor-problem"].trigger()
    qtbot.keyClick(window.source.field, Qt.Key.Key_End)
    qtbot.keyClicks(window.source.field, "]")
    settle(window)
    assert window.files.save()
    assert read(path).seed == 3


def test_what_is_no_text_or_too_long_is_not_opened_and_the_work_stays(open_editor, tmp_path):
    window = open_editor()
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    (tmp_path / "long.toml").write_text("#" * 300_000)
    for name, why in (("binary", "expected text in UTF-8"), ("long", "too long"), ("none", "cannot be read")):
        assert not window.files.open_path(tmp_path / f"{name}.toml")
        assert why in window.notice.label.text()
    assert window.draft.text == SMALL


def test_closing_asks_about_what_is_not_saved(open_editor, save_as, tmp_path, answer_dialog):
    window = open_editor()
    window.draft.edit(lambda document: document.with_value(("seed",), 4))
    settle(window)
    save_as(tmp_path / "mine.toml")
    answer_dialog(press(2), press(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert "seed = 4" in (tmp_path / "mine.toml").read_text()


def test_closing_without_edits_asks_nothing(open_editor):
    assert open_editor().close()
