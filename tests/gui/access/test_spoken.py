"""What pictures tell a screen reader: a role, a value, and in words all that they show, as it is now."""

import gc
import re

import pytest
from driving import run_until
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from core.commands import SetTarget
from core.events import HostState
from core.view import Eye
from gui.access.plain import plain_text
from gui.access.spoken import Spoken, let_widgets_speak
from gui.host.pressure_graph import Tab

Role, Text = QAccessible.Role, QAccessible.Text


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget)


def words_of(widget):
    return heard(widget).text(Text.Value)


def value_of(widget):
    """(now, least, most)"""
    value = heard(widget).valueInterface()
    return value.currentValue(), value.minimumValue(), value.maximumValue()


def test_the_parts_of_a_card_tell_their_values_as_they_are_now(window):
    run_until(window, 30)
    card = window.overview.cards.cards[0]
    vm = card.vm
    assert heard(card.gauge).role() == Role.ProgressBar
    assert value_of(card.gauge) == (vm.balloon_pages, 0, vm.max_balloon_pages)
    assert "target" in words_of(card.gauge)
    assert value_of(card.pain) == (vm.pressure.some_permille / 10, 0, 100)
    assert value_of(next(iter(card.stores.values()))) == (vm.swapped_pages, 0, vm.swap_capacity_pages)
    assert value_of(card.bar)[2] == vm.configured_pages
    assert "by sampling" in words_of(card.bar)
    window.apply(SetTarget(vm=vm.name, target_pages=20))
    run_until(window, 60)
    assert value_of(card.gauge)[0] == card.vm.balloon_pages == 20
    assert heard(card.gauge).text(Text.Description) == card.gauge.accessibleDescription()


def test_a_grid_tells_where_the_keyboard_is_and_how_many_pages_of_each_kind_there_are(window, qtbot):
    run_until(window, 30)
    grid = window.overview.cards.cards[1].grid
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert value_of(grid) == (1, 0, 127)
    assert words_of(grid).startswith("database, guest page 1\nHost frame: ")
    assert "<" not in words_of(grid)
    last_line = words_of(grid).splitlines()[-1]
    assert last_line.startswith("128 pages: ")
    counts = [int(count) for count in re.findall(r"(\d+) [a-z]", last_line)]
    assert counts[0] == sum(counts[1:]) == 128


@pytest.mark.parametrize("eye", Eye)
def test_a_grid_says_no_more_than_the_eye_knows(window, eye):
    run_until(window, 30)
    window.display.set_eye(eye)
    card, host = window.overview.cards.cards[1], window.overview.host
    pages, frames = (words_of(grid).splitlines()[-1] for grid in (card.grid, host.grid))
    assert ("kernel" in pages) == (eye is not Eye.HYPERVISOR)
    assert ("free and used look the same" in pages) == (eye is Eye.HYPERVISOR)
    assert ("not known to a guest" in frames) == (eye is Eye.GUEST)
    assert frames.startswith("256 frames: ")


def test_the_graph_says_where_its_curves_stand(window):
    run_until(window, 64)
    graph = window.overview.graph
    assert heard(graph.plot).role() == Role.Chart
    assert "of the host frames are free. Host state: " in words_of(graph.plot)
    graph.tabs.button(Tab.BREAKDOWN).click()
    assert "web-frontend has " in words_of(graph.plot)
    graph.tabs.button(Tab.PER_VM).click()
    assert "batch-idle: balloon " in words_of(graph.plot)


def test_the_close_up_tells_the_page_and_the_story(open_window, qtbot):
    window = open_window("figure-3-27")
    stage, story = window.close_up.stage, window.close_up.story
    qtbot.keyClick(stage, Qt.Key.Key_Right)
    assert words_of(stage).startswith("VM 1, guest page 0\n")
    assert value_of(stage) == (0, 0, 11)
    assert heard(story).role() == Role.Paragraph
    assert "Press Space to begin." in words_of(story)
    gauges = [heard(gauge).text(Text.Name) for gauge in stage._gauges.values()]
    assert gauges == ["Balloon of VM 1", "Balloon of VM 2"]


def test_the_bar_of_time_is_a_slider_that_says_the_time(window):
    run_until(window, 12)
    bar = window.overview.graph.time_bar
    assert heard(bar).role() == Role.Slider
    assert value_of(bar)[0] == bar.value()
    assert bar.accessibleDescription() == "12.0 s of 12.0 s"


def test_what_happens_is_announced(open_window, announced, qtbot):
    window = open_window("figure-3-27")
    qtbot.keyClick(window.close_up.stage, Qt.Key.Key_Right)
    assert announced[-1].startswith("VM 1, guest page 0\n")
    with qtbot.waitSignal(window.controller.stepped):
        qtbot.keyClick(window.close_up.stage, Qt.Key.Key_Space)
    assert announced[-1] == window.close_up.story.accessibleDescription()
    window.notice.tell("Something happened.")
    assert announced[-1] == "Something happened."


def test_the_keyboard_in_a_grid_and_the_host_s_state_are_announced(window, announced, qtbot):
    qtbot.keyClick(window.overview.cards.cards[0].grid, Qt.Key.Key_Right)
    assert announced[-1].startswith("web-frontend, guest page 1\n")
    window.overview.host.chip.set_state(HostState.SOFT)
    assert announced[-1] == "Host state: SOFT — ballooning"


# --- how it is done -------------------------------------------------------------------------------------


class Picture(QWidget):
    def __init__(self, now):
        super().__init__()
        self.now = now

    def spoken(self):
        return Spoken(Role.Graphic, f"it is {self.now}", self.now, 10)


@pytest.mark.parametrize("now", [3, None])
def test_every_interface_that_a_reader_may_ask_for_can_be_asked_for(qtbot, now):
    let_widgets_speak()
    picture = Picture(now)
    qtbot.addWidget(picture)
    interface = heard(picture)
    assert (interface.valueInterface() is None) == (now is None)
    for ask in (
        interface.actionInterface,
        interface.textInterface,
        interface.editableTextInterface,
        interface.selectionInterface,
        interface.tableCellInterface,
        interface.attributesInterface,
    ):
        ask()
    picture.now = 4
    assert interface.text(Text.Value) == "it is 4"


def test_a_widget_that_goes_takes_its_interface_along(qtbot):
    let_widgets_speak()
    for _ in range(5):
        picture = Picture(1)
        interface = heard(picture)
        assert interface.valueInterface().currentValue() == 1
        picture.deleteLater()
        del picture, interface
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    assert not QApplication.topLevelWidgets()


def test_rich_text_is_read_out_without_its_marks():
    rows = "<tr><td style='x'>Is</td><td>free &lt;now&gt;</td></tr><tr><td>Shared by</td><td>2</td></tr>"
    tip = f"<b>Host frame 3</b><table>{rows}</table>"
    assert plain_text(tip) == "Host frame 3\nIs: free <now>\nShared by: 2"
    assert plain_text("a < b") == "a < b"
