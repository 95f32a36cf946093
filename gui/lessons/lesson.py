"""A lesson under way: leads a controller's run from stop to stop, and keeps what was answered."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from core.ahead import Ahead
from core.branch import Branch
from core.checkpoints import Moment
from core.events import Event
from core.guide import Answer, Guide, Visit
from core.lesson import Step
from core.outcome import Outcome
from core.watch import Watch
from gui.controller import Controller
from gui.lessons.borrowed_speed import BorrowedSpeed

_AHEAD_S: Final = 0.006
"""the most that running ahead takes of a turn of the event loop"""
_AHEAD_STEPS: Final = 20


class Lesson(QObject):
    """Follows the controller's run; a scenario without steps is no lesson.

    Attributes:
        shown: a stop is shown, another one or the same anew.
        changed: it goes on or stands still, or a question was answered.
        guide: where it stands; None while there is none.
        is_going: the run is on its way to the next stop.
        is_away: the run was taken elsewhere than to the stop that is shown.
        was_given_up: what the last step waited for did not come.
    """

    shown = Signal()
    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """Wait for a run that is a lesson."""
        super().__init__(parent)
        self._controller = controller
        self._speed = BorrowedSpeed(controller)
        self._watch: Watch | None = None
        self._has_left = False
        self._ahead: Ahead | None = None
        self._foreseen: dict[int, tuple[Branch, Moment]] = {}
        self._number = 0
        self._pending: Outcome | None = None
        self._truths: dict[int, Outcome] = {}
        self._void: set[int] = set()
        self.guide: Guide | None = None
        self.is_going = self.is_away = self.was_given_up = False
        self._thinking = QTimer(self)
        self._thinking.setInterval(0)
        self._thinking.timeout.connect(self._think)
        controller.run_changed.connect(self.begin)
        controller.sought.connect(self._sought)
        controller.came.connect(self._arrive)
        controller.playing_changed.connect(self._look_whether_it_goes)
        controller.hurrying_changed.connect(self._look_whether_it_goes)

    # --- what is asked of it ------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether there is something to show."""
        return self.guide is not None

    @property
    def step(self) -> Step:
        """The step that is shown; only while there is one."""
        assert self.guide is not None
        return self.guide.step

    @property
    def truth(self) -> Outcome | None:
        """What the model does about the question of this step, as far as it was worked out."""
        return None if self.guide is None else self._truths.get(self.guide.stop.number)

    @property
    def given_answer(self) -> Answer | None:
        """What was said to the question of this step."""
        return None if self.guide is None else self.guide.answers.get(self.guide.stop.number)

    @property
    def is_void(self) -> bool:
        """Whether somebody changed the run between this step's question and its answer."""
        return self.guide is not None and self.guide.stop.number in self._void

    @property
    def can_go_back(self) -> bool:
        """Whether there is a way back."""
        return self.guide is not None and (self.guide.at > 0 or self._has_left or self.is_away)

    # --- what a person does -------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with the run that the controller has now, if it is a lesson that stands at its start."""
        self._stop_thinking()
        self._truths.clear()
        self._foreseen.clear()
        self._void.clear()
        self._controller.wait_for(None)
        timeline = self._controller.timeline
        is_lesson = bool(timeline.scenario.steps) and timeline.moment == Moment(0, 0)
        self.guide = Guide(timeline) if is_lesson else None
        self._stand_at_stop()
        self.shown.emit()

    def take_over(self, other: "Lesson") -> None:
        """Go on where another one is, over the same run."""
        self._stop_thinking()
        self.guide, self._pending, self._watch = other.guide, other._pending, other._watch
        self._truths, self._foreseen, self._void = other._truths, other._foreseen, other._void
        self._has_left, self.is_going, self.is_away = other._has_left, other.is_going, other.is_away
        self._speed, other._speed = other._speed, self._speed
        other.leave()
        if self._watch is not None and not self._watch.is_over:
            self._controller.wait_for(self._look)
        if self.guide is not None and self.guide.is_asking and self.truth is None:
            self._begin_ahead()
        self.shown.emit()

    def leave(self) -> None:
        """End the lesson; the run stays."""
        self._stop_thinking()
        self._speed.give_back()
        self._controller.wait_for(None)
        self.guide = None
        self._watch = None
        self.is_going = self.is_away = False
        self.shown.emit()

    def go_on(self) -> None:
        """To the next stop; on the way there, at once; from elsewhere, first to the stop that is shown."""
        guide = self.guide
        if guide is None:
            return
        if self.is_going:
            self._controller.hurry()
            self.is_going = self._controller.is_hurrying
            self.changed.emit()
        elif self.is_away:
            self._seek(guide.here)
        elif guide.known_next is not None and not self._has_left:
            self._seek(guide.go_to(guide.at + 1))
        elif not guide.is_last:
            self._go()

    def go_back(self) -> None:
        """To the stop that is shown, if the run has left it; else to the one before."""
        guide = self.guide
        if guide is None or not self.can_go_back:
            return
        is_here = not (self._has_left or self.is_away)
        self._seek(guide.go_to(guide.at - 1) if is_here else guide.here)

    def answer(self, said: Outcome) -> None:
        """Answer the question that is shown; it is judged as soon as the model's answer is there."""
        if self.guide is None or not self.guide.is_asking:
            return
        self._pending = said
        timeline = self._controller.timeline
        if (timeline.branch, timeline.moment) != self._foreseen.get(self.guide.stop.number):
            self._begin_ahead()
            self._watch = self.guide.watch()  # it waits from now on, as the model that runs ahead does
        self._judge()

    # --- going on -----------------------------------------------------------------------------------

    def _seek(self, to: Visit) -> None:
        self._controller.wait_for(None)
        self._has_left = self.is_going = False
        self.is_away = True  # until it has come there; it may be given up on the way
        self._controller.seek(to.moment, to.branch)

    def _go(self) -> None:
        guide, controller = self.guide, self._controller
        assert guide is not None
        if not self._has_left:
            to_do = tuple(guide.to_do)  # in the new branch it would look as if somebody had changed the run
            controller.timeline.branch_off()
            for command in to_do:
                controller.apply(command)
            self._has_left = True
            self._watch = guide.watch()
        if self._watch is None or self._watch.is_over:
            self._arrive()
            return
        controller.wait_for(self._look)
        self._speed.borrow(guide.step.speed)
        self.is_going = True
        controller.play()
        self.changed.emit()

    def _look(self, events: Sequence[Event]) -> bool:
        return self._watch is not None and self._watch.look(self._controller.timeline, events)

    def _arrive(self) -> None:
        guide = self.guide
        if guide is None:
            return
        gave_up = self._watch is not None and self._watch.was_given_up
        number = guide.stop.number
        if self._asks and not self._went_as_foreseen():
            self._void.add(number)
            guide.answers.pop(number, None)
            self._pending = None
        guide.arrive()
        self._stand_at_stop()
        self.was_given_up = gave_up
        self.shown.emit()

    @property
    def _asks(self) -> bool:
        guide = self.guide
        return guide is not None and guide.step.ask is not None and not guide.stop.is_reveal

    def _went_as_foreseen(self) -> bool:
        """Whether since the model was run ahead nothing was done but what the step does."""
        assert self.guide is not None
        foreseen = self._foreseen.get(self.guide.stop.number)
        if foreseen is None:
            return False
        commands = self._controller.timeline.commands[foreseen[1].commands :]
        return tuple(given.command for given in commands) == self.step.do

    def _stand_at_stop(self) -> None:
        """The run is where the stop that is shown was first shown."""
        self._speed.give_back()
        self._has_left = self.is_going = self.is_away = self.was_given_up = False
        self._watch = None if self.guide is None else self.guide.watch()
        if self._watch is not None and not self._watch.is_over:
            self._controller.wait_for(self._look)  # a person may play on, or do what leads there
        if self.guide is not None and self.guide.is_asking and self.truth is None:
            self._begin_ahead()

    def _sought(self) -> None:
        """The run was taken to another moment, by this lesson or by a person."""
        guide, timeline = self.guide, self._controller.timeline
        if guide is None:
            return
        self._controller.wait_for(None)
        if timeline.branch is guide.here.branch and timeline.moment == guide.here.moment:
            self._stand_at_stop()
        else:
            self._speed.give_back()
            self._watch = None
            self._has_left = self.is_going = False
            self.is_away = True
        self.shown.emit()

    def _look_whether_it_goes(self) -> None:
        if self.is_going and not (self._controller.playing or self._controller.is_hurrying):
            self.is_going = False
            self.changed.emit()

    # --- what the model would answer ----------------------------------------------------------------

    def _begin_ahead(self) -> None:
        assert self.guide is not None
        self._ahead = self.guide.ahead()
        timeline = self._controller.timeline
        self._foreseen[self.guide.stop.number] = timeline.branch, timeline.moment
        self._truths.pop(self.guide.stop.number, None)
        self._number = self.guide.stop.number
        self._thinking.start()

    def _stop_thinking(self) -> None:
        self._thinking.stop()
        self._ahead = self._pending = None

    def _think(self) -> None:
        """Run ahead for a moment."""
        ahead, clock = self._ahead, self._controller.clock
        begin_s = clock()
        while ahead is not None and not ahead.go_on(_AHEAD_STEPS):
            if clock() - begin_s >= _AHEAD_S:
                return
        self._thinking.stop()
        self._ahead = None
        if ahead is not None:
            self._truths[self._number] = ahead.outcome
            self._judge()
            self.changed.emit()

    def _judge(self) -> None:
        """Compare what was said with what the model does, once both are there."""
        guide = self.guide
        if guide is None or self._pending is None or self.truth is None or not guide.is_asking:
            return
        guide.answer(self._pending, self.truth)
        self._pending = None
        self.changed.emit()
