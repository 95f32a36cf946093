"""Sampling: how a hypervisor that sees only touches estimates a working set."""

import numpy as np
import pytest

from core.codes import Backing
from core.hypervisor.pmap import Pmap
from core.hypervisor.sampling import ONE, SAMPLES, Sampler
from core.rng import Rng
from core.units import NS_PER_S
from tests.core.builders import pages

PERIOD_NS = 30 * NS_PER_S
TICK_NS = NS_PER_S // 10


class Sampled:
    """A VM all of whose pages are backed, and whose guest touches what a test says."""

    def __init__(self, pages=1000, seed=1):
        self.pmap = Pmap(pages)
        everything = np.arange(pages, dtype=np.int32)
        self.pmap.back(everything, everything)
        self.sampler = Sampler(pages, Rng(seed), PERIOD_NS)
        self.sampler.age(TICK_NS, self.pmap)

    def run(self, seconds, active_pages):
        """Touch the first pages, all of them in each second."""
        touched = np.arange(active_pages, dtype=np.int32)
        for _ in range(seconds):
            self.sampler.saw(touched)
            self.sampler.age(NS_PER_S, self.pmap)

    @property
    def percent(self):
        return 100 * self.sampler.estimate / ONE


def test_a_hundred_different_backed_pages_are_watched():
    vm = Sampled()
    assert len(vm.sampler.watched) == SAMPLES == 100
    vm.pmap.lock(np.arange(500, dtype=np.int32))
    vm.run(31, 0)
    assert len(vm.sampler.watched) == 100
    assert (vm.sampler.watched >= 500).all(), "a page in the balloon is not watched"


def test_for_a_watched_page_that_loses_its_frame_another_is_drawn():
    vm = Sampled()
    lost = vm.sampler.watched[:30]
    vm.pmap.lock(lost)
    vm.sampler.redraw(lost, vm.pmap)
    assert len(vm.sampler.watched) == 100
    assert not set(lost) & set(vm.sampler.watched)


def test_when_no_other_page_is_left_fewer_are_watched_and_the_fraction_is_of_those():
    vm = Sampled(10)
    lost = np.arange(5, dtype=np.int32)
    vm.pmap.lock(lost)
    vm.sampler.redraw(lost, vm.pmap)
    assert vm.sampler.watched.tolist() == [5, 6, 7, 8, 9]
    vm.sampler.saw(vm.sampler.watched)
    assert vm.percent == 100


def test_a_small_vm_has_every_page_watched():
    assert Sampled(40).sampler.watched.tolist() == list(range(40))


def test_only_the_first_touch_of_a_watched_page_faults():
    vm = Sampled(40)
    assert vm.sampler.saw(np.array([3, 3, 5], dtype=np.int32)) == 2
    assert vm.sampler.saw(np.array([3, 5], dtype=np.int32)) == 0
    assert 3 not in vm.sampler.watched


@pytest.mark.parametrize("active", [100, 300, 500, 800])
def test_the_estimate_is_right_within_two_standard_deviations(active):
    estimates = []
    for seed in range(20):
        vm = Sampled(seed=seed)
        vm.run(31, active)
        estimates.append(vm.percent)
    fraction = active / 1000
    deviation = 100 * np.sqrt(fraction * (1 - fraction) / SAMPLES)
    within = [abs(estimate - 100 * fraction) <= 2 * deviation for estimate in estimates]
    assert sum(within) >= 17, "about 95 % of 20 samplings"


def test_a_jump_to_all_active_reads_at_once_while_the_period_runs():
    vm = Sampled()
    vm.run(60, 0)
    assert vm.percent == 0
    vm.run(1, 1000)
    assert vm.percent >= 65, "the unfinished period counts"
    vm.run(60, 1000)
    assert vm.percent >= 90


def test_it_rises_fast_and_falls_slowly():
    vm = Sampled()
    vm.run(61, 1000)
    vm.run(60, 0)
    assert vm.percent > 75, "the slow average still remembers"
    assert vm.sampler.fast < vm.sampler.slow
    vm.run(20 * 30, 0)
    assert vm.percent < 15


def test_time_is_the_vms_own():
    vm = Sampled()
    vm.sampler.saw(np.arange(1000, dtype=np.int32))
    before = vm.sampler.fingerprint()
    assert vm.sampler.fingerprint()[0] == before[0], "nothing ages while it does not run"
    vm.run(30, 1000)
    assert vm.sampler.fast == ONE


def test_a_vm_without_frames_is_not_sampled():
    sampler = Sampler(10, Rng(1), PERIOD_NS)
    sampler.age(TICK_NS, Pmap(10))
    assert len(sampler.watched) == 0
    assert sampler.estimate == 0


def sampled(pages_touched, period_ns=NS_PER_S):
    """A sampler over 400 backed pages that has begun."""
    pmap = Pmap(400)
    pmap.back(pages(*range(400)), pages(*range(400)))
    sampler = Sampler(400, Rng(1), period_ns)
    sampler.age(0, pmap)
    sampler.saw(pages(*range(pages_touched)))
    return sampler, pmap


def test_each_period_takes_its_whole_length_and_is_averaged_with_those_before():
    sampler, pmap = sampled(400)
    sampler.age(NS_PER_S - 1, pmap)
    assert sampler.fast == 0
    sampler.age(1, pmap)
    assert sampler.fast == sampler.slow == ONE
    sampler.age(NS_PER_S - 1, pmap)
    assert sampler.fast == ONE, "the second period is not over"
    sampler.age(1, pmap)
    assert 0 < sampler.fast < sampler.slow < ONE
    assert len(sampler.watched) == SAMPLES


def test_a_watched_page_that_is_lost_is_replaced_and_only_if_there_is_no_other_the_sample_shrinks():
    sampler, pmap = sampled(0)
    lost = sampler.watched[:3]
    sampler.redraw(lost, pmap)
    assert len(sampler.watched) == SAMPLES
    assert not set(sampler.watched) & set(lost)
    pmap.store(np.setdiff1d(pmap.backed(), sampler.watched).astype(np.int32), 0, Backing.SWAPPED)
    for number in (1, 2):
        lost = sampler.watched[:1]
        pmap.store(lost, 0, Backing.SWAPPED)
        sampler.redraw(lost, pmap)
        assert len(sampler.watched) == SAMPLES - number
    sampler.saw(pmap.backed())
    assert sampler.so_far == ONE, "all that are left were touched"
