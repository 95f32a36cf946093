"""The rule that keeps a real guest alive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.live.floor import LEAST_BYTES, floor_bytes, is_deep, margin_bytes
from core.units import GIB, MIB


def test_a_guest_keeps_what_it_uses_and_a_sixteenth_of_what_it_was_given():
    assert floor_bytes(1024 * MIB, 1024 * MIB, 600 * MIB) == (424 + 64) * MIB


def test_a_small_guest_keeps_a_margin_of_16_mib():
    assert floor_bytes(128 * MIB, 128 * MIB, 65 * MIB) == (63 + 16) * MIB


def test_what_the_balloon_holds_already_is_not_what_the_guest_uses():
    assert floor_bytes(1024 * MIB, 600 * MIB, 176 * MIB) == floor_bytes(1024 * MIB, 1024 * MIB, 600 * MIB)


def test_a_guest_that_does_not_say_what_it_uses_keeps_half():
    assert floor_bytes(1024 * MIB, 1024 * MIB, None) == 512 * MIB


def test_no_guest_is_made_smaller_than_one_that_could_live():
    assert floor_bytes(GIB, GIB, GIB) == LEAST_BYTES


def test_one_that_was_given_less_is_left_alone():
    assert floor_bytes(32 * MIB, 32 * MIB, 32 * MIB) == 32 * MIB


sizes = st.integers(1, 64).map(lambda n: n * 64 * MIB)


@given(sizes, st.data())
def test_the_floor_leaves_what_is_used_and_never_more_than_there_is(configured, data):
    size = data.draw(st.integers(0, configured))
    available = data.draw(st.integers(0, size))
    floor = floor_bytes(configured, size, available)
    assert min(configured, size - available + 1) <= floor <= configured


@pytest.mark.parametrize(
    ("wanted_mib", "deep"),
    [(1000, False), (769, False), (767, True), (1024, False), (1100, False)],
)
def test_a_step_of_more_than_a_quarter_is_asked_about(wanted_mib, deep):
    assert is_deep(1024 * MIB, 1024 * MIB, wanted_mib * MIB, 64 * MIB) is deep


def test_so_is_a_small_one_that_ends_close_to_the_floor():
    floor = 400 * MIB
    assert is_deep(1024 * MIB, 500 * MIB, floor + margin_bytes(1024 * MIB) - 1, floor)
    assert not is_deep(1024 * MIB, 500 * MIB, floor + margin_bytes(1024 * MIB), floor)


def test_giving_back_is_never_asked_about():
    assert not is_deep(1024 * MIB, 410 * MIB, 420 * MIB, 400 * MIB)
