"""What a value means, on the dark ground of the story: always as high as the longest explanation needs."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.display import Display
from gui.theme import BASE_FONT_PX, ui_font
from gui.tools.explanations import Told

_TITLE_PX: Final = 15
_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class _Paragraph(NamedTuple):
    text: str
    font: QFont
    colour: str


class ExplanationPanel(QWidget):
    """Paints one `Told`; all that it may have to show is measured beforehand, so that nothing jumps."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin without an explanation."""
        super().__init__(parent)
        self._display = display
        self._told = Told()
        self._texts: tuple[Told, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the value means"))
        display.appearance_changed.connect(self._fit)

    @property
    def told(self) -> Told:
        """What is shown."""
        return self._told

    def prepare(self, texts: Iterable[Told]) -> None:
        """These may be shown from now on; nothing is measured again where only values changed."""
        before, self._texts = self._texts, tuple(texts)
        if [told.what for told in before] != [told.what for told in self._texts]:
            self._fit()

    def tell(self, told: Told) -> None:
        """Show one of them."""
        if told != self._told:
            self._told = told
            self.setAccessibleDescription("\n".join(text for text in told if text))
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew for another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as the longest explanation."""
        return QSize(320, self.minimumHeight())

    def height_of(self, told: Told) -> int:
        """The pixels that an explanation takes at the present width."""
        bottom = max((rect.bottom() for _, rect in self._laid_out(told)), default=0.0)
        return round(bottom) + self._pad

    def _fit(self) -> None:
        self.setFixedHeight(max((self.height_of(told) for told in self._texts), default=self._display.px(60)))
        self.update()

    @property
    def _pad(self) -> int:
        return self._display.px(14)

    def _paragraphs(self, told: Told) -> list[_Paragraph]:
        """In the order of `Told`."""
        theme, px = self._display.theme, self._display.px
        title, text = ui_font(px(_TITLE_PX), QFont.Weight.Bold), ui_font(px(BASE_FONT_PX))
        fonts = (title, text, text, text, text)
        colours = (theme.on_story, theme.story_muted, theme.on_story, theme.story_muted, theme.balloon)
        return [_Paragraph(*each) for each in zip(told, fonts, colours, strict=True)]

    def _laid_out(self, told: Told) -> Iterator[tuple[_Paragraph, QRectF]]:
        """Each paragraph and its place, one below the other; but the unit beside the title where it fits."""
        title, unit, *body = self._paragraphs(told)
        gap, top = self._display.px(5), float(self._pad)
        beside = self._beside(title, unit)
        head = [title] if beside is not None else [title, unit]
        if beside is not None:
            yield unit, beside
        for each in (*head, *body):
            if each.text:
                rect = QRectF(self._pad, top, self._room, self._height(each))
                yield each, rect
                top = rect.bottom() + gap

    def _beside(self, title: _Paragraph, unit: _Paragraph) -> QRectF | None:
        """Where the unit stands on the title's line; None where there is no room."""
        large, small = QFontMetricsF(title.font), QFontMetricsF(unit.font)
        left = large.horizontalAdvance(title.text) + self._display.px(12)
        width = small.horizontalAdvance(unit.text) + self._display.px(4)
        if left + width > self._room:
            return None
        return QRectF(self._pad + left, self._pad + large.ascent() - small.ascent(), width, small.height())

    @property
    def _room(self) -> int:
        return max(1, self.width() - 2 * self._pad)

    def _height(self, paragraph: _Paragraph) -> float:
        room = QRectF(0, 0, self._room, 1e6)
        return QFontMetricsF(paragraph.font).boundingRect(room, _FLAGS, paragraph.text).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the paragraphs."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._display.theme.story))
            painter.drawRoundedRect(self.rect(), 10, 10)
            for each, rect in self._laid_out(self._told):
                painter.setFont(each.font)
                painter.setPen(QColor(each.colour))
                painter.drawText(rect, _FLAGS, each.text)
