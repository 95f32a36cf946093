"""The memory of a guest as its QEMU process has it: where it is, and which of its pages have frames."""

import os
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.codes import Codes
from core.events import Pages
from core.live.pagemap import Entries, codes_of, frames_of
from core.live.views import PAGE_BYTES, Counts, counts_of

PROC: Final = Path("/proc")
_ENTRY_BYTES: Final = 8


class Block(NamedTuple):
    """A guest's memory in the address space of a process."""

    pid: int
    start: int
    pages: int


class Look(NamedTuple):
    """A guest's pages at one moment."""

    codes: Codes
    counts: Counts
    frames: Pages | None


def find_block(pid: int, hva: int | None, configured_bytes: int, proc: Path = PROC) -> Block | None:
    """A guest's memory: the mapping at the address that QEMU named, else the one that is exactly as large.

    None where the process is gone, belongs to somebody else, or has no such mapping.
    """
    try:
        lines = (proc / str(pid) / "maps").read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        low, _, high = line.partition(" ")[0].partition("-")
        start, end = int(low, 16), int(high, 16)
        named = hva is not None and start <= hva < end and end - hva >= min(configured_bytes, end - start)
        if named or (hva is None and end - start == configured_bytes):
            first = hva if hva is not None else start
            return Block(pid, first, min(configured_bytes, end - first) // PAGE_BYTES)
    return None


def read_entries(block: Block, proc: Path = PROC) -> Entries:
    """uint64[pages]: what the kernel's page table says of each page; OSError when it may not be read."""
    entries = np.zeros(block.pages, dtype=np.uint64)
    file = os.open(proc / str(block.pid) / "pagemap", os.O_RDONLY)
    try:
        os.preadv(file, [entries.data], block.start // PAGE_BYTES * _ENTRY_BYTES)
    finally:
        os.close(file)
    return entries


def look_at(
    block: Block,
    configured_pages: int,
    uses: Codes | None = None,
    active: NDArray[np.bool_] | None = None,
    proc: Path = PROC,
) -> Look:
    """All that can be known of a guest's pages now; fit to be called in a thread of its own.

    Args:
        block: where they are; what was plugged in later lies elsewhere, and counts as absent.
        configured_pages: how many there are.
        uses: uint8[pages], what the guest says it uses each for; None when it says nothing.
        active: bool[pages], whether it used each of late.
        proc: the folder of processes.

    Raises:
        OSError: they may not be looked at, or the process is gone.
    """
    entries = np.zeros(configured_pages, dtype=np.uint64)
    entries[: block.pages] = read_entries(block, proc)
    codes = codes_of(entries, uses, active)
    return Look(codes, counts_of(codes), frames_of(entries))
