"""What the window tells a person: why a run paused, why a command was refused, that something broke."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.commands import Command, Refused, SetBalloonLimit, SetTarget
from core.units import NS_PER_S, ceil_div
from gui.actions import Actions, plain
from gui.controller import Controller
from gui.crash_dialog import CrashDialog, report_of
from gui.display import Display
from gui.notice import Notice
from gui.searcher import SEARCH_NS
from gui.story.narrator import narrate_step
from gui.story.refusals import refusal_text
from gui.vm.vm_text import counts_pages


class News(QObject):
    """Listens to a controller and speaks through a notice."""

    def __init__(
        self, display: Display, controller: Controller, actions: Actions, notice: Notice, window: QWidget
    ) -> None:
        """Tell `window`'s person what `controller` has to say."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._notice = notice
        self._window = window
        controller.paused_by.connect(self._tell_pause)
        controller.refused.connect(self._tell_refusal)
        controller.failed.connect(self.tell_crash)
        controller.searching.connect(notice.pass_by)
        controller.stepped.connect(self._tell_step)
        controller.run_changed.connect(notice.hide)
        controller.playing_changed.connect(self._tell_playing)

    def sentence(self, refusal: Refused) -> str:
        """Why a command was refused, with amounts as this host's are said."""
        host = self._controller.timeline.host()
        return refusal_text(refusal, None if counts_pages(host) else host.page_size)

    def tell_change(self, since: int) -> None:
        """Say what a person's command changed, and why it matters; its events begin with number `since`."""
        timeline = self._controller.timeline
        told = narrate_step(timeline.events(since), timeline, self._display.vocabulary)
        if told is not None:
            self._notice.tell(f"{told.what} {told.why}")

    def tell_crash(self, error: BaseException) -> None:
        """Stand still, and show a report of an unexpected error."""
        controller = self._controller
        controller.pause()
        now_s = controller.timeline.now_ns / NS_PER_S
        about = f"{controller.scenario.name}, seed {controller.seed}, t = {now_s:.1f} s"
        dialog = CrashDialog(self._display, report_of(error, about=about), self._window)
        dialog.exec()
        dialog.deleteLater()

    def _tell_playing(self, playing: bool) -> None:
        if playing:
            self._notice.pass_by()

    def _tell_step(self, step: object) -> None:
        if step is None:
            seconds = SEARCH_NS // NS_PER_S
            self._notice.tell(self.tr("Nothing happened in the last {n} s.").format(n=seconds))

    def _tell_pause(self, moment: str) -> None:
        what = plain(self._actions[f"pause-{moment}"].text())
        text = self.tr("Paused: {what}.").format(what=what)
        self._notice.offer_to(text, self.tr("Go on"), self._controller.play)

    def _tell_refusal(self, refusal: Refused, command: Command) -> None:
        raised = self._raised_limit(command) if refusal.reason == "over-balloon-limit" else None
        if raised is None:
            self._notice.tell(self.sentence(refusal))
            return
        offer = self.tr("Raise the limit to {n} %").format(n=raised.percent)
        self._notice.offer_to(self.sentence(refusal), offer, partial(self._raise, raised, command))

    def _raised_limit(self, command: Command) -> SetBalloonLimit | None:
        """The least balloon limit with which a refused target would be accepted, if there is one."""
        if not isinstance(command, SetTarget):
            return None
        vm = next((vm for vm in self._controller.timeline.vms() if vm.name == command.vm), None)
        if vm is None or command.target_pages > vm.configured_pages - vm.reservation_pages:
            return None
        percent = ceil_div(100 * command.target_pages, vm.configured_pages)
        return SetBalloonLimit(vm=vm.name, percent=percent)

    def _raise(self, raised: SetBalloonLimit, command: Command) -> None:
        if self._controller.apply(raised):
            self._controller.apply(command)
