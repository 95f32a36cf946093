"""What a comparison says in plain words: the largest differences, and why."""

import pytest
from driving import go_on

from core.compare import UNITS, Comparison, Line, Lockstep, Measure
from gui.compare.verdict import explanation, largest, verdict
from gui.compare.words import difference_text, label, variant_says, variant_title, why
from gui.display import Vocabulary

PUBLISHED = {
    Measure.HOST_SWAPPED_OUT: (39, 4963),
    Measure.HOST_SWAPPED_IN: (31, 4821),
    Measure.DOUBLE_PAGED: (3, 63),
    Measure.GUEST_SWAPPED_OUT: (664, 0),
    Measure.GUEST_SWAPPED_IN: (628, 0),
    Measure.STALLED: (39.633, 68.163),
    Measure.KILLED: (0, 0),
    Measure.SHORT: (2.2, 32.1),
    Measure.THROUGHPUT: (884.0, 757.7),
}


def made(values=PUBLISHED, variants=("balloon+swap", "swap")) -> Comparison:
    nothing = (0,) * len(variants)
    return Comparison(
        scenario="made",
        seed=1,
        time_s=120.0,
        variants=variants,
        lines=tuple(
            Line(measure=each, unit=UNITS[each], values=tuple(values.get(each, nothing))) for each in Measure
        ),
    )


def test_the_verdict_tells_the_largest_differences_and_whose_they_are():
    assert verdict(made()) == (
        "“Swap only” moved 4,963 pages to the host's disk, “Balloons, then swap” 39. "
        "Programs stood still for 68.2 s under “Swap only”, for 39.6 s under “Balloons, then swap”. "
        "“Balloons, then swap” got 884 touches done a second, “Swap only” 757.7."
    )


def test_the_verdict_is_fair_to_swapping_where_balloons_do_worse():
    values = {Measure.GUEST_SWAPPED_OUT: (732, 0), Measure.KILLED: (1, 0), Measure.STALLED: (5.8, 0.04)}
    assert verdict(made(values)) == (
        "Guests moved 732 pages to their own disks under “Balloons, then swap”, 0 under “Swap only”. "
        "Programs stood still for 5.8 s under “Balloons, then swap”, for 0 s under “Swap only”. "
        "Programs killed under “Balloons, then swap”: 1, under “Swap only”: 0."
    )


def test_of_three_variants_the_most_and_the_least_are_told():
    values = {Measure.HOST_SWAPPED_OUT: (39, 4963, 2721)}
    text = verdict(made(values, ("balloon+swap", "swap", "zip+swap")))
    assert text == "“Swap only” moved 4,963 pages to the host's disk, “Balloons, then swap” 39."


def test_when_nothing_differs_it_says_so_and_explains_nothing():
    text = "All did alike: the host was never so short that it made a difference."
    for values in ({}, {Measure.THROUGHPUT: (1000.0, 999.0)}):
        assert verdict(made(values)) == text
        assert explanation(made(values), Vocabulary.PLAIN) == ""


def test_hypervisor_swapping_is_explained_by_random_victims_stalls_and_double_paging():
    text = explanation(made(), Vocabulary.PLAIN)
    assert text.startswith("The largest difference, “Host-swapped out, pages”: ")
    assert "takes them at random" in text
    assert "Under “Swap only” 4,821 of 4,963 had to be read back." in text
    assert text.endswith("63 were read only for a guest to write them out too: double paging.")


def test_double_paging_is_not_spoken_of_where_there_was_none():
    assert "double" not in explanation(made(PUBLISHED | {Measure.DOUBLE_PAGED: (3, 0)}), Vocabulary.PLAIN)


def test_guest_swapping_is_explained_by_who_chose_the_pages():
    values = {Measure.GUEST_SWAPPED_OUT: (732, 0), Measure.GUEST_SWAPPED_IN: (717, 0)}
    text = explanation(made(values), Vocabulary.PLAIN)
    assert "Each guest chose them itself" in text
    assert text.endswith("Under “Balloons, then swap” 717 of 732 had to be read back.")


@pytest.mark.parametrize(
    ("values", "measure"),
    [
        (PUBLISHED, Measure.HOST_SWAPPED_OUT),
        ({Measure.KILLED: (0, 1), Measure.GUEST_SWAPPED_OUT: (0, 900)}, Measure.KILLED),
        ({Measure.STALLED: (10.0, 20.0), Measure.THROUGHPUT: (100.0, 90.0)}, Measure.STALLED),
        ({Measure.THROUGHPUT: (100.0, 90.0)}, Measure.THROUGHPUT),
    ],
)
def test_the_largest_difference_is_the_largest_part_of_what_is_counted_alike(values, measure):
    line = largest(made(values))
    assert line.measure is measure


@pytest.mark.parametrize("measure", Measure)
@pytest.mark.parametrize("vocabulary", Vocabulary)
def test_every_line_has_a_name_and_a_reason_in_every_vocabulary(measure, vocabulary):
    assert label(measure)
    text = why(measure, vocabulary)
    assert text.endswith(".")
    assert "{" not in text


def test_the_reason_follows_the_words_chosen():
    assert "The VMkernel wrote these pages" in why(Measure.HOST_SWAPPED_OUT, Vocabulary.VMWARE)


def test_differences_from_the_first_have_a_sign():
    line = Line(measure=Measure.STALLED, unit="s", values=(40.0, 4063.0, 39.55, 40.04))
    texts = [difference_text(line, number) for number in (1, 2, 3)]
    assert texts == ["+4,023", "−0.5", "="]


def test_variants_are_called_by_their_titles():
    assert variant_title("swap") == "Swap only"
    assert "at random" in variant_says("swap")
    assert (variant_title("share"), variant_says("share"), variant_says("")) == ("share", "", "")


def test_the_words_fit_a_real_run(tight):
    result = go_on(Lockstep(tight, ["balloon+swap", "swap"]), 12).result()
    assert "“Swap only”" in verdict(result)
    assert explanation(result, Vocabulary.PLAIN)
