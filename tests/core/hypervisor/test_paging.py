"""Taking pages without asking: random victims, share before swap, the disk's pace, and what comes back."""

import numpy as np
import pytest

from core.codes import Backing
from core.costs import FREE, PRESETS, of_pages
from core.event_log import EventLog
from core.events import (
    DoublePaged,
    FramesGranted,
    HostSwappedIn,
    HostSwappedOut,
    PagedOut,
    PagesShared,
    PagesWaiting,
)
from core.hardware import READ
from core.hypervisor.compression import Compression
from core.hypervisor.frames import Frames
from core.hypervisor.paging import Paging
from core.hypervisor.sharing import PageSharing
from core.specs import CompressionSpec, CostsSpec, SharingSpec
from core.units import KIB, MIB, NS_PER_MS, NS_PER_S
from tests.core.builders import Host, Lone, Scripted, of, pages, vm_of
from tests.core.invariants import check_frames, check_record, check_shared

BACKED, SHARED, SWAPPED = Backing.BACKED, Backing.SHARED, Backing.SWAPPED
DISK = CostsSpec(disk_access_ns=1600, zero_fill_ns=1)


def host_with(*vms, frames=2000, touched=20, **more):
    host = Host(frames, *vms, has_swap=True, page_size=4 * KIB, **more)
    for vm in range(len(vms)):
        host.touch(vm, *range(touched))
    return host


def swapped_of(host, vm=0):
    return np.flatnonzero(host.pmap(vm).backing == SWAPPED).tolist()


# --- victims ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("configured", [50, 500], ids=["most are backed: guessed", "few are backed: listed"])
def test_every_backed_page_is_a_victim_as_often_as_any_other(configured):
    host, lost = host_with(vm_of(configured), touched=50), np.zeros(configured, dtype=int)
    for _ in range(400):
        host.lose(0, 10)
        swapped = swapped_of(host)
        assert len(swapped) == 10
        lost[swapped] += 1
        host.touch(0, *swapped, store=READ)
    assert lost.sum() == 4000
    # each is lost 80 times of 400, give or take 8: five of those are beyond all chance
    assert lost[:50].min() > 40
    assert lost[:50].max() < 120


def test_victims_are_random_and_the_same_in_every_run_of_the_same_seed_but_not_in_every_vm():
    hosts = [host_with(vm_of(100), vm_of(100), touched=100) for _ in range(2)]
    for host in hosts:
        host.lose(0, 20)
        host.lose(1, 20)
    assert swapped_of(hosts[0], 0) == swapped_of(hosts[1], 0)
    assert swapped_of(hosts[0], 0) != swapped_of(hosts[0], 1)
    assert swapped_of(hosts[0], 0) != list(range(20))


def test_only_pages_with_a_frame_of_their_own_are_taken():
    host = host_with(vm_of(30), sharing=SharingSpec(before_swap=False))
    host.touch(0, 1, 2, store=77)
    host.it.sharing.look_at(0, pages(1, 2))
    host.it.vms[0].target_pages = 3
    host.lock(0, 3, 4, 25)
    host.lose(0, 30)
    assert host.looks(0, 1, 2) == [SHARED, SHARED]
    assert host.looks(0, 3, 4, 25) == [Backing.PENDING, Backing.PENDING, Backing.BALLOONED]
    assert len(swapped_of(host)) == 16
    assert host.pmap(0).backed_pages == 4


def test_what_is_taken_is_written_once_and_its_frames_are_free():
    host = host_with(vm_of(30))
    before = host.holds(0, *range(30))
    (event,) = host.lose(0, 7)
    assert type(event) is HostSwappedOut
    assert sorted(event.ppns.tolist()) == swapped_of(host)
    assert (host.pmap(0).swapped_pages, host.it.vms[0].swapped_out) == (7, 7)
    assert host.it.frames.free_count == 2000 - 13
    assert host.holds(0, *range(30)) == before
    check_frames(host.it)
    check_record(host.it, host.it.vms[0])


def test_a_vm_has_no_more_to_lose_than_it_has():
    host = host_with(vm_of(30))
    assert len(of(host.lose(0, 99), HostSwappedOut)[0].ppns) == 20
    assert not host.lose(0, 99)


def test_a_reservation_is_left_however_many_are_wanted():
    host = host_with(vm_of(30, reservation_pages=14))
    host.lose(0, 99)
    assert host.it.vms[0].held_pages == 14
    assert not host.lose(0, 99)


# --- share before swap --------------------------------------------------------------------------------------


def with_twins(*, before_swap, **more):
    """VM 0 holds in each of its 6 pages what a page of VM 1 holds too, which the scan has seen."""
    sharing = SharingSpec(before_swap=before_swap)
    host = Host(40, vm_of(6), vm_of(6), has_swap=True, sharing=sharing, **more)
    for vm in (0, 1):
        host.touch(vm, *range(6), store=list(range(101, 107)))
    host.it.sharing.look_at(1, pages(*range(6)))
    return host


def test_at_its_own_limit_a_vm_waits_for_the_hashing_too_and_not_where_it_is_forced():
    host = with_twins(before_swap=True, costs=CostsSpec(hash_ns=1))
    host.it.take_stalled_ns(0)
    host.lose(0, 1)
    assert host.it.take_stalled_ns(0) == 0
    host.it.paging.make_room(0, host.it.vms[0])
    assert host.it.take_stalled_ns(0) >= 256


def test_a_page_that_others_hold_too_is_shared_and_not_swapped():
    host = with_twins(before_swap=True)
    events = host.lose(0, 4)
    assert not of(events, HostSwappedOut)
    joined = of(events, PagesShared, before_swap=True)
    assert sum(len(event.ppns) for event in joined) == sum(event.freed_frames for event in joined) == 4
    assert host.pmap(0).shared_pages == 4
    assert host.pmap(0).swapped_pages == host.it.vms[0].swapped_out == 0
    assert host.it.frames.free_count == 40 - 8
    check_frames(host.it)
    check_shared(host.it)


def test_where_that_is_not_wanted_it_is_swapped():
    host = with_twins(before_swap=False)
    assert not of(host.lose(0, 4), PagesShared)
    assert host.pmap(0).swapped_pages == 4


def test_a_page_that_nobody_else_holds_is_swapped_all_the_same():
    host = with_twins(before_swap=True)
    host.touch(0, 0, 1, 2)
    host.lose(0, 6)
    assert (host.pmap(0).shared_pages, host.pmap(0).swapped_pages) == (3, 3)


# --- coming back --------------------------------------------------------------------------------------------


def test_a_swapped_page_comes_back_when_it_is_touched_and_costs_a_read():
    host = host_with(vm_of(30), costs=DISK)
    before = host.holds(0, *range(30))
    host.lose(0, 20)
    host.it.take_stalled_ns(0)
    (event,) = host.touch(0, 9, 4, 9, store=READ)
    assert type(event) is HostSwappedIn
    assert event.ppns.tolist() == [9, 4]
    assert host.it.take_stalled_ns(0) == 2 * 1600
    assert (host.pmap(0).swapped_pages, host.it.vms[0].swapped_in) == (18, 2)
    assert host.holds(0, *range(30)) == before
    assert not host.touch(0, 9, 4)


def test_a_false_read_a_page_that_is_only_overwritten_is_read_first():
    host = host_with(vm_of(30), costs=DISK)
    host.lose(0, 20)
    host.it.take_stalled_ns(0)
    (event,) = host.touch(0, 9, store=99)
    assert type(event) is HostSwappedIn
    assert host.it.take_stalled_ns(0) == 1600
    assert host.holds(0, 9) == [99]


def test_a_touch_says_its_price_before_it_is_done():
    costs = CostsSpec(zero_fill_ns=1, decompress_ns=2, cow_ns=3, disk_access_ns=1600)
    quarters = CompressionSpec(quarter_percent=50, half_percent=0)
    host = host_with(vm_of(100), touched=60, costs=costs, compression=quarters, sharing=SharingSpec())
    host.touch(0, 0, 1, 2, store=77)
    host.it.sharing.look_at(0, pages(0, 1, 2))
    host.lose(0, 30)
    price = {SHARED: 3, Backing.COMPRESSED: 2, SWAPPED: 1600, Backing.NEVER: 1, BACKED: 0}
    order = [*range(99, -1, -1), 0, 1, 2, 99, 98]
    expected = [price[look] for look in host.looks(0, *range(99, -1, -1))] + [0] * 5
    assert {0, 1, 2, 3, 1600} <= set(expected)
    writes = np.ones(len(order), dtype=np.bool_)
    assert host.it.prices(0, pages(*order), writes).tolist() == expected
    reads = np.zeros(3, dtype=np.bool_)
    assert host.it.prices(0, pages(0, 1, 2), reads) is None, "reading a shared page takes no time"
    host.it.take_stalled_ns(0)
    host.touch(0, *order)
    assert host.it.take_stalled_ns(0) == sum(expected) - 3, "the last that has the shared frame keeps it"


def test_without_costs_nothing_has_a_price():
    host = host_with(vm_of(30))
    assert host.it.prices(0, pages(29), np.ones(1, dtype=np.bool_)) is None


def test_a_swapped_page_that_finds_no_frame_waits_with_what_it_holds():
    host = host_with(vm_of(30), vm_of(20), frames=40)
    before = host.holds(0, *range(20))
    host.lose(0, 5)
    host.it.frames.take(9, pages(*[-1] * 5))
    swapped = swapped_of(host)
    events = host.touch(0, *swapped, store=[READ, READ, 99, READ, READ])
    assert [type(event) for event in events] == [PagesWaiting]
    expected = [before[ppn] for ppn in swapped]
    expected[2] = 99
    assert host.holds(0, *swapped) == expected
    host.it.power_off(1)
    host.it.grant(0)
    assert of(host.log.collect(), FramesGranted)[0].ppns.tolist() == swapped
    assert host.holds(0, *swapped) == expected


# --- a guest on top -----------------------------------------------------------------------------------------


def thrashed(**costs):
    """A guest that has filled its 8 pages, all of which its hypervisor has swapped out."""
    costs = CostsSpec(**costs) if costs else CostsSpec()
    lone = Lone(8, page_size=4 * KIB, swap_pages=20, host={"has_swap": True, "costs": costs})
    program = Scripted("program", 20)
    lone.guest.programs.append(program)
    program.script = [(page, True) for page in range(8)]
    lone.run(0, NS_PER_S)
    lone.lose(8)
    return lone, program


def test_double_paging_reads_from_one_disk_to_write_to_the_other():
    lone, program = thrashed(disk_access_ns=16 * NS_PER_MS)
    written = lone.record.pmap.stored[0]
    program.script = [(8, True)]
    events = lone.run(NS_PER_S, NS_PER_S)
    assert [event.ppns.tolist() for event in of(events, DoublePaged)] == [[0]]
    assert [event.ppns.tolist() for event in of(events, PagedOut)] == [[0]]
    # read to be written elsewhere, written there, and read once more to be overwritten: a false read
    assert of(events, HostSwappedIn)[0].ppns.tolist() == [0]
    assert program.time.stalled_ns == (16 + 1 + 16) * NS_PER_MS
    assert lone.guest.space.disk[program.region.start] == written
    program.script = [(0, False)]
    lone.run(2 * NS_PER_S, NS_PER_S)
    ppn = lone.guest.space.where[program.region.start]
    assert lone.hypervisor.faults.held(lone.record.pmap, pages(ppn)).tolist() == [written]


def test_what_was_taken_stays_away_until_it_is_touched():
    lone, program = thrashed()
    for second in range(1, 30):
        assert not lone.run(second * NS_PER_S)
    assert lone.record.pmap.swapped_pages == 8
    program.script = [(3, False)]
    assert of(lone.run(30 * NS_PER_S), HostSwappedIn)
    assert lone.record.pmap.swapped_pages == 7


def test_the_hypervisor_may_take_kernel_pages_that_no_guest_would_give():
    lone = Lone(8, kernel_pages=4, host={"has_swap": True})
    lone.run()
    lone.lose(4)
    assert lone.record.pmap.swapped_pages == 4


# --- at its own limit ---------------------------------------------------------------------------------------


def test_a_vm_at_its_limit_without_a_balloon_loses_others_of_its_pages_and_goes_on():
    host = host_with(vm_of(30, limit_pages=20), frames=100, costs=DISK)
    before = host.holds(0, *range(20))
    host.it.take_stalled_ns(0)
    events = host.touch(0, *range(20, 30))
    assert not of(events, PagesWaiting)
    assert host.it.vms[0].held_pages == 20
    assert host.it.vms[0].swapped_out == 10
    assert host.holds(0, *range(20)) == before
    assert host.holds(0, *range(20, 30)) == list(range(21, 31))
    swapped_in = host.it.vms[0].swapped_in
    # it waits for the disk: 100 ns for a write among many, 1600 for a read, 1 for a zeroed frame
    assert host.it.take_stalled_ns(0) == 10 * 100 + 10 + swapped_in * 1600


def test_what_it_loses_on_the_way_is_missed_if_it_is_touched_later_in_the_same_breath():
    host = host_with(vm_of(30, limit_pages=4), frames=100, touched=4)
    events = host.touch(0, *range(4, 30), *range(30), *range(30), store=READ)
    assert not of(events, PagesWaiting)
    assert host.it.vms[0].held_pages == 4
    ins = [ppn for event in of(events, HostSwappedIn) for ppn in event.ppns.tolist()]
    outs = [ppn for event in of(events, HostSwappedOut) for ppn in event.ppns.tolist()]
    assert len(outs) == len(ins) + len(range(4, 30))
    assert host.holds(0, *range(4)) == [1, 2, 3, 4]


def test_a_vm_that_has_all_of_its_limit_reserved_loses_only_the_page_whose_place_it_needs():
    host = host_with(vm_of(1000, limit_pages=600, reservation_pages=600), touched=600)
    host.touch(0, 700)
    assert host.it.vms[0].held_pages == 600
    assert host.it.vms[0].swapped_out == 1


def test_a_large_vm_makes_room_in_clusters():
    host = host_with(vm_of(1000, limit_pages=640), touched=640)
    events = host.touch(0, 700, 701, 702)
    assert [len(event.ppns) for event in of(events, HostSwappedOut)] == [5]
    assert host.it.vms[0].held_pages == 638


def test_at_its_limit_a_vm_whose_pages_compress_makes_the_room_it_needs():
    host = host_with(
        vm_of(60, limit_pages=20),
        frames=100,
        compression=CompressionSpec(quarter_percent=0, half_percent=100, cache_percent=50),
    )
    before = host.holds(0, *range(20))
    events = host.touch(0, *range(20, 30))
    assert not of(events, PagesWaiting)
    assert host.it.vms[0].held_pages <= 20
    assert host.pmap(0).swapped_pages == 0
    assert host.holds(0, *range(20)) == before


def test_with_a_balloon_that_can_grow_it_waits_for_that():
    host = host_with(vm_of(30, limit_pages=20), frames=100)
    host.it.vms[0].heard_ns = 0
    events = host.touch(0, 25)
    assert of(events, PagesWaiting)[0].at_limit
    host.it.reset_cpu(0)
    host.log.now_ns = 5 * NS_PER_S + 1  # the driver has said nothing for more than five seconds
    assert not of(host.touch(0, 25), PagesWaiting)


def test_where_it_is_the_host_that_has_no_frame_a_vm_waits():
    host = host_with(vm_of(30), frames=20)
    assert not of(host.touch(0, 25), PagesWaiting)[0].at_limit
    assert host.it.vms[0].swapped_out == 0


# --- the pace of the disk -----------------------------------------------------------------------------------


def paging_to(speed, page_size=MIB):
    costs = of_pages(CostsSpec(disk_access_ns=7_000_000, disk_bytes_per_s=speed), page_size)
    return made(costs)


def made(costs):
    frames, log = Frames(1), EventLog()
    return Paging(frames, costs, log, PageSharing(None, frames, {}, MIB, log), Compression(None, frames))


@pytest.mark.parametrize("tick_ns", [NS_PER_MS, NS_PER_S // 10, NS_PER_S])
def test_so_many_bytes_a_second_go_to_the_disk_whatever_the_tick(tick_ns):
    paging = paging_to(75 * MIB)
    written = sum(paging.budget_pages(tick_ns, 10**6) for _ in range(20 * NS_PER_S // tick_ns))
    assert 1499 <= written <= 1500


def test_pages_larger_than_a_tick_of_the_disk_are_written_now_and_then():
    paging = paging_to(100 * MIB, 16 * MIB)  # 160 ms for each
    assert [paging.budget_pages(NS_PER_S // 10, 9) for _ in range(8)] == [0, 1, 0, 1, 1, 0, 1, 1]


def test_time_in_which_nothing_was_to_be_written_is_not_saved_up():
    paging = paging_to(100 * MIB)
    for _ in range(100):
        assert paging.budget_pages(NS_PER_S // 10, 0) == 0
        assert paging.budget_pages(NS_PER_S // 10, 1) == 1
    assert paging.budget_pages(NS_PER_S // 10, 1000) <= 20


def test_a_disk_without_a_speed_takes_everything():
    paging = made(FREE)
    assert paging.budget_pages(NS_PER_S, 12345) == 12345
    assert of_pages(PRESETS["hdd"], MIB).transfer_ns > 0
