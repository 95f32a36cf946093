"""A real guest, booted and squeezed through the app's own controls: what it shows is what is."""

import os
import signal
import time
from pathlib import Path

import pytest
from guests import words
from PySide6.QtCore import Qt

from core.codes import LOOKS, Backing, Use
from core.commands import SetTarget
from core.live.events import BalloonMoved, GuestEnded
from gui.live.demo.demo_guest import TCG
from gui.live.demo.needs import MissingError, find_parts, missing_text
from gui.live.demo.programs import Program
from gui.live.qmp import Reply

SCREENSHOTS = Path(__file__).parents[3] / "resources" / "screenshots"
RAM_MIB = 192
MIB_PAGES = 256
PATIENCE_MS = 20_000


@pytest.fixture
def live(open_window):
    try:
        find_parts()
    except MissingError as error:
        pytest.skip(missing_text(error))
    window = open_window()
    window.controller.clock = time.monotonic
    window.actions_by_name["live"].trigger()
    return window.living.window


@pytest.fixture
def until(qtbot):
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


class Sight:
    """What a person sees of the one guest, and what QEMU says of it."""

    def __init__(self, live, until):
        self.live, self.until = live, until

    @property
    def card(self):
        return self.live.overview.cards.cards[0]

    @property
    def guest(self):
        return self.live.run.guests[0]

    def looks(self):
        return [LOOKS[code] for code in self.live.shown.page_codes(self.guest.number).tolist()]

    def present(self):
        return sum(look.backing is Backing.BACKED for look in self.looks())

    def ballooned(self):
        """Pages that the host has no frame for, and that the guest says are in its balloon."""
        return sum(look.backing is Backing.BALLOONED for look in self.looks())

    def used(self, use):
        return sum(look.use is use for look in self.looks())

    def size_by_qmp(self):
        """What QEMU itself answers now."""
        answers = []
        self.guest.monitor._client.send("query-balloon", {}, answers.append)
        self.until(lambda: answers)
        reply = answers[0]
        assert isinstance(reply, Reply)
        return reply.result["actual"]


@pytest.fixture
def sight(live, until):
    live.demo.boot(RAM_MIB, TCG)
    until(lambda: live.run.guests or (words(live) and not live.demo._starting))
    assert live.run.guests, words(live)
    until(lambda: live.run.guests[0].facts().available_bytes is not None)
    live.refresh()
    return Sight(live, until)


def test_what_is_shown_of_a_real_guest_is_what_is(sight, live, until, qtbot):
    card, guest = sight.card, sight.guest
    path = guest.monitor.address.path

    # dirty memory: a program takes 16 MiB and ends; its pages are free in the guest, and still have frames
    live.demo.switch(path, Program.PRIVATE, 16)
    until(lambda: sight.used(Use.PROGRAM) >= 16 * MIB_PAGES)
    live.demo.switch(path, Program.PRIVATE, 16)
    until(lambda: sight.used(Use.PROGRAM) < 16 * MIB_PAGES)
    before = sight.present()
    until(lambda: guest.facts().available_bytes >= 50 << 20)

    # inflate by the app's own button, two steps of 12 MiB
    for _ in range(2):
        qtbot.mouseClick(card.controls.inflate, Qt.MouseButton.LeftButton)
        live.refresh()
    until(lambda: card.vm.balloon_pages == 24 * MIB_PAGES)
    assert sight.size_by_qmp() == (RAM_MIB - 24) << 20
    assert card.gauge._balloon == 24 * MIB_PAGES
    until(lambda: sight.ballooned() == 24 * MIB_PAGES)  # to the page
    assert sight.used(Use.BALLOON) == 24 * MIB_PAGES
    squeezed = sight.present()
    assert squeezed < before
    assert BalloonMoved in map(type, live.run.recording.all_events)

    # deflate: the guest has its pages again, but frames come only when they are touched
    for _ in range(2):
        qtbot.mouseClick(card.controls.deflate, Qt.MouseButton.LeftButton)
        live.refresh()
    until(lambda: card.vm.balloon_pages == 0)
    until(lambda: sight.used(Use.BALLOON) == 0)
    assert sight.size_by_qmp() == RAM_MIB << 20
    assert sight.present() < squeezed + 8 * MIB_PAGES
    live.demo.switch(path, Program.PRIVATE, 32)
    until(lambda: sight.present() >= squeezed + 24 * MIB_PAGES)
    live.demo.switch(path, Program.PRIVATE, 32)

    # too deep is refused, and nothing is asked of the guest
    live.apply(SetTarget(vm=guest.name, target_pages=(RAM_MIB - 8) * MIB_PAGES))
    live.notice.offer.click()
    assert "it is not made smaller than" in words(live)
    assert sight.size_by_qmp() == RAM_MIB << 20

    # QEMU is killed in mid-inflate, and the app goes on
    until(lambda: guest.facts().available_bytes > 24 << 20)
    live.apply(SetTarget(vm=guest.name, target_pages=16 * MIB_PAGES))
    os.kill(guest.monitor.pid, signal.SIGKILL)
    until(lambda: not live.run.guests)
    assert GuestEnded in map(type, live.run.recording.all_events)
    assert words(live).startswith("demo-")
    live.refresh()
    assert live.overview.cards.cards == ()
    assert not live.demo.button.isVisible()


def test_the_picture_of_the_readme_is_of_a_real_guest_which_ends_with_the_window(
    sight, live, until, tmp_path
):
    live.resize(1440, 860)
    path, pid = sight.guest.monitor.address.path, sight.guest.monitor.pid
    for program, mib in ((Program.READER, 16), (Program.CACHE, 12)):
        live.demo.switch(path, program, mib)
    until(lambda: sight.used(Use.CACHE_CLEAN) >= 12 * MIB_PAGES)
    for _ in range(2):
        sight.card.controls.inflate.click()
        live.refresh()
    until(lambda: sight.ballooned() == 24 * MIB_PAGES)
    live.refresh()
    folder = SCREENSHOTS if os.environ.get("BALLOON_LAB_UPDATE_PICTURES") else tmp_path
    assert live.grab().save(str(folder / "real-guest.png"))
    assert (SCREENSHOTS / "real-guest.png").exists()

    live.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
