"""Says a sentence to people who hear the screen, wherever the keyboard is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gui.access.plain import plain_text


def announce(widget: QWidget, text: str) -> None:
    """Have a text, rich or plain, spoken in the name of a widget; nothing where no screen reader listens."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, plain_text(text)))
