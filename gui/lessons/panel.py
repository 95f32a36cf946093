"""The panel of a lesson, above the picture: what it says, what it asks, and the way on and back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.access.announce import announce
from gui.actions import Actions
from gui.buttons import button_of
from gui.controller import Controller
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.lessons.answers import AnswerRow, answers_to
from gui.lessons.lesson import Lesson
from gui.lessons.wording import filled, verdict
from gui.text import scenario_text
from gui.wrapped_label import WrappedLabel


class LessonPanel(QFrame):
    """Hidden while the run is no lesson."""

    def __init__(
        self,
        display: Display,
        lesson: Lesson,
        controller: Controller,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        """Show what a lesson shows."""
        super().__init__(parent)
        self._display = display
        self._lesson = lesson
        self._controller = controller
        self.setProperty("role", "lesson")
        self.setAccessibleName(self.tr("Lesson"))
        self.place = QLabel()
        self.place.setProperty("role", "chip")
        self.title = ElidedLabel()
        self.title.setProperty("role", "lesson-title")
        self.score = QLabel()
        self.score.setProperty("role", "muted")
        self.text = WrappedLabel(role="lesson-text")
        self.question = WrappedLabel(role="lesson-question")
        self.verdict = WrappedLabel(role="lesson-question")
        self.hint = WrappedLabel(role="muted")
        self.answers: AnswerRow | None = None
        self._asked: object = None
        self._next = actions["lesson-next"]
        self._lay_out(actions)
        lesson.shown.connect(self.show_stop)
        lesson.changed.connect(self._show_state)
        display.appearance_changed.connect(self._restyle)
        self._lengths()
        self.hide()

    def _lay_out(self, actions: Actions) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.place)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.score)
        texts = (self.tr("Next ▸"), self.tr("Skip ▸▸"), self.tr("To the step"), self.tr("Next lesson"))
        for button in (
            button_of(actions["lesson-back"]),
            button_of(self._next, "primary", texts),
            button_of(actions["lesson-leave"], "flat"),
        ):
            self._head.addWidget(button)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._asking = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._asking.addWidget(self.question, 1)
        self._rows.addWidget(self.text)
        self._rows.addLayout(self._asking)
        for part in (self.verdict, self.hint):
            self._rows.addWidget(part)

    # --- showing ------------------------------------------------------------------------------------

    def show_stop(self) -> None:
        """Another stop, or the same one anew."""
        guide = self._lesson.guide
        self.setVisible(guide is not None)
        if guide is None:
            self._drop_answers()
            return
        stop, step = guide.stop, guide.step
        last = guide.stops[-1].number + 1
        self.place.setText(self.tr("{n} / {all}").format(n=stop.number + 1, all=last))
        self.place.setAccessibleName(self.tr("Step {n} of {all}").format(n=stop.number + 1, all=last))
        self.title.setText(scenario_text(step.title))
        text = step.reveal if stop.is_reveal else step.text
        self.text.setText(filled(text, self._controller.timeline, guide.before))
        self._show_state()
        self.setAccessibleDescription(
            "\n".join(part.text() for part in (self.title, self.text, self.question, self.verdict))
        )
        announce(self, self.accessibleDescription())

    def _show_state(self) -> None:
        """What depends on whether it goes on, and on what was answered."""
        guide = self._lesson.guide
        if guide is None:
            return
        right, asked = guide.score
        self.score.setText(
            self.tr("{right} of {asked} right").format(right=right, asked=asked) if asked else ""
        )
        self._show_question()
        self._show_hint()

    def _show_question(self) -> None:
        guide, lesson = self._lesson.guide, self._lesson
        assert guide is not None
        ask = None if guide.stop.is_reveal else guide.step.ask
        self.question.setText("" if ask is None else self._question_text())
        self.question.setVisible(ask is not None)
        if ask is None or not guide.is_asking or lesson.is_going or lesson.is_away:
            self._drop_answers()
        elif self._asked != (guide.stop, ask):
            self._drop_answers()
            self.answers = answers_to(ask, self._display, self._controller.timeline)
            self.answers.answered.connect(lesson.answer)
            self._asking.addWidget(self.answers)
            self._asked = (guide.stop, ask)
            self._turn()
        self._show_verdict()

    def _question_text(self) -> str:
        guide = self._lesson.guide
        assert guide is not None
        assert guide.step.ask is not None
        text = scenario_text(guide.step.ask.question)
        truth = self._lesson.truth
        if guide.step.ask.pages_of and truth is not None and truth.pages:
            return self.tr("{question} Pick {n}.").format(question=text, n=len(truth.pages))
        return text

    def _show_verdict(self) -> None:
        guide, lesson = self._lesson.guide, self._lesson
        assert guide is not None
        ask, truth, text = guide.step.ask, lesson.truth, ""
        if ask is not None and guide.stop.is_reveal and lesson.is_void:
            text = self.tr("The run was changed on the way: what was asked was another run.")
        elif ask is not None and guide.stop.is_reveal and truth is not None:
            text = verdict(ask, truth, lesson.given_answer, self._controller.timeline.host())
        elif ask is not None and lesson.given_answer is not None:
            text = self.tr("Noted. Next shows what the model does.")
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))

    def _show_hint(self) -> None:
        guide, lesson = self._lesson.guide, self._lesson
        assert guide is not None
        step = guide.step
        if lesson.is_away:
            hint = self.tr("The run was taken elsewhere; Next goes back to this step.")
        elif lesson.was_given_up:
            hint = self.tr("What this step waited for did not come: the run is another than the lesson's.")
        elif guide.failed_claims:
            hint = self.tr("You changed the run: not all that is said here is true of it.")
        elif step.try_it and not guide.stop.is_reveal:
            hint = self.tr("Try it: {text}").format(
                text=filled(step.try_it, self._controller.timeline, guide.before)
            )
        else:
            hint = ""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def focus_answers(self) -> None:
        """The keyboard goes to the first thing that can be said."""
        if self.answers is not None:
            self.answers.focusNextChild() if self.answers.hasFocus() else self._focus_first(self.answers)

    @staticmethod
    def _focus_first(row: AnswerRow) -> None:
        for child in row.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _drop_answers(self) -> None:
        self._asked = None
        if self.answers is not None:
            self._asking.removeWidget(self.answers)
            self.answers.hide()
            self.answers.deleteLater()
            self.answers = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be said stands beside the question where there is room, else below it."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self.answers is None:
            return
        question_px = self.question.fontMetrics().horizontalAdvance(self.question.text())
        margins = self._rows.contentsMargins()
        room_px = self.width() - margins.left() - margins.right() - 2 * self._asking.spacing()
        fits = question_px + self.answers.sizeHint().width() <= room_px
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._asking.setDirection(across if fits else down)

    # --- looks --------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self._lengths()
        self._drop_answers()
        if self._lesson.is_on:
            self.show_stop()

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(14), px(6), px(14), px(8))
        self._rows.setSpacing(px(4))
        self._head.setSpacing(px(8))
        self._asking.setSpacing(px(8))
