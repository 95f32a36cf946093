"""The news that the hypervisor swaps: how much of it was in use, and why a balloon does better."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.controller import Controller
from gui.display import Display
from gui.notice import Notice
from gui.text import term
from gui.vm.vm_text import amount


class SwapNews(QObject):
    """Tells it once a run, and once more after `expect`; counts on for as long as a person lets it stand."""

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
        self._told = ""
        controller.run_changed.connect(self.expect)
        controller.ticked.connect(self._look)
        self.expect()

    def expect(self) -> None:
        """What is swapped from now on is news."""
        self._is_due = True
        self._out_before, self._in_before = self._total("out"), self._total("in")

    def _total(self, way: str) -> int:
        return self._controller.timeline.telemetry.total(f"host_swapped_{way}")

    def _look(self) -> None:
        """Only while it plays: whoever goes step by step reads of it in the story."""
        if self._is_standing:
            self._notice.set_head(self._head())
        elif self._is_due and self._controller.playing and not self._notice.has_offer:
            self._tell()

    @property
    def _is_standing(self) -> bool:
        return self._notice.has_offer and self._notice.label.text() == self._told

    def _tell(self) -> None:
        if self._total("out") == self._out_before:
            return
        self._is_due = False
        self._told = self._text()
        self._notice.offer_to(self._told, self.tr("Compare…"), self._compare, lasting=True)
        self._notice.set_head(self._head())

    def _head(self) -> str:
        host = self._controller.timeline.host()
        written, read = self._total("out") - self._out_before, self._total("in") - self._in_before
        text = self.tr("The {hypervisor} swaps: so far {written} taken at random.")
        if read:
            text = self.tr(
                "The {hypervisor} swaps: so far {written} taken at random, {read} had to be read back."
            )
        return text.format(
            hypervisor=term(self._display.vocabulary, "hypervisor"),
            written=amount(written, host),
            read=amount(read, host),
        )

    def _text(self) -> str:
        words = self._display.vocabulary
        return self.tr(
            "It cannot see which {pages} are in use. A program that touches one that it took stands still"
            " until the disk has answered, and a guest may write it to its own disk once more. A balloon"
            " lets the guest give what it needs least."
        ).format(pages=term(words, "guest page", 2))
