import pytest

from core.commands import DestroyVm
from core.events import HostState
from core.facts import fact, measured
from core.lesson import Ask, Option
from core.outcome import NOTHING, Collector, Outcome, is_right
from tests.core.builders import vm_of
from tests.core.lessons import run_of


def collected(run, ask, seconds, before=None):
    """What a question comes to that is asked now."""
    collector = Collector(ask, run, before or {})
    while run.now_ns < seconds * 10**9:
        collector.look(run, run.advance().events)
    return collector.outcome(run)


def asked(**kind):
    return Ask(question="What?", **kind)


# --- what it comes to -----------------------------------------------------------------------------------


def test_the_pages_are_those_of_the_first_batch():
    ask = asked(pages_of="one", event="pages-pinned")
    assert collected(run_of(seconds=1.5), ask, 4) == Outcome(pages=frozenset({2, 3}))
    backed = asked(pages_of="two", event="frames-backed")
    assert collected(run_of(), backed, 1) == Outcome(pages=frozenset({0}))


def test_where_nothing_happens_to_pages_there_are_none():
    assert collected(run_of(), asked(pages_of="one", event="paged-out"), 4) == Outcome(pages=frozenset())


@pytest.mark.parametrize(
    ("measure", "vms"),
    [
        ("balloon", {"one"}),
        ("backed", {"two"}),
        ("kernel", set()),
        ("vm-spawned", {"one", "two"}),
        ("guest swap", set()),
        ("change in backed", {"two"}),
        ("pages-pinned", {"one"}),
    ],
)
def test_the_vm_is_that_of_which_a_measure_is_largest_or_all_of_those(measure, vms):
    run = run_of(seconds=1.5)
    before = measured([fact("backed of one"), fact("backed of two")], run)
    assert collected(run, asked(which_vm=measure), 4, before) == Outcome(vms=frozenset(vms))


def test_of_vms_that_facts_cannot_speak_of_none_is_meant():
    run = run_of(seconds=0.5, vms=(vm_of(2, "all"), vm_of(1, "host"), vm_of(1, "third")))
    assert collected(run, asked(which_vm="configured"), 1) == Outcome(vms=frozenset({"third"}))


def test_how_much_is_a_fact_at_the_end():
    assert collected(run_of(), asked(how_much="balloon of one"), 4) == Outcome(amount=2)


@pytest.mark.parametrize(("claim", "yes"), [("balloon of one = 2", True), ("guest swap of one > 0", False)])
def test_whether_is_a_claim_at_the_end(claim, yes):
    assert collected(run_of(), asked(will=claim), 4) == Outcome(yes=yes)


@pytest.mark.parametrize(
    "ask", [asked(how_much="waiting of two"), asked(will="waiting of two >= 0"), asked(which_vm="waiting")]
)
def test_what_is_gone_is_nothing(ask):
    run = run_of(seconds=2.5)
    collector = Collector(ask, run, {})
    run.apply(DestroyVm(vm="two"))
    assert collector.outcome(run) in (Outcome(amount=0), Outcome(yes=False), Outcome(vms=frozenset()))


GRANTED = Option(text="frames", event="frames-granted", vm="two")
PINNED = Option(text="pins", event="pages-pinned")
FREE = Option(text="free", holds="free of one = 0")
SOFT = Option(text="soft", state=HostState.SOFT)
OUT = Option(text="out", event="paged-out")


@pytest.mark.parametrize(
    ("options", "first"),
    [
        ((GRANTED, PINNED), 1),
        ((GRANTED, OUT), 0),
        ((GRANTED, FREE, OUT), 0),
        ((FREE, OUT), 0),
        ((OUT, SOFT), 1),
        ((OUT, Option(text="never", holds="balloon of one > 4")), NOTHING),
        ((GRANTED, Option(text="of another", event="frames-granted", vm="one")), 0),
    ],
)
def test_the_first_of_several_things_is_told_by_its_number(options, first):
    assert collected(run_of(seconds=1.5), asked(what_first=options), 4) == Outcome(option=first)


def test_what_is_so_already_comes_first():
    soft_then_pinned = asked(what_first=(PINNED, SOFT))
    assert collected(run_of(seconds=2.5), soft_then_pinned, 2.5) == Outcome(option=1)


# --- whether it is right --------------------------------------------------------------------------------


PAGES, VMS, AMOUNT, CLAIM = (
    asked(pages_of="one", event="pages-pinned"),
    asked(which_vm="balloon"),
    asked(how_much="balloon of one"),
    asked(will="balloon of one > 0"),
)
FIRST = asked(what_first=(GRANTED, PINNED))


def vms(*names):
    return Outcome(vms=frozenset(names))


@pytest.mark.parametrize(
    ("ask", "truth", "said", "right"),
    [
        (PAGES, Outcome(pages=frozenset({1, 2})), Outcome(pages=frozenset({2, 1})), True),
        (PAGES, Outcome(pages=frozenset({1, 2})), Outcome(pages=frozenset({1})), False),
        (VMS, vms("a"), vms("a"), True),
        (VMS, vms("a", "b"), vms("b"), True),
        (VMS, vms("a"), vms("a", "b"), False),
        (VMS, vms("a"), vms(), False),
        (VMS, vms(), vms(), True),
        (VMS, vms(), vms("a"), False),
        (VMS, vms("a"), Outcome(), False),
        (AMOUNT, Outcome(amount=100), Outcome(amount=100), True),
        (AMOUNT, Outcome(amount=100), Outcome(amount=80), True),
        (AMOUNT, Outcome(amount=100), Outcome(amount=120), True),
        (AMOUNT, Outcome(amount=100), Outcome(amount=121), False),
        (AMOUNT, Outcome(amount=0), Outcome(amount=0), True),
        (AMOUNT, Outcome(amount=0), Outcome(amount=1), False),
        (AMOUNT, Outcome(amount=-10), Outcome(amount=-9), True),
        (AMOUNT, Outcome(amount=5), Outcome(), False),
        (CLAIM, Outcome(yes=True), Outcome(yes=True), True),
        (CLAIM, Outcome(yes=True), Outcome(yes=False), False),
        (FIRST, Outcome(option=1), Outcome(option=1), True),
        (FIRST, Outcome(option=1), Outcome(option=NOTHING), False),
        (FIRST, Outcome(option=NOTHING), Outcome(option=NOTHING), True),
    ],
)
def test_what_was_said_is_right_or_not(ask, truth, said, right):
    assert is_right(ask, truth, said) is right


def test_how_near_an_amount_must_be_is_for_the_question_to_say():
    exact = asked(how_much="balloon of one", tolerance_percent=0)
    assert is_right(exact, Outcome(amount=100), Outcome(amount=100))
    assert not is_right(exact, Outcome(amount=100), Outcome(amount=99))
