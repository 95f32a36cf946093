"""Where a lesson stands in a run: which stop is shown, what was answered, and how to go on and back.

A step has a stop where it is shown, and if it asks, a second one where the answer is shown. A stop that was
visited is a moment of a branch, so a lesson goes back in the run as it goes back in its texts.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.ahead import Ahead
from core.branch import Branch
from core.checkpoints import Moment
from core.claims import Claim, claim
from core.commands import Command
from core.facts import Fact, FactError, Measures, fact, facts_in, measured, of_each
from core.lesson import Step
from core.outcome import Outcome, is_right
from core.timeline import Timeline
from core.watch import Watch

_NONE: Final[Measures] = {}


class Stop(NamedTuple):
    """Something that is shown."""

    number: int
    """of the step, from 0 on"""
    is_reveal: bool


class Visit(NamedTuple):
    """Where in the run a stop was shown."""

    branch: Branch
    moment: Moment
    measures: Measures
    """what the facts were that change"""


class Answer(NamedTuple):
    """What was said to a question."""

    said: Outcome
    truth: Outcome
    is_right: bool


class Guide:
    """Leads through the steps of a timeline's scenario.

    Attributes:
        stops: all there is to show.
        at: the number of the stop that is shown.
        answers: what was said so far, by the number of the step; the first answer counts.
    """

    def __init__(self, timeline: Timeline) -> None:
        """Show the first stop where the run stands; ValueError when its scenario has no steps."""
        self._timeline = timeline
        steps = timeline.scenario.steps
        if not steps:
            raise ValueError("a scenario without steps")
        self._steps = steps
        self._page_size = timeline.scenario.host.page_size
        self.stops = tuple(
            Stop(number, is_reveal)
            for number, step in enumerate(steps)
            for is_reveal in ((False, True) if step.ask else (False,))
        )
        self.at = 0
        self.answers: dict[int, Answer] = {}
        self._changes = {each.level for step in steps for each in _facts_of(step, self._page_size)}
        self._compared = {step.ask.which_vm for step in steps if step.ask and step.ask.which_vm}
        self._visits = [self._visit()]

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def stop(self) -> Stop:
        """The stop that is shown."""
        return self.stops[self.at]

    @property
    def step(self) -> Step:
        """Its step."""
        return self._steps[self.stop.number]

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after it."""
        return self.at == len(self.stops) - 1

    @property
    def before(self) -> Measures:
        """What the facts were of whose change this stop's texts speak: when the step before was shown."""
        number = self.stop.number if self.stop.is_reveal else self.stop.number - 1
        if number < 0:
            return _NONE
        return self._visits[self.stops.index(Stop(number, False))].measures

    @property
    def failed_claims(self) -> list[str]:
        """What the texts of this stop say and the run does not do: somebody changed it."""
        step = self.step
        texts = step.reveal_claims if self.stop.is_reveal else step.claims
        return [text for text in texts if not self._holds(claim(text, self._page_size))]

    @property
    def is_asking(self) -> bool:
        """Whether a question is shown that was not answered."""
        return self.step.ask is not None and not self.stop.is_reveal and self.stop.number not in self.answers

    @property
    def score(self) -> tuple[int, int]:
        """How many answers were right, and how many questions there are."""
        right = sum(answer.is_right for answer in self.answers.values())
        return right, sum(step.ask is not None for step in self._steps)

    # --- answering ----------------------------------------------------------------------------------

    def ahead(self) -> Ahead:
        """The answer of the model to the question that is shown, from where the run stands."""
        timeline = self._timeline
        return Ahead(timeline.machine_copy(), self.step, self.to_do, self.here.measures, timeline.totals())

    def answer(self, said: Outcome, truth: Outcome) -> Answer:
        """Keep what was said to the question that is shown; ValueError when none is, or it was answered."""
        if not self.is_asking or self.step.ask is None:
            raise ValueError("nothing is asked")
        found = Answer(said, truth, is_right(self.step.ask, truth, said))
        self.answers[self.stop.number] = found
        return found

    # --- going on and back --------------------------------------------------------------------------

    @property
    def known_next(self) -> Visit | None:
        """Where the next stop was shown, if it was since the run was changed last."""
        if self.at + 1 >= len(self._visits):
            return None
        visit = self._visits[self.at + 1]
        is_same = visit.branch is self._timeline.branch and visit.branch.has(visit.moment)
        return visit if is_same else None

    @property
    def is_run_changed(self) -> bool:
        """Whether somebody gave a command since this stop was shown."""
        timeline, here = self._timeline, self.here
        return timeline.moment.commands > here.moment.commands or timeline.branch is not here.branch

    @property
    def to_do(self) -> Sequence[Command]:
        """What is to be done before going on; nothing if a person did something."""
        return () if self.stop.is_reveal or self.is_run_changed else self.step.do

    def watch(self) -> Watch | None:
        """What going on waits for; None: the next stop comes at once."""
        step = self.step
        if self.stop.is_reveal or step.until is None:
            return None
        return Watch(step.until, self._timeline, self.here.measures)

    def arrive(self) -> None:
        """The run has come to the next stop."""
        del self._visits[self.at + 1 :]
        self.at += 1
        self._visits.append(self._visit())

    def go_to(self, at: int) -> Visit:
        """Show a stop that was visited; where it was, for the run to go there. IndexError for no such."""
        visit = self._visits[at]
        self.at = at
        return visit

    @property
    def visited(self) -> int:
        """How many stops were visited in a row."""
        return len(self._visits)

    @property
    def here(self) -> Visit:
        """Where the stop that is shown was first shown."""
        return self._visits[self.at]

    def _visit(self) -> Visit:
        timeline = self._timeline
        compared = (each for name in self._compared for each in of_each(name, timeline).values())
        return Visit(timeline.branch, timeline.moment, measured({*self._changes, *compared}, timeline))

    def _holds(self, told: Claim) -> bool:
        try:
            return told.holds(self._timeline, self.before)
        except FactError:
            return False


def _facts_of(step: Step, page_size: int) -> list[Fact]:
    """The changes that a step speaks of."""
    texts = [*step.claims, *step.reveal_claims]
    texts += [step.until.holds] if step.until and step.until.holds else []
    facts = list(facts_in(step.text + step.reveal + step.try_it))
    if step.ask is not None:
        texts += [option.holds for option in step.ask.what_first if option.holds]
        texts += [step.ask.will] if step.ask.will else []
        facts += [fact(step.ask.how_much)] if step.ask.how_much else []
    facts += [each for text in texts for each in claim(text, page_size).facts]
    return [each for each in facts if each.is_change]
