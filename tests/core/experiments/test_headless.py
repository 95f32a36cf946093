"""The experiments without a window: the table, the JSON, the progress and what the exit code follows."""

import io
import json
import sys

import pytest

from core import headless
from core.experiments import registry
from tests.core.experiments import toys


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def toy_registry(monkeypatch):
    experiments = (
        toys.named("T1", toys.holds, is_quick=True),
        toys.named("T2", toys.fails_with_seed_2),
    )
    monkeypatch.setattr(registry, "EXPERIMENTS", experiments)


def test_the_table_is_printed_and_all_hold_only_if_every_one_does(toy_registry, capsys):
    assert headless.run_experiments(["T1"])
    assert capsys.readouterr().out.endswith("1 of 1 experiments hold.\n")
    assert not headless.run_experiments([])
    assert capsys.readouterr().out.endswith("1 of 2 experiments hold.\n")


def test_json_on_standard_output_stands_there_alone(toy_registry, capsys):
    headless.run_experiments([], json_to="-")
    result = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in result["experiments"]] == ["T1", "T2"]
    assert [each["passed"] for each in result["experiments"]] == [True, False]
    assert result["passed"] is False
    line = {"label": "ours", "x": [0.0, 1.0], "y": [2.0, 1.0], "is_published": False}
    assert result["experiments"][0]["series"] == [line]


def test_json_in_a_file_goes_with_the_table(toy_registry, capsys, tmp_path):
    headless.run_experiments(["T1"], json_to=str(tmp_path / "a.json"))
    assert json.loads((tmp_path / "a.json").read_text())["passed"] is True
    assert "Toy T1: holds" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_found_out_before_anything_runs(toy_registry, tmp_path, monkeypatch):
    monkeypatch.setattr(headless, "Runner", None)
    with pytest.raises(FileNotFoundError):
        headless.run_experiments([], json_to=str(tmp_path / "none" / "a.json"))


def test_progress_is_drawn_on_a_terminal_and_ends_full(toy_registry, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stderr", Terminal())
    headless.run_experiments(["T1"])
    drawn = sys.stderr.getvalue()
    assert drawn.endswith("█ 5 of 5\n")
    assert "· 1 of 5" in drawn
