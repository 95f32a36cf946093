"""The Debian package, made of a small folder that stands in for the built app."""

import os
import shutil
import subprocess

import pytest

from build_app import debian, share
from build_app.project import facts
from core import __version__
from gui import APP_ID
from gui.system_libraries import FOR_WAYLAND, FOR_X11, TO_LOAD

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg is not installed")


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    built = tmp_path_factory.mktemp("dist") / "balloon-lab"
    (built / "_internal").mkdir(parents=True)
    (built / "_internal" / "data").write_text("data")
    (built / "balloon-lab").write_text("#!/bin/sh\necho it runs: $*\n")
    (built / "balloon-lab").chmod(0o700)
    share.put(built / "share")
    return debian.make(built, built.parent)


def field(package, name):
    done = subprocess.run(["dpkg-deb", "-f", package, name], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def dpkg(root, *arguments):
    """Call it for a system in a folder of its own; what this machine has installed does not count."""
    forced = "--force-depends,not-root,bad-path"
    done = subprocess.run(
        ["dpkg", f"--root={root}", f"--log={root}/log", forced, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def system(tmp_path):
    """An empty system."""
    for name in ("info", "updates", "triggers"):
        (tmp_path / "var/lib/dpkg" / name).mkdir(parents=True)
    (tmp_path / "var/lib/dpkg/status").touch()
    return tmp_path


def test_it_is_named_after_the_project(package):
    assert field(package, "Package") == "balloon-lab"
    assert field(package, "Version") == __version__
    assert field(package, "Maintainer") == facts()["authors"][0]["name"]
    assert field(package, "Description").splitlines()[0] == facts()["description"]
    assert package.name == f"balloon-lab_{__version__}_{field(package, 'Architecture')}.deb"


def test_it_asks_for_every_library_that_the_window_needs(package):
    asked = {each.split()[0] for each in field(package, "Depends").split(", ")}
    assert asked >= {"libc6", *TO_LOAD.values(), *FOR_X11.values(), *FOR_WAYLAND.values()}


def test_it_installs_a_command_and_a_menu_entry_and_leaves_nothing_when_it_is_purged(package, system):
    dpkg(system, "--install", package)
    command = system / "usr/bin/balloon-lab"
    assert subprocess.check_output([command, "open"], text=True) == "it runs: open\n"
    assert os.access(command, os.X_OK)
    assert command.resolve().stat().st_mode & 0o777 == 0o755
    for name in share.FILES:
        assert (system / "usr/share" / name).stat().st_mode & 0o777 == 0o644
    assert (system / f"usr/share/applications/{APP_ID}.desktop").is_file()
    dpkg(system, "--purge", "balloon-lab")
    assert not (system / "usr").exists()
