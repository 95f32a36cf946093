from enum import IntEnum, StrEnum

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.digest import digest

leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
states = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4).map(tuple), max_leaves=12)


class Point(msgspec.Struct):
    x: int
    name: str


class Colour(StrEnum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


def typed(state):
    """The state with the type of every leaf: to Python True equals 1, to a digest it must not."""
    return tuple(map(typed, state)) if isinstance(state, tuple) else (type(state).__name__, state)


def test_a_state_has_the_same_digest_for_ever():
    state = (1, "a", None, True, np.arange(3, dtype=np.int32), ("b",))
    assert digest(state) == "a62ed8da45bb43f7ae18e4ab8de14d75c6fb147af980ceffd4d931cb61fffda9"


@given(states, states)
def test_two_states_share_a_digest_exactly_when_they_are_equal(one, other):
    assert (digest(one) == digest(other)) == (typed(one) == typed(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (0, None),
        (1, "1"),
        ((1, 2), (12,)),
        (("a", "b"), ("ab",)),
        (("a;str1:b", "c"), ("a", "b;str1:c")),
        (((1,), 2), (1, (2,))),
        ((), ((),)),
        (np.zeros(4, dtype=np.uint8), np.zeros(4, dtype=np.int8)),
        (np.zeros(4, dtype=np.uint8), np.zeros(1, dtype=np.uint32)),
        (np.zeros((2, 3), dtype=np.uint8), np.zeros((3, 2), dtype=np.uint8)),
        (np.zeros(0, dtype=np.uint8), ()),
        (Point(1, "a"), Point(2, "a")),
    ],
)
def test_states_that_differ_in_little_differ_in_digest(one, other):
    assert digest(one) != digest(other)


def test_the_order_of_bytes_in_memory_does_not_matter():
    little = np.arange(5, dtype="<i4")
    assert digest(little) == digest(little.astype(">i4"))


def test_an_array_that_is_not_contiguous_has_the_digest_of_its_copy():
    every_other = np.arange(20, dtype=np.int64)[::2]
    assert digest(every_other) == digest(every_other.copy())


def test_structs_enums_and_lists_have_the_digest_of_what_they_hold():
    assert digest(Point(1, "a")) == digest((1, "a"))
    assert digest(Colour.RED) == digest("red")
    assert digest(Number.ONE) == digest(1)
    assert digest([1, [2]]) == digest((1, (2,)))


@pytest.mark.parametrize("state", [1.5, {1: 2}, {1}, object(), np.int64(3), b"x"])
def test_what_has_no_fixed_bytes_has_no_digest(state):
    with pytest.raises(TypeError, match=f"no digest of a {type(state).__name__}"):
        digest((1, state))
