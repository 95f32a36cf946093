"""A guest that libvirt runs is attached to, moved and let go of without ever holding the window up."""

import sys
import threading

import pytest

from gui.live.domain import Domain
from gui.live.fault import FaultKind
from gui.live.libvirt_guest import LibvirtGuest
from gui.live.libvirt_link import Known, LinkError, Seen

MIB = 1 << 20


class PlayedLink:
    """Answers as it is told to; what is an exception is raised."""

    domain = Domain("qemu:///session", "web")

    def __init__(self):
        self.known = Known(256 * MIB, True, deflate_on_oom=False, free_page_reporting=True, pid=None)
        self.seen = Seen(
            "running", True, size_bytes=256 * MIB, stats={"stat-free-memory": MIB}, stats_update_s=9
        )
        self.gate = threading.Event()
        self.gate.set()
        self.refusal = None
        self.said = []

    def _say(self, what, answer=None):
        self.gate.wait()
        self.said.append(what)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def open(self):
        return self._say("open", self.known)

    def look(self):
        return self._say("look", self.seen)

    def set_size(self, size_bytes):
        return self._say(("size", size_bytes), self.refusal)

    def leave(self):
        return self._say("leave")

    def close(self):
        return self._say("close")


@pytest.fixture
def link():
    link = PlayedLink()
    yield link
    link.gate.set()


@pytest.fixture
def guest(qapp, link, clock):
    guest = LibvirtGuest(link, idle_period_s=60, moving_period_s=30, clock=clock)
    yield guest
    guest._worker.close()
    guest.deleteLater()


@pytest.fixture
def attached(guest, qtbot, until):
    with qtbot.waitSignal(guest.attached):
        guest.attach()
    until(lambda: not guest._worker.is_busy)
    return guest


@pytest.fixture
def look_again(attached, link, until):
    """Have the guest be so, and see it."""

    def look(**changes):
        link.seen = link.seen._replace(**changes)
        attached.look()
        until(lambda: not attached._worker.is_busy)

    return look


def gathered(signal):
    said = []
    signal.connect(lambda *given: said.append(given))
    return said


def test_a_guest_that_is_attached_to_is_known(attached):
    assert (attached.name, str(attached.address)) == ("web", "qemu:///session web")
    assert (attached.configured_bytes, attached.size_bytes) == (256 * MIB, 256 * MIB)
    assert (attached.status, attached.is_running) == ("running", True)
    assert (attached.deflate_on_oom, attached.free_page_reporting) == (False, True)
    assert (attached.stats, attached.stats_update_s) == ({"stat-free-memory": MIB}, 9)
    assert attached.has_balloon_device
    assert attached.target_bytes is None


def test_what_cannot_be_attached_to_says_why(guest, link, until):
    link.known = LinkError(FaultKind.NO_DOMAIN, uri="qemu:///session", name="web")
    ended = gathered(guest.ended)
    guest.attach()
    until(lambda: ended)
    assert ended[0][0].kind is FaultKind.NO_DOMAIN


def test_while_libvirt_takes_its_time_nothing_waits(attached, link):
    link.gate.clear()
    attached.look()
    attached.look()
    attached.set_size(200 * MIB)
    assert attached.target_bytes == 200 * MIB


def test_sizes_are_asked_for_in_whole_pages_and_followed(attached, link, look_again, until):
    attached.set_size(200 * MIB - 1)
    until(lambda: not attached._worker.is_busy)
    assert link.said[-1] == ("size", 200 * MIB)
    assert attached.is_moving
    look_again(size_bytes=200 * MIB)
    assert attached.size_bytes == attached.target_bytes == 200 * MIB


def test_a_size_that_is_refused_is_no_target(attached, link, until):
    link.refusal = LinkError(FaultKind.LIBVIRT, "not now")
    refused = gathered(attached.refused)
    attached.set_size(200 * MIB)
    until(lambda: refused)
    assert refused == [("not now",)]
    assert attached.target_bytes is None


def test_stops_and_panics_are_told_once(attached, look_again):
    happened = gathered(attached.happened)
    look_again(status="paused", is_running=False)
    look_again()
    look_again(status="running", is_running=True)
    look_again(status="paused", is_running=False, has_panicked=True)
    look_again()
    assert [name for name, _, _ in happened] == ["STOP", "RESUME", "STOP", "GUEST_PANICKED"]


def test_a_guest_that_ends_is_let_go_of_with_the_reason(attached, link, look_again, until):
    ended = gathered(attached.ended)
    look_again(status="shutoff", is_running=False, end_reason="guest-shutdown")
    (fault,) = ended[0]
    assert (fault.kind, fault.facts) == (FaultKind.GUEST_ENDED, {"guest": "web", "reason": "guest-shutdown"})
    until(lambda: link.said[-1] == "close")


def test_letting_go_leaves_after_all_that_was_asked_before(attached, link, until):
    ended = gathered(attached.ended)
    attached.set_size(200 * MIB)
    attached.let_go()
    until(lambda: ended)
    assert ended[0][0].kind is FaultKind.LET_GO
    assert link.said[-2:] == [("size", 200 * MIB), "leave"]


def test_letting_go_at_once_waits_a_little_and_not_for_ever(attached, link):
    ended = gathered(attached.ended)
    link.gate.clear()
    attached.let_go_at_once(wait_s=0.01)
    assert [fault.kind for (fault,) in ended] == [FaultKind.LET_GO]


# --- libvirt's own guest for tests ----------------------------------------------------------------------


@pytest.fixture
def host():
    """A connection of the test's own to the guest that libvirt makes up, which runs with 2 GiB of its 8."""
    libvirt = pytest.importorskip("libvirt", reason="libvirt-python is an extra: pip install .[libvirt]")
    connection = libvirt.open("test:///default")
    guest = connection.lookupByName("test")
    if not guest.isActive():  # the last connection of another test may still be about to go
        guest.create()
    guest.setMemory(2 * 1024 * 1024)
    yield connection
    connection.close()


@pytest.fixture
def live(window):
    window.actions_by_name["live"].trigger()
    return window.living.window


@pytest.fixture
def real(host, live, until):
    """The window with libvirt's made-up guest, attached to as `live --libvirt` does."""
    live.attach(Domain("test:///default", "test"))
    until(lambda: live.run.guests)
    return live


def test_a_guest_of_libvirt_has_a_card_and_follows(real, host, until):
    monitor = real.run.guests[0].monitor
    assert (monitor.configured_bytes, monitor.size_bytes) == (8192 * MIB, 2048 * MIB)
    monitor.set_size(3072 * MIB)
    until(lambda: monitor.size_bytes == 3072 * MIB)
    assert host.lookupByName("test").info()[2] == 3072 * 1024
    real.run.sample()
    real.refresh()
    vm = real.overview.cards.cards[0].vm
    assert (vm.name, vm.balloon_pages) == ("test", 5120 * 256)
    assert not vm.real.knows_backing


def test_a_guest_of_libvirt_that_is_destroyed_is_gone(real, host, until):
    host.lookupByName("test").destroy()
    real.run.guests[0].monitor.look()
    until(lambda: not real.run.guests)
    assert real.notice.label.text() == "test is gone. test was ended by another program."


def test_a_guest_of_libvirt_is_not_offered_as_a_socket_of_late(real):
    assert real._settings.recent_guests == ()


def test_guests_of_libvirt_are_listed_and_chosen_in_a_dialog(host, live, until, answer_dialog):
    def choose(dialog):
        dialog.uri.setEditText("test:///default")
        dialog.ask.click()
        until(lambda: dialog.list.count() == 1)
        assert dialog.news.text() == ""
        return True

    answer_dialog(choose)
    live.actions_by_name["live-libvirt"].trigger()
    until(lambda: live.run.guests)
    assert live.run.guests[0].name == "test"


# --- without it -----------------------------------------------------------------------------------------


def test_without_the_library_the_dialog_says_how_to_get_it(live, until, answer_dialog, monkeypatch):
    monkeypatch.setitem(sys.modules, "libvirt", None)

    def read(dialog):
        until(lambda: "libvirt-python is not there" in dialog.news.text())
        assert not dialog.ok.isEnabled()
        return True

    answer_dialog(read)
    live.actions_by_name["live-libvirt"].trigger()
    assert not live.run._attaching


def test_what_was_listed_of_one_uri_is_not_chosen_at_another(live, until, answer_dialog, monkeypatch):
    monkeypatch.setattr("gui.live.libvirt_dialog.running_domains", lambda uri: [f"{uri} guest"])

    def look(dialog):
        until(dialog.list.count)
        assert dialog.domain == Domain("qemu:///session", "qemu:///session guest")
        dialog.uri.setEditText("qemu:///system")
        assert dialog.domain is None
        assert dialog.list.count() == 0
        return False

    answer_dialog(look)
    live.actions_by_name["live-libvirt"].trigger()
    assert not live.run._attaching
