"""A real QEMU, without a system in its guest."""

import shutil
import subprocess
from pathlib import Path

import pytest

from gui.live.address import Address
from gui.live.discovery import find_guests
from gui.live.fault import FaultKind
from gui.live.qemu_guest import QemuGuest
from gui.live.qmp import QmpClient

NEEDED = ("setpriv", "qemu-system-x86_64")
MISSING = [program for program in NEEDED if shutil.which(program) is None]
MIB = 1 << 20
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


def is_listened_at(path):
    """Whether somebody has begun to; the file is there a little earlier."""
    lines = Path("/proc/net/unix").read_text().splitlines()
    return any(line.endswith(f" {path}") and " 00010000 " in line for line in lines)


@pytest.fixture
def start_qemu(folder, until):
    """Starts QEMU with its guest paused; it is killed after the test, and dies with the tests' process."""
    started = []

    def start(*options):
        path = folder / "monitor"
        guest = ("-S", "-nodefaults", "-no-user-config", "-display", "none", "-m", "64", "-accel", "tcg")
        mortal = ("setpriv", "--pdeathsig", "KILL", "--")
        command = [*mortal, "qemu-system-x86_64", *guest, "-name", "real", *options]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        started.append(process)
        until(lambda: is_listened_at(path))
        return process, Address(path=str(path))

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.mark.parametrize("option", ["-qmp", "-qmp-pretty"])
def test_from_attaching_to_the_end(start_qemu, folder, qtbot, until, option):
    device = "virtio-balloon-pci,deflate-on-oom=on"
    process, address = start_qemu(option, f"unix:{folder}/monitor,server=on,wait=off", "-device", device)
    (found,) = [guest for guest in find_guests() if guest.pid == process.pid]
    assert (found.name, found.addresses) == ("real", (address,))

    guest, held, faults = QemuGuest(QmpClient(address)), QmpClient(address, greeting_timeout_s=0.05), []
    with qtbot.waitSignal(guest.attached):
        guest.attach()
    assert (guest.name, guest.pid) == ("real", process.pid)
    assert guest.configured_bytes == guest.size_bytes == 64 * MIB
    assert (guest.status, guest.is_running) == ("prelaunch", False)
    assert guest.has_balloon_device  # though it has no id
    assert (guest.deflate_on_oom, guest.free_page_reporting) == (True, False)
    assert f"{guest.ram_hva:x}-" in Path(f"/proc/{process.pid}/maps").read_text()

    until(lambda: guest.stats)
    assert guest.stats["stat-free-memory"] is None
    assert guest.stats_update_s == 0
    guest.set_size(32 * MIB)
    until(lambda: not guest._client._asked)
    assert (guest.target_bytes, guest.size_bytes) == (32 * MIB, 64 * MIB)
    assert guest.is_reacting

    held.ended.connect(faults.append)
    held.open()
    until(lambda: faults)
    assert faults[0].kind is FaultKind.NO_GREETING

    guest.ended.connect(faults.append)
    process.terminate()
    until(lambda: len(faults) == 2)
    assert (faults[1].kind, faults[1].facts["reason"]) == (FaultKind.GUEST_ENDED, "host-signal")


def test_a_qemu_without_a_balloon_that_is_killed(start_qemu, folder, qtbot, until):
    process, address = start_qemu("-qmp", f"unix:{folder}/monitor,server=on,wait=off")
    guest, faults = QemuGuest(QmpClient(address)), []
    guest.ended.connect(faults.append)
    with qtbot.waitSignal(guest.attached):
        guest.attach()
    assert not guest.has_balloon_device
    process.kill()
    until(lambda: faults)
    assert faults[0].kind is FaultKind.CLOSED


def test_letting_go_at_once_leaves_a_real_guest_as_it_was(start_qemu, folder, qtbot, until):
    device = "virtio-balloon-pci,id=b"
    _, address = start_qemu("-qmp", f"unix:{folder}/monitor,server=on,wait=off", "-device", device)
    guest, faults, said = QemuGuest(QmpClient(address)), [], []
    guest.ended.connect(faults.append)
    with qtbot.waitSignal(guest.attached):
        guest.attach()
    guest.set_size(32 * MIB)
    guest.set_size(64 * MIB)
    guest.let_go_at_once()
    assert [fault.kind for fault in faults] == [FaultKind.LET_GO]

    client = QmpClient(address)
    with qtbot.waitSignal(client.ready):
        client.open()
    place = {"path": "/machine/peripheral/b", "property": "guest-stats-polling-interval"}
    client.send("qom-get", place, said.append)
    until(lambda: said)
    client.close()
    assert said[0].result == 0
