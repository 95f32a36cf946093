"""Making room: what goes first, and that stamps numbered anew do not confuse it."""

import numpy as np

from core.codes import Use
from core.guest import pages as pages_module
from core.guest.address_space import SWAPPED, AddressSpace
from core.guest.pages import GuestPages
from core.guest.reclaim import Reclaimer
from tests.core.builders import Lone, pages


def tables_with(*programs_pages, count=6, swap=4):
    table, space = GuestPages(count), AddressSpace()
    space.allocate(len(programs_pages), is_file=False)
    ppns = pages(*programs_pages)
    table.assign(ppns, Use.PROGRAM)
    table.hold(ppns, np.arange(len(ppns), dtype=np.int32))
    space.where[: len(ppns)] = ppns
    return table, space, Reclaimer(table, space, swap)


def test_no_more_is_paged_out_than_the_swap_disk_holds():
    table, space, reclaimer = tables_with(0, 1, 2, swap=2)
    table.stamp(pages(2, 0, 1))
    assert reclaimer.make_room(3, Lone(6).port).paged_out.tolist() == [2, 0]
    assert reclaimer.make_room(1, Lone(6).port).total == 0
    assert reclaimer.swapped_pages == 2
    assert space.where.tolist() == [SWAPPED, 1, SWAPPED]
    assert table.free_count == 5


def test_a_page_that_gets_its_old_number_again_after_a_renumbering_is_not_taken_for_the_oldest(monkeypatch):
    monkeypatch.setattr(pages_module, "_STAMPS_END", 40)
    table, _, reclaimer = tables_with(0, 1, 2, 3)
    other = pages(5)
    for _ in range(19):
        table.stamp(other)
    table.stamp(pages(0, 1, 2, 3))
    assert reclaimer.make_room(1, Lone(6).port).paged_out.tolist() == [0]
    remembered = table.stamps[2]
    while table.stamps[5] != remembered - 1:
        table.stamp(other)
    assert table.renumberings == 1
    table.stamp(pages(2))
    assert table.stamps[2] == remembered
    assert reclaimer.make_room(1, Lone(6).port).paged_out.tolist() == [1]


def test_dirty_cache_that_was_flushed_takes_its_own_place_among_the_clean():
    table, space = GuestPages(6), AddressSpace()
    space.allocate(4, is_file=True)
    table.assign(pages(0, 1, 2), Use.CACHE_CLEAN)
    table.assign(pages(3), Use.CACHE_DIRTY)
    space.where[:4] = range(4)
    table.hold(space.where[:4], space.where[:4])
    table.stamp(pages(3, 0, 1, 2))
    reclaimer = Reclaimer(table, space, 0)
    assert reclaimer.make_room(1, Lone(6).port).clean_pages == 1
    assert table.uses[0] == Use.FREE
    reclaimer.flush(Lone(6).port)
    assert reclaimer.make_room(1, Lone(6).port).clean_pages == 1
    assert table.uses[:4].tolist() == [Use.FREE, Use.CACHE_CLEAN, Use.CACHE_CLEAN, Use.FREE]
