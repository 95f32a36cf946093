"""The keyboard alone: Tab comes to everything and out of everything, and it is seen where it is."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox
from walking import parts_of, visit

from gui.theme import THEMES

LEAST_PIXELS = 24
"""so many must change for people to see it"""
LEAST_CHANGE = 40
"""of 255, in some channel"""
LONGEST_ROUND = 150


def is_reached_by_tab(widget):
    inside = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and not inside


def picture(widget):
    """The widget with a little of what is around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
    image = window.grab(place.intersected(window.rect())).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)


def is_seen(widget):
    """Whether the widget, which has the focus, looks otherwise than without it."""
    focused = picture(widget)
    widget.clearFocus()
    plain = picture(widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    change = np.abs(focused - plain).reshape(-1, 4).max(axis=1)
    return int((change >= LEAST_CHANGE).sum()) >= LEAST_PIXELS


def go_round(qtbot, root, key=Qt.Key.Key_Tab):
    """Press Tab until it comes to where it was; every stop, and those among them that are not seen."""
    window = root.window()
    window.activateWindow()
    QApplication.processEvents()
    first, stops, unseen = None, [], []
    for _ in range(LONGEST_ROUND):
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        widget = QApplication.focusWidget()
        if widget is first:
            return stops, unseen
        first = first or widget
        stops.append(widget)
        if not is_seen(widget):
            unseen.append(widget)
    raise AssertionError(f"Tab does not come back: {[each.accessibleName() for each in stops[-8:]]}")


def missed(root, stops):
    """What Tab should come to, and does not."""
    wanted = [each for each in parts_of(root) if is_reached_by_tab(each)]
    return [f"{type(each).__name__} {each.accessibleName()!r}" for each in wanted if each not in stops]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("scenario", ["consolidation", "figure-3-27", "lesson-1-the-problem"])
def test_tab_comes_to_every_control_and_is_seen_there(open_window, qtbot, theme, scenario):
    window = open_window(scenario)
    window.display.set_theme(theme)
    QApplication.processEvents()
    stops, unseen = go_round(qtbot, window)
    assert unseen == []
    assert missed(window, stops) == []
    assert len(stops) >= 12


def test_shift_and_tab_go_the_same_way_back(window, qtbot):
    there, _ = go_round(qtbot, window)
    back, _ = go_round(qtbot, window, Qt.Key.Key_Backtab)
    assert set(there) == set(back)
    turned = list(reversed(back))
    begin = turned.index(there[0])
    assert turned[begin:] + turned[:begin] == there


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_in_every_window_and_dialog_too(open_window, qtbot, monkeypatch, theme):
    window, found = open_window(), {}
    window.display.set_theme(theme)

    def look(title, root):
        if title in ("overview", "notice"):  # the one has its own test, the other is in its round
            return
        if title == "palette":  # it goes as soon as the keyboard does
            assert QApplication.focusWidget() is root.field
            return
        stops, unseen = go_round(qtbot, root)
        found[title] = [each.accessibleName() for each in unseen] + missed(root, stops)

    visit(window, monkeypatch, look)
    assert not any(found.values()), {title: parts for title, parts in found.items() if parts}


def test_the_view_does_not_scroll_when_it_gets_the_keyboard_as_a_whole(open_window, qtbot):
    window = open_window(size=(1000, 620))
    window.display.set_text_scale(2.0)
    QApplication.processEvents()
    bar = window.overview_area.verticalScrollBar()
    assert bar.maximum() > 200
    for value in (0, bar.maximum() // 2, bar.maximum()):
        window.overview.cards.cards[0].chip.setFocus()
        bar.setValue(value)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert window.overview.hasFocus()
        assert bar.value() == value
