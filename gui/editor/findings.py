"""What comes of a draft's trials, shown in all parts of the editor; and the way to what is wrong."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from core.scenario import Place
from core.trial import Checked, Ended, Problem, Stretch
from gui.editor.draft import Draft
from gui.editor.element_page import ElementPage
from gui.editor.outline import Outline
from gui.editor.preview import Preview
from gui.editor.problem_strip import ProblemStrip
from gui.editor.source_tab import SourceTab
from gui.editor.trials import Trials
from gui.editor.verdict_text import facts_of, refused_text
from gui.text import error_text

Parts = tuple[Outline, ElementPage, SourceTab, Preview, ProblemStrip]


class Findings(QObject):
    """Has the draft tried, and shows what is found.

    Attributes:
        sought: a place that a person wants to see, and its line in the text; without one its form will do.
    """

    sought = Signal(object, object)

    def __init__(self, draft: Draft, trials: Trials, parts: Parts, run: QAction, parent: QObject) -> None:
        """Show it in these parts of the editor; `run` can be done only to what is good."""
        super().__init__(parent)
        self._draft = draft
        self._trials = trials
        self._outline, self._page, self._source, self._preview, self._strip = parts
        self._run = run
        self._tried: tuple[str, str, int] | None = None
        self._problem: Problem | None = None
        self._refused: dict[Place, str] = {}
        """actions that come to nothing, with why"""
        trials.checked.connect(self._show_verdict)
        trials.grew.connect(self._show_run)
        trials.ended.connect(self._show_end)

    def try_out(self, for_ns: int) -> None:
        """Have the draft tried for so much simulated time, unless it was already."""
        task = (self._draft.text, self._draft.name, for_ns)
        if task == self._tried:
            return
        self._tried = task
        self._refused = {}
        self._strip.say_checking()
        self._preview.wait_for_run()
        self._trials.try_out(*task)

    def close(self) -> None:
        """Give up what runs."""
        self._tried = None
        self._trials.close()

    def seek(self) -> None:
        """Go to what is wrong."""
        problem = self._problem
        if problem is not None:
            self.sought.emit(problem.place, self._line_of(problem) or 1)
        elif self._refused:
            self.sought.emit(next(iter(self._refused)), None)

    def _show_verdict(self, verdict: Checked) -> None:
        problem = self._problem = verdict.problem
        self._run.setEnabled(problem is None)
        self._outline.show_warnings({})
        if problem is None:
            self._outline.show_problem(None)
            self._page.show_problem(None)
            self._source.show_problem(None)
            self._strip.say_good(facts_of(self._draft.document))
        else:
            self._outline.show_problem(None if self._draft.broken is not None else problem.place)
            self._page.show_problem((problem.place, error_text(problem.what)))
            self._source.show_problem(self._line_of(problem))
            self._strip.say_problem(error_text(problem.text))
            self._preview.say_no_run()

    def _show_run(self, stretch: Stretch) -> None:
        self._preview.show_run(stretch)
        for refused in stretch.refused:
            self._refused[("at", refused.at)] = refused_text(self._draft.document, refused, stretch.host)
        if stretch.refused:
            self._outline.show_warnings(self._refused)
            self._strip.say_warning(next(iter(self._refused.values())))

    def _show_end(self, ended: Ended) -> None:
        self._preview.show_end(ended)

    def _line_of(self, problem: Problem) -> int | None:
        """The line of a text that is no TOML, or of the key or table that something is wrong with."""
        if self._draft.broken is not None:
            return problem.line
        return self._draft.document.line_of(problem.place) if problem.place else None
