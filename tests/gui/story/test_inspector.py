"""Tooltips say both numbers and the state in each eye, and no more than the chosen eye knows."""

import pytest

from core.codes import LOOKS
from core.scenario import load
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.display import Display, Eye
from gui.story.inspector import frame_tooltip, guest_words, hypervisor_words, page_tooltip


@pytest.fixture
def figure():
    timeline = Timeline(load("figure-3-27"))
    while timeline.now_ns < 4 * NS_PER_S:
        timeline.advance()
    return timeline


@pytest.fixture
def display(qapp):
    return Display()


def test_the_truth_is_everything(figure, display):
    text = page_tooltip(figure, display, 0, 0)
    for part in (
        "VM 1, guest page 0",
        "Host frame",
        "a program's, active",
        "backed",
        "contents no.",
        "editor",
    ):
        assert part in text


def test_a_ballooned_page_has_no_frame_and_no_contents(figure, display):
    text = page_tooltip(figure, display, 0, 2)
    for part in ("none", "pinned by the balloon driver", "its frame was reclaimed"):
        assert part in text


def test_the_guest_knows_nothing_of_frames(figure, display):
    display.set_eye(Eye.GUEST)
    text = page_tooltip(figure, display, 0, 2)
    assert "frame" not in text
    assert "contents" not in text.lower()


def test_the_hypervisor_knows_nothing_of_uses(figure, display):
    display.set_eye(Eye.HYPERVISOR)
    text = page_tooltip(figure, display, 0, 0)
    assert "editor" not in text
    assert "active" not in text
    assert "free or used, it cannot tell" in text


def test_a_frame_tells_of_the_page_it_backs(figure, display):
    assert "VM 2, guest page 1" in frame_tooltip(figure, display, 2)


def test_a_free_frame_says_that_it_is_free(display):
    assert "free: it backs no page" in frame_tooltip(Timeline(load("figure-3-27")), display, 4)


def test_what_is_not_there_has_no_tooltip(figure, display):
    assert page_tooltip(figure, display, 0, 99) == ""
    assert page_tooltip(figure, display, 77, 0) == ""
    assert frame_tooltip(figure, display, 99) == ""
    assert frame_tooltip(figure, display, -1) == ""


def test_every_look_has_words_for_both_sides():
    for look in LOOKS:
        assert guest_words(look)
        assert hypervisor_words(look)
