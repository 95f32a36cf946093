"""The line at the bottom: the legend of the page colours, and the state of the run."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget, QWidgetAction

from gui.buttons import speed_text
from gui.controller import Controller
from gui.display import Display
from gui.numbers import decimal_text
from gui.pages.legend import Legend
from gui.pages.legend_entries import kinds_present
from gui.palette import Kind
from gui.text import time_text

QWIDGETSIZE_MAX = (1 << 24) - 1
"""no bound, as Qt writes it; PySide6 does not know the name"""
ENOUGH = 0.95
"""A speed is reached when at least this part of it is."""
TEXT_STEP_PX = 60


class StatusBar(QWidget):
    """Follows a controller when told to."""

    def __init__(self, display: Display, controller: Controller, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.legend = Legend(display)
        self._present: frozenset[Kind] = frozenset()
        self.text = QLabel()
        self.text.setProperty("role", "small")
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.text.setToolTip(
            self.tr("Simulated time, seed, frames drawn a second, real time that a tick takes, speed reached")
        )
        self.key = QToolButton()
        self.key.setText(self.tr("Legend"))
        self.key.setToolTip(self.tr("What the look of a square says, to the eye that is open"))
        self.key.setProperty("kind", "flat")
        self.key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.key.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.key.setMenu(self._key_menu())
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.legend, 1)
        self._row.addWidget(self.key)
        self._row.addStretch()
        self._row.addWidget(self.text, 0, Qt.AlignmentFlag.AlignVCenter)
        display.appearance_changed.connect(self._lengths)
        display.eye_changed.connect(self._fit_legend)
        controller.run_changed.connect(self._forget_kinds)
        self._lengths()

    def _key_menu(self) -> QMenu:
        """The legend for when the bar has no room for it."""
        menu = QMenu(self)
        item = QWidgetAction(menu)
        self._popped = Legend(self._display)
        item.setDefaultWidget(self._popped)
        menu.addAction(item)
        menu.aboutToShow.connect(self._size_key)
        return menu

    def _size_key(self) -> None:
        width = min(self._display.px(360), self.width())
        self._popped.setFixedSize(width, self._popped.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the legend while it needs no more than two lines."""
        super().resizeEvent(event)
        self._fit_legend()

    def _fit_legend(self) -> None:
        one_line = self.legend.heightForWidth(100_000)
        text = max(self.text.sizeHint().width(), self.text.minimumWidth())
        room = self.width() - text - self._display.px(50)
        fits = self.legend.heightForWidth(max(1, room)) <= 2.5 * one_line
        self.legend.setVisible(fits)
        self.key.setVisible(not fits)

    def refresh(self) -> None:
        """Show the run as it is now; a kind of cell that was there once keeps its place in the legend."""
        self._name_kinds(self._present | kinds_present(self._controller.timeline.host()))
        self.text.setText(" · ".join(self.facts()))
        self._hold_text()

    def _hold_text(self) -> None:
        """Grow in steps, and do not shrink in a run: else all beside the text would move at every digit."""
        step = self._display.px(TEXT_STEP_PX)
        needed = self.text.sizeHint()
        needed.setWidth(-(-needed.width() // step) * step)
        if needed.width() > self.text.minimumWidth():
            self.text.setFixedSize(needed)  # of a fixed size, a label asks nobody for room
            self._fit_legend()
            self._row.activate()

    def _forget_kinds(self) -> None:
        self._let_text_shrink()
        self._name_kinds(frozenset())

    def _name_kinds(self, kinds: frozenset[Kind]) -> None:
        if kinds != self._present:
            self._present = kinds
            for legend in (self.legend, self._popped):
                legend.set_present(kinds)
            self._fit_legend()

    def facts(self) -> list[str]:
        """What there is to say of the run."""
        controller = self._controller
        facts = [
            f"t = {time_text(controller.timeline.now_ns)}",
            self.tr("seed {n}").format(n=controller.seed),
        ]
        meter = controller.meter
        if not controller.playing:
            return [*facts, self.tr("paused")]
        facts.append(self.tr("{n} fps").format(n=round(meter.frames_per_s)))
        facts.append(self.tr("tick {ms} ms").format(ms=decimal_text(meter.tick_ms, 1)))
        if controller.speed > 1 and 0 < meter.speed < ENOUGH * controller.speed:
            facts.append(
                self.tr("{reached} of {wanted} reached").format(
                    reached=speed_text(float(f"{meter.speed:.2g}")), wanted=speed_text(controller.speed)
                )
            )
        return facts

    def _let_text_shrink(self) -> None:
        self.text.setMinimumSize(0, 0)
        self.text.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)

    def _lengths(self) -> None:
        px = self._display.px
        self._let_text_shrink()
        self._row.setContentsMargins(px(14), px(3), px(14), px(3))
        self._row.setSpacing(px(10))
        self._fit_legend()
