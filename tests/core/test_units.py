import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.units import (
    GIB,
    KIB,
    MIB,
    NS_PER_MS,
    NS_PER_S,
    ceil_div,
    pages_in,
    parse_bytes,
    parse_ns,
    written_size,
    written_time,
)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("0 B", 0),
        ("1 B", 1),
        ("4 KiB", 4 * KIB),
        ("256 MiB", 256 * MIB),
        ("256MiB", 256 * MIB),
        ("  256   mib  ", 256 * MIB),
        ("1.5 GiB", GIB + 512 * MIB),
        ("0.25 KiB", 256),
        ("2 TiB", 2048 * GIB),
        ("007 B", 7),
    ],
)
def test_a_size_is_read_exactly(text, size):
    assert parse_bytes(text) == size


@pytest.mark.parametrize(
    ("text", "ns"),
    [
        ("0 s", 0),
        ("0.1 s", NS_PER_S // 10),
        ("1.000000001 s", NS_PER_S + 1),
        ("250 ms", 250 * NS_PER_MS),
        ("3 us", 3_000),
        ("7 ns", 7),
        ("2 min", 120 * NS_PER_S),
        ("1 h", 3600 * NS_PER_S),
    ],
)
def test_a_time_is_read_exactly(text, ns):
    assert parse_ns(text) == ns


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "256", "MiB", "-1 MiB", "+1 MiB", "1e3 MiB", "nan MiB", "inf B", "1,5 MiB", "1. MiB",
        ".5 MiB", "256 MB", "256 M", "1 MiB 2", "0x10 B", "١ MiB", "1 MiB\x00", "9" * 16 + " B",
        "1.0000000001 MiB", "5 s",
    ],
)  # fmt: skip
def test_anything_else_is_no_size_and_the_error_says_what_a_size_looks_like(text):
    with pytest.raises(ValueError, match='expected a size such as "256 MiB", got'):
        parse_bytes(text)


@pytest.mark.parametrize(
    "text", ["", "1", "s", "-1 s", "nan s", "inf s", "1e9 s", "1 day", "5 MiB", "1:30 min"]
)
def test_anything_else_is_no_time_and_the_error_says_what_a_time_looks_like(text):
    with pytest.raises(ValueError, match=r'expected a time such as "1\.5 s", got'):
        parse_ns(text)


@pytest.mark.parametrize(
    ("read", "text"), [(parse_bytes, "0.3 B"), (parse_ns, "0.5 ns"), (parse_bytes, "0.1 KiB")]
)
def test_a_fraction_of_the_smallest_unit_is_refused_rather_than_rounded(read, text):
    with pytest.raises(ValueError, match="not a whole number of the smallest unit"):
        read(text)


def test_an_error_quotes_no_more_than_the_beginning_of_a_long_text():
    with pytest.raises(ValueError, match="expected a size") as caught:
        parse_bytes("x" * 100_000)
    assert len(str(caught.value)) < 100


@given(st.integers(0, 10**12), st.sampled_from(["B", "KiB", "MiB", "GiB"]))
def test_whole_sizes_survive_being_written_and_read(number, unit):
    factor = {"B": 1, "KiB": KIB, "MiB": MIB, "GiB": GIB}[unit]
    assert parse_bytes(f"{number} {unit}") == number * factor


@given(st.integers(0, 10**15 - 1))
def test_times_in_seconds_are_exact_to_the_nanosecond(ns):
    assert parse_ns(f"{ns // NS_PER_S}.{ns % NS_PER_S:09} s") == ns


@given(st.text(max_size=30))
def test_no_text_at_all_makes_the_readers_fail_in_another_way_than_value_error(text):
    for read in (parse_bytes, parse_ns):
        try:
            assert read(text) >= 0
        except ValueError as error:
            assert str(error)


def test_a_size_that_fills_pages_exactly_is_that_many_pages():
    assert pages_in(256 * MIB, 4 * KIB) == 65536
    assert pages_in(0, MIB) == 0


def test_a_size_that_leaves_part_of_a_page_is_refused_with_both_numbers():
    with pytest.raises(ValueError, match="1572864 bytes is not a whole number of pages of 1048576 bytes"):
        pages_in(MIB + MIB // 2, MIB)


@given(st.integers(0, 10**9), st.integers(1, 10**6))
def test_ceil_div_is_the_smallest_number_of_parts_that_hold_everything(whole, part):
    count = ceil_div(whole, part)
    assert count * part >= whole
    assert (count - 1) * part < whole or count == 0


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [(0, "0 MiB"), (1, "1 B"), (64 * KIB, "64 KiB"), (1536 * MIB, "1.5 GiB"), (1537 * MIB, "1537 MiB")],
)
def test_a_size_is_written_as_people_do_and_read_again(size_bytes, text):
    assert written_size(size_bytes) == text
    assert parse_bytes(text) == size_bytes


@pytest.mark.parametrize(
    ("time_ns", "text"),
    [(0, "0 s"), (7, "7 ns"), (1_200, "1.2 us"), (90 * NS_PER_S, "90 s"), (NS_PER_S + 1, "1000000.001 us")],
)
def test_a_time_is_written_as_people_do_and_read_again(time_ns, text):
    assert written_time(time_ns) == text
    assert parse_ns(text) == time_ns
