"""Touches: a first one gets a frame, what finds none waits, and contents stay."""

from core.codes import Backing
from core.events import FramesBacked, FramesGranted, PagesWaiting
from core.hardware import READ
from tests.core.builders import Host, of, pages, vm_of


def test_a_first_touch_gets_a_zeroed_frame_and_a_second_one_gets_none():
    host = Host(4, vm_of(4))
    backed = of(host.touch(0, 2, 0, 2, store=READ), FramesBacked)[0]
    assert (backed.ppns.tolist(), backed.frames.tolist()) == ([2, 0], [0, 1])
    assert not host.touch(0, 0, 2)
    assert host.it.contents(0, pages(0, 1, 2)).tolist() == [1, 0, 2]


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


def test_a_ballooned_page_that_is_touched_after_its_reclaim_reads_zero():
    host = Host(8, vm_of(8))
    host.it.vms[0].target_pages = 1
    host.touch(0, 0)
    host.lock(0, 0)
    host.it.reclaim(0)
    host.touch(0, 0, store=READ)
    assert host.it.contents(0, pages(0)).tolist() == [0]
    assert host.pmap(0).backing[0] == Backing.BACKED


def test_numbers_of_stores_stay_below_those_of_files_however_many_there_are():
    host = Host(2, vm_of(2))
    host.it.faults.stores_made = 0x8000_0000 - 2
    host.touch(0, 0, 1)
    assert host.it.contents(0, pages(0, 1)).tolist() == [0x8000_0000 - 1, 1]
