"""VMs from a CSV: what is understood, and that every refusal names its row and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policies.import_csv import FILE_BYTES_MAX, CsvError, VmRow, parse, read
from core.units import GIB, MIB

HEADER = "name,size,reservation,limit,shares,active\n"


def refused(text):
    with pytest.raises(CsvError) as caught:
        parse(text if isinstance(text, bytes) else text.encode(), "vms.csv")
    return str(caught.value)


def test_every_column_is_read():
    text = HEADER + "web,4 GiB,1 GiB,3 GiB,2000,512 MiB\n"
    assert parse(text.encode(), "") == [
        VmRow(
            row=2,
            name="web",
            size_bytes=4 * GIB,
            reservation_bytes=GIB,
            limit_bytes=3 * GIB,
            shares=2000,
            active_bytes=512 * MIB,
        )
    ]


def test_what_is_empty_or_left_out_takes_its_default():
    row = VmRow(row=2, name="web", size_bytes=4 * GIB)
    assert (row.reservation_bytes, row.limit_bytes, row.shares, row.active_bytes) == (0, None, 1000, None)
    assert parse((HEADER + "web,4 GiB,,,,\n").encode(), "") == [row]
    assert parse(b"size,name\n4 GiB,web\n", "") == [row]


def test_a_bare_number_is_mib():
    assert parse(b"name,size\nweb,4096\n", "")[0].size_bytes == 4 * GIB


def test_what_spreadsheets_write_is_understood():
    # a byte order mark, semicolons, capitals, Windows line ends, quotes and blank lines
    text = '\ufeffName;Size\r\n\r\n"web; 1";4 GiB\r\n;\r\n db ;1.5 GiB\r\n'
    assert parse(text.encode(), "") == [
        VmRow(row=3, name="web; 1", size_bytes=4 * GIB),
        VmRow(row=5, name="db", size_bytes=1536 * MIB),
    ]


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("web,4 GiB,0,,0,", "shares: expected a whole number from 1 to 1000000, got “0”"),
        ("web,4 GiB,0,,1000001,", "shares: expected a whole number from 1 to 1000000, got “1000001”"),
        ("web,4 GiB,0,,-5,", "shares: expected a whole number from 1 to 1000000, got “-5”"),
        ("web,4 GiB,0,,²,", "shares: expected a whole number from 1 to 1000000, got “²”"),
        (
            "web,4 GiB,0,," + "9" * 9999 + ",",
            f"shares: expected a whole number from 1 to 1000000, got “{'9' * 40}”",
        ),
        ("web,4 GiB,3 GiB,2 GiB,,", "reservation: expected at most the limit, got “3 GiB”"),
        ("web,4 GiB,5 GiB,,,", "reservation: expected at most the VM's size, got “5 GiB”"),
        ("web,4 GiB,,0,,", "limit: expected more than 0 and at most the VM's size, got “0”"),
        ("web,4 GiB,,5 GiB,,", "limit: expected more than 0 and at most the VM's size, got “5 GiB”"),
        ("web,4 GiB,,,,5 GiB", "active: expected at most the VM's size, got “5 GiB”"),
        ("web,,,,,", "size: a size is missing"),
        ("web,0,,,,", "size: expected more than 0 and at most 24 TiB, got “0”"),
        ("web,25 TiB,,,,", "size: expected more than 0 and at most 24 TiB, got “25 TiB”"),
        ("web,many,,,,", "size: expected a size such as “4 GiB” or a number of MiB, got “many”"),
        ("web,-1,,,,", "size: expected a size such as “4 GiB” or a number of MiB, got “-1”"),
        ("web,²,,,,", "size: expected a size such as “4 GiB” or a number of MiB, got “²”"),
        (
            "web," + "9" * 9999 + ",,,,",
            f"size: expected a size such as “4 GiB” or a number of MiB, got “{'9' * 40}”",
        ),
        (",4 GiB,,,,", "name: expected 1 to 80 characters, got 0"),
        ("x" * 81 + ",4 GiB,,,,", "name: expected 1 to 80 characters, got 81"),
    ],
)
def test_a_bad_cell_is_refused_with_its_row_and_column(row, error):
    assert refused(HEADER + "good,1 GiB,,,,\n" + row) == f"vms.csv: row 3, {error}."


def test_a_duplicate_name_is_refused():
    assert (
        refused("name,size\nweb,1 GiB\n\nweb,1 GiB\n")
        == "vms.csv: row 4, name: there is a VM named “web” already."
    )


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "the file is empty; expected a header such as name,size,reservation,limit,shares,active"),
        ("\n \n", "the file is empty; expected a header such as name,size,reservation,limit,shares,active"),
        (HEADER, "row 2: expected at least one VM under the header"),
        ("name,size,colour\n", "row 1, column 3: unknown column “colour”; expected name, size, "),
        ("name,size,Name\n", "row 1, column 3: “name” stands there twice"),
        ("name,shares\n", "row 1: the column “size” is missing"),
        ("name,size\nweb\n", "row 2: expected 2 cells, got 1"),
        ("name,size\nweb,1 GiB,3\n", "row 2: expected 2 cells, got 3"),
        ('name,size\n"web,1 GiB\n', "row 2: unexpected end of data"),
        ('name,size\n"web"x,1 GiB\n', "row 2: "),
        (b"name,size\nw\xffb,1 GiB\n", "expected text in UTF-8"),
        ("name,size\n".encode("utf-16"), "expected text in UTF-8"),
        ("name,size\n" + "x" * 200_000 + ",1 GiB\n", "row 2: field larger than field limit"),
    ],
)
def test_a_file_that_is_no_table_of_vms_is_refused(text, error):
    assert refused(text).startswith(f"vms.csv: {error}")
    assert refused(text).endswith(".")


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "vms.csv"
    path.write_text("name,size\nweb,1 GiB\n", encoding="utf-8")
    assert read(path) == [VmRow(row=2, name="web", size_bytes=GIB)]
    path.write_bytes(b"x" * (FILE_BYTES_MAX + 1))
    with pytest.raises(CsvError, match=r"vms\.csv: expected a file of at most 1 MiB\."):
        read(path)
    with pytest.raises(CsvError, match=r"none\.csv: cannot be read \(No such file or directory\)\."):
        read(tmp_path / "none.csv")
    with pytest.raises(CsvError, match=r"cannot be read \(Is a directory\)\."):
        read(tmp_path)


@given(st.binary(max_size=200) | st.text('name,size\n"; 1GiB', max_size=80).map(str.encode))
def test_any_bytes_are_either_read_or_refused(content):
    try:
        rows = parse(content, "vms.csv")
    except CsvError as error:
        assert str(error).startswith("vms.csv: ")
    else:
        assert rows
