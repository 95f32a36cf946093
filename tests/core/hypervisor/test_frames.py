"""Host frames: next-fit, zeroed when taken, counted."""

from core.codes import NO_OWNER
from core.digest import digest
from core.hypervisor.frames import NO_PAGE, Frames
from tests.core.builders import NO_PAGES, pages


def test_frames_are_taken_in_turn_around_the_end():
    frames = Frames(5)
    assert frames.take(3, pages(10, 11, 12)).tolist() == [0, 1, 2]
    frames.release(pages(0))
    assert frames.take(4, pages(20, 21, 22)).tolist() == [3, 4, 0]
    assert frames.owners.tolist() == [4, 3, 3, 4, 4]
    assert frames.ppns.tolist() == [22, 11, 12, 20, 21]
    assert frames.free_count == 0
    assert len(frames) == 5


def test_a_taken_frame_is_zeroed_and_a_released_one_belongs_to_nobody():
    frames = Frames(2)
    taken = frames.take(0, pages(5))
    frames.contents[taken] = 77
    frames.release(taken)
    assert frames.owners.tolist() == [NO_OWNER] * 2
    assert frames.ppns.tolist() == [NO_PAGE] * 2
    frames.take(1, pages(1, 2))
    assert not frames.contents.any()


def test_taking_nothing_changes_nothing():
    frames = Frames(2)
    before = digest(frames.fingerprint())
    assert len(frames.take(0, NO_PAGES)) == 0
    assert frames.release(NO_PAGES) == 0
    assert frames.free_count == 2
    assert digest(frames.fingerprint()) == before
