"""A large table takes memory where it is written to, and none where it is only read."""

import pickle
import sys
from pathlib import Path

import numpy as np
import pytest

from core.tables import zeroes
from core.units import MIB

PAGES = 64 * MIB


def resident_bytes():
    (line,) = (
        line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS")
    )
    return int(line.split()[1]) * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells in this way")
def test_reading_takes_no_memory_and_writing_takes_what_is_written():
    before = resident_bytes()
    table = zeroes(PAGES, np.uint8)
    assert not any(table[at : at + MIB].any() for at in range(0, PAGES, MIB))
    assert resident_bytes() - before < 8 * MIB
    table[: 16 * MIB] = 1
    assert 14 * MIB < resident_bytes() - before < 24 * MIB


@pytest.mark.parametrize("count", [0, 1, 1000, 1_000_000])
def test_small_or_large_it_is_an_array_of_zeroes_that_can_be_written_and_copied(count):
    table = zeroes(count, np.int32)
    assert (len(table), table.dtype, table.any()) == (count, np.int32, False)
    table += 7
    assert (pickle.loads(pickle.dumps(table)) == 7).all()
