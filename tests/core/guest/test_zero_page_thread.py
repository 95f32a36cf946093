"""A guest that zeroes pages which were given back, as Windows' zero page thread does."""

import numpy as np

from core.codes import Use
from core.hardware import ZEROES
from core.units import NS_PER_S
from tests.core.builders import Lone, program_of


def lone(**more):
    """A guest whose program has written to 100 of 120 pages of 1 MiB, and ends after 3 s."""
    work = program_of(100, touches_per_s=1000, write_percent=100, stop_ns=3 * NS_PER_S)
    made = Lone(120, frames=200, programs=(work,), **more)
    for second in range(3):
        made.run(second * NS_PER_S)
    return made


def not_zero(made):
    return int(np.count_nonzero(made.hypervisor.frames.contents != ZEROES))


def test_pages_of_a_program_that_ended_are_zeroed_at_64_mib_a_second():
    made = lone(zeroes_freed_pages=True)
    left = []
    for second in range(3, 7):
        made.run(second * NS_PER_S)
        left.append(not_zero(made))
    assert left == [100, 36, 0, 0]
    touches = made.guest.touches
    made.run(7 * NS_PER_S)
    assert made.guest.touches == touches, "what is zeroed is left alone"


def test_other_guests_leave_them_as_they_are():
    made = lone()
    for second in range(3, 7):
        made.run(second * NS_PER_S)
    assert not_zero(made) == 100


def test_a_page_that_is_in_use_again_is_not_zeroed():
    made = lone(zeroes_freed_pages=True)
    made.run(3 * NS_PER_S)
    made.guest.add_program(program_of(100, name="next", touches_per_s=1000, write_percent=100), 0)
    made.run(4 * NS_PER_S)
    made.run(5 * NS_PER_S)
    assert made.guest.pages.counts[Use.PROGRAM] == 100
    assert not_zero(made) >= 100


def test_a_page_is_zeroed_as_often_as_it_is_given_back():
    made = Lone(20, zeroes_freed_pages=True)
    for _ in range(2):
        ppns, _, _ = made.guest.give_to_driver(5, may_reclaim=False, memory=made.port)
        made.guest.take_from_driver(ppns)
        touches = made.guest.touches
        made.run()
        assert made.guest.touches - touches == 5


def test_pages_in_use_again_do_not_hold_up_those_behind_them():
    made = lone(zeroes_freed_pages=True)
    made.run(3 * NS_PER_S)
    made.guest.add_program(program_of(70, name="next", touches_per_s=1000, write_percent=100), 0)
    made.run(4 * NS_PER_S)
    made.run(5 * NS_PER_S)
    assert not_zero(made) <= 70


def test_pages_that_the_balloon_gave_back_are_zeroed_and_so_get_frames_at_once():
    made = Lone(20, zeroes_freed_pages=True)
    ppns, _, _ = made.guest.give_to_driver(5, may_reclaim=False, memory=made.port)
    made.guest.take_from_driver(ppns)
    assert made.record.pmap.backed_pages == 0
    made.run()
    assert made.record.pmap.backed_pages == 5
