"""Rows of settings: a name, a field, a tip for those who hover, and below it what is wrong."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from gui.dialogs import mark
from gui.display import Display
from gui.host.setting_tips import tip
from gui.wrapped_label import WrappedLabel

FIELD_PX = 128
_SWITCH_ROW_PX = 25


class SettingForm(QWidget):
    """Knows its fields by their place in `core.specs.HostSettings`, such as `costs.cow_ns`."""

    def __init__(self, display: Display, title: str, parent: QWidget | None = None) -> None:
        """A form without rows."""
        super().__init__(parent)
        self._display = display
        self._rows: dict[str, tuple[int, QWidget]] = {}
        self._names: dict[str, QLabel] = {}
        self._problem = WrappedLabel(role="danger", parent=self)
        self._problem.hide()
        self._wheel = _WheelGuard(self)
        px = display.px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(7))
        self._grid.setColumnMinimumWidth(0, px(14))
        self._grid.setColumnStretch(1, 1)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self._grid.addWidget(heading, 0, 0, 1, 3)

    def add_switch(
        self, key: str, text: str, *, below: QWidget | None = None, switch: QCheckBox | None = None
    ) -> QCheckBox:
        """A row to switch something on and off; `below` is the switch without which it means nothing."""
        switch = switch or QCheckBox()
        switch.setText(text)
        switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._keep(key, switch)
        column = 0 if below is None else 1
        self._grid.setRowMinimumHeight(self._rows[key][0], self._display.px(_SWITCH_ROW_PX))
        self._grid.addWidget(switch, self._rows[key][0], column, 1, 3 - column)
        _depend(switch, on=below)
        return switch

    def add_field(
        self,
        key: str,
        text: str,
        field: QWidget,
        *,
        below: QWidget | None = None,
        width_px: int = FIELD_PX,
    ) -> None:
        """A row with a field; `below` is the switch without which it means nothing."""
        name = self._names[key] = QLabel(text)
        name.setBuddy(field)
        name.setToolTip(self._tip(key))
        field.setAccessibleName(text)
        field.setFixedWidth(self._display.px(width_px))
        self._keep(key, field)
        if isinstance(field, QAbstractSpinBox | QComboBox):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self._wheel)
        row, column = self._rows[key][0], 0 if below is None else 1
        self._grid.addWidget(name, row, column, 1, 2 - column)
        self._grid.addWidget(field, row, 2)
        for widget in (name, field):
            _depend(widget, on=below)

    def add_note(self, text: str = "") -> WrappedLabel:
        """A row for a remark; one with a text begins at the left, as a heading does."""
        note = WrappedLabel(text, role="muted")
        column = 0 if text else 1
        self._grid.addWidget(note, self._grid.rowCount(), column, 1, 3 - column)
        return note

    def add_stretch(self) -> None:
        """Leave what room there is at the end."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def field(self, key: str) -> QWidget | None:
        """The field or switch of a setting, if it is in this form."""
        return self._rows[key][1] if key in self._rows else None

    def tell(self, key: str, text: str) -> QWidget:
        """Say below a field what is wrong with it, and go there: where it is said; KeyError for no field."""
        self.mark(key, text)
        self._rows[key][1].setFocus()
        return self._problem

    def mark(self, key: str, text: str) -> None:
        """Say below a field what is wrong with it; KeyError for no field."""
        self.clear()
        row, field = self._rows[key]
        self._grid.addWidget(self._problem, row + 1, 0, 1, 3)
        self._problem.setText(text)
        self._problem.show()
        mark(field, invalid=True)

    def clear(self) -> None:
        """Nothing is wrong."""
        self._problem.hide()
        for _, field in self._rows.values():
            mark(field, invalid=False)

    def _keep(self, key: str, field: QWidget) -> None:
        """Take note of a field in a row of its own, with an empty row after it."""
        self._rows[key] = (self._grid.rowCount(), field)
        self._grid.setRowMinimumHeight(self._grid.rowCount() + 1, 0)
        field.setToolTip(self._tip(key))
        field.setAccessibleDescription(self.tip(key))

    def tip(self, key: str) -> str:
        """What a setting means."""
        return tip(key, self._display.vocabulary)

    def _tip(self, key: str) -> str:
        """A tip that wraps: Qt breaks the lines of rich text only."""
        return f"<p>{self.tip(key)}</p>"


class _WheelGuard(QObject):
    """Leaves the wheel to what scrolls, unless the field has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel away from a field without the focus."""
        takes = event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus()
        if takes:
            event.ignore()
        return takes


def _depend(widget: QWidget, *, on: QWidget | None) -> None:
    if isinstance(on, QCheckBox):
        on.toggled.connect(widget.setEnabled)
        widget.setEnabled(on.isChecked())
