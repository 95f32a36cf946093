import pytest

from core.commands import SetHost, SetTarget, SpawnVm
from core.events import HostState
from core.lesson import WITHIN_NS, Ask, Option, Step, Until, part_of
from core.scenario_files import read
from core.units import NS_PER_S
from core.view import Eye, View
from tests.core.sentences import complaint

BASE = """title = "T"
[host]
memory = 64
page_size = "1 MiB"
[[vm]]
name = "a"
memory = 8
[[vm]]
name = "b of c"
memory = 8
"""
LEAST = '[[step]]\ntitle = "S"\ntext = "Look."\n'
UNTIL = 'until = { after = "1 s" }\n'
WILL = '[step.ask]\nquestion = "Q"\nwill = "balloon of a > 0"\n'
FIRST = (
    '[step.ask]\nquestion = "Q"\nwhat_first = [\n'
    '{ text = "x", event = "paged-out", vm = "a" },\n{ text = "y", state = "soft" },\n]\n'
)
WHOLE = (
    LEAST
    + 'view = "closeup"\neye = "guest"\nselect = "a"\nhighlight = ["graph", "gauge of b of c"]\n'
    + 'claims = ["balloon of a = 0"]\nspeed = 0.5\ntry_it = "Set {target of a}."\n'
    + 'do = [{ do = "set-target", vm = "a", target = "2 MiB" }, { do = "set-host", swap = true }]\n'
    + 'until = { event = "pages-pinned", vm = "a", within = "5 s" }\n'
    + 'reveal = "Look: {balloon of a}."\nreveal_highlight = ["host"]\nreveal_claims = ["balloon of a > 0"]\n'
    + '[step.ask]\nquestion = "Q"\npages_of = "a"\nevent = "pages-pinned"\n'
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lesson.toml"


def steps(path, text) -> tuple[Step, ...]:
    path.write_text(BASE + text, encoding="utf-8")
    return read(path).steps


# --- what is read ---------------------------------------------------------------------------------------


def test_a_scenario_without_steps_has_none(path):
    assert steps(path, "") == ()


def test_the_least_step_leaves_all_else_as_it_is(path):
    assert steps(path, LEAST) == (Step(title="S", text="Look."),)
    assert steps(path, LEAST)[0].speed == 1


def test_a_whole_step_is_read(path):
    (step,) = steps(path, WHOLE)
    assert step == Step(
        title="S",
        text="Look.",
        view=View.CLOSE_UP,
        eye=Eye.GUEST,
        select="a",
        highlight=("graph", "gauge of b of c"),
        claims=("balloon of a = 0",),
        ask=Ask(question="Q", pages_of="a", event="pages-pinned"),
        do=(SetTarget(vm="a", target_pages=2), SetHost(has_swap=True)),
        until=Until(event="pages-pinned", vm="a", within_ns=5 * NS_PER_S),
        speed=0.5,
        try_it="Set {target of a}.",
        reveal="Look: {balloon of a}.",
        reveal_highlight=("host",),
        reveal_claims=("balloon of a > 0",),
    )


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ('after = "1.5 s"', Until(after_ns=1_500_000_000)),
        ('after = "0 s"', Until(after_ns=0)),
        ('time = "2 s"', Until(at_ns=2 * NS_PER_S)),
        ('state = "hard"', Until(state=HostState.HARD)),
        ('event = "vm-crashed"', Until(event="vm-crashed")),
        ('holds = "balloon of a >= 1 MiB"', Until(holds="balloon of a >= 1 MiB")),
    ],
)
def test_each_kind_of_moment_is_read(path, text, until):
    (step,) = steps(path, f"{LEAST}until = {{ {text} }}\n")
    assert step.until == until
    assert until.within_ns == WITHIN_NS


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ('which_vm = "change in balloon"', Ask(question="Q", which_vm="change in balloon")),
        (
            'how_much = "free of host"\ntolerance_percent = 5',
            Ask(question="Q", how_much="free of host", tolerance_percent=5),
        ),
        ('will = "balloon of a > 0"', Ask(question="Q", will="balloon of a > 0")),
        (
            'what_first = [{ text = "x", event = "paged-out", vm = "a" }, { text = "y", state = "soft" }]',
            Ask(
                question="Q",
                what_first=(
                    Option(text="x", event="paged-out", vm="a"),
                    Option(text="y", state=HostState.SOFT),
                ),
            ),
        ),
    ],
)
def test_each_kind_of_question_is_read(path, text, ask):
    (step,) = steps(path, f'{LEAST}{UNTIL}[step.ask]\nquestion = "Q"\n{text}\n')
    assert step.ask == ask


def test_a_step_may_speak_of_a_vm_that_a_step_spawns(path):
    spawn = LEAST + 'do = [{ do = "spawn", vm = { name = "new", memory = 4 } }]\n'
    speaks = LEAST.replace("Look.", "Look: {balloon of new}.")
    first, _second = steps(path, spawn + speaks)
    assert isinstance(first.do[0], SpawnVm)


# --- what is refused, in one sentence with its place ----------------------------------------------------


def with_(line):
    return LEAST + line + "\n"


def until(text):
    return f"{LEAST}until = {{ {text} }}\n"


def asks(text):
    return f'{LEAST}{UNTIL}[step.ask]\nquestion = "Q"\n{text}\n'


# (the steps, the place that the sentence names, what it must say)
WRONG = {
    "no title": ('[[step]]\ntext = "x"', "step 1", "misses its required field `title`"),
    "no text": ('[[step]]\ntitle = "x"', "step 1", "misses its required field `text`"),
    "an unknown key": (with_('txt = "x"'), "step 1", "unknown field `txt`"),
    "a number for a text": (with_("reveal = 3"), "step 1, reveal", "expected a text, got a whole number"),
    "the second of two steps": (
        LEAST + with_('eye = "third"'),
        "step 2, eye",
        "expected truth, guest or hypervisor, got 'third'",
    ),
    "no such view": (with_('view = "inside"'), "step 1, view", "expected overview or closeup, got 'inside'"),
    "a speed of nothing": (with_("speed = 0"), "step 1, speed", "expected 0.1 to 100, got 0"),
    "a speed that is too great": (with_("speed = 101"), "step 1, speed", "expected 0.1 to 100, got 101"),
    "a speed that is no number": (with_("speed = nan"), "step 1, speed", "expected 0.1 to 100, got nan"),
    "a title with a fact": (
        LEAST.replace('"S"', '"{balloon of a}"'),
        "step 1, title",
        "expected no braces but those around facts",
    ),
    "a brace that is not closed": (
        LEAST.replace("Look.", "{balloon of a"),
        "step 1, text",
        "expected no braces but those around facts",
    ),
    "a text without end": (
        LEAST.replace("Look.", "x" * 1001),
        "step 1, text",
        "at most 1000 signs, got 1001",
    ),
    "a text with what is no fact": (
        LEAST.replace("Look.", "{baloon of a}"),
        "step 1, text",
        'expected a fact such as "balloon of VM 1" or "free of host", got "baloon of a"',
    ),
    "a text with a word that only files use": (
        LEAST.replace("Look.", "Look: {cause of a}."),
        "step 1, text",
        "expected no words but states; others are for claims only",
    ),
    "a text of a VM that is not there": (
        LEAST.replace("Look.", "{balloon of d}"),
        "step 1",
        "there is no VM named “d”",
    ),
    "a try with what is no fact": (with_('try_it = "{x}"'), "step 1, try_it", "expected a fact such as"),
    "a claim that is none": (with_('claims = ["much"]'), "step 1, claims", "expected a claim such as"),
    "a claim of a VM that is not there": (
        with_('claims = ["balloon of d = 0"]'),
        "step 1",
        "there is no VM named “d”",
    ),
    "too many claims": (
        with_("claims = [" + '"balloon of a = 0",' * 51 + "]"),
        "step 1, claims",
        "expected at most 50 of them",
    ),
    "a part that is none": (
        with_('highlight = ["window"]'),
        "step 1, highlight",
        "expected one of host, graph, feed",
    ),
    "a part of a VM of nobody": (with_('highlight = ["gauge"]'), "step 1, highlight", 'got "gauge"'),
    "a part of a VM that is not there": (with_('highlight = ["gauge of d"]'), "step 1", "no VM named “d”"),
    "a VM to select that is not there": (with_('select = "d"'), "step 1", "there is no VM named “d”"),
    "an answer without a question": (with_('reveal = "x"'), "step 1, reveal", "expected a table [step.ask]"),
    "an answer's claim that is none": (
        with_('reveal_claims = ["x"]'),
        "step 1, reveal_claims",
        "expected a claim such as",
    ),
    # --- commands
    "a command that is none": (
        with_('do = [{ do = "hop" }]'),
        "step 1, do 1, do",
        "expected spawn, destroy, pause",
    ),
    "a command without its VM": (
        with_('do = [{ do = "pause", vm = "a" }, { do = "pause" }]'),
        "step 1, do 2",
        "misses its required field `vm`",
    ),
    "a command for a VM that is not there": (
        with_('do = [{ do = "pause", vm = "d" }]'),
        "step 1",
        "there is no VM named “d”",
    ),
    "a command with a size that is no number of pages": (
        with_('do = [{ do = "set-target", vm = "a", target = "1 KiB" }]'),
        "step 1, do 1, target",
        "not a whole number of pages",
    ),
    # --- moments
    "no moment": (until(""), "step 1, until", "expected one of after, time, state, event, holds, got none"),
    "two moments": (until('after = "1 s", state = "soft"'), "step 1, until", "got after, state"),
    "a moment only of a VM": (until('vm = "a"'), "step 1, until", "got none"),
    "a moment that is no time": (until('after = "soon"'), "step 1, until, after", 'a time such as "1.5 s"'),
    "a moment that is too far": (until('time = "1000001 s"'), "step 1, until, time", "at most 1000000 s"),
    "a moment that is given up before": (
        until('after = "9 s", within = "5 s"'),
        "step 1, until, after",
        "expected at most the 5 s of within",
    ),
    "a state that is none": (
        until('state = "deep"'),
        "step 1, until, state",
        "expected high, clear, soft, hard or low, got 'deep'",
    ),
    "an event that is none": (
        until('event = "pinned"'),
        "step 1, until, event",
        "expected the name of an event, got “pinned”",
    ),
    "a claim to wait for that is none": (until('holds = "x"'), "step 1, until, holds", "expected a claim"),
    "a VM without an event": (
        until('state = "soft", vm = "a"'),
        "step 1, until, vm",
        "expected only with event",
    ),
    "an event of a VM that is not there": (
        until('event = "pages-pinned", vm = "d"'),
        "step 1",
        "there is no VM named “d”",
    ),
    # --- questions
    "a question without an end": (LEAST + WILL, "step 1, ask", "expected a table [step.until] with it"),
    "a question without words": (
        LEAST + UNTIL + '[step.ask]\nwill = "balloon of a > 0"',
        "step 1, ask",
        "misses its required field `question`",
    ),
    "a question with a fact": (
        asks('will = "balloon of a > 0"').replace('"Q"', '"{balloon of a}?"'),
        "step 1, ask, question",
        "expected no braces",
    ),
    "a question of no kind": (
        asks(""),
        "step 1, ask",
        "expected one of pages_of, which_vm, how_much, will, what_first, got none",
    ),
    "a question of two kinds": (
        asks('will = "balloon of a > 0"\nwhich_vm = "balloon"'),
        "step 1, ask",
        "got which_vm, will",
    ),
    "pages without an event": (
        asks('pages_of = "a"'),
        "step 1, ask, event",
        "expected with pages_of, and only there",
    ),
    "an event without pages": (
        asks('will = "balloon of a > 0"\nevent = "pages-pinned"'),
        "step 1, ask, event",
        "expected with pages_of, and only there",
    ),
    "pages of an event that is none": (
        asks('pages_of = "a"\nevent = "pinned"'),
        "step 1, ask, event",
        "expected an event that names pages, got “pinned”",
    ),
    "pages of an event that does not say which": (
        asks('pages_of = "a"\nevent = "cache-dropped"'),
        "step 1, ask, event",
        "expected an event that names pages, got “cache-dropped”",
    ),
    "pages of a VM that is not there": (
        asks('pages_of = "d"\nevent = "pages-pinned"'),
        "step 1",
        "there is no VM named “d”",
    ),
    "a VM by what is no measure": (
        asks('which_vm = "size of a"'),
        "step 1, ask, which_vm",
        "expected a measure without its VM",
    ),
    "a VM by a measure of the host": (
        asks('which_vm = "frames"'),
        "step 1, ask, which_vm",
        'got "frames of a VM"',
    ),
    "a VM by a word": (
        asks('which_vm = "state"'),
        "step 1, ask, which_vm",
        "expected a fact that is a number",
    ),
    "an amount that is none": (asks('how_much = "much"'), "step 1, ask, how_much", "expected a fact such as"),
    "an amount that is a word": (
        asks('how_much = "state of host"'),
        "step 1, ask, how_much",
        "expected a fact that is a number, got “state of host”",
    ),
    "a tolerance beyond all": (
        asks('how_much = "free of host"\ntolerance_percent = 101'),
        "step 1, ask, tolerance_percent",
        "expected 0 to 100",
    ),
    "whether what is no claim": (asks('will = "it?"'), "step 1, ask, will", "expected a claim such as"),
    "one thing only": (
        asks('what_first = [{ text = "x", state = "soft" }]'),
        "step 1, ask, what_first",
        "expected 2 to 5 of them, got 1",
    ),
    "a thing of no kind": (
        asks('what_first = [{ text = "x" }, { text = "y", state = "soft" }]'),
        "step 1, ask, what_first 1",
        "expected one of event, state, holds, got none",
    ),
    "a thing that does not happen": (
        LEAST + UNTIL + FIRST.replace("paged-out", "paged"),
        "step 1, ask, what_first 1, event",
        "expected the name of an event, got “paged”",
    ),
    "a thing in a state that is none": (
        LEAST + UNTIL + FIRST.replace("soft", "deep"),
        "step 1, ask, what_first 2, state",
        "expected high, clear, soft, hard or low, got 'deep'",
    ),
    "a thing of a VM that is not there": (
        LEAST + UNTIL + FIRST.replace('"a"', '"d"'),
        "step 1",
        "there is no VM named “d”",
    ),
    "a thing with braces": (
        LEAST + UNTIL + FIRST.replace('"y"', '"{y}"'),
        "step 1, ask, what_first 2, text",
        "expected no braces",
    ),
    # --- the whole
    "too many steps": (LEAST * 101, "step", "expected at most 100 steps, got 101"),
    "a VM that facts cannot speak of": (
        '[[vm]]\nname = "all"\nmemory = 1\n' + LEAST,
        "vm",
        'expected no VM named "all" or "host"',
    ),
    "a step that is a table": ('step = "x"\n', "", "unknown field `step`"),
}


@pytest.mark.parametrize(("text", "place", "what"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_lesson_is_refused_with_one_sentence_that_names_the_place(path, text, place, what):
    path.write_text(BASE + text, encoding="utf-8")
    said = complaint(path)
    assert said.startswith(f"lesson.toml: {place}{': ' if place else ''}"), said
    assert what in said


@pytest.mark.parametrize(
    ("text", "part"), [("graph", ("graph", "")), ("gauge of b of c", ("gauge", "b of c"))]
)
def test_a_part_of_the_screen_may_be_a_vm_s(text, part):
    assert part_of(text) == part


@pytest.mark.parametrize("text", ["", "graph of a", "gauge of ", " of a", "card"])
def test_what_is_no_part_is_told_with_all_that_are(text):
    with pytest.raises(ValueError, match=r"expected one of host, graph, feed, .*, guest of a VM, got"):
        part_of(text)
