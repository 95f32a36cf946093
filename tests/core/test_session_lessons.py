"""Lessons in sessions: kept and found again; a damaged or hostile one is a run, or one sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.guide import Guide
from core.scenario_files import lesson_names, load
from core.session import BYTES_MAX, SessionError, decode, encode, session_of
from core.timeline import Timeline
from tests.core.lessons import go_on
from tests.core.sentences import check_sentence
from tests.core.test_scenario_mutations import places
from tests.core.test_session import HUGE, NAME, opens_or_says_why, replayed


@pytest.fixture(scope="module")
def data():
    return encode(session_of(Timeline(load("lesson-4-deflate")), with_state=False))


def changed(data, place, value) -> bytes:
    """A session whose first step is another at a place."""
    tree = json.loads(data)
    *way, last = (int(part) if part.isdigit() else part for part in f"scenario steps {place}".split())
    at = tree
    for part in way:
        at = at[part]
    at[last] = value
    return json.dumps(tree).encode()


def refused(raw) -> str:
    with pytest.raises(SessionError) as caught:
        decode(raw, NAME)
    check_sentence(str(caught.value), NAME)
    return str(caught.value).removeprefix(f"{NAME}: ")


@pytest.mark.parametrize("name", lesson_names())
def test_every_shipped_lesson_is_kept_and_found_again(name):
    session = session_of(Timeline(load(name)), with_state=False)
    assert decode(encode(session)) == session
    assert session.scenario.steps


def test_a_lesson_that_was_begun_goes_on_in_the_run_that_was_kept():
    run = Timeline(load("lesson-4-deflate"))
    guide = Guide(run)
    for _ in range(4):
        go_on(guide, run)
    again = replayed(decode(encode(session_of(run)))).timeline
    assert again.now_ns == run.now_ns
    assert Guide(again).failed_claims == Guide(run).failed_claims


@pytest.mark.parametrize(
    ("place", "value", "sentence"),
    [
        ("0 title", 3, "scenario, steps 1, title: expected a text, got a whole number."),
        ("0 more", 1, "scenario, steps 1: the table has an unknown field `more`."),
        ("0 title", "x" * 10_001, "scenario, step 1: expected texts of at most 10000 signs."),
        ("0 text", "x" * 1_001, "step 1, text: expected at most 1000 signs, got 1001."),
        ("0 text", "{balloon of nobody}", "step 1: there is no VM named “nobody”."),
        ("0 text", "{much}", "step 1, text: expected a fact such as"),
        ("0 speed", 1e9, "step 1, speed: expected 0.1 to 100, got 1e+09."),
        ("0 eye", "third", "scenario, steps 1, eye: expected truth, guest or hypervisor, got 'third'."),
        ("0 claims", ["balloon of VM 1 = 0"] * 51, "step 1, claims: expected at most 50 of them."),
        ("0 claims", [" " * 9_999], "step 1, claims: expected a claim such as"),
        ("0 until", None, ""),
        ("0 until after_ns", -1, "step 1, until: expected one of after, time, state, event, holds, got"),
        ("1 until within_ns", -1, "step 2, until: expected times of 0 to 1000000 s."),
        ("1 until within_ns", 10**30, "scenario, step 2: expected whole numbers of at most 64 bits."),
        ("1 ask tolerance_percent", 10**9, "step 2, ask, tolerance_percent: expected 0 to 100."),
        ("1 ask how_much", "", "step 2, ask: expected one of pages_of, which_vm, how_much, will"),
        ("1 do 0 vm", "nobody", "step 2: there is no VM named “nobody”."),
        ("1 do 0 target_pages", 1, "scenario, steps 2, do 1: the table has an unknown field `target_pages`."),
        ("1 do 0 target", 10**20, "scenario, step 2: expected whole numbers of at most 64 bits."),
        ("4 ask event", "cache-dropped", "step 5, ask, event: expected an event that names pages"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_by_its_place(data, place, value, sentence):
    raw = changed(data, place, value)
    if sentence:
        assert refused(raw).startswith(sentence)
    else:
        opens_or_says_why(raw)


def test_a_program_of_a_step_counts_among_all_programs(data):
    program = {"name": "p", "pattern": "steady", "size_pages": 1, "touches_per_s": 10**7}
    command = {"do": "start-program", "vm": "VM 1", "program": program}
    assert refused(changed(data, "0 do", [command])).startswith("touches of all programs together in a tick")


@pytest.mark.parametrize(
    "filling",
    [
        ("steps", {"title": "", "text": ""}, "step: expected at most 100 steps"),
        ("claims", "balloon of VM 1 = 0", "step 1, claims: expected at most 50 of them."),
        ("highlight", "host", "step 1, highlight: expected at most 50 of them."),
        ("do", {"do": "pause", "vm": "VM 1"}, "step 1, do: expected at most 50 of them."),
    ],
    ids=lambda filling: filling[0],
)
def test_as_many_of_a_thing_as_a_file_holds_are_refused(data, filling):
    name, each, sentence = filling
    tree = json.loads(data)
    at = tree["scenario"] if name == "steps" else tree["scenario"]["steps"][0]
    at[name] = [each] * (BYTES_MAX // 8 // len(json.dumps(each)))
    assert refused(json.dumps(tree).encode()).startswith(sentence)


@given(choice=st.data())
def test_other_values_anywhere_in_steps_give_a_lesson_or_one_sentence(data, choice):
    tree = json.loads(data)
    spots = list(places(tree["scenario"]["steps"]))
    for _ in range(choice.draw(st.integers(1, 3))):
        place, key = choice.draw(st.sampled_from(spots))
        if choice.draw(st.booleans()):
            place[key] = choice.draw(st.sampled_from(HUGE))
        else:
            other, its_key = choice.draw(st.sampled_from(spots))
            place[key] = json.loads(json.dumps(other[its_key]))
        spots = list(places(tree["scenario"]["steps"]))
        if not spots:
            return
    opens_or_says_why(json.dumps(tree).encode("utf-8", "surrogatepass"))
