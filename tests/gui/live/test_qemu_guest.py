"""A guest that is attached to, against a monitor in the test's own process."""

import pytest
from fake_qemu import MIB, UNKNOWN

from gui.live.address import Address
from gui.live.balloon_watch import PATIENCE_S, STILL_S
from gui.live.fault import FaultKind
from gui.live.qemu_guest import QemuGuest
from gui.live.qmp import QmpClient

ONE_LOOK = ["query-balloon"]
WITH_STATS = ["query-balloon", "qom-get"]


@pytest.fixture
def make_guest(folder, clock, qapp):
    """Makes guests whose timer never comes: tests look themselves. `.faults`, `.changes`, `.refusals`."""
    guests = []

    def make(**options):
        client = QmpClient(Address(path=str(folder / "monitor")))
        guest = QemuGuest(client, **{"idle_period_s": 60, "moving_period_s": 30, "clock": clock, **options})
        guest.faults, guest.changes, guest.refusals = [], [], []
        guest.ended.connect(guest.faults.append)
        guest.changed.connect(lambda: guest.changes.append(guest.size_bytes))
        guest.refused.connect(guest.refusals.append)
        guests.append(guest)
        return guest

    yield make
    for guest in guests:
        guest.let_go_at_once(wait_s=0)


@pytest.fixture
def attached(make_guest, qtbot, qemu, settled):
    """Attaches to the monitor; it has looked once."""

    def make(**options):
        guest = make_guest(**options)
        with qtbot.waitSignal(guest.attached):
            guest.attach()
        settled(guest)
        qemu.heard.clear()
        guest.changes.clear()
        return guest

    return make


@pytest.fixture
def settled(until):
    """Waits until nothing is owed to a guest."""
    return lambda guest: until(lambda: not guest._client._asked)


@pytest.fixture
def look(settled, qemu):
    """Lets a guest look once; the commands that it used."""

    def make(guest):
        qemu.heard.clear()
        guest.look()
        settled(guest)
        return qemu.heard

    return make


# --- attaching ------------------------------------------------------------------------------------------


def test_all_that_does_not_change_is_known_once_it_is_attached(qemu, attached):
    guest = attached()
    assert guest.name == "web"
    assert guest.configured_bytes == guest.size_bytes == 256 * MIB
    assert guest.target_bytes is None
    assert (guest.status, guest.is_running) == ("running", True)
    assert guest.has_balloon_device
    assert guest.deflate_on_oom is True
    assert guest.free_page_reporting is False
    assert guest.ram_hva == 0x7F580FE00000
    assert qemu.properties["guest-stats-polling-interval"] == 1


def test_a_guest_without_a_name_is_called_by_its_address(qemu, attached, folder):
    qemu.answers["query-name"] = {}
    assert attached().name == str(folder / "monitor")


def test_plugged_memory_counts(qemu, attached):
    qemu.answers["query-memory-size-summary"] = {"base-memory": 256 * MIB, "plugged-memory": 64 * MIB}
    assert attached().configured_bytes == 320 * MIB


def test_an_old_qemu_knows_its_memory_by_parts(qemu, attached):
    del qemu.answers["query-memory-size-summary"]
    qemu.answers["query-memdev"] = [{"size": 128 * MIB, "policy": "default"}, {"size": 64 * MIB}]
    assert attached().configured_bytes == 192 * MIB


def test_a_qemu_that_does_not_know_its_memory_is_left(qemu, make_guest, until):
    del qemu.answers["query-memory-size-summary"]
    guest = make_guest()
    guest.attach()
    until(lambda: guest.faults)
    assert [fault.kind for fault in guest.faults] == [FaultKind.NO_MEMORY_SIZE]
    assert qemu.properties["guest-stats-polling-interval"] == 0


@pytest.mark.parametrize(
    "said",
    [
        "No memory is mapped at address 0x0\r\n",
        "Memory at address 0x0 is not RAM\r\n",
        "unknown command: 'gpa2hva 0x0'\r\n",
        "",
        5,
    ],
)
def test_where_its_memory_is_may_stay_unknown(qemu, attached, said):
    qemu.answers["human-monitor-command"] = said
    assert attached().ram_hva is None


def test_a_guest_without_a_balloon_device(qemu, attached, look):
    qemu.answer_with_error("query-balloon", "DeviceNotActive", "No balloon device has been activated")
    guest = attached()
    assert not guest.has_balloon_device
    assert guest.size_bytes == guest.configured_bytes == 256 * MIB
    assert guest.deflate_on_oom is None
    with pytest.raises(ValueError, match="no balloon device"):
        guest.set_size(128 * MIB)
    assert look(guest) == []


def test_a_device_that_is_unplugged_is_missed(qemu, attached, look):
    guest = attached()
    guest.set_size(128 * MIB)
    qemu.answer_with_error("query-balloon", "DeviceNotActive")
    look(guest)
    assert not guest.has_balloon_device
    assert guest.target_bytes is None
    assert not guest.is_stalled


def test_an_answer_of_another_shape_does_no_harm(qemu, attached, look):
    qemu.answers |= {"query-name": [], "query-status": "?", "qom-list": 3}
    guest = attached()
    assert not guest.has_balloon_device
    assert guest.status == ""


# --- the balloon ----------------------------------------------------------------------------------------


def test_the_size_is_asked_for_in_bytes(qemu, attached, settled):
    told = []
    qemu.answers["balloon"] = lambda given: told.append(given["value"]) or {}
    guest = attached()
    guest.set_size(100 * MIB + 1)
    settled(guest)
    assert told == [guest.target_bytes] == [100 * MIB + 4_096]


@pytest.mark.parametrize("size", [0, -1, 256 * MIB + 1])
def test_a_size_that_cannot_be_is_not_asked_for(qemu, attached, settled, size):
    guest = attached()
    with pytest.raises(ValueError, match="are not in 1"):
        guest.set_size(size)
    assert guest.target_bytes is None
    assert "balloon" not in qemu.heard


def test_what_qemu_refuses_is_told_in_its_words(qemu, attached, settled):
    qemu.answer_with_error("balloon", "GenericError", "not now")
    guest = attached()
    guest.set_size(MIB)
    settled(guest)
    assert guest.refusals == ["not now"]
    assert guest.target_bytes is None


def test_the_size_follows_the_balloon(qemu, attached, look, clock):
    guest = attached()
    guest.set_size(128 * MIB)
    qemu.size = 200 * MIB
    look(guest)
    assert guest.size_bytes == 200 * MIB
    assert guest.is_moving
    assert guest.is_reacting
    qemu.size = 128 * MIB
    look(guest)
    assert not guest.is_moving
    assert guest.changes == [256 * MIB, 200 * MIB, 128 * MIB]
    look(guest)
    assert len(guest.changes) == 3


def test_a_balloon_that_moves_is_looked_at_more_often(qemu, attached, look, clock):
    guest = attached()
    assert guest._timer.interval() == 60_000
    guest.set_size(128 * MIB)
    assert guest._timer.interval() == 30_000
    clock.now_s += STILL_S
    look(guest)
    assert guest._timer.interval() == 60_000


def test_its_own_timer_looks(qemu, attached, until):
    guest = attached(idle_period_s=0.01, moving_period_s=0.01)
    qemu.size = 200 * MIB
    until(lambda: guest.size_bytes == 200 * MIB)


def test_an_event_wakes_it(qemu, attached, until):
    guest = attached()
    qemu.size = 200 * MIB
    qemu.tell("BALLOON_CHANGE", actual=200 * MIB)
    until(lambda: guest.size_bytes == 200 * MIB)


def test_no_second_question_is_asked_while_one_is_open(qemu, attached, until):
    guest = attached()
    qemu.silent = {"query-balloon"}
    guest.look()
    guest.look()
    until(lambda: qemu.heard)
    guest.look()
    guest._client.send("query-name")
    until(lambda: "query-name" in qemu.heard)
    assert qemu.heard == ["query-balloon", "query-name"]


def test_a_guest_whose_driver_gives_no_sign_does_not_react(qemu, attached, look, clock):
    guest = attached()
    assert guest.is_reacting
    clock.now_s += PATIENCE_S
    look(guest)
    assert not guest.is_reacting
    assert len(guest.changes) == 1
    qemu.properties["guest-stats"] = {"stats": {}, "last-update": 1_700_000_000}
    clock.now_s += 1
    look(guest)
    assert guest.is_reacting


def test_a_guest_that_can_give_no_more_has_stalled(qemu, attached, look, clock):
    guest = attached()
    guest.set_size(64 * MIB)
    qemu.size = 168 * MIB
    look(guest)
    clock.now_s += PATIENCE_S
    look(guest)
    assert guest.is_stalled
    assert guest.is_reacting


# --- statistics, state, events --------------------------------------------------------------------------


def test_statistics_are_asked_for_once_a_second(qemu, attached, look, clock):
    guest = attached()
    assert look(guest) == ONE_LOOK
    clock.now_s += 0.99
    assert look(guest) == ONE_LOOK
    clock.now_s += 0.01
    assert look(guest) == WITH_STATS
    assert look(guest) == ONE_LOOK


def test_statistics_have_whatever_the_guest_reports(qemu, attached, look, clock):
    guest = attached()
    assert guest.stats == {"stat-free-memory": None}
    assert guest.stats_update_s == 0
    stats = {"stat-free-memory": 5 * MIB, "stat-oom-kill": 0, "stat-swap-in": UNKNOWN}
    qemu.properties["guest-stats"] = {"stats": stats, "last-update": 1_700_000_000}
    clock.now_s += 1
    look(guest)
    assert guest.stats == {"stat-free-memory": 5 * MIB, "stat-oom-kill": 0, "stat-swap-in": None}
    assert guest.stats_update_s == 1_700_000_000
    assert len(guest.changes) == 1


def test_a_guest_that_is_paused_says_so(qemu, attached, until):
    guest = attached()
    events = []
    guest.happened.connect(lambda *event: events.append(event))
    qemu.answers["query-status"] = {"running": False, "status": "paused"}
    qemu.tell("STOP")
    until(lambda: not guest.is_running)
    assert guest.status == "paused"
    qemu.answers["query-status"] = {"running": True, "status": "running"}
    qemu.tell("RESUME")
    until(lambda: guest.is_running)
    assert events == [("STOP", {}, 1_700_000_000.5), ("RESUME", {}, 1_700_000_000.5)]


def test_a_guest_that_reboots_has_to_show_its_driver_again(qemu, attached, look, clock, qtbot):
    guest = attached()
    qemu.properties["guest-stats"] = {"stats": {}, "last-update": 1_700_000_000}
    clock.now_s += 60
    look(guest)
    with qtbot.waitSignal(guest.happened):
        qemu.tell("RESET", guest=True, reason="guest-reset")
    clock.now_s += PATIENCE_S
    assert not guest.is_reacting


# --- the end --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", [0, 1, 10])
def test_letting_go_leaves_the_statistics_as_they_were(qemu, attached, until, before):
    qemu.properties["guest-stats-polling-interval"] = before
    guest = attached()
    guest.let_go()
    guest.let_go()
    until(lambda: guest.faults)
    assert [(fault.kind, fault.facts) for fault in guest.faults] == [(FaultKind.LET_GO, {"guest": "web"})]
    assert qemu.properties["guest-stats-polling-interval"] == before
    guest.let_go()
    guest.look()
    assert len(guest.faults) == 1


def test_letting_go_of_a_guest_that_is_not_attached_yet(make_qemu, make_guest):
    make_qemu(greets=False)
    guest = make_guest()
    guest.attach()
    guest.let_go()
    assert [fault.kind for fault in guest.faults] == [FaultKind.LET_GO]


def test_when_the_application_goes_no_answer_is_waited_for_long(qemu, attached):
    guest = attached()
    qemu.silent = {"qom-set"}
    guest.let_go_at_once(wait_s=0.001)
    assert [fault.kind for fault in guest.faults] == [FaultKind.LET_GO]


def test_a_guest_that_ends_says_how(qemu, attached, until):
    guest = attached()
    qemu.tell("SHUTDOWN", guest=True, reason="guest-shutdown")
    qemu.hang_up()
    until(lambda: guest.faults)
    (fault,) = guest.faults
    assert (fault.kind, fault.facts) == (FaultKind.GUEST_ENDED, {"guest": "web", "reason": "guest-shutdown"})
    assert not guest._timer.isActive()


def test_a_qemu_that_is_killed_just_ends(qemu, attached, until):
    guest = attached()
    qemu.hang_up()
    until(lambda: guest.faults)
    assert guest.faults[0].kind is FaultKind.CLOSED


def test_a_monitor_that_cannot_be_reached_is_the_end_too(make_guest):
    guest = make_guest()
    guest.attach()
    assert [fault.kind for fault in guest.faults] == [FaultKind.NOT_FOUND]
