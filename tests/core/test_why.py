"""Why a page or a target is what it is: the chain of what led to it, from the model's own events."""

import pytest

from core.commands import SetLimit, SetTarget
from core.events import (
    Cause,
    FramesBacked,
    FramesGranted,
    FramesReclaimed,
    HostStateChanged,
    HostSwappedIn,
    HostSwappedOut,
    PagesPinned,
    PagesReported,
    TargetSet,
)
from core.scenario_files import load
from core.timeline import Timeline
from core.units import NS_PER_S
from core.why import why_page, why_target


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
    assert kinds(chain) == [TargetSet, HostStateChanged]
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
