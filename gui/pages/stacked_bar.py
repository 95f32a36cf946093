"""A bar of parts side by side: how one amount divides."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.access.spoken import Spoken
from gui.display import Display
from gui.text import count_text

Part = tuple[str, int, str]
"""Label, value, and colour as "#rrggbb"."""
Mark = tuple[str, int]
"""Label and value."""


class StackedBar(QWidget):
    """Shows parts of a total from left to right; what is left over is the empty track."""

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """Begin empty.

        Args:
            display: theme and text scale.
            name: what is divided, for people who hear the screen.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._parts: tuple[Part, ...] = ()
        self._mark: Mark | None = None
        self._total = 0
        self._value_text: Callable[[int], str] = count_text
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        display.appearance_changed.connect(self._appearance_changed)

    def set_parts(
        self, parts: Sequence[Part], total: int, value_text: Callable[[int], str] = count_text
    ) -> None:
        """Show a division.

        Args:
            parts: label, value and colour of each part.
            total: what the whole width stands for.
            value_text: how to write a value in the tool tip.
        """
        self._value_text = value_text
        if (tuple(parts), total) != (self._parts, self._total):
            self._parts, self._total = tuple(parts), total
            self.setAccessibleDescription(", ".join(self._words(part) for part in self._parts if part[1]))
            self.update()

    def set_mark(self, mark: Mark | None) -> None:
        """Show a line across the bar: an amount that somebody believes, beside the truth."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def part_at(self, point: QPoint) -> int:
        """The number of the part at a point, -1 for none."""
        for number, (left, right) in enumerate(self._spans()):
            if left <= point.x() < right:
                return number
        return -1

    def spoken(self) -> Spoken:
        """All parts with their values, and what somebody believes; as a value what they come to."""
        words = self.accessibleDescription()
        if self._mark is not None:
            words = f"{words}\n{self._words_of_mark(self._mark)}"
        return Spoken(QAccessible.Role.ProgressBar, words, sum(part[1] for part in self._parts), self._whole)

    def sizeHint(self) -> QSize:
        """A thin bar."""
        return QSize(self._display.px(160), self._display.px(9))

    def minimumSizeHint(self) -> QSize:
        """A short thin bar."""
        return QSize(self._display.px(48), self._display.px(9))

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _words(self, part: Part) -> str:
        return f"{part[0]} {self._value_text(part[1])}"

    def _words_of_mark(self, mark: Mark) -> str:
        return f"{mark[0]} {self._value_text(mark[1])}"

    @property
    def _whole(self) -> int:
        return max(self._total, sum(value for _, value, _ in self._parts), 1)

    def _spans(self) -> list[tuple[float, float]]:
        """Left and right of each part."""
        whole = self._whole
        spans, left = [], 0.0
        for _, value, _ in self._parts:
            right = left + self.width() * value / whole
            spans.append((left, right))
            left = right
        return spans

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, then the parts, with a thin gap between two of them."""
        theme = self._display.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.fillPath(outline, QColor(theme.track))
        painter.setPen(Qt.PenStyle.NoPen)
        for (_, value, colour), (left, right) in zip(self._parts, self._spans(), strict=True):
            if value:
                span = QPainterPath()
                span.addRect(QRectF(left, 0, max(right - left - theme.line_px, 1.0), bar.height()))
                painter.fillPath(span.intersected(outline), QColor(colour))
        if self._mark is not None:
            width = max(2.0, 2 * theme.line_px)
            left = min(self.width() - width, self.width() * self._mark[1] / self._whole)
            painter.fillRect(QRectF(left - width, 0, 3 * width, bar.height()), QColor(theme.card))
            painter.fillRect(QRectF(left, 0, width, bar.height()), QColor(theme.text))

    def event(self, event: QEvent) -> bool:
        """Name the part that is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.part_at(event.pos())
            words = self._words(self._parts[number]) if number >= 0 else self.accessibleDescription()
            if self._mark is not None:
                words = f"{words}\n{self._words_of_mark(self._mark)}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
