"""Looking for pages that hold the same: hints, shared frames, copies on write, and the rates of the scan."""

import pytest

from core.codes import SHARED_OWNER, Backing
from core.commands import SpawnVm
from core.events import CowBroken, FramesBacked, FramesReclaimed, PagesShared, PagesWaiting
from core.hardware import FIRST_FILE_CONTENT, READ, ZEROES
from core.hypervisor.frames import NO_PAGE
from core.specs import Actions, CostsSpec, Pattern, SharingSpec
from core.units import GIB, KIB, MIB, NS_PER_S
from tests.core.builders import (
    Host,
    Lone,
    Scripted,
    host_of,
    machine_of,
    of,
    pages,
    program_of,
    seconds,
    vm_of,
)
from tests.core.invariants import check_frames, check_shared

BACKED, SHARED, UNBACKED = Backing.BACKED, Backing.SHARED, Backing.UNBACKED


def sharing(frames, *vms, is_salted=False, **more):
    return Host(frames, *vms, sharing=SharingSpec(is_salted=is_salted), **more)


def look_at(host, vm, *ppns, before_swap=False):
    """The scan comes by these pages."""
    look = host.it.sharing.share_before_swap if before_swap else host.it.sharing.look_at
    look(vm, pages(*ppns))
    check_frames(host.it)
    check_shared(host.it)
    return host.log.collect()


def shared_pair(*vms, **more):
    """Two VMs that share one frame, 0, for their pages 3 and 1."""
    host = sharing(8, *(vms or (vm_of(4), vm_of(4))), **more)
    host.touch(0, 3, store=77)
    host.touch(1, 1, store=77)
    look_at(host, 0, 3)
    look_at(host, 1, 1)
    return host


# --- from a hint to a shared frame --------------------------------------------------------------------------


def test_a_page_seen_once_is_a_hint_and_the_next_that_holds_the_same_shares_its_frame():
    host = sharing(8, vm_of(4), vm_of(4))
    host.touch(0, 3, store=77)
    host.touch(1, 1, store=77)
    assert not look_at(host, 0, 3), "a hint is no news, and costs the page nothing"
    assert host.looks(0, 3) == [BACKED]
    hinted, joined = look_at(host, 1, 1)
    assert (hinted.vm, hinted.ppns.tolist(), hinted.frames.tolist(), hinted.freed_frames) == (0, [3], [0], 0)
    assert (joined.vm, joined.ppns.tolist(), joined.frames.tolist(), joined.freed_frames) == (1, [1], [0], 1)
    assert host.looks(0, 3) == host.looks(1, 1) == [SHARED]
    assert host.it.frames.free_count == 7
    assert (host.it.frames.owners[0], host.it.frames.ppns[0]) == (SHARED_OWNER, NO_PAGE)
    assert host.holds(0, 3) == host.holds(1, 1) == [77]
    assert not host.it.frames.shared.hints, "it is known by its frame now"


def test_the_third_page_joins_the_frame_itself_also_from_the_same_vm():
    host = shared_pair()
    host.touch(0, 0, 2, store=77)
    (joined,) = look_at(host, 0, 0, 2)
    assert (joined.ppns.tolist(), joined.frames.tolist(), joined.freed_frames) == ([0, 2], [0, 0], 2)
    assert host.it.frames.shared.refs[0] == 4
    assert host.it.frames.shared.saved_frames == 3


def test_pages_that_are_looked_at_together_find_each_other():
    host = sharing(8, vm_of(6))
    host.touch(0, 0, 1, 2, 3, 4, store=[5, 6, 5, 6, 5])
    look_at(host, 0, 0, 1, 2, 3, 4)
    assert host.looks(0, 0, 1, 2, 3, 4) == [SHARED] * 5
    assert host.it.frames.free_count == 6
    assert host.holds(0, 0, 1, 2, 3, 4) == [5, 6, 5, 6, 5]


def test_a_page_whose_hint_leads_to_a_page_that_is_looked_at_after_it_is_not_shared_twice():
    host = sharing(8, vm_of(6))
    host.touch(0, 1, 4, store=5)
    look_at(host, 0, 4)
    look_at(host, 0, 1, 4)
    assert host.looks(0, 1, 4) == [SHARED, SHARED]
    assert host.it.frames.shared.refs.sum() == 2


def test_a_page_that_is_looked_at_again_does_not_share_with_itself():
    host = sharing(8, vm_of(4))
    host.touch(0, 3)
    for _ in range(3):
        assert not look_at(host, 0, 3)
    assert host.looks(0, 3) == [BACKED]


@pytest.mark.parametrize("fate", ["overwritten", "ballooned", "shared with others", "swapped"])
def test_a_hint_that_is_wrong_by_now_is_dropped_and_the_page_becomes_the_hint_itself(fate):
    sharing = SharingSpec(before_swap=fate == "shared with others")
    host = Host(8, vm_of(4), vm_of(4), vm_of(4), has_swap=True, sharing=sharing)
    host.touch(0, 3, store=77)
    host.touch(1, 1, store=77)
    look_at(host, 0, 3)
    if fate == "overwritten":
        host.touch(0, 3, store=78)
    elif fate == "ballooned":
        host.it.vms[0].target_pages = 1
        host.lock(0, 3)
    elif fate == "shared with others":
        host.touch(0, 3, store=78)
        host.touch(2, 0, store=78)
        look_at(host, 2, 0)
        look_at(host, 0, 3, before_swap=True)
        assert host.looks(0, 3) == [SHARED]
    else:
        host.lose(0, 1)
    look_at(host, 1, 1)
    assert host.looks(1, 1) == [BACKED]
    assert host.it.sharing.stale_hints == 1
    assert host.it.frames.shared.hints[0, 77] == (1, 1)


def test_when_a_vm_is_gone_nothing_hints_at_its_pages_and_its_part_of_shared_frames_is_free():
    host = shared_pair()
    host.touch(0, 0, store=5)
    look_at(host, 0, 0)
    assert host.it.power_off(0) == 1, "its own frame, and not the one that the other still has"
    assert not host.it.frames.shared.hints
    assert host.holds(1, 1) == [77]
    assert host.it.frames.shared.refs[0] == 1
    assert host.it.power_off(1) == 1
    assert host.it.frames.free_count == 8


def test_what_is_looked_at_before_a_swap_leaves_no_hint_but_follows_one():
    host = sharing(8, vm_of(4), vm_of(4))
    host.touch(0, 3, store=77)
    host.touch(1, 1, store=77)
    look_at(host, 1, 1, before_swap=True)
    assert not host.it.frames.shared.hints
    look_at(host, 0, 3)
    hinted, joined = look_at(host, 1, 1, before_swap=True)
    assert (hinted.before_swap, joined.before_swap) == (False, True)


# --- salt ---------------------------------------------------------------------------------------------------


def test_with_salt_a_vm_shares_within_itself_only():
    host = shared_pair(is_salted=True)
    assert host.looks(0, 3) == host.looks(1, 1) == [BACKED]
    host.touch(0, 0, store=77)
    look_at(host, 0, 0)
    assert host.looks(0, 0, 3) == [SHARED, SHARED]
    assert host.looks(1, 1) == [BACKED]
    host.touch(1, 2, store=77)
    look_at(host, 1, 2)
    assert host.pmap(0).frames[0] != host.pmap(1).frames[2], "two frames of one content, for two salts"


# --- copy on write ------------------------------------------------------------------------------------------


def test_a_write_to_a_shared_page_gets_a_copy_and_leaves_the_other_alone():
    host = shared_pair()
    (broken,) = host.touch(1, 1, store=78)
    assert type(broken) is CowBroken
    assert (broken.ppns.tolist(), broken.frames.tolist()) == ([1], [2])
    assert (host.holds(0, 3), host.holds(1, 1)) == ([77], [78])
    assert host.looks(1, 1) == [BACKED]
    assert host.it.frames.shared.refs[0] == 1


def test_a_read_leaves_a_shared_page_shared():
    host = shared_pair()
    assert not host.touch(1, 1, 1, store=READ)
    assert host.looks(1, 1) == [SHARED]


def test_what_a_written_copy_held_before_is_still_there_where_it_is_not_overwritten():
    host = shared_pair()
    host.touch(1, 0, 1, 0, store=[READ, 78, READ])
    assert host.holds(1, 0, 1) == [ZEROES, 78]


def test_the_last_that_has_a_shared_frame_keeps_it_at_no_cost():
    host = shared_pair(costs=CostsSpec(cow_ns=9))
    host.touch(1, 1, store=78)
    cow_ns = host.it.take_stalled_ns(1)
    assert cow_ns == 9 * 256
    assert not host.touch(0, 3, store=79)
    assert host.it.take_stalled_ns(0) == 0
    assert host.looks(0, 3) == [BACKED]
    assert host.pmap(0).frames[3] == 0
    assert (host.holds(0, 3), host.holds(1, 1)) == ([79], [78])
    assert host.it.frames.shared.frame_count == 0
    check_frames(host.it)


def test_of_pages_that_are_all_written_at_once_the_last_keeps_the_frame_as_one_at_a_time_would():
    together, one_by_one = (sharing(8, vm_of(4)) for _ in range(2))
    for host in (together, one_by_one):
        host.touch(0, 0, 1, 2, 3, store=[5, 6, 5, 6])
        look_at(host, 0, 0, 1, 2, 3)
    together.touch(0, 2, 3, 0, 1, store=[1, 2, 3, 4])
    for ppn, store in ((2, 1), (3, 2), (0, 3), (1, 4)):
        one_by_one.touch(0, ppn, store=store)
    assert together.pmap(0).frames.tolist() == one_by_one.pmap(0).frames.tolist()
    assert together.holds(0, 0, 1, 2, 3) == one_by_one.holds(0, 0, 1, 2, 3) == [3, 4, 1, 2]
    check_frames(together.it)
    check_shared(together.it)


def test_a_write_to_a_shared_page_that_finds_no_frame_waits_with_what_it_wrote():
    host = shared_pair()
    host.touch(0, 0, 1, 2)
    host.touch(1, 0, 2, 3)
    host.it.frames.take(9, pages(NO_PAGE))
    assert host.it.frames.free_count == 0
    (waiting,) = host.touch(1, 1, store=78)
    assert type(waiting) is PagesWaiting
    assert host.holds(0, 3) == [77]
    assert host.holds(1, 1) == [78]
    assert host.it.frames.shared.refs[0] == 1


def test_at_its_own_limit_a_vm_can_write_to_what_it_shares_and_loses_nothing_for_it():
    host = shared_pair(vm_of(4), vm_of(4, limit_pages=2), has_swap=True)
    host.touch(1, 2)
    assert host.it.vms[1].room_pages == 0
    assert [type(event) for event in host.touch(1, 1)] == [CowBroken]
    assert host.pmap(1).backed_pages == 2


# --- balloon ------------------------------------------------------------------------------------------------


def test_a_shared_page_that_the_balloon_takes_leaves_the_others_at_once():
    host = shared_pair()
    host.it.vms[0].target_pages = host.it.vms[1].target_pages = 1
    host.lock(1, 1)
    assert host.looks(1, 1) == [Backing.BALLOONED]
    assert host.pmap(1).pending_pages == 0
    assert host.it.frames.shared.refs[0] == 1
    assert host.holds(0, 3) == [77]
    host.lock(0, 3)
    assert host.it.frames.free_count == 8
    host.it.reclaim(0)
    assert not of(host.log.collect(), FramesReclaimed)


# --- the scan -----------------------------------------------------------------------------------------------


def scan_for(host, vm, seconds_, tick_ns=NS_PER_S // 10):
    """How many pages the scan looks at of a VM in so many seconds; all its pages are backed and different."""
    before = host.it.sharing.scanned_pages
    for _ in range(seconds_ * NS_PER_S // tick_ns):
        host.it.scan(vm, tick_ns, Actions())
    return host.it.sharing.scanned_pages - before


def scanned(vms, *, page_size, pages_, **rates):
    host = Host(pages_ + 8, *[vm_of(pages_)] * vms, page_size=page_size, sharing=SharingSpec(**rates))
    host.touch(0, *range(pages_))
    return host


@pytest.mark.parametrize("tick_ns", [NS_PER_S // 1000, NS_PER_S // 10, NS_PER_S])
@pytest.mark.parametrize("page_size", [4 * KIB, 64 * KIB, MIB])
def test_the_rate_is_so_many_bytes_a_second_whatever_the_page_and_the_tick(page_size, tick_ns):
    host = scanned(1, page_size=page_size, pages_=20_000, vm_pages_per_s=50, host_pages_per_s=200)
    looked_at = scan_for(host, 0, 100, tick_ns)
    exactly = 50 * 4 * KIB * 100 // page_size
    assert looked_at <= exactly
    assert looked_at == pytest.approx(exactly, rel=0.005), "a page drawn twice in a tick is looked at once"


def test_a_host_with_many_vms_looks_at_no_more_than_its_own_rate_and_gives_each_its_part():
    host = scanned(3, page_size=4 * KIB, pages_=20_000, vm_pages_per_s=1000, host_pages_per_s=100)
    assert scan_for(host, 0, 90) in range(2997, 3001)  # a third of 9,000: 33 1/3 a second
    many = scanned(250, page_size=4 * KIB, pages_=2000, vm_pages_per_s=50, host_pages_per_s=200)
    assert scan_for(many, 0, 50) in range(39, 41)  # 0.8 a second


def test_only_pages_with_a_frame_of_their_own_are_hashed_and_their_vm_pays_for_it():
    host = Host(
        8, vm_of(4), page_size=4 * KIB, sharing=SharingSpec(vm_pages_per_s=1000), costs=CostsSpec(hash_ns=7)
    )
    host.touch(0, 2)
    host.it.take_stalled_ns(0)
    looked_at = scan_for(host, 0, 1)
    assert 0 < looked_at <= 10, "one page of four, once a tick at most"
    assert host.it.take_stalled_ns(0) == 7 * looked_at
    assert scan_for(Host(8, vm_of(4), sharing=SharingSpec(vm_pages_per_s=10**6)), 0, 1) == 0


def test_an_active_scan_is_ten_times_faster():
    host = scanned(1, page_size=4 * KIB, pages_=20_000, vm_pages_per_s=50, host_pages_per_s=200)
    calm = scan_for(host, 0, 10)
    before = host.it.sharing.scanned_pages
    for _ in range(100):
        host.it.scan(0, NS_PER_S // 10, Actions(shares_actively=True))
    assert host.it.sharing.scanned_pages - before == pytest.approx(10 * calm, rel=0.02)


def test_where_nothing_is_shared_there_is_no_scan():
    host = Host(8, vm_of(4))
    host.touch(0, 0, 1, store=5)
    host.it.scan(0, NS_PER_S, Actions(shares_actively=True))
    assert host.looks(0, 0, 1) == [BACKED, BACKED]


# --- with guests --------------------------------------------------------------------------------------------

FAST = SharingSpec(vm_pages_per_s=100_000, host_pages_per_s=400_000)


def test_a_guest_that_zeroed_its_memory_at_boot_comes_to_hold_one_frame_of_zeroes():
    machine = machine_of(host_of(100, sharing=FAST), vm_of(60, zeroes_memory_at_boot=True, driver=None))
    seconds(machine, 10)
    pmap = machine.world.hypervisor.vms[0].pmap
    assert pmap.backed_pages == pmap.shared_pages == 60
    assert machine.world.hypervisor.frames.free_count == 99


def test_files_of_one_image_are_shared_across_guests_and_others_are_not():
    def guest(name, image):
        reader = program_of(20, "files", Pattern.READER, touches_per_s=2000, write_percent=0, image=image)
        return vm_of(20, name, programs=(reader,))

    machine = machine_of(host_of(100, sharing=FAST), guest("a", "linux"), guest("b", "linux"), guest("c", ""))
    seconds(machine, 20)
    shared = [record.pmap.shared_pages for record in machine.world.hypervisor.vms.values()]
    assert shared == [20, 20, 0]
    contents = machine.world.hypervisor.frames.contents
    assert (contents[machine.world.hypervisor.vms[2].pmap.frames] >= FIRST_FILE_CONTENT).all()
    machine.apply(SpawnVm(vm=guest("d", "linux")))
    seconds(machine, 20)
    assert machine.world.hypervisor.vms[3].pmap.shared_pages == 20
    assert machine.world.hypervisor.frames.shared.frame_count == 20


def test_sharing_does_not_change_what_guests_find_in_their_pages():
    lone = Lone(16, host={"sharing": FAST})
    program = Scripted("program", 8)
    lone.guest.programs.append(program)
    program.script = [(page, False) for page in range(8)]
    lone.run()
    for _ in range(30):
        lone.hypervisor.scan(0, NS_PER_S // 10, Actions())
    assert lone.record.pmap.shared_pages == 8, "pages that were only read are all zeroes"
    program.script = [(3, True)]
    events = lone.run(NS_PER_S)
    assert len(of(events, CowBroken)) == 1
    assert not of(events, FramesBacked)
    assert lone.hypervisor.contents(0, pages(2, 4)).tolist() == [0, 0]
    assert lone.hypervisor.contents(0, pages(3))[0] > 0


@pytest.mark.parametrize("page_size", [4 * KIB, GIB])
def test_a_rate_of_nothing_shares_nothing(page_size):
    host = Host(8, vm_of(4), page_size=page_size, sharing=SharingSpec(vm_pages_per_s=0))
    host.touch(0, 0, 1, store=5)
    host.it.scan(0, NS_PER_S, Actions(shares_actively=True))
    assert not of(host.log.collect(), PagesShared)
