"""Answers "why?" about whatever has the focus: an event of the feed, a page or frame, a VM's target."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from core.source import Source
from gui.actions import Actions
from gui.display import Display
from gui.notice import Notice
from gui.story.feed import EventFeed
from gui.story.why_text import event_lines, link_lines, target_lines


class Asking(QObject):
    """The answer stands under the top bar until it is closed, or the run goes on."""

    def __init__(
        self,
        display: Display,
        source: Callable[[], Source],
        feed: EventFeed,
        notice: Notice,
        actions: Actions,
        window: QWidget,
    ) -> None:
        """Wait for the action; `source` is the run that the window shows."""
        super().__init__(window)
        self._display = display
        self._source = source
        self._feed = feed
        self._notice = notice
        actions["why"].triggered.connect(self.answer)

    def answer(self) -> None:
        """Say why, or what to point at first."""
        self._notice.tell(self._lines() or self._no_answer())

    def _lines(self) -> str:
        """Of what has the focus, else of what is lit, else of the VM that is selected."""
        source, display = self._source(), self._display
        event = self._feed.current_event if self._feed.isAncestorOf(QApplication.focusWidget()) else None
        if event is not None:
            return event_lines(event, source, display) or self.tr("The model knows no cause of this.")
        if display.link is not None:
            return link_lines(display.link, source, display) or self.tr("Nothing ever happened to it.")
        if display.selected_vm is not None:
            return target_lines(display.selected_vm, source, display) or self.tr(
                "Nobody ever set its target."
            )
        return ""

    def _no_answer(self) -> str:
        return self.tr(
            "Point at a page or a frame, choose an event of the feed, or select a VM for its balloon target: "
            "then ask again."
        )
