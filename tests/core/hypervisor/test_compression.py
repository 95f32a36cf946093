"""The compression cache: what is kept, in how many frames, charged to whom, and what has to leave it."""

import numpy as np
import pytest

from core.codes import Backing
from core.events import (
    DoublePaged,
    HostSwappedOut,
    PagesCompressed,
    PagesDecompressed,
    PagesWaiting,
)
from core.hardware import READ, ZEROES
from core.hypervisor.compression import Compression
from core.hypervisor.frames import ZIP_PAGE, Frames
from core.specs import CompressionSpec, CostsSpec
from core.units import KIB
from tests.core.builders import Host, of, pages, vm_of
from tests.core.invariants import check_frames, check_record, check_zip

BACKED, COMPRESSED, SWAPPED = Backing.BACKED, Backing.COMPRESSED, Backing.SWAPPED
QUARTERS = CompressionSpec(quarter_percent=100, half_percent=0)
HALVES = CompressionSpec(quarter_percent=0, half_percent=100)
NOTHING = CompressionSpec(quarter_percent=0, half_percent=0)


def host_with(spec, *vms, frames=64, touched=20, **more):
    """Every VM has touched its first pages, and each holds something else."""
    host = Host(frames, *vms, has_swap=True, compression=spec, page_size=4 * KIB, **more)
    for vm in range(len(vms)):
        host.touch(vm, *range(touched))
    return host


def check(host):
    check_frames(host.it)
    for record in host.it.vms.values():
        check_record(host.it, record)
        check_zip(host.it, record)


def compressed_of(host, vm=0):
    return np.flatnonzero(host.pmap(vm).backing == COMPRESSED).tolist()


# --- sizes --------------------------------------------------------------------------------------------------


def test_so_many_percent_of_contents_fit_in_a_quarter_and_so_many_in_a_half_of_a_page():
    compression = Compression(CompressionSpec(quarter_percent=30, half_percent=40), Frames(1))
    sizes = compression.quarters(np.arange(1, 20_001, dtype=np.uint32))
    assert np.bincount(sizes, minlength=3) / 20_000 == pytest.approx([0.3, 0.3, 0.4], abs=0.01)


def test_how_well_a_content_compresses_is_its_own_property():
    compression = Compression(CompressionSpec(), Frames(1))
    contents = np.arange(1000, dtype=np.uint32)
    assert (compression.quarters(contents)[::-1] == compression.quarters(contents[::-1])).all()


def test_zeroes_always_fit_in_a_quarter():
    assert Compression(NOTHING, Frames(1)).quarters(np.array([ZEROES, 7], np.uint32)).tolist() == [1, 0]


# --- the cache ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("spec", "frames"), [(QUARTERS, 1), (HALVES, 2)])
def test_four_quarters_or_two_halves_share_a_frame_of_the_vms_own(spec, frames):
    host = host_with(spec, vm_of(40))
    events = host.lose(0, 4 - frames)
    assert {type(event) for event in events} == {PagesCompressed}
    assert sum(event.freed_frames for event in events) == 4 - frames
    record = host.it.vms[0]
    assert sum(len(event.ppns) for event in events) == record.pmap.compressed_pages == 4
    assert record.pmap.backed_pages == 16
    assert record.held_pages == 16 + frames
    assert (host.it.frames.owners[record.zip_frames] == record.owner).all()
    assert (host.it.frames.ppns[record.zip_frames] == ZIP_PAGE).all()
    assert host.it.frames.free_count == 64 - 16 - frames
    check(host)


def test_as_many_frames_become_free_as_were_asked_for_though_the_cache_takes_some_of_them():
    for count in range(1, 9):
        host = host_with(HALVES, vm_of(100), touched=30)
        free = host.it.frames.free_count
        host.lose(0, count)
        assert host.it.frames.free_count == free + count
        assert host.it.vms[0].swapped_out == 0
        check(host)


def test_what_does_not_compress_goes_to_the_disk():
    host = host_with(NOTHING, vm_of(40))
    (event,) = host.lose(0, 3)
    assert type(event) is HostSwappedOut
    assert event.from_cache == 0
    assert len(host.it.vms[0].zip_frames) == 0


def test_both_kinds_go_their_own_way_and_nothing_is_lost():
    host = host_with(CompressionSpec(cache_percent=100), vm_of(40), touched=40)
    before = host.holds(0, *range(40))
    events = host.lose(0, 20)
    assert of(events, PagesCompressed)
    assert of(events, HostSwappedOut)
    assert host.pmap(0).compressed_pages + host.pmap(0).swapped_pages == 40 - host.pmap(0).backed_pages
    assert host.holds(0, *range(40)) == before
    check(host)


def test_a_compressed_page_comes_back_when_it_is_touched_and_the_cache_shrinks():
    host = host_with(QUARTERS, vm_of(40), costs=CostsSpec(decompress_ns=7, disk_access_ns=1000))
    before = host.holds(0, *range(20))
    host.lose(0, 3)
    assert len(host.it.vms[0].zip_frames) == 1
    host.it.take_stalled_ns(0)
    compressed = compressed_of(host)
    (event,) = host.touch(0, *compressed, store=READ)
    assert type(event) is PagesDecompressed
    assert event.ppns.tolist() == compressed
    assert host.it.take_stalled_ns(0) == 4 * 7
    assert host.holds(0, *range(20)) == before
    assert host.it.vms[0].held_pages == 20
    assert len(host.it.vms[0].zip_frames) == 0
    check(host)


def test_packing_that_is_forced_holds_up_no_vm_and_goes_at_its_own_pace():
    host = host_with(QUARTERS, vm_of(40), touched=40, costs=CostsSpec(compress_ns=4))
    host.it.take_stalled_ns(0)
    host.lose(0, 3)
    assert host.it.take_stalled_ns(0) == 0
    assert host.it.paging.budget_pages(10 * 4, 99) == 10


def test_at_its_own_limit_a_vm_waits_for_the_packing_for_vain_tries_and_for_what_the_cache_lets_go():
    costs = CostsSpec(compress_ns=100, decompress_ns=7)
    host = host_with(QUARTERS, vm_of(40, limit_pages=40), touched=40, costs=costs)
    record = host.it.vms[0]
    for _ in range(8):
        host.it.take_stalled_ns(0)
        host.log.collect()
        host.it.paging.make_room(0, record)
        events = host.log.collect()
        packed = sum(len(each.ppns) for each in of(events, PagesCompressed))
        let_go = sum(each.from_cache for each in of(events, HostSwappedOut))
        assert packed
        assert host.it.take_stalled_ns(0) == 100 * packed + 7 * let_go
    none = CompressionSpec(quarter_percent=0, half_percent=0)
    vain = host_with(none, vm_of(40), touched=40, costs=CostsSpec(compress_ns=100))
    vain.it.take_stalled_ns(0)
    vain.it.paging.make_room(0, vain.it.vms[0])
    assert vain.it.take_stalled_ns(0) == 100, "what does not pack was tried too"


def test_the_cache_has_a_largest_size_and_what_was_in_it_longest_is_swapped():
    host = host_with(QUARTERS, vm_of(40), touched=40)  # 10 % of 40: four frames, 16 pages
    host.lose(0, 12)
    oldest = host.it.vms[0].zip_order.tolist()
    assert len(oldest) == 16
    (compressed, swapped) = host.lose(0, 3)
    assert len(compressed.ppns) == 3
    assert swapped.ppns.tolist() == oldest[:3]
    assert swapped.from_cache == 3
    assert host.it.vms[0].zip_order.tolist() == [*oldest[3:], *compressed.ppns.tolist()]
    assert host.pmap(0).swapped_pages == host.it.vms[0].swapped_out == 3
    assert len(host.it.vms[0].zip_frames) == 4
    check(host)


def test_a_page_that_came_back_and_is_lost_again_is_the_youngest():
    host = host_with(QUARTERS, vm_of(40), touched=4)
    host.lose(0, 3)
    first, *others = host.it.vms[0].zip_order.tolist()
    host.touch(0, first, store=READ)
    assert host.it.vms[0].zip_order.tolist() == others
    host.lose(0, 1)
    assert host.it.vms[0].zip_order.tolist() == [*others, first]


def test_a_vm_so_small_that_its_cache_has_no_frame_has_none():
    host = host_with(QUARTERS, vm_of(9), touched=9)
    (event,) = host.lose(0, 4)
    assert type(event) is HostSwappedOut
    assert event.from_cache == 0


def test_each_vm_has_a_cache_of_its_own():
    host = host_with(QUARTERS, vm_of(40), vm_of(40))
    host.lose(0, 3)
    host.lose(1, 3)
    assert [len(host.it.vms[vm].zip_frames) for vm in (0, 1)] == [1, 1]
    host.it.power_off(0)
    assert host.it.frames.free_count == 64 - 17
    check(host)


def test_a_compressed_page_that_the_balloon_takes_leaves_the_cache_and_is_not_decompressed():
    host = host_with(QUARTERS, vm_of(40))
    host.lose(0, 3)
    host.it.vms[0].target_pages = 4
    host.lock(0, *compressed_of(host))
    assert host.pmap(0).compressed_pages == 0
    assert host.it.vms[0].held_pages == 16
    assert not of(host.log.collect(), PagesDecompressed)
    check(host)


def test_a_write_to_a_compressed_page_finds_the_page_whole_and_then_overwrites_it():
    host = host_with(HALVES, vm_of(40))
    host.lose(0, 1)
    ppn, *_ = compressed_of(host)
    events = host.touch(0, ppn, store=99)
    assert [type(event) for event in events] == [PagesDecompressed]
    assert host.holds(0, ppn) == [99]
    check(host)


def test_a_guest_that_reads_a_compressed_page_to_write_it_elsewhere_waits_for_no_disk():
    host = host_with(QUARTERS, vm_of(40), costs=CostsSpec(decompress_ns=7, disk_access_ns=1000))
    before = host.holds(0, *range(20))
    host.lose(0, 3)
    host.it.take_stalled_ns(0)
    compressed = compressed_of(host)
    assert host.it.contents(0, pages(*compressed)).tolist() == [before[ppn] for ppn in compressed]
    assert host.it.take_stalled_ns(0) == 4 * 7
    assert not of(host.log.collect(), DoublePaged)


def test_a_compressed_page_that_finds_no_frame_waits_with_what_it_holds():
    host = host_with(QUARTERS, vm_of(40), vm_of(44), frames=61)
    before = host.holds(0, *range(20))
    host.lose(0, 3)
    host.touch(1, *range(44))
    assert host.it.frames.free_count == 0
    compressed = compressed_of(host)
    events = host.touch(0, *compressed, store=READ)
    # the cache gives its frame back when all four are out: one page gets that
    assert [(type(event), event.ppns.tolist()) for event in events] == [
        (PagesDecompressed, compressed[:1]),
        (PagesWaiting, compressed[1:]),
    ]
    assert host.holds(0, *range(20)) == before
    check(host)


def test_in_a_cache_of_halves_and_quarters_no_frame_is_held_that_is_not_needed():
    host = host_with(CompressionSpec(cache_percent=50), vm_of(60), touched=60)
    before = host.holds(0, *range(60))
    for count in (7, 3, 11, 2, 20):
        host.lose(0, count)
        check(host)
        host.touch(0, *range(0, 60, 7), store=READ)
        check(host)
    assert host.holds(0, *range(60)) == before
