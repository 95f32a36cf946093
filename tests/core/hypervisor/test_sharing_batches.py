"""Looking for equal pages among many: each page is counted once, and equal ones find each other."""

import numpy as np
import pytest

from core.codes import Backing
from core.event_log import EventLog
from core.hypervisor.hypervisor import Hypervisor
from core.specs import SharingSpec
from tests.core.builders import host_of, pages, vm_of

A, B = 7, 8


@pytest.fixture
def hypervisor():
    hypervisor = Hypervisor(host_of(64, sharing=SharingSpec()), 1, EventLog())
    for vm in range(2):
        hypervisor.power_on(vm, vm_of(8, f"vm{vm}"), vm)
    return hypervisor


def fill(hypervisor, vm, *contents):
    hypervisor.touch(vm, np.arange(len(contents), dtype=np.int32), np.array(contents, dtype=np.uint32))


def shared(hypervisor, vm=0):
    pmap = hypervisor.vms[vm].pmap
    found = np.flatnonzero(pmap.backing == Backing.SHARED).tolist()
    assert pmap.shared_pages == len(found)
    return found


def test_a_hinted_page_that_is_looked_at_again_after_its_match_is_counted_once(hypervisor):
    fill(hypervisor, 0, A, A, B)
    hypervisor.sharing.look_at(0, pages(0))
    hypervisor.sharing.look_at(0, pages(1, 0))
    assert shared(hypervisor) == [0, 1]
    assert hypervisor.frames.shared.page_count == 2
    assert hypervisor.frames.free_count == 62


def test_equal_pages_that_are_about_to_be_swapped_find_each_other(hypervisor):
    fill(hypervisor, 0, A, B, A, A)
    hypervisor.sharing.share_before_swap(0, pages(0, 1, 2, 3))
    assert shared(hypervisor) == [0, 2, 3]
    assert hypervisor.frames.free_count == 62
    assert not hypervisor.frames.shared.hints, "a page that is about to be swapped is no hint"


def test_a_page_that_is_its_own_hint_shares_with_nobody(hypervisor):
    fill(hypervisor, 0, A)
    hypervisor.sharing.look_at(0, pages(0))
    hypervisor.sharing.look_at(0, pages(0))
    assert shared(hypervisor) == []
    assert hypervisor.sharing.stale_hints == 0


def test_a_hint_whose_page_was_written_since_is_found_out_and_the_rest_still_share(hypervisor):
    fill(hypervisor, 1, A)
    hypervisor.sharing.look_at(1, pages(0))
    fill(hypervisor, 1, B)
    fill(hypervisor, 0, A, A)
    hypervisor.sharing.look_at(0, pages(0, 1))
    assert hypervisor.sharing.stale_hints == 1
    assert shared(hypervisor, 0) == [0, 1]
    assert shared(hypervisor, 1) == []


@pytest.mark.parametrize(("is_salted", "frames"), [(False, 1), (True, 2)])
def test_zero_pages_are_counted_on_one_frame_or_on_one_for_each_salt(hypervisor, is_salted, frames):
    hypervisor.sharing.spec = SharingSpec(is_salted=is_salted)
    for vm in range(2):
        fill(hypervisor, vm, 0, 0, 0, B + vm, B + vm)
        hypervisor.sharing.look_at(vm, pages(0, 1, 2, 3, 4))
    table = hypervisor.frames.shared
    assert table.zero_pages == 6
    assert table.frame_count == frames + 2
    assert hypervisor.sharing.scanned_pages == 10
    fill(hypervisor, 0, A)
    assert table.zero_pages == 5
    hypervisor.power_off(1)
    assert table.zero_pages == 2
