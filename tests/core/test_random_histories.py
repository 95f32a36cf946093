"""Random commands at random moments: after every step every invariant holds."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec import UNSET

from core.codes import FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, LOOKS, NO_OWNER, SHARED_OWNER, Backing, Use
from core.commands import (
    CrashVm,
    DestroyVm,
    LoadDriver,
    PauseVm,
    RebootVm,
    Refused,
    ReleaseTarget,
    ResumeVm,
    SetBalloonLimit,
    SetHost,
    SetLimit,
    SetPolicy,
    SetReservation,
    SetShares,
    SetTarget,
    SpawnVm,
    StartProgram,
    StopProgram,
    TouchBalloonedPage,
    UnloadDriver,
)
from core.costs import PRESETS
from core.digest import digest
from core.looks import SHARED_FRAME, Looks
from core.machine import Phase
from core.refusals import sentence
from core.specs import (
    CompressionSpec,
    DriverKind,
    DriverSpec,
    Pattern,
    Policy,
    ProgramSpec,
    SharingSpec,
    StatesSpec,
    VmSpec,
)
from core.timeline import Timeline
from core.units import KIB, MIB, NS_PER_S
from tests.core.builders import host_of, timeline_of
from tests.core.invariants import Watch
from tests.core.mirror import Mirror

pytestmark = pytest.mark.slow

NAMES = ("ada", "ada", "ben", "nobody")
PROGRAMS = ("shop", "mail", "scan")

names = st.sampled_from(NAMES)

any_pages = st.integers(-1, 40)

programs = st.builds(
    ProgramSpec,
    name=st.sampled_from(PROGRAMS),
    pattern=st.sampled_from(Pattern),
    size_pages=st.integers(1, 24),
    touches_per_s=st.integers(0, 200),
    write_percent=st.sampled_from([0, 30, 100]),
    start_ns=st.sampled_from([0, 0, NS_PER_S]),
    stop_ns=st.sampled_from([None, None, 2 * NS_PER_S]),
    period_ns=st.sampled_from([NS_PER_S, 3 * NS_PER_S]),
    image=st.sampled_from(["", "linux"]),
)
virtio = st.builds(
    DriverSpec,
    kind=st.just(DriverKind.VIRTIO),
    loads_after_ns=st.sampled_from([0, 0, NS_PER_S]),
    stats_period_ns=st.sampled_from([0, NS_PER_S]),
    deflate_on_oom=st.booleans(),
    batched=st.booleans(),
)
vms = st.builds(
    VmSpec,
    name=st.sampled_from(NAMES[:3]),
    configured_pages=st.integers(1, 24),
    reservation_pages=st.sampled_from([0, 0, 2, 8]),
    limit_pages=st.sampled_from([None, None, 6, 12]),
    shares=st.sampled_from([500, 1000, 2000]),
    overhead_pages=st.integers(0, 2),
    kernel_pages=st.integers(0, 2),
    swap_pages=st.integers(0, 8),
    driver=st.sampled_from([None, DriverSpec(), DriverSpec(), DriverSpec(loads_after_ns=NS_PER_S)]) | virtio,
    max_balloon_percent=st.sampled_from([0, 65, 65, 100]),
    zeroes_memory_at_boot=st.booleans(),
    device_pages=st.sampled_from([0, 0, 2]),
    programs=st.lists(programs, max_size=3, unique_by=lambda each: each.name).map(tuple),
)
sharings = st.builds(
    SharingSpec,
    vm_pages_per_s=st.sampled_from([0, 200_000]),
    host_pages_per_s=st.just(500_000),
    before_swap=st.booleans(),
    is_salted=st.booleans(),
)
compressions = st.builds(
    CompressionSpec,
    cache_percent=st.sampled_from([0, 10, 30, 100]),
    quarter_percent=st.sampled_from([0, 30, 100]),
    half_percent=st.sampled_from([0, 60]),
)
costs = st.sampled_from([PRESETS["free"], PRESETS["hdd"], PRESETS["nvme"]])
hosts = st.builds(
    host_of,
    st.integers(6, 40),
    st.sampled_from(
        [
            StatesSpec(high=0, soft=0),
            StatesSpec(high=4, soft=3, hard=2, low=1),
            StatesSpec(high=6, soft=3, low=3),
            StatesSpec(high=6, clear=5, soft=3, hard=2, low=1, break_large_below=9, balloons_in_hard=False),
            StatesSpec(high=2, soft=None),
        ]
    ),
    st.sampled_from([4 * KIB, MIB, 4 * MIB]),
    tick_ns=st.sampled_from([NS_PER_S // 10, NS_PER_S // 2]),
    costs=costs,
    has_swap=st.booleans(),
    swap_pages=st.sampled_from([None, None, 0, 30]),
    sharing=st.none() | sharings,
    compression=st.none() | compressions,
)


class Nap(NamedTuple):
    """Not a command: a VM is paused now, and goes on somewhat later."""

    vm: str
    ticks: int


commands = st.one_of(
    st.builds(SpawnVm, vm=vms),
    st.builds(DestroyVm, vm=names),
    st.builds(PauseVm, vm=names),
    st.builds(ResumeVm, vm=names),
    st.builds(RebootVm, vm=names),
    st.builds(CrashVm, vm=names),
    st.builds(SetShares, vm=names, shares=st.sampled_from([-5, 0, 1, 700, 4000])),
    st.builds(SetLimit, vm=names, limit_pages=st.none() | any_pages),
    st.builds(SetReservation, vm=names, reservation_pages=any_pages),
    st.builds(SetBalloonLimit, vm=names, percent=st.sampled_from([-1, 0, 20, 65, 100, 101])),
    *[st.builds(SetTarget, vm=names, target_pages=any_pages)] * 3,
    st.builds(ReleaseTarget, vm=names),
    st.builds(SetHost, costs=st.just(UNSET) | costs),
    st.builds(SetHost, has_swap=st.booleans(), idle_tax_percent=st.sampled_from([-1, 0, 75, 99])),
    st.builds(SetHost, sharing=st.none() | sharings),
    st.builds(SetHost, compression=st.none() | compressions),
    st.builds(SetPolicy, policy=st.sampled_from(Policy)),
    *[st.builds(StartProgram, vm=names, program=programs)] * 3,
    st.builds(StopProgram, vm=names, program=st.sampled_from(PROGRAMS)),
    st.builds(LoadDriver, vm=names),
    st.builds(UnloadDriver, vm=names),
    st.builds(TouchBalloonedPage, vm=names),
    *[st.builds(Nap, vm=names, ticks=st.integers(1, 14))] * 3,
)


class Histories(RuleBasedStateMachine):
    """A timeline to which anything may be done at any step."""

    is_sound = False

    @initialize(host=hosts, first=st.lists(vms, min_size=1, max_size=3), seed=st.integers(0, 3))
    def begin(self, host, first, seed):
        self.run = timeline_of(host, seed=seed, checkpoints_bytes=0)  # the mirror cannot be put away
        self.world = self.run._machine.world
        self.watch = Watch(self.world)
        self.mirror = Mirror(self.world.hypervisor)
        for vm in first:
            self.give(SpawnVm(vm=vm))

    def give(self, command):
        if isinstance(command, Nap):
            self.give(PauseVm(vm=command.vm))
            self.some_ticks(command.ticks)
            self.give(ResumeVm(vm=command.vm))
            return
        before = digest(self.run.fingerprint()), self.run.event_count, len(self.run.commands)
        events = ()
        try:
            events = self.run.apply(command)
        except Refused as refusal:
            after = digest(self.run.fingerprint()), self.run.event_count, len(self.run.commands)
            assert after == before, "a refused command changed something"
            assert sentence(refusal)
        self.check(events)

    def check(self, events):
        self.is_sound = False
        self.watch.check(events)
        self.mirror.compare()
        self.is_sound = True

    def step(self):
        step = self.run.advance()
        for event in step.events:
            assert event.at_ns <= self.run.now_ns
            for field in ("ppns", "frames", "refused"):
                array = getattr(event, field, None)
                assert not isinstance(array, np.ndarray) or not array.flags.writeable
        self.check(step.events)
        return step

    @rule(command=commands)
    def command_now(self, command):
        self.give(command)

    @rule(steps=st.integers(1, 4))
    def some_steps(self, steps):
        for _ in range(steps):
            self.step()

    @rule(phase=st.sampled_from([phase for phase in Phase if phase is not Phase.SCRIPT]), command=commands)
    def command_in_the_midst_of_a_phase(self, phase, command):
        """The first step of the phase is done, when a person steps in."""
        for _ in range(200):
            if self.step().phase is phase:
                break
        self.give(command)

    @rule(size=st.integers(0, 20), command=commands, pieces=st.integers(1, 3))
    def command_in_the_midst_of_a_balloons_cycle(self, size, command, pieces):
        """As soon as a driver has pinned, reported, unlocked or freed something, a person steps in."""
        for vm in self.world.vms.values():
            self.give(SetTarget(vm=vm.spec.name, target_pages=size))
        for _ in range(200):
            pieces -= self.step().phase is Phase.BALLOON
            if not pieces:
                break
        self.give(command)

    @rule(ticks=st.integers(1, 14))
    def time_goes_by(self, ticks):
        self.some_ticks(ticks)

    def some_ticks(self, ticks):
        for _ in range(ticks):
            self.step()
            while not self.run._machine.is_between_ticks:
                self.step()

    @rule()
    def look(self):
        look_at_everything(self.run)

    def teardown(self):
        if self.is_sound:  # else it failed already
            look_at_everything(self.run)
            assert digest(again(self.run).fingerprint()) == digest(self.run.fingerprint())


OF_NO_PAGE = (FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP)

Histories.TestCase.settings = settings(max_examples=12, stateful_step_count=30)
TestRandomHistories = Histories.TestCase


def again(run: Timeline) -> Timeline:
    """The same run from its scenario, its seed and its commands."""
    replay = Timeline(run.scenario, run.seed)
    for given in run.commands:
        while replay.steps < given.steps:
            replay.advance()
        replay.apply(given.command)
    while replay.steps < run.steps:
        replay.advance()
    return replay


def look_at_everything(run: Timeline) -> None:
    """Every view agrees with every other."""
    host, owners, codes = run.host(), run.frame_owners(), run.frame_codes()
    assert len(owners) == len(codes) == host.frames
    assert np.count_nonzero(codes == FRAME_FREE) == np.count_nonzero(owners == NO_OWNER) == host.free_frames
    assert np.count_nonzero(codes == FRAME_OVERHEAD) == host.overhead_frames
    assert np.count_nonzero(codes == FRAME_ZIP) == host.zip_frames
    assert np.count_nonzero(owners == SHARED_OWNER) == host.shared_frames
    assert host.waiting_pages == sum(vm.waiting_pages for vm in run.vms())
    assert [run.vm_name(vm.id) for vm in run.vms()] == [vm.name for vm in run.vms()]
    assert len({vm.name for vm in run.vms()}) == len(run.vms())
    for frame in range(host.frames):
        behind = [run.page_at(vm, ppn) for vm, ppn in run.pages_of_frame(frame)]
        assert run.page_of_frame(frame) == (behind[0] if behind else None)
        assert bool(behind) == (codes[frame] not in OF_NO_PAGE)
        assert len(behind) <= 1 or owners[frame] == SHARED_OWNER
        if behind:
            assert {page.frame for page in behind} == {frame}
            is_shared = owners[frame] == SHARED_OWNER
            assert codes[frame] == (SHARED_FRAME if is_shared else behind[0].code)
    for vm in run.vms():
        look_at_vm(run, vm)
    look_as_if_for_the_first_time(run)
    times_ns = run.telemetry.host_column("free_frames")[0]
    assert (np.diff(times_ns) == run.scenario.host.tick_ns).all()
    assert len(run.events(0)) == run.event_count
    assert [event.at_ns for event in run.events(0)] == sorted(event.at_ns for event in run.events(0))


def look_as_if_for_the_first_time(run):
    """What was kept up from what changed is what is found where nothing is known yet."""
    fresh, world, since_ns = Looks(), run._world, run._active_since_ns
    for number, looks in fresh.of_vms(world, since_ns).items():
        assert np.array_equal(looks.codes, run.page_codes(number))
        assert np.array_equal(looks.counts, run.code_counts(number))
    assert np.array_equal(fresh.of_frames(world, since_ns).codes, run.frame_codes())


def look_at_vm(run, vm):
    codes, frames = run.page_codes(vm.id), run.frames_of(vm.id)
    assert len(codes) == len(frames) == vm.configured_pages
    assert (codes < len(LOOKS)).all()
    looks = [LOOKS[code] for code in codes]
    assert sum(look.use is Use.FREE for look in looks) == vm.free_pages
    assert sum(look.use is Use.KERNEL for look in looks) == vm.kernel_pages
    assert sum(look.use is Use.PROGRAM for look in looks) == vm.program_pages
    assert sum(look.use in (Use.CACHE_CLEAN, Use.CACHE_DIRTY) for look in looks) == vm.cache_pages
    assert sum(look.active for look in looks) == vm.active_pages
    backings = [look.backing for look in looks]
    assert backings.count(Backing.WAITING) == vm.waiting_pages
    assert backings.count(Backing.SHARED) == vm.shared_pages
    assert backings.count(Backing.COMPRESSED) == vm.compressed_pages
    assert backings.count(Backing.SWAPPED) == vm.host_swapped_pages
    assert sum(frames >= 0) == vm.backed_pages
    assert vm.size_pages == vm.configured_pages - vm.balloon_pages
    for ppn in range(vm.configured_pages):
        page = run.page_at(vm.id, ppn)
        assert page.touched_ns is None or 0 <= page.touched_ns <= run.now_ns
        assert (page.frame is None) == (page.content is None)
        has_program = looks[ppn].use in (Use.PROGRAM, Use.CACHE_CLEAN, Use.CACHE_DIRTY)
        assert bool(page.program) == has_program
