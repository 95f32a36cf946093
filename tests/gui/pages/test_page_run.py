"""A run of pages stays inside of all pages, whatever is done to it."""

from hypothesis import given
from hypothesis import strategies as st

from gui.pages.page_run import PageRun

RUNS = st.integers(1, 5000).flatmap(
    lambda total: st.integers(1, total).flatmap(
        lambda count: st.builds(PageRun, st.integers(0, total - count), st.just(count), st.just(total))
    )
)
FAR = st.integers(-20_000, 20_000)


def is_inside(run):
    return 0 <= run.first < run.end <= run.total


@given(RUNS, FAR)
def test_moved_it_shows_as_many_pages_and_goes_as_far_as_it_can(run, pages):
    moved = run.moved(pages)
    assert is_inside(moved)
    assert moved.count == run.count
    assert moved.first == min(max(0, run.first + pages), run.total - run.count)


@given(RUNS, st.integers(-5, 20_000), st.data())
def test_zoomed_the_page_that_is_looked_at_stays_in_sight(run, count, data):
    page = data.draw(st.integers(run.first, run.end - 1))
    zoomed = run.zoomed(count, page)
    assert is_inside(zoomed)
    assert zoomed.count == min(max(1, count), run.total)
    assert page in zoomed


@given(RUNS, st.integers(1, 300), st.data())
def test_a_page_out_of_sight_is_brought_into_it_by_whole_rows(run, row, data):
    page = data.draw(st.integers(0, run.total - 1))
    row = min(row, run.count)
    moved = run.with_page(page, row)
    assert page in moved
    assert is_inside(moved)
    at_an_end = moved.first in (0, moved.total - moved.count)
    assert at_an_end or (moved.first - run.first) % row == 0
    assert moved == run or page not in run


@given(RUNS, st.integers(1, 5000))
def test_when_pages_come_or_go_a_part_stays_if_it_can(run, total):
    after = run.of(total)
    assert is_inside(after)
    stays = not run.is_whole and run.end <= total
    assert (after.first, after.count) == ((run.first, run.count) if stays else (0, total))
