"""Joins going back in the run to the main window: its actions, its views, and the news of a long way."""

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.notice import Notice
from gui.overview import Overview
from gui.story.closeup import CloseUp
from gui.swap_news import SwapNews


class Travel(QObject):
    """Whoever goes elsewhere sees the run as it was then, and nothing of what came later."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        views: tuple[Overview, CloseUp],
        notice: Notice,
        news: SwapNews,
    ) -> None:
        """Wait for actions, and for the bar of time."""
        super().__init__(notice)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._overview, self._close_up = views
        self._notice = notice
        self._news = news
        for name, handler in (
            ("back", controller.back),
            ("to-start", self._to_start),
            ("to-end", self._to_end),
            ("undo", controller.undo),
            ("redo", controller.redo),
        ):
            actions[name].triggered.connect(handler)
        self._overview.sought.connect(controller.seek_ns)
        controller.sought.connect(self._show_moment)
        controller.travelling.connect(self._tell_way)
        controller.ticked.connect(self._enable)
        controller.run_changed.connect(self._enable)
        self._enable()

    def _to_start(self) -> None:
        self._controller.seek_ns(0)

    def _to_end(self) -> None:
        self._controller.seek(self._controller.timeline.end)

    def _enable(self) -> None:
        self._actions["undo"].setEnabled(self._controller.timeline.can_undo)
        self._actions["redo"].setEnabled(self._controller.timeline.can_redo)

    def _show_moment(self) -> None:
        timeline = self._controller.timeline
        self._display.hover(None)
        self._display.pin(None)
        self._overview.show_moment(timeline)
        self._close_up.show_happening(timeline.just_happened)
        self._news.expect()
        self._controller.ticked.emit()

    def _tell_way(self, fraction: float) -> None:
        if fraction < 1:
            text = self.tr("On the way there: {n} %. Esc stays here.")
            self._notice.tell(text.format(n=round(100 * fraction)))
        else:
            self._notice.hide()
