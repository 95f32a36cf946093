"""Columns: what a cell says, in which order the rows come, and what a word finds."""

import numpy as np
import pytest

from core.units import NEVER_NS, NS_PER_S
from gui.tables.columns import DASH, LAST, NONE, AgoColumn, NumberColumn, WordColumn


@pytest.fixture
def frames():
    return NumberColumn("Host frame", np.array([1700, NONE, 3, 40], dtype=np.int32))


@pytest.fixture
def programs():
    return WordColumn("Program", ["", "web", "Buffer pool"], np.array([2, 0, 1, 1], dtype=np.uint8))


@pytest.fixture
def touched():
    times_ns = np.array([NS_PER_S, NEVER_NS, 5 * NS_PER_S, 0])
    return AgoColumn("Last touched", lambda: times_ns, 6 * NS_PER_S)


def texts(column):
    return [column.text(row) for row in range(4)]


def rows(column, word):
    found = column.matches(word)
    return None if found is None else np.flatnonzero(found).tolist()


def test_numbers(frames):
    assert texts(frames) == ["1,700", DASH, "3", "40"]
    assert frames.keys().tolist() == [1700, LAST, 3, 40]
    assert "1,700" in frames.widest()


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("3", [2]),
        ("1,700", [0]),
        ("3-40", [2, 3]),
        ("3–40", [2, 3]),
        ("4-3", []),
        ("99", []),
        ("web", None),
        ("-1", None),
    ],
)
def test_a_number_finds_itself_and_a_range_all_in_it(frames, word, found):
    assert rows(frames, word) == found


def test_words(programs):
    assert texts(programs) == ["Buffer pool", DASH, "web", "web"]
    assert np.argsort(programs.keys(), kind="stable").tolist() == [0, 2, 3, 1]
    assert rows(programs, "pool") == [0]
    assert rows(programs, "e") == [0, 2, 3]
    assert rows(programs, "nothing") is None


def test_times(touched):
    assert texts(touched) == ["5.0 s ago", "never", "1.0 s ago", "6.0 s ago"]
    assert np.argsort(touched.keys(), kind="stable").tolist() == [2, 0, 3, 1]
    assert rows(touched, "nev") == [1]
    assert rows(touched, "5.0") is None


def test_times_are_asked_for_once_and_only_when_somebody_looks():
    asked = []
    column = AgoColumn("Last touched", lambda: asked.append(1) or np.array([0]), NS_PER_S)
    column.widest()
    assert not asked
    column.text(0)
    column.keys()
    assert asked == [1]
