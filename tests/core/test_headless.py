"""Running without a window: files are written whole or not at all."""

import io
import json
import os
import stat
import threading

import pytest

from core import headless
from core.scenario import ScenarioError
from core.units import NS_PER_S


class Terminal(io.StringIO):
    def isatty(self):
        return True


def left_behind(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_run_writes_its_summary_and_its_table(tmp_path, capsys):
    headless.run(
        "figure-3-27", for_ns=NS_PER_S, json_to=str(tmp_path / "a.json"), csv_to=str(tmp_path / "a.csv")
    )
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["time_s"] == 1
    assert len((tmp_path / "a.csv").read_text("utf-8").splitlines()) == 1 + 2 * 11
    assert left_behind(tmp_path) == ["a.csv", "a.json"]
    assert capsys.readouterr() == ("", "")


def test_without_a_file_the_summary_goes_to_standard_output(capsys):
    headless.run("deflate", for_ns=0, seed=42)
    assert json.loads(capsys.readouterr().out)["seed"] == 42
    headless.run("deflate", for_ns=0, json_to="-")
    assert json.loads(capsys.readouterr().out)["seed"] == 9


def test_a_terminal_sees_a_bar_that_is_drawn_only_when_it_grows(monkeypatch, capsys):
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    headless.run("deflate", for_ns=10 * NS_PER_S, json_to="-")
    drawn = terminal.getvalue().split("\r")[1:]
    assert len(drawn) == 41
    assert drawn[-1] == "█" * 40 + " 10 s\n"
    assert json.loads(capsys.readouterr().out)


def test_without_any_standard_error_it_runs_all_the_same(monkeypatch, capsys):
    monkeypatch.setattr("sys.stderr", None)
    headless.run("deflate", for_ns=NS_PER_S)
    assert json.loads(capsys.readouterr().out)


def test_an_unknown_scenario_writes_nothing(tmp_path):
    with pytest.raises(ScenarioError):
        headless.run("nothing", json_to=str(tmp_path / "a.json"))
    assert left_behind(tmp_path) == []


def test_a_failure_in_the_midst_of_writing_leaves_the_old_file_as_it_was(tmp_path):
    def lines():
        yield "new"
        raise KeyboardInterrupt

    target = tmp_path / "a.csv"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        headless.write(str(target), lines())
    assert target.read_text() == "old"
    assert left_behind(tmp_path) == ["a.csv"]


@pytest.mark.parametrize("name", ["missing/a.json", ".", "file/a.json", "x" * 300])
def test_a_place_that_cannot_be_written_is_an_error_that_names_it(tmp_path, name):
    (tmp_path / "file").write_text("")
    target = str(tmp_path / name)
    with pytest.raises(OSError, match=r".") as error:
        headless.write(target, ["text"])
    assert error.value.filename == target
    assert left_behind(tmp_path) == ["file"]


def test_a_full_disk_is_an_error_that_names_the_file():
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no /dev/full here")
    with pytest.raises(OSError, match="space") as error:
        headless.write("/dev/full", ["text"] * 100_000)
    assert error.value.filename == "/dev/full"


def test_a_link_stays_a_link_and_a_file_keeps_its_mode(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    headless.write(str(link), ["new"])
    assert link.is_symlink()
    assert real.read_text() == "new\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    headless.write(str(pipe), ["one", "two"])
    reader.join(30)
    assert read == ["one\ntwo\n"]
    assert left_behind(tmp_path) == ["pipe"]
