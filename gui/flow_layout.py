"""A row that wraps; its first widget may take the room that is left on its line."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, line after line; each line is as high as its highest widget."""

    def __init__(self, parent: QWidget | None = None, *, grows_first: bool = True) -> None:
        """An empty row; the first widget takes the room that is left unless it should not."""
        super().__init__(parent)
        self._grows_first = grows_first
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It does not ask for more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """It is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines in that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return self._framed(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        """The widest item alone on its line."""
        hints = [item.minimumSize() for item in self._shown()]
        return self._framed(
            QSize(
                max((hint.width() for hint in hints), default=0),
                max((hint.height() for hint in hints), default=0),
            )
        )

    def setGeometry(self, area: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(area)
        self._place(area, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _framed(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def line_count(self, width: int, leave_out: Collection[QWidget] = ()) -> int:
        """How many lines it takes in that width, without some of its widgets; hidden ones count else."""
        inner = width - self._framed(QSize(0, 0)).width()
        return len(self._lines(inner, [item for item in self._items if item.widget() not in leave_out]))

    def _lines(self, width: int, items: list[QLayoutItem]) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in items:
            least = item.minimumSize() if not lines else item.widget().sizeHint()  # also of a hidden one
            if not lines or least.width() > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= least.width() + self.spacing()
        return lines

    def _place(self, area: QRect, *, move: bool) -> int:
        inner = area.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for number, line in enumerate(self._lines(inner.width(), self._shown())):
            height = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(
                    line,
                    QRect(inner.left(), y, inner.width(), height),
                    grow_first=self._grows_first and number == 0,
                )
            y += height + self.spacing()
        return y - self.spacing() - inner.top() + self._framed(QSize(0, 0)).height()

    def _place_line(self, line: list[QLayoutItem], area: QRect, *, grow_first: bool) -> None:
        widths = [min(item.sizeHint().width(), area.width()) for item in line]
        if grow_first:
            widths[0] = area.width() - sum(widths[1:]) - self.spacing() * (len(line) - 1)
        x = area.left()
        for item, width in zip(line, widths, strict=True):
            height = min(area.height(), item.sizeHint().height())
            top = area.top() + (area.height() - height) // 2
            item.setGeometry(QRect(QPoint(x, top), QSize(width, height)))
            x += width + self.spacing()
