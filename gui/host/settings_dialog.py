"""The dialog that shows and changes what the hypervisor may do and what it costs, while it runs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.commands import Refused, SetHost
from core.source import HostView
from core.specs import HostSettings
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.host.cost_fields import CostFields
from gui.host.setting_tips import tip
from gui.host.technique_fields import TechniqueFields
from gui.story.refusals import refusal_text
from gui.wrapped_label import WrappedLabel


class HostSettingsDialog(QDialog):
    """`submit` carries the change out and returns None, or why it was refused."""

    def __init__(
        self,
        display: Display,
        host: HostView,
        scenario: HostSettings,
        submit: Callable[[SetHost], Refused | None],
        parent: QWidget | None = None,
    ) -> None:
        """Show what `host` has; `scenario` is what it began with."""
        super().__init__(parent)
        self._display = display
        self._before = host.settings
        self._scenario = scenario
        self._submit = submit
        self.setWindowTitle(self.tr("Host settings"))
        self.techniques = TechniqueFields(display, host)
        self.costs = CostFields(display, host)
        self._make_buttons()
        self._lay_out()
        self._fill(self._before)
        for form in (self.techniques, self.costs):
            form.changed.connect(self._check)
        self._check()
        fit_dialog(self, display, 800, 570)
        self.techniques.shares.setFocus()

    def _make_buttons(self) -> None:
        self.problem = WrappedLabel(role="danger")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply_button = QPushButton(self.tr("Apply"))
        self.apply_button.setProperty("kind", "primary")
        self.apply_button.setDefault(True)
        self.reset_button = QPushButton(self.tr("As in the scenario"))
        self.reset_button.setToolTip(tip("reset", self._display.vocabulary))
        self.reset_button.setAutoDefault(False)
        self.buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.reset_button.clicked.connect(self._reset)
        self.buttons.accepted.connect(self._apply)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        px = self._display.px
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "title")
        hint = WrappedLabel(
            self.tr(
                "A change counts from now on. What is shared, compressed or swapped out already stays so"
                " until it is touched."
            ),
            role="muted",
        )
        scrolled = QWidget()
        scrolled.setProperty("role", "scrolled")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, scrolled)
        self._columns.setContentsMargins(px(2), 0, px(8), 0)
        self._columns.setSpacing(px(28))
        self._columns.addWidget(self.techniques, 1)
        self._columns.addWidget(self.costs, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it is a stop where nothing can be done
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(scrolled)
        self.area.setMinimumHeight(px(120))
        rows = QVBoxLayout(self)
        for widget in (heading, hint, self.area, self.problem, self.buttons):
            rows.addWidget(widget, 1 if widget is self.area else 0)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, one above the other where there is not."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        px, ways = self._display.px, QBoxLayout.Direction
        widths = [form.minimumSizeHint().width() for form in (self.techniques, self.costs)]
        room = self.width() - 2 * px(16) - px(24)
        fits = sum(widths) + self._columns.spacing() <= room
        self._columns.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        self.area.setMinimumWidth(max(widths) + px(24))

    def settings(self) -> HostSettings:
        """The settings as they are filled in."""
        return HostSettings(
            idle_tax_percent=self.techniques.idle_tax.value(),
            costs=self.costs.costs(),
            has_swap=self.techniques.has_swap.isChecked(),
            sharing=self.techniques.sharing(),
            compression=self.techniques.compression(),
        )

    def _fill(self, settings: HostSettings) -> None:
        self.techniques.fill(settings)
        self.costs.fill(settings.costs)

    def _reset(self) -> None:
        self._fill(self._scenario)
        self._check()

    def _check(self) -> None:
        """Offer only what would do something; what was wrong may be right now."""
        settings = self.settings()
        self.apply_button.setEnabled(settings != self._before)
        self.reset_button.setEnabled(settings != self._scenario)
        self.problem.hide()
        for form in (self.techniques, self.costs):
            form.clear()

    def _apply(self) -> None:
        refusal = self._submit(SetHost.between(self._before, self.settings()))
        if refusal is None:
            self.accept()
            return
        text, place = refusal_text(refusal), str(refusal.facts.get("field", ""))
        form = next((each for each in (self.techniques, self.costs) if each.field(place)), None)
        if form is None:
            self.problem.setText(text)
            self.problem.show()
        else:
            told = form.tell(place, text)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # else it is nowhere yet
            self.area.ensureWidgetVisible(told)
