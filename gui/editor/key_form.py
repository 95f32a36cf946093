"""Rows of keys: a name, a field, and a button that takes the key out of the file or puts it in."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.specs import Pattern
from gui.display import Display
from gui.editor.action_keys import ACTION_TIPS
from gui.editor.fields import WIDE_PX, Field, SwitchField, field_of, width_px
from gui.editor.form_plan import Group, Row
from gui.editor.rules import shown
from gui.host.setting_form import SettingForm
from gui.host.setting_tips import in_words
from gui.text import capital
from gui.vm.templates import PATTERN_TITLES
from gui.wrapped_label import WrappedLabel

translate = QCoreApplication.translate
_TAKE_OUT: Final = "×"
_PUT_IN: Final = "+"


class KeyForm(SettingForm):
    """One group of a form; `refresh` shows the document as it is.

    Attributes:
        edited: a row, and the value that a person gave it.
        taken_out: a row whose key is to leave the file.
    """

    edited = Signal(object, object)
    taken_out = Signal(object)

    def __init__(
        self, display: Display, group: Group, document: ScenarioDocument, parent: QWidget | None = None
    ) -> None:
        """The rows of a group, with fields that suit the document."""
        self._tips = {_id(number): row.key.tip for number, row in enumerate(group.rows)}
        super().__init__(display, translate("editor", group.title), parent)
        self._group = group
        self._document = document
        self._undo = _UndoGuard(self)
        self._fields: list[Field] = []
        self._buttons: list[QToolButton] = []
        self._switches: dict[Place, SwitchField] = {}
        self._hints: dict[int, WrappedLabel] = {}
        self._grid.setColumnMinimumWidth(2, display.px(WIDE_PX))
        for number, row in enumerate(group.rows):
            self._add(number, row, document)

    def tip(self, key: str) -> str:
        """What a key means."""
        return in_words(self._tips[key], self._display.vocabulary)

    def _add(self, number: int, row: Row, document: ScenarioDocument) -> None:
        field, label = field_of(row, document), translate("editor", row.key.label)
        below = self._switches.get(row.place[:-1])
        if isinstance(field, SwitchField):
            self._switches[row.place] = field
            self.add_switch(_id(number), label, below=below, switch=field)
        else:
            self.add_field(_id(number), label, field, below=below, width_px=width_px(row))
            self._names[_id(number)].setWordWrap(True)
        field.edited.connect(partial(self._edited, row))
        field.installEventFilter(self._undo)
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._button_pressed, number))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._grid.addWidget(button, self._rows[_id(number)][0], 3)
        self._fields.append(field)
        self._buttons.append(button)
        if row.key.name in ("pattern", "do"):
            self._hints[number] = self.add_note()

    def refresh(self, document: ScenarioDocument) -> None:
        """Show the document as it is."""
        self._document = document
        for number, (row, field) in enumerate(zip(self._group.rows, self._fields, strict=True)):
            value, is_set = shown(document, row), document.get(row.place) is not None
            absent = translate("editor", row.key.absent) if row.key.absent else ""
            field.show_value(value, absent)
            if field.property("unset") != (not is_set):
                field.setProperty("unset", not is_set)
                field.style().unpolish(field)
                field.style().polish(field)
            self._show_button(self._buttons[number], row, is_set=is_set)
            if number in self._hints:
                self._hints[number].setText(self._hint(row, value))

    def field_at(self, place: Place) -> Field | None:
        """The field of a place: the last one, where two share it."""
        fields = [
            field for row, field in zip(self._group.rows, self._fields, strict=True) if row.place == place
        ]
        return fields[-1] if fields else None

    def row_of(self, widget: QWidget | None) -> Row | None:
        """The row whose field or button a widget is."""
        pairs = zip(self._group.rows, self._fields, self._buttons, strict=True)
        return next((row for row, *widgets in pairs if widget is not None and widget in widgets), None)

    def show_problem(self, place: Place, what: str) -> bool:
        """Mark the field of a place, and say what is wrong with it; whether it is here."""
        found = [number for number, row in enumerate(self._group.rows) if row.place == place]
        if found:
            self.mark(_id(found[-1]), what)
        return bool(found)

    def _hint(self, row: Row, value: Any) -> str:
        if row.key.name == "do":
            tip = ACTION_TIPS.get(value) if isinstance(value, str) else None
            return in_words(tip, self._display.vocabulary) if tip else ""
        known = value in list(Pattern)
        return f"{capital(translate('templates', PATTERN_TITLES[Pattern(value)][1]))}." if known else ""

    def _show_button(self, button: QToolButton, row: Row, *, is_set: bool) -> None:
        label = translate("editor", row.key.label)
        button.setText(_TAKE_OUT if is_set else _PUT_IN)
        if is_set:
            name = self.tr("Take “{key}” out of the file")
            tip = self.tr("Take it out of the file: what goes without saying counts then.")
        else:
            name = self.tr("Write “{key}” into the file")
            tip = self.tr("Write it into the file, as it counts without being there.")
        button.setAccessibleName(name.format(key=label))
        button.setToolTip(tip)
        button.setVisible(not row.key.is_required and (is_set or row.key.default is not None))

    def _edited(self, row: Row, value: Any) -> None:
        self.edited.emit(row, value)

    def _button_pressed(self, number: int, _checked: bool = False) -> None:
        row = self._group.rows[number]
        if self._document.get(row.place) is not None:
            self.taken_out.emit(row)
        else:
            default = row.key.default
            self.edited.emit(row, list(default) if isinstance(default, tuple) else default)


def _id(number: int) -> str:
    """What the form below calls a row."""
    return str(number)


class _UndoGuard(QObject):
    """Leaves undo and redo to the window: what a field takes back by itself, the draft does not know of."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do not let a field claim these keys."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        if is_undo:
            event.ignore()
        return is_undo
