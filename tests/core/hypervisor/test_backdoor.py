"""What the host answers on VMware's private channel."""

from core.channel import Capability, Status
from core.codes import Backing
from core.events import BalloonPopped
from core.hypervisor.backdoor import Backdoor
from tests.core.builders import Host, of, pages, vm_of


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
    status = Backdoor(host.it, 0).unlock(pages(1, 2, 3, 99)).page_status.tolist()
    assert status == [Status.SUCCESS, Status.SUCCESS, Status.PPN_UNLOCKED, Status.PPN_INVALID]
    assert host.pmap(0).backing[:4].tolist() == [
        Backing.NEVER,
        Backing.BACKED,
        Backing.UNBACKED,
        Backing.NEVER,
    ]
    host.it.reclaim(0)
    assert not host.log.collect(), "there is nothing left to reclaim, and nothing to tell"


def test_touching_a_ballooned_page_pops_the_balloon_and_every_request_is_answered_reset():
    host = Host(8, vm_of(8))
    host.it.vms[0].target_pages = 3
    host.touch(0, 0, 1)
    host.lock(0, 0, 1, 2)
    popped = of(host.touch(0, 7, 1), BalloonPopped)[0]
    assert (popped.ppn, popped.balloon_pages) == (1, 3)
    assert host.pmap(0).ballooned_pages == host.pmap(0).pending_pages == 0
    assert Backdoor(host.it, 0).get_target(8).status is Status.RESET
    assert host.lock(0, 4) == [Status.RESET]
    assert Backdoor(host.it, 0).unlock(pages(0)).status is Status.RESET
    Backdoor(host.it, 0).start(Capability.BASIC)
    assert Backdoor(host.it, 0).get_target(8) == (Status.SUCCESS, 3)
    assert Backdoor(host.it, 0).get_target(2).target_pages == 2


def test_a_balloon_limit_that_was_just_lowered_holds_before_the_next_decision():
    host = Host(10, vm_of(10))
    record = host.it.vms[0]
    record.target_pages = 6
    record.max_balloon_percent = 20
    assert Backdoor(host.it, 0).get_target(10).target_pages == 2
    assert host.lock(0, 0, 1, 2) == [Status.SUCCESS, Status.SUCCESS, Status.PPN_NOTNEEDED]
