"""The close-up: few, large pages, the way from page to frame, and the story of what just happened."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.events import Event
from core.source import Source
from gui.display import Display
from gui.story.closeup_scene import SceneBuilder
from gui.story.messages import Message, message_of
from gui.story.narrator import Narration, Say, is_happening, narrate_step
from gui.story.sizes import Sizes, sizes_for
from gui.story.stage import Stage
from gui.story.story_panel import StoryPanel
from gui.text import counted, scenario_text
from gui.turns import Turn


class StepLike(Protocol):
    """What the close-up needs of a step of the run."""

    @property
    def events(self) -> tuple[Event, ...]:
        """What happened in it."""
        ...


class _Room(QScrollArea):
    """Gives the stage all the room there is; scrolls when that is too little."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._sizes = Sizes(1.0)
        self.setWidget(stage)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_sizes(self, sizes: Sizes) -> None:
        """Draw the stage in these sizes where they fit."""
        self._sizes = sizes
        self._hand_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hand the room on."""
        super().resizeEvent(event)
        self._hand_on()

    def _hand_on(self) -> None:
        bar_width = self.verticalScrollBar().sizeHint().width()
        self._stage.set_room(self.maximumViewportSize(), bar_width, self._sizes)

    def show_rect(self, rect: QRectF) -> None:
        """Scroll so that this part of the stage is seen."""
        if not rect.isNull():
            middle = rect.center().toPoint()
            self.ensureVisible(
                middle.x(), middle.y(), int(rect.width() / 2) + 24, int(rect.height() / 2) + 24
            )


class CloseUp(QWidget):
    """The view for Figure 3.27: one happening at a time, with the picture agreeing with every word."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin without a run."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self._builder: SceneBuilder | None = None
        self._events: tuple[Event, ...] = ()
        self._narration: Narration | None = None
        self._message: Message | None = None
        self._is_over = False
        self._gives_hints = True
        self.stage = Stage(display)
        self.story = StoryPanel(display)
        self._scroll = _Room(self.stage)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        inset = QVBoxLayout()
        inset.setContentsMargins(16, 0, 16, 0)
        inset.addWidget(self.story)
        layout.addLayout(inset)
        self.setFocusProxy(self.stage)
        display.appearance_changed.connect(self._appearance_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A large window is for a large room: the text grows with it."""
        super().resizeEvent(event)
        self._resize_text()

    def _resize_text(self) -> None:
        sizes = sizes_for(self._display, self.size())
        self.story.set_sizes(sizes)
        self._scroll.set_sizes(sizes)

    def set_source(self, source: Source) -> None:
        """Show another run, before anything happened in it."""
        self._source = source
        self._builder = SceneBuilder(source)
        self._events = ()
        self._is_over = False
        self.stage.set_source(source)
        self._narrate()
        self.refresh()

    def set_hints(self, on: bool) -> None:
        """Say how to go on, and what to ask the room; a lesson does that itself."""
        if on != self._gives_hints:
            self._gives_hints = on
            self.story.forget_height()
            self.refresh()

    def show_step(self, step: StepLike | None) -> None:
        """Tell what happened in a step; None tells that nothing happens any more.

        A silent step changes the picture only.
        """
        self._is_over = step is None
        if step is None:
            self._events = ()
        elif any(is_happening(event) for event in step.events):
            self._events = tuple(step.events)
        self._narrate()
        self.refresh()

    def show_happening(self, events: Sequence[Event]) -> None:
        """Tell what led to the moment that the run was taken to; nothing is the introduction."""
        self._is_over = False
        self._events = tuple(events)
        self._narrate()
        self.refresh()

    def refresh(self, _turn: Turn = Turn.ALL) -> None:
        """Show the run as it is now, once somebody looks; all of it is one picture."""
        if self._source is None or self._builder is None or not self.isVisible():
            return
        scene = self._builder.build(self._display.theme, self._narration)
        self.stage.show_scene(scene, self._narration, self._message)
        self._scroll.show_rect(self.stage.told_rect())
        self._tell(self._narration)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what happened while nobody looked."""
        super().showEvent(event)
        self.refresh()

    def _narrate(self) -> None:
        """Make the sentences while the run stands where the step left it."""
        if self._source is None:
            return
        say = Say(self._source, self._display.vocabulary)
        messages = [message_of(event, say) for event in self._events if is_happening(event)]
        self._message = next((message for message in reversed(messages) if message is not None), None)
        self._narration = narrate_step(self._events, self._source, self._display.vocabulary)

    def _appearance_changed(self) -> None:
        self._resize_text()
        self._narrate()
        self.refresh()

    def _tell(self, narration: Narration | None) -> None:
        if narration is None:
            what, why, hint = self._end() if self._is_over else self._introduction()
        else:
            what, why, hint = narration.what, narration.why, self.tr("Press Space for what happens next.")
            if narration.ask:
                hint = self.tr("Ask the room: {question} Then press Space.").format(question=narration.ask)
        self.story.tell(what, why, hint if self._gives_hints else "")

    def _end(self) -> tuple[str, str, str]:
        return (
            self.tr("Nothing more happens by itself."),
            self.tr("Whatever runs goes on as it is."),
            self.tr("Ask for another balloon in the VMs menu, or begin again with Ctrl+R."),
        )

    def _introduction(self) -> tuple[str, str, str]:
        assert self._source is not None
        host = self._source.host()
        words = self._display.vocabulary
        vms = self._source.vms()
        pages = sum(vm.configured_pages for vm in vms)
        why = self.tr("{pages} are promised to {vms}; the host has {frames}.").format(
            vms=counted(len(vms), words, "VM"),
            pages=counted(pages, words, "guest page"),
            frames=counted(host.frames, words, "host frame"),
        )
        return scenario_text(self._source.title), why, self.tr("Press Space to begin.")
