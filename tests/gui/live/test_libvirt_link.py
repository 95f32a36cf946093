"""What is said to libvirt, and how its answers are read; the library is played, so that none is needed."""

# ruff: noqa: N802 - its methods have libvirt's own names

import sys
from types import SimpleNamespace

import pytest

from gui.live.domain import Domain, is_of_this_computer
from gui.live.fault import FaultKind
from gui.live.libvirt_link import Known, Link, LinkError, running_domains

MIB = 1 << 20
GUEST = Domain("qemu:///session", "web")
XML = """<domain><devices><memballoon model='virtio' autodeflate='on' freePageReporting='off'>
<stats period='7'/></memballoon></devices></domain>"""


class LibvirtError(Exception):
    def __init__(self, words, code=0):
        super().__init__(words)
        self.code = code

    def get_error_message(self):
        return str(self)

    def get_error_code(self):
        return self.code


class Played:
    """A library, a connection and a guest in one; an attribute that is an exception is raised."""

    libvirtError = LibvirtError  # noqa: N815 - its own name
    VIR_ERR_NO_DOMAIN = 42
    VIR_DOMAIN_AFFECT_LIVE = 1
    VIR_DOMAIN_PAUSED_CRASHED = 10
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1

    def __init__(self):
        self.said = []
        self.now = (1, 1)
        self.stats = {"actual": 512 * 1024, "unused": 100, "last_update": 1_700_000_000, "major_fault": 3}
        self.xml, self.is_active = XML, True

    def registerErrorHandler(self, *_):
        pass

    def open(self, uri):
        self.said.append(("open", uri))
        return self

    def lookupByName(self, name):
        if name != "web":
            raise LibvirtError("Domain not found", 42)
        return self

    def listAllDomains(self, flags):
        return [SimpleNamespace(name=lambda name=name: name) for name in ("web", "db")]

    def close(self):
        self.said.append("close")

    def isActive(self):
        return self.is_active

    def XMLDesc(self):
        return self.xml

    def maxMemory(self):
        return 1024 * 1024

    def info(self):
        return [1, 1024 * 1024, 768 * 1024, 1, 0]

    def state(self):
        if isinstance(self.now, Exception):
            raise self.now
        return self.now

    def memoryStats(self):
        if isinstance(self.stats, Exception):
            raise self.stats
        return self.stats

    def setMemoryStatsPeriod(self, period, flags):
        self.said.append(("period", period, flags))

    def setMemoryFlags(self, kib, flags):
        self.said.append(("memory", kib, flags))


@pytest.fixture
def libvirt(monkeypatch):
    played = Played()
    monkeypatch.setitem(sys.modules, "libvirt", played)
    return played


@pytest.fixture
def link(libvirt):
    link = Link(GUEST)
    link.open()
    return link


def fault_of(call, *given):
    with pytest.raises(LinkError) as caught:
        call(*given)
    return caught.value.fault


def test_a_guest_is_found_and_what_does_not_change_is_read(libvirt, monkeypatch, tmp_path):
    folder = tmp_path / "libvirt/qemu/run"
    folder.mkdir(parents=True)
    (folder / "web.pid").write_text("1234\n")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    known = Link(GUEST).open()
    assert known == Known(1024 * MIB, True, deflate_on_oom=True, free_page_reporting=False, pid=1234)
    assert libvirt.said == [("open", "qemu:///session"), ("period", 1, 1)]


def test_the_process_of_another_users_guest_is_not_asked_for(libvirt):
    assert Link(Domain("qemu:///system", "web")).open().pid is None


@pytest.mark.parametrize(
    "xml", ["<domain/>", "<domain><devices><memballoon model='none'/></devices></domain>"]
)
def test_a_guest_may_have_no_balloon(libvirt, xml):
    libvirt.xml = xml
    libvirt.stats = {}
    link = Link(GUEST)
    assert not link.open().has_balloon
    assert link.look().size_bytes == 768 * MIB


def test_statistics_have_the_names_and_units_of_qemu(link):
    seen = link.look()
    assert (seen.status, seen.is_running, seen.end_reason) == ("running", True, "")
    assert seen.size_bytes == 512 * MIB
    assert seen.stats == {"stat-free-memory": 100 * 1024, "stat-major-faults": 3}
    assert seen.stats_update_s == 1_700_000_000


@pytest.mark.parametrize(
    ("now", "running", "panicked", "reason"),
    [
        ((3, 1), False, False, ""),
        ((3, 10), False, True, ""),
        ((5, 1), False, False, "guest-shutdown"),
        ((5, 2), False, False, "host-qmp-quit"),
        ((5, 99), False, False, "unknown"),
        ((6, 0), False, False, "guest-panic"),
    ],
)
def test_states_have_the_words_of_qemu(link, libvirt, now, running, panicked, reason):
    libvirt.now = now
    seen = link.look()
    assert (seen.is_running, seen.has_panicked, seen.end_reason) == (running, panicked, reason)


def test_a_guest_that_was_there_for_one_run_only_is_gone_with_it(link, libvirt):
    libvirt.now = LibvirtError("no such domain", 42)
    assert fault_of(link.look).kind is FaultKind.CLOSED


def test_a_guest_that_ends_between_two_questions_has_ended(link, libvirt):
    libvirt.stats, libvirt.is_active = LibvirtError("domain is not running"), False
    states = iter([(1, 1), (5, 1)])
    libvirt.state = lambda: next(states)
    assert link.look().end_reason == "guest-shutdown"


def test_any_other_complaint_is_told_in_libvirts_words(link, libvirt):
    libvirt.stats = LibvirtError("the daemon is tired")
    fault = fault_of(link.look)
    assert (fault.kind, fault.facts["why"]) == (FaultKind.LIBVIRT, "the daemon is tired")


def test_sizes_are_asked_for_in_kib_of_the_running_guest(link, libvirt):
    link.set_size(300 * MIB)
    assert libvirt.said[-1] == ("memory", 300 * 1024, 1)


def test_leaving_leaves_the_statistics_as_they_were(link, libvirt):
    link.leave()
    assert libvirt.said[-2:] == [("period", 7, 1), "close"]


@pytest.mark.parametrize(("name", "is_active"), [("db", True), ("web", False)])
def test_only_guests_that_run_are_attached_to(libvirt, name, is_active):
    libvirt.is_active = is_active
    fault = fault_of(Link(Domain("qemu:///session", name)).open)
    assert (fault.kind, fault.facts["name"]) == (FaultKind.NO_DOMAIN, name)


def test_guests_are_listed_by_name(libvirt):
    assert running_domains("qemu:///session") == ["db", "web"]
    assert libvirt.said[-1] == "close"


def test_without_the_library_nothing_else_fails(monkeypatch):
    monkeypatch.setitem(sys.modules, "libvirt", None)
    assert fault_of(running_domains, "qemu:///session").kind is FaultKind.NO_LIBVIRT
    assert fault_of(Link(GUEST).open).kind is FaultKind.NO_LIBVIRT


@pytest.mark.parametrize(
    "uri", ["qemu+ssh://other/system", "qemu://other/system", "//[", "xen+tcp://me@x/", "", "web"]
)
def test_guests_of_another_computer_are_not_shown_beside_this_ones_memory(libvirt, uri):
    assert not is_of_this_computer(uri)
    assert fault_of(running_domains, uri).kind is FaultKind.LIBVIRT_ELSEWHERE
    assert not libvirt.said


@pytest.mark.parametrize("uri", ["qemu:///session", "qemu+unix:///system?socket=/run/x", "test:///default"])
def test_uris_without_a_name_are_of_this_computer(uri):
    assert is_of_this_computer(uri)
