"""The highlight: rings around parts of a window, which move only where things may move."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from gui.display import Display
from gui.highlight import PULSE_MS, PULSES, Highlight

BUTTON = QRect(40, 40, 80, 30)


@pytest.fixture
def display():
    return Display()


@pytest.fixture
def ground(qtbot, display):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(300, 200)
    holder.setStyleSheet("background: #ffffff")
    holder.button = QPushButton("", holder)
    holder.button.setGeometry(BUTTON)
    holder.show()
    return holder


def colours(ground, rect):
    picture = ground.grab(rect).toImage()
    return {picture.pixelColor(x, y).name() for x in range(rect.width()) for y in range(rect.height())}


def test_a_ring_lies_around_a_part_and_not_on_it(ground, display):
    inside, outside = BUTTON.adjusted(4, 4, -4, -4), BUTTON.adjusted(-12, -12, 12, 12)
    before = ground.grab(inside).toImage()
    highlight = Highlight(display, ground)
    assert not highlight.isVisible()
    highlight.set_rects([BUTTON])
    assert display.theme.balloon in colours(ground, outside)
    assert ground.grab(inside).toImage() == before
    highlight.set_rects([])
    assert not highlight.isVisible()
    assert display.theme.balloon not in colours(ground, outside)


def test_what_is_ringed_can_be_clicked(ground, display, qtbot):
    highlight = Highlight(display, ground)
    highlight.set_rects([BUTTON])
    assert ground.childAt(BUTTON.center()) is ground.button
    assert highlight.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_one_that_dims_darkens_all_else_and_keeps_the_pointer_off(ground, display):
    highlight = Highlight(display, ground, dims=True)
    highlight.set_rects([BUTTON])
    corner = ground.grab().toImage().pixelColor(290, 190)
    assert corner.lightness() < 150
    assert ground.grab().toImage().pixelColor(BUTTON.center()) != QColor(corner)
    assert ground.childAt(BUTTON.center()) is highlight
    highlight.set_rects([])
    assert highlight.isVisible()
    highlight.clear()
    assert not highlight.isVisible()


def test_it_pulses_a_few_times_and_then_stands_still(ground, display):
    highlight = Highlight(display, ground)
    highlight.set_rects([BUTTON])
    assert highlight.is_pulsing
    highlight._pulsing.setCurrentTime(PULSE_MS // 2)
    assert highlight._swell == 1.0
    highlight._pulsing.setCurrentTime(PULSES * PULSE_MS)
    assert not highlight.is_pulsing
    assert highlight._swell == 0.0
    highlight.pulse()
    assert highlight.is_pulsing
    highlight.clear()
    assert not highlight.is_pulsing


def test_with_reduced_motion_it_stands_still_at_once(ground, display):
    highlight = Highlight(display, ground)
    display.set_reduced_motion(True)
    highlight.set_rects([BUTTON])
    assert not highlight.is_pulsing
    assert highlight.isVisible()
    display.set_reduced_motion(False)
    highlight.pulse()
    assert highlight.is_pulsing
    display.set_reduced_motion(True)
    assert not highlight.is_pulsing


def test_it_stays_as_large_as_the_window_and_on_top(ground, display):
    highlight = Highlight(display, ground)
    highlight.set_rects([BUTTON])
    ground.resize(500, 400)
    assert highlight.size() == ground.size()
    late = QWidget(ground)
    late.setGeometry(ground.rect())
    late.show()
    highlight.clear()
    highlight.set_rects([BUTTON])
    assert ground.children()[-1] is highlight
    assert ground.childAt(QPoint(5, 5)) is late


def test_a_part_that_only_moved_does_not_pulse_again(ground, display):
    highlight = Highlight(display, ground)
    highlight.set_rects([BUTTON])
    highlight._pulsing.stop()
    highlight.set_rects([BUTTON.translated(5, 5)])
    assert not highlight.is_pulsing
    assert highlight.rects == (BUTTON.translated(5, 5),)
