"""What an overview wants of the panel of a host, simulated or real."""

from PySide6.QtWidgets import QFrame, QWidget

from core.source import Source


class HostPart(QFrame):
    """What an overview wants of the panel of a host."""

    tab_stops: tuple[QWidget, ...] = ()
    """what the keyboard can reach, in order"""

    def set_source(self, source: Source) -> None:
        """Show another run."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the host as it is now."""
        raise NotImplementedError
