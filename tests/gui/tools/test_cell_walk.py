"""The arrow keys in a readout: where they stop, and where they lead."""

import pytest

from core.readouts.readout import Cell, Tone, plain, value
from gui.tools.cell_walk import Move, found_again, is_stop, moved, places

LINES = (
    (plain("head"),),
    (plain("a: "), value("1", "k.a"), plain("  b: "), value("22", "k.b")),
    (),
    (value("3", "k.c"), plain("       "), value("4", "k.d"), value("5", "k.e")),
)


@pytest.fixture
def stops():
    return [place for place in places(LINES) if is_stop(place)]


def names(stops):
    return [stop.cell.key[-1] for stop in stops]


def test_only_values_are_stops_and_their_columns_are_those_of_the_text(stops):
    assert names(stops) == ["a", "b", "c", "d", "e"]
    assert [(stop.line, stop.start, stop.end) for stop in stops] == [
        (1, 3, 4),
        (1, 9, 11),
        (3, 0, 1),
        (3, 8, 9),
        (3, 9, 10),
    ]


def test_what_is_supposed_is_a_stop_and_what_nothing_explains_is_none():
    cells = (
        Cell("7", "k.x", Tone.SUPPOSED),
        Cell("# ", "", Tone.SUPPOSED),
        value("8", ""),
        plain("9", "k.y"),
    )
    assert [place.cell.text for place in places([cells]) if is_stop(place)] == ["7"]


@pytest.mark.parametrize(
    ("start", "move", "end"),
    [
        ("a", Move.RIGHT, "b"),
        ("b", Move.RIGHT, "c"),
        ("e", Move.RIGHT, "e"),
        ("c", Move.LEFT, "b"),
        ("a", Move.LEFT, "a"),
        ("a", Move.DOWN, "c"),
        ("b", Move.DOWN, "e"),
        ("d", Move.DOWN, "d"),
        ("d", Move.UP, "b"),
        ("c", Move.UP, "a"),
        ("b", Move.UP, "b"),
        ("e", Move.HOME, "c"),
        ("c", Move.END, "e"),
        ("a", Move.END, "b"),
    ],
)
def test_keys_lead_from_value_to_value(stops, start, move, end):
    at = names(stops).index(start)
    assert names(stops)[moved(stops, at, move)] == end


def row(*subjects):
    return [place for place in places([[value("1", "k", "", each) for each in subjects]]) if is_stop(place)]


def test_a_value_is_found_again_when_others_came_before_it_or_went():
    before = row("b")[0]
    assert found_again(row("a", "b", "c"), before, 0) == 1
    assert found_again(row("b"), before, 1) == 0


def test_of_values_that_are_named_alike_the_place_decides():
    twice = row("", "")
    assert found_again(twice, twice[1], 1) == 1


def test_a_value_that_is_gone_gives_way_to_one_that_is_there():
    assert found_again(row("a", "c"), row("b")[0], 1) == 1
    assert found_again(row("a"), row("b")[0], 5) == 0
    assert found_again([], None, 3) == 0
