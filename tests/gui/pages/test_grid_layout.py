"""Cells are as large as fit, and every page has a place."""

from hypothesis import given
from hypothesis import strategies as st

from gui.pages.grid_layout import fit


@given(
    pages=st.integers(0, 300_000),
    width_px=st.integers(0, 2000),
    height_px=st.integers(0, 1200),
    least_px=st.integers(1, 4),
)
def test_every_page_has_a_cell_inside_the_space(pages, width_px, height_px, least_px):
    layout = fit(pages, width_px, height_px, least_px, 40)
    assert least_px <= layout.cell_px <= 40
    assert layout.cells * layout.pages_per_cell >= pages
    assert layout.columns * layout.cell_px <= max(width_px, least_px)
    assert layout.rows * layout.cell_px <= max(height_px, least_px)


@given(
    pages=st.integers(1, 5000),
    width_px=st.integers(200, 900),
    height_px=st.integers(200, 700),
    data=st.data(),
)
def test_a_cell_is_found_again_where_it_lies(pages, width_px, height_px, data):
    layout = fit(pages, width_px, height_px, 2, 40)
    cell = data.draw(st.integers(0, layout.cells - 1))
    x_px, y_px = layout.origin(cell)
    assert layout.cell_at(x_px, y_px) == cell
    assert layout.cell_at(x_px + layout.cell_px - 1, y_px + layout.cell_px - 1) == cell


def test_rows_are_full_when_that_costs_little():
    layout = fit(128, 330, 166, 2, 40)
    assert (layout.columns, layout.rows, layout.cell_px) == (16, 8, 20)


def test_the_room_is_used_although_the_last_row_is_then_short():
    layout = fit(256, 690, 555, 2, 40)
    assert (layout.columns, layout.cell_px) == (18, 37)


def test_pages_share_cells_only_when_there_are_more_pages_than_room():
    assert fit(5000, 200, 100, 2, 40).pages_per_cell == 1
    assert fit(5001, 200, 100, 2, 40).pages_per_cell == 2
    assert fit(65_536, 200, 100, 2, 40).pages_per_cell == 16


def test_there_is_nothing_outside():
    layout = fit(10, 100, 100, 2, 20)
    for point in ((-1, 0), (0, -1), (1000, 0), (0, 1000)):
        assert layout.cell_at(*point) == -1
    assert fit(0, 100, 100, 2, 20).cell_at(1, 1) == -1
