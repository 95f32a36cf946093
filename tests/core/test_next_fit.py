import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.next_fit import NextFit

FREE, TAKEN = 7, 1


def table_of(bits):
    return np.where(np.array(bits, dtype=np.bool_), np.uint8(FREE), np.uint8(TAKEN))


def test_places_are_taken_in_order_from_the_first():
    search, table = NextFit(FREE), table_of([1, 0, 1, 1])
    assert search.take(table, 2).tolist() == [0, 2]


def test_the_next_search_goes_on_where_the_last_stopped_and_around_the_end():
    search, table = NextFit(FREE), table_of([1] * 5)
    for expected in ([0, 1, 2], [3, 4, 0], [1, 2, 3]):
        assert search.take(table, 3).tolist() == expected


def test_taking_nothing_finds_nothing_and_does_not_move():
    search, table = NextFit(FREE), table_of([1] * 4)
    search.take(table, 2)
    assert search.take(table, 0).tolist() == []
    assert search.take(table_of([0] * 4), 0).tolist() == []
    assert search.position == 2


def test_a_search_that_ends_at_the_last_place_begins_again_at_the_first():
    search, table = NextFit(FREE), table_of([0, 1, 1])
    search.take(table, 2)
    assert search.position == 0


def test_places_are_found_in_tables_much_longer_than_one_window():
    table = np.full(20_000, TAKEN, dtype=np.uint8)
    table[[5, 9_000, 19_999]] = FREE
    search = NextFit(FREE)
    assert search.take(table, 2).tolist() == [5, 9_000]
    assert search.take(table, 3).tolist() == [19_999, 5, 9_000]


def test_the_table_is_only_read():
    table = table_of([1, 1, 0])
    table.flags.writeable = False
    assert NextFit(FREE).take(table, 2).dtype == np.int32


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.lists(st.integers(0, 60), max_size=6))
def test_it_finds_what_a_walk_of_one_place_at_a_time_finds(bits, counts):
    table, search, position = table_of(bits), NextFit(FREE), 0
    for wanted in counts:
        count = min(wanted, int(np.count_nonzero(table == FREE)))
        walked = []
        while len(walked) < count:
            if table[position] == FREE:
                walked.append(position)
            position = (position + 1) % len(table)
        assert search.take(table, count).tolist() == walked
        assert search.position == position
        table[walked] = TAKEN
