"""What the scenario does: its programs over time, and below them a run of it, made beside the editing."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.compare import DECIMALS, Measure, value_text
from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.trial import Ended, Stretch
from core.units import NS_PER_S
from gui.compare.words import label
from gui.display import Display
from gui.editor.chart import Chart
from gui.editor.preview_graph import PreviewGraph
from gui.host.state_chip import StateChip
from gui.numbers import by_locale
from gui.wrapped_label import WrappedLabel

LENGTHS_S: Final = (30, 60, 120, 300, 600)
USUAL_S: Final = 60
_CHART_PX: Final = 64
"""so much of the chart is seen at least"""
_HARD_SPACE: Final = "\u00a0"
"""lines end between measures, not within them"""


class _ChartArea(QScrollArea):
    """Wants to be as high as its chart."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it is a stop where nothing can be done
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        chart.setProperty("role", "scrolled")
        self.setWidget(chart)

    def sizeHint(self) -> QSize:
        """All of the chart."""
        return self.widget().sizeHint() + QSize(0, 2)


class Preview(QFrame):
    """Follows the document and its trial.

    Attributes:
        chosen: the place of what a person selected in the chart.
        length_changed: another end was chosen.
    """

    chosen = Signal(object)
    length_changed = Signal()

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Without a document."""
        super().__init__(parent)
        self._display = display
        self._is_stale = False
        """whether the run that is shown is not that of the present text"""
        self.setProperty("role", "card")
        self._make_parts()
        self._lay_out()
        self.chart.chosen.connect(self.chosen)
        self.area.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self.length.currentIndexChanged.connect(self._length_chosen)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self.wait_for_run()

    def _make_parts(self) -> None:
        self.length = QComboBox()
        self.length.setAccessibleName(self.tr("Length of the preview"))
        for seconds in LENGTHS_S:
            self.length.addItem(self.tr("{n} s").format(n=seconds), seconds)
        self.length.setCurrentIndex(LENGTHS_S.index(USUAL_S))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("How far the preview is"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.chip = StateChip(self._display, brief=True)
        self.chip.hide()
        self.chart = Chart(self._display)
        self.area = _ChartArea(self.chart)
        self.graph = PreviewGraph(self._display)
        self.result = WrappedLabel(role="muted")

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Preview"))
        title.setProperty("role", "heading")
        first = QLabel(self.tr("of the first"))
        first.setProperty("role", "muted")
        first.setBuddy(self.length)
        self._head = QHBoxLayout()
        for widget in (title, first, self.length, self.progress, self.chip):
            self._head.addWidget(widget, int(widget is self.progress))
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self.area)
        self._rows.addWidget(self.graph, 6)
        self._rows.addWidget(self.result)
        self._rows.addStretch(1)

    @property
    def until_s(self) -> int:
        """The end of the preview, in simulated seconds."""
        return int(self.length.currentData())

    def show_document(self, document: ScenarioDocument, selected: Place) -> None:
        """Show what a document says of times, with a part of it selected."""
        self.chart.show_document(document, selected, float(self.until_s))
        rect = self.chart.rect_of(selected)
        if rect is not None:
            self.area.ensureVisible(0, round(rect.center().y()), 0, round(rect.height()))
        self._share_out_height()

    def wait_for_run(self) -> None:
        """Another run is on its way; until it is there the last one is shown."""
        self._is_stale = True
        self.progress.setValue(0)

    def say_no_run(self) -> None:
        """There is none: the text is no good scenario."""
        self._is_stale = False
        self.graph.begin(float(self.until_s))
        self.chip.hide()
        self.progress.setValue(0)
        self.result.setText(self.tr("What is wrong is said below; the preview comes when it is right."))

    def show_run(self, stretch: Stretch) -> None:
        """The run went on."""
        if self._is_stale:
            self._is_stale = False
            self.graph.begin(float(self.until_s))
            self.result.setText(self.tr("It is being run."))
        self.graph.add(stretch)
        self.chip.set_state(stretch.host.state)
        self.chip.show()
        self.progress.setValue(round(1000 * stretch.now_ns / NS_PER_S / self.until_s))

    def show_end(self, ended: Ended) -> None:
        """The run is over."""
        self.progress.setValue(self.progress.maximum())
        if ended.error:
            self.result.setText(self.tr("The preview broke off: {why}").format(why=ended.error))
        else:
            self.result.setText(self._result_text(ended.measures))

    def _result_text(self, measures: Mapping[Measure, float]) -> str:
        """What it came to: all that is not nothing, but for the throughput."""
        told = [
            self.tr("{measure}: {value}")
            .format(measure=label(measure), value=by_locale(value_text(value)))
            .replace(" ", _HARD_SPACE)
            for measure, value in measures.items()
            if measure is not Measure.THROUGHPUT and round(value, DECIMALS) > 0
        ]
        quiet = self.tr("Nothing was swapped, nobody stalled, and nothing was killed.")
        return " · ".join(told) if told else quiet

    def _length_chosen(self) -> None:
        self.wait_for_run()
        self.length_changed.emit()

    def _share_out_height(self) -> None:
        """The chart takes what it needs, as long as the graph has what it needs."""
        self.area.setMaximumHeight(self.chart.height() + 2)
        self.area.setMinimumHeight(min(self.chart.height(), self._display.px(_CHART_PX)))
        self.area.updateGeometry()

    def _make_room_for_bar(self, _least: int, most: int) -> None:
        """The graph ends where the chart does, also where that scrolls."""
        bar = self.area.verticalScrollBar()
        self.graph.setContentsMargins(0, 0, bar.sizeHint().width() if most else 0, 0)

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(12), px(8), px(8), px(8))
        self._rows.setSpacing(px(6))
        self._head.setSpacing(px(8))
        self.progress.setFixedHeight(px(8))
        self._share_out_height()
