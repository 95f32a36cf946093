"""The guest's page table: counts, next-fit, stamps and their renumbering."""

import numpy as np
import pytest

from core.codes import Use
from core.guest import pages as pages_module
from core.guest.pages import NOBODY, GuestPages
from core.units import NEVER_NS
from tests.core.builders import pages


def test_counts_follow_every_change_of_use():
    table = GuestPages(6)
    table.assign(pages(0, 1, 2), Use.PROGRAM)
    table.assign(pages(2, 3), Use.CACHE_DIRTY)
    assert table.counts == [2, 0, 2, 0, 2, 0]
    table.release(pages(0, 3))
    assert table.counts == [4, 0, 1, 0, 1, 0]
    assert table.free_count == 4
    assert len(table) == 6


def test_a_released_page_holds_no_virtual_page():
    table = GuestPages(3)
    table.assign(pages(1), Use.PROGRAM)
    table.hold(np.array([1]), np.array([7], dtype=np.int32))
    table.release(pages(1))
    assert (table.vpages == NOBODY).all()


def test_free_pages_are_taken_from_where_the_last_search_stopped():
    table = GuestPages(5)
    first = table.take_free(3)
    table.assign(first, Use.PROGRAM)
    table.release(pages(0))
    assert first.tolist() == [0, 1, 2]
    assert table.take_free(9).tolist() == [3, 4, 0]


def test_a_page_touched_twice_in_a_batch_keeps_the_later_stamp():
    table = GuestPages(3)
    table.stamp(pages(0, 1, 0))
    assert table.stamps.tolist() == [3, 2, 0]


def test_a_page_was_touched_in_the_tick_in_which_it_was_stamped_however_long_the_guest_then_slept():
    table = GuestPages(3)
    table.begin_tick(100)
    table.stamp(pages(0))
    table.begin_tick(900)
    table.stamp(pages(1))
    assert [table.touched_ns(ppn) for ppn in range(3)] == [100, 900, None]


def test_pages_touched_since_a_moment_are_active_and_nothing_else_is():
    table = GuestPages(3)
    assert not table.active(0).any()
    table.begin_tick(100)
    table.stamp(pages(0))
    table.begin_tick(200)
    table.stamp(pages(1))
    assert table.active(0).tolist() == [True, True, False]
    assert table.active(100).tolist() == [True, True, False]
    assert table.active(101).tolist() == [False, True, False]
    assert not table.active(201).any()


@pytest.mark.parametrize("all_touched", [False, True])
def test_stamps_are_numbered_anew_in_the_same_order_when_they_run_out(monkeypatch, all_touched):
    monkeypatch.setattr(pages_module, "_STAMPS_END", 11)
    table = GuestPages(4)
    table.begin_tick(0)
    table.stamp(pages(3, 1, 2, *([0] if all_touched else []), 3))
    table.begin_tick(50)
    table.stamp(pages(1, 2, 3))
    order = np.argsort(table.stamps, kind="stable").tolist()
    assert table.renumberings == 0
    table.begin_tick(100)
    table.stamp(pages(2, 2, 2, 1))
    assert table.renumberings == 1
    assert table.stamps.max() < 11
    expected = [ppn for ppn in order if ppn not in (1, 2)] + [2, 1]
    assert np.argsort(table.stamps, kind="stable").tolist() == expected
    assert table.touched_ns(3) == 50
    assert table.touched_ns(2) == table.touched_ns(1) == 100
    assert table.touched_ns(0) == (0 if all_touched else None)


def test_the_times_of_all_pages_are_the_times_of_each():
    table = GuestPages(4)
    assert table.all_touched_ns().tolist() == [NEVER_NS] * 4
    table.begin_tick(100)
    table.stamp(pages(0, 1))
    table.begin_tick(900)
    table.stamp(pages(1, 2))
    assert table.all_touched_ns().tolist() == [100, 900, 900, NEVER_NS]
    assert table.all_touched_ns().dtype == np.int64


def test_where_the_touches_of_each_tick_begin_is_known_from_any_moment_on():
    table = GuestPages(4)
    table.begin_tick(100)
    table.stamp(pages(0, 1))
    table.begin_tick(200)
    table.stamp(pages(2))
    assert table.stamps_since(0) == table.stamps_since(100) == [1, 3, 4]
    assert table.stamps_since(101) == [3, 4]
    assert table.stamps_since(201) == [4]


def test_one_page_holds_the_virtual_page_that_all_pages_say_it_holds():
    table = GuestPages(3)
    table.hold(pages(1), pages(7))
    assert [table.vpage_of(ppn) for ppn in range(3)] == table.vpages.tolist() == [NOBODY, 7, NOBODY]


@pytest.mark.parametrize("touched", [(0,), (0, 1, 2, 3)])
def test_stamps_are_numbered_from_one_without_gaps_and_stay_small_numbers_each_time(monkeypatch, touched):
    monkeypatch.setattr(pages_module, "_STAMPS_END", 9)
    table = GuestPages(4)
    for number in range(4):
        table.begin_tick(number)
        table.stamp(pages(*touched, *touched))
    before = table.stamps.copy()
    table._renumber()
    assert np.argsort(table.stamps, kind="stable").tolist() == np.argsort(before, kind="stable").tolist()
    assert sorted(table.stamps[list(touched)].tolist()) == list(range(1, len(touched) + 1))
    assert table.next_stamp == len(touched) + 1
    assert table.stamps.dtype == np.uint32
    renumberings = table.renumberings
    table._renumber()
    assert table.renumberings == renumberings + 1 > 1
