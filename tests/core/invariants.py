"""What must hold of a host at every moment (`domain.md` 2.7, and that every count equals a recount)."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from core.codes import NO_OWNER, SHARED_OWNER, Backing, Use
from core.events import Event, FramesReclaimed, PagesReported, VmCrashed, VmRebooted
from core.guest.address_space import DROPPED, NOWHERE, SWAPPED
from core.guest.pages import NOBODY
from core.guest.virtio_driver import VirtioDriver
from core.hypervisor.frames import NO_PAGE, ZIP_PAGE
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.pmap import NO_FRAME
from core.units import BALLOON_UNIT_BYTES, ceil_div
from core.world import World

IN_VIRTUAL_MEMORY = (Use.PROGRAM, Use.CACHE_CLEAN, Use.CACHE_DIRTY)
WITH_FRAME = (Backing.BACKED, Backing.PENDING, Backing.SHARED)
HELD = (Backing.PENDING, Backing.BALLOONED)
ASKED = (FramesReclaimed, PagesReported, VmCrashed, VmRebooted)
"""when a guest gives pages away, or does not want those any more that it waits for"""


def check(world: World) -> None:
    """Every invariant that can be seen in one moment."""
    hypervisor = world.hypervisor
    assert list(hypervisor.vms) == list(world.vms)
    check_frames(hypervisor)
    check_shared(hypervisor)
    for number, vm in world.vms.items():
        record = hypervisor.vms[number]
        check_record(hypervisor, record)
        check_zip(hypervisor, record)
        check_guest(vm.guest)
        if number in world.devices:
            check_virtio(vm, record, world.devices[number], world.host.page_size)
        else:
            check_driver(vm, record)
    assert set(world.devices) <= set(world.vms)


def check_frames(hypervisor: Hypervisor) -> None:
    """Every frame is free, private, shared, overhead or of a compression cache."""
    frames, records = hypervisor.frames, hypervisor.vms
    owners = [record.owner for record in records.values()]
    assert len(set(owners)) == len(owners)
    assert not {NO_OWNER, SHARED_OWNER} & set(owners)
    free, shared = frames.owners == NO_OWNER, frames.owners == SHARED_OWNER
    assert frames.free_count == np.count_nonzero(free)
    assert set(np.unique(frames.owners[~free & ~shared]).tolist()) <= set(owners)
    assert (frames.ppns[free | shared] == NO_PAGE).all()
    private = sum(record.pmap.backed_pages - record.pmap.shared_pages for record in records.values())
    overhead = sum(record.overhead_pages for record in records.values())
    zipped = sum(len(record.zip_frames) for record in records.values())
    assert frames.free_count + private + np.count_nonzero(shared) + overhead + zipped == len(frames)
    promised = sum(record.reservation_pages + record.overhead_pages for record in records.values())
    assert promised <= len(frames)
    queue = hypervisor.queue()
    assert len(set(queue)) == len(queue)
    assert set(queue) == {number for number, record in records.items() if len(record.pmap.waiting)}


def check_shared(hypervisor: Hypervisor) -> None:
    """A shared frame has as many references as pages, and is known by its salt and by what it holds."""
    frames, shared, records = hypervisor.frames, hypervisor.frames.shared, hypervisor.vms
    refs = np.zeros(len(frames), dtype=np.int64)
    for number, record in records.items():
        mapped = record.pmap.frames[record.pmap.backing == Backing.SHARED]
        np.add.at(refs, mapped, 1)
        for frame in mapped.tolist():
            salt, content = shared._keys[frame]
            assert salt in (0, number + 1), "it was shared while there was salt, or while there was none"
            assert content == frames.contents[frame]
    assert (refs == shared.refs).all()
    assert ((refs > 0) == (frames.owners == SHARED_OWNER)).all()
    assert shared.page_count == refs.sum() == sum(record.pmap.shared_pages for record in records.values())
    assert shared.frame_count == np.count_nonzero(refs) == len(shared._keys)
    assert shared._frames == {key: frame for frame, key in shared._keys.items()}
    assert shared._hinted == {place: key for key, place in shared.hints.items()}
    for (salt, _), (vm, ppn) in shared.hints.items():
        assert hypervisor.sharing.spec is not None
        assert salt == (vm + 1 if hypervisor.sharing.spec.is_salted else 0)
        assert 0 <= ppn < len(records[vm].pmap)


def check_record(hypervisor: Hypervisor, record) -> None:
    """Every page is in one state, and the counts are right."""
    frames, pmap = hypervisor.frames, record.pmap
    has_frame = pmap.frames != NO_FRAME
    assert (np.isin(pmap.backing, WITH_FRAME) == has_frame).all()
    assert pmap.backed_pages == np.count_nonzero(has_frame)
    own = np.flatnonzero(has_frame & (pmap.backing != Backing.SHARED))
    assert (frames.owners[pmap.frames[own]] == record.owner).all()
    assert (frames.ppns[pmap.frames[own]] == own).all()
    mine = frames.owners == record.owner
    assert np.count_nonzero(mine & (frames.ppns >= 0)) == len(own)
    assert np.count_nonzero(mine & (frames.ppns == NO_PAGE)) == record.overhead_pages
    assert pmap.ballooned_pages == np.count_nonzero(np.isin(pmap.backing, HELD))
    assert pmap.pending_pages == np.count_nonzero(pmap.backing == Backing.PENDING)
    assert pmap.shared_pages == np.count_nonzero(pmap.backing == Backing.SHARED)
    assert pmap.compressed_pages == np.count_nonzero(pmap.backing == Backing.COMPRESSED)
    assert pmap.swapped_pages == np.count_nonzero(pmap.backing == Backing.SWAPPED)
    waiting = np.flatnonzero(pmap.backing == Backing.WAITING)
    assert sorted(pmap.waiting.tolist()) == waiting.tolist()
    assert len(pmap.waiting_stores) == len(pmap.waiting)


def check_zip(hypervisor: Hypervisor, record) -> None:
    """The compression cache holds each compressed page once, in as few frames as it needs and may have."""
    frames = hypervisor.frames
    compressed = np.flatnonzero(record.pmap.backing == Backing.COMPRESSED)
    assert sorted(record.zip_order.tolist()) == compressed.tolist()
    mine = np.flatnonzero((frames.owners == record.owner) & (frames.ppns == ZIP_PAGE))
    assert sorted(record.zip_frames.tolist()) == mine.tolist()
    sizes = record.zip_quarters
    assert len(sizes) == len(record.zip_order)
    assert set(sizes.tolist()) <= {1, 2}
    assert len(mine) == ceil_div(int(sizes.sum(dtype=np.int64)), 4)
    if len(compressed) and hypervisor.compression.spec == hypervisor.spec.compression is not None:
        assert (sizes == hypervisor.compression.quarters(record.pmap.stored[record.zip_order])).all()


def check_guest(guest) -> None:
    """The guest's own tables agree with each other."""
    pages, space = guest.pages, guest.space
    assert pages.counts == np.bincount(pages.uses, minlength=Use.UNKNOWN).tolist()
    assert pages.free_count == np.count_nonzero(pages.uses == Use.FREE)
    held = np.flatnonzero(pages.vpages != NOBODY)
    assert (np.isin(pages.uses, IN_VIRTUAL_MEMORY) == (pages.vpages != NOBODY)).all()
    assert (space.where[pages.vpages[held]] == held).all()
    present = np.flatnonzero(space.where >= 0)
    assert (pages.vpages[space.where[present]] == present).all()
    swapped = np.count_nonzero(space.where == SWAPPED)
    assert guest.reclaimer.swapped_pages == swapped <= guest.reclaimer.swap_capacity_pages
    for use in IN_VIRTUAL_MEMORY:
        stamps = pages.stamps[pages.uses == use]
        assert len(np.unique(stamps)) == len(stamps), "two pages with one last touch"
        assert (stamps > 0).all(), "a used page that was never touched"
    in_regions = np.zeros(len(space.where), dtype=np.int64)
    for program in guest.programs:
        if program.region is not None:
            assert program.running
            in_regions[program.region.span] += not program.region.is_file
            assert program.region.count == program.spec.size_pages
    in_files = np.zeros(len(space.where), dtype=np.int64)
    for file in guest._files.values():
        in_files[file.span] += 1
    assert (in_regions + in_files <= 1).all(), "two regions overlap"
    assert (space.where[in_regions + in_files == 0] == NOWHERE).all(), "a page that belongs to nobody"
    assert (space.where[in_files == 0] != DROPPED).all(), "only file pages are dropped"
    assert (space.where[in_files == 1] != SWAPPED).all(), "and only others are paged out"


def check_driver(vm, record) -> None:
    """What the driver holds, what the guest calls held, and what the hypervisor was told of."""
    pages, driver = vm.guest.pages, vm.driver
    ballooned = set(np.flatnonzero(pages.uses == Use.BALLOON).tolist())
    if driver is None:
        assert not ballooned
        return
    held, cycle = driver.held.tolist(), driver._cycle
    in_hand = [] if cycle is None else [*cycle.in_hand.tolist(), *cycle.parked.tolist()]
    assert len(ballooned) == len(held) + len(in_hand)
    assert ballooned == {*held, *in_hand}
    if driver.is_gone:
        assert not ballooned
    told = driver.is_loaded and not driver.needs_start and not record.must_reset
    if told:
        assert set(record.pmap.locked().tolist()) == set(held)
        assert record.pmap.ballooned_pages == driver.size_pages


def check_virtio(vm, record, device, page_size) -> None:
    """The same of a virtio driver, whose host takes frames at once, never resets it and trusts `actual`."""
    pages, driver = vm.guest.pages, vm.driver
    ballooned = np.flatnonzero(pages.uses == Use.BALLOON).tolist()
    held, in_hand = driver.held.tolist(), driver.in_hand.tolist()
    assert ballooned == sorted([*held, *in_hand])
    assert not record.must_reset
    assert record.pmap.pending_pages == 0
    if driver.is_gone:
        assert not ballooned
    assert (vm.guest.on_oom is not None) == (driver.is_loaded and vm.spec.driver.deflate_on_oom)
    if not driver.is_loaded:
        assert not ballooned
        assert not driver.is_busy
        return
    assert device.is_driven
    assert set(record.pmap.locked().tolist()) <= set(held)
    told = [len(held), len(held) + len(in_hand)]
    assert device.actual in [pages * (page_size // BALLOON_UNIT_BYTES) for pages in told]
    if device.stats is not None:
        assert 0 <= device.stats.available_bytes <= device.stats.total_bytes <= len(pages) * page_size


class Moment(NamedTuple):
    """What is remembered of a VM from one moment to the next."""

    held: int = 0
    touched: int = 0
    """what it holds, and what it waits for"""
    ballooned: int = 0
    swapped_in: int = 0
    swapped_out: int = 0

    @classmethod
    def of(cls, record) -> "Moment":
        touched = record.held_pages + len(record.pmap.waiting)
        return cls(
            record.held_pages, touched, record.pmap.ballooned_pages, record.swapped_in, record.swapped_out
        )


class Watch:
    """What must hold between one moment and the next."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.before: dict[int, Moment] = {}
        self.in_hand: dict[int, int] = {}
        """pages that a virtio driver had pinned: its host cannot refuse them any more"""

    def check(self, events: Iterable[Event] = ()) -> None:
        """`events` are those of the one step or command since the last check."""
        check(self.world)
        asked = {event.vm for event in events if isinstance(event, ASKED)}
        now = {number: Moment.of(record) for number, record in self.world.hypervisor.vms.items()}
        for number, record in self.world.hypervisor.vms.items():
            was, is_now = self.before.get(number, Moment()), now[number]
            assert is_now.held <= max(record.ceiling_pages, was.held), "it grew above its limit"
            limit = max(record.max_balloon_pages, was.ballooned + self.in_hand.get(number, 0))
            assert is_now.ballooned <= limit, "its balloon grew above its limit"
            kept = min(record.reservation_pages, was.touched)
            assert is_now.touched >= kept or number in asked, "a guaranteed page was taken without asking"
            assert is_now.swapped_in >= was.swapped_in
            assert is_now.swapped_out >= was.swapped_out
        self.before = now
        drivers = {number: vm.driver for number, vm in self.world.vms.items()}
        self.in_hand = {
            number: len(driver.in_hand)
            for number, driver in drivers.items()
            if isinstance(driver, VirtioDriver)
        }
