"""VMs from a CSV file: name and size, and if need be reservation, limit, shares and active."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from core.policies.facts import DEFAULT_SHARES
from core.units import GIB, MIB, parse_bytes

FILE_BYTES_MAX: Final = MIB
SIZE_BYTES_MAX: Final = 24 * 1024 * GIB
"""the largest VM of vSphere 8: 24 TiB"""
SHARES_MAX: Final = 1_000_000
NAME_CHARACTERS_MAX: Final = 80
COLUMNS: Final = ("name", "size", "reservation", "limit", "shares", "active")
_REQUIRED: Final = ("name", "size")


class CsvError(Exception):
    """The file cannot be used; its text is one sentence with the file, the row and the column."""


class VmRow(msgspec.Struct, frozen=True, kw_only=True):
    """One VM of the file."""

    row: int
    """where it stands; the header is row 1, and blank rows count"""
    name: str
    size_bytes: int
    reservation_bytes: int = 0
    limit_bytes: int | None = None
    """None: its size"""
    shares: int = DEFAULT_SHARES
    active_bytes: int | None = None
    """None: not known"""


def read(path: Path) -> list[VmRow]:
    """The VMs in a file; raises CsvError."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise CsvError(f"{path.name}: expected a file of at most 1 MiB.")
        return parse(path.read_bytes(), path.name)
    except OSError as error:
        raise CsvError(f"{path.name}: cannot be read ({error.strerror or error}).") from None
    except ValueError as error:  # of a path that can be none
        raise CsvError(f"{path.name}: cannot be read ({error}).") from None


def parse(content: bytes, where: str) -> list[VmRow]:
    """The VMs in a file's content; `where` names it in errors. The header is row 1; raises CsvError."""
    try:
        rows = _rows(content.decode("utf-8-sig"))
        header = _header(next(rows, (1, []))[1])
        vms: dict[str, VmRow] = {}
        for number, cells in rows:
            place = f"row {number}"
            if len(cells) != len(header):
                raise ValueError(f"{place}: expected {len(header)} cells, got {len(cells)}")
            vm = _vm(number, dict(zip(header, cells, strict=True)))
            if vm.name in vms:
                raise ValueError(f"{place}, name: there is a VM named “{vm.name}” already")
            vms[vm.name] = vm
        if not vms:
            raise ValueError("row 2: expected at least one VM under the header")
    except UnicodeDecodeError:
        raise CsvError(f"{where}: expected text in UTF-8.") from None
    except ValueError as error:
        raise CsvError(f"{where}: {error}.") from None
    return list(vms.values())


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of every row that is not blank; semicolons will do where the header has no comma."""
    first_line = text.partition("\n")[0]
    delimiter = ";" if ";" in first_line and "," not in first_line else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield number, cells
    except csv.Error as error:
        raise ValueError(f"row {number + 1}: {error}") from None


def _header(cells: list[str]) -> list[str]:
    header = [cell.lower() for cell in cells]
    if not header:
        raise ValueError(f"the file is empty; expected a header such as {','.join(COLUMNS)}")
    for number, column in enumerate(header, 1):
        if column not in COLUMNS:
            raise ValueError(
                f"row 1, column {number}: unknown column “{column[:40]}”; expected {', '.join(COLUMNS)}"
            )
        if column in header[: number - 1]:
            raise ValueError(f"row 1, column {number}: “{column}” stands there twice")
    for column in _REQUIRED:
        if column not in header:
            raise ValueError(f"row 1: the column “{column}” is missing")
    return header


def _vm(row: int, cells: dict[str, str]) -> VmRow:
    place = f"row {row}"
    given = {column: text for column, text in cells.items() if text}
    name = given.get("name", "")
    if not 1 <= len(name) <= NAME_CHARACTERS_MAX:
        raise ValueError(f"{place}, name: expected 1 to {NAME_CHARACTERS_MAX} characters, got {len(name)}")

    def size(column: str, low: int, high: int, why: str) -> int | None:
        return _size(f"{place}, {column}", given[column], low, high, why) if column in given else None

    size_bytes = size("size", 1, SIZE_BYTES_MAX, "more than 0 and at most 24 TiB")
    if size_bytes is None:
        raise ValueError(f"{place}, size: a size is missing")
    reservation_bytes = size("reservation", 0, size_bytes, "at most the VM's size") or 0
    limit_bytes = size("limit", 1, size_bytes, "more than 0 and at most the VM's size")
    if limit_bytes is not None and reservation_bytes > limit_bytes:
        raise ValueError(
            f"{place}, reservation: expected at most the limit, got “{given['reservation'][:40]}”"
        )
    return VmRow(
        row=row,
        name=name,
        size_bytes=size_bytes,
        reservation_bytes=reservation_bytes,
        limit_bytes=limit_bytes,
        shares=_shares(f"{place}, shares", given["shares"]) if "shares" in given else DEFAULT_SHARES,
        active_bytes=size("active", 0, size_bytes, "at most the VM's size"),
    )


def _size(place: str, text: str, low: int, high: int, why: str) -> int:
    """Bytes of "4 GiB", or of a bare number, that is MiB as in vCenter's own exports."""
    try:
        value = parse_bytes(f"{text} MiB" if text.isdigit() else text)
    except ValueError:
        raise ValueError(
            f"{place}: expected a size such as “4 GiB” or a number of MiB, got “{text[:40]}”"
        ) from None
    if not low <= value <= high:
        raise ValueError(f"{place}: expected {why}, got “{text[:40]}”")
    return value


def _shares(place: str, text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(SHARES_MAX))
    if not is_number or not 1 <= int(text) <= SHARES_MAX:
        raise ValueError(f"{place}: expected a whole number from 1 to {SHARES_MAX}, got “{text[:40]}”")
    return int(text)
