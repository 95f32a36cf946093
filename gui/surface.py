"""The window of the operating system that a widget is shown in."""

import shiboken6
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget


def surface_of(widget: QWidget) -> QWindow | None:
    """What Qt shows a top-level widget in; None before it was ever shown.

    PySide keeps the Python part of a layout's item that Qt has deleted, and takes it for that of a window
    which lies at the same address now. A part that is declared invalid is made anew.
    """
    surface = widget.windowHandle()
    while surface is not None and not isinstance(surface, QWindow):
        shiboken6.invalidate(surface)
        surface = widget.windowHandle()
    return surface
