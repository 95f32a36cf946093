"""The table of shared frames: refcounts, keys, and hints that stay one to one."""

from hypothesis import given
from hypothesis import strategies as st

from core.hypervisor.shared import SharedFrames
from tests.core.builders import pages


def test_pages_join_and_leave_and_a_frame_that_nobody_has_any_more_is_forgotten():
    table = SharedFrames(8)
    table.add((0, 77), 5)
    table.add((0, 78), 2)
    table.join(pages(5, 5, 2, 5))
    assert table.refs.tolist() == [0, 0, 2, 0, 0, 4, 0, 0]
    assert (table.frame_count, table.page_count, table.saved_frames) == (2, 6, 4)
    assert table.leave(pages(5, 2, 5, 2)).tolist() == [2]
    assert (table.find((0, 77)), table.find((0, 78))) == (5, None)
    assert (table.frame_count, table.page_count, table.saved_frames) == (1, 2, 1)


def test_a_frame_of_one_page_can_be_forgotten_and_known_again_by_another_content():
    table = SharedFrames(3)
    table.add((0, 77), 1)
    table.forget(1)
    assert (table.frame_count, table.page_count, table.refs.tolist()) == (0, 0, [0, 0, 0])
    table.add((4, 77), 1)
    assert (table.find((0, 77)), table.find((4, 77))) == (None, 1)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3)), max_size=40))
def test_there_is_one_hint_of_each_content_and_of_each_page_and_it_is_the_last(seen):
    table = SharedFrames(1)
    for content, vm, ppn in seen:
        table.hint((0, content), (vm, ppn))
    for number, (content, vm, ppn) in enumerate(seen):
        later = seen[number + 1 :]
        is_over = any(c == content or (v, p) == (vm, ppn) for c, v, p in later)
        if not is_over:
            assert table.hints.pop((0, content)) == (vm, ppn)
    assert not table.hints


def test_a_hint_that_was_taken_or_whose_vm_is_gone_is_no_more():
    table = SharedFrames(1)
    for content, place in ((1, (0, 9)), (2, (1, 9)), (3, (0, 5))):
        table.hint((0, content), place)
    assert table.take_hint((0, 3)) == (0, 5)
    assert table.take_hint((0, 3)) is None
    table.forget_vm(0)
    assert table.hints == {(0, 2): (1, 9)}
