"""The copy for the case of a crash: when it is kept, when it goes, and that it never stands in the way."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from driving import run_until
from PySide6.QtCore import QLockFile

from core import atomic
from core.commands import SetShares
from core.session import read, save
from gui.choice_dialog import ChoiceDialog
from gui.sessions.autosave import EVERY_MS, usual_folder

RESTORE, DISCARD = 0, 1
CRASHING = Path(__file__).with_name("crashing.py")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "kept"


@pytest.fixture
def autosave(window, folder):
    autosave = window.autosave_in(folder)
    yield autosave
    autosave.end()


def copies(folder):
    return sorted(folder.glob("*.balloon"))


def left_behind(window, folder):
    """A copy whose process is gone."""
    folder.mkdir()
    run_until(window, 2)
    window.apply(SetShares(vm=window.controller.timeline.vms()[0].name, shares=77))
    save(folder / "run-1-a.balloon", window.file.session(with_state=False))
    window.controller.restart()
    return folder / "run-1-a.balloon"


def answer(number):
    def choose(dialog):
        assert isinstance(dialog, ChoiceDialog)
        if number is not None:
            dialog.buttons[number].click()
        return False

    return choose


def test_it_looks_every_half_minute(autosave):
    assert EVERY_MS == 30_000
    autosave.begin()
    assert autosave._timer.isActive()
    assert autosave._timer.interval() == EVERY_MS


def test_the_run_is_kept_when_it_changed_and_only_then(window, autosave, folder):
    autosave.keep()
    assert not folder.exists(), "nothing happened yet"
    run_until(window, 2)
    autosave.keep()
    (path,) = copies(folder)
    assert read(path).steps == window.controller.timeline.steps
    path.unlink()
    autosave.keep()
    assert not copies(folder)
    window.apply(SetShares(vm=window.controller.timeline.vms()[0].name, shares=77))
    autosave.keep()
    assert len(read(path).commands) == 1


def test_a_clean_end_leaves_nothing(window, autosave, folder):
    run_until(window, 2)
    autosave.keep()
    autosave.end()
    assert not list(folder.iterdir())
    assert not autosave._timer.isActive()


def test_where_nothing_can_be_kept_that_is_said_once(window, autosave, folder, monkeypatch):
    folder.write_text("a file where the folder should be")
    run_until(window, 1)
    autosave.keep()
    assert window.notice.label.text().startswith("The run cannot be kept for the case of a crash: ")
    window.notice.hide()
    run_until(window, 2)
    autosave.keep()
    assert window.notice.isHidden()


def test_a_full_disk_leaves_the_last_copy(window, autosave, folder, monkeypatch):
    run_until(window, 1)
    autosave.keep()
    before = copies(folder)[0].read_bytes()

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    run_until(window, 2)
    autosave.keep()
    assert copies(folder)[0].read_bytes() == before
    assert "the disk is full" in window.notice.label.text()


def test_without_a_copy_nobody_is_asked(autosave, answer_dialog):
    answer_dialog()
    autosave.offer()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such kill")
def test_the_run_of_a_process_that_was_killed_is_offered_and_restored(
    window, autosave, folder, answer_dialog, request
):
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, str(CRASHING), str(folder)],
        cwd=request.config.rootpath,
        env={**os.environ, "PYTHONPATH": str(request.config.rootpath)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -9, done.stderr.decode()
    asked = []
    answer_dialog(lambda dialog: asked.append(dialog.text.text()) or answer(RESTORE)(dialog))
    autosave.offer()
    assert asked[0].startswith("Balloon Lab ended unexpectedly. Its run “")
    assert window.controller.scenario.name == "deflate"
    assert (window.controller.timeline.steps, len(window.controller.timeline.commands)) == (50, 1)
    assert window.isWindowModified()
    assert window.file.path is None
    assert len(copies(folder)) == 1, "it is kept on, until the window is closed"
    autosave.end()
    assert not copies(folder)


def test_a_discarded_run_is_offered_no_more(window, autosave, folder, answer_dialog):
    path = left_behind(window, folder)
    before = window.controller.timeline
    answer_dialog(answer(DISCARD))
    autosave.offer()
    assert not path.exists()
    assert window.controller.timeline is before
    answer_dialog()
    autosave.offer()


def test_who_does_not_answer_is_asked_at_the_next_start(window, autosave, folder, answer_dialog):
    path = left_behind(window, folder)
    answer_dialog(answer(None))
    autosave.offer()
    assert path.exists()
    queue = answer_dialog(answer(RESTORE))
    autosave.offer()
    assert not queue
    assert len(window.controller.timeline.commands) == 1


def test_the_run_of_a_process_that_lives_is_not_offered(window, autosave, folder, answer_dialog):
    path = left_behind(window, folder)
    lock = QLockFile(str(path.with_suffix(".lock")))
    assert lock.tryLock(0)
    answer_dialog()
    autosave.offer()
    lock.unlock()
    assert path.exists()


def test_its_own_copy_is_not_offered(window, autosave, answer_dialog):
    run_until(window, 1)
    autosave.keep()
    answer_dialog()
    autosave.offer()


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff" * 1000, b"[" * 100_000, b'{"balloon_lab_session": 2}'])
def test_a_damaged_copy_is_told_put_aside_and_does_not_prevent_the_start(
    window, autosave, folder, answer_dialog, damage
):
    path = left_behind(window, folder)
    path.write_bytes(damage)
    answer_dialog()
    autosave.offer()
    assert window.notice.label.text().startswith("A run that was kept cannot be restored (run-1-a.balloon: ")
    assert not path.exists()
    assert path.with_suffix(".damaged").read_bytes() == damage


def test_a_copy_whose_commands_are_not_possible_is_told_and_stays(window, autosave, folder, answer_dialog):
    path = left_behind(window, folder)
    path.write_text(
        path.read_text().replace('"do": "set-shares"', '"do": "resume"').replace(',\n    "shares": 77', "")
    )
    answer_dialog(answer(RESTORE))
    autosave.offer()
    assert "The run that was kept" in window.notice.label.text()
    assert path.exists()


def test_runs_are_kept_where_the_system_keeps_what_applications_remember(qapp):
    assert usual_folder().is_absolute()
    assert usual_folder().name == "autosave"
