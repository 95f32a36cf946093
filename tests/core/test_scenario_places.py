"""Where the error of a scenario points: at keys and numbers, so that nobody has to read the sentence."""

import tomllib

import pytest

from core.scenario import ScenarioError
from core.scenario_files import scenario_of
from tests.core.test_scenario_errors import AT, LEAST, NOTE, PROGRAM, SET_HOST, VM, WHOLE, WRONG

TWO_PROGRAMS = LEAST + VM + PROGRAM + PROGRAM.replace('"p"', '"q"')

PLACES = {
    "a missing key": ('title = "T"', ("host",)),
    "a missing key of a program": (
        TWO_PROGRAMS.replace('"q"\npattern = "steady"', '"q"'),
        ("vm", 0, "program", 1, "pattern"),
    ),
    "an unknown key": (LEAST + VM + "memroy = 1", ("vm", 0, "memroy")),
    "a key of the wrong kind": (LEAST + "idle_tax = 0.5", ("host", "idle_tax")),
    "a size": (LEAST + VM + VM.replace("8", '"8 MB"').replace('"a"', '"b"'), ("vm", 1, "memory")),
    "the host's own": (LEAST + 'tick = "2 s"', ("host", "tick")),
    "a state's threshold": (LEAST + 'states = { high = 3, low = "x" }', ("host", "states", "low")),
    "a cost": (LEAST + 'costs = { preset = "hdd", cow = "7" }', ("host", "costs", "cow")),
    "a cost that is too high": (
        LEAST + 'costs = { preset = "hdd", disk_speed = "1025 TiB" }',
        ("host", "costs", "disk_speed"),
    ),
    "a rate": (LEAST + "sharing = { vm_pages_per_s = -1 }", ("host", "sharing", "vm_pages_per_s")),
    "a number out of range": (LEAST + VM + "kernel = 9", ("vm", 0, "kernel")),
    "a program's number out of range": (
        WHOLE.replace("touches = 5", "touches = -5"),
        ("vm", 0, "program", 0, "touches"),
    ),
    "a program that stops before it starts": (
        WHOLE.replace("touches", 'start = "2 s"\nstop = "1 s"\ntouches'),
        ("vm", 0, "program", 0, "stop"),
    ),
    "a program's name that is taken": (TWO_PROGRAMS.replace('"q"', '"p"'), ("vm", 0, "program", 1, "name")),
    "a VM's name that is taken": (LEAST + VM + VM, ("vm", 1, "name")),
    "a VM without a name": (LEAST + VM.replace('"a"', '" "'), ("vm", 0, "name")),
    "a promise that the host cannot keep": (
        LEAST + VM + VM.replace('"a"', '"b"').replace("8", "60") + "reservation = 60\noverhead = 5",
        ("vm", 1, "reservation"),
    ),
    "a swap disk that is too small": (LEAST + "swap = 4\n" + VM, ("host", "swap")),
    "a command": (WHOLE.replace("set-target", "explode"), ("at", 0, "do")),
    "a command's VM": (WHOLE + AT.replace('"a"', '"nobody"'), ("at", 1, "vm")),
    "a command's size": (WHOLE.replace("target = 2", "target = -2"), ("at", 0, "target")),
    "a VM to spawn": (
        WHOLE + '[[at]]\ntime = "1 s"\ndo = "spawn"\nvm = { name = "b", memory = 4, kernel = 5 }',
        ("at", 1, "vm", "kernel"),
    ),
    "a setting at a time": (SET_HOST + 'costs = { preset = "hdd", cow = "soon" }', ("at", 0, "costs", "cow")),
    "a remark's time": (LEAST + NOTE + NOTE.replace("1 s", "soon"), ("note", 1, "time")),
    "an element of a list": (LEAST + VM + 'page_colours = ["red", 1]', ("vm", 0, "page_colours", 1)),
}  # fmt: skip


def error_of(text):
    with pytest.raises(ScenarioError) as caught:
        scenario_of(text, "t.toml", "t")
    return caught.value


@pytest.mark.parametrize("case", PLACES)
def test_an_error_points_at(case):
    text, place = PLACES[case]
    assert error_of(text).place == place


@pytest.mark.parametrize("case", WRONG)
def test_a_place_is_in_the_file_or_would_be(case):
    text, *_ = WRONG[case]
    error = error_of(text)
    if error.place == ():
        return
    found = tomllib.loads(text)
    for step in error.place[:-1]:
        found = found[step]
    assert isinstance(found, dict | list)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title = ", 1),
        (f"{LEAST}[[vm]\n", 5),
        (f"{LEAST}x = '", 5),
        (f"{LEAST}memory = 5\n", 5),
        (LEAST.replace("64", "0"), None),
    ],
)
def test_a_text_that_is_no_toml_has_a_line_and_any_other_has_none(text, line):
    assert error_of(text).line == line
