import pytest

from core.commands import DestroyVm, SetShares, SetTarget
from core.events import TargetSet
from core.guide import Answer, Guide, Stop
from core.lesson import Ask, Option, Until
from core.outcome import Outcome
from core.units import NS_PER_S
from tests.core.builders import of, vm_of
from tests.core.lessons import after, go_on, run_of, step_of

WILL = Ask(question="Will it?", will="balloon of one > 0")
YES, NO = Outcome(yes=True), Outcome(yes=False)


def three_steps(**more):
    """A plain step to 1 s, one that asks to 2 s, and a last one."""
    return run_of(
        step_of(title="first", until=after(1)),
        step_of(title="second", ask=WILL, until=after(1), **more),
        step_of(title="third"),
    )


@pytest.fixture
def run():
    return three_steps()


@pytest.fixture
def guide(run):
    return Guide(run)


def back_to(guide, run, at):
    """Show a stop that was visited, and take the run there, as the window does."""
    visit = guide.go_to(at)
    assert run.branch is visit.branch
    run.seek(visit.moment)


# --- what is shown --------------------------------------------------------------------------------------


def test_a_scenario_without_steps_is_no_lesson():
    with pytest.raises(ValueError, match="without steps"):
        Guide(run_of())


def test_a_step_that_asks_has_two_stops(guide):
    assert guide.stops == (Stop(0, False), Stop(1, False), Stop(1, True), Stop(2, False))


def test_one_goes_through_all_stops_in_order(guide, run):
    shown = [(guide.step.title, guide.stop.is_reveal, run.now_ns // NS_PER_S, guide.is_last)]
    while not guide.is_last:
        go_on(guide, run)
        shown.append((guide.step.title, guide.stop.is_reveal, run.now_ns // NS_PER_S, guide.is_last))
    assert shown == [
        ("first", False, 0, False),
        ("second", False, 1, False),
        ("second", True, 2, False),
        ("third", False, 2, True),
    ]


def test_nothing_is_waited_for_where_a_step_has_no_end_and_where_an_answer_is_shown(guide, run):
    go_on(guide, run)
    assert guide.watch() is not None
    go_on(guide, run)
    assert guide.watch() is None
    go_on(guide, run)
    assert guide.watch() is None


def test_a_lesson_begins_where_the_run_stands():
    run = run_of(step_of(until=after(1)), step_of(), seconds=2)
    guide = Guide(run)
    go_on(guide, run)
    assert run.now_ns == 3 * NS_PER_S


# --- changes --------------------------------------------------------------------------------------------


def test_a_text_speaks_of_changes_since_the_step_before_and_an_answer_since_its_question():
    changed = "change in time >= 1 s"
    run = run_of(
        step_of(claims=(changed,), until=after(1)),
        step_of(claims=(changed,), reveal_claims=("change in time = 2 s",), ask=WILL, until=after(2)),
        step_of(claims=("change in time = 2 s",), until=after(0)),
        step_of(claims=("change in time = 0 s",)),
    )
    guide = Guide(run)
    assert guide.before == {}
    assert guide.failed_claims == [changed], "before the first step nothing was"
    while not guide.is_last:
        go_on(guide, run)
        assert guide.failed_claims == []


def test_a_question_and_its_options_may_speak_of_changes_of_each_vm():
    more = Ask(question="Whose?", which_vm="change in free")
    first = Ask(
        question="What?",
        what_first=(
            Option(text="two", holds="change in backed of two >= 1"),
            Option(text="one", holds="change in free of one >= 2"),
        ),
    )
    much = Ask(question="How much?", how_much="change in time")
    until = Until(holds="change in time >= 1.5 s")
    answers = []
    for ask in (more, first, much):
        guide = Guide(run_of(step_of(ask=ask, until=until), seconds=0.5))
        ahead = guide.ahead()
        ahead.go_on(10_000)
        answers.append(ahead.outcome)
    assert answers == [
        Outcome(vms=frozenset({"one"})),
        Outcome(option=1),
        Outcome(amount=1_500_000_000),
    ]


def test_claims_that_the_run_does_not_do_any_more_are_told():
    run = run_of(step_of(claims=("vms of host = 2", "free of two >= 0")), seconds=1)
    guide = Guide(run)
    assert guide.failed_claims == []
    run.apply(DestroyVm(vm="two"))
    assert guide.failed_claims == ["vms of host = 2", "free of two >= 0"]


# --- answering ------------------------------------------------------------------------------------------


def test_an_answer_is_judged_and_kept(guide, run):
    go_on(guide, run)
    assert guide.is_asking
    assert guide.score == (0, 1)
    assert guide.answer(NO, NO) == Answer(NO, NO, is_right=True)
    assert not guide.is_asking
    assert guide.score == (1, 1)
    go_on(guide, run)
    go_on(guide, run)
    assert guide.answers == {1: Answer(NO, NO, is_right=True)}


def test_a_wrong_answer_is_kept_too(guide, run):
    go_on(guide, run)
    assert not guide.answer(YES, NO).is_right
    assert guide.score == (0, 1)


def test_the_first_answer_counts(guide, run):
    go_on(guide, run)
    guide.answer(YES, NO)
    with pytest.raises(ValueError, match="nothing is asked"):
        guide.answer(NO, NO)
    assert guide.score == (0, 1)


def test_where_nothing_is_asked_there_is_nothing_to_answer(guide, run):
    with pytest.raises(ValueError, match="nothing is asked"):
        guide.answer(NO, NO)
    go_on(guide, run)
    guide.answer(NO, NO)
    go_on(guide, run)
    assert not guide.is_asking, "at the answer"


def test_a_question_may_be_left_unanswered(guide, run):
    for _ in range(3):
        go_on(guide, run)
    assert guide.answers == {}
    assert guide.score == (0, 1)


# --- back and on ----------------------------------------------------------------------------------------


def test_one_goes_back_to_where_a_stop_was_shown_and_on_to_where_the_next_was(guide, run):
    while not guide.is_last:
        go_on(guide, run)
    assert guide.visited == 4
    back_to(guide, run, 1)
    assert (guide.step.title, run.now_ns) == ("second", NS_PER_S)
    known = guide.known_next
    assert known is not None
    run.seek(known.moment)
    guide.go_to(guide.at + 1)
    assert (guide.stop, run.now_ns) == (Stop(1, True), 2 * NS_PER_S)


def test_the_answers_stay_when_one_goes_back(guide, run):
    go_on(guide, run)
    guide.answer(NO, NO)
    go_on(guide, run)
    back_to(guide, run, 0)
    assert guide.score == (1, 1)
    go_on(guide, run)
    assert not guide.is_asking


def test_stops_that_were_not_visited_cannot_be_gone_to(guide):
    assert guide.known_next is None
    with pytest.raises(IndexError):
        guide.go_to(1)


def test_going_on_by_oneself_from_the_past_forgets_the_stops_that_came_after(guide, run):
    while not guide.is_last:
        go_on(guide, run)
    back_to(guide, run, 0)
    go_on(guide, run)
    assert guide.visited == 2
    assert guide.known_next is None


def test_in_another_future_the_next_stop_is_not_known(guide, run):
    while not guide.is_last:
        go_on(guide, run)
    back_to(guide, run, 1)
    run.apply(SetShares(vm="one", shares=1))
    assert guide.known_next is None
    go_on(guide, run)
    assert guide.here.branch is run.branch


def test_facts_are_again_what_they_were_when_one_goes_back(guide, run):
    while not guide.is_last:
        go_on(guide, run)
    before_last = guide.before
    back_to(guide, run, 1)
    go_on(guide, run)
    go_on(guide, run)
    assert guide.before == before_last


# --- what is done ---------------------------------------------------------------------------------------


DO = (SetTarget(vm="one", target_pages=1),)


def test_a_step_s_commands_are_given_when_it_is_left_and_only_then():
    run = three_steps(do=DO)
    guide = Guide(run)
    assert guide.to_do == ()
    go_on(guide, run)
    assert guide.to_do == DO
    go_on(guide, run)
    assert guide.to_do == (), "not again where the answer is shown"
    go_on(guide, run)
    assert [event.target_pages for event in of(run.events(0), TargetSet)] == [1]


def test_whoever_does_it_alone_need_not_have_it_done():
    run = three_steps(do=DO)
    guide = Guide(run)
    go_on(guide, run)
    assert not guide.is_run_changed
    run.apply(SetTarget(vm="one", target_pages=2))
    assert guide.is_run_changed
    assert guide.to_do == ()


def test_what_was_done_to_leave_a_step_is_done_once_also_when_one_comes_back():
    run = three_steps(do=DO)
    guide = Guide(run)
    go_on(guide, run)
    go_on(guide, run)
    back_to(guide, run, 1)
    assert not guide.is_run_changed
    assert guide.to_do == DO
    go_on(guide, run)
    assert [event.target_pages for event in of(run.events(0), TargetSet)] == [1], (
        "the other future has its own"
    )


def test_a_vm_that_somebody_named_as_all_vms_disturbs_nothing():
    run = run_of(
        step_of(ask=Ask(question="Whose?", which_vm="change in backed"), until=after(1)),
        vms=(vm_of(1, "all"), vm_of(1, "host")),
    )
    guide = Guide(run)
    ahead = guide.ahead()
    ahead.go_on(10_000)
    assert ahead.outcome == Outcome(vms=frozenset())
