"""What must hold of a host at every moment (`domain.md` 2.7, and that every count equals a recount)."""

import numpy as np

from core.codes import NO_OWNER, Backing, Use
from core.guest.address_space import NOWHERE, SWAPPED
from core.guest.pages import NOBODY
from core.guest.virtio_driver import VirtioDriver
from core.hypervisor.frames import NO_PAGE
from core.hypervisor.pmap import NO_FRAME
from core.units import BALLOON_UNIT_BYTES
from core.world import World

IN_VIRTUAL_MEMORY = (Use.PROGRAM, Use.CACHE_CLEAN, Use.CACHE_DIRTY)
WITH_FRAME = (Backing.BACKED, Backing.PENDING)
HELD = (Backing.PENDING, Backing.BALLOONED)


def check(world: World) -> None:
    """Every invariant that can be seen in one moment."""
    check_frames(world)
    for number, vm in world.vms.items():
        record = world.hypervisor.vms[number]
        check_record(world, record)
        check_guest(vm.guest)
        if number in world.devices:
            check_virtio(vm, record, world.devices[number], world.host.page_size)
        else:
            check_driver(vm, record)
    assert set(world.devices) <= set(world.vms)


def check_frames(world: World) -> None:
    frames, records = world.hypervisor.frames, world.hypervisor.vms
    assert list(records) == list(world.vms)
    owners = [record.owner for record in records.values()]
    assert len(set(owners)) == len(owners)
    assert NO_OWNER not in owners
    free = frames.owners == NO_OWNER
    assert frames.free_count == np.count_nonzero(free)
    assert set(np.unique(frames.owners[~free]).tolist()) <= set(owners)
    assert (frames.ppns[free] == NO_PAGE).all()
    backed = sum(record.pmap.backed_pages for record in records.values())
    overhead = sum(record.overhead_pages for record in records.values())
    assert frames.free_count + backed + overhead == len(frames)
    promised = sum(record.reservation_pages + record.overhead_pages for record in records.values())
    assert promised <= len(frames)
    queue = world.hypervisor.queue()
    assert len(set(queue)) == len(queue)
    assert set(queue) == {number for number, record in records.items() if len(record.pmap.waiting)}


def check_record(world: World, record) -> None:
    frames, pmap = world.hypervisor.frames, record.pmap
    has_frame = pmap.frames != NO_FRAME
    ppns = np.flatnonzero(has_frame)
    assert (frames.owners[pmap.frames[ppns]] == record.owner).all()
    assert (frames.ppns[pmap.frames[ppns]] == ppns).all()
    mine = (frames.owners == record.owner) & (frames.ppns != NO_PAGE)
    assert np.count_nonzero(mine) == len(ppns) == pmap.backed_pages
    overhead = (frames.owners == record.owner) & (frames.ppns == NO_PAGE)
    assert np.count_nonzero(overhead) == record.overhead_pages
    assert (np.isin(pmap.backing, WITH_FRAME) == has_frame).all()
    assert pmap.ballooned_pages == np.count_nonzero(np.isin(pmap.backing, HELD))
    assert pmap.pending_pages == np.count_nonzero(pmap.backing == Backing.PENDING)
    waiting = np.flatnonzero(pmap.backing == Backing.WAITING)
    assert sorted(pmap.waiting.tolist()) == waiting.tolist()
    assert len(pmap.waiting_stores) == len(pmap.waiting)


def check_guest(guest) -> None:
    pages, space = guest.pages, guest.space
    assert pages.counts == np.bincount(pages.uses, minlength=len(Use)).tolist()
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
    for file in guest._files.values():
        in_regions[file.span] += 1
    assert (in_regions <= 1).all(), "two regions overlap"
    assert (space.where[in_regions == 0] == NOWHERE).all(), "a page that belongs to nobody"


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


class Watch:
    """What must hold between one moment and the next."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.before: dict[int, tuple[int, int]] = {}
        self.in_hand: dict[int, int] = {}
        """pages that a virtio driver had pinned: its host cannot refuse them any more"""

    def check(self) -> None:
        check(self.world)
        now = {}
        for number, record in self.world.hypervisor.vms.items():
            backed, ballooned = record.pmap.backed_pages, record.pmap.ballooned_pages
            was_backed, was_ballooned = self.before.get(number, (0, 0))
            assert backed <= max(record.ceiling_pages, was_backed), "it grew above its limit"
            limit = max(record.max_balloon_pages, was_ballooned + self.in_hand.get(number, 0))
            assert ballooned <= limit, "it grew above its limit"
            now[number] = backed, ballooned
        self.before = now
        drivers = {number: vm.driver for number, vm in self.world.vms.items()}
        self.in_hand = {
            number: len(driver.in_hand)
            for number, driver in drivers.items()
            if isinstance(driver, VirtioDriver)
        }
