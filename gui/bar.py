"""What the bars at the top of the windows share: a title, and groups of buttons that wrap like words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.flow_layout import FlowLayout


class Bar(QWidget):
    """A title and a subtitle; whoever derives from it adds groups."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """A bar without buttons."""
        super().__init__(parent)
        self._display = display
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "muted")
        self._apart: list[QHBoxLayout] = []
        self._flow = FlowLayout(self)
        self._add_group([self.title, self.subtitle], stretch=True)
        display.appearance_changed.connect(self._lengths)

    def show_titles(self, title: str, subtitle: str) -> None:
        """Say what the window shows; the title is not cut short."""
        self.title.set_least(title)
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def _add_group(self, widgets: Sequence[QWidget], *, apart: bool = True, stretch: bool = False) -> QWidget:
        """Widgets that stay on one line: apart from each other, or side by side as one."""
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if apart:
            self._apart.append(row)
        for widget in widgets:
            row.addWidget(widget)
        if stretch:
            row.addStretch(1)
        self._flow.addWidget(group)
        return group

    def _lengths(self) -> None:
        px = self._display.px
        self._flow.setContentsMargins(px(14), px(5), px(14), px(5))
        self._flow.setSpacing(px(10))
        for row in self._apart:
            row.setSpacing(px(8))
