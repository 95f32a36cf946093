"""The rule that keeps a real guest alive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.live.floor import LEAST_BYTES, floor_bytes, is_deep, margin_bytes
from core.units import GIB, MIB


def test_a_guest_keeps_what_it_uses_and_a_sixteenth_of_what_it_was_given():
    assert floor_bytes(1024 * MIB, 424 * MIB, is_fresh=True) == (424 + 64) * MIB


def test_a_small_guest_keeps_a_margin_of_16_mib():
    assert floor_bytes(128 * MIB, 63 * MIB, is_fresh=True) == (63 + 16) * MIB


def test_a_guest_that_never_said_what_it_uses_keeps_half():
    assert floor_bytes(1024 * MIB, None, is_fresh=False) == 512 * MIB


def test_one_that_has_fallen_silent_keeps_what_it_used_and_half_at_least():
    assert floor_bytes(1024 * MIB, 870 * MIB, is_fresh=False) == (870 + 64) * MIB
    assert floor_bytes(1024 * MIB, 100 * MIB, is_fresh=False) == 512 * MIB


def test_no_guest_is_made_smaller_than_one_that_could_live():
    assert floor_bytes(GIB, 0, is_fresh=True) == LEAST_BYTES


def test_one_that_was_given_less_is_left_alone():
    assert floor_bytes(32 * MIB, 0, is_fresh=True) == 32 * MIB


sizes = st.integers(1, 64).map(lambda n: n * 64 * MIB)


@given(sizes, st.data())
def test_the_floor_leaves_what_is_used_and_never_falls_for_silence(configured, data):
    used = data.draw(st.integers(0, configured))
    floor = floor_bytes(configured, used, is_fresh=True)
    assert min(configured, used + 1) <= floor <= configured
    assert floor_bytes(configured, used, is_fresh=False) >= floor


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
