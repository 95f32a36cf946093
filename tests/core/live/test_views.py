"""Views of real guests have the shape of simulated ones, and say only what is known."""

import numpy as np

from core.codes import Backing, Use, code
from core.events import Cause
from core.live.views import counts_of, vm_view
from core.source import DriverState, VmState
from core.units import MIB
from tests.core.live.hand_made import BACKED, codes, guest, host, stats


def view(pages=None, **changes):
    pages = codes(1000) if pages is None else pages
    return vm_view(3, guest(**changes), counts_of(pages), Cause.NONE, 0, knows_backing=True)


def test_the_balloon_is_what_is_configured_without_the_size():
    vm = view(size_bytes=156 * MIB)
    assert vm.balloon_pages == 100 * 256
    assert vm.size_pages == 156 * 256


def test_a_target_is_what_was_asked_for_here_else_what_is():
    assert view(size_bytes=156 * MIB).target_pages == 100 * 256
    assert view(target_bytes=200 * MIB).target_pages == 56 * 256


def test_the_driver_moves_toward_its_target():
    assert view(target_bytes=200 * MIB).driver.state is DriverState.INFLATING
    assert view(size_bytes=100 * MIB, target_bytes=200 * MIB).driver.state is DriverState.DEFLATING
    assert view().driver.state is DriverState.IDLE


def test_no_device_and_no_driver_are_no_driver():
    assert view(has_balloon=False).driver.state is DriverState.ABSENT
    assert view(has_driver=False).driver.state is DriverState.ABSENT


def test_a_paused_guest_is_paused():
    assert view(is_running=False).state is VmState.PAUSED


def test_its_balloon_may_not_take_what_the_floor_keeps():
    vm = view(stats=stats(available_bytes=150 * MIB))
    assert vm.real.floor_pages == (256 - 150 + 16) * 256
    assert vm.max_balloon_pages == vm.configured_pages - vm.real.floor_pages


def test_pages_are_counted_by_what_the_host_has_for_them():
    vm = view(codes(777))
    assert vm.backed_pages == 777
    assert not vm.real.knows_uses


def test_what_each_page_is_for_is_counted_where_the_guest_says_so():
    pages = np.full(65536, code(Use.FREE, Backing.ABSENT), dtype=np.uint8)
    pages[:5] = code(Use.KERNEL, Backing.BACKED)
    pages[5:12] = code(Use.PROGRAM, Backing.BACKED, active=True)
    vm = view(pages)
    assert vm.real.knows_uses
    assert (vm.kernel_pages, vm.program_pages, vm.active_pages, vm.backed_pages) == (5, 7, 7, 12)


def test_else_its_statistics_are_all_there_is():
    vm = view(stats=stats(free_bytes=100 * MIB, cache_bytes=20 * MIB))
    assert (vm.free_pages, vm.cache_pages) == (100 * 256, 20 * 256)
    assert vm.program_pages == (256 - 120) * 256


def test_a_real_host_has_no_states_and_a_simulated_one_is_not_real():
    assert host().thresholds is None
    assert host().real is not None
    assert code(Use.UNKNOWN, Backing.BACKED) == BACKED
