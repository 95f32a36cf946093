import pytest

from core.commands import DestroyVm
from core.event_names import EVENTS
from core.events import HostState, HostStateChanged, PagesWaiting
from core.facts import (
    TIME,
    FactError,
    Unit,
    Value,
    fact,
    facts_in,
    is_of,
    measured,
    of_each,
    unit_of,
    value_of,
)
from core.source import DriverState, VmState
from core.units import NS_PER_S
from tests.core.builders import of, vm_of
from tests.core.lessons import play, run_of


@pytest.fixture(scope="module")
def run():
    """At 2.5 s: VM "two" waits for two pages, which "one" was asked for."""
    return run_of(seconds=2.5)


def told(text, run, before=None):
    return value_of(fact(text), run, before)


def test_what_happened_is_counted_also_where_its_events_are_forgotten(monkeypatch):
    texts = ("driver-polled of all", "pages-pinned of one", "program-stopped of one")
    asked = [fact(text) for text in texts]
    kept = run_of(seconds=60)
    monkeypatch.setattr("core.timeline.RECORD_BYTES", 4000)
    forgotten = run_of(seconds=60)
    assert len(forgotten.events(0)) < len(kept.events(0))
    assert measured(asked, forgotten) == measured(asked, kept)


# --- measures -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("configured of one", 4, Unit.PAGES),
        ("size of one", 4, Unit.PAGES),
        ("balloon of one", 0, Unit.PAGES),
        ("target of one", 2, Unit.PAGES),
        ("balloon limit of one", 2, Unit.PAGES),
        ("backed of one", 4, Unit.PAGES),
        ("free of one", 2, Unit.PAGES),
        ("used of one", 2, Unit.PAGES),
        ("programs of one", 2, Unit.PAGES),
        ("kernel of one", 0, Unit.PAGES),
        ("cache of one", 0, Unit.PAGES),
        ("active of one", 2, Unit.PAGES),
        ("idle of one", 0, Unit.PAGES),
        ("reservation of one", 0, Unit.PAGES),
        ("limit of one", 4, Unit.PAGES),
        ("guest swap size of two", 3, Unit.PAGES),
        ("waiting of two", 2, Unit.PAGES),
        ("shares of two", 1500, Unit.COUNT),
        ("slowdown of one", 100, Unit.TIMES),
        ("stalled of one", 0, Unit.PERCENT),
        ("state of two", VmState.WAITING, Unit.WORD),
        ("cause of one", "host-state", Unit.WORD),
        ("driver of two", DriverState.IDLE, Unit.WORD),
        ("frames of host", 5, Unit.PAGES),
        ("free of host", 0, Unit.PAGES),
        ("free share of host", 0, Unit.PERCENT),
        ("state of host", HostState.SOFT, Unit.WORD),
        ("policy of host", "esx", Unit.WORD),
        ("vms of host", 2, Unit.COUNT),
        ("overcommitment of host", 140, Unit.TIMES),
        ("idle tax of host", 75, Unit.PERCENT),
        ("time", 2_500_000_000, Unit.TIME),
        ("configured of all", 7, Unit.PAGES),
        ("shares of all", 2500, Unit.COUNT),
        ("pages-waiting of two", 2, Unit.PAGES),
        ("pages-waiting of one", 0, Unit.PAGES),
        ("pages-waiting of all", 2, Unit.PAGES),
        ("program-stopped of one", 1, Unit.COUNT),
        ("driver-polled of all", 6, Unit.COUNT),
        ("host-state-changed of host", 1, Unit.COUNT),
    ],
)
def test_a_fact_is_looked_up_in_the_run(run, text, amount, unit):
    assert told(text, run) == Value(amount, unit)
    assert unit_of(fact(text)) is unit


MEASURES_OF_A_VM = (
    "configured", "size", "balloon", "target", "balloon limit", "backed", "waiting", "free", "kernel",
    "programs", "cache", "used", "active", "idle", "estimate", "entitlement", "reservation", "limit",
    "guest swap", "guest swap size", "host swap", "host swap target", "compressed", "shared", "shares",
    "slowdown", "stalled", "state", "cause", "driver", *EVENTS,
)  # fmt: skip
MEASURES_OF_THE_HOST = (
    "frames", "free", "free share", "overhead", "saved", "compression cache", "idle tax", "state", "policy",
    "vms", "overcommitment", *EVENTS,
)  # fmt: skip


@pytest.mark.parametrize("text", [f"{measure} of two" for measure in MEASURES_OF_A_VM])
def test_every_measure_of_a_vm_has_a_value_of_its_unit(run, text):
    value = told(text, run)
    assert isinstance(value.amount, str) is (value.unit is Unit.WORD)


@pytest.mark.parametrize("text", [f"{measure} of host" for measure in MEASURES_OF_THE_HOST])
def test_every_measure_of_the_host_has_a_value_of_its_unit(run, text):
    value = told(text, run)
    assert isinstance(value.amount, str) is (value.unit is Unit.WORD)


def test_a_limit_that_is_set_is_told():
    assert told("limit of small", run_of(vms=(vm_of(4, "small", limit_pages=3),))).amount == 3


def test_spaces_around_a_fact_do_not_matter(run):
    assert told("  configured of one ", run).amount == 4


# --- changes --------------------------------------------------------------------------------------------


def test_a_change_is_the_difference_to_what_a_fact_was():
    run = run_of(seconds=0.5)
    asked = [fact("change in free of one"), fact("change in time"), fact("change in program-stopped of one")]
    before = measured(asked, run)
    play(run, 1.5)
    assert [value_of(each, run, before).amount for each in asked] == [2, NS_PER_S, 1]
    assert [unit_of(each) for each in asked] == [Unit.PAGES, Unit.TIME, Unit.COUNT]


def test_what_nobody_measured_before_was_nothing(run):
    assert told("change in backed of one", run).amount == 4


def test_of_vms_that_are_not_there_nothing_is_measured(run):
    asked = fact("balloon of nobody")
    assert measured([asked, fact("free of host")], run).keys() == {fact("free of host")}


# --- what names no fact ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["", "balloon", "balloon of", "of one", "ballon of one", "frames of one", "balloon of host", "times",
     "change of balloon of one", "change in", "pages_pinned of one", "x" * 10_000],
)  # fmt: skip
def test_what_is_no_fact_is_told_with_an_example(text):
    with pytest.raises(FactError, match="expected a fact such as") as caught:
        fact(text)
    assert len(str(caught.value)) < 150


def test_a_word_has_no_change():
    with pytest.raises(FactError, match='"change in state of one" is a word, and has no change'):
        fact("change in state of one")


@pytest.mark.parametrize("measure", ["state", "slowdown", "stalled", "change in slowdown"])
def test_words_and_rates_have_no_sum(measure):
    with pytest.raises(FactError, match=r"of all\" is of one VM, and has no sum|has no change"):
        fact(f"{measure} of all")


def test_a_fact_of_a_vm_that_is_not_there_says_so(run):
    with pytest.raises(FactError, match="there is no VM named “nobody” now"):
        told("balloon of nobody", run)


# --- texts ----------------------------------------------------------------------------------------------


def test_a_text_s_facts_stand_in_braces():
    found = facts_in("Look: {balloon of one} of {configured of one}, after {change in time}.")
    assert [str(each) for each in found] == ["balloon of one", "configured of one", "change in time"]
    assert facts_in("nothing") == ()


def test_a_text_with_what_is_no_fact_is_refused():
    with pytest.raises(FactError, match='got "so much"'):
        facts_in("Look: {so much}.")


@pytest.mark.parametrize("text", ["balloon of one", "time", "change in time", "change in free of host"])
def test_a_fact_s_text_gives_the_same_fact(text):
    assert str(fact(text)) == text
    assert fact(str(fact(text))) == fact(text)
    assert str(TIME) == "time"


# --- of each, and whose ---------------------------------------------------------------------------------


def test_a_measure_of_each_vm_goes_by_its_name(run):
    assert of_each("change in balloon", run) == {
        "one": fact("change in balloon of one"),
        "two": fact("change in balloon of two"),
    }


def test_vms_that_are_named_as_all_or_the_host_are_left_out():
    run = run_of(vms=tuple(vm_of(1, name) for name in ("all", "host", "third")))
    assert of_each("balloon", run).keys() == {"third"}


def test_an_event_is_of_its_vm_and_of_all_and_of_the_host(run):
    (waiting,) = of(run.events(0), PagesWaiting)
    assert [is_of(waiting, whose, run) for whose in ("two", "all", "host", "one")] == [
        True,
        True,
        True,
        False,
    ]
    (changed,) = of(run.events(0), HostStateChanged)
    assert [is_of(changed, whose, run) for whose in ("all", "host", "one")] == [True, True, False]


def test_what_happened_to_a_vm_that_is_gone_is_still_counted():
    run = run_of(seconds=2.5)
    run.apply(DestroyVm(vm="two"))
    assert told("pages-waiting of two", run).amount == 2
    with pytest.raises(FactError, match="no VM named “two”"):
        told("waiting of two", run)
