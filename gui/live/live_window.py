"""The window of real guests: the same cards, gauges, grids and graph, and the same buttons."""

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.commands import Command, Refused, SetTarget
from core.live.commands import LiveCommand, PutBack
from core.live.recording import Recording
from gui.action_spec import Group
from gui.actions import Actions, make_actions
from gui.display import Display
from gui.host.pressure_graph import Tab
from gui.host.real_host_panel import RealHostPanel
from gui.live.address import Address
from gui.live.demo_control import DemoControl
from gui.live.domain import Domain
from gui.live.empty_page import EmptyPage
from gui.live.live_bar import LiveBar
from gui.live.live_run import LiveRun
from gui.live.reception import Reception
from gui.live.recordings import Recordings
from gui.live.who_decides import WhoDecides
from gui.notice import Notice
from gui.overview import Overview
from gui.pages.legend import Legend
from gui.palette import Kind, page_kinds
from gui.settings import Settings
from gui.story.refusals import refusal_text
from gui.text import time_text
from gui.vm.vm_text import amount, size_facts

REDRAW_S: Final = 1 / 30
"""no more often than this, whatever the guests do"""


class LiveWindow(QWidget):
    """Attaches when asked to; closed, it has put every balloon back and let every guest go."""

    def __init__(
        self, display: Display, settings: Settings, actions: Actions, run: LiveRun, parent: QWidget
    ) -> None:
        """No guest yet.

        Args:
            display: theme, text scale, words and eye, shared with the main window.
            settings: where addresses are remembered.
            actions: the main window's: eyes, words, theme and text size work here too.
            run: what is shown.
            parent: the main window.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self._display, self._settings = display, settings
        self.run = run
        run.setParent(self)
        self.shown = run.recording
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(self.tr("Real guests"))
        self.actions_by_name = make_actions(self, (Group.LIVE,))
        for group in (Group.EYE, Group.WORDS, Group.THEME, Group.TEXT):
            self.addActions(actions.of(group))
        self._eyes = actions.of(Group.EYE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(1000 * REDRAW_S))
        self._timer.timeout.connect(self._draw_moves)
        self._make_parts()
        self._connect()
        self.show_recording(run.recording)

    # --- parts ----------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        display = self._display
        self.notice = Notice(display)
        self.boots = Notice(display)
        self.demo = DemoControl(display, self.run, self.boots, self)
        self.who_decides = WhoDecides(self.run, self.notice)
        self.reception = Reception(display, self._settings, self.run, self.notice, self.demo.owns, self)
        self.recordings = Recordings(self._get_shown, self.notice, self)
        self.bar = LiveBar(display, self.actions_by_name, self._eyes, self.demo.button, self.who_decides)
        self.overview = Overview(display, self._settings, RealHostPanel(display))
        self.overview.graph.tabs.button(Tab.PER_VM).click()
        self.empty = EmptyPage(display, self.actions_by_name)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.overview)
        self.overview.setProperty("role", "scrolled")
        self.views = QStackedWidget()
        self.views.addWidget(self.empty)
        self.views.addWidget(area)
        self.legend = Legend(display, is_real=True)
        self.status = QLabel()
        self.status.setProperty("role", "small")
        foot = QWidget()
        foot.setProperty("role", "bar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._foot = QHBoxLayout(foot)
        self._foot.addWidget(self.legend, 1)
        self._foot.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.bar, self.boots, self.notice, self.views, foot):
            rows.addWidget(part, 1 if part is self.views else 0)

    def _connect(self) -> None:
        for name, handler in (
            ("live-attach", self.reception.ask_for_guest),
            ("live-libvirt", self.reception.ask_for_domain),
            ("live-demo", self.demo.start),
            ("live-put-back", self._put_all_back),
            ("live-now", self.show_now),
            ("live-save", self.recordings.ask_where_to_save),
            ("live-open", self.recordings.ask_what_to_open),
        ):
            self.actions_by_name[name].triggered.connect(handler)
        self.overview.commanded.connect(self.apply)
        self.overview.sought.connect(self._seek)
        run = self.run
        run.changed.connect(self._follow)
        run.moved.connect(self._draw_soon)
        run.attached.connect(self._make_room)
        self.recordings.opened.connect(self.show_recording)
        self._display.appearance_changed.connect(self._restyle)
        self._restyle()

    def attach(self, address: Address | Domain) -> None:
        """Attach to a guest; how it went is told in the notice."""
        self.reception.attach(address)

    def _make_room(self) -> None:
        """A guest has come: look at what is."""
        self.show_now()
        self.overview.setFocus()

    # --- commands -------------------------------------------------------------------------------------

    def apply(self, command: Command | LiveCommand) -> None:
        """Carry out what a person chose; a deep step is asked about first."""
        try:
            if isinstance(command, SetTarget) and self.run.is_deep(command):
                self._ask_about(command)
            else:
                self._carry_out(command)
        except Refused as refusal:
            self._say(refusal)

    def _carry_out(self, command: Command | LiveCommand) -> None:
        try:
            self.run.apply(command)
            self.notice.pass_by()
        except Refused as refusal:
            self._say(refusal)

    def _ask_about(self, command: SetTarget) -> None:
        """Show what would be left; the button does it."""
        guest = self.run.guest(command.vm)
        host = self.shown.host()
        left = guest.configured_pages - command.target_pages
        text = self.tr(
            "That leaves {vm} {left} of {all}, in one step. It will drop its cache, and may swap or stall."
        )
        if guest.monitor.deflate_on_oom is False:
            text += " " + self.tr("Without deflate-on-oom it cannot take pages back when it runs short.")
        said = text.format(vm=guest.name, left=amount(left, host), all=amount(guest.configured_pages, host))
        offer = self.tr("Leave it {left}").format(left=amount(left, host))
        self.notice.offer_to(said, offer, partial(self._carry_out, command), lasting=True)
        self.refresh()

    def _say(self, refusal: Refused) -> None:
        self.notice.tell(refusal_text(refusal, self.shown.host().page_size))
        self.refresh()

    def _put_all_back(self) -> None:
        for guest in self.run.guests:
            if guest.monitor.target_bytes is not None:
                self._carry_out(PutBack(vm=guest.name))

    # --- showing --------------------------------------------------------------------------------------

    def show_recording(self, recording: Recording) -> None:
        """Show what was seen: now, or another time."""
        self.shown = recording
        self._display.hover(None)
        self._display.pin(None)
        self.overview.set_source(recording)
        self.refresh()

    def _get_shown(self) -> Recording:
        return self.shown

    def show_now(self) -> None:
        """Follow the guests again."""
        self.run.recording.follow()
        if self.shown is not self.run.recording:
            self.show_recording(self.run.recording)
        else:
            self._show_moment()

    def _seek(self, at_ns: int) -> None:
        self.shown.seek(at_ns)
        self._show_moment()

    def _show_moment(self) -> None:
        self.overview.show_moment(self.shown)
        self.refresh()

    def _follow(self) -> None:
        if self.shown is self.run.recording:
            self.refresh()

    def _draw_soon(self) -> None:
        if not self._timer.isActive() and self.shown is self.run.recording:
            self._timer.start()

    def _draw_moves(self) -> None:
        """Between two moments only the cards can have changed."""
        if self.isVisible():
            self.overview.cards.refresh()

    def refresh(self) -> None:
        """Draw what is shown as it is now; a hidden window draws nothing."""
        if not self.isVisible():
            return
        shown, run = self.shown, self.run
        has_pages = len(shown.moments) > 1 and bool(shown.names)
        self.views.setCurrentIndex(int(has_pages))
        self.overview.refresh()
        self.legend.set_present(self._kinds())
        is_now = shown is run.recording and shown.is_at_end
        actions = self.actions_by_name
        actions["live-now"].setEnabled(not is_now)
        self.who_decides.setEnabled(is_now)
        actions["live-save"].setEnabled(has_pages)
        actions["live-put-back"].setEnabled(
            is_now and any(guest.monitor.target_bytes is not None for guest in run.guests)
        )
        self.bar.show_titles(self._title(), size_facts(shown) if shown.vms() else "")
        self.status.setText(self._status() if has_pages else "")

    def _kinds(self) -> frozenset[Kind]:
        """The kinds of cell that are there to be seen."""
        kinds = page_kinds(self._display.eye)
        counts = sum((self.shown.code_counts(vm.id) for vm in self.shown.vms()), start=np.zeros(256))
        return frozenset(Kind(kind) for kind in kinds[np.flatnonzero(counts)].tolist())

    def _title(self) -> str:
        if self.shown is not self.run.recording:
            return self.tr("A recording: {title}").format(title=self.shown.title)
        return self.tr("Real guests")

    def _status(self) -> str:
        shown = self.shown
        if shown is self.run.recording and shown.is_at_end:
            return self.tr("now · recorded for {time}").format(time=time_text(shown.span_ns[1]))
        return self.tr("{time} of {all}: nothing can be asked of the past").format(
            time=time_text(shown.now_ns), all=time_text(shown.span_ns[1])
        )

    # --- Qt -------------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        px = self._display.px
        self._foot.setContentsMargins(px(14), px(3), px(14), px(3))
        self._foot.setSpacing(px(10))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put every balloon back, let every guest go, and end what was started here."""
        self._timer.stop()
        self.run.close()
        self.demo.close()
        super().closeEvent(event)
