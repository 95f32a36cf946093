"""Virtual pages: regions, files, and what freeing them leaves."""

from core.guest.address_space import NOWHERE, SWAPPED, AddressSpace
from core.hardware import FIRST_FILE_CONTENT


def test_a_region_goes_into_the_first_gap_that_is_large_enough():
    space = AddressSpace()
    first, second, third = (space.allocate(count, is_file=False) for count in (4, 3, 2))
    assert [first.start, second.start, third.start] == [0, 4, 7]
    space.free(second)
    assert space.allocate(5, is_file=False).start == 9
    assert space.allocate(2, is_file=False).start == 4
    assert space.allocate(1, is_file=False).start == 6


def test_every_page_of_every_file_has_contents_of_its_own():
    space = AddressSpace()
    one, other = space.allocate(3, is_file=True), space.allocate(2, is_file=True)
    contents = [*space.disk[one.span], *space.disk[other.span]]
    assert contents == [FIRST_FILE_CONTENT + number for number in range(5)]


def test_freeing_gives_back_the_guest_pages_and_leaves_no_trace():
    space = AddressSpace()
    region = space.allocate(4, is_file=False)
    space.where[:4] = [7, SWAPPED, NOWHERE, 2]
    space.disk[1] = 99
    assert space.free(region).tolist() == [7, 2]
    assert (space.where == NOWHERE).all()
    assert not space.disk.any()


def test_a_virtual_page_knows_its_region():
    space = AddressSpace()
    region = space.allocate(2, is_file=False)
    assert space.region_of(1) == region
    assert space.region_of(2) is None
