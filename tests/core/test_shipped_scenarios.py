"""Each shipped scenario tells its story; what is told here is what a class is told."""

import msgspec
import numpy as np
import pytest

from core.codes import LOOKS, NO_OWNER, Backing, Use
from core.commands import Refused, SetBalloonLimit, SetPolicy, SetTarget, StartProgram
from core.events import (
    CacheDropped,
    Cause,
    CommandRefused,
    DeflatedOnOom,
    DriverPolled,
    DriverStarted,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostState,
    HostStateChanged,
    HostSwappedIn,
    HostSwappedOut,
    PagedOut,
    PagesPinned,
    PagesReported,
    PagesShared,
    PagesUnlocked,
    PagesUnpinned,
    PagesWaiting,
    ProgramKilled,
    ProgramStarted,
    ProgramStopped,
    TargetSet,
    VmDestroyed,
    VmSpawned,
)
from core.report import summary
from core.scenario_files import load, shipped, shipped_names
from core.source import VmState, VmView
from core.specs import Policy
from core.timeline import Timeline
from core.units import NS_PER_S
from tests.core.builders import of

pytestmark = pytest.mark.slow


def until(timeline: Timeline, seconds: float) -> Timeline:
    while timeline.now_ns < seconds * NS_PER_S:
        timeline.advance_tick()
    return timeline


def up_to(timeline: Timeline, kind: type, **fields):
    """Go on step by step until an event of this kind; the event."""
    while True:
        found = of(timeline.advance().events, kind, **fields)
        if found:
            return found[0]


def vm_named(timeline: Timeline, name: str) -> VmView:
    return next(vm for vm in timeline.vms() if vm.name == name)


def column(timeline: Timeline, vm: int, name: str) -> np.ndarray:
    return timeline.telemetry.vm_column(vm, name)[1]


def told(timeline: Timeline, *kinds: type) -> list:
    """The events in their order, without polls that found nothing new."""
    events = timeline.events(0)
    return [
        event
        for event in events
        if (not kinds or isinstance(event, kinds))
        and not (isinstance(event, DriverPolled) and not event.changed)
    ]


LASTS_S = {"consolidation": 120, "too-deep": 90, "kvm-proxmox": 180}


@pytest.fixture(scope="module")
def told_to_its_end():
    """Each shipped scenario after as long as its story takes; only to be looked at."""
    runs: dict[str, Timeline] = {}

    def of_scenario(name: str) -> Timeline:
        if name not in runs:
            runs[name] = until(Timeline(load(name)), LASTS_S.get(name, 60))
        return runs[name]

    return of_scenario


# --- all of them ------------------------------------------------------------------------------------


def test_seven_scenarios_ship_and_the_figure_of_the_course_text_is_the_first():
    assert shipped_names()[0] == "figure-3-27"
    assert set(shipped_names()) == {
        "figure-3-27",
        "consolidation",
        "boot-storm",
        "no-driver",
        "too-deep",
        "deflate",
        "kvm-proxmox",
    }


def test_each_has_a_title_and_one_line_about_it_that_is_a_sentence():
    scenarios = shipped()
    assert len({scenario.title for scenario in scenarios}) == len(scenarios)
    for scenario in scenarios:
        assert scenario.summary.endswith(".")
        assert "\n" not in scenario.summary
        assert len(scenario.summary) <= 110


@pytest.mark.parametrize("name", shipped_names())
def test_none_of_its_own_commands_is_refused_and_every_note_is_within_its_story(name, told_to_its_end):
    timeline = told_to_its_end(name)
    assert of(timeline.events(0), CommandRefused) == []
    for note in timeline.scenario.notes:
        assert note.at_ns < timeline.now_ns
        assert note.text


# --- figure 3.27 ------------------------------------------------------------------------------------

RED, YELLOW, GREEN, DARK_BLUE = range(4)
VM_1, VM_2 = 0, 1


def figure(seconds: float = 0) -> Timeline:
    return until(Timeline(load("figure-3-27")), seconds)


def backings(timeline: Timeline, vm: int) -> list[Backing]:
    return [LOOKS[code].backing for code in timeline.page_codes(vm).tolist()]


def uses(timeline: Timeline, vm: int) -> list[Use]:
    return [LOOKS[code].use for code in timeline.page_codes(vm).tolist()]


def frames(timeline: Timeline, vm: int) -> list[int]:
    return timeline.frames_of(vm).tolist()


def test_the_figure_is_told_in_exactly_this_sequence():
    assert [
        (event.at_ns / NS_PER_S, type(event), getattr(event, "vm", None)) for event in told(figure(12))
    ] == [
        (0, VmSpawned, VM_1),
        (0, VmSpawned, VM_2),
        (0, ProgramStarted, VM_1),  # the editor: red and yellow
        (0, FramesBacked, VM_1),
        (0, ProgramStarted, VM_1),  # the compiler: green and dark blue
        (0, FramesBacked, VM_1),
        (0, ProgramStarted, VM_2),
        (0, FramesBacked, VM_2),
        (0, DriverStarted, VM_1),
        (0, DriverStarted, VM_2),
        (0, HostStateChanged, None),
        (1, ProgramStopped, VM_1),  # the compiler: its pages are free, and still backed
        (2, ProgramStarted, VM_2),
        (2, PagesWaiting, VM_2),
        (2, TargetSet, VM_1),
        (3, DriverPolled, VM_1),
        (3, PagesPinned, VM_1),
        (3, PagesReported, VM_1),
        (3, FramesReclaimed, VM_1),
        (3, FramesGranted, VM_2),
        (6, VmDestroyed, VM_2),
        (6, TargetSet, VM_1),
        (7, DriverPolled, VM_1),
        (7, PagesUnlocked, VM_1),
        (7, PagesUnpinned, VM_1),
        (7, HostStateChanged, None),
        (9, ProgramStarted, VM_1),  # the browser needs a page
        (9, FramesBacked, VM_1),
    ]


def test_at_first_five_frames_are_all_in_use_and_two_pages_of_vm_1_were_freed_and_are_still_backed():
    timeline = figure(1.5)
    host, (first, second) = timeline.host(), timeline.vms()
    assert (host.frames, host.free_frames, host.state, host.overhead_frames) == (5, 0, HostState.SOFT, 0)
    assert (first.configured_pages, second.configured_pages, second.backed_pages) == (4, 3, 1)
    assert first.page_colours == ("red", "yellow", "green", "dark blue")
    assert uses(timeline, VM_1) == [Use.PROGRAM, Use.PROGRAM, Use.FREE, Use.FREE]
    assert backings(timeline, VM_1) == [Backing.BACKED] * 4
    assert (frames(timeline, VM_1), frames(timeline, VM_2)) == ([0, 1, 2, 3], [4, -1, -1])
    assert first.active_pages == 2
    assert all(timeline.page_at(VM_1, ppn).content for ppn in (GREEN, DARK_BLUE)), "old contents are in them"


def test_two_faults_of_vm_2_wait_and_vm_1_s_target_becomes_two():
    timeline = figure()
    waiting = up_to(timeline, PagesWaiting)
    assert (waiting.vm, waiting.ppns.tolist(), waiting.at_limit) == (VM_2, [1, 2], False)
    assert vm_named(timeline, "VM 2").waiting_pages == 2
    target = up_to(timeline, TargetSet)
    assert (target.vm, target.old_pages, target.target_pages) == (VM_1, 0, 2)
    assert target.cause is Cause.HOST_STATE
    assert vm_named(timeline, "VM 2").state is VmState.WAITING


def test_the_driver_pins_and_reports_the_two_inactive_pages_and_only_then_are_their_frames_taken():
    timeline = figure()
    pinned = up_to(timeline, PagesPinned)
    assert pinned.ppns.tolist() == [GREEN, DARK_BLUE]
    assert (pinned.from_free, pinned.from_cache, pinned.from_programs) == (2, 0, 0)
    assert uses(timeline, VM_1) == [Use.PROGRAM, Use.PROGRAM, Use.BALLOON, Use.BALLOON]
    assert backings(timeline, VM_1) == [Backing.BACKED] * 4, "the hypervisor does not know yet"
    reported = up_to(timeline, PagesReported)
    assert (reported.ppns.tolist(), reported.refused.tolist()) == ([GREEN, DARK_BLUE], [])
    assert backings(timeline, VM_1) == [Backing.BACKED, Backing.BACKED, Backing.PENDING, Backing.PENDING]
    assert timeline.host().free_frames == 0
    reclaimed = up_to(timeline, FramesReclaimed)
    assert (reclaimed.ppns.tolist(), reclaimed.frames.tolist()) == ([GREEN, DARK_BLUE], [2, 3])
    assert frames(timeline, VM_1) == [0, 1, -1, -1]
    assert timeline.frame_owners()[[2, 3]].tolist() == [NO_OWNER] * 2


def test_the_two_frames_go_to_vm_2_zeroed_before_its_own_words_are_written():
    timeline = figure()
    up_to(timeline, PagesPinned)
    old = [timeline.page_at(VM_1, ppn).content for ppn in (GREEN, DARK_BLUE)]
    granted = up_to(timeline, FramesGranted)
    assert (granted.vm, granted.ppns.tolist(), granted.frames.tolist()) == (VM_2, [1, 2], [2, 3])
    assert frames(timeline, VM_2) == [4, 2, 3]
    assert not set(old) & {timeline.page_at(VM_2, ppn).content for ppn in (1, 2)}
    assert (vm_named(timeline, "VM 2").waiting_pages, vm_named(timeline, "VM 2").target_pages) == (0, 0)


def test_vm_1_s_balloon_has_held_exactly_its_two_inactive_pages_and_vm_2_was_granted_two_frames():
    timeline = figure(60)
    pinned = {int(ppn) for event in of(timeline.events(0), PagesPinned) for ppn in event.ppns}
    assert pinned == {2, 3}
    first, second = summary("figure-3-27", timeline.seed, timeline).vms
    assert (first.balloon_max, first.balloon, first.guest_swapped) == (2, 0, 0)
    assert (second.granted_while_waiting, second.state) == (2, "powered-off")


def test_when_vm_2_powers_off_the_target_falls_by_itself_and_the_pages_are_unpinned_without_frames():
    timeline = figure(5.5)
    gone = up_to(timeline, VmDestroyed)
    assert gone.freed_frames == 3
    target = up_to(timeline, TargetSet)
    assert (target.vm, target.old_pages, target.target_pages, target.cause) == (VM_1, 2, 0, Cause.NONE)
    unlocked = up_to(timeline, PagesUnlocked)
    assert sorted(unlocked.ppns.tolist()) == [GREEN, DARK_BLUE]
    assert uses(timeline, VM_1)[GREEN:] == [Use.BALLOON] * 2, "the hypervisor knows first"
    up_to(timeline, PagesUnpinned)
    assert uses(timeline, VM_1)[GREEN:] == [Use.FREE] * 2
    assert backings(timeline, VM_1)[GREEN:] == [Backing.UNBACKED] * 2
    assert timeline.host().free_frames == 3


def test_a_page_that_is_used_again_gets_a_new_frame_and_its_old_contents_are_gone():
    timeline = figure(8.9)
    old = {timeline.page_at(VM_1, ppn).content for ppn in range(4)} | set(range(1, 100))
    backed = up_to(timeline, FramesBacked)
    assert (backed.vm, backed.ppns.tolist()) == (VM_1, [GREEN])
    assert backed.frames.tolist() != [2], "another frame than it had"
    page = timeline.page_at(VM_1, GREEN)
    assert page.content not in old, "only what the browser wrote since"
    assert page.program == "browser"
    assert timeline.page_at(VM_1, DARK_BLUE).frame is None


def test_a_third_page_is_refused_and_an_offer_can_be_made_to_raise_the_limit():
    timeline = figure(4)
    with pytest.raises(Refused) as caught:
        timeline.apply(SetTarget(vm="VM 1", target_pages=3))
    facts = caught.value.facts
    assert caught.value.reason == "over-balloon-limit"
    assert (facts["percent"], facts["configured"], facts["most"]) == (65, 4, 2)


def test_with_a_higher_limit_an_active_page_goes_to_the_guest_s_own_swap_before_it_is_pinned():
    timeline = figure(4)
    timeline.apply(SetBalloonLimit(vm="VM 1", percent=75))
    timeline.apply(SetTarget(vm="VM 1", target_pages=3))
    assert vm_named(timeline, "VM 1").active_pages == 2
    out = up_to(timeline, PagedOut)
    assert out.vm == VM_1
    (ppn,) = out.ppns.tolist()
    assert ppn in (RED, YELLOW)
    events = timeline.events(0)
    pinned = of(events, PagesPinned)[-1]
    assert pinned.ppns.tolist() == [ppn]
    assert pinned.from_programs == 1
    assert events.index(out) < events.index(pinned), "first out, then pinned"
    assert vm_named(timeline, "VM 1").swapped_pages == 1


# --- consolidation ----------------------------------------------------------------------------------


def test_consolidation_is_overcommitted_one_and_a_half_times():
    scenario = load("consolidation")
    assert sum(vm.configured_pages for vm in scenario.vms) * 2 == 3 * scenario.host.frames


def test_consolidation_runs_short_and_returns_to_high_with_every_program_running(told_to_its_end):
    timeline = told_to_its_end("consolidation")
    result = summary("consolidation", timeline.seed, timeline)
    assert {"soft", "hard", "low"} & set(result.host.states_visited)
    assert result.host.state == "high" == result.host.states_visited[-1]
    assert {state for vm in result.vms for state in vm.programs.values()} == {"running"}
    assert all(vm.balloon > 0 for vm in result.vms)
    assert of(timeline.events(0), ProgramKilled) == []


def test_in_consolidation_memory_moves_from_the_resting_vm_to_the_busy_one(told_to_its_end):
    timeline = told_to_its_end("consolidation")
    at_30_s, at_58_s = np.searchsorted(
        timeline.telemetry.host_column("state")[0], [30 * NS_PER_S, 58 * NS_PER_S]
    )
    database, batch = (vm_named(timeline, name).id for name in ("database", "batch-idle"))
    for vm, sign in ((database, 1), (batch, -1)):
        backed = column(timeline, vm, "backed_pages")
        assert (backed[at_58_s] - backed[at_30_s]) * sign > 0
    balloons = [column(timeline, vm, "balloon_pages")[at_58_s] for vm in (batch, database)]
    assert balloons == sorted(balloons, reverse=True)


# --- too deep ---------------------------------------------------------------------------------------


def test_too_deep_takes_free_pages_then_cache_then_swaps_then_nothing_is_left(told_to_its_end):
    timeline = told_to_its_end("too-deep")
    pinned = of(timeline.events(0), PagesPinned, vm=0)
    by_target = {
        target: [event for event in pinned if start <= event.at_ns / NS_PER_S < end]
        for target, start, end in ((30, 5, 15), (60, 15, 30), (80, 30, 45), (110, 45, 70))
    }
    assert sum(len(event.ppns) for event in by_target[30]) == 30
    assert all((event.from_cache, event.from_programs) == (0, 0) for event in by_target[30]), (
        "free pages only"
    )
    assert sum(event.from_cache for event in by_target[60]) > 0
    assert all(event.from_programs == 0 for event in by_target[60]), "then cache, and no program"
    assert sum(event.from_programs for event in by_target[80]) > 0, "then the guest's own swap disk"
    kills = of(timeline.events(0), ProgramKilled)
    assert [kill.at_ns >= 45 * NS_PER_S for kill in kills] == [True], "then nothing is left"


def test_in_too_deep_each_kind_of_loss_comes_first_in_its_order(told_to_its_end):
    events = told_to_its_end("too-deep").events(0)
    inflated = [event for event in events if event.at_ns >= 5 * NS_PER_S]
    firsts = [of(inflated, kind, vm=0)[0] for kind in (PagesPinned, CacheDropped, PagedOut, ProgramKilled)]
    places = [events.index(event) for event in firsts]
    assert places == sorted(places)


def test_too_deep_fills_the_swap_disk_and_spares_the_neighbour(told_to_its_end):
    timeline = told_to_its_end("too-deep")
    assert column(timeline, 0, "swapped_pages").max() == 16
    assert column(timeline, 0, "balloon_pages").max() == 110
    assert not column(timeline, 1, "paged_out").any()
    assert not column(timeline, 1, "waiting_pages").any()


def test_after_too_deep_the_balloon_is_empty_and_what_was_killed_stays_killed(told_to_its_end):
    timeline = told_to_its_end("too-deep")
    (killed,) = of(timeline.events(0), ProgramKilled)
    view = vm_named(timeline, "victim")
    assert (view.balloon_pages, view.target_pages) == (0, 0)
    assert (
        [program.name for program in view.programs if program.killed] == [killed.program] == ["application"]
    )


# --- no driver --------------------------------------------------------------------------------------


def test_without_a_driver_random_pages_are_swapped_out_also_ones_in_use(told_to_its_end):
    timeline = told_to_its_end("no-driver")
    out = of(timeline.events(0), HostSwappedOut, vm=0)
    assert sum(len(event.ppns) for event in out) >= 40
    assert of(timeline.events(0), HostSwappedIn, vm=0), "a page that it needed was among them"
    assert of(timeline.events(0), DriverStarted, vm=0) == []
    assert of(timeline.events(0), FramesReclaimed, vm=0) == []
    assert column(timeline, 0, "balloon_pages").max() == 0


def test_beside_it_the_vms_with_a_driver_are_asked_and_nobody_waits_for_ever(told_to_its_end):
    timeline = told_to_its_end("no-driver")
    reports = [event for number in (1, 2) for event in of(timeline.events(0), PagesReported, vm=number)]
    assert sum(len(event.ppns) for event in reports) > 0
    assert timeline.host().waiting_pages == 0


def test_what_the_driverless_guest_freed_is_on_the_host_s_disk_and_stays_there(told_to_its_end):
    """SWCUR > 0 with SWTGT = 0 is only history."""
    timeline = told_to_its_end("no-driver")
    legacy = vm_named(timeline, "legacy")
    codes = timeline.page_codes(legacy.id).tolist()
    stored = [LOOKS[code].use for code in codes if LOOKS[code].backing is Backing.SWAPPED]
    assert len(stored) == legacy.host_swapped_pages > 30
    assert stored.count(Use.FREE) > len(stored) // 2, "it wrote out pages that nobody needs"


# --- boot storm -------------------------------------------------------------------------------------


def test_in_the_boot_storm_the_host_is_short_long_before_the_first_driver_loads(told_to_its_end):
    timeline = told_to_its_end("boot-storm")
    drivers = of(timeline.events(0), DriverStarted)
    low = of(timeline.events(0), HostStateChanged, new=HostState.LOW)
    assert low[0].at_ns < 5 * NS_PER_S < 20 * NS_PER_S == drivers[0].at_ns
    assert of(timeline.events(0), FramesReclaimed) == [], "no balloon took a page"


def test_in_the_boot_storm_zero_pages_are_shared_and_so_few_are_swapped(told_to_its_end):
    timeline = told_to_its_end("boot-storm")
    shared = of(timeline.events(0), PagesShared)
    assert any(event.before_swap for event in shared)
    swapped = sum(int(column(timeline, vm.id, "host_swapped_out")[-1]) for vm in timeline.vms())
    assert 0 < 5 * swapped < sum(event.freed_frames for event in shared)


def test_the_boot_storm_calms(told_to_its_end):
    timeline = told_to_its_end("boot-storm")
    host = timeline.host()
    assert (host.state, host.waiting_pages) == (HostState.HIGH, 0)
    assert [vm.state for vm in timeline.vms()] == [VmState.RUNNING] * 4
    assert all(program.running for vm in timeline.vms() for program in vm.programs)


def test_guests_that_zero_their_memory_touch_all_of_it(told_to_its_end):
    timeline = told_to_its_end("boot-storm")
    for vm in timeline.vms():
        assert Backing.NEVER not in backings(timeline, vm.id)


# --- deflate ----------------------------------------------------------------------------------------


def test_deflating_returns_pages_without_frames_and_without_contents():
    timeline = until(Timeline(load("deflate")), 4)
    held = np.flatnonzero([use is Use.BALLOON for use in uses(timeline, 0)])
    assert len(held) == 5
    free = timeline.host().free_frames
    until(timeline, 7)
    assert [uses(timeline, 0)[ppn] for ppn in held] == [Use.FREE] * 5
    assert [backings(timeline, 0)[ppn] for ppn in held] == [Backing.UNBACKED] * 5
    assert all(timeline.page_at(0, int(ppn)).content is None for ppn in held)
    assert timeline.host().free_frames == free, "deflating takes no frame"


def test_after_deflating_a_page_gets_a_new_frame_only_when_it_is_touched():
    timeline = until(Timeline(load("deflate")), 4)
    taken = of(timeline.events(0), FramesReclaimed)[0]
    had = dict(zip(taken.ppns.tolist(), taken.frames.tolist(), strict=True))
    seen = {content for ppn in range(8) if (content := timeline.page_at(0, ppn).content)}
    until(timeline, 8)
    known, again = timeline.event_count, []
    while timeline.now_ns < 20 * NS_PER_S:
        free = timeline.host().free_frames
        backed = of(timeline.advance_tick(), FramesBacked)
        assert free - timeline.host().free_frames == sum(len(event.ppns) for event in backed)
        for event in backed:
            again += zip(event.ppns.tolist(), event.frames.tolist(), strict=True)
        for ppn, _ in again:
            assert timeline.page_at(0, ppn).content not in seen, "nothing of what it held before"
    assert of(timeline.events(known), PagesWaiting) == []
    assert sorted(ppn for ppn, _ in again) == sorted(had)[:4], "the newcomer touches four"
    assert all(frame != had[ppn] for ppn, frame in again), "new frames"


def test_a_page_that_is_only_read_after_deflating_reads_zero():
    timeline = until(Timeline(load("deflate")), 7)
    newcomer = next(program for program in timeline.scenario.vms[0].programs if program.name == "newcomer")
    reader = msgspec.structs.replace(newcomer, name="reader", write_percent=0, start_ns=0)
    timeline.apply(StartProgram(vm="VM 1", program=reader))
    until(timeline, 7.9)
    pages = [page for ppn in range(8) if (page := timeline.page_at(0, ppn)).program == "reader"]
    assert pages
    assert all(page.frame is not None and page.content == 0 for page in pages)


# --- KVM: Proxmox VE decides ------------------------------------------------------------------------

HOST_MIB, IN_USE_MIB = 4096, 4096 * 80 // 100


def test_proxmox_leaves_everybody_alone_while_four_fifths_of_the_host_suffice(told_to_its_end):
    timeline = told_to_its_end("kvm-proxmox")
    targets = of(timeline.events(0), TargetSet)
    in_use = HOST_MIB - timeline.telemetry.host_column("free_frames")[1]
    each_round = in_use[: targets[0].at_ns * 10 // NS_PER_S : 100]
    assert len(each_round) > 3
    assert (each_round <= IN_USE_MIB + 10).all()
    assert {event.cause for event in targets} == {Cause.CONTROLLER}
    assert {event.at_ns % (10 * NS_PER_S) for event in targets} == {0}
    assert max(event.target_pages - event.old_pages for event in targets) == 100
    assert of(timeline.events(0), HostStateChanged) == []


def test_the_guest_that_looks_full_of_cache_is_not_asked(told_to_its_end):
    timeline = told_to_its_end("kvm-proxmox")
    assert vm_named(timeline, "web").target_pages == 0
    assert vm_named(timeline, "batch").balloon_pages > 800


def test_the_database_pages_and_runs_out_of_memory_while_the_host_and_batch_have_room(told_to_its_end):
    timeline = told_to_its_end("kvm-proxmox")
    database, batch = vm_named(timeline, "database"), vm_named(timeline, "batch")
    assert abs(HOST_MIB - timeline.host().free_frames - IN_USE_MIB) <= 10, "the controller has its goal"
    assert database.swapped_pages > 200
    assert batch.free_pages > 400
    assert of(timeline.events(0), DeflatedOnOom, vm=database.id)
    assert of(timeline.events(0), ProgramKilled) == []
    assert database.balloon_pages < database.target_pages
    assert (database.driver.virtio.actual, database.driver.virtio.num_pages) == (
        database.balloon_pages * 256,
        database.target_pages * 256,
    )


def test_whoever_looks_at_what_guests_use_gives_the_database_back_what_it_needs():
    timeline = until(Timeline(load("kvm-proxmox")), 170)
    timeline.apply(SetPolicy(policy=Policy.HYPERV))
    until(timeline, 180)
    assert vm_named(timeline, "database").size_pages == 1536
