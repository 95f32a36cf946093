"""Where a guest's memory is in its process, and which of its pages have frames."""

import os

import pytest
from guests import PAGE, OwnMemory

from core.codes import LOOKS, Backing
from gui.live.process_memory import Block, find_block, look_at, read_entries

MIB = 1 << 20


@pytest.fixture
def memory():
    return OwnMemory(8 * MIB)


def test_a_page_that_was_touched_is_present_and_no_other(memory):
    memory.touch(7, 3)
    entries = read_entries(Block(os.getpid(), memory.address, 2048))
    assert [page for page in range(2048) if int(entries[page]) >> 63] == [7, 8, 9]


def test_a_page_that_was_given_back_is_absent_until_it_is_touched_again(memory):
    block = Block(os.getpid(), memory.address, 2048)
    memory.touch(0, 10)
    memory.give_back(0, 10)
    assert look_at(block, 2048).counts.sum() == 2048
    assert all(LOOKS[code].backing is Backing.ABSENT for code in look_at(block, 2048).codes)
    memory.touch(4, 1)
    assert LOOKS[look_at(block, 2048).codes[4]].backing is Backing.BACKED


def test_what_was_plugged_in_later_counts_as_absent(memory):
    memory.touch(0, 2048)
    look = look_at(Block(os.getpid(), memory.address, 2048), 3000)
    assert [LOOKS[code].backing for code in look.codes[2046:2050]] == [Backing.BACKED] * 2 + [
        Backing.ABSENT
    ] * 2


def test_memory_is_found_at_the_address_that_qemu_named(memory):
    assert find_block(os.getpid(), memory.address, 8 * MIB) == Block(os.getpid(), memory.address, 2048)


@pytest.fixture
def proc(tmp_path):
    """A process with two mappings, of 1 MiB and 64 MiB."""
    folder = tmp_path / "17"
    folder.mkdir()
    (folder / "maps").write_text(
        "7f0000000000-7f0000100000 rw-p 00000000 00:00 0\n"
        "7f1000000000-7f1004000000 rw-p 00000000 00:00 0 [heap]\n"
    )
    return tmp_path


def test_without_an_address_it_is_the_mapping_that_is_exactly_as_large(proc):
    assert find_block(17, None, 64 * MIB, proc) == Block(17, 0x7F1000000000, 64 * MIB // PAGE)
    assert find_block(17, None, 63 * MIB, proc) is None


def test_a_process_that_is_gone_has_none(proc):
    assert find_block(18, None, 64 * MIB, proc) is None


def test_a_block_of_less_than_the_guest_has_is_taken_as_far_as_it_goes(proc):
    assert find_block(17, 0x7F1000000000, 128 * MIB, proc) == Block(17, 0x7F1000000000, 64 * MIB // PAGE)


def test_a_table_that_cannot_be_read_is_an_error(proc):
    with pytest.raises(OSError, match="pagemap"):
        read_entries(Block(17, 0, 1), proc)
