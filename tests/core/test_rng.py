import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rng import Rng

VECTORS = [
    ((0,), 100, [63, 26, 4, 1, 81, 91, 60, 72, 54, 93]),
    ((7, 2, 1), 2**32 - 1, [2246760743, 502041474, 381479567, 2552815564, 2025690734, 2340059592]),
    ((2**63 - 1, 3), 6, [4, 0, 3, 5, 1, 0, 2, 2, 1, 4, 0, 0]),
]


@pytest.mark.parametrize(("key", "bound", "expected"), VECTORS)
def test_a_key_gives_the_same_numbers_for_ever(key, bound, expected):
    assert Rng(*key).below(bound, len(expected)).tolist() == expected


def test_the_position_of_a_stream_is_the_same_for_ever():
    rng = Rng(1)
    assert rng.state() == (207833532711051698738587646355624148094, 194290289479364712180083596243593368443)
    rng.below(2, 1000)
    assert rng.state() == (231887544293443540043620909312472901830, 194290289479364712180083596243593368443)


@given(st.integers(1, 2**32 - 1), st.integers(0, 200))
def test_numbers_are_whole_and_below_their_bound(bound, count):
    numbers = Rng(5, bound).below(bound, count)
    assert numbers.dtype == np.int64
    assert len(numbers) == count
    assert ((numbers >= 0) & (numbers < bound)).all()


def test_drawing_in_pieces_gives_what_drawing_at_once_gives():
    whole, pieces = Rng(3, 1), Rng(3, 1)
    at_once = whole.below(1000, 50)
    in_pieces = np.concatenate([pieces.below(1000, count) for count in (0, 1, 9, 40)])
    assert at_once.tolist() == in_pieces.tolist()
    assert whole.state() == pieces.state()


def test_every_part_of_a_key_makes_another_stream():
    keys = [(1, 0, 0), (1, 0, 1), (1, 1, 0), (2, 0, 0), (0, 1, 2), (2**40, 0, 0)]
    assert len({tuple(Rng(*key).below(2**32 - 1, 4).tolist()) for key in keys}) == len(keys)


def test_drawing_nothing_moves_nothing():
    rng = Rng(9)
    before = rng.state()
    assert rng.below(10, 0).tolist() == []
    assert rng.state() == before


def test_every_value_below_a_bound_comes_about_equally_often():
    counts = np.bincount(Rng(42).below(6, 60_000), minlength=6)
    assert (abs(counts - 10_000) < 500).all()


@given(st.integers(1, 500), st.data())
def test_a_sample_has_different_numbers_below_its_bound(bound, data):
    count = data.draw(st.integers(0, bound))
    sample = Rng(5).sample(bound, count).tolist()
    assert len(set(sample)) == len(sample) == count
    assert set(sample) <= set(range(bound))


def test_a_sample_is_the_same_for_ever_and_takes_one_number_of_the_stream_for_each():
    rng, other = Rng(7, 2, 1), Rng(7, 2, 1)
    assert rng.sample(10, 6).tolist() == [2, 0, 6, 4, 8, 5]
    other.below(10, 6)
    assert rng.state() == other.state()


def test_every_number_is_sampled_about_as_often_as_any_other():
    rng, drawn = Rng(9), np.zeros(20, dtype=np.int64)
    for _ in range(2000):
        drawn[rng.sample(20, 5)] += 1
    assert drawn.min() > 400
    assert drawn.max() < 600
