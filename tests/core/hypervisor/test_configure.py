"""What a person changes on a host while it runs holds from then on, and what was there stays."""

import msgspec
import pytest

from core.codes import Backing
from core.costs import of_pages
from core.digest import digest
from core.hypervisor import balancer as balancer_module
from core.hypervisor.balancer import Balancer
from core.specs import Actions, CompressionSpec, CostsSpec, DriverSpec, SharingSpec
from core.units import KIB
from tests.core.builders import Host, pages, vm_of
from tests.core.invariants import check_frames, check_record, check_shared

SLOW = CostsSpec()


def changed(host, **more):
    host.it.configure(msgspec.structs.replace(host.it.spec, **more))
    return host


def test_new_costs_hold_for_faults_and_for_paging_by_the_page():
    host = changed(Host(8, vm_of(4), page_size=64 * KIB), costs=SLOW)
    assert host.it.costs == host.it.paging.costs == of_pages(SLOW, 64 * KIB)
    assert host.it.spec.costs == SLOW


def test_without_a_swap_disk_nothing_is_to_be_taken_by_force_any_more():
    host = Host(8, vm_of(4), vm_of(4), has_swap=True)
    for record in host.it.vms.values():
        record.force_pages = 3
    changed(host, costs=SLOW)
    assert [record.force_pages for record in host.it.vms.values()] == [3, 3]
    changed(host, has_swap=False)
    assert [record.force_pages for record in host.it.vms.values()] == [0, 0]


def test_what_was_taken_by_force_is_not_taken_again():
    host = Host(8, vm_of(4), has_swap=True)
    host.touch(0, 0, 1, 2)
    host.lose(0, 2)
    assert host.it.vms[0].force_pages == 0


def test_compression_is_turned_on_and_off():
    spec = CompressionSpec(quarter_percent=100, half_percent=0)
    host = Host(300, vm_of(200), has_swap=True)
    host.touch(0, *range(100))
    assert host.it.compression.capacity_frames(host.it.vms[0]) == 0
    host.lose(0, 1)
    changed(host, compression=spec)
    assert host.it.compression.spec == spec
    host.lose(0, 1)
    looks = host.looks(0, *range(100))
    assert (looks.count(Backing.SWAPPED), looks.count(Backing.COMPRESSED)) == (1, 2), "a quarter frees less"
    changed(host, compression=None)
    assert host.it.compression.capacity_frames(host.it.vms[0]) == 0


def test_sharing_begins_anew_only_when_it_is_sharing_that_was_changed():
    host = Host(8, vm_of(4), sharing=SharingSpec())
    told = []
    host.it.sharing.configure = told.append
    changed(host, costs=SLOW)
    assert told == []
    other = SharingSpec(is_salted=True)
    changed(host, sharing=other)
    assert told == [other]


def test_a_host_that_was_told_to_share_otherwise_remembers_it():
    host = changed(Host(8, vm_of(4), sharing=SharingSpec()), sharing=None)
    assert host.it.sharing.spec is None
    changed(host, sharing=SharingSpec())
    assert host.it.sharing.spec == SharingSpec()


@pytest.mark.parametrize("percent", [0, 50, 75])
def test_a_new_idle_tax_is_the_same_as_one_from_the_beginning(percent):
    host = Host(8, vm_of(4), idle_tax_percent=25)
    balancer = Balancer(host.it, host.log)
    balancer._asked = False
    host.it.spec = msgspec.structs.replace(host.it.spec, idle_tax_percent=percent)
    balancer.configure(host.it.spec)
    assert balancer._idle_tax * 100 == Balancer(host.it, host.log)._idle_tax * 100 == percent
    assert balancer._asked is True, "parts are reckoned anew at once"


def test_a_new_balancer_decides_about_targets_and_reckons_at_once():
    host = Host(8, vm_of(4))
    balancer = Balancer(host.it, host.log)
    assert balancer.decides_targets
    assert balancer._asked is True


def test_the_pages_on_a_frame_are_those_that_have_it_and_no_others():
    host = Host(8, vm_of(4))
    host.touch(0, 2, 0)
    pmap = host.pmap(0)
    frame_of_0, frame_of_2 = pmap.frames_of(pages(0, 2)).tolist()
    assert pmap.pages_on(frame_of_0) == [0]
    assert pmap.pages_on(frame_of_2) == [2]
    assert pmap.pages_on(7) == []


def test_a_page_that_gives_up_waiting_leaves_the_others_with_what_is_theirs():
    host = Host(1, vm_of(6))
    host.it.vms[0].target_pages = 3
    host.touch(0, 0)
    host.touch(0, 1, 2, 3, store=[11, 12, 13])
    host.lock(0, 2)
    assert host.pmap(0).waiting.tolist() == [1, 3]
    assert host.pmap(0).waiting_stores.tolist() == [11, 13]
    assert len(host.pmap(0).waiting_from) == 2
    check_record(host.it, host.it.vms[0])


def test_a_restarted_cpu_owes_no_time_for_what_it_waited_for():
    host = Host(4, vm_of(4))
    host.it.vms[0].stalled_ns = 99
    host.it.reset_cpu(0)
    assert host.it.take_stalled_ns(0) == 0


def test_two_pages_reported_one_after_the_other_are_both_to_be_reclaimed():
    host = Host(8, vm_of(4))
    host.it.vms[0].target_pages = 3
    host.touch(0, 0, 1, 2)
    host.lock(0, 0)
    host.lock(0, 2)
    assert host.pmap(0).pending_pages == 2
    check_record(host.it, host.it.vms[0])


def test_shared_pages_that_are_swapped_are_all_counted():
    host = Host(16, vm_of(4), vm_of(4), has_swap=True, sharing=SharingSpec())
    for vm in (0, 1):
        host.touch(vm, 0, 1, 2, store=[21, 22, 23])
        host.it.sharing.look_at(vm, pages(0, 1, 2))
    record = host.it.vms[1]
    for _ in range(2):
        host.it.paging._swap_shared(1, record, 1)
        check_record(host.it, record)
        check_frames(host.it)
        check_shared(host.it)
    assert record.pmap.swapped_pages == 2


def test_what_decides_what_comes_is_in_the_digest_of_a_hypervisor():
    def state(change):
        host = Host(8, vm_of(4), vm_of(4), sharing=SharingSpec())
        host.touch(0, 0, 1, store=[5, 5])
        change(host.it)
        return digest(host.it.fingerprint())

    changes = [
        lambda it: None,
        lambda it: setattr(it.vms[0], "force_pages", 2),
        lambda it: it.vms[0].pmap.lock(pages(0)),
        lambda it: setattr(it.vms[0].sampler, "_touched", 3),
        lambda it: it._queue.join(1),
        lambda it: it.sharing._credit.update({0: 7}),
        lambda it: it.frames.make_shared(0, 0),
    ]
    assert len({state(change) for change in changes}) == len(changes)


def test_a_host_that_does_not_share_hashes_nothing():
    costs = CostsSpec(hash_ns=1000)
    host = Host(16, vm_of(8), has_swap=True, costs=costs, page_size=4 * KIB)
    host.touch(0, *range(6))
    host.it.take_stalled_ns(0)
    host.it.scan(0, 10**9, Actions(shares_actively=True))
    assert host.it.take_stalled_ns(0) == 0
    host.lose(0, 3)
    assert host.it.paging._packing_ns == 0


def test_a_scan_pays_for_each_page_that_it_hashed_and_for_none_if_no_page_was_due():
    host = Host(16, vm_of(8), costs=CostsSpec(hash_ns=1000), page_size=4 * KIB, sharing=SharingSpec())
    host.touch(0, *range(8))
    host.it.take_stalled_ns(0)
    host.it.scan(0, 10**7, Actions())  # half a page at 50 a second
    assert (host.it.sharing.scanned_pages, host.it.take_stalled_ns(0)) == (0, 0)
    host.it.scan(0, 10**7, Actions())
    assert (host.it.sharing.scanned_pages, host.it.take_stalled_ns(0)) == (1, 1000)


def test_every_hint_that_was_wrong_is_counted():
    host = Host(16, vm_of(8), vm_of(8), sharing=SharingSpec())
    host.touch(0, 0, 1, store=[31, 32])
    host.it.sharing.look_at(0, pages(0, 1))
    host.touch(0, 0, 1, store=[41, 42])
    host.touch(1, 0, 1, store=[31, 32])
    host.it.sharing.look_at(1, pages(0, 1))
    assert host.it.sharing.stale_hints == 2
    assert host.looks(1, 0, 1) == [Backing.BACKED] * 2


def test_a_zeroed_frame_that_one_page_has_again_is_no_shared_page_of_zeroes():
    host = Host(16, vm_of(8), vm_of(8), sharing=SharingSpec())
    for vm in (0, 1):
        host.touch(vm, 0, store=0)
        host.it.sharing.look_at(vm, pages(0))
    shared = host.it.frames.shared
    assert shared.zero_pages == 2
    frame = host.pmap(0).frame_of(0)
    host.touch(1, 0)
    host.touch(0, 0)
    assert shared.zero_pages == 0
    assert frame not in shared._zero_frames


def test_without_a_balloon_that_can_do_more_a_vm_is_paged_out_for_all_it_holds_and_waits_for():
    host = Host(4, vm_of(8, limit_pages=3))
    record = host.it.vms[0]
    host.touch(0, 0, 1, 2, 3, 4)
    assert (record.held_pages, len(record.pmap.waiting)) == (3, 2)
    assert balancer_module._beyond_limit(record, 0) == 2
    record.pmap.stop_waiting(lambda waiting: waiting >= 0)
    assert balancer_module._beyond_limit(record, 0) == 0


def test_a_guest_whose_balloon_may_hold_nothing_has_none():
    for percent, has_one in ((0, False), (65, True)):
        host = Host(8, vm_of(8, driver=DriverSpec(), max_balloon_percent=percent))
        record = host.it.vms[0]
        record.heard_ns = 0
        assert record.has_balloon(0) is has_one
