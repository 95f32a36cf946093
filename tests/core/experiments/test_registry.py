"""Which experiments there are, and choosing among them by name."""

import pytest

from core.experiments import registry
from core.experiments.registry import EXPERIMENTS, NoSuchExperimentError, chosen
from tests.core.experiments import toys

TOYS = (
    toys.named("R1", toys.holds),
    toys.named("R2", toys.holds, is_quick=True),
    toys.named("R10", toys.holds),
)


@pytest.fixture
def three(monkeypatch):
    monkeypatch.setattr(registry, "EXPERIMENTS", TOYS)


def names(experiments):
    return [each.name for each in experiments]


def test_without_a_name_all_are_chosen(three):
    assert names(chosen(())) == ["R1", "R2", "R10"]


def test_names_choose_each_once_in_order_in_any_case(three):
    assert names(chosen(("r10", "R1", "R1"))) == ["R1", "R10"]


def test_only_quick_ones_are_left_when_so_asked(three):
    assert names(chosen((), is_quick=True)) == ["R2"]
    assert names(chosen(("R1", "R2"), is_quick=True)) == ["R2"]


@pytest.mark.parametrize("name", ["R3", "", "R", "a\nb", "\udcff"])
def test_an_unknown_name_gives_one_sentence_with_those_that_there_are(three, name):
    with pytest.raises(NoSuchExperimentError) as error:
        chosen(("R1", name))
    sentence = str(error.value)
    assert sentence.endswith(", only R1, R2, R10.")
    assert "\n" not in sentence
    assert sentence.isascii()


def test_choosing_the_quick_of_none_that_is_quick_says_so(three):
    with pytest.raises(NoSuchExperimentError, match=r"^None of these experiments is quick\.$"):
        chosen(("R1",), is_quick=True)


def test_no_two_experiments_have_one_name():
    assert len({each.name.lower() for each in EXPERIMENTS}) == len(EXPERIMENTS)
