"""Code of the app's own as another process, under Python and in the built app."""

import os
import subprocess
import sys

import pytest

from gui import own_process
from gui.live.demo import launcher

BUILT = (
    "import sys; sys.argv[0] = 'app'; from gui import own_process; own_process.begin_built(); print(sys.argv)"
)
"""the beginning of the built app, which goes on where no module is asked for"""


@pytest.fixture
def built(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def command_of_built() -> list[str]:
    """What the built app would be started with, but that Python stands in for it."""
    app, *arguments = own_process.command_of(launcher)
    assert app == sys.executable
    return [app, "-c", BUILT, *arguments]


def output(root, *command, **environment) -> str:
    done = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture
def root(request):
    return request.config.rootpath


def test_under_python_a_module_is_run_as_a_file(root):
    command = own_process.command_of(launcher)
    assert output(root, *command, str(os.getpid()), "0", "echo", "a", "b c") == "a b c\n"


def test_the_built_app_runs_a_module_of_its_own(root, built):
    assert output(root, *command_of_built(), str(os.getpid()), "0", "echo", "a", "b c") == "a b c\n"


def test_the_built_app_goes_on_when_a_person_starts_it(root):
    assert output(root, sys.executable, "-c", BUILT, "open", "deflate") == "['app', 'open', 'deflate']\n"


def test_what_the_built_app_starts_has_the_environment_that_it_was_given(root, built):
    ours = {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/theirs", "QT_PLUGIN_PATH": "/ours"}
    said = output(root, *command_of_built(), str(os.getpid()), "0", "env", **ours).splitlines()
    assert "LD_LIBRARY_PATH=/theirs" in said
    assert not any(line.startswith(("LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH")) for line in said)


def test_no_path_of_libraries_is_left_where_there_was_none():
    environment = {"LD_LIBRARY_PATH": "/ours", "HOME": "/home/a"}
    own_process.give_back(environment)
    assert environment == {"HOME": "/home/a", "PYINSTALLER_RESET_ENVIRONMENT": "1"}
