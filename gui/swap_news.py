"""The news that the hypervisor begins to swap, and why that is worse than a balloon."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.controller import Controller
from gui.display import Display
from gui.notice import Notice
from gui.text import term


class SwapNews(QObject):
    """Tells it once a run, and once more after `expect`."""

    def __init__(
        self,
        display: Display,
        controller: Controller,
        notice: Notice,
        compare: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Watch a controller's run; `compare` is what is offered along with the news."""
        super().__init__(parent)
        self._display = display
        self._controller = controller
        self._notice = notice
        self._compare = compare
        controller.run_changed.connect(self.expect)
        controller.ticked.connect(self._look)
        self.expect()

    def expect(self) -> None:
        """What is swapped out from now on is news."""
        self._known: int | None = self._swapped_out()

    def _swapped_out(self) -> int:
        return self._controller.timeline.telemetry.total("host_swapped_out")

    def _look(self) -> None:
        """Only while it plays: whoever goes step by step reads of it in the story."""
        if self._known is None or not self._controller.playing or self._notice.has_offer:
            return
        if self._swapped_out() > self._known:
            self._known = None
            self._notice.offer_to(self._text(), self.tr("Compare…"), self._compare)

    def _text(self) -> str:
        words = self._display.vocabulary
        return self.tr(
            "The {hypervisor} begins to swap. It cannot see which {pages} are in use and takes them at"
            " random; a program that touches one stands still until the disk has answered, and a guest may"
            " write it to its own disk once more. A balloon lets the guest give what it needs least."
        ).format(hypervisor=term(words, "hypervisor"), pages=term(words, "guest page", 2))
