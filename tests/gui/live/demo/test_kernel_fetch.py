"""Fetching a kernel; apt and dpkg are played by lines of shell."""

import pytest
from PySide6.QtTest import QSignalSpy

from gui.live.demo import kernel
from gui.live.demo.kernel_fetch import KernelFetch
from gui.live.demo.kernels import MODULES
from gui.live.demo.needs import find_kernel

DEPENDS = """
echo "linux-image-cloud-amd64"
echo "  Depends: linux-image-6.1.0-9-cloud-amd64"
echo "linux-image-6.1.0-9-cloud-amd64"
echo "linux-image-6.1.0-10-cloud-amd64"
echo "linux-modules-6.1.0-10-cloud-amd64"
echo "E: No packages found" >&2
exit 100
"""
DOWNLOAD = """
echo "dlstatus:1:50.0000:Retrieving file 1 of 1"
for name; do case $name in linux-*) touch "$name.deb";; esac; done
"""
UNPACK = f"""
case $2 in
  */linux-image-*)
    mkdir -p "$3/boot"; echo kernel >"$3/boot/vmlinuz-6.1.0-10-cloud-amd64"; chmod 600 "$3/boot"/* ;;
  */linux-modules-*)
    place=$3/usr/lib/modules/6.1.0-10-cloud-amd64
    for module in {" ".join(MODULES)}; do
      mkdir -p "$place/kernel/${{module%/*}}"; echo module >"$place/kernel/$module.ko"
    done
    echo huge >"$place/kernel/other.ko"; touch "$place/modules.builtin" ;;
esac
"""


@pytest.fixture
def play(tmp_path, monkeypatch):
    """Puts programs into the PATH, before all others."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")

    def make(name, script):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)

    make("apt-cache", DEPENDS)
    make("apt-get", DOWNLOAD)
    make("dpkg", UNPACK)
    return make


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def fetch(qapp, cache):
    fetch = KernelFetch(cache=cache)
    yield fetch
    fetch.cancel()
    fetch.deleteLater()


def test_the_newest_kernel_is_fetched_with_only_what_the_guest_needs(play, fetch, cache, come):
    steps = QSignalSpy(fetch.progress)
    come(fetch.fetched, fetch.start)
    found = find_kernel([cache])
    assert found.release == "6.1.0-10-cloud-amd64"
    assert len(found.modules) == len(MODULES)
    assert not list(cache.rglob("other.ko"))
    assert [path.name for path in cache.iterdir()] == [found.release]
    fractions = [steps.at(n)[1] for n in range(steps.count())]
    assert fractions == sorted(fractions)
    assert 0.4 < fractions[2] < 0.5, "half of it was downloaded"


def test_where_apt_knows_no_kernel_it_says_what_may_help(play, fetch, cache, come):
    play("apt-cache", "exit 0")
    (why,) = come(fetch.failed, fetch.start)
    assert why == "No kernel was fetched: apt knows no kernel package here; sudo apt update may help."
    assert list(cache.iterdir()) == []


def test_what_apt_complains_of_is_said_and_nothing_is_left(play, fetch, cache, come):
    play("apt-get", "touch half.deb; echo 'E: Could not resolve host' >&2; exit 100")
    (why,) = come(fetch.failed, fetch.start)
    assert why == "No kernel was fetched: Could not resolve host."
    assert list(cache.iterdir()) == []
    assert not fetch.is_busy


def test_a_package_without_a_balloon_driver_is_no_use(play, fetch, cache, come):
    play("dpkg", "mkdir -p $3")
    (why,) = come(fetch.failed, fetch.start)
    assert why.endswith("the package has no kernel with a balloon driver.")
    assert list(cache.iterdir()) == []


def test_without_apt_it_says_what_it_takes(play, fetch, monkeypatch, come):
    monkeypatch.setenv("PATH", "")
    (why,) = come(fetch.failed, fetch.start)
    assert "Debian" in why


def test_where_nothing_can_be_written_it_says_so(play, fetch, cache, come):
    cache.write_text("no folder")
    (why,) = come(fetch.failed, fetch.start)
    assert str(cache) in why


def test_a_fetch_that_is_given_up_leaves_nothing(play, fetch, cache, come):
    play("apt-get", "touch half.deb; exec sleep 100")
    come(fetch._process.started, fetch.start)
    assert fetch.is_busy
    fetch.cancel()
    assert list(cache.iterdir()) == []
    assert not fetch.is_busy


def test_the_command_prints_where_the_kernel_is(qapp, play, cache, monkeypatch, capsys):
    monkeypatch.setattr("gui.live.demo.needs.MODULE_ROOTS", ())
    monkeypatch.setattr("gui.live.demo.needs.kernel_cache", lambda: cache)
    monkeypatch.setattr("gui.live.demo.kernel_fetch.kernel_cache", lambda: cache)
    assert kernel.main() == 0
    assert capsys.readouterr().out == f"{cache}/6.1.0-10-cloud-amd64/vmlinuz\n"


def test_the_command_fails_with_a_sentence_where_there_is_none(qapp, play, cache, monkeypatch, capsys):
    play("apt-cache", "exit 0")
    monkeypatch.setattr("gui.live.demo.needs.MODULE_ROOTS", ())
    monkeypatch.setattr("gui.live.demo.needs.kernel_cache", lambda: cache)
    monkeypatch.setattr("gui.live.demo.kernel_fetch.kernel_cache", lambda: cache)
    assert kernel.main() == 1
    assert capsys.readouterr().err.startswith("No kernel was fetched")
