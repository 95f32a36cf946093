"""Pages by the bits of the kernel's page table."""

import numpy as np

from core.codes import LOOKS, Backing, Use
from core.live.pagemap import codes_of, frames_of

PRESENT, SWAPPED = 1 << 63, 1 << 62


def entries(*values):
    return np.array(values, dtype=np.uint64)


def looks(codes):
    return [(LOOKS[code].use, LOOKS[code].backing) for code in codes]


def test_a_page_is_present_swapped_or_absent_and_nobody_knows_what_for():
    found = looks(codes_of(entries(PRESENT, SWAPPED, 0, PRESENT | 1 << 61)))
    kinds = [Backing.BACKED, Backing.SWAPPED, Backing.ABSENT, Backing.BACKED]
    assert found == [(Use.UNKNOWN, each) for each in kinds]


def test_where_the_guest_says_what_for_an_absent_page_of_the_balloon_is_ballooned():
    uses = np.array([Use.BALLOON, Use.BALLOON, Use.FREE, Use.PROGRAM], dtype=np.uint8)
    active = np.array([False, False, False, True])
    codes = codes_of(entries(0, PRESENT, 0, PRESENT), uses, active)
    assert looks(codes) == [
        (Use.BALLOON, Backing.BALLOONED),
        (Use.BALLOON, Backing.BACKED),
        (Use.FREE, Backing.ABSENT),
        (Use.PROGRAM, Backing.BACKED),
    ]
    assert [LOOKS[code].active for code in codes] == [False, False, False, True]


def test_frames_have_numbers_for_whoever_may_know_them():
    assert frames_of(entries(PRESENT | 17, 0, SWAPPED | 5)).tolist() == [17, -1, -1]


def test_and_none_for_whoever_may_not():
    assert frames_of(entries(PRESENT, PRESENT, 0)) is None
