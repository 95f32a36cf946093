"""The app that was built, started as a person starts it; `python -m build_app` runs this."""

import configparser
import json
import os
import shlex
import subprocess
from pathlib import Path

import pytest
from virtual_display import VirtualDisplay, wait_until

from build_app.__main__ import MOST_BYTES, size_of
from build_app.project import BUILT_VARIABLE
from core import __version__
from core.scenario_files import load
from core.session import SUFFIX, save, session_of
from core.timeline import Timeline
from gui import APP_ID
from gui.own_process import RUN

BUILT = Path(os.environ.get(BUILT_VARIABLE) or "nowhere").absolute()
pytestmark = [
    pytest.mark.built,
    pytest.mark.skipif(BUILT_VARIABLE not in os.environ, reason=f"{BUILT_VARIABLE} names no built app"),
]
ELSEWHERE = "/"
"""where it is started: nothing of the repository is to be found there by chance"""
TWILIGHT = 128
"""the mean of a picture in which most is darkened is below this, and above it when all is bright"""
NO_DISPLAY = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


def run(*arguments, **environment) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BUILT / "balloon-lab", *arguments],
        cwd=ELSEWHERE,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def output(*arguments) -> str:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture
def display(tmp_path):
    with VirtualDisplay(tmp_path) as display:
        yield display


@pytest.fixture
def start(display, tmp_path):
    """Starts the app as its entry in the menu does, for a person who never used it; kills what is left."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "balloon-lab").symlink_to(BUILT / "balloon-lab")
    home = {"HOME": str(tmp_path), "PATH": f"{bin_}:{os.environ['PATH']}", "LANG": "C.UTF-8"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        home[name] = str(tmp_path / name)
        (tmp_path / name).mkdir(mode=0o700)
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.read(BUILT / "share" / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    started = []

    def start(*files):
        words = shlex.split(entry["Desktop Entry"]["Exec"])
        command = [word for word in words if word != "%f"] + [*map(str, files)]
        environment = {**display.environment, **home}
        started.append(
            subprocess.Popen(command, cwd=ELSEWHERE, env=environment, stderr=subprocess.PIPE, text=True)
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_scenario_is_played_by_keys_and_the_app_quits_cleanly(display, start):
    process = start()
    wait_until(lambda: display.focus("Balloon Lab"), "the window")
    wait_until(lambda: 0 < display.picture().mean() < TWILIGHT, "the tour of a first start")
    display.press("Escape")
    wait_until(lambda: display.picture().mean() > TWILIGHT, "the end of the tour")
    before = display.picture()
    display.press(*["plus"] * 6, "space")
    wait_until(lambda: (display.picture() != before).mean() > 0.2, "programs to fill the host")
    display.press("space")
    wait_until(display.is_still, "the run to pause")
    display.save_picture(BUILT.parent / "screenshot.png")
    display.press("ctrl+q")
    assert process.wait(timeout=30) == 0
    assert process.stderr.read() == ""


def test_a_session_is_opened_by_a_double_click(display, start, tmp_path):
    path = tmp_path / f"my talk{SUFFIX}"
    save(path, session_of(Timeline(load("deflate"))))
    process = start(path)
    wait_until(lambda: display.focus("my talk"), "the session in the title")
    display.press("ctrl+q")
    assert process.wait(timeout=30) == 0
    assert process.stderr.read() == ""


def test_it_runs_without_a_window():
    assert output("--version") == f"balloon-lab {__version__}\n"
    assert json.loads(output("run", "figure-3-27", "--for", "1", "--json", "-"))["scenario"] == "figure-3-27"
    assert "\n" in output("lesson", "lesson-2-figure-3-27")


def test_its_experiments_run_in_processes_of_its_own():
    assert "1 of 1 experiments hold" in output("experiments", "R5").splitlines()[-1]


def test_what_it_starts_finds_the_system_s_own_libraries():
    said = output(RUN, "gui.live.demo.launcher", str(os.getpid()), "0", "env")
    assert "HOME=" in said
    assert str(BUILT / "_internal") not in said


def test_without_a_display_it_says_so_in_one_sentence():
    done = run(**NO_DISPLAY)
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
    )


def test_it_is_not_larger_than_it_may_be():
    assert size_of(BUILT) <= MOST_BYTES
