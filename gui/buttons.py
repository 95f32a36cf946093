"""Buttons for actions and for the speed; none of them moves its neighbours when its text changes."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from gui.numbers import short_text


def speed_text(speed: float) -> str:
    """Such as "×4" or "×0.5"."""
    return f"×{short_text(speed, 6)}"


class SteadyButton(QToolButton):
    """As wide as the widest of the texts that it may show, so that its neighbours do not move."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        """A button that may show these."""
        super().__init__()
        self._texts = tuple(texts)

    def sizeHint(self) -> QSize:
        """Room for each of its texts."""
        metrics = self.fontMetrics()
        widest = max(map(metrics.horizontalAdvance, (self.text(), *self._texts)))
        return super().sizeHint() + QSize(widest - metrics.horizontalAdvance(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()


class ActionButton(SteadyButton):
    """Called as the menus call its action: a sign alone, such as "−", says nothing to who hears it."""

    def __init__(self, action: QAction, texts: Iterable[str]) -> None:
        """A button for this action."""
        super().__init__(texts)
        self.setDefaultAction(action)
        action.changed.connect(self._take_name)
        self._take_name()

    def _take_name(self) -> None:
        self.setAccessibleName(self.defaultAction().text().replace("&", "").rstrip("…"))


def button_of(action: QAction, kind: str = "", texts: Iterable[str] = ()) -> QToolButton:
    """A button for an action, that a click does not give the focus; `texts` are all that it may show."""
    button = ActionButton(action, texts)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind:
        button.setProperty("kind", kind)
    return button


class SpeedButton(SteadyButton):
    """Shows the speed, and lets a person choose another one."""

    chosen = Signal(float)

    def __init__(self, speeds: Iterable[float]) -> None:
        """Offer these."""
        speeds = tuple(speeds)
        super().__init__(map(speed_text, speeds))
        self.setProperty("kind", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Simulated seconds a real second"))
        menu = QMenu(self)
        for speed in speeds:
            menu.addAction(speed_text(speed)).setData(speed)
        menu.triggered.connect(self._choose)
        self.setMenu(menu)

    def show_speed(self, speed: float) -> None:
        """Show the speed chosen."""
        self.setText(speed_text(speed))
        self.setAccessibleName(self.tr("Speed {speed}").format(speed=speed_text(speed)))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
