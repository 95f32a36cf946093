"""A tick holds no more waiting than it has time for: the touch that overruns it is the last."""

import pytest

from core.specs import CostsSpec
from core.units import NS_PER_MS
from tests.core.builders import Lone, Scripted

TICK_NS = 10 * NS_PER_MS
DISK = CostsSpec(disk_access_ns=4 * NS_PER_MS)


def slow(configured, *, is_reader=False, **more):
    lone = Lone(configured, host={"costs": DISK, "has_swap": True}, **more)
    program = Scripted("program", 20, is_reader=is_reader)
    lone.guest.programs.append(program)
    return lone, program


def tick(lone, number):
    """How many touches there were in one."""
    before = lone.guest.touches
    lone.run(number * TICK_NS, TICK_NS)
    return lone.guest.touches - before


def test_a_file_that_was_never_read_comes_from_the_disk_page_by_page():
    lone, program = slow(20, is_reader=True)
    program.script = [(page, False) for page in range(10)]
    assert [tick(lone, number) for number in range(5)] == [3, 2, 3, 2, 0]


def test_what_the_guest_swapped_comes_from_its_disk_page_by_page_and_what_is_new_costs_nothing():
    lone, program = slow(10, swap_pages=20)
    program.script = [(page, True) for page in range(10)]
    assert tick(lone, 0) == 10
    ppns, made, _ = lone.guest.give_to_driver(8, may_reclaim=True, memory=lone.port)
    assert len(made.paged_out) == 8
    lone.guest.take_from_driver(ppns)
    program.script = [(page, False) for page in range(6)]
    assert tick(lone, 1) == 3


@pytest.mark.parametrize("first", [0, 1])
def test_what_the_hypervisor_swapped_comes_from_its_disk_page_by_page_beside_what_is_new(first):
    lone, program = slow(20)
    program.script = [(page, True) for page in range(8)]
    assert tick(lone, 0) == 8
    lone.lose(8)
    program.script = [(page, False) for page in [first, 9, 2, 10, 3, 4, 5]]
    assert tick(lone, 1) == 5, "three that are read, and the new ones between them"


def test_without_costs_all_touches_of_a_tick_are_done_in_it():
    lone = Lone(20)
    program = Scripted("program", 20)
    lone.guest.programs.append(program)
    program.script = [(page, True) for page in range(20)] * 2
    assert tick(lone, 0) == 40
