"""The host's state as a coloured chip: "SOFT — ballooning"."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from core.events import HostState
from gui.access.announce import announce
from gui.display import Display
from gui.theme import state_colours

translate = QCoreApplication.translate


def state_text(state: HostState) -> str:
    """The state and what the hypervisor does in it."""
    return {
        HostState.HIGH: translate("host", "HIGH — nothing to do"),
        HostState.CLEAR: translate("host", "CLEAR — sharing pages"),
        HostState.SOFT: translate("host", "SOFT — ballooning"),
        HostState.HARD: translate("host", "HARD — reclaiming by force"),
        HostState.LOW: translate("host", "LOW — blocking VMs"),
    }[state]


class StateChip(QLabel):
    """Follows the state it is given, and the theme."""

    def __init__(self, display: Display, parent: QWidget | None = None, *, brief: bool = False) -> None:
        """Begin at high; a brief one says the state and no more."""
        super().__init__(parent)
        self._display = display
        self._brief = brief
        self._state: HostState | None = None
        self._acts = True
        self.setProperty("role", "chip")
        self.setToolTip(
            self.tr("How short of free frames the host is: the shorter, the harsher the hypervisor acts")
        )
        display.appearance_changed.connect(self._recolour)
        self.set_state(HostState.HIGH)

    def set_state(self, state: HostState, *, acts: bool = True) -> None:
        """Show a state, and what the hypervisor does in it if it acts by its states at all."""
        if (state, acts) != (self._state, self._acts):
            self._state, self._acts = state, acts
            self.setText(str(state).upper() if self._brief or not acts else state_text(state))
            self.setAccessibleName(self.tr("Host state: {state}").format(state=self.text()))
            if self.isVisible():
                announce(self, self.accessibleName())
            self._recolour()

    def _recolour(self) -> None:
        if self._state is not None:
            look = state_colours(self._display.theme, self._state)
            self.setStyleSheet(f"background: {look.chip}; color: {look.on_chip};")
