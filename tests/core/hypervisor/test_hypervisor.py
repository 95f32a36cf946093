"""The hypervisor: first touches, waits, grants, and the answers on the private channel."""

from core.channel import Capability, Status
from core.codes import Backing
from core.events import BalloonPopped, FramesBacked, FramesGranted, FramesReclaimed, PagesWaiting
from core.hardware import READ
from core.hypervisor.record import max_balloon
from tests.core.builders import Host, of, pages, vm_of


def test_a_first_touch_gets_a_zeroed_frame_and_a_second_one_gets_none():
    host = Host(4, vm_of(4))
    backed = of(host.touch(0, 2, 0, 2, store=READ), FramesBacked)[0]
    assert (backed.ppns.tolist(), backed.frames.tolist()) == ([2, 0], [0, 1])
    assert not host.touch(0, 0, 2)
    assert host.it.contents(0, pages(0, 1, 2)).tolist() == [1, 0, 2]


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


def test_what_finds_no_frame_waits_in_order_and_what_it_stored_is_there_when_it_is_granted():
    host = Host(3, vm_of(4), vm_of(4), vm_of(4))
    host.touch(0, 0, 1)
    waits = of(host.touch(1, 3, 0, 1), PagesWaiting)[0]
    assert waits.ppns.tolist() == [0, 1]
    assert not waits.at_limit
    host.touch(2, 2)
    assert host.it.queue() == (1, 2)
    host.it.power_off(0)
    host.it.grant(1)
    granted = of(host.log.collect(), FramesGranted)[0]
    assert granted.ppns.tolist() == [0, 1]
    assert host.it.contents(1, pages(3, 0, 1)).tolist() == [3, 4, 5]
    host.it.grant(2)
    assert not host.log.collect(), "no frame is left"
    assert host.it.queue() == (2,)


def test_a_newcomer_does_not_take_the_frames_that_others_wait_for():
    host = Host(3, vm_of(4), vm_of(4), vm_of(4))
    host.touch(0, 0, 1, 2)
    host.touch(1, 0, 1)
    host.it.power_off(0)
    newcomer = host.touch(2, 0, 1, 2)
    assert of(newcomer, FramesBacked)[0].ppns.tolist() == [0]
    assert of(newcomer, PagesWaiting)[0].ppns.tolist() == [1, 2]


def test_a_page_that_waits_and_is_touched_again_waits_once_and_keeps_the_last_store():
    host = Host(1, vm_of(4))
    host.touch(0, 3)
    assert len(of(host.touch(0, 2, 1, 2), PagesWaiting)) == 1
    assert not host.touch(0, 2, store=READ)
    host.touch(0, 1)
    assert host.pmap(0).waiting.tolist() == [2, 1]
    assert host.pmap(0).waiting_stores.tolist() == [4, 5]
    assert host.it.contents(0, pages(1, 2, 0)).tolist() == [5, 4, 0]


def test_nothing_is_backed_above_the_limit():
    host = Host(9, vm_of(6, limit_pages=2))
    events = host.touch(0, 0, 1, 2)
    assert of(events, FramesBacked)[0].ppns.tolist() == [0, 1]
    assert of(events, PagesWaiting)[0].at_limit
    host.it.grant(0)
    assert host.pmap(0).backed_pages == 2
    host.it.vms[0].limit_pages = None
    host.it.grant(0)
    assert host.pmap(0).backed_pages == 3


def test_the_largest_balloon_is_65_percent_and_never_goes_into_the_reservation():
    assert max_balloon(4, 65, 0) == 2
    assert max_balloon(100, 65, 0) == 65
    assert max_balloon(4096, 65, 3072) == 1024  # 4 GB with 3 GB reserved can lose only 1 GB
    assert max_balloon(100, 0, 0) == 0


def test_lock_answers_for_each_page():
    host = Host(8, vm_of(8, device_pages=1))
    host.it.vms[0].target_pages = 3
    host.touch(0, 1, 2)
    assert host.lock(0, 7, 1, -1, 8, 3) == [
        Status.PPN_PINNED,
        Status.SUCCESS,
        Status.PPN_INVALID,
        Status.PPN_INVALID,
        Status.SUCCESS,
    ]
    assert host.lock(0, 1, 2, 4) == [Status.PPN_LOCKED, Status.SUCCESS, Status.PPN_NOTNEEDED]
    assert host.pmap(0).backing[:5].tolist() == [
        Backing.NEVER,
        Backing.PENDING,
        Backing.PENDING,
        Backing.BALLOONED,
        Backing.NEVER,
    ]


def test_unlock_answers_for_each_page_and_cancels_a_reclaim_that_is_pending():
    host = Host(8, vm_of(8))
    host.it.vms[0].target_pages = 2
    host.touch(0, 1)
    host.lock(0, 1, 2)
    status = host.it.unlock(0, pages(1, 2, 3, 99)).page_status.tolist()
    assert status == [Status.SUCCESS, Status.SUCCESS, Status.PPN_UNLOCKED, Status.PPN_INVALID]
    assert host.pmap(0).backing[:4].tolist() == [
        Backing.NEVER,
        Backing.BACKED,
        Backing.UNBACKED,
        Backing.NEVER,
    ]
    host.it.reclaim(0)
    assert not host.log.collect(), "there is nothing left to reclaim, and nothing to tell"


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


def test_touching_a_ballooned_page_pops_the_balloon_and_every_request_is_answered_reset():
    host = Host(8, vm_of(8))
    host.it.vms[0].target_pages = 3
    host.touch(0, 0, 1)
    host.lock(0, 0, 1, 2)
    popped = of(host.touch(0, 7, 1), BalloonPopped)[0]
    assert (popped.ppn, popped.balloon_pages) == (1, 3)
    assert host.pmap(0).ballooned_pages == host.pmap(0).pending_pages == 0
    assert host.it.get_target(0, 8).status is Status.RESET
    assert host.lock(0, 4) == [Status.RESET]
    assert host.it.unlock(0, pages(0)).status is Status.RESET
    host.it.start(0, Capability.BASIC)
    assert host.it.get_target(0, 8) == (Status.SUCCESS, 3)
    assert host.it.get_target(0, 2).target_pages == 2


def test_a_ballooned_page_that_is_touched_after_its_reclaim_reads_zero():
    host = Host(8, vm_of(8))
    host.it.vms[0].target_pages = 1
    host.touch(0, 0)
    host.lock(0, 0)
    host.it.reclaim(0)
    host.touch(0, 0, store=READ)
    assert host.it.contents(0, pages(0)).tolist() == [0]
    assert host.pmap(0).backing[0] == Backing.BACKED


def test_a_balloon_limit_that_was_just_lowered_holds_before_the_next_decision():
    host = Host(10, vm_of(10))
    record = host.it.vms[0]
    record.target_pages = 6
    record.max_balloon_percent = 20
    assert host.it.get_target(0, 10).target_pages == 2
    assert host.lock(0, 0, 1, 2) == [Status.SUCCESS, Status.SUCCESS, Status.PPN_NOTNEEDED]


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


def test_numbers_of_stores_stay_below_those_of_files_however_many_there_are():
    host = Host(2, vm_of(2))
    host.it._stores_made = 0x8000_0000 - 2
    host.touch(0, 0, 1)
    assert host.it.contents(0, pages(0, 1)).tolist() == [0x8000_0000 - 1, 1]
