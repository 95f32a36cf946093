"""The page map of one VM: large pages and their breaking."""

from core.hypervisor.pmap import Pmap
from tests.core.builders import Host, pages, vm_of
from tests.core.invariants import check_record


def test_a_large_page_is_512_pages_and_breaks_alone():
    pmap = Pmap(3 * 512 + 5, has_large_pages=True)
    ppns = pages(0, 511, 512, 1023, 1024, 1535, 1536, 1540)
    assert pmap.large_pages == 3 * 512
    assert pmap.in_large(ppns).tolist() == [True] * 6 + [False] * 2
    pmap.break_large(pages(600, 1538))
    assert pmap.large_pages == 2 * 512
    assert pmap.in_large(ppns).tolist() == [True, True, False, False, True, True, False, False]
    pmap.break_large(pages(600))
    assert pmap.large_pages == 2 * 512


def test_without_large_pages_none_is_part_of_one():
    pmap = Pmap(1024)
    assert not pmap.in_large(pages(0, 600)).any()
    pmap.break_large(pages(0))
    assert pmap.large_pages == 0


def test_stored_pages_of_several_turns_are_all_counted():
    host = Host(16, vm_of(8), has_swap=True)
    host.touch(0, *range(6))
    for count in (1, 2, 3):
        host.lose(0, count)
        check_record(host.it, host.it.vms[0])
    assert host.pmap(0).swapped_pages == 6
