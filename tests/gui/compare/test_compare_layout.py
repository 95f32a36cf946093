"""Nothing in a comparison is cut off in any theme, size and text scale, and nothing scrolls sideways.

The pictures are written to `screenshots/`, which git ignores.
"""

from itertools import product
from pathlib import Path

import pytest
from clipping import cut_off
from driving import go_on
from PySide6.QtWidgets import QApplication

from core.scenario_files import load
from gui.compare.difference_table import DifferenceTable
from gui.theme import THEMES

ROOT = Path(__file__).parents[3]
SIZES = [
    (width, height, scale) for scale in (1.0, 1.25, 1.5, 2.0) for width, height in ((1280, 720), (1920, 1080))
]
QUICKLY = 80


def show(window, variants, until_s):
    for column, name in zip(window.pictures.columns, variants, strict=False):
        column.choose(name)
    if until_s:
        window.actions_by_name["compare-step"].trigger()
        window.runner.pause()
        go_on(window.runner.lockstep, until_s)


@pytest.mark.parametrize(
    ("state", "variants", "until_s"),
    [
        ("choosing", ("balloon+swap", "share+balloon+zip+swap", "zip+swap"), 0),
        ("two", ("balloon+swap", "swap"), 24),
        ("three", ("share+balloon+zip+swap", "swap", "zip+swap"), 24),
    ],
)
def test_no_text_is_cut_off_in_any_theme_and_size(open_compare, display, state, variants, until_s):
    window = open_compare(load("consolidation"), 7)
    show(window, variants, until_s)
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    cut = {}
    for theme, (width, height, scale) in product(THEMES.values(), SIZES):
        display.set_theme(theme)
        display.set_text_scale(scale)
        window.resize(width, height)
        for _ in range(2):
            window._refresh()
            QApplication.processEvents()
        picture = f"compare-{state}-{theme.name}-{width}x{height}-{scale:.0%}.png"
        assert window.grab().save(str(folder / picture), quality=QUICKLY)
        cut[picture] = list(cut_off(window))
        assert window.area.horizontalScrollBar().maximum() == 0, picture
    assert not any(cut.values()), cut


@pytest.mark.parametrize("variants", [("balloon+swap", "swap"), ("balloon+swap", "swap", "zip+swap")])
def test_three_vms_and_all_lines_are_seen_at_once_in_a_small_window(open_compare, variants):
    window = open_compare(load("consolidation"), 7)
    show(window, variants, 24)
    window._refresh()
    QApplication.processEvents()
    assert window.area.verticalScrollBar().maximum() == 0
    assert window.story.geometry().bottom() < window.height()


def test_the_story_never_takes_a_small_window_with_large_text_from_the_pictures(open_compare, display):
    window = open_compare(load("consolidation"), 7)
    show(window, ("balloon+swap", "swap"), 24)
    assert not window.area.isAncestorOf(window.story)
    display.set_text_scale(2.0)
    QApplication.processEvents()
    assert window.area.isAncestorOf(window.story)
    display.set_text_scale(1.0)
    QApplication.processEvents()
    assert not window.area.isAncestorOf(window.story)


def test_graphs_side_by_side_have_one_scale(open_compare):
    window = open_compare(load("consolidation"), 7)
    show(window, ("balloon+swap", "swap"), 24)
    window._refresh()
    ranges = {
        tuple(column.graph.plot.getPlotItem().getViewBox().viewRange()[1])
        for column in window.pictures.columns[:2]
    }
    assert len(ranges) == 1


def test_a_graph_in_a_column_marks_states_and_no_more(open_compare):
    window = open_compare(load("consolidation"), 7)
    show(window, ("balloon+swap", "swap"), 37)
    window._refresh()
    marks = window.pictures.columns[0].graph._marks._markers
    assert marks[0].text == "SOFT"
    assert all(mark.is_state for mark in marks)


def test_lines_are_shaded_by_turns(open_compare):
    window = open_compare(load("consolidation"), 7)
    show(window, ("balloon+swap", "swap"), 1)
    window._refresh()
    QApplication.processEvents()
    table: DifferenceTable = window.pictures.table
    picture = table.grab().toImage()
    names = list(table._names.values())
    ratio = picture.devicePixelRatio()
    colours = [
        picture.pixelColor(round((table.width() - 30) * ratio), round(name.geometry().center().y() * ratio))
        for name in names
    ]
    assert colours[0] == colours[2] != colours[1] == colours[3]
