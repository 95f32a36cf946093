"""The story panel: what happened, why, and a question for the room."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.access.announce import announce
from gui.access.spoken import Spoken
from gui.display import Display
from gui.story.sizes import NOTE_PX, WHAT_PX, WHY_PX, Sizes
from gui.theme import ui_font

_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    px: float
    weight: QFont.Weight
    colour: str


class StoryPanel(QWidget):
    """Three texts on a dark ground; as high as its longest story so far, so that nothing jumps."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin without a story."""
        super().__init__(parent)
        self._display = display
        self._what = self._why = self._hint = ""
        self._highest = 0
        self._sizes = Sizes(display.scale)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What happens, and why"))
        display.appearance_changed.connect(self.update)

    def set_sizes(self, sizes: Sizes) -> None:
        """Write in other sizes."""
        if sizes != self._sizes:
            self._sizes = sizes
            self.forget_height()

    def tell(self, what: str, why: str, hint: str) -> None:
        """Show a story."""
        if (what, why, hint) == (self._what, self._why, self._hint):
            return
        self._what, self._why, self._hint = what, why, hint
        self.setAccessibleDescription("\n".join(text for text in (what, why, hint) if text))
        announce(self, self.accessibleDescription())
        self._grow()
        self.update()

    def spoken(self) -> Spoken:
        """The story."""
        return Spoken(QAccessible.Role.Paragraph, self.accessibleDescription())

    def forget_height(self) -> None:
        """Be only as high as the present story needs."""
        self._highest = 0
        self._grow()
        self.update()

    def _grow(self) -> None:
        height = self._height_for(self.width())
        if height > self._highest:
            self._highest = height
            self.updateGeometry()

    def _height_for(self, width: int) -> int:
        """Room for these texts, and at least for a line of what and of why; with a hint, for two of why."""
        inner = width - 2 * self._pad
        told = sum(self._text_height(line, inner) for line in self._lines() if line.text)
        usual = self._line_height(WHAT_PX) + self._line_height(WHY_PX)
        if self._hint:
            usual += self._line_height(WHY_PX) + self._line_height(NOTE_PX)
        return round(max(told, usual) + 2 * self._gap + 1.4 * self._pad)

    @property
    def _pad(self) -> int:
        return round(20 * self._sizes.zoom)

    @property
    def _gap(self) -> float:
        return 5 * self._sizes.zoom

    def _line_height(self, px: float) -> float:
        return QFontMetricsF(ui_font(self._sizes.text(px))).height()

    def _lines(self) -> tuple[_Line, ...]:
        theme = self._display.theme
        return (
            _Line(self._what, WHAT_PX, QFont.Weight.Bold, theme.on_story),
            _Line(self._why, WHY_PX, QFont.Weight.Normal, theme.on_story),
            _Line(self._hint, NOTE_PX, QFont.Weight.Normal, theme.story_muted),
        )

    def _text_height(self, line: _Line, width: float) -> float:
        metrics = QFontMetricsF(ui_font(self._sizes.text(line.px), line.weight))
        return metrics.boundingRect(QRectF(0, 0, max(width, 1.0), 1e6), _FLAGS, line.text or " ").height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.forget_height()

    def sizeHint(self) -> QSize:
        """As high as its longest story."""
        return QSize(640, max(self._highest, self._height_for(max(self.width(), 320))))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the story."""
        theme = self._display.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.story))
            painter.drawRoundedRect(QRect(0, 0, self.width(), self.height()), 12, 12)
            inner = self.width() - 2 * self._pad
            y = 0.7 * self._pad
            *story, hint = self._lines()
            for line in story:
                y += self._write(painter, line, QRectF(self._pad, y, inner, self.height())) + self._gap
            height = self._text_height(hint, inner)
            self._write(
                painter, hint, QRectF(self._pad, self.height() - 0.6 * self._pad - height, inner, height)
            )

    def _write(self, painter: QPainter, line: _Line, rect: QRectF) -> float:
        painter.setFont(ui_font(self._sizes.text(line.px), line.weight))
        painter.setPen(QColor(line.colour))
        painter.drawText(rect, _FLAGS, line.text)
        return self._text_height(line, rect.width())
