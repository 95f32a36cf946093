import numpy as np
import pytest

from core.codes import Use
from gui.live.demo.page_flags import guest_view

REFERENCED, UPTODATE, DIRTY, LRU, ACTIVE, SLAB, BUDDY, MMAP, ANON, SWAPBACKED = (
    2,
    3,
    4,
    5,
    6,
    7,
    10,
    11,
    12,
    14,
)
NOPAGE, OFFLINE, PAGE_TABLE, RESERVED = 20, 23, 26, 32


def view_of(*bits):
    view = guest_view(np.array([sum(1 << bit for bit in bits)], dtype=np.uint64))
    return Use(view.use[0]), bool(view.is_active[0])


@pytest.mark.parametrize(
    ("bits", "use"),
    [
        ((BUDDY,), Use.FREE),
        ((OFFLINE,), Use.BALLOON),
        ((UPTODATE, LRU, MMAP, ANON, SWAPBACKED), Use.PROGRAM),
        ((UPTODATE, LRU, SWAPBACKED), Use.PROGRAM),
        ((UPTODATE, LRU), Use.CACHE_CLEAN),
        ((UPTODATE, LRU, DIRTY), Use.CACHE_DIRTY),
        ((UPTODATE, LRU, DIRTY, ANON, SWAPBACKED), Use.PROGRAM),
        ((SLAB,), Use.KERNEL),
        ((PAGE_TABLE,), Use.KERNEL),
        ((RESERVED,), Use.KERNEL),
        ((NOPAGE,), Use.KERNEL),
        ((), Use.KERNEL),
    ],
)
def test_the_flags_of_a_page_say_what_it_is_to_its_guest(bits, use):
    assert view_of(*bits) == (use, False)


def test_a_page_is_active_when_it_was_used_more_than_once():
    assert view_of(LRU, REFERENCED) == (Use.CACHE_CLEAN, False)
    assert view_of(LRU, ACTIVE) == (Use.CACHE_CLEAN, True)
    assert view_of(LRU, ANON, SWAPBACKED, ACTIVE) == (Use.PROGRAM, True)


def test_what_is_free_or_in_the_balloon_is_never_active():
    assert view_of(BUDDY, ACTIVE) == (Use.FREE, False)
    assert view_of(OFFLINE, ACTIVE) == (Use.BALLOON, False)


def test_each_page_gets_its_own_answer_and_the_flags_stay_as_they_are():
    flags = np.array([1 << BUDDY, 1 << OFFLINE, 0, 1 << ANON], dtype=np.uint64)
    flags.flags.writeable = False
    assert guest_view(flags).use.tolist() == [Use.FREE, Use.BALLOON, Use.KERNEL, Use.PROGRAM]
