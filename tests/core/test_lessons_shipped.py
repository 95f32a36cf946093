"""The course: each lesson says what the run does, whatever the seed, and can be read from the back row."""

import re

import pytest

from core.facts import PLACES
from core.lesson import Step
from core.lesson_walk import walk
from core.scenario_files import lesson_names, lessons, load
from core.scenario_reader import vm_names
from core.view import Eye, View

pytestmark = pytest.mark.slow

NAMES = lesson_names()
ANOTHER_SEED = 20_260
TITLE, TEXT, TRY_IT, QUESTION = 45, 230, 110, 110
"""the most signs of each that a class reads from the back row"""
WAIT_S = 6
"""the longest that a class looks at a run that goes on"""
IN_CLOSE_UP = {"guest", "gauge", "host", "eyes", "legend", "play"}
KINDS = ("pages_of", "which_vm", "how_much", "will", "what_first")


def kind_of(ask) -> str:
    return next(kind for kind in KINDS if getattr(ask, kind))


def views(scenario):
    """Each step with the view in which it is shown."""
    view = scenario.view
    for step in scenario.steps:
        view = step.view or view
        yield step, view


def texts(step: Step) -> list[str]:
    options = step.ask.what_first if step.ask else ()
    asked = [step.ask.question] if step.ask else []
    return [step.title, step.text, step.reveal, step.try_it, *asked, *(option.text for option in options)]


# --- the run does what is said --------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_the_run_does_all_that_a_lesson_says_at_the_pace_and_in_the_room_of_a_class(name):
    lesson = load(name)
    before = None
    for shown in walk(lesson):
        assert not shown.faults, shown.title
        assert len(shown.title) <= TITLE
        assert 1 <= len(shown.text) <= TEXT, shown.text
        if before is not None:
            waited_s = (shown.time_s - before.time_s) / lesson.steps[before.step - 1].speed
            assert waited_s <= WAIT_S, before.title
        before = shown


@pytest.mark.parametrize("name", NAMES)
def test_it_does_so_with_another_seed(name):
    faults = {(shown.step, shown.is_reveal): shown.faults for shown in walk(load(name), ANOTHER_SEED)}
    assert set(faults.values()) == {()}, faults


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_shown_says_something_of_the_run_that_is_checked(name):
    for step in load(name).steps:
        assert step.claims, step.title
        assert bool(step.reveal_claims) is bool(step.reveal) is (step.ask is not None), step.title


# --- the course -----------------------------------------------------------------------------------------


def test_the_course_has_eight_lessons_in_order():
    assert [name.split("-")[1] for name in NAMES] == [str(number) for number in range(1, 9)]
    assert len({lesson.title for lesson in lessons()}) == 8


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_has_as_many_steps_and_questions_as_fit_in_ten_minutes(name):
    steps = load(name).steps
    kinds = [kind_of(step.ask) for step in steps if step.ask]
    assert 7 <= len(steps) <= 12
    assert 2 <= len(kinds) <= 4
    assert len(set(kinds)) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_faces_what_people_get_wrong(name):
    shown = [text for step in load(name).steps for text in (step.text, step.reveal)]
    assert sum("People say" in text for text in shown) >= 2


def test_the_course_uses_all_there_is_to_use():
    steps = [step for lesson in lessons() for step in lesson.steps]
    assert {kind_of(step.ask) for step in steps if step.ask} == set(KINDS)
    assert {view for lesson in lessons() for _step, view in views(lesson)} == set(View)
    assert {step.eye for step in steps} >= set(Eye)
    assert all(step.highlight for step in steps)
    assert any(step.try_it for step in steps)
    assert any(step.do for step in steps)


@pytest.mark.parametrize("name", NAMES)
def test_only_what_is_on_the_screen_is_pointed_at(name):
    for step, view in views(load(name)):
        for part in (*step.highlight, *step.reveal_highlight):
            is_in_close_up = part.partition(" of ")[0] in IN_CLOSE_UP
            assert is_in_close_up if view is View.CLOSE_UP else not part.startswith("guest"), step.title


# --- the texts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_what_may_be_tried_and_what_is_asked_are_short(name):
    for step in load(name).steps:
        assert len(step.try_it) <= TRY_IT
        assert step.ask is None or len(step.ask.question) <= QUESTION


@pytest.mark.parametrize("name", NAMES)
def test_what_to_look_at_comes_first(name):
    for step in load(name).steps:
        for text in filter(None, (step.text, step.reveal)):
            assert re.match(r"Look |People say", text), text
            assert re.search(r"\b[Ll]ook ", text), text


@pytest.mark.parametrize("name", NAMES)
def test_no_number_is_typed_but_in_names(name):
    """Numbers come from the model: a digit stands only in the name of a VM, or in braces."""
    scenario = load(name)
    for step in scenario.steps:
        for text in texts(step):
            plain = PLACES.sub("", text)
            for vm in sorted(vm_names(scenario), key=len, reverse=True):
                plain = plain.replace(vm, "")
            assert not re.search(r"\d", plain), text


@pytest.mark.parametrize("name", NAMES)
def test_the_tone_is_that_of_the_app(name):
    for step in load(name).steps:
        assert step.text.endswith(".")
        assert not step.reveal or step.reveal.endswith(".")
        assert step.ask is None or step.ask.question.endswith("?")
        for text in texts(step):
            assert "!" not in text
            assert not re.search(r"\bwe will\b|\bwe'll\b", text, re.IGNORECASE)
            assert "  " not in text
