"""Joins lessons to the main window: the panel, the rings, the course, and what a step wants to be shown."""

from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from core.scenario import Scenario
from core.scenario_files import lesson_names, lessons
from core.view import View
from gui.actions import Actions
from gui.controller import Controller
from gui.display import Display
from gui.lessons.course_dialog import CourseDialog
from gui.lessons.handouts import Handouts
from gui.lessons.highlighting import Highlighting
from gui.lessons.lesson import Lesson
from gui.lessons.panel import LessonPanel
from gui.lessons.progress import note_progress, progress_of
from gui.notice import Notice
from gui.places import Places
from gui.settings import Settings
from gui.story.closeup import CloseUp
from gui.story.narrator import is_happening
from gui.top_bar import TopBar

_OF_A_LESSON: Final = ("lesson-next", "lesson-back", "lesson-answer", "lesson-leave")


class Teaching(QObject):
    """Shows each stop of a lesson as its step wants it.

    Attributes:
        lesson: the one that is under way, if there is one.
        panel: where it is read.
    """

    def __init__(
        self,
        display: Display,
        controller: Controller,
        actions: Actions,
        settings: Settings,
        open_: Callable[[Scenario], object],
        close_up: CloseUp,
        top_bar: TopBar,
        places: Places,
        handouts: Handouts,
        notice: Notice,
        window: QWidget,
    ) -> None:
        """Wait for a lesson; `open_` opens another one, unless the person wants to keep the present run."""
        super().__init__(window)
        self._display = display
        self._controller = controller
        self._actions = actions
        self._settings = settings
        self._open = open_
        self._close_up = close_up
        self._top_bar = top_bar
        self._handouts = handouts
        self._notice = notice
        self._window = window
        self.lesson = Lesson(controller, self)
        self.panel = LessonPanel(display, self.lesson, controller, actions)
        self.highlighting = Highlighting(display, places, window)
        for name, act in (
            ("lessons", self.show_course),
            ("lesson-next", self._go_on),
            ("lesson-back", self.lesson.go_back),
            ("lesson-answer", self.panel.focus_answers),
            ("lesson-leave", self.lesson.leave),
        ):
            actions[name].triggered.connect(act)
        actions["lesson-back"].setIconText(self.tr("◂ Back"))
        actions["lesson-leave"].setIconText(self.tr("Leave"))
        self.lesson.shown.connect(self._show_stop)
        self.lesson.changed.connect(self._show_state)
        controller.ticked.connect(self.highlighting.follow)
        controller.run_changed.connect(self._offer_beginning)
        self._show_state()

    # --- the course ---------------------------------------------------------------------------------

    def show_course(self) -> None:
        """Ask which lesson to begin."""
        course = shipped_lessons()
        progress = [progress_of(self._settings, lesson.name) for lesson in course]
        current = self._controller.scenario.name
        dialog = CourseDialog(self._display, course, progress, current, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted and dialog.chosen is not None:
            if dialog.wants_handout:
                self._handouts.ask_for(dialog.chosen)
            else:
                self._open(dialog.chosen)

    def _go_on(self) -> None:
        guide, following = self.lesson.guide, self._following
        is_at_end = guide is not None and guide.is_last and not self.lesson.is_away
        if is_at_end and following is not None:
            self._open(following)
        else:
            self.lesson.go_on()

    @property
    def _following(self) -> Scenario | None:
        """The lesson after this one, in the course."""
        names, name = lesson_names(), self._controller.scenario.name
        if name not in names or name == names[-1]:
            return None
        return shipped_lessons()[names.index(name) + 1]

    def _offer_beginning(self) -> None:
        """A saved run of a lesson does not know its step: the lesson can begin again, and the run stays."""
        if self._controller.scenario.steps and not self.lesson.is_on:
            text = self.tr("This run is of a lesson, and was saved on its way.")
            self._notice.offer_to(text, self.tr("Begin the lesson"), self._controller.restart)

    # --- a stop -------------------------------------------------------------------------------------

    def _show_stop(self) -> None:
        guide = self.lesson.guide
        self._close_up.set_hints(guide is None)
        self._top_bar.set_steps_shown(guide is None)
        if guide is not None:
            note_progress(self._settings, self._controller.scenario.name, guide)
            self._show_as_wanted()
            self._close_up.show_happening(self._controller.timeline.happened_last(is_happening))
        self._show_state()

    def _show_as_wanted(self) -> None:
        """The view, the eye and the VM of the step."""
        step, actions = self.lesson.step, self._actions
        if step.view is not None:
            wanted = step.view is View.CLOSE_UP
            if actions["close-up"].isChecked() != wanted and actions["close-up"].isEnabled():
                actions["close-up"].trigger()
        if step.eye is not None:
            actions[f"eye-{step.eye}"].trigger()
        vm = next((vm.id for vm in self._controller.timeline.vms() if vm.name == step.select), None)
        self._display.select_vm(vm)

    def _show_state(self) -> None:
        lesson, guide = self.lesson, self.lesson.guide
        for name in _OF_A_LESSON:
            self._actions[name].setEnabled(lesson.is_on)
        self._actions["lesson-back"].setEnabled(lesson.can_go_back)
        is_at_end = guide is not None and guide.is_last and not lesson.is_away
        self._actions["lesson-answer"].setEnabled(guide is not None and guide.is_asking)
        self._actions["lesson-next"].setEnabled(
            lesson.is_on and (not is_at_end or self._following is not None)
        )
        self._actions["lesson-next"].setIconText(self._next_text(is_at_end=is_at_end))
        if guide is None or lesson.is_going or lesson.is_away:
            self.highlighting.show(())
        else:
            step = guide.step
            self.highlighting.show(step.reveal_highlight if guide.stop.is_reveal else step.highlight)

    def _next_text(self, *, is_at_end: bool) -> str:
        if self.lesson.is_going:
            return self.tr("Skip ▸▸")
        if self.lesson.is_away:
            return self.tr("To the step")
        return self.tr("Next lesson") if is_at_end else self.tr("Next ▸")


@cache
def shipped_lessons() -> tuple[Scenario, ...]:
    """Read once: they do not change while the program runs."""
    return lessons()
