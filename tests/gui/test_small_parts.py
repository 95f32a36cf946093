"""The small parts of the window: wrapping rows, shortened labels, wrapped labels, speeds, lists."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget

from gui.buttons import speed_text
from gui.choice_list import ChoiceList
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.flow_layout import FlowLayout
from gui.progress_bar import ProgressBar
from gui.story.closeup_paint import contrast
from gui.theme import THEMES
from gui.wrapped_label import WrappedLabel


@pytest.fixture
def row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.setSpacing(10)
    flow.setContentsMargins(5, 5, 5, 5)
    for width in (100, 80, 60):
        button = QPushButton()
        button.setFixedSize(width, 20)
        if width == 100:
            button.setMinimumSize(50, 20)
            button.setMaximumWidth(10_000)
        flow.addWidget(button)
    yield flow
    holder.close()


def lines(flow, width):
    flow.setGeometry(QRect(0, 0, width, flow.heightForWidth(width)))
    tops = [flow.itemAt(i).geometry().top() for i in range(flow.count())]
    return len(set(tops))


def test_a_row_wraps_where_it_must(row):
    assert lines(row, 400) == 1
    assert lines(row, 160) == 2
    assert lines(row, 95) == 3
    assert row.heightForWidth(400) == 30
    assert row.heightForWidth(160) == 60


def test_the_first_widget_takes_the_room_that_is_left(row):
    row.setGeometry(QRect(0, 0, 400, 30))
    assert row.itemAt(0).geometry().width() == 400 - 10 - 80 - 60 - 20
    assert row.itemAt(2).geometry().right() == 394


def test_hidden_widgets_take_no_room(row):
    row.itemAt(1).widget().hide()
    row.itemAt(2).widget().hide()
    assert row.minimumSize().width() == 60
    assert row.takeAt(9) is None


def test_a_label_without_room_tells_its_text_in_the_tooltip(qtbot):
    label = ElidedLabel("a rather long line of text")
    qtbot.addWidget(label)
    label.show()
    label.resize(400, 20)
    assert label.toolTip() == ""
    label.resize(40, 20)
    assert label.toolTip() == "a rather long line of text"
    assert label.minimumSizeHint().width() < 60
    label.setText("x")
    assert label.toolTip() == ""


def test_a_wrapped_label_grows_with_its_text(qtbot):
    label = WrappedLabel("one two three four five six seven eight nine ten", role="muted")
    qtbot.addWidget(label)
    label.show()
    label.resize(1000, 20)
    one = label.minimumHeight()
    label.resize(60, 20)
    assert label.minimumHeight() >= 3 * one
    label.resize(1000, 20)
    assert label.minimumHeight() == one, "it shrinks too"
    font = label.font()
    font.setPixelSize(3 * font.pixelSize() if font.pixelSize() > 0 else 40)
    label.setFont(font)
    assert label.minimumHeight() > 2 * one
    label.setText("")
    assert label.minimumHeight() == 0


def test_choices_wrap_to_the_width_of_the_list(qtbot):
    choices = ChoiceList(Display(), "Things")
    qtbot.addWidget(choices)
    choices.fill([("Title", "a summary with quite a few words in it, to be wrapped where it is narrow")])
    choices.resize(600, 200)
    choices.show()
    wide = choices.visualItemRect(choices.item(0)).height()
    choices.resize(160, 200)
    choices.doItemsLayout()
    assert choices.visualItemRect(choices.item(0)).height() > wide


@pytest.mark.parametrize(("speed", "text"), [(0.1, "×0.1"), (1.0, "×1"), (100.0, "×100")])
def test_speeds_read_well(speed, text):
    assert speed_text(speed) == text


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_words_of_a_progress_bar_are_readable_wherever_it_has_come_to(qtbot, theme):
    display = Display()
    display.set_theme(theme)
    bar = ProgressBar(display, "Runs that are done")
    qtbot.addWidget(bar)
    bar.resize(300, 24)
    bar.setRange(0, 10)
    bar.setFormat("\N{FULL BLOCK}" * 8)
    seen = {}
    for value in (0, 10):
        bar.setValue(value)
        picture = bar.grab().toImage()
        middle, side = (picture.pixelColor(x, 12).name() for x in (150, 8))
        seen[value] = (middle, side)
        assert contrast(middle, side) >= 4.5
    assert seen[0] != seen[10]
    bar.setValue(5)
    picture = bar.grab().toImage()
    strip = {picture.pixelColor(x, 12).name() for x in range(100, 200)}
    assert {theme.on_accent, theme.text} <= strip
