"""Why a page or a target is what it is: the chain of what led to it, from the model's own events."""

import numpy as np
import pytest
from msgspec.structs import replace

from core.commands import SetLimit, SetTarget
from core.events import (
    BalloonOutOfPuff,
    Cause,
    DriverPolled,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostState,
    HostStateChanged,
    HostSwappedIn,
    HostSwappedOut,
    PagesPinned,
    PagesReported,
    TargetSet,
)
from core.records import Stretch
from core.scenario_files import load
from core.timeline import Timeline
from core.units import NS_PER_S
from core.why import why_event, why_frame, why_page, why_target


def run_of(name, seconds):
    run = Timeline(load(name))
    while run.now_ns < seconds * NS_PER_S:
        run.advance_tick()
    return run


def kinds(chain):
    return [type(event) for event in chain]


def number_of(run, name):
    return next(vm.id for vm in run.vms() if vm.name == name)


def test_in_figure_3_27_a_granted_page_leads_back_to_the_target_of_the_vm_that_gave_its_frame():
    run = run_of("figure-3-27", 12)
    granted = next(event for event in run.events(0) if isinstance(event, FramesGranted))
    chain = why_page(run.events(0), granted.vm, int(granted.ppns[0]))
    assert kinds(chain)[:5] == [FramesGranted, FramesReclaimed, PagesReported, PagesPinned, TargetSet]
    assert chain[1].vm != granted.vm
    assert int(granted.frames[0]) in chain[1].frames.tolist()
    assert chain[4].vm == chain[1].vm
    times = [event.at_ns for event in chain]
    assert times == sorted(times, reverse=True)


def test_a_page_that_is_backed_from_frames_nobody_gave_up_has_no_further_cause():
    run = run_of("consolidation", 1)
    backed = next(event for event in run.events(0) if isinstance(event, FramesBacked))
    assert kinds(why_page(run.events(0), backed.vm, int(backed.ppns[0]))) == [FramesBacked]


def test_a_page_that_nothing_ever_happened_to_has_no_why():
    run = run_of("figure-3-27", 0)
    assert why_page(run.events(0), 0, 0) == ()
    assert why_target(run.events(0), 0) == ()


def test_a_target_of_a_short_host_came_of_its_state_and_one_by_hand_of_a_person():
    run = run_of("consolidation", 30)
    vm = next(vm for vm in run.vms() if vm.target_cause is Cause.HOST_STATE)
    chain = why_target(run.events(0), vm.id)
    assert kinds(chain)[:2] == [TargetSet, HostStateChanged]
    assert chain[0].target_pages == vm.target_pages
    run.apply(SetTarget(vm=vm.name, target_pages=5))
    assert kinds(why_target(run.events(0), vm.id)) == [TargetSet]


def test_a_target_of_a_limit_came_of_the_limit():
    run = run_of("consolidation", 8)
    name = run.vms()[0].name
    run.apply(SetLimit(vm=name, limit_pages=30))
    while run.now_ns < 25 * NS_PER_S:
        run.advance_tick()
    chain = why_target(run.events(0), number_of(run, name))
    assert chain[0].cause is Cause.LIMIT
    assert chain[1].setting == "limit"


@pytest.mark.parametrize("kind", [HostSwappedOut, HostSwappedIn])
def test_a_page_on_the_hosts_swap_disk_or_back_from_it_leads_to_the_hosts_state(kind):
    run = run_of("no-driver", 90)
    for event in reversed(run.events(0)):
        if isinstance(event, kind):
            chain = why_page(run.events(0), event.vm, int(event.ppns[0]))
            if kinds(chain)[0] is kind:
                break
    assert HostStateChanged in kinds(chain)
    if kind is HostSwappedIn:
        assert kinds(chain)[1] is HostSwappedOut


def test_a_state_that_grew_harsher_came_of_whoever_took_frames_and_a_milder_one_of_whoever_gave_them():
    run = run_of("consolidation", 60)
    events = run.events(0)
    order = list(HostState)
    for event in events:
        if isinstance(event, HostStateChanged):
            chain = why_event(events, event)
            assert chain[0] is event
            takes = order.index(event.new) > order.index(event.old)
            assert ("Backed" in type(chain[1]).__name__ or "SwappedIn" in type(chain[1]).__name__) == takes


def test_what_a_driver_does_came_of_its_target():
    run = run_of("figure-3-27", 12)
    polled = next(event for event in run.events(0) if isinstance(event, DriverPolled) and event.changed)
    chain = why_event(run.events(0), polled)
    assert kinds(chain)[:3] == [DriverPolled, TargetSet, HostStateChanged]
    assert chain[1].target_pages == polled.target_pages


def test_an_event_that_joins_several_leads_to_what_the_first_of_them_came_of():
    run = run_of("figure-3-27", 12)
    first = next(event for event in run.events(0) if isinstance(event, PagesReported))
    joined = replace(first, ppns=np.append(first.ppns, 99))
    assert why_event(run.events(0), joined)[1:] == why_event(run.events(0), first)[1:]


class Noting(list):
    """Notes which places of it are read."""

    def __init__(self, events):
        super().__init__(events)
        self.read = []

    def __getitem__(self, place):
        self.read.append(place)
        return super().__getitem__(place)


@pytest.mark.parametrize("older", [0, 10_000])
def test_no_more_events_are_read_in_a_run_that_is_longer(older):
    run = Timeline(load("deflate"))
    run.apply(SetTarget(vm="VM 1", target_pages=2))
    while not any(isinstance(event, PagesReported) for event in run.just_happened):
        run.advance()
    old = [BalloonOutOfPuff(at_ns=-1, vm=1, missing_pages=1)] * older
    noted = Noting([*old, *run.events(0)])
    events = Stretch(noted, range(len(noted)))
    reported = run.just_happened[0]
    whys = (
        why_page(events, reported.vm, int(reported.ppns[0])),
        why_event(events, reported),
        why_target(events, 0),
    )
    assert [kinds(why)[-2:] for why in whys[:2]] == [[PagesPinned, TargetSet]] * 2
    assert kinds(whys[2]) == [TargetSet]
    assert len(noted.read) < 100


def test_an_event_that_the_run_does_not_know_any_more_stands_alone():
    run = run_of("figure-3-27", 2)
    unknown = TargetSet(at_ns=999, vm=0, old_pages=0, target_pages=1, wanted_pages=1, cause=Cause.HOST_STATE)
    assert why_event(run.events(0), unknown) == (unknown,)


def test_a_free_frame_leads_to_the_balloon_that_gave_it_up():
    run = run_of("figure-3-27", 3)
    while not any(isinstance(event, FramesReclaimed) for event in run.events(0)):
        run.advance()
    reclaimed = next(event for event in run.events(0) if isinstance(event, FramesReclaimed))
    chain = why_frame(run.events(0), int(reclaimed.frames[-1]))
    assert kinds(chain)[:4] == [FramesReclaimed, PagesReported, PagesPinned, TargetSet]
    assert why_frame(run.events(0), 10_000) == ()
