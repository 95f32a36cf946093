"""Why? — asked by pointing and by keyboard, about events, pages, frames and targets."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.events import HostStateChanged, TargetSet
from gui.display import Link


def ask(window, qtbot):
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_W)
    return window.notice.label.text()


def row_of(window, kind):
    model = window.overview.feed.model
    return next(row for row in range(model.rowCount()) if isinstance(model.event_at(row), kind))


def test_an_event_of_the_feed_tells_what_it_came_of(open_window, qtbot):
    window = open_window(until_s=30)
    feed = window.overview.feed
    feed.list.setFocus()
    feed.list.setCurrentIndex(feed.model.index(row_of(window, TargetSet)))
    lines = ask(window, qtbot).splitlines()
    assert lines[0].startswith("Why? ")
    assert "target" in lines[0]
    assert lines[1].startswith("because ")
    tip = feed.model.data(feed.model.index(row_of(window, TargetSet)), Qt.ItemDataRole.ToolTipRole)
    assert "\n".join(lines) in tip


def test_a_page_that_is_lit_tells_what_made_it_so(open_window, qtbot):
    window = open_window("figure-3-27", until_s=5)
    vm = window.controller.timeline.vms()[1]
    window.display.pin(Link(vm.id, 1, None))
    text = ask(window, qtbot)
    assert text.count("because") >= 4
    assert "VM 1" in text, "the frame came from the other VM's balloon"


def test_a_selected_vm_tells_what_made_its_target_so(open_window, qtbot):
    window = open_window(until_s=30)
    vm = next(vm for vm in window.controller.timeline.vms() if vm.target_pages)
    window.display.select_vm(vm.id)
    assert "because" in ask(window, qtbot)


def test_the_gauge_says_why_to_whoever_points_at_it(open_window):
    window = open_window(until_s=30)
    card = next(card for card in window.overview.cards.cards if card.vm.target_pages)
    middle = card.gauge.rect().center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, middle, card.gauge.mapToGlobal(middle))
    QApplication.sendEvent(card.gauge, event)
    assert card.gauge.toolTip() in QToolTip.text()
    assert "Why? " in QToolTip.text()
    QToolTip.hideText()


def test_with_nothing_to_ask_about_it_says_what_to_point_at(open_window, qtbot):
    window = open_window()
    assert ask(window, qtbot).startswith("Point at a page")


def test_what_has_no_known_cause_says_so(open_window, qtbot):
    window = open_window(until_s=30)
    feed = window.overview.feed
    feed.list.setFocus()
    feed.list.setCurrentIndex(feed.model.index(0))
    assert "no cause" in ask(window, qtbot)
    assert row_of(window, HostStateChanged) > 0
