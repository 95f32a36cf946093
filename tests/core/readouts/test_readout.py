"""Laying out: folding tables, wrapping remarks, lining up cells."""

import pytest

from core.readouts.readout import (
    Cell,
    Readout,
    Remark,
    Table,
    Tone,
    laid_out,
    left,
    plain,
    right,
    supposed,
    text_of,
    value,
)


def readout_of(*parts):
    return Readout(title="test", command="$ test", parts=parts)


def table_of(*groups):
    """One row, columns a1 a2 … b1 b2 … of three signs each, named by the group's letter."""
    names = [f"{letter}{n}" for letter, count in zip("abcdef", groups, strict=False) for n in range(count)]
    headings = (plain("NAME"), *map(plain, names))
    row = (value("vm", "n"), *(value(name.upper(), name) for name in names))
    return Table((headings, row), (6, *(3 for _ in names)), groups)


def text(lines):
    return ["".join(cell.text for cell in line) for line in lines]


def test_a_table_that_fits_stays_in_one_block():
    lines = text(laid_out(readout_of(table_of(2, 1)), 18))
    assert lines == ["NAME    a0  a1  b0", "vm      A0  A1  B0"]
    assert text(laid_out(readout_of(table_of(2, 1)))) == lines


def test_a_table_that_is_too_wide_goes_on_below_between_groups_and_names_its_rows_again():
    assert text(laid_out(readout_of(table_of(2, 2)), 18)) == [
        "NAME    a0  a1",
        "vm      A0  A1",
        "",
        "NAME    b0  b1",
        "vm      B0  B1",
    ]


def test_a_group_that_is_too_wide_by_itself_is_folded_inside():
    assert text(laid_out(readout_of(table_of(3)), 14))[0::3] == ["NAME    a0  a1", "NAME    a2"]


@pytest.mark.parametrize("columns", [0, 1, 6, 9])
def test_however_narrow_every_column_is_shown_once(columns):
    lines = text(laid_out(readout_of(table_of(2, 3)), columns))
    assert sorted(" ".join(lines).split()).count("NAME") == 5
    assert all(name in " ".join(lines) for name in ("A0", "A1", "B0", "B1", "B2"))


@pytest.mark.parametrize("columns", range(10, 40))
def test_no_line_is_wider_than_asked_for(columns):
    assert max(map(len, text(laid_out(readout_of(table_of(2, 3, 1)), columns)))) <= columns


def test_a_column_is_as_wide_as_its_widest_cell():
    table = Table(((plain("NAME"), plain("X")), (plain("a"), value("123456", "x"))), (5, 2), (1,))
    assert text(laid_out(readout_of(table))) == ["NAME       X", "a     123456"]


def test_remarks_are_marked_translated_and_wrapped():
    readout = readout_of(Remark("one two three four five six"))
    assert text(laid_out(readout, 22, str.upper)) == ["# ONE TWO THREE FOUR", "# FIVE SIX"]
    assert {cell.tone for line in laid_out(readout) for cell in line} == {Tone.REMARK}


def test_what_is_supposed_is_marked_and_holds_no_value():
    (line,) = supposed([(plain("name "), value("12", "key", "3 × 4"))])
    assert text([line]) == ["# name 12"]
    assert {cell.tone for cell in line} == {Tone.SUPPOSED}
    assert (line[-1].key, line[-1].working) == ("key", "3 × 4")


def test_cells_are_pushed_to_either_end_and_never_cut():
    assert text([right(Cell("ab"), 4), left(Cell("ab"), 4), right(Cell("abcde"), 4)]) == [
        "  ab",
        "ab  ",
        "abcde",
    ]


def test_the_text_begins_with_the_command_and_has_no_blanks_at_the_ends_of_lines():
    assert text_of(readout_of((plain("a"), plain("  ")), (), (plain("b"),))) == "$ test\na\n\nb"
