"""The vectorised core does exactly what the plain one-page-at-a-time model does."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.codes import NO_OWNER, Backing, Use
from core.commands import RebootVm, Refused, SetLimit, SetTarget, StopProgram, TouchBalloonedPage
from core.events import (
    BalloonPopped,
    CacheDropped,
    DoublePaged,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostSwappedIn,
    HostSwappedOut,
    PagedOut,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
    PagesWaiting,
    ProgramKilled,
)
from core.guest import pages as guest_pages
from core.guest.address_space import DROPPED, NOWHERE, SWAPPED
from core.rng import Rng
from core.specs import DriverSpec
from core.units import GIB, KIB, MIB, NS_PER_S
from tests import reference_model as reference
from tests.core.builders import Scripted, host_of, machine_of, of, tick, vm_of

USES = {
    Use.FREE: "free",
    Use.KERNEL: "kernel",
    Use.PROGRAM: "program",
    Use.CACHE_CLEAN: "clean",
    Use.CACHE_DIRTY: "dirty",
    Use.BALLOON: "balloon",
}
BACKINGS = {each: each.name.lower() for each in Backing}
SEED = 5


class Shape(NamedTuple):
    """What one VM is made of."""

    pages: int
    swap: int
    programs: list[tuple[int, bool]]
    """(size, is_reader) of each"""
    kernel: int = 0
    overhead: int = 0
    limit: int | None = None
    has_driver: bool = True

    def spec(self, name):
        return vm_of(
            self.pages,
            name,
            swap_pages=self.swap,
            kernel_pages=self.kernel,
            overhead_pages=self.overhead,
            limit_pages=self.limit,
            max_balloon_percent=100,
            driver=DriverSpec() if self.has_driver else None,
        )


class Pair:
    """The same host, VMs and programs twice: in the core and in the reference."""

    def __init__(self, frames, shapes, page_size=MIB, *, has_swap=False):
        specs = [shape.spec(f"vm{index}") for index, shape in enumerate(shapes)]
        host = host_of(frames, page_size=page_size, tick_ns=NS_PER_S, has_swap=has_swap)
        self.machine = machine_of(host, *specs, seed=SEED)
        self.page_size, self.ticks = page_size, 0
        self.host = reference.Host(frames, has_swap=has_swap)
        self.guests, self.drivers, self.kernel_rngs = {}, {}, {}
        for index, spec in enumerate(specs):
            self.machine.apply(SetTarget(vm=spec.name, target_pages=0))
            self.host.power_on(spec.name, spec.configured_pages, spec.overhead_pages, spec.limit_pages)
            self.boot(spec, index, shapes[index].programs)

    def boot(self, spec, index, programs):
        first_file = reference.FILE + index * reference.FILES_APART
        guest = reference.Guest(
            self.host,
            spec.name,
            spec.configured_pages,
            spec.swap_pages,
            spec.kernel_pages,
            self.ticks,
            first_file,
        )
        self.guests[spec.name] = guest
        if spec.driver is not None:
            self.drivers[spec.name] = reference.Driver(guest, self.page_size)
        self.kernel_rngs[spec.name] = Rng(SEED, index, 0)
        for number, (size, is_reader) in enumerate(programs):
            name = f"program{number}"
            self.machine.world.vms[index].guest.programs.append(Scripted(name, size, is_reader=is_reader))
            guest.programs.append(reference.Program(name, size, is_reader=is_reader))

    @property
    def names(self):
        return list(self.guests)

    # --- the same commands to both

    def set_target(self, vm, target):
        self.machine.apply(SetTarget(vm=vm, target_pages=target))
        self.host.records[vm].target = target

    def set_limit(self, vm, limit):
        self.machine.apply(SetLimit(vm=vm, limit_pages=limit))
        self.host.records[vm].limit = limit

    def stop_program(self, vm, name):
        program = next(each for each in self.guests[vm].programs if each.name == name)
        if program.running:
            self.machine.apply(StopProgram(vm=vm, program=name))
            self.guests[vm].end(program)

    def reboot(self, vm, programs):
        index = self.names.index(vm)
        self.machine.apply(RebootVm(vm=vm))
        self.host.reset_cpu(vm)
        self.boot(self.machine.world.vms[index].spec, index, programs)

    def touch_ballooned(self, vm):
        held = [ppn for ppn, use in enumerate(self.guests[vm].use) if use == "balloon"]
        self.host.happened.clear()
        if held:
            events = self.machine.apply(TouchBalloonedPage(vm=vm))
            self.tell_victims(events)
            self.host.touch(vm, held[0], reference.NEW)
            self.compare_host_events(events)
        else:
            with pytest.raises(Refused, match="nothing-ballooned"):
                self.machine.apply(TouchBalloonedPage(vm=vm))

    # --- one tick (a second) of both

    def tick(self, batches):
        """`batches`: (VM, program) -> [(page, writes), ...]"""
        self.host.happened.clear()
        for index, vm in enumerate(self.names):
            for program in self.machine.world.vms[index].guest.programs:
                program.script = list(batches.get((vm, program.spec.name), ()))
        events = tick(self.machine)
        self.tell_victims(events)
        self.tick_reference(batches)
        self.ticks += 1
        self.compare_events(events)
        self.compare_states()

    def tell_victims(self, events):
        for index, vm in enumerate(self.names):
            self.host.victims[vm] = _joined(of(events, HostSwappedOut, vm=index))

    def tick_reference(self, batches):
        host = self.host
        for vm, guest in self.guests.items():
            if host.records[vm].waiting:
                continue
            if self.ticks >= guest.next_flush_s:
                guest.flush()
                guest.next_flush_s = self.ticks + 5
            picks = []
            if guest.kernel and guest.kernel_is_up:
                picks = self.kernel_rngs[vm].below(len(guest.kernel), guest.kernel_touches()).tolist()
            guest.run_kernel(picks)
            for program in guest.programs:
                guest.run(program, batches.get((vm, program.name), ()))
        for driver in self.drivers.values():
            driver.poll()
        for driver in self.drivers.values():
            driver.work()
        for vm in host.records:
            host.reclaim(vm)
        for vm in host.records:
            host.page_out(vm)
        for vm in list(host.queue):
            host.grant(vm)

    # --- comparing

    def happened(self, what, vm):
        return [each[2:] for each in self.host.happened if each[:2] == (what, vm)]

    def compare_host_events(self, events):
        assert not any(self.host.victims.values()), "more was taken than had to be"
        for index, vm in enumerate(self.names):
            for kind, what in (
                (FramesBacked, "backed"),
                (HostSwappedIn, "swapped in"),
                (FramesGranted, "granted"),
                (FramesReclaimed, "reclaimed"),
            ):
                assert self.happened(what, vm) == [
                    pair
                    for event in of(events, kind, vm=index)
                    for pair in zip(event.ppns.tolist(), event.frames.tolist(), strict=True)
                ]
            assert self.happened("waits", vm) == [
                (ppn,) for event in of(events, PagesWaiting, vm=index) for ppn in event.ppns.tolist()
            ]
            twice = [(ppn,) for ppn in _joined(of(events, DoublePaged, vm=index))]
            assert self.happened("read twice", vm) == twice
            assert self.happened("popped", vm) == [
                (event.ppn,) for event in of(events, BalloonPopped, vm=index)
            ]

    def compare_events(self, events):
        self.compare_host_events(events)
        for index, vm in enumerate(self.names):
            victims = [ppn for event in of(events, PagedOut, vm=index) for ppn in event.ppns.tolist()]
            assert victims == [ppn for (ppn,) in self.happened("paged out", vm)]
            dropped = self.happened("dropped", vm)
            assert sum(event.pages for event in of(events, CacheDropped, vm=index)) == len(dropped)
            written = sum(event.written_pages for event in of(events, CacheDropped, vm=index))
            assert written == dropped.count(("dirty",))
            kills = [(event.program, event.freed_pages) for event in of(events, ProgramKilled, vm=index)]
            assert kills == self.happened("killed", vm)
            pinned = _joined(of(events, PagesPinned, vm=index))
            assert pinned == _joined(of(events, PagesReported, vm=index))
            freed = _joined(of(events, PagesUnpinned, vm=index))
            assert freed == _joined(of(events, PagesUnlocked, vm=index))
            if vm not in self.drivers:
                assert not pinned
                continue
            held = self.drivers[vm].held
            assert pinned == held[len(held) - len(pinned) :]

    def compare_states(self):
        self.compare_frames()
        for index, vm in enumerate(self.names):
            self.compare_record(index, vm)
            self.compare_guest(index, vm)
            if vm not in self.drivers:
                continue
            driver, ours = self.machine.world.vms[index].driver, self.drivers[vm]
            assert driver.held.tolist() == ours.held
            rates = (driver.rate_alloc, driver.rate_free, driver.slow_cycles)
            assert rates == (ours.rate_alloc, ours.rate_free, ours.slow_cycles)
            assert driver.needs_start == ours.needs_start

    def compare_frames(self):
        frames, records = self.machine.world.hypervisor.frames, self.machine.world.hypervisor.vms
        names = {record.owner: vm for vm, record in zip(self.names, records.values(), strict=True)}
        for frame, owner in enumerate(self.host.owner):
            if owner is None:
                assert frames.owners[frame] == NO_OWNER
            else:
                vm, ppn = owner
                assert names[frames.owners[frame]] == vm
                assert frames.ppns[frame] == (-1 if ppn is None else ppn)
                assert frames.contents[frame] == self.host.contents[frame]
        assert frames.free_count == self.host.free_frames()
        assert [self.names[vm] for vm in self.machine.world.hypervisor.queue()] == self.host.queue

    def compare_record(self, index, vm):
        pmap, record = self.machine.world.hypervisor.vms[index].pmap, self.host.records[vm]
        assert {p: f for p, f in enumerate(pmap.frames.tolist()) if f >= 0} == record.frame
        assert [BACKINGS[Backing(each)] for each in pmap.backing] == record.backing
        assert list(zip(pmap.waiting.tolist(), pmap.waiting_stores.tolist(), strict=True)) == list(
            record.waiting.items()
        )
        swapped = np.flatnonzero(pmap.backing == Backing.SWAPPED)
        assert dict(zip(swapped.tolist(), pmap.stored[swapped].tolist(), strict=True)) == record.swapped
        assert self.machine.world.hypervisor.vms[index].must_reset == record.must_reset

    def compare_guest(self, index, vm):
        guest, ours = self.machine.world.vms[index].guest, self.guests[vm]
        assert [USES[Use(each)] for each in guest.pages.uses] == ours.use
        counts = (guest.touches, guest.faults, guest.pages_in, guest.pages_out)
        assert counts == (ours.touches, ours.faults, ours.pages_in, ours.pages_out)
        used = [ppn for ppn, use in enumerate(ours.use) if use in ("program", "clean", "dirty", "kernel")]
        assert sorted(used, key=lambda ppn: guest.pages.stamps[ppn]) == sorted(
            used, key=lambda ppn: ours.last_touch[ppn]
        )
        assert guest.reclaimer.swapped_pages == len(ours.swapped)
        for program, our in zip(guest.programs, ours.programs, strict=True):
            assert (program.ended_ns is None, program.killed) == (our.running, our.killed)
            if program.region is not None:
                self.compare_region(guest.space, program.region, ours, our)

    def compare_region(self, space, region, ours, our):
        for number in range(our.size):
            vpage, where = (our.name, number), int(space.where[region.start + number])
            content = int(space.disk[region.start + number])
            if where >= 0:
                assert ours.where[vpage] == where
            else:
                assert vpage not in ours.where
                absent = DROPPED if vpage in ours.dropped else NOWHERE
                assert where == (SWAPPED if vpage in ours.swapped else absent)
            if where == SWAPPED:
                assert content == ours.swapped[vpage]
            if our.is_reader:
                assert content == ours.files[our.name][number]


def _joined(events):
    return [ppn for event in events for ppn in event.ppns.tolist()]


# --- random histories ---------------------------------------------------------------------------------------


def touches_of(size):
    return st.lists(st.tuples(st.integers(0, size - 1), st.booleans()), max_size=30)


@st.composite
def vms(draw, *, may_lack_driver=False):
    pages_ = draw(st.integers(2, 12) | st.just(260))
    programs = st.lists(st.tuples(st.integers(1, 14), st.booleans()), min_size=1, max_size=3)
    kernel = draw(st.integers(0, min(2, pages_ - 1)))
    return Shape(
        pages=pages_,
        swap=draw(st.integers(0, 6)),
        programs=draw(programs),
        kernel=kernel,
        overhead=draw(st.integers(0, 1)),
        limit=draw(st.none() | st.integers(1, pages_)),
        has_driver=draw(st.booleans()) if may_lack_driver else True,
    )


def play(data, pair, shapes, *, ticks):
    for _ in range(ticks):
        for index, vm in enumerate(pair.names):
            size, programs = shapes[index].pages, shapes[index].programs
            order = data.draw(
                st.sampled_from(["", "", "target", "target", "limit", "stop", "touch ballooned", "reboot"])
            )
            if order == "target":
                pair.set_target(vm, data.draw(st.integers(0, size)))
            elif order == "limit":
                pair.set_limit(vm, data.draw(st.none() | st.integers(1, size)))
            elif order == "stop":
                pair.stop_program(vm, f"program{data.draw(st.integers(0, len(programs) - 1))}")
            elif order == "reboot":
                pair.reboot(vm, programs)
            elif order == "touch ballooned":
                pair.touch_ballooned(vm)
        pair.tick(
            {
                (vm, f"program{number}"): data.draw(touches_of(size))
                for index, vm in enumerate(pair.names)
                for number, (size, _) in enumerate(shapes[index].programs)
            }
        )


@given(st.data())
def test_a_lone_guest_with_memory_to_spare_below_it_touches_as_the_reference_does(data):
    shape = data.draw(vms())._replace(limit=None)
    pair = Pair(300, [shape])
    play(data, pair, [shape], ticks=6)


@pytest.mark.parametrize("end", [48, 64, 96])
def test_stamps_that_run_out_again_and_again_make_no_difference(monkeypatch, end):
    monkeypatch.setattr(guest_pages, "_STAMPS_END", end)
    rng = np.random.default_rng(end)
    pair = Pair(16, [Shape(6, 9, [(9, False), (5, True)], kernel=1)])
    for second in range(60):
        pair.set_target("vm0", second // 7 % 4)
        pair.tick(
            {
                ("vm0", "program0"): [(int(page), True) for page in rng.integers(0, 9, 11)],
                ("vm0", "program1"): [(int(page), bool(page % 2)) for page in rng.integers(0, 5, 7)],
            }
        )
    assert pair.machine.world.vms[0].guest.pages.renumberings > 10


@given(st.data())
@settings(max_examples=40)
def test_guests_on_a_tiny_host_do_just_what_the_reference_does(data):
    shapes = data.draw(st.lists(vms(), min_size=1, max_size=3))
    frames = data.draw(st.integers(4, 40))
    page_size = data.draw(st.sampled_from([64 * KIB, MIB, 2 * MIB, 4 * MIB, 16 * MIB, GIB]))
    play(data, Pair(frames, shapes, page_size), shapes, ticks=7)


@given(st.data())
@settings(max_examples=40)
def test_a_hypervisor_that_swaps_backs_takes_and_brings_back_just_what_the_reference_does(data):
    shapes = data.draw(st.lists(vms(may_lack_driver=True), min_size=1, max_size=3))
    frames = data.draw(st.integers(4, 40))
    play(data, Pair(frames, shapes, has_swap=True), shapes, ticks=7)


# --- the same, by hand --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [9, 10, 16])
def test_a_cyclic_scan_of_more_pages_than_there_are_never_hits(size):
    pair = Pair(16, [Shape(8, 32, [(size, False)])])
    scan = [(page % size, True) for page in range(4 * size)]
    for _ in range(3):
        pair.tick({("vm0", "program0"): scan})
    guest = pair.machine.world.vms[0].guest
    assert guest.touches == 12 * size
    assert guest.faults == guest.touches


def test_a_cyclic_scan_of_as_many_pages_as_there_are_always_hits_after_the_first_round():
    pair = Pair(16, [Shape(8, 32, [(8, False)])])
    for _ in range(3):
        pair.tick({("vm0", "program0"): [(page % 8, False) for page in range(32)]})
    assert pair.machine.world.vms[0].guest.faults == 8


def test_a_page_touched_just_before_the_fault_that_needs_room_is_a_hit_and_is_spared():
    pair = Pair(8, [Shape(3, 8, [(8, False)])])
    pair.tick({("vm0", "program0"): [(0, True), (1, True), (2, True)]})
    pair.tick({("vm0", "program0"): [(0, False), (3, True), (0, False)]})
    guest = pair.machine.world.vms[0].guest
    assert guest.faults == 4
    assert guest.space.where[:4].tolist().count(SWAPPED) == 1
    assert guest.space.where[1] == SWAPPED


def test_a_fault_that_exhausts_memory_in_mid_batch_ends_the_batch_with_a_kill():
    pair = Pair(16, [Shape(4, 2, [(3, False), (12, False)])])
    pair.tick({("vm0", "program0"): [(page, True) for page in range(3)]})
    pair.tick({("vm0", "program1"): [(page, True) for page in range(12)]})
    killed = [each.killed for each in pair.machine.world.vms[0].guest.programs]
    assert True in killed


def test_a_touch_survives_a_batch_longer_than_the_guest_looks_ahead():
    pair = Pair(300, [Shape(260, 40, [(290, False)])])
    rng = np.random.default_rng(3)  # any numbers will do: both models get the same ones
    touches = [(int(page), bool(page % 3)) for page in rng.integers(0, 290, 17_000)]
    pair.tick({("vm0", "program0"): touches})
