"""The text of the scenario, to be read and edited as it is."""

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from gui.display import Display
from gui.theme import Theme, mix
from gui.wrapped_label import WrappedLabel

_TOKEN: Final = re.compile(
    r"(?P<comment>#.*)|(?P<text>\"\"\"|'''|\"(?:\\.|[^\"\\])*\"|'[^']*')|(?P<header>^\s*\[.*?\]+)"
    r"|(?P<key>^\s*[\w.-]+(?=\s*=))"
)
_NOT_KEPT: Final = re.compile("[\r\u2029\ufdd0\ufdd1\0]")
"""signs that a text field makes line ends of, or nothing"""


class SourceTab(QWidget):
    """Shows a text; the cursor stays where it is while the text changes elsewhere.

    Attributes:
        edited: the text that a person made, and the number of the line in which they did.
        moved: the line, from 1, to which a person went.
    """

    edited = Signal(str, int)
    moved = Signal(int)

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty text."""
        super().__init__(parent)
        self._display = display
        self._is_showing = False
        self._wrong_line: int | None = None
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Text of the scenario"))
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setTabChangesFocus(True)
        self.field.setUndoRedoEnabled(False)  # the draft undoes, whatever the edit came from
        self.field.textChanged.connect(self._changed)
        self.field.cursorPositionChanged.connect(self._cursor_moved)
        self.note = WrappedLabel(role="danger")
        self.where = QLabel()
        self.where.setProperty("role", "small")
        self._colours = _Colours(self.field)
        self._rows = QVBoxLayout(self)
        for widget in (self.note, self.field, self.where):
            self._rows.addWidget(widget, int(widget is self.field))
        display.appearance_changed.connect(self._restyle)
        self._restyle()
        self.show_text("")

    def text(self) -> str:
        """The text as it stands in the field."""
        return text_in(self.field)

    def show_text(self, text: str) -> None:
        """Show a text; only what differs is replaced."""
        is_kept = _NOT_KEPT.search(text) is None
        self.field.setReadOnly(not is_kept)
        self.note.setVisible(not is_kept)
        self.note.setText(
            self.tr(
                "This text has signs that cannot be kept here, such as mixed line ends: it can only be read."
            )
        )
        if not is_kept:
            text = text.replace("\r\n", "\n")
        old = self.text()
        if text != old:
            self._is_showing = True
            start, end = _difference(old, text)
            cursor = QTextCursor(self.field.document())
            cursor.setPosition(_units(old[:start]))
            cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text[start : len(text) - end])
            self._is_showing = False
        self._cursor_moved()

    def show_problem(self, line: int | None) -> None:
        """Mark a line, from 1."""
        self._wrong_line = line
        marks = []
        block = self.field.document().findBlockByNumber(-1 if line is None else line - 1)
        if block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(QColor(mix(self._display.theme.danger, self._display.theme.card, 0.18)))
            mark.format.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self.field.setExtraSelections(marks)

    def go_to(self, line: int) -> None:
        """Put the cursor into a line, from 1, and show it."""
        block = self.field.document().findBlockByNumber(min(line, self.field.blockCount()) - 1)
        self.field.setTextCursor(QTextCursor(block))
        self.field.centerCursor()

    def _changed(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.text(), self.field.textCursor().blockNumber())

    def _cursor_moved(self) -> None:
        line = self.field.textCursor().blockNumber() + 1
        self.where.setText(self.tr("Line {line} of {all}").format(line=line, all=self.field.blockCount()))
        if not self._is_showing and self.field.hasFocus():
            self.moved.emit(line)

    def _restyle(self) -> None:
        px = self._display.px
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.field.setStyleSheet(f'QPlainTextEdit {{ font-family: "{family}"; font-size: {px(13)}px; }}')
        self._rows.setContentsMargins(px(8), px(8), px(8), px(4))
        self._rows.setSpacing(px(4))
        self._colours.use(self._display.theme)
        self.show_problem(self._wrong_line)


class _Colours(QSyntaxHighlighter):
    """Comments are pale, headers stand out; of a text of several lines only the first signs are coloured."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._formats: dict[str, QTextCharFormat] = {}

    def use(self, theme: Theme) -> None:
        for name, colour in (
            ("comment", theme.muted),
            ("text", theme.compressed),
            ("header", theme.accent),
            ("key", theme.text),
        ):
            self._formats[name] = QTextCharFormat()
            self._formats[name].setForeground(QColor(colour))
        self._formats["header"].setFontWeight(QFont.Weight.Bold)
        self._formats["comment"].setFontItalic(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for found in _TOKEN.finditer(text):
            kind = found.lastgroup or "key"
            start, end = found.span()
            self.setFormat(_units(text[:start]), _units(text[start:end]), self._formats[kind])


def text_in(field: QPlainTextEdit) -> str:
    """The text of a field with all its signs; Qt's own way makes other signs of some."""
    return field.document().toRawText().replace("\u2029", "\n")


def _difference(old: str, new: str) -> tuple[int, int]:
    """How many signs two texts share at their beginning, and how many of the rest at their end."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    most -= start
    end = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return start, end


def _units(text: str) -> int:
    """The length as Qt counts it: signs beyond the first 65,536 count twice."""
    return len(text) + sum(sign > "\uffff" for sign in text)
