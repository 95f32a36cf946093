"""Writing files whole or not at all: what a kill, a full disk or a missing permission leaves behind."""

import errno
import os
import subprocess
import sys

import pytest

from core import atomic
from core.atomic import Replacement, WriteError, write_atomically

posix_only = pytest.mark.skipif(os.name != "posix", reason="it forks, and kills")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "run.balloon"
    path.write_bytes(b"old")
    return path


def files_beside(path):
    return sorted(each.name for each in path.parent.iterdir())


@posix_only
def test_fifty_kills_while_saving_never_lose_a_file(tmp_path, request):
    done = subprocess.run(
        [sys.executable, "-m", "tests.core.killed_while_saving", str(tmp_path), "50"],
        cwd=request.config.rootpath,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert int(done.stdout) >= 15, "these were killed in the midst of saving"


def test_what_was_there_is_replaced_and_nothing_else_is_left(path):
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert files_beside(path) == ["run.balloon"]


def test_a_new_file_is_made(tmp_path):
    write_atomically(tmp_path / "new", b"\0\xff")
    assert (tmp_path / "new").read_bytes() == b"\0\xff"


@posix_only
def test_a_file_keeps_who_may_read_it_and_a_link_stays_a_link(path, tmp_path):
    path.chmod(0o600)
    link = tmp_path / "link"
    link.symlink_to(path)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o600)


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "you have no permission to write there"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
@pytest.mark.parametrize("where", ["mkstemp", "fsync", "replace"])
def test_whatever_fails_is_one_sentence_and_the_old_file_is_there(path, monkeypatch, number, why, where):
    def fail(*_args, **_more):
        raise OSError(number, os.strerror(number))

    owner = {"mkstemp": atomic.tempfile, "fsync": atomic.os, "replace": atomic.Path}[where]
    monkeypatch.setattr(owner, where, fail)
    with pytest.raises(WriteError) as error:
        write_atomically(path, b"new")
    assert str(error.value) == f"run.balloon cannot be written: {why}."
    assert path.read_bytes() == b"old"
    assert files_beside(path) == ["run.balloon"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(WriteError, match=r"^a cannot be written: its folder is not there\.$"):
        write_atomically(tmp_path / "missing" / "a", b"")


def test_a_folder_of_that_name_is_told_and_stays(tmp_path):
    with pytest.raises(WriteError, match="a folder has that name"):
        write_atomically(tmp_path, b"")
    assert tmp_path.is_dir()


@posix_only
def test_a_file_that_may_not_be_written_is_not_replaced_behind_its_owner_s_back(path, monkeypatch):
    monkeypatch.setattr(atomic.os, "access", lambda *_: False)  # root may write all
    with pytest.raises(WriteError, match="you have no permission to write there"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_where_folders_cannot_be_synced_the_file_is_written_all_the_same(path, monkeypatch):
    calls = []

    def sync(_handle):
        calls.append(1)
        if len(calls) == 2:
            raise PermissionError

    monkeypatch.setattr(atomic.os, "fsync", sync)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert len(calls) == 2, "the file, and then the folder"


def test_what_only_has_a_name_is_put_in_place_once_it_is_complete(path):
    path.chmod(0o640)
    half = Replacement(path)
    half.temporary.write_bytes(b"half")
    half.drop()
    assert path.read_bytes() == b"old"
    whole = Replacement(path)
    assert whole.temporary.suffix == path.suffix, "encoders go by it"
    whole.temporary.write_bytes(b"new")
    whole.keep()
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert files_beside(path) == ["run.balloon"]
