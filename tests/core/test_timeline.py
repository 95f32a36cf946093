import inspect

import numpy as np
import pytest

from core import commands
from core.branch import Given
from core.codes import FRAME_FREE, FRAME_OVERHEAD, LOOKS, NO_OWNER, SHARED_OWNER, Backing, Use
from core.commands import Command, DestroyVm, PauseVm, Refused, SetTarget, SpawnVm
from core.digest import digest
from core.looks import SHARED_FRAME
from core.machine_views import ACTIVE_NS
from core.scenario_files import load, shipped_names
from core.source import DriverState, Source, VmState, VmView
from core.timeline import Timeline
from core.units import NEVER_NS, NS_PER_S
from tests.core.builders import host_of, program_of, timeline_of, vm_of

WITH_FRAME = (Backing.BACKED, Backing.PENDING, Backing.SHARED)


def run(timeline: Timeline, seconds: float) -> Timeline:
    until_ns = timeline.now_ns + round(seconds * NS_PER_S)
    while timeline.now_ns < until_ns:
        timeline.advance_tick()
    return timeline


def small(**more) -> Timeline:
    timeline = timeline_of(host_of(32), vm_of(16, "a", kernel_pages=2, programs=(program_of(4),), **more))
    return run(timeline, 1)


def view_of(timeline: Timeline, number: int = 0) -> VmView:
    return next(vm for vm in timeline.vms() if vm.id == number)


# --- it is a source ---------------------------------------------------------------------------------


def test_it_has_everything_that_a_view_may_ask_of_a_source():
    for name, member in inspect.getmembers(Source):
        if name.startswith("_"):
            continue
        own = inspect.getattr_static(Timeline, name, None)
        if inspect.isfunction(member):
            theirs, ours = inspect.signature(member), inspect.signature(own)
            assert list(theirs.parameters) == list(ours.parameters), name
        else:
            assert own is None or isinstance(own, property), name
    assert not [name for name in Source.__annotations__ if not hasattr(Timeline, name)]


def test_it_understands_every_command_and_nothing_else():
    timeline = small()
    assert all(timeline.understands(kind) for kind in commands.Command.__args__)
    assert not any(timeline.understands(kind) for kind in (Command, Refused, str, type))


def test_it_names_its_run_and_spans_from_the_start_to_now():
    timeline = small()
    assert timeline.title == "A test"
    assert timeline.span_ns == (0, NS_PER_S) == (0, timeline.now_ns)


def test_the_seed_is_the_scenario_s_unless_told_otherwise():
    scenario = load("figure-3-27")
    assert Timeline(scenario).seed == 327
    assert Timeline(scenario, 5).seed == 5


# --- events and commands ----------------------------------------------------------------------------


def test_events_are_kept_in_order_and_given_from_any_number_on():
    timeline = run(Timeline(load("figure-3-27")), 10)
    events = timeline.events(0)
    assert len(events) == timeline.event_count
    assert [event.at_ns for event in events] == sorted(event.at_ns for event in events)
    for since in (0, 1, len(events) - 1, len(events), len(events) + 5):
        assert [*timeline.events(since)] == [*events[since:]]


def test_a_step_gives_the_events_that_it_adds():
    timeline = Timeline(load("figure-3-27"))
    for _ in range(200):
        before = timeline.event_count
        step = timeline.advance()
        assert tuple(timeline.events(before)) == step.events


def test_a_tick_is_all_the_steps_up_to_the_next_beginning():
    by_tick, by_step = small(), small()
    events = by_tick.advance_tick()
    stepped = []
    while by_step.now_ns == NS_PER_S:
        stepped += by_step.advance().events
    assert [type(event) for event in events] == [type(event) for event in stepped]
    assert by_tick.steps == by_step.steps
    assert digest(by_tick.fingerprint()) == digest(by_step.fingerprint())


def test_the_same_commands_after_the_same_steps_give_the_same_run():
    first = Timeline(load("deflate"), 3)
    for number in range(300):
        first.advance()
        if number in (17, 130):
            first.apply(SetTarget(vm="VM 1", target_pages=number % 4))
        if number == 200:
            first.apply(SpawnVm(vm=vm_of(2, "late")))
    again = Timeline(first.scenario, first.seed)
    for steps, command in first.commands:
        while again.steps < steps:
            again.advance()
        again.apply(command)
    while again.steps < first.steps:
        again.advance()
    assert digest(again.fingerprint()) == digest(first.fingerprint())
    assert [type(event) for event in again.events(0)] == [type(event) for event in first.events(0)]


def test_a_command_is_noted_with_its_step_and_a_refused_one_is_not():
    timeline = small()
    events = timeline.apply(PauseVm(vm="a"))
    assert timeline.commands == [Given(timeline.steps, PauseVm(vm="a"))]
    assert tuple(timeline.events(timeline.event_count - 1)) == tuple(events)
    count = timeline.event_count
    with pytest.raises(Refused):
        timeline.apply(PauseVm(vm="a"))
    assert (len(timeline.commands), timeline.event_count) == (1, count)


# --- the views agree with each other ----------------------------------------------------------------


def check_views(timeline: Timeline) -> None:
    host, owners, codes = timeline.host(), timeline.frame_owners(), timeline.frame_codes()
    vms = timeline.vms()
    assert len(owners) == len(codes) == host.frames
    assert host.free_frames == np.count_nonzero(owners == NO_OWNER)
    assert ((codes == FRAME_FREE) == (owners == NO_OWNER)).all()
    assert (
        host.overhead_frames
        == np.count_nonzero(codes == FRAME_OVERHEAD)
        == sum(vm.overhead_pages for vm in vms)
    )
    assert host.waiting_pages == sum(vm.waiting_pages for vm in vms)
    private = sum(vm.backed_pages - vm.shared_pages for vm in vms)
    taken = private + host.shared_frames + host.overhead_frames + host.zip_frames
    assert host.free_frames + taken == host.frames
    assert host.saved_frames == sum(vm.shared_pages for vm in vms) - host.shared_frames
    for vm in vms:
        check_vm(timeline, vm, owners, codes)
    check_inverse(timeline, owners, codes)


def check_vm(timeline: Timeline, vm: VmView, owners: np.ndarray, codes: np.ndarray) -> None:
    own, frames = timeline.page_codes(vm.id), timeline.frames_of(vm.id)
    looks = [LOOKS[code] for code in own.tolist()]
    assert len(own) == len(frames) == vm.configured_pages
    uses = [look.use for look in looks]
    assert vm.free_pages == uses.count(Use.FREE)
    assert vm.kernel_pages == uses.count(Use.KERNEL)
    assert vm.program_pages == uses.count(Use.PROGRAM)
    assert vm.cache_pages == uses.count(Use.CACHE_CLEAN) + uses.count(Use.CACHE_DIRTY)
    assert vm.balloon_pages == uses.count(Use.BALLOON)
    assert vm.size_pages == vm.configured_pages - vm.balloon_pages
    assert vm.active_pages == sum(look.active for look in looks)
    backings = [look.backing for look in looks]
    assert vm.waiting_pages == backings.count(Backing.WAITING)
    assert vm.backed_pages == sum(backing in WITH_FRAME for backing in backings)
    assert [backing in WITH_FRAME for backing in backings] == (frames >= 0).tolist()
    shared = np.array([backing is Backing.SHARED for backing in backings])
    assert vm.shared_pages == np.count_nonzero(shared)
    private = (frames >= 0) & ~shared
    assert (owners[frames[private]] == vm.owner).all()
    assert (owners[frames[shared]] == SHARED_OWNER).all()
    assert (codes[frames[private]] == own[private]).all()
    assert {LOOKS[code].backing for code in codes[frames[shared]].tolist()} <= {Backing.SHARED}
    assert (
        np.count_nonzero(owners == vm.owner)
        == vm.backed_pages - vm.shared_pages + vm.overhead_pages + vm.zip_frames
    )
    assert timeline.vm_name(vm.id) == vm.name


def test_a_frame_that_several_pages_share_is_asked_for_all_of_them():
    timeline = Timeline(load("figure-3-27"))
    timeline.advance_tick()
    hypervisor = timeline._world.hypervisor
    shared = int(hypervisor.vms[0].pmap.frames[1])
    assert timeline.pages_of_frame(shared) == [(0, 1)]
    hypervisor.frames.make_shared(0, shared)
    for vm, ppns in ((0, [1, 3]), (1, [0])):
        hypervisor.vms[vm].pmap.share(np.array(ppns), np.full(len(ppns), shared))
    assert timeline.pages_of_frame(shared) == [(0, 1), (0, 3), (1, 0)]
    assert (timeline.page_of_frame(shared).vm, timeline.page_of_frame(shared).ppn) == (0, 1)


def test_a_free_frame_has_no_pages():
    timeline = Timeline(load("figure-3-27"))
    assert timeline.pages_of_frame(4) == []
    assert timeline.page_of_frame(4) is None


def check_inverse(timeline: Timeline, owners: np.ndarray, codes: np.ndarray) -> None:
    behind = {}
    for frame, (owner, code) in enumerate(zip(owners.tolist(), codes.tolist(), strict=True)):
        page = timeline.page_of_frame(frame)
        assert (page is None) == (code in (FRAME_FREE, FRAME_OVERHEAD))
        if page is not None:
            assert page.frame == frame
            assert code == (SHARED_FRAME if owner == SHARED_OWNER else page.code)
            assert page.content is not None
            assert (
                next(vm.owner for vm in timeline.vms() if vm.id == page.vm) == owner or owner == SHARED_OWNER
            )
            behind[page.vm, page.ppn] = page
    for vm in timeline.vms():
        own = timeline.page_codes(vm.id)
        for ppn, frame in enumerate(timeline.frames_of(vm.id).tolist()):
            page = timeline.page_at(vm.id, ppn)
            assert (page.vm, page.ppn, page.code) == (vm.id, ppn, own[ppn])
            assert page.frame == (frame if frame >= 0 else None)
            assert page == behind.get((vm.id, ppn), page)
            assert (page.content is None) == (page.frame is None)
            check_touched(timeline, page)


def check_touched(timeline: Timeline, page) -> None:
    look = LOOKS[page.code]
    if look.active:
        assert timeline.now_ns - ACTIVE_NS <= page.touched_ns <= timeline.now_ns
    elif page.touched_ns is not None:
        assert 0 <= page.touched_ns <= timeline.now_ns
        if look.use not in (Use.FREE, Use.BALLOON):
            assert page.touched_ns < timeline.now_ns - ACTIVE_NS


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped_names())
def test_at_every_moment_the_views_of_a_shipped_scenario_agree(name):
    timeline = Timeline(load(name))
    check_views(timeline)
    for number in range(30):
        run(timeline, 2 if number < 10 else 1)
        for _ in range(number):  # so that the middle of a tick is looked at too
            timeline.advance()
        check_views(timeline)


def test_the_views_agree_at_every_single_step_of_the_figure():
    timeline = Timeline(load("figure-3-27"))
    while timeline.now_ns < 10 * NS_PER_S:
        if timeline.advance().events:
            check_views(timeline)


def test_after_a_command_in_the_middle_of_a_tick_the_views_agree():
    timeline = run(Timeline(load("consolidation")), 20)
    timeline.advance()
    for command in (
        SetTarget(vm="batch-idle", target_pages=30),
        DestroyVm(vm="web-frontend"),
        SpawnVm(vm=vm_of(16, "late", overhead_pages=2)),
    ):
        check_views(timeline)
        timeline.apply(command)
        check_views(timeline)
    check_views(run(timeline, 3))


# --- pages ------------------------------------------------------------------------------------------


def test_a_page_that_was_never_touched_has_no_frame_no_content_and_no_time():
    timeline = small()
    page = timeline.page_at(0, 15)
    assert (page.frame, page.content, page.touched_ns, page.program) == (None, None, None, "")
    assert LOOKS[page.code].backing is Backing.NEVER


def test_a_page_says_whose_it_is_and_when_it_was_last_touched():
    idle = program_of(2, "idle", touches_per_s=0, start_ns=0)
    timeline = timeline_of(host_of(32), vm_of(8, programs=(program_of(2, "brief", stop_ns=NS_PER_S), idle)))
    run(timeline, 1)
    page = timeline.page_at(0, 0)
    assert page.program == "brief"
    assert page.touched_ns == NS_PER_S - timeline.scenario.host.tick_ns
    touched_ns = page.touched_ns
    run(timeline, 3)
    page = timeline.page_at(0, 0)
    assert (page.program, page.touched_ns) == ("", touched_ns)


def test_a_page_is_idle_when_it_was_not_touched_for_five_seconds():
    once = program_of(3, "once", touches_per_s=10, stop_ns=None)
    timeline = timeline_of(host_of(32), vm_of(8, programs=(once,)))
    run(timeline, 2)
    assert view_of(timeline).active_pages == 3
    timeline.apply(PauseVm(vm="vm"))
    touched_ns = max(timeline.page_at(0, ppn).touched_ns for ppn in range(3))
    run(timeline, ACTIVE_NS / NS_PER_S + 0.2)
    assert timeline.now_ns - touched_ns > ACTIVE_NS
    assert view_of(timeline).active_pages == 0


def test_a_page_that_is_not_there_is_an_error_and_never_another_page():
    timeline = small()
    for ppn in (-1, 16, 10**9):
        with pytest.raises(IndexError, match="has no page"):
            timeline.page_at(0, ppn)
    with pytest.raises(KeyError):
        timeline.page_at(7, 0)


def test_a_vm_that_is_gone_has_a_name_and_no_pages():
    timeline = small()
    timeline.apply(DestroyVm(vm="a"))
    assert timeline.vms() == ()
    assert timeline.vm_name(0) == "a"
    for ask in (timeline.page_codes, timeline.frames_of):
        with pytest.raises(KeyError):
            ask(0)


def test_nothing_that_is_handed_out_can_be_used_to_change_the_run():
    timeline = small()
    for array in (
        *(timeline.frame_owners(), timeline.frame_codes()),
        *(timeline.frames_of(0), timeline.page_codes(0)),
        timeline.telemetry.host_column("state")[1],
    ):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


def test_looking_changes_nothing():
    looked, unlooked = Timeline(load("deflate")), Timeline(load("deflate"))
    for _ in range(300):
        looked.advance()
        unlooked.advance()
        check_views(looked)
    assert digest(looked.fingerprint()) == digest(unlooked.fingerprint())


# --- what a VM and its driver are doing -------------------------------------------------------------


def test_a_vm_is_booting_running_paused_or_crashed():
    timeline = timeline_of(host_of(256), vm_of(128, "a", zeroes_memory_at_boot=True))
    timeline.advance_tick()
    assert view_of(timeline).state is VmState.BOOTING
    assert view_of(run(timeline, 5)).state is VmState.RUNNING
    timeline.apply(PauseVm(vm="a"))
    assert view_of(timeline).state is VmState.PAUSED
    timeline.apply(commands.ResumeVm(vm="a"))
    timeline.apply(commands.CrashVm(vm="a"))
    assert view_of(timeline).state is VmState.CRASHED


def test_a_vm_whose_fault_finds_no_frame_is_waiting():
    timeline = run(timeline_of(host_of(3), vm_of(8, driver=None, programs=(program_of(5),))), 1)
    view = view_of(timeline)
    assert (view.state, view.waiting_pages) == (VmState.WAITING, 2)


def test_a_driver_is_absent_loading_idle_inflating_or_deflating():
    assert view_of(small(driver=None)).driver.state is DriverState.ABSENT
    timeline = timeline_of(host_of(64), vm_of(32, "a"))
    assert view_of(timeline).driver.state is DriverState.LOADING
    run(timeline, 0.1)
    assert view_of(timeline).driver.state is DriverState.IDLE
    timeline.apply(SetTarget(vm="a", target_pages=20))
    while view_of(timeline).driver.state is DriverState.IDLE:
        timeline.advance()
    assert view_of(timeline).driver.state is DriverState.INFLATING
    run(timeline, 1)
    driver = view_of(timeline).driver
    assert (driver.state, driver.balloon_pages, driver.target_pages) == (DriverState.IDLE, 20, 20)
    timeline.apply(SetTarget(vm="a", target_pages=5))
    while view_of(timeline).driver.state is DriverState.IDLE:
        timeline.advance()
    assert view_of(timeline).driver.state is DriverState.DEFLATING


def test_a_driver_that_was_told_to_start_afresh_is_in_reset():
    timeline = small()
    timeline.apply(SetTarget(vm="a", target_pages=5))
    run(timeline, 2)
    timeline.apply(commands.TouchBalloonedPage(vm="a"))
    while view_of(timeline).driver.state is DriverState.IDLE:
        timeline.advance()
    assert view_of(timeline).driver.state is DriverState.RESET


def test_the_driver_s_counters_have_the_names_of_its_debugfs_file_in_order():
    timeline = small()
    timeline.apply(SetTarget(vm="a", target_pages=5))
    counters = view_of(run(timeline, 2)).driver.counters
    assert [name for name, _ in counters] == sorted(name for name, _ in counters)
    assert dict(counters)["batchLock"] == 1
    assert dict(counters)["primNoSleepAlloc"] == 5


def test_a_program_is_shown_with_when_it_began_or_will_and_when_it_ended():
    programs = (program_of(1, "now", does="working"), program_of(1, "later", start_ns=5 * NS_PER_S))
    timeline = run(timeline_of(host_of(32), vm_of(8, "a", programs=programs)), 2)
    timeline.apply(commands.StopProgram(vm="a", program="now"))
    now, later = view_of(timeline).programs
    assert (now.name, now.does, now.running, now.start_ns, now.ended_ns) == (
        "now",
        "working",
        False,
        0,
        2 * NS_PER_S,
    )
    assert (later.running, later.start_ns, later.ended_ns, later.killed) == (False, 5 * NS_PER_S, None, False)


@pytest.mark.parametrize("name", ["consolidation", "too-deep", "kvm-proxmox"])
def test_all_pages_at_once_say_what_each_says_by_itself(name):
    timeline = Timeline(load(name))
    for until_s in (0, 7, 40):
        while timeline.now_ns < until_s * NS_PER_S:
            timeline.advance()
        for vm in timeline.vms():
            pages = [timeline.page_at(vm.id, ppn) for ppn in range(vm.configured_pages)]
            touched_ns = [NEVER_NS if page.touched_ns is None else page.touched_ns for page in pages]
            assert timeline.touched_ns_of(vm.id).tolist() == touched_ns
            numbers, names = timeline.programs_of(vm.id)
            assert [names[number] for number in numbers] == [page.program for page in pages]
            assert names[0] == ""
