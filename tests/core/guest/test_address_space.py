"""Virtual pages: regions, files, and what freeing them leaves."""

from core.digest import digest
from core.guest.address_space import NOWHERE, SWAPPED, AddressSpace
from core.hardware import FIRST_FILE_CONTENT

LINUX = 3_405_381_993


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


def test_a_page_of_an_image_holds_the_same_in_every_guest_for_ever_and_takes_no_number_from_other_files():
    one, other = AddressSpace(), AddressSpace(first_file=999)
    spans = [space.allocate(2, is_file=True, image="linux").span for space in (one, other)]
    assert one.disk[spans[0]].tolist() == other.disk[spans[1]].tolist()
    assert one.disk[spans[0]].tolist() == [LINUX, LINUX + 1]
    own = one.allocate(1, is_file=True)
    assert one.disk[own.span].tolist() == [FIRST_FILE_CONTENT]


def test_a_third_file_begins_where_the_second_ends():
    space = AddressSpace()
    spans = [space.allocate(count, is_file=True).span for count in (2, 3, 1)]
    assert space.disk[spans[2]].tolist() == [FIRST_FILE_CONTENT + 5]


def test_where_regions_lie_decides_where_the_next_will():
    one, other = AddressSpace(), AddressSpace()
    one.allocate(3, is_file=False)
    other.allocate(1, is_file=False)
    other.allocate(2, is_file=False)
    assert digest(one.fingerprint()) != digest(other.fingerprint())
