"""What the window of real guests shows while there is none: what it is for, and the two ways to begin."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.buttons import button_of
from gui.display import Display
from gui.wrapped_label import WrappedLabel

_WIDTH_PX = 620


class EmptyPage(QScrollArea):
    """Made from the window's actions; it takes no more room than there is."""

    def __init__(self, display: Display, actions: Mapping[str, QAction]) -> None:
        """Say what can be done."""
        super().__init__()
        self._display = display
        self._title = QLabel(self.tr("A real guest, page by page"))
        self._title.setProperty("role", "title")
        text = WrappedLabel(
            self.tr(
                "Attach to a QEMU guest that runs on this computer, or start a tiny one of your own. You see"
                " its real pages come and go, and move its real balloon with the buttons that you know."
                " Nothing is asked of a guest before you ask for it, it is never made smaller than it can"
                " bear, and its balloon is put back when you leave."
            )
        )
        buttons = QHBoxLayout()
        for name, kind in (("live-demo", "primary"), ("live-attach", "")):
            buttons.addWidget(button_of(actions[name], kind))
        buttons.addStretch(1)
        self._block = QWidget()
        rows = QVBoxLayout(self._block)
        rows.addWidget(self._title)
        rows.addWidget(text)
        rows.addLayout(buttons)
        page = QWidget()
        page.setProperty("role", "scrolled")
        middle = QVBoxLayout(page)
        middle.addStretch(1)
        middle.addWidget(self._block, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def _lengths(self) -> None:
        self._block.setFixedWidth(self._display.px(_WIDTH_PX))
