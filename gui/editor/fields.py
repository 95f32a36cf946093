"""The fields of the editor's forms: each shows a value of the file, and tells what a person makes of it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from core.scenario_document import ScenarioDocument
from core.scenario_reader import SEED_MAX
from gui.dialogs import mark
from gui.editor.facts import counts_pages, page_bytes, program_names, vm_names
from gui.editor.form_plan import Row
from gui.editor.keys import Kind
from gui.editor.source_tab import text_in
from gui.editor.written_spin import SizeSpin, SpeedSpin, WrittenSpin, time_spin, whole_spin

translate = QCoreApplication.translate


class TextField(QLineEdit):
    """A text; or what a text can be read as.

    Attributes:
        edited: the value that a person gave.
    """

    edited = Signal(object)

    def __init__(
        self,
        read: Callable[[str], Any] = str,
        say: Callable[[Any], str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """Empty.

        Args:
            read: the value of a text; ValueError when it has none.
            say: the text of a value.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._read, self._say = read, say
        self._given: Any = None
        self.textEdited.connect(self._typed)

    def show_value(self, value: Any, absent: str) -> None:
        """Show a value; None is an empty field that says what its absence means."""
        self.setPlaceholderText(absent)
        if self.hasFocus() and value == self._given:
            return  # as it is being typed
        mark(self, invalid=False)
        text = "" if value is None else self._say(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        try:
            self._given = self._read(text)
        except ValueError:
            mark(self, invalid=True)
            return
        mark(self, invalid=False)
        self.edited.emit(self._given)


class LongTextField(QPlainTextEdit):
    """A text that wraps, so that a sentence can be seen as a whole."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the draft undoes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)

    def show_value(self, value: Any, absent: str) -> None:
        """Show a value; None is an empty field that says what its absence means."""
        self.setPlaceholderText(absent)
        text = "" if value is None else str(value)
        if text != text_in(self):
            self._is_showing = True
            self.setPlainText(text)
            self._is_showing = False

    def _changed(self) -> None:
        self.setFixedHeight(self._needed_height())
        if not self._is_showing:
            self.edited.emit(text_in(self))

    def _needed_height(self) -> int:
        """As high as the lines need at this width, two at least."""
        line_px = self.fontMetrics().lineSpacing()
        lines = max(2, round(self.document().size().height()))
        return lines * line_px + 2 * round(self.document().documentMargin()) + line_px // 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.setFixedHeight(self._needed_height())


class SwitchField(QCheckBox):
    """On or off; half on while the file says nothing and nothing goes without saying."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Off."""
        super().__init__(parent)
        self.clicked.connect(self._clicked)

    def show_value(self, value: Any, absent: str) -> None:
        """Show a value."""
        self.setTristate(value is None)
        state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        self.setCheckState(Qt.CheckState.PartiallyChecked if value is None else state)

    def _clicked(self) -> None:
        self.setTristate(False)
        self.edited.emit(self.checkState() is not Qt.CheckState.Unchecked)


class ChoiceField(QComboBox):
    """One of several values; one that is none of them is shown as it is."""

    edited = Signal(object)

    def __init__(self, choices: Iterable[tuple[object, str]], parent: QWidget | None = None) -> None:
        """Offer these values, with what they are called."""
        super().__init__(parent)
        self._values: list[object] = []
        self._known = 0
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, title in choices:
            self._offer(value, title)
        self._known = self.count()
        self.activated.connect(self._chosen)

    def show_value(self, value: Any, absent: str) -> None:
        """Show a value."""
        self.setPlaceholderText(absent)
        while self.count() > self._known and self._values[-1] != value:
            self.removeItem(self.count() - 1)
            self._values.pop()
        if value is not None and self._place_of(value) is None:
            self._offer(value, str(value))
        place = self._place_of(value)
        self.setCurrentIndex(-1 if place is None else place)

    def _place_of(self, value: object) -> int | None:
        """Where a value is; true and 1 are not the same."""
        is_bool = isinstance(value, bool)
        found = (
            n for n, each in enumerate(self._values) if each == value and isinstance(each, bool) is is_bool
        )
        return next(found, None)

    def _offer(self, value: object, title: str) -> None:
        self._values.append(value)
        self.addItem(title)

    def _chosen(self, place: int) -> None:
        self.edited.emit(self._values[place])


Field = TextField | LongTextField | SwitchField | ChoiceField | WrittenSpin
WIDE_PX: Final = 230
"""of a text, and of a choice that has long names"""
_NARROW_PX: Final = 128


def field_of(row: Row, document: ScenarioDocument) -> Field:
    """The field for a row."""
    key = row.key
    match key.kind:
        case Kind.SIZE:
            field: Field = SizeSpin(page_bytes(document), in_pages=counts_pages(document))
        case Kind.TIME:
            field = time_spin()
        case Kind.SPEED:
            field = SpeedSpin()
        case Kind.WHOLE:
            field = whole_spin(key.most, translate("editor", key.suffix) if key.suffix else "")
        case Kind.PERCENT:
            field = whole_spin(key.most, " %")
        case Kind.SWITCH:
            field = SwitchField()
        case Kind.LONG_TEXT:
            field = LongTextField()
        case Kind.TEXT | Kind.SEED | Kind.WORDS:
            field = TextField(*_TEXTS[key.kind])
        case _:
            field = ChoiceField(choices_of(row, document))
    return field


def choices_of(row: Row, document: ScenarioDocument) -> Sequence[tuple[object, str]]:
    """What a row offers, in the person's language."""
    match row.key.kind:
        case Kind.VM:
            return [(name, name) for name in vm_names(document)]
        case Kind.PROGRAM:
            return [(name, name) for name in program_names(document, document.get((*row.place[:-1], "vm")))]
    return [(value, translate(row.key.choices_from, title)) for value, title in row.key.choices]


def width_px(row: Row) -> int:
    """How wide the field of a row is to be."""
    wide = (Kind.TEXT, Kind.LONG_TEXT, Kind.WORDS, Kind.CHOICE, Kind.VM, Kind.PROGRAM, Kind.SEED)
    return WIDE_PX if row.key.kind in wide else _NARROW_PX


def _seed(text: str) -> int:
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(SEED_MAX))
    if not is_number or int(text) > SEED_MAX:
        raise ValueError(text)
    return int(text)


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _listed(words: Any) -> str:
    return ", ".join(map(str, words)) if isinstance(words, list | tuple) else str(words)


_TEXTS: Final[dict[Kind, tuple[Callable[[str], Any], Callable[[Any], str]]]] = {
    Kind.TEXT: (str, str),
    Kind.SEED: (_seed, str),
    Kind.WORDS: (_words, _listed),
}
"""how a text is read and said"""
