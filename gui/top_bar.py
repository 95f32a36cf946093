"""The bar at the top: what runs, play, next, speed, eyes, new VM, projector."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from gui.actions import Actions
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.flow_layout import FlowLayout


def speed_text(speed: float) -> str:
    """Such as "×4" or "×0.5"."""
    return f"×{speed:g}"


ROOMY_PX = 720
"""A window this high can spare a second line of buttons."""


class TopBar(QWidget):
    """Buttons for the actions that are used most, made from the same actions."""

    speed_chosen = Signal(float)

    def __init__(
        self, display: Display, actions: Actions, speeds: Iterable[float], parent: QWidget | None = None
    ) -> None:
        """A bar for these actions."""
        super().__init__(parent)
        self._display = display
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "muted")
        self.speed = QToolButton()
        self.speed.setProperty("kind", "flat")
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setToolTip(self.tr("Simulated seconds a real second"))
        self.speed.setMenu(self._speed_menu(speeds))
        self._apart: list[QHBoxLayout] = []
        self._flow = FlowLayout(self)
        titles = self._group([self.title, self.subtitle])
        titles.layout().addStretch(1)
        self._flow.addWidget(titles)
        play = button_of(actions["play"], "primary")
        self._flow.addWidget(self._group([play, button_of(actions["next"])]))
        slower, faster = button_of(actions["slower"], "flat"), button_of(actions["faster"], "flat")
        self._flow.addWidget(self._group([slower, self.speed, faster], together=True))
        eyes = [button_of(actions[name], "segment") for name in ("eye-truth", "eye-guest", "eye-hypervisor")]
        eyes[0].setProperty("edge", "first")
        eyes[-1].setProperty("edge", "last")
        self._flow.addWidget(self._group(eyes, together=True))
        last = [button_of(actions[name]) for name in ("spawn", "close-up", "theme-projector")]
        self._last = self._group(last)
        self._flow.addWidget(self._last)
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons to the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit the buttons when their sizes changed."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        """Leave the last group to the menus where it would cost a line that the pages need more."""
        lines = self._flow.line_count(self.width())
        costs_a_line = lines > self._flow.line_count(self.width(), self._last)
        wanted = not costs_a_line or self.window().height() > self._display.px(ROOMY_PX)
        if wanted == self._last.isHidden():
            self._last.setVisible(wanted)

    def show_run(self, title: str, subtitle: str) -> None:
        """Name what runs."""
        self.title.set_least(title)
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def show_speed(self, speed: float) -> None:
        """Show the speed chosen."""
        self.speed.setText(speed_text(speed))
        self.speed.setAccessibleName(self.tr("Speed {speed}").format(speed=speed_text(speed)))

    def _speed_menu(self, speeds: Iterable[float]) -> QMenu:
        menu = QMenu(self)
        for speed in speeds:
            menu.addAction(speed_text(speed)).setData(speed)
        menu.triggered.connect(self._choose_speed)
        return menu

    def _choose_speed(self, action: QAction) -> None:
        self.speed_chosen.emit(action.data())

    def _group(self, widgets: list[QWidget], *, together: bool = False) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if not together:
            self._apart.append(row)
        for widget in widgets:
            row.addWidget(widget)
        return group

    def _lengths(self) -> None:
        px = self._display.px
        self._flow.setContentsMargins(px(14), px(5), px(14), px(5))
        self._flow.setSpacing(px(10))
        for row in self._apart:
            row.setSpacing(px(8))


def button_of(action: QAction, kind: str = "") -> QToolButton:
    """A button for an action, that a click does not give the focus."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind:
        button.setProperty("kind", kind)
    return button
