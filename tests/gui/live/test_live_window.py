"""The window of real guests, used as a person would, on monitors in the test's own process."""

import time

import pytest
from fake_qemu import MIB
from guests import OwnMemory, obey, say_stats, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from core.codes import LOOKS, Backing
from core.commands import SetTarget
from core.live.commands import Detach, PutBack
from core.live.events import BalloonMoved, GuestAttached, GuestDetached, GuestDoesNotReact, GuestEnded
from core.live.recording_file import read
from gui.live.address import Address


@pytest.fixture
def live(window):
    """The window, still without a guest."""
    window.actions_by_name["live"].trigger()
    made = window.living.window
    made.resize(1280, 720)
    return made


@pytest.fixture
def attached(live, qemu, folder, until):
    """The window with a guest of 256 MiB that obeys at once, and says that 150 MiB are available."""

    def make():
        obey(qemu)
        say_stats(qemu, 150, time.time())
        live.attach(Address(path=str(folder / "monitor")))
        until(lambda: live.run.guests and live.run.guests[0].monitor.stats_update_s)
        live.run.sample()
        live.refresh()
        return live

    return make


def sampled(live, clock):
    """Let a little time pass, and look again."""
    clock.now_s += 0.2
    live.run.sample()
    live.refresh()
    QApplication.processEvents()


def card(live):
    return live.overview.cards.cards[0]


def happened(live):
    return [type(event) for event in live.run.recording.all_events]


# --- before there is a guest ----------------------------------------------------------------------------


def test_it_says_what_it_is_for_and_offers_two_ways_to_begin(live):
    assert live.empty.isVisible()
    assert not live.actions_by_name["live-save"].isEnabled()
    assert not live.actions_by_name["live-put-back"].isEnabled()


def test_the_simulated_run_stands_still_meanwhile(window):
    window.controller.play()
    window.actions_by_name["live"].trigger()
    assert not window.controller.playing


def test_a_socket_that_is_not_there_is_a_sentence(live, folder, until):
    live.attach(Address(path=str(folder / "nothing")))
    until(lambda: words(live))
    assert words(live).startswith("There is no socket at ")
    assert live.empty.isVisible()


def test_a_monitor_that_another_program_holds_is_a_sentence(live, make_qemu, folder, until, monkeypatch):
    monkeypatch.setattr("gui.live.qmp.GREETING_TIMEOUT_S", 0.02)
    make_qemu(greets=False)
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: words(live))
    assert "another program holds this monitor" in words(live)


# --- attached -------------------------------------------------------------------------------------------


def test_a_guest_has_a_card_with_its_balloon_and_its_numbers(attached):
    live = attached()
    vm = card(live).vm
    assert (vm.name, vm.configured_pages, vm.balloon_pages) == ("web", 65536, 0)
    assert live.overview.isVisible()
    numbers = live.overview.host.guests.text()
    assert "150 MiB" in numbers
    assert GuestAttached in happened(live)


def test_nothing_is_asked_of_its_balloon(attached, qemu):
    attached()
    assert "balloon" not in qemu.heard


def test_inflate_moves_the_real_balloon(attached, qemu, qtbot, until, clock):
    live = attached()
    qtbot.mouseClick(card(live).controls.inflate, Qt.MouseButton.LeftButton)
    until(lambda: qemu.size == 240 * MIB)
    live.run.guests[0].monitor.look()
    until(lambda: live.run.guests[0].monitor.size_bytes == 240 * MIB)
    sampled(live, clock)
    assert card(live).vm.balloon_pages == 16 * 256
    assert card(live).vm.target_pages == 16 * 256
    assert BalloonMoved in happened(live)


def test_a_deep_step_is_asked_about_and_done_only_then(attached, qemu, qtbot, until):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=80 * 256))
    assert "176 MiB of 256 MiB" in words(live)
    assert "balloon" not in qemu.heard
    qtbot.mouseClick(live.notice.offer, Qt.MouseButton.LeftButton)
    until(lambda: qemu.size == 176 * MIB)


def test_no_guest_is_made_smaller_than_what_it_uses_and_a_margin(attached, qemu):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=140 * 256))
    live.notice.offer.click()
    assert words(live).startswith("116 MiB is too little for web: it is not made smaller than 122 MiB")
    assert "balloon" not in qemu.heard
    assert card(live).controls.slider.maximum() == (256 - 122) * 256


def test_a_guest_that_says_nothing_keeps_half(live, qemu, folder, until):
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests)
    live.apply(SetTarget(vm="web", target_pages=129 * 256))
    live.notice.offer.click()
    assert "not made smaller than 128 MiB" in words(live)


def test_without_deflate_on_oom_a_person_is_warned(attached, qemu, until):
    qemu.properties["deflate-on-oom"] = False
    live = attached()
    until(lambda: words(live))
    assert "was started without deflate-on-oom" in words(live)


def test_a_guest_without_a_balloon_device_can_be_watched(live, qemu, folder, until):
    qemu.answer_with_error("query-balloon", "DeviceNotActive", "No balloon device")
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests)
    live.refresh()
    assert "no balloon device" in words(live)
    assert card(live).doing.text() == "no balloon device"
    live.apply(SetTarget(vm="web", target_pages=256))
    assert words(live) == "web has no balloon driver loaded."


def test_a_guest_that_does_not_move_is_said_not_to_react(attached, qemu, clock, until):
    live = attached()
    qemu.answers["balloon"] = {}
    live.apply(SetTarget(vm="web", target_pages=256))
    guest = live.run.guests[0]
    clock.now_s += 10
    sampled(live, clock)
    assert guest.is_stuck
    assert GuestDoesNotReact in happened(live)
    assert "does not react: its balloon stays at 0 MiB" in live.overview.feed.model.index(
        live.overview.feed.model.rowCount() - 1
    ).data(Qt.ItemDataRole.DisplayRole)


# --- pages ----------------------------------------------------------------------------------------------


@pytest.fixture
def memory(qemu):
    """The guest's memory is the test's own: 64 MiB."""
    own = OwnMemory(64 * MIB)
    qemu.configured = qemu.size = own.size_bytes
    qemu.answers["human-monitor-command"] = f"Host virtual address for 0x0 (pc.ram) is {own.address:#x}\r\n"
    return own


def looked(live, clock, until):
    """Look at the pages as they are now, and show them."""
    guest = live.run.guests[0]
    until(lambda: guest._reading is None or guest._reading.done())
    guest.end_look()
    live.run._look()
    until(lambda: guest._reading is None or guest._reading.done())
    sampled(live, clock)
    codes = live.shown.page_codes(guest.number)
    return [LOOKS[code].backing for code in codes.tolist()]


def test_the_grid_shows_which_pages_have_frames_and_which_have_none(attached, memory, clock, until):
    memory.touch(100, 50)
    live = attached()
    backings = looked(live, clock, until)
    assert [page for page, each in enumerate(backings) if each is Backing.BACKED] == list(range(100, 150))
    memory.give_back(100, 20)
    backings = looked(live, clock, until)
    assert backings.count(Backing.BACKED) == 30
    assert card(live).vm.backed_pages == 30
    assert card(live).grid.isVisible()


def test_pages_that_may_not_be_looked_at_are_said_to_be_unknown(attached):
    live = attached()
    assert not card(live).grid.isVisible()
    assert card(live).unknown.text().startswith("Its pages cannot be looked at")


def test_a_page_says_what_is_known_of_it(attached, memory, clock, until):
    live = attached()
    looked(live, clock, until)
    text = card(live)._describe(3)
    assert "absent: ballooned, reported free, or never touched" in text
    assert "Last touched" not in text


# --- the end --------------------------------------------------------------------------------------------


def test_detaching_puts_the_balloon_back_and_frees_the_monitor(attached, qemu, until):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=16 * 256))
    until(lambda: qemu.size == 240 * MIB)
    live.apply(Detach(vm="web"))
    until(lambda: not live.run._guests)
    assert qemu.size == 256 * MIB
    assert GuestDetached in happened(live)
    live.refresh()
    assert live.overview.cards.cards == ()


def test_a_balloon_that_was_there_before_is_what_it_is_put_back_to(attached, qemu, until):
    qemu.size = 200 * MIB
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=0))
    until(lambda: qemu.size == 256 * MIB)
    live.apply(PutBack(vm="web"))
    until(lambda: qemu.size == 200 * MIB)


def test_a_guest_that_has_come_to_use_more_is_not_squeezed_by_being_put_back(attached, qemu, until):
    qemu.size = 140 * MIB
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=0))
    until(lambda: qemu.size == 256 * MIB)
    live.run.guests[0].monitor.look()
    until(lambda: live.run.guests[0].monitor.size_bytes == 256 * MIB)
    live.apply(PutBack(vm="web"))  # 150 of 256 MiB are available: it uses 106, and keeps 16 above that
    until(lambda: qemu.size == 140 * MIB)
    live.apply(SetTarget(vm="web", target_pages=0))
    until(lambda: qemu.size == 256 * MIB)
    say_stats(qemu, 90, time.time() + 1)
    live.run.guests[0].monitor._stats_asked_s = float("-inf")
    live.run.guests[0].monitor.look()
    until(lambda: live.run.guests[0].facts().available_bytes == 90 * MIB)
    live.apply(Detach(vm="web"))
    until(lambda: not live.run._guests)
    assert qemu.size == (256 - 90 + 16) * MIB


def test_closing_the_window_puts_it_back(attached, qemu, until):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=16 * 256))
    until(lambda: qemu.size == 240 * MIB)
    live.close()
    until(lambda: qemu.size == 256 * MIB)
    until(lambda: qemu.properties["guest-stats-polling-interval"] == 0)


def test_so_does_closing_the_application(window, attached, qemu, until):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=16 * 256))
    until(lambda: qemu.size == 240 * MIB)
    window.close()
    until(lambda: qemu.size == 256 * MIB)


def test_a_balloon_that_nobody_moved_is_left_alone(attached, qemu):
    live = attached()
    live.close()
    assert "balloon" not in qemu.heard


def test_a_guest_that_goes_is_told_of_and_the_rest_goes_on(attached, qemu, until, clock):
    live = attached()
    qemu.hang_up()
    until(lambda: not live.run._guests)
    assert words(live).startswith("web is gone.")
    assert GuestEnded in happened(live)
    sampled(live, clock)
    assert live.overview.cards.cards == ()


def test_another_window_begins_afresh(window, attached, qemu):
    live = attached()
    live.close()
    window.actions_by_name["live"].trigger()
    assert window.living.window is not live
    assert window.living.window.empty.isVisible()


# --- time -----------------------------------------------------------------------------------------------


def test_the_time_bar_goes_back_over_what_was_seen_and_nothing_can_be_asked_of_it(
    attached, qemu, clock, until
):
    live = attached()
    for mib in (16, 32):
        live.apply(SetTarget(vm="web", target_pages=mib * 256))
        until(lambda mib=mib: qemu.size == (256 - mib) * MIB)
        live.run.guests[0].monitor.look()
        until(lambda: live.run.guests[0].monitor.size_bytes == qemu.size)
        sampled(live, clock)
    moment = next(
        each for each in live.run.recording.moments if each.vms and each.vms[0].balloon_pages == 4096
    )
    live.overview.sought.emit(moment.at_ns)
    assert card(live).vm.balloon_pages == 16 * 256
    assert not card(live).controls.isEnabled()
    sampled(live, clock)
    assert card(live).vm.balloon_pages == 16 * 256
    live.actions_by_name["live-now"].trigger()
    assert card(live).vm.balloon_pages == 32 * 256
    assert card(live).controls.isEnabled()


def test_a_recording_is_saved_and_looked_at_without_qemu(
    attached, qemu, clock, tmp_path, monkeypatch, window, until
):
    live = attached()
    sampled(live, clock)
    path = tmp_path / "guests"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    live.actions_by_name["live-save"].trigger()
    path = path.with_suffix(".balloon-recording")
    until(lambda: str(path) in words(live))
    assert read(path).names == {0: "web"}
    live.close()
    window.actions_by_name["live"].trigger()
    again = window.living.window
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    again.actions_by_name["live-open"].trigger()
    until(lambda: again.shown is not again.run.recording)
    assert [each.vm.name for each in again.overview.cards.cards] == ["web"]
    assert not card(again).controls.isEnabled()
    assert again.bar.title.text() == "A recording: Real guests"


def test_a_file_that_is_no_recording_is_a_sentence_and_changes_nothing(attached, tmp_path, until):
    live = attached()
    (tmp_path / "x").write_text("hello")
    live.recordings.open(tmp_path / "x")
    until(lambda: words(live).startswith("x is no recording"))
    assert live.shown is live.run.recording


# --- attaching by hand ----------------------------------------------------------------------------------


def test_the_dialog_takes_an_address_and_remembers_it(live, qemu, folder, until, answer_dialog, settings):
    def write(dialog):
        dialog.edit.setText("relative")
        assert not dialog.ok.isEnabled()
        assert dialog.why_not.text().startswith("“relative” is no whole path")
        dialog.edit.setText(str(folder / "monitor"))
        return True

    answer_dialog(write)
    live.actions_by_name["live-attach"].trigger()
    until(lambda: live.run.guests)
    assert settings.recent_guests == (str(folder / "monitor"),)


def test_two_guests_of_one_name_are_told_apart(live, qemu, make_qemu, folder, until):
    other = make_qemu(tcp=True)
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests)
    live.attach(Address(host="127.0.0.1", port=other.server.serverPort()))
    until(lambda: len(live.run.guests) == 2)
    live.refresh()
    assert [each.vm.name for each in live.overview.cards.cards] == ["web", "web (2)"]
    assert len({each.vm.owner for each in live.overview.cards.cards}) == 2


def test_a_guest_that_was_lost_and_found_again_is_put_back_to_what_it_was_at_first(
    attached, qemu, until, folder
):
    live = attached()
    live.apply(SetTarget(vm="web", target_pages=16 * 256))
    until(lambda: qemu.size == 240 * MIB)
    qemu.hang_up()
    until(lambda: not live.run.guests)
    assert "its balloon stays as it is" in words(live)
    live.attach(Address(path=str(folder / "monitor")))
    until(lambda: live.run.guests)
    live.apply(PutBack(vm="web"))
    live.apply(Detach(vm="web"))
    until(lambda: qemu.size == 256 * MIB)


def test_a_guest_is_watched_once(attached, folder):
    live = attached()
    live.attach(Address(path=str(folder / "monitor")))
    assert words(live) == "web is watched here already."


def test_a_guest_that_needs_more_while_its_balloon_grows_can_be_stopped(attached, qemu, until, clock, qtbot):
    live = attached()
    qemu.answers["balloon"] = {}  # it takes its time
    live.apply(SetTarget(vm="web", target_pages=40 * 256))
    say_stats(qemu, 20, time.time() + 1)
    monitor = live.run.guests[0].monitor
    monitor._stats_asked_s = float("-inf")
    monitor.look()
    until(lambda: live.run.guests[0].facts().available_bytes == 20 * MIB)
    sampled(live, clock)
    assert words(live).startswith("web needs more by now than its target leaves it.")
    obey(qemu)
    qtbot.mouseClick(live.notice.offer, Qt.MouseButton.LeftButton)
    until(lambda: qemu.size == (256 - 20 + 16) * MIB)
