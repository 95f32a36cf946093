"""The bar of the window of real guests."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from gui.bar import Bar
from gui.buttons import button_of
from gui.display import Display


class LiveBar(Bar):
    """Made from the window's actions, and from those of the eyes."""

    def __init__(
        self,
        display: Display,
        actions: Mapping[str, QAction],
        eyes: list[QAction],
        programs: QToolButton,
        who_decides: QToolButton,
    ) -> None:
        """A bar for these actions; the two buttons are menus of what there is to choose."""
        super().__init__(display)
        self._add_group([button_of(actions["live-demo"]), button_of(actions["live-attach"])])
        self._add_group([button_of(actions["live-libvirt"]), programs])
        self._add_group([who_decides])
        self._add_group([button_of(actions["live-put-back"]), button_of(actions["live-now"])])
        buttons = [button_of(eye, "segment") for eye in eyes]
        buttons[0].setProperty("edge", "first")
        buttons[-1].setProperty("edge", "last")
        self._add_group(buttons, apart=False)
        self._add_group([button_of(actions["live-save"]), button_of(actions["live-open"])])
        self._lengths()
