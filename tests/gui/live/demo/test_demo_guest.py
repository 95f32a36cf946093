"""A real guest, under TCG: it takes about three seconds to boot, and most tests share it."""

import json
import os
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from core.codes import Use
from gui.live.demo.demo_guest import KVM, TCG, DemoGuest
from gui.live.demo.guest_facts import read_counters, read_page_flags
from gui.live.demo.kernels import Kernel
from gui.live.demo.needs import MissingError, Parts, find_parts, missing_text
from gui.live.demo.page_flags import guest_view
from gui.live.demo.programs import Program, start_line, stop_line

MIB_PAGES = 256
PATIENCE_MS = 20_000
LIVES_ALONE = """
import sys
from PySide6.QtCore import QCoreApplication
from gui.live.demo.demo_guest import DemoGuest
app = QCoreApplication(sys.argv)
guest = DemoGuest()
guest._process.started.connect(lambda: print(guest.pid, guest._folder.path, flush=True))
guest.start(128, "tcg")
app.exec()
"""


@pytest.fixture(scope="module")
def parts():
    try:
        return find_parts()
    except MissingError as error:
        pytest.skip(missing_text(error))


@pytest.fixture(scope="module")
def guest(qapp, parts):
    guest = DemoGuest()
    ready = QSignalSpy(guest.ready)
    guest.start(128, TCG)
    assert ready.wait(PATIENCE_MS)
    guest.qmp_path = ready.at(0)[0]
    yield guest
    guest.stop()
    guest.deleteLater()


@pytest.fixture
def ask(guest, qtbot):
    """Asks the guest for something, and gives what it answers."""

    def wait(request, *arguments):
        answers = []
        request(*arguments, answers.append)
        qtbot.waitUntil(lambda: len(answers) > 0, timeout=PATIENCE_MS)
        return answers[0]

    return wait


@pytest.fixture
def uses(guest, ask):
    """How many pages of each use the guest has."""

    def count():
        use = guest_view(ask(read_page_flags, guest.shell)).use
        return dict(zip(Use, np.bincount(use, minlength=len(Use)).tolist(), strict=True))

    return count


@pytest.fixture
def begin(guest, ask):
    """Starts programs, and stops all of them after the test."""

    def start(program, size_mib):
        assert ask(guest.shell.run, start_line(program, size_mib)).status == 0

    yield start
    for program in Program:
        ask(guest.shell.run, stop_line(program))


@pytest.fixture
def played(tmp_path):
    """Parts of which QEMU is played by a line of shell."""

    def make(line):
        qemu = tmp_path / "qemu"
        qemu.write_text(f"#!/bin/sh\n{line}\n")
        qemu.chmod(0o755)
        return lambda: Parts(str(qemu), qemu, Kernel("6.1", qemu, ()))

    return make


def shrink_to(path, size_mib):
    """Ask for another size at the QMP socket, as whoever attaches to the guest would."""
    with socket.socket(socket.AF_UNIX) as monitor:
        monitor.settimeout(10)
        monitor.connect(path)
        with monitor.makefile("rw", encoding="utf-8") as lines:
            lines.readline()
            for command in (
                {"execute": "qmp_capabilities"},
                {"execute": "balloon", "arguments": {"value": size_mib << 20}},
            ):
                lines.write(json.dumps(command) + "\n")
                lines.flush()
                assert json.loads(lines.readline()) == {"return": {}}


def test_the_pages_of_the_balloon_are_named_by_the_guest_itself(guest, qtbot, uses):
    assert uses()[Use.BALLOON] == 0
    shrink_to(guest.qmp_path, 112)
    qtbot.waitUntil(lambda: uses()[Use.BALLOON] == 16 * MIB_PAGES, timeout=PATIENCE_MS)
    shrink_to(guest.qmp_path, 128)
    qtbot.waitUntil(lambda: uses()[Use.BALLOON] == 0, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("program", "use"),
    [
        (Program.HOG, Use.PROGRAM),
        (Program.PRIVATE, Use.PROGRAM),
        (Program.READER, Use.PROGRAM),
        (Program.CACHE, Use.CACHE_CLEAN),
    ],
)
def test_a_program_takes_memory_until_it_is_stopped(guest, ask, begin, qtbot, uses, program, use):
    before = uses()
    begin(program, 8)
    qtbot.waitUntil(lambda: uses()[use] > before[use] + 7 * MIB_PAGES, timeout=PATIENCE_MS)
    assert ask(guest.shell.run, "program list").output.split() == [program.encode()]
    ask(guest.shell.run, stop_line(program))
    qtbot.waitUntil(lambda: uses()[use] < before[use] + MIB_PAGES, timeout=PATIENCE_MS)
    assert ask(guest.shell.run, "program list").output == b""


def test_only_what_is_used_again_and_again_is_active(guest, ask, begin, qtbot):
    def active_pages():
        return int(guest_view(ask(read_page_flags, guest.shell)).is_active.sum())

    before = active_pages()
    begin(Program.READER, 8)
    begin(Program.HOG, 16)
    qtbot.waitUntil(lambda: active_pages() > before + 7 * MIB_PAGES, timeout=PATIENCE_MS)
    assert active_pages() < before + 12 * MIB_PAGES


def test_the_guest_has_swap_and_counts_what_it_does(guest, ask):
    counters = ask(read_counters, guest.shell)
    assert counters.sizes_bytes["SwapTotal"] > 100 << 20
    assert counters.events["pswpout"] == 0


def test_only_its_owner_may_open_its_sockets(guest):
    assert Path(guest.qmp_path).parent.stat().st_mode & 0o077 == 0


def test_stopping_ends_qemu_and_leaves_nothing(qapp, parts, come):
    guest = DemoGuest()
    come(guest.ready, lambda: guest.start(128, TCG), PATIENCE_MS)
    pid, folder = guest.pid, Path(guest._files.qmp).parent
    assert guest.is_running
    come(guest.ended, guest.stop)
    assert not is_alive(pid)
    assert not folder.exists()
    assert not guest.is_running
    guest.deleteLater()


def test_a_guest_that_nobody_keeps_ends_too(qapp, parts, come):
    guest = DemoGuest()
    come(guest._process.started, lambda: guest.start(128, TCG))
    pid, folder = guest.pid, Path(guest._files.qmp).parent
    come(guest.destroyed, guest.deleteLater)
    assert not is_alive(pid)
    assert not folder.exists()


def test_qemu_dies_with_an_application_that_is_killed(parts):
    command = [sys.executable, "-c", LIVES_ALONE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as application:
        pid, folder = application.stdout.readline().split()
        qemu = os.pidfd_open(int(pid))
        application.send_signal(signal.SIGKILL)
        gone, _, _ = select.select([qemu], [], [], 10)
        os.close(qemu)
    assert gone
    for left in Path(folder).iterdir():
        left.unlink()
    Path(folder).rmdir()


def test_a_guest_whose_qemu_complains_fails_with_its_words(qapp, played, come):
    guest = DemoGuest(find=played("echo starting; echo qemu: no such machine >&2; exit 1"))
    (why,) = come(guest.failed, lambda: guest.start(128, TCG))
    assert why == "The demo guest did not start: qemu: no such machine."
    assert guest.pid == 0
    guest.deleteLater()


def test_a_guest_that_does_not_boot_in_time_is_given_up(qapp, played, come):
    guest = DemoGuest(find=played("exec sleep 100"), patience_ms={TCG: 50})
    (why,) = come(guest.failed, lambda: guest.start(128, TCG))
    assert "did not answer" in why
    assert guest.pid == 0
    guest.deleteLater()


def test_where_no_process_can_be_begun_the_guest_fails(qapp, played, come, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/no/such/python")
    guest = DemoGuest(find=played("exec sleep 100"))
    (why,) = come(guest.failed, lambda: guest.start(128, TCG))
    assert why == "The demo guest did not start: QEMU ended by itself."
    assert guest.shell is None
    guest.deleteLater()


def test_when_kvm_does_not_work_the_guest_boots_under_tcg(qapp, played, come, monkeypatch):
    monkeypatch.setattr("gui.live.demo.demo_guest._accelerators", lambda: [KVM, TCG])
    guest = DemoGuest(find=played("case $* in *accel=kvm*) echo no MSR >&2; exit 1;; esac; exec sleep 100"))
    said = QSignalSpy(guest.progress)
    guest.start(128)
    while guest.accelerator != TCG:
        assert said.wait(5000)
    assert [said.at(n)[0] for n in range(said.count())][-2:] == [
        "Booting the demo guest under KVM.",
        "Booting the demo guest under TCG, which takes some seconds.",
    ]
    guest.stop()
    guest.deleteLater()


def test_what_is_missing_is_said_and_kept(qapp, come):
    def find():
        raise MissingError(("qemu",))

    guest = DemoGuest(find=find)
    (why,) = come(guest.failed, guest.start)
    assert why.endswith("sudo apt install qemu-system-x86")
    assert guest.missing is not None
    guest.deleteLater()


def test_a_part_that_is_gone_meanwhile_is_named(qapp, tmp_path, come):
    gone = tmp_path / "busybox"
    guest = DemoGuest(find=lambda: Parts("qemu", gone, Kernel("6.1", gone, ())))
    (why,) = come(guest.failed, guest.start)
    assert why == f"The demo guest did not start: {gone}: No such file or directory."
    assert guest.shell is None
    guest.deleteLater()


def test_a_size_that_cannot_be_is_refused(qapp):
    guest = DemoGuest()
    for ram_mib in (64, 4096):
        with pytest.raises(ValueError, match=str(ram_mib)):
            guest.start(ram_mib)
    guest.deleteLater()


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
