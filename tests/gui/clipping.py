"""Finds texts on the screen that do not fit into their widgets."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from gui.elided_label import ElidedLabel


def cut_off(window):
    """The texts of visible labels and buttons that do not fit into their widgets."""
    for widget in [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]:
        if not widget.isVisible() or isinstance(widget, ElidedLabel) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height():
                yield f"{widget.text()!r} is {widget.height()} px high, and needs {needed}"
        elif (
            widget.sizeHint().width() > widget.width() or widget.minimumSizeHint().height() > widget.height()
        ):
            yield f"{widget.text()!r} has {widget.size().toTuple()}, and needs {widget.sizeHint().toTuple()}"
