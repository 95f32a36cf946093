"""The hypervisor: power on and off, reclaim, and who waits."""

from core.codes import Backing
from core.events import FramesReclaimed
from core.hypervisor.record import max_balloon
from tests.core.builders import Host, of, vm_of


def test_overhead_takes_frames_at_power_on_and_power_off_gives_all_back():
    host = Host(8, vm_of(4, overhead_pages=2), vm_of(4))
    assert host.it.frames.free_count == 6
    host.touch(0, 0, 1)
    host.touch(1, 0)
    assert host.it.power_off(0) == 4
    assert host.it.frames.free_count == 7
    assert host.it.free_owner() == 0


def test_there_is_an_owner_number_for_254_vms_and_no_more():
    host = Host(1, *[vm_of(1)] * 254)
    assert host.it.free_owner() is None
    host.it.power_off(77)
    assert host.it.free_owner() == 77


def test_the_largest_balloon_is_65_percent_and_never_goes_into_the_reservation():
    assert max_balloon(4, 65, 0) == 2
    assert max_balloon(100, 65, 0) == 65
    assert max_balloon(4096, 65, 3072) == 1024  # 4 GB with 3 GB reserved can lose only 1 GB
    assert max_balloon(100, 0, 0) == 0


def test_reclaiming_unmaps_and_frees_the_frames():
    host = Host(4, vm_of(4))
    host.it.vms[0].target_pages = 2
    host.touch(0, 0, 1, 2)
    host.lock(0, 2, 0)
    host.it.reclaim(0)
    reclaimed = of(host.log.collect(), FramesReclaimed)[0]
    assert (reclaimed.ppns.tolist(), reclaimed.frames.tolist()) == ([0, 2], [0, 2])
    assert host.it.frames.free_count == 3
    assert host.pmap(0).backed_pages == 1


def test_a_page_that_waited_stops_waiting_when_the_balloon_takes_it():
    host = Host(1, vm_of(4))
    host.it.vms[0].target_pages = 3
    host.touch(0, 0, 1, 2)
    assert host.it.queue() == (0,)
    host.lock(0, 1)
    assert host.pmap(0).waiting.tolist() == [2]
    host.lock(0, 2)
    assert host.it.queue() == ()
    assert host.pmap(0).pending_pages == 0


def test_a_cpu_that_restarts_waits_for_nothing_and_keeps_its_balloon():
    host = Host(1, vm_of(4))
    host.it.vms[0].target_pages = 1
    host.touch(0, 0, 1, 2)
    host.lock(0, 3)
    host.it.reset_cpu(0)
    assert host.it.queue() == ()
    assert host.pmap(0).backing.tolist() == [
        Backing.BACKED,
        Backing.UNBACKED,
        Backing.UNBACKED,
        Backing.BALLOONED,
    ]
