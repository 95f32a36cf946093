"""People who hear the screen: every part has a name, and every picture says what it shows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QMenu, QMenuBar
from walking import parts_of, visit


def paints_itself(widget):
    ours = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("gui."))
    return any("paintEvent" in vars(kind) for kind in ours)


def needs_a_name(widget):
    """What the keyboard can come to, and what is a picture; not what Qt makes inside of its own widgets."""
    if isinstance(widget, QMenu | QMenuBar) or isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    ):
        return False
    if isinstance(widget, QLabel) and not widget.text():
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or paints_itself(widget)


def name_of(widget):
    """What a screen reader would say; for a box, which says only what is chosen in it, its own name."""
    if isinstance(widget, QComboBox | QLineEdit):
        buddies = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return widget.accessibleName() or "".join(buddies)
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(root):
    parts = [root, *parts_of(root)]
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in parts
        if needs_a_name(each) and not any(sign.isalnum() for sign in name_of(each))
    ]


@pytest.mark.parametrize("scenario", ["consolidation", "figure-3-27", "lesson-1-the-problem"])
def test_every_part_of_every_window_and_dialog_has_a_name(open_window, monkeypatch, scenario):
    window = open_window(scenario)
    found, titles = {}, []

    def look(title, root):
        titles.append(title)
        found[title] = nameless(root)

    visit(window, monkeypatch, look)
    assert len(titles) >= 20
    assert not any(found.values()), {title: parts for title, parts in found.items() if parts}
