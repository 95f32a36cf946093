import pytest

from core.commands import DestroyVm, PauseVm
from core.facts import fact, measured
from core.lesson import Ask, Option, Until
from core.lesson_walk import filled, stop_lines, walk
from core.outcome import Outcome
from core.specs import Pattern, StatesSpec
from core.units import GIB, KIB
from tests.core.builders import host_of, program_of, vm_of
from tests.core.lessons import after, lesson_of, play, run_of, step_of


def walked(*steps, **more):
    return list(walk(lesson_of(*steps, **more)))


def test_every_stop_is_shown_with_its_time_and_numbers():
    first, question, answer, last = walked(
        step_of(title="first", text="Look: {vms of host} VMs.", until=after(1)),
        step_of(
            title="asks",
            text="{backed of one} of one are backed.",
            ask=Ask(question="How much?", how_much="balloon of one"),
            until=Until(event="frames-granted"),
            reveal="{balloon of one}, after {change in time}.",
        ),
        step_of(text="the end"),
    )
    assert [shown.step for shown in (first, question, answer, last)] == [1, 2, 2, 3]
    assert [shown.is_reveal for shown in (first, question, answer, last)] == [False, False, True, False]
    assert (first.time_s, first.title, first.text) == (0, "first", "Look: 2 VMs.")
    assert (question.time_s, question.text, question.outcome) == (
        1,
        "4 pages of one are backed.",
        Outcome(amount=2),
    )
    assert (answer.time_s, answer.text, answer.outcome) == (3, "2 pages, after 2.0 s.", None)
    assert all(shown.faults == () for shown in (first, question, answer, last))


def test_a_seed_may_be_given():
    reads = program_of(30, "reads", Pattern.READER, touches_per_s=10)
    steps = (step_of(until=after(3)), step_of(text="{cache of wide}"))
    lesson = lesson_of(*steps, host=host_of(40), vms=(vm_of(32, "wide", programs=(reads,)),))
    texts = [list(walk(lesson, seed))[1].text for seed in (1, 1, 2, 3)]
    assert texts[0] == texts[1] == list(walk(lesson))[1].text
    assert len(set(texts)) > 1


# --- faults ---------------------------------------------------------------------------------------------


def test_what_a_text_claims_and_the_run_does_not_do_is_a_fault():
    (shown,) = walked(step_of(claims=("vms of host = 3", "vms of host = 2")))
    assert shown.faults == ("claim: vms of host = 3 does not hold",)


def test_what_an_answer_claims_is_looked_at_when_it_is_shown():
    step = step_of(
        claims=("balloon of one = 0",),
        reveal_claims=("balloon of one = 0", "balloon of one = 2"),
        ask=Ask(question="Will it?", will="balloon of one > 0"),
        until=after(4),
    )
    question, answer = walked(step)
    assert question.faults == ()
    assert answer.faults == ("claim: balloon of one = 0 does not hold",)


def test_a_moment_that_does_not_come_is_a_fault_of_the_next_stop():
    _first, then = walked(step_of(until=Until(event="vm-crashed", within_ns=10**9)), step_of())
    assert then.faults == ("until: this did not come about",)


def test_a_command_that_is_refused_is_a_fault():
    twice = (PauseVm(vm="one"), PauseVm(vm="one"))
    _first, then = walked(step_of(do=twice), step_of())
    assert then.faults == ("do: “one” is paused already",)


def test_a_text_about_a_vm_that_is_gone_is_a_fault_and_stays_as_it_is_written():
    _first, then = walked(step_of(do=(DestroyVm(vm="two"),)), step_of(text="Look: {free of two}."))
    assert then.faults == ("text: there is no VM named “two” now",)
    assert then.text == "Look: {free of two}."


# --- as text --------------------------------------------------------------------------------------------


def test_a_stop_s_lines_have_all_that_there_is_to_know():
    ask = Ask(question="Which?", pages_of="one", event="pages-pinned")
    step = step_of(
        title="T", text="Look.", reveal="There.", ask=ask, until=after(4), reveal_claims=("time = 1 s",)
    )
    question, answer = walked(step)
    assert list(stop_lines(question)) == ["[0 s] 1. T", "    Look.", "    the model: pages = [2, 3]"]
    assert list(stop_lines(answer)) == [
        "[4 s] answer to 1. T",
        "    There.",
        "    FAULT claim: time = 1 s does not hold",
    ]


@pytest.mark.parametrize(
    ("ask", "line"),
    [
        (Ask(question="?", which_vm="balloon"), "vms = ['one']"),
        (Ask(question="?", will="balloon of one > 0"), "yes = True"),
        (
            Ask(
                question="?",
                what_first=(Option(text="a", event="vm-crashed"), Option(text="b", event="paged-out")),
            ),
            "option = -1",
        ),
    ],
)
def test_each_kind_of_answer_can_be_read(ask, line):
    question, _answer = walked(step_of(ask=ask, until=after(4)))
    assert list(stop_lines(question))[-1] == f"    the model: {line}"


def test_a_small_host_is_spoken_of_in_pages_and_a_large_one_in_sizes():
    run = run_of(seconds=2.5)
    assert filled("{free of one}, {target of one}, {kernel of one}", run, {}) == "2 pages, 2 pages, 0 pages"
    small = run_of(vms=(vm_of(1, "a"),))
    assert filled("{configured of a}", small, {}) == "1 page"
    large = run_of(
        host=host_of(3000, states=StatesSpec(high=0, soft=0)), vms=(vm_of(1536, "a"), vm_of(200, "b"))
    )
    assert filled("{configured of a}, {configured of b}", large, {}) == "1.5 GiB, 200 MiB"
    fine = run_of(
        host=host_of(100, states=StatesSpec(high=0, soft=0), page_size=4 * KIB), vms=(vm_of(64, "a"),)
    )
    assert filled("{configured of a}", fine, {}) == "0.25 MiB"
    coarse = run_of(
        host=host_of(65, states=StatesSpec(high=0, soft=0), page_size=GIB // 4), vms=(vm_of(3, "a"),)
    )
    assert filled("{configured of a}", coarse, {}) == "768 MiB"


def test_every_unit_has_its_sign():
    run = run_of(seconds=2.5)
    text = (
        "{state of two} {overcommitment of host} {idle tax of host} {shares of one} {time} {slowdown of one}"
    )
    assert filled(text, run, {}) == "waiting 1.4 75 % 1000 2.5 s 1"


def test_changes_are_told_as_what_came_since():
    run = run_of(seconds=0.5)
    before = measured([fact("free of one")], run)
    play(run, 1.5)
    assert filled("{change in free of one}", run, before) == "2 pages"
