"""The window of the experiments: which, how each stands, what came of the chosen one; run and cancel."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.experiments.outcome import Experiment
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.experiments.bench import Bench
from gui.experiments.experiment_list import ExperimentList
from gui.experiments.result_page import ResultPage
from gui.experiments.standing_look import look_of, words_of
from gui.progress_bar import ProgressBar

_LIST_PX: Final = 290
_PAGE_PX: Final = 620
"""what the page of an experiment wants at least, before the list stands aside"""


class ExperimentsWindow(QDialog):
    """Stands beside the main window; when it closes, what runs is given up, and what came of it stays."""

    def __init__(
        self,
        display: Display,
        experiments: Sequence[Experiment],
        bench: Bench,
        parent: QWidget | None = None,
    ) -> None:
        """Offer these experiments, as they stand on the bench."""
        super().__init__(parent)
        self._display = display
        self._experiments = experiments
        self.bench = bench
        self.setWindowTitle(self.tr("Experiments"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._make_parts()
        self._lay_out()
        bench.changed.connect(self._show_state)
        bench.running_changed.connect(self._show_state)
        display.appearance_changed.connect(self._dress)
        self.finished.connect(bench.cancel)
        fit_dialog(self, display, 1240, 760)
        self._dress()
        self._show_state()
        self.list.setFocus()

    # --- its parts ------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.list = ExperimentList(self._display, self.bench, self._experiments)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self.choose)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Experiment"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.addItems([experiment.name for experiment in self._experiments])
        self.chooser.activated.connect(self.choose)
        self.run_all = QPushButton(self.tr("Run &all"))
        self.run_this = QPushButton(self.tr("&Run this"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.run_all.clicked.connect(self._run_all)
        self.run_this.clicked.connect(self._run_this)
        self.cancel.clicked.connect(self.bench.cancel)
        self.chooser.setToolTip(self.tr("What was published, and how it stands on this model"))
        self.run_all.setToolTip(self.tr("Run every experiment with five seeds; that takes minutes"))
        self.run_this.setToolTip(self.tr("Run this one with five seeds: one alone could be chance"))
        self.cancel.setToolTip(self.tr("Give up what runs; what is done stays"))
        self.run_all.setProperty("kind", "primary")
        for button in (self.run_all, self.run_this, self.cancel):
            button.setAutoDefault(False)
        self.progress = ProgressBar(self._display, self.tr("Runs that are done"))
        self.page = ResultPage(self._display, self.bench, self._experiments[0])

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.chooser)
        for button in (self.run_all, self.run_this, self.cancel):
            self._bar.addWidget(button)
        self._bar.addWidget(self.progress, 1)
        self._bar.addStretch()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setProperty("role", "scrolled")
        self.area.setWidget(self.page)
        self.area.setAccessibleName(self.tr("The experiment"))
        self._columns = QHBoxLayout()
        self._columns.addWidget(self.list)
        self._columns.addWidget(self.area, 1)
        rows = QVBoxLayout(self)
        rows.addLayout(self._bar)
        rows.addLayout(self._columns, 1)

    def _dress(self) -> None:
        px = self._display.px
        self.list.setFixedWidth(px(_LIST_PX))
        self.list.scheduleDelayedItemsLayout()
        for layout in (self._bar, self._columns):
            layout.setSpacing(px(10))
        self.page.restyle()
        self._turn()

    def _turn(self) -> None:
        """The list stands aside where there is no room for it beside a page; then a box says which."""
        is_roomy = self.width() >= self.list.width() + self._display.px(_PAGE_PX)
        self.list.setVisible(is_roomy)
        self.chooser.setVisible(not is_roomy)

    # --- what a person does ---------------------------------------------------------------------------

    @property
    def experiment(self) -> Experiment:
        """The one that is shown."""
        return self.page.experiment

    def choose(self, row: int) -> None:
        """Show the experiment of this row."""
        self.list.setCurrentRow(row)
        self.chooser.setCurrentIndex(row)
        self.area.verticalScrollBar().setValue(0)
        self.page.show_experiment(self._experiments[row])
        self._show_state()

    def _run_all(self) -> None:
        self.bench.run(self._experiments)

    def _run_this(self) -> None:
        self.bench.run([self.experiment])

    # --- showing --------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        running = self.bench.is_running
        self.run_all.setEnabled(not running)
        self.run_this.setEnabled(not running)
        self.cancel.setEnabled(running)
        done, total = self.bench.progress
        self.progress.setVisible(running)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.progress.setFormat(self.tr("{done} of {total} runs").format(done=done, total=total))
        for row, experiment in enumerate(self._experiments):
            sign = look_of(self._display.theme, self.bench.standing(experiment.name)).sign
            words = words_of(self.bench, experiment.name)
            self.chooser.setItemText(row, f"{sign}  {experiment.name}: {words}")

    # --- Qt -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the list."""
        super().resizeEvent(event)
        self._turn()
