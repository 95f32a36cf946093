import pytest

from core.commands import DestroyVm
from core.events import HostState
from core.facts import measured
from core.lesson import Until
from core.units import NS_PER_S
from core.watch import Watch
from tests.core.lessons import after, run_of


def watched(until, run, before=None):
    """Go on until it is over; the seconds that it is then."""
    watch = Watch(until, run, before or {})
    while not watch.is_over:
        assert not watch.was_given_up
        watch.look(run, run.advance().events)
    return watch, run.now_ns / NS_PER_S


@pytest.mark.parametrize(
    ("until", "seconds"),
    [
        (after(1.5), 2),
        (after(0), 0.5),
        (Until(at_ns=3 * NS_PER_S), 3),
        (Until(at_ns=0), 0.5),
        (Until(state=HostState.SOFT), 0.5),
        (Until(event="program-stopped"), 1),
        (Until(event="program-stopped", vm="one"), 1),
        (Until(event="pages-waiting", vm="two"), 2),
        (Until(event="driver-polled", vm="two"), 1),
        (Until(holds="free of one >= 2"), 1.1),
        (Until(holds="backed of one > 0"), 0.5),
    ],
)
def test_a_moment_is_waited_for(until, seconds):
    watch, at = watched(until, run_of(seconds=0.5))
    assert not watch.was_given_up
    assert at == seconds


def test_the_state_of_the_start_changes_later():
    run = run_of()
    assert watched(Until(state=HostState.SOFT), run)[1] == 0
    assert run.steps > 0


def test_an_event_is_seen_within_its_tick_and_a_claim_when_the_tick_is_over():
    run = run_of(seconds=0.5)
    watched(Until(event="pages-pinned"), run)
    assert run.host().free_frames == 0
    assert next(vm for vm in run.vms() if vm.name == "two").waiting_pages == 2
    watched(Until(holds="balloon of one = 2"), run)
    assert next(vm for vm in run.vms() if vm.name == "two").waiting_pages == 2, "it held at once"
    watched(Until(holds="waiting of two = 0"), run)
    assert run.now_ns == 3_100_000_000


def test_a_change_is_waited_for_since_a_moment():
    run = run_of(seconds=1.5)
    until = Until(holds="change in balloon of one >= 2")
    before = measured([], run)
    assert watched(until, run, before)[1] == 3.1


@pytest.mark.parametrize("until", [Until(event="vm-crashed"), Until(holds="balloon of one > 9")])
def test_what_does_not_come_is_given_up_after_its_time(until):
    run = run_of(seconds=0.5)
    watch = Watch(Until(**{**_fields(until), "within_ns": 2 * NS_PER_S}), run, {})
    while not watch.look(run, run.advance().events):
        pass
    assert watch.was_given_up
    assert run.now_ns == 2_500_000_000


def _fields(until):
    return {name: getattr(until, name) for name in until.__struct_fields__}


def test_what_speaks_of_a_vm_that_is_gone_does_not_hold():
    run = run_of(seconds=2.5)
    run.apply(DestroyVm(vm="two"))
    watch = Watch(Until(holds="waiting of two >= 0", within_ns=NS_PER_S), run, {})
    while not watch.look(run, run.advance().events):
        pass
    assert watch.was_given_up


def test_what_is_over_stays_over():
    run = run_of(seconds=0.5)
    watch = Watch(after(0.2), run, {})
    while not watch.look(run, run.advance().events):
        pass
    assert watch.look(run, ())
    assert not watch.was_given_up
