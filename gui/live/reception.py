"""Receives guests: asks which, and says how they came and went."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from core.commands import Refused
from gui.display import Display
from gui.live.address import Address
from gui.live.attach_dialog import AttachDialog
from gui.live.discovery import find_guests
from gui.live.domain import Domain
from gui.live.fault import Fault, FaultKind
from gui.live.fault_text import fault_text
from gui.live.libvirt_dialog import ask_for_domain
from gui.live.live_guest import LiveGuest
from gui.live.live_run import LiveRun
from gui.notice import Notice
from gui.settings import Settings
from gui.story.refusals import refusal_text


class Reception(QObject):
    """Speaks in the notice of a window; addresses that a person gave are remembered."""

    def __init__(
        self,
        display: Display,
        settings: Settings,
        run: LiveRun,
        notice: Notice,
        is_own: Callable[[LiveGuest], bool],
        window: QWidget,
    ) -> None:
        """Listen to the run.

        Args:
            display: for dialogs.
            settings: where addresses are remembered.
            run: who attaches.
            notice: where it says what a person should know.
            is_own: whether a guest was started here; those need no remembering.
            window: over which dialogs stand.
        """
        super().__init__(window)
        self._display, self._settings = display, settings
        self._run, self._notice, self._window = run, notice, window
        self._is_own = is_own
        run.attached.connect(self._greet)
        run.failed.connect(self._tell_fault)
        run.left.connect(self._tell_leaving)
        run.refused.connect(self._tell_refusal)

    def ask_for_guest(self) -> None:
        """Ask which guest to attach to."""
        attached = {guest.monitor.pid for guest in self._run.guests}
        found = [each for each in find_guests() if each.pid not in attached]
        dialog = AttachDialog(self._display, found, self._settings.recent_guests, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        address = dialog.address
        dialog.deleteLater()
        if accepted and address is not None:
            self.attach(address)

    def ask_for_domain(self) -> None:
        """Ask which of libvirt's guests to attach to."""
        domain = ask_for_domain(self._display, self._window)
        if domain is not None:
            self.attach(domain)

    def attach(self, address: Address | Domain) -> None:
        """Attach to a guest; how it went is told in the notice."""
        try:
            self._run.attach(address)
        except Refused as refusal:
            self._notice.tell(refusal_text(refusal))

    def _greet(self, guest: LiveGuest) -> None:
        address = guest.monitor.address
        if isinstance(address, Address) and not self._is_own(guest):
            others = (each for each in self._settings.recent_guests if each != str(address))
            self._settings.recent_guests = (str(address), *others)
        if not guest.monitor.has_balloon_device:
            text = self.tr("{vm} has no balloon device: it can be watched, and nothing can be taken from it.")
            self._notice.tell(text.format(vm=guest.name))
        elif guest.monitor.deflate_on_oom is False:
            text = self.tr(
                "{vm} was started without deflate-on-oom: if its balloon takes too much, its programs or its"
                " kernel die. Inflate it with care."
            )
            self._notice.tell(text.format(vm=guest.name))

    def _tell_fault(self, fault: Fault) -> None:
        self._notice.tell(fault_text(fault))

    def _tell_leaving(self, name: str, fault: Fault) -> None:
        if fault.kind is not FaultKind.LET_GO:
            self._notice.tell(self.tr("{vm} is gone. {why}").format(vm=name, why=fault_text(fault)))

    def _tell_refusal(self, name: str, words: str) -> None:
        text = self.tr("QEMU did not take the command for {vm}: {words}")
        self._notice.tell(text.format(vm=name, words=words))
