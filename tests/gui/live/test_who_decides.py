"""A controller leads real guests after a person said so twice, and stops at the first doubt."""

import time

import pytest
from fake_qemu import MIB
from guests import obey, say_stats, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.commands import ReleaseTarget, SetTarget
from core.events import Cause, PolicyChanged, TargetSet
from core.live.commands import Detach
from core.live.events import ControllerStopped, Doubt
from core.live.facts import HostFacts
from core.live.recording_file import read
from core.specs import Policy
from core.units import GIB
from gui.live.address import Address

SHORT = HostFacts(total_bytes=8 * GIB, available_bytes=GIB // 2)


@pytest.fixture
def wall_clock():
    """Unix time that stands still until a test says otherwise."""
    return [time.time()]


@pytest.fixture
def live(window, wall_clock, qemu, folder, until, monkeypatch):
    """The window on a host that is short, with a guest of 256 MiB of which 150 MiB are available."""
    window.actions_by_name["live"].trigger()
    live = window.living.window
    live.resize(1280, 720)
    live.run._wall_clock = lambda: wall_clock[0]
    monkeypatch.setattr(live.run, "_host_facts", lambda: SHORT)
    obey(qemu)
    say_stats(qemu, 150, wall_clock[0])
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests and live.run.guests[0].monitor.stats_update_s)
    live.run._timer.stop()  # a test says when to look
    return live


def choose(live, policy):
    live.who_decides.actions_by_policy[policy].trigger()


def let_decide(live, qtbot, policy=Policy.PROXMOX):
    choose(live, policy)
    qtbot.mouseClick(live.notice.offer, Qt.MouseButton.LeftButton)


def after(live, clock, seconds):
    """Time passes, in which the guests went on to report; it is looked at then."""
    clock.now_s += seconds
    for guest in live.run.guests:
        guest.monitor.stats_at_s = clock.now_s
    live.run.sample()
    live.refresh()
    QApplication.processEvents()


def events(live, kind):
    return [event for event in live.run.recording.all_events if isinstance(event, kind)]


def settle(live, until, clock):
    """The monitor hears what size the guest has now, and what it reports."""
    monitor = live.run.guests[0].monitor
    until(lambda: not monitor._open_questions)
    clock.now_s += 1
    monitor.look()
    until(lambda: not monitor._open_questions)


# --- beginning and ending ------------------------------------------------------------------------------


def test_nobody_decides_at_first_and_the_menu_says_who_could(live):
    assert live.who_decides.text() == "Who decides: nobody ▾"
    texts = [action.text().replace("&", "") for action in live.who_decides.menu().actions()]
    assert texts == ["Nobody", "Proxmox VE", "MOM (oVirt)"]
    assert "Hyper-V are not offered" in live.who_decides.toolTip()


def test_choosing_a_controller_asks_first_and_names_the_guests(live, qemu, clock):
    choose(live, Policy.PROXMOX)
    assert words(live).startswith("Proxmox VE's rule would move the real balloons of web: every 10 s")
    after(live, clock, 20)
    assert live.who_decides.text() == "Who decides: nobody ▾"
    assert live.who_decides.actions_by_policy[Policy.NONE].isChecked()
    assert "balloon" not in qemu.heard


def test_the_question_warns_of_guests_that_cannot_take_pages_back(live):
    live.run.guests[0].monitor.deflate_on_oom = False
    choose(live, Policy.MOM)
    assert words(live).endswith("Without deflate-on-oom, web cannot take pages back when short.")


def test_where_no_guest_has_a_balloon_there_is_nothing_to_ask(live):
    live.run.guests[0].monitor._balloon_path = ""
    choose(live, Policy.PROXMOX)
    assert words(live) == "No guest with a balloon is there: nothing to decide about."
    assert not live.notice.has_offer


def test_it_takes_memory_from_a_guest_and_not_below_the_floor(live, qemu, qtbot, until, clock, wall_clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    assert qemu.size == 156 * MIB  # 100 MiB at once, and 106 MiB of 256 are used
    say_stats(qemu, 50, wall_clock[0])
    settle(live, until, clock)
    after(live, clock, 10)
    until(lambda: qemu.size < 156 * MIB)
    assert qemu.size == 122 * MIB


def test_the_feed_the_host_and_the_card_say_who_decides(live, qtbot, until, qemu, clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    settle(live, until, clock)
    after(live, clock, 2.5)
    assert live.who_decides.text() == "Who decides: Proxmox VE ▾"
    assert "decides: Proxmox VE, 3 s ago" in live.overview.host.numbers.text()
    assert live.overview.cards.cards[0].controls.cause.text() == "Proxmox VE"
    assert [event.new for event in events(live, PolicyChanged)] == [Policy.PROXMOX]
    assert [event.cause for event in events(live, TargetSet)] == [Cause.CONTROLLER]


def test_it_decides_once_in_its_own_period(live, qtbot, qemu, until, clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    settle(live, until, clock)
    after(live, clock, 8.9)
    assert qemu.heard.count("balloon") == 1


def test_nobody_is_nobody_at_once(live, qtbot, qemu, until, clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    settle(live, until, clock)
    choose(live, Policy.NONE)
    assert live.who_decides.text() == "Who decides: nobody ▾"
    after(live, clock, 20)
    assert qemu.heard.count("balloon") == 1
    assert [event.new for event in events(live, PolicyChanged)] == [Policy.PROXMOX, Policy.NONE]


def test_a_recording_keeps_who_decided(live, qtbot, clock, tmp_path):
    let_decide(live, qtbot)
    after(live, clock, 1)
    live.recordings.save(tmp_path / "seen.balloon-recording")
    again = read(tmp_path / "seen.balloon-recording")
    again.seek(again.span_ns[1])
    assert again.host().policy is Policy.PROXMOX


# --- a person's own hand --------------------------------------------------------------------------------


def test_a_guest_that_a_person_moves_is_left_to_the_person(live, qtbot, qemu, until, clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    settle(live, until, clock)
    live.apply(SetTarget(vm="web", target_pages=0))
    until(lambda: qemu.size == 256 * MIB)
    settle(live, until, clock)
    after(live, clock, 20)
    assert qemu.size == 256 * MIB
    assert live.who_decides.text() == "Who decides: Proxmox VE ▾"
    controls = live.overview.cards.cards[0].controls
    assert controls.automatic.isVisible()
    controls.automatic.click()
    after(live, clock, 20)
    until(lambda: qemu.size < 256 * MIB)


def test_a_guest_that_comes_later_is_the_persons_until_handed_over(
    live, qtbot, make_qemu, folder, until, clock
):
    live.run.detach(live.run.guests[0])
    until(lambda: not live.run._guests)
    live.run.helm.start(Policy.PROXMOX, [])
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests and live.run.guests[0].monitor.stats_update_s)
    after(live, clock, 20)
    assert not events(live, TargetSet)
    live.apply(ReleaseTarget(vm="web"))
    after(live, clock, 20)
    assert events(live, TargetSet)


def test_targets_are_handed_back_only_while_somebody_decides(live, qtbot):
    assert not live.run.recording.understands(ReleaseTarget)
    let_decide(live, qtbot)
    assert live.run.recording.understands(ReleaseTarget)
    choose(live, Policy.NONE)
    assert not live.run.recording.understands(ReleaseTarget)


def test_letting_a_guest_go_is_no_doubt(live, qtbot, until, clock):
    let_decide(live, qtbot)
    live.apply(Detach(vm="web"))
    until(lambda: not live.run._guests)
    after(live, clock, 1)
    assert not events(live, ControllerStopped)


# --- doubts ---------------------------------------------------------------------------------------------


def assert_stopped(live, doubt, why):
    assert live.who_decides.text() == "Who decides: nobody ▾"
    assert [event.doubt for event in events(live, ControllerStopped)] == [doubt]
    expected = f"Proxmox VE decides no more, because of web: {why}. Targets stay as they are."
    assert words(live) == expected


def test_it_stops_when_a_guest_says_nothing_any_more(live, qtbot, qemu, until, clock, wall_clock):
    let_decide(live, qtbot)
    until(lambda: qemu.size < 256 * MIB)
    settle(live, until, clock)
    wall_clock[0] += 7
    after(live, clock, 10)
    assert_stopped(live, Doubt.STALE, "its last report is too old to go by")
    after(live, clock, 20)
    assert qemu.heard.count("balloon") == 1


def test_it_stops_when_a_balloon_does_not_do_what_it_was_asked(live, qtbot, qemu, until, clock):
    qemu.answers["balloon"] = {}
    let_decide(live, qtbot)
    until(lambda: "balloon" in qemu.heard)
    after(live, clock, 4)
    assert_stopped(live, Doubt.STUCK, "its balloon does not do what it was asked")


def test_it_stops_when_qemu_does_not_take_a_target(live, qtbot, qemu, until):
    qemu.answer_with_error("balloon", "GenericError", "not now")
    let_decide(live, qtbot)
    until(lambda: events(live, ControllerStopped))
    until(lambda: words(live).startswith("Proxmox"))
    assert_stopped(live, Doubt.STUCK, "its balloon does not do what it was asked")


def test_it_stops_when_a_guest_is_gone(live, qtbot, qemu, until):
    let_decide(live, qtbot)
    qemu.hang_up()
    until(lambda: not live.run._guests)
    assert_stopped(live, Doubt.LEFT, "it is gone")


def test_closing_the_window_is_no_doubt(live, qtbot):
    let_decide(live, qtbot)
    live.close()
    assert not events(live, ControllerStopped)
