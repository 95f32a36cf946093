"""Makes the handout of a lesson: goes through it out of sight, takes a picture, and writes the page."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import WriteError, write_atomically
from core.guide import Guide
from core.lesson_walk import Stood, stroll
from core.scenario import Scenario
from core.timeline import Timeline
from core.view import View
from gui.controller import Controller
from gui.display import Display
from gui.export.exporting import file_name
from gui.export.offscreen import MakeWindow, Shown, settle
from gui.export.picture import picture_of
from gui.lessons.answers import choices_of
from gui.lessons.handout import Handout, Paragraph, pdf_of
from gui.lessons.wording import filled, outcome_text
from gui.notice import Notice
from gui.settings import Settings
from gui.story.narrator import is_happening
from gui.text import error_text, scenario_text
from gui.work_dialog import Work, is_done

_WINDOW: Final = QSize(1280, 760)
"""small, so that its letters can be read where it is printed"""


class Handouts(QObject):
    """Asks where to, and says what came of it."""

    def __init__(
        self,
        display: Display,
        notice: Notice,
        make_window: MakeWindow,
        clock: Callable[[], float],
        window: QWidget,
    ) -> None:
        """Make them for a window; `make_window` makes another one that nobody sees."""
        super().__init__(window)
        self._display = display
        self._notice = notice
        self._make_window = make_window
        self._clock = clock
        self._window = window

    def ask_for(self, lesson: Scenario) -> None:
        """Ask for a file, and write the handout of a lesson into it."""
        usual = Path.home() / f"{file_name(lesson.name)}.pdf"
        text, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Handout"), str(usual), self.tr("PDF (*.pdf)")
        )
        if text:
            self.write(lesson, Path(text))

    def write(self, lesson: Scenario, path: Path) -> bool:
        """Write the handout; whether it was written."""
        making = _Making(lesson, self._make_window)
        texts = self.tr("Handout"), self.tr("The lesson is gone through, for its numbers and its picture.")
        try:
            if not is_done(self._display, making.work(), texts, self._window, self._clock):
                return False
            printed = pdf_of(making.handout)
            write_atomically(path, printed.data)
        except WriteError as error:
            self._notice.tell(error_text(error))
            return False
        finally:
            making.close()
        self._notice.tell(self._saved_text(printed.pages).format(file=path, n=printed.pages))
        return True

    def _saved_text(self, pages: int) -> str:
        if pages == 1:
            return self.tr("Saved as “{file}”.")
        return self.tr("Saved as “{file}”, on {n} pages: on one, its letters would be too small to read.")


class _Making:
    """Goes through a lesson, and notes what is said."""

    def __init__(self, lesson: Scenario, make_window: MakeWindow) -> None:
        self._lesson = lesson
        self._make_window = make_window
        self._timeline = Timeline(lesson)
        self._guide = Guide(self._timeline)
        self._paragraphs: dict[int, Paragraph] = {}
        self._picture = QImage()
        self._view = lesson.view
        reveals = [at for at, stop in enumerate(self._guide.stops) if stop.is_reveal]
        self._pictured = reveals[-1] if reveals else len(self._guide.stops) - 1
        self._folder = tempfile.TemporaryDirectory(prefix="balloon-lab-")

    @property
    def handout(self) -> Handout:
        """What was noted."""
        lesson = self._lesson
        paragraphs = list(self._paragraphs.values())
        return Handout(scenario_text(lesson.title), scenario_text(lesson.summary), paragraphs, self._picture)

    def close(self) -> None:
        """Leave nothing behind."""
        self._folder.cleanup()

    def work(self) -> Work:
        """Go through all of it."""
        guide = self._guide
        for stood in self._stops():
            if stood is not None:
                self._view = guide.step.view or self._view
                self._note(stood)
                if guide.at == self._pictured:
                    self._picture = self._take_picture()
            yield (guide.at + 1) / len(guide.stops)

    def _stops(self) -> Iterator[Stood | None]:
        return stroll(self._guide, self._timeline)

    def _note(self, stood: Stood) -> None:
        guide, timeline = self._guide, self._timeline
        stop, step, host = guide.stop, guide.step, timeline.host()
        text = filled(step.reveal if stop.is_reveal else step.text, timeline, guide.before)
        if stop.is_reveal:
            self._paragraphs[stop.number] = self._paragraphs[stop.number]._replace(reveal=text)
            return
        noted = Paragraph(stop.number + 1, scenario_text(step.title), text)
        if step.ask is not None and stood.truth is not None:
            noted = noted._replace(
                ask=step.ask,
                question=scenario_text(step.ask.question),
                choices=tuple(choice for choice, _ in choices_of(step.ask, timeline)),
                answer=f"{outcome_text(step.ask, stood.truth, host)}.",
            )
        self._paragraphs[stop.number] = noted

    def _take_picture(self) -> QImage:
        """The view of the step, in a window of its own."""
        store = QSettings(str(Path(self._folder.name) / "handout.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        settings.theme = "light"
        controller = Controller(self._lesson)
        window = self._make_window(controller, settings)
        shown: Shown = window  # type: ignore[assignment]  # a main window, by another name
        try:
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            shown.actions_by_name["quit"].setShortcuts([])
            window.resize(_WINDOW)
            controller.take(self._timeline)
            close_up = shown.actions_by_name["close-up"]
            if close_up.isEnabled() and close_up.isChecked() != (self._view is View.CLOSE_UP):
                close_up.trigger()
            window.show()
            shown.close_up.set_hints(False)
            shown.close_up.show_happening(self._timeline.happened_last(is_happening))
            controller.ticked.emit()
            settle()
            return picture_of(shown.close_up if shown.in_close_up else shown.overview, 2)
        finally:
            shown.file.forget()
            window.close()
            window.deleteLater()
