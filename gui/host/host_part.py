"""What an overview wants of the panel of a host, simulated or real."""

from PySide6.QtWidgets import QFrame, QWidget

from core.source import Source
from gui.turns import Turn


class HostPart(QFrame):
    """What an overview wants of the panel of a host."""

    tab_stops: tuple[QWidget, ...] = ()
    """what the keyboard can reach, in order"""

    def set_source(self, source: Source) -> None:
        """Show another run."""
        raise NotImplementedError

    def refresh(self, turn: Turn = Turn.ALL) -> None:
        """Show the host as it is now, or that of it which has its turn."""
        raise NotImplementedError
