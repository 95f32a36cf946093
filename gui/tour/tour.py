"""The guided tour over the main window: what it darkens, where its bubble stands, and that it was seen."""

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.access.announce import announce
from gui.access.focus import give_back_focus
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.highlight import Highlight
from gui.places import Places
from gui.settings import Settings
from gui.tour.bubble import Bubble
from gui.tour.steps import STEPS, Step


class Tour(QObject):
    """Goes from step to step while the run stands still; it is about the overview, and shows that.

    Attributes:
        bubble: what tells.
        highlight: what darkens all that is not meant.
    """

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        places: Places,
        settings: Settings,
        window: QMainWindow,
    ) -> None:
        """Wait for the action, or for the first start."""
        super().__init__(window)
        self._controller = controller
        self._actions = actions
        self._places = places
        self._settings = settings
        self._window = window
        self._number = 0
        self._was_close_up = False
        self._focus_before: QWidget | None = None
        self.highlight = Highlight(display, window, dims=True)
        self.bubble = Bubble(display, window)
        self.bubble.next_wanted.connect(self._go_on)
        self.bubble.back_wanted.connect(self._go_back)
        self.bubble.skip_wanted.connect(self.end)
        actions["tour"].triggered.connect(self.begin)
        display.appearance_changed.connect(self._place_later)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether it is under way."""
        return self.bubble.isVisible()

    @property
    def step(self) -> Step:
        """What it is at."""
        return STEPS[self._number]

    def greet(self) -> None:
        """Begin at the first start of the program, and at no other."""
        if not self._settings.tour_seen:
            self.begin()

    def begin(self) -> None:
        """Begin with the first step; the window shows all that the tour is about."""
        self._settings.tour_seen = True
        self._controller.pause()
        self._focus_before = QApplication.focusWidget()
        self._was_close_up = self._actions["close-up"].isChecked()
        for name in ("close-up", "full-screen"):
            if self._actions[name].isChecked():
                self._actions[name].trigger()
        self._show(0)

    def end(self) -> None:
        """Leave the window as it was."""
        self.bubble.hide()
        self.highlight.clear()
        if self._was_close_up:
            self._actions["close-up"].trigger()
        give_back_focus(self._focus_before, self._window)

    def _go_on(self) -> None:
        if self._number + 1 < len(STEPS):
            self._show(self._number + 1)
        else:
            self.end()

    def _go_back(self) -> None:
        self._show(self._number - 1)

    def _show(self, number: int) -> None:
        self._number = number
        title, text = self.step.title_text(), self.step.words()
        self.bubble.tell(title, text, number + 1, len(STEPS))
        self._place()
        self._place_later()
        self.highlight.pulse()
        announce(self.bubble, f"{title}. {text}")

    # --- where it stands --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the window changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place_later()
        return super().eventFilter(watched, event)

    def _place_later(self) -> None:
        """Once everything in the window has found its place."""
        if self.is_on:
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if not self.is_on:
            return
        for name in self._names():
            self._places.bring_into_view(name)
        rects = [rect for name in self._names() for rect in self._places.rects(name)]
        self.highlight.set_rects(rects)
        self.bubble.raise_()
        about = QRect()
        for rect in rects:
            about = about.united(rect)
        self.bubble.stand_beside(about)

    def _names(self) -> list[str]:
        """The places of the step; those of a VM are the first one's."""
        vms = self._controller.timeline.vms()
        name = vms[0].name if vms else ""
        return [place.format(vm=name) for place in self.step.places]
