import os
import stat

import pytest

from gui.live.demo.run_folder import RunFolder, short_lived_root


@pytest.fixture
def old(tmp_path):
    """A folder that nobody has looked at for a long time."""

    def make(name):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "image").write_bytes(b"x")
        os.utime(folder, (0, 0))
        return folder

    return make


def test_nobody_else_may_look_into_it_and_it_goes_with_all_that_is_in_it(tmp_path):
    folder = RunFolder(tmp_path, "demo-")
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    (folder.path / "image").write_bytes(b"x")
    folder.remove()
    folder.remove()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed_by_the_next(tmp_path, old):
    left, other = old("demo-left"), old("another")
    folder = RunFolder(tmp_path, "demo-")
    assert not left.exists()
    assert other.exists()
    folder.remove()


def test_what_is_in_use_stays_however_old_it_is(tmp_path):
    first = RunFolder(tmp_path, "demo-")
    os.utime(first.path, (0, 0))
    second = RunFolder(tmp_path, "demo-")
    assert first.path.is_dir()
    first.remove()
    second.remove()


def test_what_another_one_is_just_making_stays(tmp_path):
    (tmp_path / "demo-new").mkdir()
    RunFolder(tmp_path, "demo-").remove()
    assert (tmp_path / "demo-new").is_dir()


def test_the_root_is_the_person_s_own_unless_its_name_is_too_long_for_a_socket(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/tmp")
    assert str(short_lived_root()) == "/tmp"
    long = tmp_path / ("x" * 90)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert short_lived_root() != long
    assert len(str(short_lived_root())) < 80
