"""The bar, the strips of stores and the legend: what they say, show, and how they grow."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.units import MIB
from core.view import Eye
from gui.display import Display, Vocabulary
from gui.pages.legend import Legend
from gui.pages.legend_entries import legend_entries
from gui.pages.stacked_bar import StackedBar
from gui.pages.store_strip import Store, StoreStrip
from gui.theme import DARK, LIGHT

PARTS = [("active", 50, "#0072b2"), ("idle", 25, "#80b9d9"), ("none", 0, "#ff0000")]


@pytest.fixture
def display(qapp):
    return Display()


@pytest.fixture
def bar(display, qtbot):
    widget = StackedBar(display, "What web uses")
    qtbot.addWidget(widget)
    widget.resize(200, 10)
    widget.set_parts(PARTS, 100)
    return widget


def store_strip(qtbot, display, store):
    widget = StoreStrip(display, store, "Swap disk of web")
    qtbot.addWidget(widget)
    widget.resize(260, widget.sizeHint().height())
    return widget


@pytest.fixture
def strip(display, qtbot):
    return store_strip(qtbot, display, Store.GUEST_SWAP)


@pytest.fixture
def legend(display, qtbot):
    widget = Legend(display)
    qtbot.addWidget(widget)
    return widget


def test_parts_are_as_wide_as_their_values(bar):
    image = bar.grab().toImage()
    assert image.pixelColor(50, 5) == QColor("#0072b2")
    assert image.pixelColor(120, 5) == QColor("#80b9d9")
    assert image.pixelColor(175, 5) == QColor(LIGHT.track)
    assert [bar.part_at(QPoint(x, 5)) for x in (0, 99, 101, 149, 151)] == [0, 0, 1, 1, -1]


def test_parts_larger_than_the_total_still_fit(bar):
    bar.set_parts([("a", 300, "#0072b2"), ("b", 100, "#d55e00")], 100)
    assert bar.part_at(QPoint(199, 5)) == 1


def test_a_bar_of_nothing_is_empty(bar):
    bar.set_parts([], 0)
    assert bar.part_at(QPoint(10, 5)) == -1
    assert bar.grab().toImage().pixelColor(100, 5) == QColor(LIGHT.track)


def test_a_bar_is_spoken_in_words(bar):
    assert bar.accessibleName() == "What web uses"
    assert bar.accessibleDescription() == "active 50, idle 25"
    bar.set_parts(PARTS, 200, "{} MiB".format)
    assert bar.accessibleDescription() == "active 50 MiB, idle 25 MiB"


def test_the_part_under_the_pointer_is_named(bar, monkeypatch):
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, words, *_rest: said.append(words))
    for x in (10, 120, 190):
        QApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 5), QPoint(0, 0)))
    assert said == ["active 50", "idle 25", "active 50, idle 25"]


def test_cells_fill_from_the_left(strip):
    strip.set_pages(0, 10, 0)
    empty = strip.grab().toImage()
    strip.set_pages(4, 10, 0)
    some = strip.grab().toImage()
    left, y = round(strip._label_px), strip.height() // 2
    middles = [left + 10 * n + 5 for n in range(10)]
    differ = [empty.pixelColor(x, y) != some.pixelColor(x, y) for x in middles]
    assert differ == [True] * 4 + [False] * 6
    assert strip.pages_per_cell == 1
    assert strip.accessibleDescription() == "4 of 10 pages"


def test_a_large_disk_shares_cells_and_shows_the_first_page(strip):
    strip.set_pages(0, 65_536, 0)
    empty = strip.grab().toImage()
    strip.set_pages(1, 65_536, 0, MIB)
    assert strip.pages_per_cell > 1
    assert strip.grab().toImage() != empty
    assert strip.accessibleDescription() == "1 MiB of 64 GiB"


def test_a_guest_without_a_disk_says_so(strip):
    assert strip.accessibleDescription() == "none"
    assert "own disk" in strip.toolTip()
    assert not strip.grab().isNull()


def test_the_strip_follows_words_and_text_size(qtbot, display):
    strip = store_strip(qtbot, display, Store.HOST_SWAP)
    before = strip.grab().toImage(), strip.sizeHint().height()
    display.set_vocabulary(Vocabulary.VMWARE)
    assert strip.grab().toImage() != before[0]
    display.set_text_scale(2.0)
    assert strip.sizeHint().height() > 1.7 * before[1]


def test_the_strips_of_a_card_line_up(qtbot, display):
    strips = [store_strip(qtbot, display, store) for store in Store]
    assert len({strip._label_px for strip in strips}) == 1
    narrow = strips[0].minimumSizeHint().width()
    words = QFontMetricsF(strips[0]._font)
    for strip in strips:
        needed = words.horizontalAdvance(strip._label()) + words.horizontalAdvance(strip._short())
        assert needed < narrow


@pytest.mark.parametrize(
    ("eye", "known"),
    [
        (Eye.TRUTH, set(Store)),
        (Eye.GUEST, {Store.GUEST_SWAP}),
        (Eye.HYPERVISOR, {Store.COMPRESSED, Store.HOST_SWAP}),
    ],
)
def test_neither_side_knows_the_others_stores(qtbot, display, eye, known):
    display.set_eye(eye)
    for store in Store:
        strip = store_strip(qtbot, display, store)
        strip.set_pages(5, 100, 0, MIB, note="in 2 MiB of host frames")
        is_known = store in known
        assert ("5 MiB of 100 MiB" in strip.accessibleDescription()) == is_known
        assert strip.toolTip().endswith("in 2 MiB of host frames") == is_known
        assert (strip._short() == "unknown") != is_known


def test_each_store_has_cells_of_its_own_colour_and_only_the_guests_disk_that_of_its_vm(qtbot, display):
    def cell(store, owner):
        strip = store_strip(qtbot, display, store)
        strip.set_pages(5, 5, owner)
        return strip.grab().toImage().pixelColor(round(strip._label_px) + 2, strip.height() // 2).name()

    colours = {store: [cell(store, owner) for owner in (0, 1)] for store in Store}
    assert len({first for first, _ in colours.values()}) == len(Store)
    differ = {store for store, (first, second) in colours.items() if first != second}
    assert differ == {Store.GUEST_SWAP}


def test_the_legend_follows_the_eye(legend, display):
    for eye in Eye:
        display.set_eye(eye)
        for _kind, words in legend_entries(eye, frozenset()):
            assert words in legend.accessibleDescription()


def test_a_narrow_legend_takes_more_lines_and_clips_nothing(legend, display):
    wide = legend.sizeHint()
    assert legend.heightForWidth(wide.width()) == wide.height()
    assert legend.heightForWidth(wide.width() // 3) >= 3 * wide.height()
    display.set_text_scale(2.0)
    assert legend.sizeHint().width() > 1.9 * wide.width()
    width = legend.minimumSizeHint().width()
    legend.resize(width, legend.heightForWidth(width))
    assert legend.hasHeightForWidth()


def test_the_legend_follows_the_theme(legend, display):
    legend.resize(legend.sizeHint())
    before = legend.grab().toImage()
    display.set_theme(DARK)
    assert legend.grab().toImage() != before
