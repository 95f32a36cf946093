"""A number field for pages that people fill in as a size: "28 MiB", "28", "512 KiB", "3 pages"."""

import re
from typing import Final

from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSlider, QSpinBox, QWidget

from core.units import KIB, MIB, parse_bytes
from gui.numbers import plain_number
from gui.text import page_word, size_parts, size_text

_PAGES: Final = re.compile(r"\s*([0-9]{1,9})\s*([^\W\d_]+)\s*")
_BARE: Final = re.compile(r"\s*\d{1,9}(\.\d{1,6})?\s*", re.ASCII)
_BEGUN: Final = re.compile(r"\s*[0-9]*(\.[0-9]*)?\s*[^\W\d_]*\s*")


class PageSpin(QSpinBox):
    """Its value is pages; its text is a size, or pages where a host has only a few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with pages of 4 KiB."""
        super().__init__(parent)
        self._page_size = 4 * KIB
        self._in_pages = False
        self.setKeyboardTracking(False)
        self.setAccelerated(True)

    def set_unit(self, page_size: int, in_pages: bool) -> None:
        """Say what a page is, and whether to speak of pages or of sizes."""
        if (page_size, in_pages) != (self._page_size, self._in_pages):
            self._page_size, self._in_pages = page_size, in_pages
            self.setSingleStep(1 if in_pages else max(1, MIB // page_size))
            self.setValue(self.value())
            self.lineEdit().setText(self.textFromValue(self.value()))

    def textFromValue(self, value: int) -> str:
        """The text of a number of pages."""
        return size_text(value, self._page_size, as_pages=self._in_pages)

    def valueFromText(self, text: str) -> int:
        """The pages of a text; the value so far when it is none."""
        unchanged = text == self.textFromValue(self.value())
        pages = None if unchanged else self._pages_of(text)
        return self.value() if pages is None else pages

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept what is a number of pages or can become one."""
        pages = self._pages_of(text)
        if pages is not None and self.minimum() <= pages <= self.maximum():
            return QValidator.State.Acceptable, text, position
        if pages is not None or _BEGUN.fullmatch(plain_number(text)):
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Invalid, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only when it has the focus, so that scrolling past changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _pages_of(self, text: str) -> int | None:
        text = plain_number(text)
        in_pages = _PAGES.fullmatch(text)
        if in_pages and in_pages[2].lower() in ("page", "pages", page_word(1), page_word(2)):
            return int(in_pages[1])
        if _BARE.fullmatch(text):
            if self._in_pages:
                return int(float(text))
            unit = size_parts(self.value(), self._page_size)[1]
            text = f"{text.strip()} {unit}"
        try:
            return round(parse_bytes(text) / self._page_size)
        except ValueError:
            return None


class TargetSlider(QSlider):
    """A slider that leaves the wheel to the scroll area unless it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only when it has the focus, so that scrolling past changes nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
