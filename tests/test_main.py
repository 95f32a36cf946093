"""The command line, called as a function and as a process."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import main
from core import __version__
from core.commands import SetShares
from core.experiments import registry
from core.scenario_files import load, shipped_names
from core.session import save, session_of
from core.timeline import Timeline
from core.variants import OFFERED
from gui import system_libraries
from gui.system_libraries import FOR_WAYLAND, FOR_X11, TO_LOAD, complaint
from tests.core.experiments import toys

LESSON = """title = "L"
[host]
memory = 8
[[vm]]
name = "a"
memory = 4
[[step]]
title = "S"
text = "Look."
claims = ["vms of host = 2"]
"""
WRONG_SCENARIO = 'title = "T"\n[host]\nmemory = "1000 GiB"\n'
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only on Linux can a library miss"
)


def said(capsys, *arguments: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the command line."""
    try:
        code = main.main(arguments)
    except SystemExit as end:
        code = end.code
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def process(root: Path, *arguments: str, **more) -> subprocess.CompletedProcess:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **more.pop("environment", {})}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
        **more,
    )


@pytest.fixture
def root(request) -> Path:
    return request.config.rootpath


@pytest.fixture
def wrong(tmp_path) -> str:
    path = tmp_path / "wrong.toml"
    path.write_text(WRONG_SCENARIO)
    return str(path)


# --- run ------------------------------------------------------------------------------------------------


def test_run_prints_a_summary_of_so_many_seconds_with_such_a_seed(capsys):
    code, out, err = said(capsys, "run", "figure-3-27", "--for", "2.5", "--seed", "9", "--json", "-")
    result = json.loads(out)
    assert (code, err) == (0, "")
    assert (result["scenario"], result["time_s"], result["seed"]) == ("figure-3-27", 2.5, 9)
    assert [vm["name"] for vm in result["vms"]] == ["VM 1", "VM 2"]


def test_run_goes_on_for_a_minute_with_the_scenario_s_own_seed_unless_told_otherwise(capsys):
    result = json.loads(said(capsys, "run", "figure-3-27")[1])
    assert (result["time_s"], result["seed"]) == (60.0, 327)
    first, second = result["vms"]
    assert (first["balloon_max"], second["granted_while_waiting"]) == (2, 2)


def test_run_writes_files_and_prints_nothing(capsys, tmp_path):
    summary, table = tmp_path / "a.json", tmp_path / "a.csv"
    arguments = ("run", "deflate", "--for", "1", "--json", str(summary), "--csv", str(table))
    assert said(capsys, *arguments) == (0, "", "")
    assert json.loads(summary.read_text())["scenario"] == "deflate"
    assert table.read_text().startswith("time_s,")


def test_run_takes_a_path_too(capsys, root):
    path = root / "resources" / "scenarios" / "deflate.toml"
    assert json.loads(said(capsys, "run", str(path), "--for", "0")[1])["time_s"] == 0.0


@pytest.fixture
def vms(tmp_path) -> str:
    path = tmp_path / "vms.csv"
    path.write_text("name,size,reservation\nweb,8 GiB,2 GiB\ndb,8 GiB,3 GiB\n", encoding="utf-8")
    return str(path)


def test_run_takes_the_vms_of_a_csv_file_on_the_usual_host_or_a_given_one(capsys, vms):
    for arguments, host_bytes in (((), 12 << 30), (("--host", "6GiB"), 6 << 30)):
        host = json.loads(said(capsys, "run", vms, "--for", "0", *arguments)[1])["host"]
        assert host["frames"] * host["page_size"] == host_bytes


# --- tell -----------------------------------------------------------------------------------------------


def test_tell_prints_what_a_tool_would_show(capsys):
    arguments = ("tell", "consolidation", "--for", "20", "--tool", "qemu", "--vm", "database")
    code, out, err = said(capsys, *arguments)
    assert (code, err) == (0, "")
    assert out.startswith("(qemu) info balloon\n")


def test_tell_shows_esxtop_after_a_minute_unless_told_otherwise(capsys):
    code, out, err = said(capsys, "tell", "figure-3-27")
    assert (code, err) == (0, "")
    assert out.splitlines()[1].startswith("up 1 min, ")


def test_tell_of_a_vm_that_is_not_there_gives_one_line_and_exit_code_2(capsys):
    assert said(capsys, "tell", "deflate", "--for", "0", "--vm", "nobody") == (
        2,
        "",
        "deflate: there is no VM named “nobody”.\n",
    )


# --- compare --------------------------------------------------------------------------------------------


def test_compare_prints_what_differs_between_variants(capsys):
    arguments = ("--with", "balloon+swap", "--with", "swap", "--for", "30", "--seed", "7")
    code, out, err = said(capsys, "compare", "consolidation", *arguments)
    assert (code, err) == (0, "")
    assert out.startswith("consolidation, seed 7, 30 s; * is best\n")
    swapped = next(line for line in out.splitlines() if line.startswith("host-swapped out"))
    balloons, star, swap = swapped.removeprefix("host-swapped out, pages").split()
    assert star == "*"
    assert 5 * int(balloons) < int(swap.replace(",", ""))


def test_compare_writes_json(capsys):
    arguments = ("--with", "balloon", "--with", "swap", "--for", "1", "--json", "-")
    result = json.loads(said(capsys, "compare", "deflate", *arguments)[1])
    assert (result["variants"], result["time_s"]) == (["balloon", "swap"], 1.0)


@pytest.mark.parametrize(
    ("variants", "sentence"),
    [
        (("swap",), "A comparison needs two variants or more."),
        (
            ("swap", "magic"),
            "There is no variant “magic”; there are esx, proxmox, mom, qmemman, hyperv, none,"
            " and balloon, share, zip, swap joined with +.",
        ),
        (("swap", "swap"), "“swap” and “swap” are the same in deflate: nothing would differ."),
    ],
)
def test_variants_that_cannot_be_compared_give_one_line_and_exit_code_2(capsys, variants, sentence):
    arguments = [part for name in variants for part in ("--with", name)]
    assert said(capsys, "compare", "deflate", *arguments) == (2, "", f"{sentence}\n")


def test_the_help_of_compare_lists_what_is_offered(capsys):
    out = said(capsys, "compare", "--help")[1]
    assert all(f"{offer.name} " in out and offer.title in out for offer in OFFERED)


# --- check ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", shipped_names())
def test_check_finds_every_shipped_scenario_good(capsys, name):
    code, out, err = said(capsys, "check", name)
    assert (code, err) == (0, "")
    assert out.startswith(f"{name}: a good scenario, “{load(name).title}”, ")


def test_check_counts_one_vm_as_one(capsys):
    assert said(capsys, "check", "deflate")[1].endswith("1 VM.\n")
    assert said(capsys, "check", "consolidation")[1].endswith("3 VMs.\n")


def test_check_counts_the_steps_of_a_lesson(capsys, tmp_path):
    assert said(capsys, "check", "lesson-2-figure-3-27")[1].endswith("2 VMs, 10 steps.\n")
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON)
    assert said(capsys, "check", str(path))[1].endswith("1 VM, 1 step.\n")


# --- lesson -----------------------------------------------------------------------------------------------


def test_lesson_prints_every_stop_and_what_the_model_does(capsys):
    code, out, err = said(capsys, "lesson", "lesson-2-figure-3-27")
    assert (code, err) == (0, "")
    assert "[2 s] 3. VM 2 wants more\n" in out
    assert "the model: pages = [2, 3]\n" in out
    assert "FAULT" not in out


def test_lesson_with_a_fault_says_so_and_ends_with_1(capsys, tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text(LESSON)
    code, out, err = said(capsys, "lesson", str(path), "--seed", "4")
    assert (code, err) == (1, "")
    assert out == "[0 s] 1. S\n    Look.\n    FAULT claim: vms of host = 2 does not hold\n"


def test_a_scenario_without_steps_is_no_lesson(capsys):
    code, out, err = said(capsys, "lesson", "deflate")
    assert (code, out) == (2, "")
    assert err == "deflate: expected a lesson, but this scenario has no steps.\n"


def test_check_says_whether_a_host_holds_the_vms_of_a_csv_file(capsys, vms):
    assert said(capsys, "check", vms) == (0, f"{vms}: a good scenario, “2 VMs of vms.csv”, 2 VMs.\n", "")
    code, out, err = said(capsys, "check", vms, "--host", "4 GiB")
    assert (code, out) == (2, "")
    assert err.startswith("vms.csv: row 3, reservation: expected at most the 2 GiB of the host")
    assert is_one_line(err)


# --- sessions ---------------------------------------------------------------------------------------------


@pytest.fixture
def session(tmp_path) -> Path:
    timeline = Timeline(load("deflate"), seed=3)
    while timeline.now_ns < 2_500_000_000:
        timeline.advance()
    timeline.apply(SetShares(vm=timeline.vms()[0].name, shares=77))
    path = tmp_path / "mine.balloon"
    save(path, session_of(timeline))
    return path


def test_a_session_is_run_as_far_as_it_is_or_on_to_a_moment(capsys, session):
    for arguments, time_s in (((), 2.5), (("--for", "4"), 4.0)):
        code, out, err = said(capsys, "run", str(session), *arguments)
        result = json.loads(out)
        assert (code, err) == (0, "")
        assert (result["scenario"], result["time_s"], result["seed"]) == ("deflate", time_s, 3)


def test_check_and_tell_take_a_session(capsys, session):
    title = load("deflate").title
    assert said(capsys, "check", str(session)) == (0, f"{session}: a good session, “{title}”, 1 VM.\n", "")
    assert said(capsys, "tell", str(session))[1].splitlines()[1].startswith("up 0 min, 1 VM")


def test_a_session_that_was_changed_runs_with_a_word_about_it(capsys, session):
    session.write_text(session.read_text().replace('"seed": 3,', '"seed": 4,', 1))
    code, out, err = said(capsys, "run", str(session))
    assert (code, json.loads(out)["seed"]) == (0, 4)
    assert err.startswith("mine.balloon: this is not quite the run that was saved")
    assert is_one_line(err)


def test_a_session_has_its_own_seed_and_host_and_is_nothing_to_compare(capsys, session):
    for arguments in (
        ("run", "--seed", "3"),
        ("run", "--host", "1GiB"),
        ("compare", *2 * ("--with", "swap")),
    ):
        command, *more = arguments
        code, out, err = said(capsys, command, str(session), *more)
        assert (code, out) == (2, "")
        assert is_one_line(err)


@pytest.mark.parametrize("command", ["run", "tell", "check", "open"])
@pytest.mark.parametrize(
    ("old", "new"), [("{", "{{"), ('"seed": 3', '"seed": -3'), ('session": 1', 'session": 2')]
)
def test_a_damaged_or_newer_session_gives_one_line_and_exit_code_2(capsys, session, command, old, new):
    session.write_text(session.read_text().replace(old, new, 1))
    code, out, err = said(capsys, command, str(session))
    assert (code, out) == (2, "")
    assert err.startswith("mine.balloon: ")
    assert is_one_line(err)


# --- experiments ------------------------------------------------------------------------------------------


@pytest.fixture
def toy_experiments(monkeypatch):
    holds = toys.named("T1", toys.holds, is_quick=True)
    fails = toys.named("T2", toys.fails_with_seed_2)
    monkeypatch.setattr(registry, "EXPERIMENTS", (holds, fails))


def test_experiments_end_with_0_only_when_all_hold(capsys, toy_experiments):
    code, out, err = said(capsys, "experiments")
    assert (code, err) == (1, "")
    assert out.endswith("1 of 2 experiments hold.\n")
    assert said(capsys, "experiments", "t1")[0] == 0
    assert said(capsys, "experiments", "--quick")[0] == 0


def test_experiments_write_json(capsys, toy_experiments):
    code, out, _ = said(capsys, "experiments", "T2", "--json", "-")
    assert (code, json.loads(out)["passed"]) == (1, False)


def test_an_experiment_that_is_none_gives_one_line_and_exit_code_2(capsys, toy_experiments):
    said_of_it = 'There is no experiment "R0", only T1, T2.\n'
    assert said(capsys, "experiments", "R0") == (2, "", said_of_it)


# --- wrong input ------------------------------------------------------------------------------------------

ARGUMENTS = [
    ("frobnicate",),
    ("--nope",),
    ("run",),
    ("run", "deflate", "more"),
    ("run", "deflate", "--for"),
    ("run", "deflate", "--for", "-1"),
    ("run", "deflate", "--for", "nan"),
    ("run", "deflate", "--for", "inf"),
    ("run", "deflate", "--for", "soon"),
    ("run", "deflate", "--for", "1000001"),
    ("run", "deflate", "--seed", "-1"),
    ("run", "deflate", "--seed", "1.5"),
    ("run", "deflate", "--seed", "٣"),
    ("run", "deflate", "--seed", "9223372036854775808"),
    ("run", "deflate", "--seed", "9" * 5000),
    ("run", "deflate", "--host", "4"),
    ("run", "deflate", "--host", "-1 GiB"),
    ("tell",),
    ("tell", "deflate", "--tool", "top"),
    ("tell", "deflate", "--for", "-1"),
    ("compare",),
    ("compare", "deflate"),
    ("compare", "deflate", "--with"),
    ("compare", "deflate", "--with", "swap", "--with", "zip", "--csv", "a"),
    ("check",),
    ("check", "a", "b"),
    ("open", "a", "b"),
    ("experiments", "--json"),
    ("experiments", "--fast"),
]
SCENARIOS = [
    "no-such",
    "no-such.toml",
    "",
    ".",
    "a\nb",
    "a\0b",
    "x" * 5000,
    "\udcff",
    "no.csv",
    "a\nb.csv",
    "a\0b.csv",
    "no.balloon",
    "a\nb.balloon",
    "a\0b.balloon",
    f"{'x' * 5000}.balloon",
]


def is_one_line(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1


@pytest.mark.parametrize("arguments", ARGUMENTS, ids=lambda arguments: " ".join(arguments)[:40])
def test_wrong_arguments_give_one_line_and_exit_code_2(capsys, arguments):
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (2, "")
    assert is_one_line(err)
    assert err.startswith("balloon-lab")


@pytest.mark.parametrize("command", ["run", "tell", "check", "open"])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: ascii(scenario)[:20])
def test_a_scenario_that_is_none_gives_one_line_and_exit_code_2(
    capsys, tmp_path, monkeypatch, command, scenario
):
    monkeypatch.chdir(tmp_path)
    code, out, err = said(capsys, command, scenario)
    assert (code, out) == (2, "")
    assert is_one_line(err)


@pytest.mark.parametrize("command", ["run", "tell", "check", "open"])
def test_a_wrong_scenario_gives_its_sentence_and_exit_code_2(capsys, wrong, command):
    code, out, err = said(capsys, command, wrong)
    assert (code, out) == (2, "")
    assert err == "wrong.toml: host, memory: expected 0 to 67108864 pages, got 262144000.\n"


@pytest.mark.parametrize("option", ["--json", "--csv"])
def test_a_file_that_cannot_be_written_is_named_and_the_exit_code_is_2(capsys, tmp_path, option):
    target = str(tmp_path / "missing" / "out")
    assert said(capsys, "run", "deflate", "--for", "0", option, target) == (
        2,
        "",
        f"{target}: cannot be written (No such file or directory).\n",
    )


def test_help_is_no_mistake(capsys):
    code, out, err = said(capsys, "--help")
    assert (code, err) == (0, "")
    assert all(command in out for command in ("open", "run", "tell", "check"))


def test_the_version_is_told(capsys):
    assert said(capsys, "--version") == (0, f"balloon-lab {__version__}\n", "")


def test_ctrl_c_ends_a_run_without_a_word(capsys, monkeypatch):
    class Impatient(io.StringIO):
        def isatty(self):
            return True

        def write(self, _text):
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stderr", Impatient())
    assert main.main(["run", "deflate"]) == main.STOPPED
    assert capsys.readouterr().out == ""


# --- as a process -------------------------------------------------------------------------------------------


def test_a_run_and_all_that_it_imports_know_nothing_of_qt(root):
    code = (
        "import importlib, pkgutil, sys, core, main; "
        "[importlib.import_module(each.name) for each in pkgutil.walk_packages(core.__path__, 'core.')]; "
        "assert main.main(['run', 'deflate', '--for', '1']) == 0; "
        "assert main.main(['check', 'deflate']) == 0; "
        "assert main.main(['tell', 'deflate', '--for', '1']) == 0; "
        "qt = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'pyqtgraph')]; "
        "sys.exit(', '.join(qt) or 0)"
    )
    done = process(root, "-c", code)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_process_prints_its_summary_in_utf_8_whatever_the_terminal_speaks(root, tmp_path):
    path = tmp_path / "names.toml"
    path.write_text(
        'title = "Gäste 𝄞"\n[host]\nmemory = 8\n[[vm]]\nname = "Übung"\nmemory = 2\n', encoding="utf-8"
    )
    for arguments in (("run", str(path), "--for", "0", "--json", "-"), ("check", str(path))):
        done = process(root, "main.py", *arguments, environment={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
        assert (done.returncode, done.stderr) == (0, b"")
        assert any(word in done.stdout.decode("utf-8") for word in ("Übung", "Gäste 𝄞"))


def test_a_wrong_file_ends_the_process_with_one_line_and_no_traceback(root, wrong):
    done = process(root, "main.py", "run", wrong)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "wrong.toml: host, memory: expected 0 to 67108864 pages, got 262144000.\n"


def test_whoever_stops_reading_the_output_is_not_told_off(root):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            [sys.executable, "main.py", "run", "deflate", "--for", "1"],
            cwd=root,
            stdout=nobody,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@linux_only
def test_a_full_disk_at_the_other_end_of_the_output_gives_one_line(root):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "main.py", "check", "deflate"],
            cwd=root,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"standard output: cannot be written (No space left on device).\n"


# --- a window that cannot be opened ------------------------------------------------------------------------


def library_missing(*missing: str):
    def load(library: str) -> None:
        if library in missing:
            raise OSError(f"{library}: cannot open shared object file")

    return load


NO_LIBRARY = library_missing(*TO_LOAD, *FOR_X11, *FOR_WAYLAND)
ALL_LIBRARIES = library_missing()
NO_PROBLEM = (
    {"DISPLAY": ":0"},
    {"WAYLAND_DISPLAY": "wayland-0"},
    {"QT_QPA_PLATFORM": "wayland-egl;xcb", "DISPLAY": ":0"},
    {"QT_QPA_PLATFORM": "offscreen"},
    {"QT_QPA_PLATFORM": "vnc:size=640x480"},
)


def complaint_of(environment, load=ALL_LIBRARIES, answering=("DISPLAY", "WAYLAND_DISPLAY")):
    return complaint(environment, "linux", load, lambda server: server.variable in answering)


@pytest.mark.parametrize("environment", NO_PROBLEM)
def test_when_everything_is_there_nothing_is_said(environment):
    assert complaint_of(environment) is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_bring_their_own_libraries(platform):
    assert complaint({}, platform, NO_LIBRARY) is None


def test_without_a_display_that_is_said_and_not_which_libraries_are_missing():
    text = complaint_of({}, NO_LIBRARY)
    assert text == "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."


def test_whoever_asks_for_one_kind_of_display_hears_of_that_kind():
    text = complaint_of({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"})
    assert text == "There is no display to open a window on: DISPLAY is not set."


def test_a_display_that_does_not_answer_is_named():
    text = complaint_of({"DISPLAY": ":7"}, answering=())
    assert text.startswith("The display :7 cannot be opened: nothing answers there")
    assert is_one_line(f"{text}\n")


@pytest.mark.parametrize("answering", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_one_display_of_two_is_enough(answering):
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert complaint_of(both, answering=(answering,)) is None
    assert ":0 and wayland-0" in complaint_of(both, answering=())
    assert complaint_of(both, library_missing(*FOR_X11)) is None
    assert complaint_of(both, library_missing(*FOR_WAYLAND)) is None


@pytest.mark.parametrize(("library", "package"), (TO_LOAD | FOR_X11).items())
def test_one_missing_library_gives_one_sentence_with_its_debian_package(library, package):
    text = complaint_of({"DISPLAY": ":0"}, library_missing(library))
    assert text.endswith(f"on Debian: sudo apt install {package}")
    assert "\n" not in text


def test_all_missing_libraries_are_named_in_one_command():
    for variable, libraries in (("DISPLAY", FOR_X11), ("WAYLAND_DISPLAY", FOR_WAYLAND)):
        text = complaint_of({variable: ":0"}, NO_LIBRARY)
        assert text.endswith(" ".join([*TO_LOAD.values(), *libraries.values()]))


@pytest.mark.parametrize("environment", [{"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "offscreen"}])
def test_libraries_of_x11_are_asked_for_only_on_an_x_display(environment):
    assert complaint_of(environment, library_missing(*FOR_X11)) is None


@linux_only
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_where_no_server_is_the_process_says_so_in_one_line(root, tmp_path, variable):
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = process(root, "main.py", environment={**nowhere, variable: ":98765"})
    assert (done.returncode, done.stdout) == (main.NO_WINDOW, b"")
    assert is_one_line(done.stderr.decode())
    assert re.search(r"The display :98765 cannot be opened|sudo apt install", done.stderr.decode())


def test_a_sentence_can_be_made_of_any_packages():
    assert system_libraries.sentence(["a", "b"]).endswith("sudo apt install a b")


@linux_only
@pytest.mark.parametrize("arguments", [(), ("open",), ("open", "deflate")])
def test_without_a_display_the_command_line_says_so_and_exits_with_1(capsys, monkeypatch, arguments):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    code, out, err = said(capsys, *arguments)
    assert (code, out) == (main.NO_WINDOW, "")
    assert err.startswith("There is no display to open a window on")
    assert is_one_line(err)


def test_without_pyside_the_command_line_says_which_package_is_missing(root):
    code = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(['open']))"
    done = process(root, "-c", code, environment={"QT_QPA_PLATFORM": "offscreen"})
    text = done.stderr.decode()
    assert (done.returncode, done.stdout) == (main.NO_WINDOW, b"")
    assert is_one_line(text)
    assert "PySide6" in text or "libgl1" in text, "a machine without the libraries is told of those first"
