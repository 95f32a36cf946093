import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.next_fit import NextFit

FREE, TAKEN = 7, 1


def table_of(bits):
    return np.where(np.array(bits, dtype=np.bool_), np.uint8(FREE), np.uint8(TAKEN))


def taken(search, count):
    places = search.take(count)
    search.took(places)
    search._table[places] = TAKEN
    return places.tolist()


def test_places_are_taken_in_order_from_the_first():
    search = NextFit(table_of([1, 0, 1, 1]), FREE)
    assert taken(search, 2) == [0, 2]
    assert search.free_count == 1


def test_the_next_search_goes_on_where_the_last_stopped_and_around_the_end():
    search = NextFit(table_of([1] * 5), FREE)
    for expected in ([0, 1, 2], [3, 4, 0], [1, 2, 3]):
        assert search.take(3).tolist() == expected


def test_taking_nothing_finds_nothing_and_does_not_move():
    search = NextFit(table_of([1] * 4), FREE)
    search.take(2)
    assert search.take(0).tolist() == []
    assert search.position == 2
    assert NextFit(table_of([0] * 4), FREE).take(0).tolist() == []


def test_a_search_that_ends_at_the_last_place_begins_again_at_the_first():
    search = NextFit(table_of([0, 1, 1]), FREE)
    search.take(2)
    assert search.position == 0


def test_places_are_found_in_tables_much_longer_than_one_window():
    table = np.full(20_000, TAKEN, dtype=np.uint8)
    table[[5, 9_000, 19_999]] = FREE
    search = NextFit(table, FREE)
    assert search.take(2).tolist() == [5, 9_000]
    assert search.take(3).tolist() == [19_999, 5, 9_000]


def test_the_table_is_only_read():
    table = table_of([1, 1, 0])
    table.flags.writeable = False
    assert NextFit(table, FREE).take(2).dtype == np.int32


def test_a_search_looks_only_into_windows_that_have_a_free_place(monkeypatch):
    table = np.full(4096 * 100, TAKEN, dtype=np.uint8)
    table[4096 * 90 + 3] = FREE
    search, looked = NextFit(table, FREE), []
    look = search._free_between
    monkeypatch.setattr(search, "_free_between", lambda *span: looked.append(span) or look(*span))
    assert search.take(1).tolist() == [4096 * 90 + 3]
    assert len(looked) <= 3


@given(
    st.integers(1, 60) | st.sampled_from([4095, 4096, 4097, 9000]),
    st.lists(st.tuples(st.integers(0, 60), st.lists(st.integers(0, 8999), max_size=8)), max_size=6),
    st.randoms(),
)
def test_it_finds_what_a_walk_of_one_place_at_a_time_finds(size, rounds, random):
    table, position = table_of([random.random() < 0.05 for _ in range(size)]), 0
    search = NextFit(table, FREE)
    for wanted, freed in rounds:
        count = min(wanted, int(np.count_nonzero(table == FREE)))
        walked = []
        while len(walked) < count:
            if table[position] == FREE:
                walked.append(position)
            position = (position + 1) % len(table)
        assert taken(search, count) == walked
        assert search.position == position
        back = np.array(sorted({place % size for place in freed if table[place % size] == TAKEN}), np.int32)
        table[back] = FREE
        search.freed(back)
        assert search.free_count == np.count_nonzero(table == FREE)
