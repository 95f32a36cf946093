"""Words in four vocabularies; sizes, times and lists as people write them."""

import pytest

from core.units import GIB, KIB, MIB, NS_PER_S
from gui.display import Vocabulary
from gui.terms import COURSE, GLOSSES, KVM, PLAIN, VMWARE
from gui.text import (
    capital,
    cost_text,
    count_text,
    counted,
    disk_speed_text,
    gloss,
    page_list,
    percent_text,
    plural,
    size_parts,
    size_text,
    term,
    time_text,
)


@pytest.mark.parametrize("vocabulary", Vocabulary)
def test_every_term_has_words_in_every_vocabulary(vocabulary):
    for key in PLAIN:
        assert term(vocabulary, key)
        assert term(vocabulary, key, 2)


@pytest.mark.parametrize("others", [COURSE, VMWARE, KVM])
def test_the_other_vocabularies_only_rename_known_terms(others):
    assert set(others) <= set(PLAIN)
    assert all(others[key] != PLAIN[key] for key in others)


def test_the_words_menu_changes_the_words():
    assert counted(1, Vocabulary.PLAIN, "host frame") == "1 host frame"
    assert counted(2, Vocabulary.PLAIN, "host frame") == "2 host frames"
    assert term(Vocabulary.COURSE, "guest page") == "real page"
    assert term(Vocabulary.COURSE, "host frame", 2) == "physical pages"
    assert term(Vocabulary.VMWARE, "host frame") == "machine page"
    assert term(Vocabulary.KVM, "balloon driver") == "virtio_balloon driver"
    assert len({term(each, "guest page") for each in Vocabulary}) == 4


def test_no_term_is_a_bare_memory_or_actual():
    words = {form for terms in (PLAIN, COURSE, VMWARE, KVM) for forms in terms.values() for form in forms}
    assert not words & {"memory", "actual", "physical memory", "real memory"}


def test_glosses_explain_known_terms():
    assert set(GLOSSES) <= set(PLAIN)
    assert "physical page" in gloss("host frame")


@pytest.mark.parametrize(
    ("pages", "page_size", "text"),
    [
        (28, MIB, "28 MiB"),
        (0, MIB, "0 MiB"),
        (3, 64 * KIB, "192 KiB"),
        (1536, MIB, "1.5 GiB"),
        (1024, MIB, "1 GiB"),
        (1, 4 * KIB, "4 KiB"),
        (129 * 10, 100 * KIB, "126 MiB"),
        (2000 * 1024, GIB, "2,048,000 GiB"),
        (5, 100, "500 B"),
    ],
)
def test_sizes(pages, page_size, text):
    assert size_text(pages, page_size) == text


def test_sizes_in_pages_have_correct_plurals():
    assert size_text(1, MIB, as_pages=True) == "1 page"
    assert size_text(3, MIB, as_pages=True) == "3 pages"


def test_sizes_side_by_side_share_a_unit():
    assert size_parts(512, MIB, of_pages=2048) == ("0.5", "GiB")
    assert size_parts(0, MIB, of_pages=128) == ("0", "MiB")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0.0 s"), (42, "42.0 s"), (59.99, "59.9 s"), (125, "2 min 05.0 s")]
)
def test_times(seconds, text):
    assert time_text(int(seconds * NS_PER_S)) == text


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(7, 256, "2.7 %"), (1, 4, "25 %"), (0, 5, "0 %"), (5, 5, "100 %"), (1, 0, "0 %"), (9.96, 100, "10 %")],
)
def test_percentages(part, whole, text):
    assert percent_text(part, whole) == text


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ([], ""),
        ([7], "7"),
        ([2, 3], "2 and 3"),
        ([17, 18, 40], "17, 18 and 40"),
        (list(range(9)), "0, 1, 2, 3, 4, 5 and 3 more"),
    ],
)
def test_page_lists(numbers, text):
    assert page_list(numbers) == text


def test_small_words():
    assert capital("host frame") == "Host frame"
    assert capital("") == ""
    assert plural(1, "program", "programs") == "1 program"
    assert plural(1200, "program", "programs") == "1,200 programs"
    assert count_text(1024) == "1,024"


@pytest.mark.parametrize(
    ("cost_ns", "text", "exact"),
    [
        (0, "0 µs", "0 µs"),
        (250, "0.2 µs", "0.25 µs"),
        (1_500, "1.5 µs", "1.5 µs"),
        (300_000, "300 µs", "300 µs"),
        (13_666_667, "13.7 ms", "13.666667 ms"),
        (2_000_000_000, "2 s", "2 s"),
    ],
)
def test_costs(cost_ns, text, exact):
    assert cost_text(cost_ns) == text
    assert cost_text(cost_ns, exactly=True) == exact


def test_the_speed_of_a_disk_has_all_its_digits():
    assert disk_speed_text(2500 * MIB) == "2,500 MiB/s"
    assert disk_speed_text(MIB // 4) == "0.25 MiB/s"
