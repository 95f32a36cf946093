"""Tooltips say both numbers and the state in each eye, and no more than the chosen eye knows."""

import re

import numpy as np
import pytest
from techniques import Techniques

from core.codes import FRAME_ZIP, LOOKS
from core.events import FramesGranted
from core.scenario_files import load
from core.timeline import Timeline
from core.units import NS_PER_S
from core.view import Eye
from gui.display import Display
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


@pytest.fixture
def techniques(figure):
    """Page 0 of VM 1 shares with page 0 of VM 2; of VM 1's others one is swapped; VM 2's is compressed."""
    run = Techniques(figure)
    run.share((0, 0), (1, 0))
    run.swap_out(0, [1])
    run.compress(1, [1], into=1)
    return run


def test_a_shared_page_and_its_frame_name_all_who_share_it(techniques, display):
    text = page_tooltip(techniques, display, 0, 0)
    for part in ("a program's, active", "shared: others have the same frame", "2 pages: VM 1 0 and VM 2 0"):
        assert part in text
    frame = techniques.page_at(0, 0).frame
    text = frame_tooltip(techniques, display, frame)
    assert f"Host frame {frame}" in text
    assert "2 pages: VM 1 0 and VM 2 0" in text
    assert "contents no. 7" in text


def test_a_frame_that_one_page_still_shares_says_so(figure, display):
    run = Techniques(figure)
    frame = run.share((0, 0))
    assert "1 page: VM 1 0" in frame_tooltip(run, display, frame)


def test_pages_without_a_frame_say_where_their_contents_are(techniques, display):
    swapped, compressed = page_tooltip(techniques, display, 0, 1), page_tooltip(techniques, display, 1, 1)
    assert "on the hypervisor's swap disk; the guest does not know" in swapped
    assert "kept on the hypervisor's swap disk" in swapped
    assert "a program's" in swapped
    assert "compressed, in the compression cache" in compressed
    assert "kept in the compression cache" in compressed


def test_a_frame_of_the_compression_cache_names_its_vm(techniques, display):
    (frame,) = np.flatnonzero(techniques.frame_codes() == FRAME_ZIP)
    assert "it holds compressed pages of VM 2" in frame_tooltip(techniques, display, int(frame))


def test_a_guest_knows_nothing_of_what_is_done_to_its_pages(techniques, display):
    before = [page_tooltip(techniques, display, *page) for page in ((0, 0), (0, 1), (1, 1))]
    display.set_eye(Eye.GUEST)
    after = [page_tooltip(techniques, display, *page) for page in ((0, 0), (0, 1), (1, 1))]
    for text in after:
        assert not re.search("shared|swap|compress|frame|VM 1 0 and", text, re.IGNORECASE)
    assert before != after
    assert frame_tooltip(techniques, display, 0) == ""


def test_what_is_not_there_has_no_tooltip(figure, display):
    assert page_tooltip(figure, display, 0, 99) == ""
    assert page_tooltip(figure, display, 77, 0) == ""
    assert frame_tooltip(figure, display, 99) == ""
    assert frame_tooltip(figure, display, -1) == ""


def test_every_look_has_words_for_both_sides():
    for look in LOOKS:
        assert guest_words(look)
        assert hypervisor_words(look)


def test_the_truth_says_why_a_page_has_its_frame_back_to_the_vm_that_gave_it(display):
    timeline = Timeline(load("figure-3-27"))
    while not (granted := [event for event in timeline.events(0) if isinstance(event, FramesGranted)]):
        timeline.advance()
    (granted,) = granted
    page = granted.vm, int(granted.ppns[0])
    text = page_tooltip(timeline, display, *page)
    assert "Why?" in text
    assert text.count("because") == 6
    places = [text.index(part) for part in ("Why?", "reclaims", "LOCK", "pins", "target", "state")]
    assert places == sorted(places)
    display.set_eye(Eye.GUEST)
    assert "because" not in page_tooltip(timeline, display, *page), "a guest knows nothing of that"
