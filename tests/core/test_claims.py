import pytest

from core.claims import claim
from core.facts import FactError, Unit, Value, fact, measured
from core.units import KIB, MIB
from tests.core.lessons import play, run_of


@pytest.fixture(scope="module")
def run():
    """At 2.5 s: VM "two" waits for two pages, which "one" was asked for."""
    return run_of(seconds=2.5)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("waiting of two = 2", True),
        ("waiting of two=2", True),
        ("waiting of two != 2", False),
        ("waiting of two >= 2", True),
        ("waiting of two > 2", False),
        ("waiting of two <= 2", True),
        ("waiting of two < 2", False),
        ("waiting of two >= 3 MiB", False),
        ("waiting of two = 2 MiB", True),
        ("target of one = waiting of two", True),
        ("backed of one < configured of one", False),
        ("state of host = soft", True),
        ("state of two = waiting", True),
        ("state of two != running", True),
        ("cause of one = host-state", True),
        ("driver of one = absent", False),
        ("policy of host = esx", True),
        ("cause of one = cause of two", False),
        ("time >= 2.5 s", True),
        ("time > 2500 ms", False),
        ("time > -1 s", True),
        ("overcommitment of host > 100", True),
        ("change in backed of one >= -1 MiB", True),
        ("change in backed of one >= -1", True),
    ],
)
def test_a_claim_holds_or_not(run, text, holds):
    assert claim(text, MIB).holds(run) is holds


def test_a_claim_of_a_change_is_of_what_came_since():
    run = run_of(seconds=0.5)
    told = claim("change in free of one >= 2", MIB)
    before = measured(told.facts, run)
    assert not told.holds(run, before)
    play(run, 1.5)
    assert told.holds(run, before)


def test_a_claim_says_which_facts_it_is_about():
    assert claim("free of one > 3", MIB).facts == (fact("free of one"),)
    assert claim("free of one > free of two", MIB).facts == (fact("free of one"), fact("free of two"))


def test_sizes_are_pages_of_the_host():
    assert claim("free of one = 8 KiB", 4 * KIB).right == Value(2, Unit.PAGES)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", 'expected a claim such as "balloon of VM 1 > 0", got ""'),
        ("balloon of one", 'expected a claim such as "balloon of VM 1 > 0"'),
        ("balloon of one is 3", "expected a claim"),
        ("balloon of one =", "expected a claim"),
        ("balloons of one = 3", 'expected a fact such as "balloon of VM 1"'),
        ("balloon of one = much", 'expected a fact such as "balloon of VM 1" or "free of host", got "much"'),
        ("balloon of one = 3 KiB", 'got "3 KiB"'),
        ("balloon of one = 3 s", 'got "3 s"'),
        ("time = 3 MiB", 'got "3 MiB"'),
        ("balloon of one = 1e3", 'got "1e3"'),
        ("balloon of one = 9999999999999999", "expected a fact"),
        ("balloon of one = shares of one", "compares pages with count"),
        ("time > balloon of one", "compares time with pages"),
        ("state of one > running", '"state of one > running" orders words'),
        ("state of one = soft", "expected for state of one one of booting, running"),
        ("state of host = running", "expected for state of host one of high, clear, soft, hard, low"),
        ("state of host = free of host", '"state of host = free of host" compares word with pages'),
        ("cause of one = 3", "expected for cause of one one of none, host-state, limit"),
        ("slowdown of all > 3", "has no sum"),
    ],
)
def test_what_is_no_claim_is_told(text, sentence):
    with pytest.raises(FactError) as caught:
        claim(text, MIB)
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    "text", [" " * 1_000_000, "x" * 1_000_000 + "= 3", "balloon of one" + "  " * 500 + "= 3"]
)
def test_a_text_that_is_too_long_for_a_claim_is_none(text):
    with pytest.raises(FactError, match="expected a claim such as"):
        claim(text, MIB)


def test_a_claim_about_a_vm_that_is_not_there_says_so(run):
    with pytest.raises(FactError, match="no VM named “nobody”"):
        claim("free of one > free of nobody", MIB).holds(run)
