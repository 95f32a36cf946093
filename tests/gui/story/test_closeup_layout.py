"""Nothing overlaps, nothing sticks out, and arrows cross no text, whatever the room."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF

from gui.pages.mapping import arrow_path
from gui.story.closeup_layout import Metrics, Slot, arrange, fits, word_rect

METRICS = Metrics(
    title=24, note=18, word=34, word_width=76, cell_min=40, cell_max=132, pad=16, gauge=92,
    swap_cell=24, swap_word=62, message=60, lead=14, curve=40, panel_width=90,
)  # fmt: skip
FIGURE = [Slot(4, 2, True), Slot(3, 3, True)]
CASES = [
    (QSizeF(1280, 480), FIGURE, 5),
    (QSizeF(1900, 800), FIGURE, 5),
    (QSizeF(700, 300), FIGURE, 5),
    (QSizeF(1280, 520), [Slot(16, 4, True), Slot(16, 0, False)], 24),
    (QSizeF(1280, 520), [Slot(8, 0, True)] * 4, 24),
    (QSizeF(1280, 520), [], 5),
]


@pytest.fixture(params=CASES, ids=lambda case: f"{case[0].width():.0f}x{case[0].height():.0f}-{len(case[1])}")
def case(request):
    size, slots, frames = request.param
    return size, arrange(size, slots, frames, METRICS)


def everything(layout):
    for panel in layout.panels:
        yield from panel.cells
        yield from (word_rect(cell, METRICS) for cell in panel.cells)
        yield from panel.swap_cells
        yield from (panel.gauge, panel.title, panel.note)
    yield from layout.frames
    for cell in layout.frames:
        yield word_rect(cell, METRICS)
        yield word_rect(cell, METRICS, line=1)
    yield layout.host_title


def test_nothing_sticks_out_of_what_the_layout_takes(case):
    _, layout = case
    whole = QRectF(0, 0, layout.size.width(), layout.size.height()).adjusted(-1, -1, 1, 1)
    assert all(whole.contains(rect) for rect in everything(layout) if not rect.isNull())


def test_nothing_lies_on_anything_else(case):
    _, layout = case
    rects = [rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in everything(layout) if not rect.isNull()]
    for one, other in combinations(rects, 2):
        assert not one.intersects(other)


def test_arrows_cross_neither_cells_nor_words(case):
    _, layout = case
    texts = [rect.adjusted(1, 1, -1, -1) for rect in everything(layout) if not rect.isNull()]
    for panel in layout.panels:
        for page in panel.ports:
            for frame in layout.ports:
                path = arrow_path(page, frame, 10)
                near = [rect for rect in texts if rect.intersects(path.controlPointRect())]
                points = [path.pointAtPercent(n / 60) for n in range(1, 60)] if near else []
                assert not any(rect.contains(point) for rect in near for point in points)


def test_messages_have_a_lane_of_their_own_beside_the_columns(case):
    _, layout = case
    for panel in layout.panels:
        assert panel.frame.bottom() < panel.message.top()
        assert panel.message.bottom() < layout.host.top()
        assert all(cell.right() <= panel.message.left() for cell in panel.cells)


def test_cells_grow_with_the_room_and_the_figure_fits_in_a_small_window():
    small = arrange(QSizeF(1280, 480), FIGURE, 5, METRICS)
    large = arrange(QSizeF(1900, 800), FIGURE, 5, METRICS)
    assert fits(QSizeF(1280, 480), small) == (True, True)
    assert large.frames[0].width() > small.frames[0].width()


def test_the_figures_first_arrows_are_straight():
    layout = arrange(QSizeF(1280, 480), FIGURE, 5, METRICS)
    columns = [cell.left() for panel in layout.panels for cell in panel.cells]
    assert [frame.left() for frame in layout.frames] == columns[:5]


def test_too_little_room_makes_the_layout_larger_than_the_room():
    layout = arrange(QSizeF(700, 300), FIGURE, 5, METRICS)
    assert fits(QSizeF(700, 300), layout)[0] is False
    assert all(cell.width() >= METRICS.cell_min for cell in layout.frames)
