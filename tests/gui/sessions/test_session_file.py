"""Saving: where the run is kept, what the title says, and when a person is asked before work is lost."""

import pytest
from driving import run_until
from PySide6.QtWidgets import QApplication, QInputDialog

from core import atomic
from core.commands import SetShares
from core.digest import digest
from core.scenario_files import load
from core.session import Replay, read
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.choice_dialog import ChoiceDialog
from gui.host.scenario_picker import ScenarioPicker

SAVE, DONT_SAVE, CANCEL = 0, 1, 2


def press(*numbers):
    """Answers of questions: which button is pressed; None closes the question."""

    def answer(number):
        def press_it(dialog):
            assert isinstance(dialog, ChoiceDialog)
            if number is not None:
                dialog.buttons[number].click()
            return False

        return press_it

    return [answer(number) for number in numbers]


def digest_of(timeline):
    return digest(timeline.fingerprint())


def test_a_run_is_saved_and_opened_as_the_same_run(worked, trigger, choose, tmp_path):
    before = worked.controller.timeline
    choose(tmp_path / "talk.balloon")
    trigger("save")
    worked.opening.open_path(tmp_path / "talk.balloon")
    after = worked.controller.timeline
    assert after is not before
    assert (after.steps, after.commands) == (before.steps, before.commands)
    assert digest_of(after) == digest_of(before)
    assert not worked.controller.playing
    assert worked.top_bar.title.text() == load("consolidation").title
    assert not worked.notice.isVisible()


def test_time_that_passes_asks_nobody_what_was_done(worked, monkeypatch):
    looks = []
    given = Timeline.given
    monkeypatch.setattr(Timeline, "given", property(lambda run: looks.append(1) or given.fget(run)))
    for _ in range(20):
        run_until(worked, worked.controller.now_ns / NS_PER_S + 0.1)
    assert not looks
    worked.apply(SetShares(vm=worked.controller.timeline.vms()[0].name, shares=78))
    assert looks


def test_the_title_names_the_file_and_marks_what_is_unsaved(window, trigger, choose, tmp_path):
    assert (window.windowTitle(), window.isWindowModified()) == ("Balloon Lab", False)
    run_until(window, 2)
    assert not window.isWindowModified(), "that time passes is no work"
    name = window.controller.timeline.vms()[0].name
    window.apply(SetShares(vm=name, shares=77))
    assert window.windowTitle() == "Consolidation under pressure[*] — Balloon Lab"
    assert window.isWindowModified()
    choose(tmp_path / "talk")
    trigger("save")
    assert (tmp_path / "talk.balloon").exists(), "its suffix is added"
    assert window.windowTitle() == "talk.balloon[*] — Balloon Lab"
    assert not window.isWindowModified()
    window.apply(SetShares(vm=name, shares=78))
    assert window.isWindowModified()
    choose(None)
    trigger("save")
    assert not window.isWindowModified(), "it has a name, and nobody is asked again"
    assert len(read(tmp_path / "talk.balloon").commands) == 2


def test_save_as_takes_another_name(worked, trigger, choose, tmp_path):
    for name in ("a.balloon", "b.balloon"):
        choose(tmp_path / name)
        trigger("save-as")
        assert worked.file.path == tmp_path / name
    assert (tmp_path / "a.balloon").read_bytes() == (tmp_path / "b.balloon").read_bytes()


def test_a_name_that_got_its_suffix_replaces_no_other_file_unasked(
    worked, trigger, choose, tmp_path, answer_dialog
):
    path = tmp_path / "talk.balloon"
    path.write_text("old")
    choose(tmp_path / "talk")
    answer_dialog(*press(1, 0))
    trigger("save-as")
    assert path.read_text() == "old"
    trigger("save-as")
    assert read(path).seed == worked.controller.seed


def test_a_save_that_fails_says_why_and_leaves_the_work_unsaved(
    worked, trigger, choose, tmp_path, monkeypatch
):
    path = tmp_path / "talk.balloon"
    path.write_text("old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    choose(path)
    trigger("save")
    assert worked.notice.label.text() == "talk.balloon cannot be written: the disk is full."
    assert worked.isWindowModified()
    assert worked.file.path is None
    assert path.read_text() == "old"


def test_another_run_or_a_restart_is_in_no_file(worked, trigger, choose, tmp_path):
    choose(tmp_path / "talk.balloon")
    trigger("save")
    trigger("restart")
    assert worked.file.path is None
    assert worked.windowTitle() == "Balloon Lab"


# --- before work is lost --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "is_closed"), [(SAVE, True), (DONT_SAVE, True), (CANCEL, False), (None, False)]
)
def test_who_closes_a_window_with_unsaved_work_is_asked(
    worked, choose, tmp_path, answer_dialog, answer, is_closed
):
    choose(tmp_path / "talk.balloon")
    queue = answer_dialog(*press(answer))
    worked.close()
    assert not queue
    assert worked.isVisible() is not is_closed
    assert (tmp_path / "talk.balloon").exists() is (answer == SAVE)


def test_who_then_gives_up_saving_keeps_the_window(worked, choose, answer_dialog):
    choose(None)
    answer_dialog(*press(SAVE))
    worked.close()
    assert worked.isVisible()


def test_nobody_is_asked_where_nothing_would_be_lost(window, answer_dialog):
    run_until(window, 3)
    answer_dialog()
    window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("answer", [DONT_SAVE, CANCEL])
def test_who_opens_another_scenario_is_asked(worked, trigger, answer_dialog, answer):
    before = worked.controller.timeline

    def pick(dialog):
        assert isinstance(dialog, ScenarioPicker)
        dialog.list.setCurrentRow(0)
        dialog.open_button.click()

    answer_dialog(pick, *press(answer))
    trigger("open")
    assert (worked.controller.timeline is before) is (answer == CANCEL)


# --- bookmarks ------------------------------------------------------------------------------------------


@pytest.fixture
def say(monkeypatch):
    def install(text):
        monkeypatch.setattr(QInputDialog, "getText", lambda *args: (text or "", text is not None))

    return install


def test_a_bookmark_is_marked_on_the_graph_and_saved(window, trigger, say, choose, tmp_path):
    run_until(window, 4)
    say(" here it squeezes ")
    trigger("bookmark")
    assert [(note.at_ns, note.text) for note in window.file.bookmarks] == [
        (4_000_000_000, "here it squeezes")
    ]
    assert window.isWindowModified()
    texts = [marker.text for marker in window.overview.graph._log.until(100)]
    assert "here it squeezes" in texts
    choose(tmp_path / "talk.balloon")
    trigger("save")
    window.controller.open(load("deflate"))
    assert not window.file.bookmarks
    window.opening.open_path(tmp_path / "talk.balloon")
    assert [note.text for note in window.file.bookmarks] == ["here it squeezes"]
    assert "here it squeezes" in [marker.text for marker in window.overview.graph._log.until(100)]
    assert not window.isWindowModified()


def test_bookmarks_stay_when_the_same_scenario_begins_again(window, trigger, say):
    say("")
    trigger("bookmark")
    trigger("restart-new-seed")
    assert [note.text for note in window.file.bookmarks] == ["Bookmark"]
    assert window.isWindowModified()


def test_a_bookmark_that_was_given_up_is_none(window, trigger, say):
    say(None)
    trigger("bookmark")
    assert not window.file.bookmarks


def test_notes_of_a_file_stay_in_it(worked, choose, trigger, tmp_path):
    worked.file.notes = "Ask the room here."
    choose(tmp_path / "talk.balloon")
    trigger("save")
    worked.opening.open_path(tmp_path / "talk.balloon")
    trigger("save")
    assert read(tmp_path / "talk.balloon").notes == "Ask the room here."
    assert Replay(read(tmp_path / "talk.balloon")).timeline.steps == 0
    QApplication.processEvents()
