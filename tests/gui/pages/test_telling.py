"""What cells show, kept up from what changed, is what they show when all of them are looked through."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.codes import LOOKS, Backing, Use, code
from gui.pages.grid_layout import GridLayout
from gui.pages.telling import Telling

FREE = code(Use.FREE, Backing.BACKED)
BALLOONED = code(Use.BALLOON, Backing.BALLOONED)


def layout_of(pages, per_cell):
    return GridLayout(pages, per_cell, 7, 2)


def test_a_single_ballooned_page_among_4096_is_seen():
    codes = np.full(8 * 4096, FREE, dtype=np.uint8)
    telling = Telling(codes, layout_of(len(codes), 4096))
    codes[3 * 4096 + 1234] = BALLOONED
    assert telling.update(codes, np.array([3 * 4096 + 1234])).tolist() == [3]
    assert telling.shown[3] == 3 * 4096 + 1234


def test_what_is_less_telling_than_what_is_shown_changes_no_cell():
    codes = np.full(64, FREE, dtype=np.uint8)
    codes[5] = BALLOONED
    telling = Telling(codes, layout_of(64, 16))
    codes[6] = code(Use.PROGRAM, Backing.BACKED, active=True)
    assert telling.update(codes, np.array([6])).tolist() == []


@settings(max_examples=60)
@given(st.integers(1, 200), st.integers(0, 6), st.data())
def test_kept_up_from_changes_it_is_as_if_looked_through_anew(pages, bits, data):
    some_code = st.integers(0, len(LOOKS) - 1)
    codes = np.array(data.draw(st.lists(some_code, min_size=pages, max_size=pages)), dtype=np.uint8)
    layout = layout_of(pages, 1 << bits)
    telling = Telling(codes, layout)
    for _ in range(3):
        drawn = codes[telling.shown].copy()
        changed = np.array(data.draw(st.lists(st.integers(0, pages - 1), min_size=1)), dtype=np.int32)
        codes[changed] = data.draw(some_code)
        cells = telling.update(codes, changed)
        drawn[cells] = codes[telling.shown[cells]]
        anew = Telling(codes, layout)
        assert telling.shown.tolist() == anew.shown.tolist()
        assert drawn.tolist() == codes[anew.shown].tolist(), "every cell that looks different was named"
