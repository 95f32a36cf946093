"""Random replacement against least-recently-used on a cyclic scan, on the whole machine (`domain.md` 7, R9).

A program walks over N pages again and again, and C of them fit. LRU gives up just the page that is wanted
next, and never hits. Random victims hit with a chance h that solves h = exp(-(1 - h) N / C): between two
touches of a page there are (1 - h) N misses, each of which spares it with the chance 1 - 1/C.
"""

from math import exp

import pytest

from core.specs import Pattern
from tests.core.builders import host_of, machine_of, program_of, seconds, vm_of

pytestmark = pytest.mark.slow

FITS = 256


def scan_of(size, **more):
    """A VM that has touched each of its pages and goes on scanning."""
    program = program_of(size, pattern=Pattern.SCAN, touches_per_s=2500, write_percent=20)
    machine = machine_of(host_of(2000, has_swap=True), vm_of(driver=None, programs=(program,), **more))
    seconds(machine, 2)
    return machine


def hit_ratio(machine, missed):
    """Of what is touched in 4 s, what need not be read back; `missed` counts what was.

    Single seconds stray by 0.007 from their mean, four together by half of that: enough for a point.
    """
    guest = machine.world.vms[0].guest
    touches, misses = guest.touches, missed(machine)
    seconds(machine, 4)
    return 1 - (missed(machine) - misses) / (guest.touches - touches)


def by_hypervisor(machine):
    return machine.world.hypervisor.vms[0].swapped_in


def by_guest(machine):
    return machine.world.vms[0].guest.pages_in


def solved(ratio):
    hits = 0.5
    for _ in range(1000):
        hits = exp(-(1 - hits) * ratio)
    return hits


def test_the_published_solution_is_what_is_solved_here():
    assert solved(1.25) == pytest.approx(0.629, abs=0.0005)


@pytest.mark.parametrize("percent", [110, 125, 150, 200])
def test_a_hypervisor_that_swaps_random_pages_hits_as_the_formula_says_within_a_point(percent):
    size = FITS * percent // 100
    machine = scan_of(size, configured=size, limit_pages=FITS)
    assert hit_ratio(machine, by_hypervisor) == pytest.approx(solved(size / FITS), abs=0.01)
    assert machine.world.hypervisor.vms[0].held_pages <= FITS


@pytest.mark.parametrize("percent", [101, 125, 200])
def test_a_guest_that_pages_out_in_lru_order_never_hits_at_all(percent):
    size = FITS * percent // 100
    machine = scan_of(size, configured=FITS, swap_pages=size)
    assert hit_ratio(machine, by_guest) == 0
    assert by_hypervisor(machine) == 0


def test_where_everything_fits_both_always_hit():
    machine = scan_of(FITS, configured=FITS, limit_pages=FITS, swap_pages=FITS)
    assert hit_ratio(machine, by_hypervisor) == hit_ratio(machine, by_guest) == 1
