"""Least-recently-used order is exact."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.codes import Use
from core.guest.lru import LruOrder


def test_the_oldest_come_first_and_fewer_when_there_are_fewer():
    uses = np.array([2, 2, 3, 2], dtype=np.uint8)
    stamps = np.array([5, 2, 1, 9], dtype=np.uint32)
    order = LruOrder(Use.PROGRAM)
    assert order.oldest(2, uses, stamps).tolist() == [1, 0]
    assert order.oldest(7, uses, stamps).tolist() == [1, 0, 3]


def test_a_page_touched_since_it_was_sorted_is_passed_over():
    uses = np.full(40, Use.PROGRAM, dtype=np.uint8)
    stamps = np.arange(1, 41, dtype=np.uint32)
    order = LruOrder(Use.PROGRAM)
    assert order.oldest(1, uses, stamps).tolist() == [0]
    stamps[0] = 41
    uses[1] = Use.FREE
    assert order.oldest(2, uses, stamps).tolist() == [2, 3]


def test_what_joins_without_a_touch_is_seen_after_forgetting():
    uses = np.array([3, 4], dtype=np.uint8)
    stamps = np.array([5, 1], dtype=np.uint32)
    order = LruOrder(Use.CACHE_CLEAN)
    assert order.oldest(1, uses, stamps).tolist() == [0]
    uses[1] = Use.CACHE_CLEAN
    order.forget()
    assert order.oldest(1, uses, stamps).tolist() == [1]


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("touch"), st.integers(0, 59)),
            st.tuples(st.just("drop"), st.integers(0, 59)),
            st.tuples(st.just("take"), st.integers(1, 5)),
        ),
        max_size=120,
    )
)
def test_every_answer_is_what_sorting_everything_would_say(steps):
    uses, stamps = np.zeros(60, dtype=np.uint8), np.zeros(60, dtype=np.uint32)
    uses[:50] = Use.PROGRAM
    stamps[:50] = np.arange(1, 51)
    order, now = LruOrder(Use.PROGRAM), 50
    for what, number in steps:
        if what == "touch":
            now += 1
            uses[number], stamps[number] = Use.PROGRAM, now
        elif what == "drop":
            uses[number] = Use.FREE
        else:
            ppns = [ppn for ppn in range(60) if uses[ppn] == Use.PROGRAM]
            expected = sorted(ppns, key=lambda ppn: stamps[ppn])[:number]
            found = order.oldest(number, uses, stamps)
            assert found.tolist() == expected
            uses[found] = Use.FREE
