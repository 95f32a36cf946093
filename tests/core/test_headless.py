"""Running without a window: files are written whole or not at all."""

import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest

from core import headless
from core.commands import Refused
from core.scenario import ScenarioError
from core.units import NS_PER_S
from core.variants import VariantError

SMALL = """
title = "Small"
[host]
memory = 8
page_size = "1 MiB"
[[vm]]
name = "only"
memory = 4
[[vm.program]]
name = "work"
pattern = "steady"
size = 2
touches = 10
"""
no_windows = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def small(tmp_path):
    folder = tmp_path / "scenarios"
    folder.mkdir()
    path = folder / "small.toml"
    path.write_text(SMALL)
    return str(path)


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def failing_lines():
    yield "half of it"
    raise OSError(28, "No space left on device")


# --- run ------------------------------------------------------------------------------------------------


def test_a_run_prints_its_summary_when_nothing_else_is_asked_for(small, capsys):
    headless.run(small, for_ns=2 * NS_PER_S)
    result = json.loads(capsys.readouterr().out)
    assert (result["scenario"], result["time_s"], result["host"]["frames"]) == ("small", 2.0, 8)
    assert result["vms"][0]["programs"] == {"work": "running"}


def test_a_run_goes_on_for_a_minute_unless_told_otherwise(small, capsys):
    headless.run(small)
    assert json.loads(capsys.readouterr().out)["time_s"] == 60.0


def test_a_run_of_no_time_tells_of_the_beginning(small, capsys):
    headless.run(small, for_ns=0)
    assert json.loads(capsys.readouterr().out)["time_s"] == 0.0


def test_summary_and_table_go_to_the_files_that_were_named_and_nothing_is_printed(small, out, capsys):
    headless.run(small, for_ns=NS_PER_S, json_to=str(out / "a.json"), csv_to=str(out / "b.csv"))
    assert json.loads((out / "a.json").read_text())["scenario"] == "small"
    assert len((out / "b.csv").read_text().splitlines()) == 12
    assert sorted(path.name for path in out.iterdir()) == ["a.json", "b.csv"]
    assert capsys.readouterr() == ("", "")


def test_the_table_can_be_printed_too(small, capsys):
    headless.run(small, for_ns=NS_PER_S, csv_to="-")
    assert capsys.readouterr().out.startswith("time_s,host_free_frames,")


def test_a_seed_replaces_the_scenario_s_own(small, out):
    for name, seed in (("one", 5), ("other", 6), ("again", 5)):
        headless.run(small, for_ns=NS_PER_S, seed=seed, json_to=str(out / name))
    assert json.loads((out / "one").read_text())["seed"] == 5
    assert (out / "one").read_text() == (out / "again").read_text() != (out / "other").read_text()


def test_a_scenario_that_cannot_be_used_writes_nothing(out):
    with pytest.raises(ScenarioError):
        headless.run("no-such-scenario", json_to=str(out / "a.json"))
    assert list(out.iterdir()) == []


# --- tell -----------------------------------------------------------------------------------------------


def test_a_tool_is_told_as_text_and_nothing_else(small, capsys):
    headless.tell(small, "free", for_ns=2 * NS_PER_S)
    printed = capsys.readouterr()
    assert printed.out.startswith("only$ free -m\n")
    assert printed.out.count("Mem:               4 ") == 2
    assert (printed.out[-1], printed.err) == ("\n", "")


def test_without_a_vm_each_is_told_of_with_an_empty_line_between(small, capsys):
    Path(small).write_text(SMALL + '[[vm]]\nname = "second"\nmemory = 2\n')
    headless.tell(small, "psi", for_ns=0)
    told = capsys.readouterr().out.split("\n\n")
    assert [text.split("$")[0] for text in told] == ["only", "second"]
    headless.tell(small, "psi", vm="second", for_ns=0)
    assert capsys.readouterr().out == told[1]


def test_a_vm_that_is_not_there_at_the_end_is_refused(small):
    with pytest.raises(Refused, match="no-such-vm"):
        headless.tell(small, "free", vm="nobody", for_ns=0)


def test_on_a_terminal_wide_tables_are_folded_and_in_a_file_they_are_not(small, capsys, monkeypatch):
    headless.tell(small, "esxtop", for_ns=0)
    assert max(map(len, capsys.readouterr().out.splitlines())) > 200
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "90")
    headless.tell(small, "esxtop", for_ns=0)
    assert max(map(len, terminal.getvalue().splitlines())) <= 90


# --- compare --------------------------------------------------------------------------------------------

BOTH = ("balloon", "swap")


def test_a_comparison_is_printed_as_a_table(small, capsys):
    headless.compare(small, BOTH, for_ns=NS_PER_S, seed=3)
    head, names, *lines = capsys.readouterr().out.splitlines()
    assert head == "small, seed 3, 1 s; * is best"
    assert names.split() == list(BOTH)
    assert lines[0].split() == ["host-swapped", "out,", "pages", "0", "0"]


def test_a_comparison_goes_on_for_a_minute_and_can_be_written_as_json(small, out, capsys):
    headless.compare(small, BOTH, json_to=str(out / "a.json"))
    result = json.loads((out / "a.json").read_text())
    assert (result["scenario"], result["time_s"], result["variants"]) == ("small", 60.0, list(BOTH))
    assert result["lines"][-1]["measure"] == "throughput"
    assert result["lines"][-1]["values"] == [pytest.approx(10, abs=0.5)] * 2
    assert capsys.readouterr() == ("", "")


def test_a_file_that_cannot_be_written_is_found_out_before_a_long_comparison(small, out):
    with pytest.raises(FileNotFoundError):
        headless.compare(small, BOTH, for_ns=10**18, json_to=str(out / "missing" / "a.json"))


def test_variants_that_cannot_be_compared_write_nothing(small, out):
    with pytest.raises(VariantError):
        headless.compare(small, ("swap", "swap"), json_to=str(out / "a.json"))
    assert list(out.iterdir()) == []


def test_a_terminal_sees_a_bar_of_a_comparison_too(small, out, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    headless.compare(small, BOTH, for_ns=2 * NS_PER_S, json_to=str(out / "a.json"))
    assert terminal.getvalue().endswith("█" * 40 + " 2 s\n")


# --- progress -------------------------------------------------------------------------------------------


def test_a_terminal_sees_a_bar_that_grows_to_its_full_length(small, out, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    headless.run(small, for_ns=10 * NS_PER_S, json_to=str(out / "a.json"))
    drawn = terminal.getvalue().split("\r")[1:]
    assert [bar.count("█") for bar in drawn] == list(range(41))
    assert all(bar.count("█") + bar.count("·") == 40 for bar in drawn)
    assert drawn[-1].endswith("10 s\n")
    assert not any("\n" in bar for bar in drawn[:-1])


def test_a_bar_of_a_very_short_run_is_full_at_once(small, out, monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    headless.run(small, for_ns=1, json_to=str(out / "a.json"))
    assert terminal.getvalue() == "\r" + "█" * 40 + " 0 s\n"


@pytest.mark.parametrize("stream", [io.StringIO(), None], ids=["a file", "nothing, as of a double click"])
def test_whoever_is_no_terminal_sees_no_bar(small, out, monkeypatch, stream):
    monkeypatch.setattr(sys, "stderr", stream)
    headless.run(small, for_ns=NS_PER_S, json_to=str(out / "a.json"))
    assert (out / "a.json").exists()
    assert stream is None or stream.getvalue() == ""


# --- writing --------------------------------------------------------------------------------------------


def test_lines_are_written_as_utf_8_and_each_is_ended(out):
    headless.write(str(out / "a"), ["eins", "zwölf"])
    assert (out / "a").read_bytes() == "eins\nzwölf\n".encode()


def test_an_error_while_writing_leaves_the_old_file_whole_and_nothing_beside_it(out):
    path = out / "a.csv"
    path.write_text("old")
    with pytest.raises(OSError, match="No space") as caught:
        headless.write(str(path), failing_lines())
    assert caught.value.filename == str(path)
    assert path.read_text() == "old"
    assert list(out.iterdir()) == [path]


def test_an_error_while_writing_a_new_file_leaves_nothing(out):
    with pytest.raises(OSError, match="No space"):
        headless.write(str(out / "a.csv"), failing_lines())
    assert list(out.iterdir()) == []


def test_an_interruption_while_writing_leaves_the_old_file_too(out):
    def interrupted():
        yield "half of it"
        raise KeyboardInterrupt

    path = out / "a.csv"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        headless.write(str(path), interrupted())
    assert path.read_text() == "old"
    assert list(out.iterdir()) == [path]


def test_while_it_is_written_the_old_file_is_still_there(out):
    path = out / "a.csv"
    path.write_text("old")

    def lines():
        assert path.read_text() == "old"
        yield "new"

    headless.write(str(path), lines())
    assert path.read_text() == "new\n"


@no_windows
def test_a_new_file_can_be_read_by_all_and_an_old_one_keeps_its_permissions(out):
    private = out / "private"
    private.write_text("old")
    private.chmod(0o600)
    for path in (private, out / "new"):
        headless.write(str(path), ["new"])
    assert [path.stat().st_mode & 0o777 for path in (private, out / "new")] == [0o600, 0o644]


@no_windows
def test_a_link_stays_a_link_and_its_file_is_written(out):
    (out / "file").write_text("old")
    (out / "link").symlink_to(out / "file")
    headless.write(str(out / "link"), ["new"])
    assert (out / "link").is_symlink()
    assert (out / "file").read_text() == "new\n"


@no_windows
def test_a_device_is_written_to_and_not_replaced():
    headless.write("/dev/null", ["gone"])
    assert Path("/dev/null").is_char_device()


@no_windows
def test_a_pipe_is_written_to_and_not_replaced(out):
    pipe, read = out / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    headless.write(str(pipe), ["one", "two"])
    reader.join(30)
    assert read == ["one\ntwo\n"]
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is full on demand")
def test_a_full_disk_is_an_error_that_names_the_file():
    with pytest.raises(OSError, match="No space") as caught:
        headless.write("/dev/full", ["text"] * 100_000)
    assert caught.value.filename == "/dev/full"


@pytest.mark.parametrize("name", ["missing/a.json", ".", "file/a.json", "x" * 300])
def test_what_cannot_be_written_is_named_as_the_person_named_it(out, monkeypatch, name):
    monkeypatch.chdir(out)
    (out / "file").write_text("")
    with pytest.raises(OSError, match=": ") as caught:
        headless.write(name, ["text"])
    assert caught.value.filename == name
    assert caught.value.strerror
    assert [path.name for path in out.iterdir()] == ["file"]


# --- lessons --------------------------------------------------------------------------------------------


STEP = '[[step]]\ntitle = "S"\ntext = "Look: {vms of host}."\nclaims = ["vms of host = 1"]\n'


def test_a_lesson_is_gone_through_and_printed(small, capsys):
    Path(small).write_text(SMALL + STEP)
    assert headless.walk_lesson(small, seed=3)
    assert capsys.readouterr().out == "[0 s] 1. S\n    Look: 1.\n"


def test_a_lesson_that_says_what_the_run_does_not_do_is_not_good(small, capsys):
    Path(small).write_text(SMALL + STEP.replace("= 1", "= 2") + STEP)
    assert not headless.walk_lesson(small)
    assert "    FAULT claim: vms of host = 2 does not hold\n[0 s] 2. S" in capsys.readouterr().out


def test_a_scenario_without_steps_is_no_lesson(small):
    with pytest.raises(
        ScenarioError, match=r"small\.toml: expected a lesson, but this scenario has no steps\.$"
    ):
        headless.walk_lesson(small)
