"""The news that the hypervisor begins to swap: when it comes, what it says, and that it does not nag."""

import re

import pytest

from gui.controller import Controller
from gui.display import Display, Vocabulary
from gui.notice import Notice
from gui.swap_news import SwapNews
from gui.vm.vm_text import amount
from tests.core.tight import tight_scenario


class Desk:
    """A run that will soon swap, the notice, and the news."""

    def __init__(self, clock):
        self.clock = clock
        self.compared = []
        self.display = Display()
        self.controller = Controller(tight_scenario(), clock=clock)
        self.controller.set_speed(10)
        self.notice = Notice(self.display)
        self.news = SwapNews(
            self.display, self.controller, self.notice, lambda: self.compared.append(1), self.notice
        )

    @property
    def swapped_out(self):
        return self.controller.timeline.telemetry.total("host_swapped_out")

    def until_it_swaps(self):
        before = self.swapped_out
        while self.swapped_out == before:
            self.clock.now_s += 0.01
            self.controller.frame()

    def go_on(self, frames=50):
        for _ in range(frames):
            self.clock.now_s += 0.02
            self.controller.frame()


@pytest.fixture
def desk(qtbot, clock):
    desk = Desk(clock)
    qtbot.addWidget(desk.notice)
    yield desk
    desk.controller.pause()


def test_it_comes_when_swapping_begins_and_says_why_that_is_worse(desk):
    desk.controller.play()
    desk.go_on(5)
    assert desk.notice.isHidden()
    desk.until_it_swaps()
    assert not desk.notice.isHidden()
    assert not desk.notice.head.isHidden()
    assert re.fullmatch(r"The hypervisor swaps: so far \d.* taken at random\.", desk.notice.head.text())
    text = desk.notice.label.text()
    for words in (
        "cannot see",
        "stands still",
        "once more",
        "A balloon lets the guest give",
    ):
        assert words in text


def test_it_speaks_in_the_words_chosen(desk):
    desk.display.set_vocabulary(Vocabulary.VMWARE)
    desk.controller.play()
    desk.until_it_swaps()
    assert desk.notice.head.text().startswith("The VMkernel swaps:")


def test_it_counts_on_how_much_of_what_was_taken_had_to_be_read_back(desk):
    desk.controller.play()
    desk.until_it_swaps()
    first = desk.notice.head.text()
    desk.go_on(200)
    run = desk.controller.timeline
    read_back = amount(run.telemetry.total("host_swapped_in"), run.host())
    assert run.telemetry.total("host_swapped_in")
    assert desk.notice.head.text() != first
    assert desk.notice.head.text().endswith(f", {read_back} had to be read back.")


def test_what_is_told_next_has_no_count_above_it(desk):
    desk.controller.play()
    desk.until_it_swaps()
    desk.notice.tell("The host becomes soft.")
    desk.go_on()
    assert desk.notice.head.isHidden()


def test_it_offers_to_compare(desk):
    desk.controller.play()
    desk.until_it_swaps()
    assert desk.notice.offer.text() == "Compare…"
    desk.notice.offer.click()
    assert desk.compared == [1]


def test_once_closed_it_does_not_come_again_in_the_same_run(desk):
    desk.controller.play()
    desk.until_it_swaps()
    desk.notice.close_button.click()
    desk.until_it_swaps()
    desk.go_on()
    assert desk.notice.isHidden()


def test_it_comes_again_in_another_run_and_after_the_drivers_were_stopped(desk):
    desk.controller.play()
    desk.until_it_swaps()
    desk.notice.close_button.click()
    desk.news.expect()
    desk.until_it_swaps()
    assert not desk.notice.isHidden()
    desk.controller.restart()
    desk.notice.hide()
    desk.controller.play()
    desk.until_it_swaps()
    assert not desk.notice.isHidden()


def test_what_was_swapped_before_is_no_news(desk):
    desk.controller.play()
    desk.until_it_swaps()
    desk.controller.pause()
    desk.notice.hide()
    desk.news.expect()
    desk.controller.ticked.emit()
    assert desk.notice.isHidden()


def test_it_waits_while_a_person_is_being_asked_something_else(desk):
    desk.notice.offer_to("Paused: the host becomes soft.", "Go on", desk.controller.play)
    desk.controller.play()
    desk.until_it_swaps()
    assert desk.notice.label.text() == "Paused: the host becomes soft."
    desk.notice.hide()
    desk.until_it_swaps()
    assert "swaps" in desk.notice.head.text()


def test_whoever_goes_step_by_step_is_not_interrupted(desk):
    while not desk.swapped_out:
        desk.controller.timeline.advance()
        desk.controller.ticked.emit()
    assert desk.notice.isHidden()


def test_it_stays_through_a_pause_while_what_was_said_of_the_pause_goes(open_window):
    window = open_window()
    window.notice.offer_to(window.swap_news._text(), "Compare…", window.comparison.show, lasting=True)
    for go_on in (window.controller.play, window.controller.pause, window.controller.next_happening):
        go_on()
        assert not window.notice.isHidden()
    window.notice.offer_to("Paused: the host becomes soft.", "Go on", window.controller.play)
    window.controller.play()
    assert window.notice.isHidden()
    window.controller.pause()
