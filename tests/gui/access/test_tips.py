"""Tooltips that teach: every control that could be misunderstood says more than its own name."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
)
from walking import parts_of, visit

from gui.host.time_bar import TimeBar
from gui.notice import Notice
from gui.tour.bubble import Bubble

NEED_NONE = (QScrollBar, QTabBar, TimeBar)
"""what everybody knows; and what says another thing at each of its points"""
PLAIN_WORDS = (QDialogButtonBox, Notice, Bubble)
"""their buttons say in words what they do: Cancel, Save…, Next"""


def may_be_misunderstood(widget):
    if isinstance(widget, NEED_NONE) or isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    if isinstance(widget, QAbstractButton):
        above = widget.parentWidget()
        return bool(widget.text()) and not isinstance(above, PLAIN_WORDS)
    return isinstance(widget, QAbstractSlider | QAbstractSpinBox | QComboBox | QLineEdit)


def says_more_than_its_name(widget):
    names = {widget.accessibleName(), widget.text() if isinstance(widget, QAbstractButton) else ""}
    said = widget.toolTip().split(" (")[0].rstrip(".…").casefold()
    return bool(said) and said not in {name.replace("&", "").rstrip(".…").casefold() for name in names}


def test_every_control_says_more_than_its_name(open_window, monkeypatch):
    window, found = open_window(until_s=30), {}

    def look(title, root):
        if title == "palette":  # its field says what it is for, and is all there is
            return
        found[title] = [
            f"{type(each).__name__} {each.accessibleName()!r}: {each.toolTip()!r}"
            for each in parts_of(root)
            if may_be_misunderstood(each) and not says_more_than_its_name(each)
        ]

    visit(window, monkeypatch, look)
    assert not any(found.values()), {title: parts for title, parts in found.items() if parts}


def test_a_field_says_to_who_hears_it_what_it_says_to_who_points(open_window, monkeypatch):
    window, unheard = open_window(), []

    def look(title, root):
        if title == "Spawn a VM":
            fields = [each for each in parts_of(root) if isinstance(each, QAbstractSpinBox | QComboBox)]
            assert len(fields) >= 8
            unheard.extend(each for each in fields if each.accessibleDescription() != each.toolTip())

    visit(window, monkeypatch, look)
    assert unheard == []
