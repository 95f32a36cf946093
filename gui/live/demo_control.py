"""Starts demo guests for a live run, shows what runs inside, and tells the run what their pages are for."""

from functools import partial
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.codes import Use
from core.units import MIB
from gui.display import Display
from gui.live.address import Address
from gui.live.demo.demo_guest import DemoGuest
from gui.live.demo.guest_facts import read_page_flags
from gui.live.demo.guest_shell import Answer
from gui.live.demo.kernel_fetch import KernelFetch
from gui.live.demo.page_flags import PageFlags, guest_view
from gui.live.demo.programs import Program, start_line, stop_line, tip, title
from gui.live.live_guest import LiveGuest
from gui.live.live_run import LiveRun
from gui.notice import Notice

FLAGS_S: Final = 1.0
"""between two looks at what the guest uses its pages for"""
USUAL_MIB: Final = 256
_PARTS: Final = 8
"""a program takes one part of so many of its guest"""


class DemoControl(QObject):
    """Owns the demo guests of a window.

    Attributes:
        button: a menu of their programs; hidden while there is none.
    """

    def __init__(self, display: Display, run: LiveRun, notice: Notice, parent: QWidget) -> None:
        """No guest yet."""
        super().__init__(parent)
        self._display, self._run, self._notice = display, run, notice
        self._demos: dict[str, DemoGuest] = {}
        """by the path of their QMP socket"""
        self._starting: list[DemoGuest] = []
        self._running: dict[str, set[Program]] = {}
        """the programs that were started, by the same"""
        self.button = QToolButton()
        self.button.setText(self.tr("Programs"))
        self.button.setToolTip(self.tr("Start and stop programs in the demo guests"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.button)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self._menu)
        self.button.hide()
        run.left.connect(self._forget_dead)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.ask_for_uses)
        self._timer.start(round(1000 * FLAGS_S))

    def start(self) -> None:
        """Build and boot one more, of the usual size."""
        self.boot(USUAL_MIB)

    def boot(self, ram_mib: int, accelerator: str | None = None) -> None:
        """Build and boot one more; how far it is, is told in the notice.

        Args:
            ram_mib: what it is given.
            accelerator: "kvm" or "tcg"; by default KVM where it works.
        """
        demo = DemoGuest(self)
        self._starting.append(demo)
        demo.progress.connect(partial(self._tell_progress, demo))
        demo.ready.connect(partial(self._attach, demo))
        demo.failed.connect(partial(self._tell_failure, demo))
        demo.start(ram_mib, accelerator)

    def owns(self, guest: LiveGuest) -> bool:
        """Whether a guest was started here."""
        return guest.monitor.address.path in self._demos

    def close(self) -> None:
        """End all of them."""
        self._timer.stop()
        for demo in (*self._starting, *self._demos.values()):
            demo.stop()

    # --- coming and going -----------------------------------------------------------------------------

    def _tell_progress(self, demo: DemoGuest, text: str, fraction: float) -> None:
        if fraction < 1:
            named = self.tr("{vm}: {text}").format(vm=demo.name, text=text)
            self._notice.offer_to(named, self.tr("Cancel"), partial(self._cancel, demo), lasting=True)
        elif self._starting == [demo]:  # else the notice is about another one
            self._notice.hide()

    def _cancel(self, demo: DemoGuest) -> None:
        if demo in self._starting:
            self._starting.remove(demo)
            demo.stop()
            demo.deleteLater()

    def _attach(self, demo: DemoGuest, path: str) -> None:
        self._starting.remove(demo)
        self._demos[path] = demo
        self._running[path] = set()
        self.button.show()
        demo.ended.connect(partial(self._forget, path))
        self._run.attach(Address(path=path))

    def _tell_failure(self, demo: DemoGuest, text: str) -> None:
        if demo in self._starting:
            self._starting.remove(demo)
        demo.deleteLater()
        if demo.missing is not None and demo.missing.can_be_fetched:
            self._notice.offer_to(text, self.tr("Fetch a kernel"), self._fetch_kernel, lasting=True)
        else:
            self._notice.tell(text)

    def _fetch_kernel(self) -> None:
        """Fetch one as a package, without being root, then start the guest."""
        fetch = KernelFetch(parent=self)
        fetch.progress.connect(partial(self._tell_fetching, fetch))
        fetch.fetched.connect(self.start)
        fetch.fetched.connect(fetch.deleteLater)
        fetch.failed.connect(self._notice.tell)
        fetch.failed.connect(fetch.deleteLater)
        fetch.start()

    def _tell_fetching(self, fetch: KernelFetch, text: str, _fraction: float) -> None:
        self._notice.offer_to(text, self.tr("Cancel"), fetch.cancel, lasting=True)

    def _forget(self, path: str) -> None:
        demo = self._demos.pop(path, None)
        self._running.pop(path, None)
        if demo is not None:
            demo.deleteLater()
        self.button.setVisible(bool(self._demos))

    def _forget_dead(self) -> None:
        """A demo guest that was let go of has nobody any more: it ends."""
        attached = {guest.monitor.address.path for guest in self._run.guests}
        for path in [path for path in self._demos if path not in attached]:
            self._demos[path].stop()

    # --- inside -----------------------------------------------------------------------------------------

    def ask_for_uses(self) -> None:
        """Ask each what it uses its pages for. The timer calls it."""
        for guest in self._run.guests:
            demo = self._demos.get(guest.monitor.address.path)
            if demo is not None and demo.shell is not None and guest.monitor.is_running:
                read_page_flags(demo.shell, partial(self._take_flags, guest.number))

    def _take_flags(self, number: int, flags: PageFlags | None) -> None:
        guest = next((each for each in self._run.guests if each.number == number), None)
        if guest is None or flags is None:
            return
        view = guest_view(flags[: guest.configured_pages])
        uses = np.full(guest.configured_pages, Use.KERNEL, dtype=np.uint8)  # the end is the firmware's
        active = np.zeros(guest.configured_pages, dtype=np.bool_)
        uses[: len(view.use)], active[: len(view.use)] = view.use, view.is_active
        guest.take_uses(uses, active)

    def _fill(self) -> None:
        """The menu: for each guest, what can be started and stopped."""
        self._menu.clear()
        for path in self._demos:
            guest = next((each for each in self._run.guests if each.monitor.address.path == path), None)
            if guest is None:
                continue
            size_mib = max(8, guest.monitor.configured_bytes // _PARTS // MIB)
            menu = self._menu if len(self._demos) == 1 else self._menu.addMenu(guest.name)
            for program in Program:
                runs = program in self._running[path]
                text = self.tr("Stop: {program}") if runs else self.tr("Start: {program}, {n} MiB")
                action = menu.addAction(text.format(program=title(program), n=size_mib))
                action.setToolTip(tip(program))
                action.triggered.connect(partial(self.switch, path, program, size_mib))

    def switch(self, path: str, program: Program, size_mib: int) -> None:
        """Start a program in the guest of this QMP socket, or stop it if it runs."""
        demo, running = self._demos[path], self._running[path]
        if demo.shell is None:
            return
        if program in running:
            running.discard(program)
            line = stop_line(program)
        else:
            running.add(program)
            line = start_line(program, size_mib)
        demo.shell.run(line, partial(self._tell_answer, program))
        for guest in self._run.guests:
            if guest.monitor.address.path == path:
                guest.programs = tuple(title(each) for each in Program if each in running)

    def _tell_answer(self, program: Program, answer: Answer) -> None:
        if answer.status:
            why = answer.output.decode("utf-8", "replace").strip()
            text = self.tr("“{program}” was not started: {why}")
            self._notice.tell(text.format(program=title(program), why=why or answer.status))
