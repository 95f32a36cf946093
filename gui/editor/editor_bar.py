"""The bar of the editor: what is edited, and the buttons."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from gui.buttons import button_of
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.flow_layout import FlowLayout


class EditorBar(QWidget):
    """Made from the window's actions."""

    def __init__(
        self, display: Display, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        """A bar for these actions."""
        super().__init__()
        self._display = display
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "muted")
        self._groups: list[QHBoxLayout] = []
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._group([self.title, self.subtitle], stretch=True))
        for names in (
            ("editor-open", "editor-save", "editor-save-as"),
            ("editor-undo", "editor-redo"),
        ):
            self._flow.addWidget(self._group([button_of(actions[name]) for name in names]))
        self._flow.addWidget(self._group([button_of(actions["editor-run"], "primary")]))
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def show_draft(self, title: str, file: str) -> None:
        """Name what is edited, and its file."""
        self.title.setText(title)
        self.subtitle.setText(file)

    def _group(self, widgets: Sequence[QWidget], *, stretch: bool = False) -> QWidget:
        group = QWidget()
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        self._groups.append(row)
        for widget in widgets:
            row.addWidget(widget)
        if stretch:
            row.addStretch(1)
        return group

    def _lengths(self) -> None:
        px = self._display.px
        self._flow.setContentsMargins(px(14), px(5), px(14), px(5))
        self._flow.setSpacing(px(10))
        for row in self._groups:
            row.setSpacing(px(8))


class PartBar(QWidget):
    """The buttons below the outline: what can be added, and what can be done to the selected part."""

    def __init__(
        self, display: Display, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        """Buttons for these actions."""
        super().__init__()
        self._display = display
        self._grid = QGridLayout(self)
        for row, names in enumerate(
            (
                ("editor-add-vm", "editor-add-program"),
                ("editor-add-action", "editor-add-remark"),
                ("editor-duplicate", "editor-remove"),
                ("editor-up", "editor-down"),
            )
        ):
            for column, name in enumerate(names):
                button = button_of(actions[name])
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                self._grid.addWidget(button, row, column)
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def _lengths(self) -> None:
        px = self._display.px
        self._grid.setContentsMargins(px(8), px(6), px(8), px(8))
        self._grid.setSpacing(px(4))
