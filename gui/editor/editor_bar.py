"""The bar of the editor: what is edited, and the buttons."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gui.bar import Bar
from gui.buttons import button_of
from gui.display import Display


class EditorBar(Bar):
    """Made from the window's actions."""

    def __init__(
        self, display: Display, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        """A bar for these actions."""
        super().__init__(display, parent)
        for names in (
            ("editor-open", "editor-save", "editor-save-as"),
            ("editor-undo", "editor-redo"),
        ):
            self._add_group([button_of(actions[name]) for name in names])
        self._add_group([button_of(actions["editor-run"], "primary")])
        self._lengths()

    def show_draft(self, title: str, file: str) -> None:
        """Name what is edited, and its file."""
        self.title.setText(title)
        self.subtitle.setText(file)


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
