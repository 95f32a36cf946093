"""The main window: the bars, the overview or the close-up, and what each action does."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.commands import Command
from core.scenario import Scenario
from core.timeline import Timeline
from core.view import View
from gui.access.focus import KeepInSight
from gui.access.motion import Motion
from gui.access.spoken import let_widgets_speak
from gui.actions import Actions
from gui.all_drivers import AllDrivers
from gui.appearance import Appearance
from gui.compare.comparison import Comparison
from gui.controller import Controller
from gui.display import Display
from gui.editor.editing import Editing
from gui.experiments.laboratory import Laboratory
from gui.export.exporting import Exporting
from gui.finder.finding import Finding
from gui.host.host_panel import HostPanel
from gui.i18n.choice import LanguageChoice
from gui.key_sharing import KeySharing
from gui.lessons.handouts import Handouts
from gui.lessons.teaching import Teaching
from gui.live.living import Living
from gui.menus import Menus
from gui.news import News
from gui.notice import Notice
from gui.overview import Overview, SimulatedOverview
from gui.pages.zooming import Zooming
from gui.places import Places
from gui.player import SPEEDS
from gui.presenting.full_screen import FullScreen
from gui.presenting.presenting import Presenting
from gui.presenting.slim_bar import SlimBar
from gui.questions import Questions
from gui.run_control import RunControl
from gui.sessions.autosave import Autosave
from gui.sessions.opening import Opening
from gui.sessions.recent_files import RecentFiles
from gui.sessions.session_file import SessionFile
from gui.settings import Settings
from gui.status_bar import StatusBar
from gui.story.asking import Asking
from gui.story.closeup import CloseUp
from gui.swap_news import SwapNews
from gui.tables.tables import Tables
from gui.text import scenario_text
from gui.tools.tools import Tools
from gui.top_bar import TopBar
from gui.tour.tour import Tour
from gui.travel import Travel
from gui.turns import Turn, Turns
from gui.vm.vm_text import counts_pages, size_facts


class MainWindow(QMainWindow):
    """One window, one run."""

    def __init__(self, controller: Controller, settings: Settings) -> None:
        """Show the controller's run as the settings have it."""
        super().__init__()
        let_widgets_speak()
        self.controller = controller
        controller.setParent(self)
        self._settings = settings
        self.display = Display(self)
        self.actions_by_name = Actions(self)
        self._turns = Turns()
        self.setAcceptDrops(True)
        self._make_parts()
        self._appearance = Appearance(self.display, settings, self.actions_by_name, self)
        self.language = LanguageChoice(settings, self.actions_by_name, self)
        KeepInSight(self)
        self.motion = Motion(self.display, settings, self.actions_by_name["reduce-motion"], self)
        self.menus = Menus(self, self.display, self.actions_by_name, self.apply)
        self.news = News(self.display, controller, self.actions_by_name, self.notice, self)
        self.drivers = AllDrivers(controller, self.notice, self.news.sentence, self)
        self.comparison = Comparison(self.display, controller, self.actions_by_name, self)
        self.swap_news = SwapNews(self.display, controller, self.notice, self.comparison.show, self)
        self.travel = Travel(
            self.display,
            controller,
            self.actions_by_name,
            (self.overview, self.close_up),
            self.notice,
            self.swap_news,
            self,
        )
        self.menus.add_futures(self.travel.futures)
        self.questions = Questions(self.display, controller, self.actions_by_name, self.news, self)
        self._make_files()
        controller.run_changed.connect(self._prepare)
        self.asking = Asking(
            self.display, self._run, self.overview.feed, self.notice, self.actions_by_name, self
        )
        self.tools = Tools(self.display, controller, self.actions_by_name, self)
        self.tables = Tables(
            self.display, controller, self.actions_by_name, (self.overview, self.close_up), self
        )
        self.editing = Editing(
            self.display, controller, self.actions_by_name, self.opening, self.notice, self
        )
        self.editing.saved.connect(self.recent.add)
        self.laboratory = Laboratory(self.display, self.actions_by_name, self)
        self.living = Living(self.display, controller, settings, self.actions_by_name, self)
        self.exporting = Exporting(self, settings, self.notice, type(self))
        self.finding = Finding(
            self.display,
            controller,
            self.actions_by_name,
            self.apply,
            self.opening.open_scenario,
            self.notice,
            settings,
            self,
        )
        self.zooming = Zooming(self.actions_by_name, self.overview.host.grid, self)
        self._make_teaching()
        self._make_presenting()
        self.tour = Tour(self.display, controller, self.actions_by_name, self.places, settings, self)
        self._connect()
        self._prepare()
        self._show_run()
        self.teaching.lesson.begin()

    def restore_size(self) -> None:
        """Stand as last time; the first time comfortably, or over all of a screen that is small."""
        if self.restoreGeometry(self._settings.geometry):
            return
        comfortable, screen = QSize(1440, 900), self.screen().availableSize()
        self.resize(comfortable.boundedTo(screen))
        if comfortable.boundedTo(screen * 0.95) != comfortable:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def remember(self) -> None:
        """Remember how the window stands."""
        self._settings.geometry = self.saveGeometry()
        self.overview.save_splitters()
        self._settings.sync()

    def autosave_in(self, folder: Path) -> Autosave:
        """Something that keeps copies of the runs of this window."""
        return Autosave(self.display, self.controller, self.file, self.opening, self.notice, folder, self)

    def _make_parts(self) -> None:
        self.top_bar = TopBar(self.display, self.actions_by_name, SPEEDS)
        self.notice = Notice(self.display)
        self.overview = Overview(self.display, self._settings, HostPanel(self.display))
        self.close_up = CloseUp(self.display)
        self.overview_area = QScrollArea()
        self.overview_area.setWidgetResizable(True)
        self.overview_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview_area.setWidget(self.overview)
        self.overview.setProperty("role", "scrolled")
        self.views = QStackedWidget()
        self.views.addWidget(self.overview_area)
        self.views.addWidget(self.close_up)
        self.status = StatusBar(self.display, self.controller)
        self.slim_bar = SlimBar(self.display, self.controller, self.actions_by_name)
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.slim_bar, self.top_bar, self.notice, self.views, self.status):
            rows.addWidget(part, 1 if part is self.views else 0)
        self.setCentralWidget(middle)

    def _make_files(self) -> None:
        """What opens and saves; before `_show_run` is told of another run, so that it finds its bookmarks."""
        known = (self.display, self.controller, self.actions_by_name, self.notice)
        self.file = SessionFile(*known, self)
        self.opening = Opening(*known, self.news, self.file, self)
        self.recent = RecentFiles(
            self.menus.recent, self.actions_by_name, self._settings, self.opening, self.notice
        )
        self.opening.opened.connect(self.recent.add)
        self.file.saved.connect(self.recent.add)
        self.file.changed.connect(self._show_file)
        self.file.bookmarked.connect(self._show_notes)
        self._show_file()

    def _make_teaching(self) -> None:
        """Lessons, above the picture; after the files, so that they know of the run's bookmarks."""
        self.places = Places(self, self.top_bar, (self.overview, self.close_up), self.status)
        self.teaching = Teaching(
            self.display,
            self.controller,
            self.actions_by_name,
            self._settings,
            self.opening.open_scenario,
            self.close_up,
            self.top_bar,
            self.places,
            Handouts(self.display, self.notice, type(self), self.controller.clock, self),
            self.notice,
            self,
        )
        rows = self.centralWidget().layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertWidget(rows.indexOf(self.views), self.teaching.panel)
        self.keys = KeySharing(self.actions_by_name, self.teaching.lesson, self._is_in_close_up, self)

    def _is_in_close_up(self) -> bool:
        return self.in_close_up

    def _make_presenting(self) -> None:
        switch, frame = self.actions_by_name["full-screen"], (self.top_bar, self.status)
        self.full_screen = FullScreen(self, self.slim_bar, frame, switch)
        self.presenting = Presenting(
            self.display, self.controller, self.actions_by_name, self.full_screen, self
        )

    def _connect(self) -> None:
        controller, actions = self.controller, self.actions_by_name
        self.run_control = RunControl(controller, actions, self.top_bar, self.status, self)
        for name, handler in (
            ("quit", self.close),
            ("stop-drivers", self._stop_drivers),
            ("load-drivers", self.drivers.load),
            ("close-up", self._choose_view),
            ("let-go", self._let_go),
        ):
            actions[name].triggered.connect(handler)
        self.overview.commanded.connect(self.apply)
        self.overview.spawn_wanted.connect(self.questions.ask_for_vm)
        self.overview.host.techniques.clicked.connect(self.questions.ask_for_settings)
        controller.ticked.connect(self._go_along)
        controller.playing_changed.connect(self._refresh)
        controller.stepped.connect(self.close_up.show_step)
        controller.run_changed.connect(self._show_run)

    # --- showing ------------------------------------------------------------------------------------

    @property
    def in_close_up(self) -> bool:
        """Whether the close-up is shown."""
        return self.views.currentWidget() is self.close_up

    def _prepare(self) -> None:
        """Before a lesson speaks of what happened in another run, the close-up has that run."""
        self.close_up.set_source(self.controller.timeline)

    def _show_run(self) -> None:
        """Another run: every view begins afresh."""
        scenario, timeline = self.controller.scenario, self.controller.timeline
        self.display.hover(None)
        self.display.pin(None)
        self.display.select_vm(None)
        self._settings.last_scenario = scenario.name
        self.overview.set_source(timeline)
        self._show_notes()
        self.menus.set_source(timeline)
        close_up = self.actions_by_name["close-up"]
        close_up.setEnabled(counts_pages(timeline.host()))
        close_up.setChecked(scenario.view is View.CLOSE_UP and close_up.isEnabled())
        self._choose_view()

    def _show_notes(self) -> None:
        """The remarks of the scenario, and the person's own, on the graph."""
        controller = self.controller
        notes = (*controller.scenario.notes, *self.file.bookmarks)
        self.overview.graph.set_source(controller.timeline, notes)
        self.overview.graph.refresh()

    def _show_file(self) -> None:
        file = self.file
        named = f"{file.name.replace('[*]', '[*][*]')}[*] — Balloon Lab"
        self.setWindowTitle(named if file.path is not None or file.is_unsaved else "Balloon Lab")
        self.setWindowModified(file.is_unsaved)

    @property
    def view(self) -> SimulatedOverview | CloseUp:
        """The view that is shown."""
        return self.close_up if self.in_close_up else self.overview

    def _choose_view(self) -> None:
        close_up = self.actions_by_name["close-up"].isChecked()
        self.views.setCurrentWidget(self.close_up if close_up else self.overview_area)
        self.keys.share()
        self._focus_view()
        self._refresh()

    def _refresh(self) -> None:
        """Draw the run as it is now."""
        self._draw(Turn.ALL)

    def _go_along(self) -> None:
        """The run went on."""
        self._draw(self._turns.next(plays=self.controller.playing))

    def _draw(self, turn: Turn) -> None:
        """Draw what has its turn; a hidden window draws nothing."""
        if self.isMinimized():
            return
        self.view.refresh(turn)
        if turn.has_words:
            self.status.refresh()
            title = scenario_text(self.controller.scenario.title)
            self.top_bar.show_titles(title, size_facts(self.controller.timeline))

    def _focus_view(self) -> None:
        self.view.setFocus()

    def _let_go(self) -> None:
        """Let go of what is lit; with nothing lit, leave full screen."""
        if self.presenting.put_out():
            return
        self.controller.stay()
        display = self.display
        if self.isFullScreen() and display.pinned is None and display.selected_vm is None:
            self.actions_by_name["full-screen"].trigger()
        display.pin(None)
        display.select_vm(None)
        self.notice.hide()
        self._focus_view()

    def _run(self) -> Timeline:
        return self.controller.timeline

    # --- acting -------------------------------------------------------------------------------------

    def apply(self, command: Command) -> None:
        """Give the run a command that a person chose."""
        self.controller.apply(command)

    def open_scenario(self, scenario: Scenario) -> None:
        """Run another scenario."""
        self.controller.open(scenario)

    def _stop_drivers(self) -> None:
        self.drivers.stop()
        self.swap_news.expect()

    # --- Qt -----------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark and back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange and hasattr(self, "_appearance"):
            self._appearance.follow_system()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened."""
        if self.opening.path_in(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, once whoever it was dragged from is free to go."""
        path = self.opening.path_in(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self.opening.open_path, path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved, and remember how the window stood."""
        if not (self.file.may_lose() and self.editing.may_close()):
            event.ignore()
            return
        self.controller.pause()
        self.editing.close()
        self.tools.close()
        self.tables.close()
        self.laboratory.close()
        self.comparison.close()
        self.living.close()
        self.remember()
        super().closeEvent(event)
