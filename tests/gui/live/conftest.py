"""What the tests of real guests share: sockets with short paths, and monitors that are shut down."""

import tempfile
from pathlib import Path

import pytest
from fake_qemu import FakeQemu


@pytest.fixture
def folder():
    """A folder whose path leaves room in a socket's address; the tests' own can be too long."""
    with tempfile.TemporaryDirectory(prefix="qmp-") as folder:
        yield Path(folder)


@pytest.fixture
def make_qemu(qapp, folder):
    """Makes monitors that listen at `monitor` in the folder, or at any port."""
    made = []

    def make(*, tcp=False, greets=True):
        made.append(FakeQemu(None if tcp else folder / "monitor", greets=greets))
        return made[-1]

    yield make
    for qemu in made:
        qemu.close()


@pytest.fixture
def qemu(make_qemu):
    return make_qemu()


@pytest.fixture
def until(qtbot):
    """Lets the application go on until something holds."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()))


@pytest.fixture(autouse=True)
def no_long_goodbyes(monkeypatch):
    """Monitors in the test's own process cannot answer while it stands still and waits for them."""
    monkeypatch.setattr("gui.live.live_run._GOODBYE_S", 0.05)
