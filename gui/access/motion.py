"""Whether things may move by themselves: as the person says, else as the desktop does."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.display import Display
from gui.settings import Settings

_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
"""what Qt itself moves: on some desktops menus roll and tooltips fade"""


def desktop_reduces_motion() -> bool:
    """Whether the desktop asks for less motion. Qt tells from 6.12 on; before, nobody asks."""
    style_hints = QGuiApplication.styleHints()
    hints = style_hints.accessibility()
    preference = getattr(hints, "motionPreference", None)
    return preference is not None and preference().name != "NoPreference"


class Motion(QObject):
    """Joins the switch to the display, the settings and the desktop."""

    def __init__(self, display: Display, settings: Settings, action: QAction, parent: QObject) -> None:
        """Begin as it was chosen last time."""
        super().__init__(parent)
        self._display = display
        self._settings = settings
        self._action = action
        self._usual = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        action.triggered.connect(self._choose)
        self._hints = QGuiApplication.styleHints()  # kept: what it hands out goes with it
        changed = getattr(self._hints.accessibility(), "motionPreferenceChanged", None)
        if changed is not None:
            changed.connect(self._follow)
        self._follow()

    def _choose(self, reduced: bool) -> None:
        """Remember the choice; one that agrees with the desktop follows it from then on."""
        self._settings.reduced_motion = None if reduced is desktop_reduces_motion() else reduced
        self._follow()

    def _follow(self) -> None:
        chosen = self._settings.reduced_motion
        reduced = desktop_reduces_motion() if chosen is None else chosen
        self._action.setChecked(reduced)
        for effect, usual in self._usual.items():
            QApplication.setEffectEnabled(effect, usual and not reduced)
        self._display.set_reduced_motion(reduced)
