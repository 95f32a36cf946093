"""Running ahead: its answer is what then really happens, and the run itself stays where it is."""

from hypothesis import given
from hypothesis import strategies as st

from core.commands import (
    DestroyVm,
    Refused,
    SetPolicy,
    SetShares,
    SetTarget,
    SpawnVm,
    StartProgram,
    StopProgram,
)
from core.digest import digest
from core.events import HostState
from core.guide import Guide
from core.lesson import Ask, Option, Until
from core.outcome import Collector, Outcome
from core.specs import Pattern, Policy, StatesSpec
from core.timeline import Timeline
from core.units import NS_PER_S
from core.watch import Watch
from tests.core.builders import host_of, program_of, vm_of
from tests.core.lessons import after, lesson_of, play, run_of, step_of

PINNED = Ask(question="Which?", pages_of="one", event="pages-pinned")


def answered(ahead, at_once=10_000):
    while not ahead.go_on(at_once):
        pass
    return ahead.outcome


def test_the_answer_is_known_and_the_run_stands_where_it_stood():
    run = run_of(step_of(ask=PINNED, until=Until(event="frames-granted")), seconds=2.5)
    before = digest(run.fingerprint()), run.steps, run.event_count
    assert answered(Guide(run).ahead()) == Outcome(pages=frozenset({2, 3}))
    assert (digest(run.fingerprint()), run.steps, run.event_count) == before


def test_it_goes_on_as_far_as_it_is_asked_to():
    ahead = Guide(run_of(step_of(ask=PINNED, until=after(3)))).ahead()
    assert not ahead.go_on(0)
    assert not ahead.go_on(1)
    assert not ahead.is_done
    rounds = 0
    while not ahead.go_on(7):
        rounds += 1
    assert rounds > 3
    assert ahead.is_done
    assert ahead.go_on(7)
    assert ahead.now_ns == 3 * NS_PER_S


def test_what_is_over_at_once_needs_no_step():
    ahead = Guide(run_of(step_of(ask=PINNED, until=after(0)))).ahead()
    assert ahead.is_done
    assert ahead.outcome == Outcome(pages=frozenset())


def test_what_does_not_come_is_given_up_there_too():
    until = Until(event="vm-crashed", within_ns=2 * NS_PER_S)
    ahead = Guide(run_of(step_of(ask=PINNED, until=until))).ahead()
    answered(ahead)
    assert ahead.now_ns == 2 * NS_PER_S


def test_what_will_be_done_is_done_first_and_what_is_refused_is_not():
    step = step_of(
        ask=Ask(question="How much?", how_much="target of one"),
        until=after(0),
        do=(SetTarget(vm="nobody", target_pages=1), SetTarget(vm="one", target_pages=1)),
    )
    assert answered(Guide(run_of(step)).ahead()) == Outcome(amount=1)


def test_what_happened_before_counts_in_facts_and_not_in_answers():
    stopped = Ask(question="How often?", how_much="program-stopped of one")
    first = Ask(
        question="What first?",
        what_first=(Option(text="a", event="program-stopped"), Option(text="b", event="pages-waiting")),
    )
    for ask, outcome in ((stopped, Outcome(amount=1)), (first, Outcome(option=1))):
        run = run_of(step_of(ask=ask, until=after(2)), seconds=1.5)
        assert answered(Guide(run).ahead()) == outcome


def test_if_a_person_acted_the_step_s_own_commands_are_not_given():
    step = step_of(
        ask=Ask(question="How much?", how_much="target of one"),
        until=after(0),
        do=(SetTarget(vm="one", target_pages=1),),
    )
    run = run_of(step)
    guide = Guide(run)
    run.apply(SetTarget(vm="one", target_pages=2))
    assert answered(guide.ahead()) == Outcome(amount=2)


# --- whatever the run and the question ------------------------------------------------------------------


VMS = ("one", "two")
PATTERNS = (Pattern.STEADY, Pattern.RAMP, Pattern.READER, Pattern.BURST, Pattern.LEAK, Pattern.IDLE)
MEASURES = (
    "balloon",
    "backed",
    "guest swap",
    "host swap",
    "waiting",
    "cache",
    "slowdown",
    "host-swapped-out",
)
EVENTS = ("pages-pinned", "frames-backed", "paged-out", "host-swapped-out", "frames-granted")

programs = st.builds(
    program_of,
    st.integers(4, 30),
    pattern=st.sampled_from(PATTERNS),
    touches_per_s=st.integers(10, 200),
    period_ns=st.integers(1, 6).map(lambda seconds: seconds * NS_PER_S),
)
vms = st.sampled_from(VMS)
commands = st.one_of(
    st.builds(SetTarget, vm=vms, target_pages=st.integers(0, 12)),
    st.builds(SetShares, vm=vms, shares=st.integers(100, 5000)),
    st.builds(StopProgram, vm=vms, program=st.just("program")),
    st.builds(SetPolicy, policy=st.sampled_from(Policy)),
    st.builds(DestroyVm, vm=vms),
    st.builds(
        StartProgram, vm=vms, program=programs.map(lambda spec: program_of(spec.size_pages, "another"))
    ),
    st.just(SpawnVm(vm=vm_of(12, "three", programs=(program_of(10),)))),
)
claims = st.builds(
    "{} of {} {} {}".format, st.sampled_from(MEASURES), vms, st.sampled_from("<>="), st.integers(0, 20)
)
untils = st.one_of(
    st.builds(after, st.floats(0, 5)),
    st.builds(
        Until, event=st.sampled_from(EVENTS), vm=st.sampled_from(("", *VMS)), within_ns=st.just(4 * NS_PER_S)
    ),
    st.builds(Until, state=st.sampled_from(HostState), within_ns=st.just(3 * NS_PER_S)),
    st.builds(Until, holds=claims, within_ns=st.just(3 * NS_PER_S)),
)
options = st.one_of(
    st.builds(Option, text=st.just("event"), event=st.sampled_from(EVENTS), vm=st.sampled_from(("", *VMS))),
    st.builds(Option, text=st.just("state"), state=st.sampled_from(HostState)),
    st.builds(Option, text=st.just("claim"), holds=claims),
)
asks = st.one_of(
    st.builds(Ask, question=st.just("?"), pages_of=vms, event=st.sampled_from(EVENTS)),
    st.builds(
        Ask, question=st.just("?"), which_vm=st.sampled_from(("balloon", "change in backed", "paged-out"))
    ),
    st.builds(
        Ask,
        question=st.just("?"),
        how_much=st.builds("change in {} of {}".format, st.sampled_from(MEASURES), vms),
    ),
    st.builds(Ask, question=st.just("?"), will=claims),
    st.builds(Ask, question=st.just("?"), what_first=st.lists(options, min_size=2, max_size=4).map(tuple)),
)


@given(
    sizes=st.tuples(st.integers(10, 30), st.integers(10, 30)),
    specs=st.tuples(programs, programs),
    frames=st.integers(20, 50),
    has_swap=st.booleans(),
    begin=st.floats(0, 4),
    step=st.builds(step_of, ask=asks, until=untils, do=st.lists(commands, max_size=2).map(tuple)),
)
def test_ahead_is_what_then_happens_and_nothing_else_is_touched(sizes, specs, frames, has_swap, begin, step):
    run = Timeline(
        lesson_of(
            step,
            host=host_of(frames, states=StatesSpec(high=4, soft=3, hard=2, low=1), has_swap=has_swap),
            vms=tuple(
                vm_of(size, name, swap_pages=20, kernel_pages=2, programs=(spec,))
                for size, name, spec in zip(sizes, VMS, specs, strict=True)
            ),
        )
    )
    play(run, begin)
    guide = Guide(run)
    before = digest(run.fingerprint())
    ahead = guide.ahead()
    told = answered(ahead)
    assert digest(run.fingerprint()) == before
    assert really(guide, run) == told
    assert digest(run.fingerprint()) == digest(ahead.fingerprint())


def really(guide: Guide, run: Timeline) -> Outcome:
    """The same question, answered by the run itself."""
    step = guide.step
    collector = Collector(step.ask, run, guide.here.measures)
    for command in guide.to_do:
        try:
            collector.look(run, run.apply(command))
        except Refused:
            continue
    watch = Watch(step.until, run, guide.here.measures)
    while not watch.is_over:
        events = run.advance().events
        collector.look(run, events)
        watch.look(run, events)
    return collector.outcome(run)
