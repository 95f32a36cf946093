"""The command line: a summary, a table, exit code 2 and one line for what is wrong, and never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main as program

ROOT = Path(__file__).parents[2]


def run(*arguments, **more):
    """`python main.py ...` in a process of its own."""
    return subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        **more,
    )


def refused(done):
    """What was said on standard error; the rest of it must be right."""
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


def test_the_figure_ends_with_two_pages_ballooned_and_two_frames_granted():
    done = run("run", "figure-3-27", "--json", "-")
    assert (done.returncode, done.stderr) == (0, "")
    one, two = json.loads(done.stdout)["vms"]
    assert one["balloon_max"] == 2
    assert two["granted_while_waiting"] == 2


def test_consolidation_visits_a_reclaiming_state_and_returns_to_high():
    host = json.loads(run("run", "consolidation", "--for", 120, "--json", "-").stdout)["host"]
    assert host["state"] == "high"
    assert "soft" in host["states_visited"]


def test_files_time_and_seed_are_as_asked(tmp_path):
    arguments = [
        "run",
        "deflate",
        "--for",
        "1.5",
        "--seed",
        "77",
        "--json",
        tmp_path / "a",
        "--csv",
        tmp_path / "b",
    ]
    done = run(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    summary = json.loads((tmp_path / "a").read_text("utf-8"))
    assert (summary["time_s"], summary["seed"]) == (1.5, 77)
    assert len((tmp_path / "b").read_text("utf-8").splitlines()) == 17


def test_a_good_file_is_called_good(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('title = "é ✓"\n[host]\nmemory = 4\n', encoding="utf-8")
    done = run("check", path, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert done.stdout == f"{path}: a good scenario, “é ✓”, 0 VMs.\n"


@pytest.mark.parametrize("command", ["run", "check", "open"])
def test_a_wrong_scenario_gives_one_line_and_exit_code_2(tmp_path, command):
    path = tmp_path / "wrong.toml"
    path.write_text('title = "x"\n[host]\nmemory = "1000 GiB"\n', encoding="utf-8")
    for target, words in ((path, "host, memory"), (tmp_path, "Is a directory"), ("nothing", "no scenario")):
        complaint = refused(run(command, target))
        assert words in complaint
        assert len(complaint.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("run",),
        ("run", "deflate", "--for", "-1"),
        ("run", "deflate", "--for", "nan"),
        ("run", "deflate", "--for", "inf"),
        ("run", "deflate", "--for", "long"),
        ("run", "deflate", "--for", "1e99"),
        ("run", "deflate", "--seed", "-1"),
        ("run", "deflate", "--seed", "1.5"),
        ("run", "deflate", "--seed", "٣"),
        ("run", "deflate", "--seed", "9" * 5000),
        ("run", "deflate", "--seed", "9" * 19),
        ("check",),
        ("dance",),
    ],
)
def test_a_wrong_argument_gives_its_usage_and_exit_code_2(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        program.main(arguments)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "usage:" in said.err


def test_the_functions_own_exit_codes(tmp_path, capsys):
    assert program.main(["check", "deflate"]) == 0
    assert "a good scenario, “Deflate”, 1 VM." in capsys.readouterr().out
    assert program.main(["run", "deflate", "--for", "0", "--csv", str(tmp_path / "no" / "a.csv")]) == 2
    assert (
        capsys.readouterr().err
        == f"{tmp_path / 'no' / 'a.csv'}: cannot be written (No such file or directory).\n"
    )


def test_whoever_reads_the_output_may_stop_reading():
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "main.py", "run", "boot-storm", "--for", "0"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_full_disk_is_told_in_one_line():
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "main.py", "run", "deflate", "--for", "1"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "action",
    [
        "main.main(['run', 'figure-3-27', '--for', '4', '--json', '-'])",
        "main.main(['check', 'consolidation'])",
        "main.main(['check', 'nothing'])",
        "[importlib.import_module(each.name) for each in pkgutil.walk_packages(core.__path__, 'core.')]",
    ],
)
def test_without_a_window_qt_is_never_loaded_and_need_not_be_there(action):
    code = (
        "import importlib, pkgutil, sys\n"
        "for name in ('PySide6', 'shiboken6', 'pyqtgraph'): sys.modules[name] = None  # as if not installed\n"
        f"import core, main\n{action}\n"
        "loaded = [name for name, module in sys.modules.items() if 'PySide' in name and module]\n"
        "assert not loaded, loaded"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
