"""One experiment to read: what was published, the plot, the checks, and how it is done."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.experiments.outcome import Count, Experiment
from core.experiments.report import ExperimentReport
from gui.display import Display
from gui.experiments.bench import Bench, Standing
from gui.experiments.checks_table import ChecksTable
from gui.experiments.curves import curves
from gui.experiments.result_plot import ResultPlot
from gui.experiments.standing_look import look_of, words_of
from gui.text import count_text, experiment_text
from gui.wrapped_label import WrappedLabel


class ResultPage(QFrame):
    """Follows the bench; `show_experiment` chooses what it shows."""

    def __init__(
        self, display: Display, bench: Bench, experiment: Experiment, parent: QWidget | None = None
    ) -> None:
        """Show an experiment as it stands."""
        super().__init__(parent)
        self._display = display
        self._bench = bench
        self.experiment = experiment
        self.title = WrappedLabel(role="headline")
        self.verdict = QLabel()
        self.verdict.setProperty("role", "chip")
        self.claim = WrappedLabel(role="claim")
        self.source = WrappedLabel(role="muted")
        self.plot = ResultPlot(display)
        self.table = ChecksTable(display)
        self.counts = WrappedLabel(role="large")
        self.counts.setTextFormat(Qt.TextFormat.RichText)
        self.nothing = WrappedLabel(role="claim")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.errors = WrappedLabel(role="danger")
        self.method = WrappedLabel(role="muted")
        self._lay_out()
        bench.changed.connect(self.refresh)
        self.restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(head)
        tall = (self.nothing, self.plot)
        for part in (self.claim, self.source, *tall, self.table, self.counts, self.errors, self.method):
            self._rows.addWidget(part, 1 if part in tall else 0)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show another experiment."""
        self.experiment = experiment
        self.refresh()

    def refresh(self) -> None:
        """Show what came of it so far."""
        experiment, report = self.experiment, self._bench.report(self.experiment.name)
        self.title.setText(f"{experiment.name}  {experiment_text(experiment.title)}")
        self.claim.setText(experiment_text(experiment.claim))
        self.source.setText(experiment_text(experiment.source))
        self.method.setText(
            self.tr("How it is done here: {method}").format(method=experiment_text(experiment.method))
        )
        self._show_verdict()
        finished = self._bench.finished(experiment.name)
        outcomes = [each.outcome for each in finished if each.outcome is not None]
        drawn = curves(outcomes)
        self.plot.setVisible(bool(drawn))
        self.nothing.setVisible(not drawn)
        self.nothing.setText(self._why_nothing(bool(finished)))
        self.plot.show_curves(drawn, experiment)
        self.table.setVisible(report is not None)
        self.table.show_checks(() if report is None else report.checks)
        self._show_counts(() if report is None else report.counts)
        self._show_errors(report)

    def restyle(self) -> None:
        """Take the theme and the text scale as they are now."""
        px = self._display.px
        self._rows.setContentsMargins(px(4), 0, px(10), px(4))
        self._rows.setSpacing(px(10))
        self.plot.restyle()
        self.refresh()

    def _why_nothing(self, was_run: bool) -> str:
        if was_run:
            return self.tr("There is nothing to draw.")
        if self._bench.standing(self.experiment.name) is Standing.RUNNING:
            return self.tr("It runs, and what comes of it will be drawn here.")
        return self.tr("Run it, and what comes of it will be drawn here.")

    def _show_verdict(self) -> None:
        look = look_of(self._display.theme, self._bench.standing(self.experiment.name))
        self.verdict.setText(f"{look.sign} {words_of(self._bench, self.experiment.name)}")
        self.verdict.setStyleSheet(f"background: {look.ground}; color: {look.ink};")

    def _show_counts(self, counts: tuple[Count, ...]) -> None:
        """What acted, and how often; what never did fails the experiment, and says so."""
        parts = []
        for count in counts:
            colour = self._display.theme.text if count.times else self._display.theme.danger
            times = f'<b style="color:{colour}">{count_text(count.times)} ×</b>'
            parts.append(f"{times} {escape(experiment_text(count.mechanism))}")
        self.counts.setText(" &nbsp;·&nbsp; ".join(parts))
        self.counts.setVisible(bool(counts))

    def _show_errors(self, report: ExperimentReport | None) -> None:
        self.errors.setText("" if report is None else "\n".join(map(experiment_text, report.errors)))
        self.errors.setVisible(report is not None and bool(report.errors))
