"""Joins going back in the run to the main window: its actions, its views, and the news of a long way."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from core.branch import Branch
from core.events import Cause, Event, SettingChanged, TargetSet, VmPaused, VmResumed
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.host.markers import marker_of
from gui.notice import Notice
from gui.overview import SimulatedOverview
from gui.story.closeup import CloseUp
from gui.story.narrator import is_happening
from gui.swap_news import SwapNews
from gui.text import time_text


class Travel(QObject):
    """Whoever goes elsewhere sees the run as it was then, and nothing of what came later."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        views: tuple[SimulatedOverview, CloseUp],
        notice: Notice,
        news: SwapNews,
        window: QWidget,
    ) -> None:
        """Wait for actions, and for the bar of time."""
        super().__init__(window)
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
            ("mark-before", self._to_mark_before),
            ("mark-after", self._to_mark_after),
            ("undo", controller.undo),
            ("redo", controller.redo),
        ):
            actions[name].triggered.connect(handler)
        self._overview.sought.connect(controller.seek_ns)
        controller.sought.connect(self._show_moment)
        controller.travelling.connect(self._tell_way)
        controller.ticked.connect(self._enable)
        controller.run_changed.connect(self._enable)
        self.futures = QMenu(self.tr("Other futures"), window)
        self.futures.aboutToShow.connect(self._list_futures)
        self._enable()

    def _list_futures(self) -> None:
        """What was left when something was changed in the past, the last left first."""
        self.futures.clear()
        tick_ns = self._controller.tick_ns
        for branch in reversed(self._controller.timeline.left):
            end = time_text(branch.tick_of(branch.end) * tick_ns)
            count = len(branch.commands)
            text = self.tr("up to {end}, one command") if count == 1 else self.tr("up to {end}, {n} commands")
            action = self.futures.addAction(text.format(end=end, n=count))
            action.triggered.connect(partial(self._go_to_end_of, branch))

    def _go_to_end_of(self, branch: Branch) -> None:
        self._controller.seek(branch.end, branch)

    def _to_start(self) -> None:
        self._controller.seek_ns(0)

    def _to_end(self) -> None:
        self._controller.seek(self._controller.timeline.end)

    def _to_mark_before(self) -> None:
        self._controller.seek(self._controller.timeline.moment_before(self._is_marked))

    def _to_mark_after(self) -> None:
        self._controller.seek(self._controller.timeline.moment_after(self._is_marked))

    def _is_marked(self, event: Event) -> bool:
        """Whether the graph has a mark for it, or a person did it."""
        if isinstance(event, TargetSet):
            return event.cause is Cause.BY_HAND
        is_set = isinstance(event, SettingChanged | VmPaused | VmResumed)
        return is_set or marker_of(event, self._controller.timeline) is not None

    def _enable(self) -> None:
        self.futures.setEnabled(bool(self._controller.timeline.left))
        self._actions["undo"].setEnabled(self._controller.timeline.can_undo)
        self._actions["redo"].setEnabled(self._controller.timeline.can_redo)

    def _show_moment(self) -> None:
        timeline = self._controller.timeline
        self._display.hover(None)
        self._display.pin(None)
        self._overview.show_moment(timeline)
        self._close_up.show_happening(timeline.happened_last(is_happening))
        self._news.expect()
        self._controller.ticked.emit()

    def _tell_way(self, fraction: float) -> None:
        if fraction < 1:
            text = self.tr("On the way there: {n} %. Esc stays here.")
            self._notice.tell(text.format(n=round(100 * fraction)))
        else:
            self._notice.hide()
