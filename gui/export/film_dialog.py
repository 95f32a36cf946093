"""The dialog that makes a film: what it shows, how it is made, and how far that is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.units import NS_PER_S
from gui.buttons import speed_text
from gui.dialogs import fit_dialog, teach
from gui.export.exports import size_words
from gui.export.film_plan import LIBRARIES, MOST_FRAMES, RATES, SPEEDS, FilmPlan, Format, is_installed
from gui.export.filmer import Filmer
from gui.export.offscreen import OffScreen, Shown
from gui.export.panels import Panel, panels
from gui.numbers import decimal_text
from gui.own_process import is_built
from gui.progress_bar import ProgressBar
from gui.text import count_text
from gui.wrapped_label import WrappedLabel

_LONGEST_S = 30.0
"""of the run, that is offered at first"""


class FilmDialog(QDialog):
    """`saved` is the film once the dialog is accepted."""

    def __init__(
        self,
        shown: Shown,
        make_stage: Callable[[FilmPlan], OffScreen],
        suggest: Callable[[FilmPlan], Path],
        parent: QWidget | None = None,
    ) -> None:
        """Offer to film the run of the window that is shown, up to its present moment."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a film"))
        self.saved: Path | None = None
        self._make_stage = make_stage
        self._suggest = suggest
        self._path = Path()
        self._display = shown.display
        self._now_ns = shown.controller.now_ns
        self._panels: tuple[Panel, ...] = ()
        if isinstance(parent, QWidget):
            self._panels = tuple(panels(parent, shown.overview, shown.close_up, shown.display))
        self.filmer = Filmer(self)
        self.filmer.progressed.connect(self._progress)
        self.filmer.finished.connect(self._finish)
        self.filmer.failed.connect(self._fail)
        self._make_fields()
        self._lay_out()
        self._tell()
        fit_dialog(self, shown.display, 480)

    # --- its parts ----------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.panel = _box(self.tr("What"), [(each.title, each.name) for each in self._panels])
        self.format = _box(
            self.tr("Format"),
            [(self.tr("Video (MP4)"), Format.MP4), (self.tr("Animation (GIF)"), Format.GIF)],
        )
        if not is_installed(Format.MP4) and is_installed(Format.GIF):
            self.format.setCurrentIndex(1)
        now_s = self._now_ns / NS_PER_S
        self.begin = _seconds(self.tr("From"), max(0.0, now_s - _LONGEST_S), now_s)
        self.end = _seconds(self.tr("To"), now_s, now_s)
        self.speed = _box(self.tr("Speed"), [(speed_text(speed), speed) for speed in SPEEDS], 1)
        self.rate = _box(self.tr("Frames a second"), [(str(rate), rate) for rate in RATES], 1)
        self.factor = _box(self.tr("Size"), [(f"{factor}×", factor) for factor in (1, 2)])
        self._teach()
        for box in (self.panel, self.format, self.speed, self.rate, self.factor):
            box.currentIndexChanged.connect(self._tell)
        for spin in (self.begin, self.end):
            spin.valueChanged.connect(self._tell)
        self.summary = WrappedLabel(role="muted")
        self.problem = WrappedLabel(role="danger")
        self.bar = ProgressBar(self._display, self.tr("Pictures that are made"))
        self.bar.hide()
        self.problem.hide()

    def _teach(self) -> None:
        for field, tip in (
            (self.panel, self.tr("The window, or one of its parts alone")),
            (self.format, self.tr("A video is smaller; an animation plays in any page or slide")),
            (self.begin, self.tr("The run is made once more from its start, and filmed from here")),
            (self.end, self.tr("No later than now: what was not run yet cannot be filmed")),
            (self.speed, self.tr("Simulated seconds a second of film")),
            (self.rate, self.tr("More move more smoothly, and make the file larger")),
            (self.factor, self.tr("Pixels of the film for each one on the screen")),
        ):
            teach(field, tip)

    def _lay_out(self) -> None:
        span = QWidget()
        row = QHBoxLayout(span)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.begin, 1)
        row.addWidget(QLabel(self.tr("to")))
        row.addWidget(self.end, 1)
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, field in (
            (self.tr("What"), self.panel),
            (self.tr("Format"), self.format),
            (self.tr("Span of the run"), span),
            (self.tr("Speed"), self.speed),
            (self.tr("Frames a second"), self.rate),
            (self.tr("Size"), self.factor),
        ):
            form.addRow(name, field)
        buttons = QDialogButtonBox()
        self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        for part in (self._form, self.summary, self.problem, self.bar, buttons):
            rows.addWidget(part)

    # --- what is chosen -----------------------------------------------------------------------------

    @property
    def plan(self) -> FilmPlan:
        """The film that is chosen."""
        to_ns = min(self._now_ns, round(self.end.value() * NS_PER_S))
        return FilmPlan(
            format=Format(self.format.currentData()),
            panel=self.panel.currentData(),
            factor=self.factor.currentData(),
            from_ns=min(to_ns, round(self.begin.value() * NS_PER_S)),
            to_ns=to_ns,
            speed=self.speed.currentData(),
            rate=self.rate.currentData(),
        )

    def _why_not(self, plan: FilmPlan) -> str:
        if not is_installed(plan.format):
            package = LIBRARIES[plan.format][1]
            if is_built():
                text = self.tr(
                    "{format} needs {package}, which the built app does not have: to film, install "
                    "Balloon Lab with pipx."
                )
            else:
                text = self.tr("{format} needs {package}, which is not installed: pip install {name}")
            return text.format(format=plan.format.upper(), package=package, name=package.lower())
        if self.begin.value() >= self.end.value():
            return self.tr("The span ends before it begins: let the run go on, or choose another one.")
        if plan.frames > MOST_FRAMES:
            return self.tr(
                "These would be {count} pictures, and {most} are the most: choose a shorter span, a higher "
                "speed, or fewer frames a second."
            ).format(count=count_text(plan.frames), most=count_text(MOST_FRAMES))
        return ""

    def _tell(self) -> None:
        """Say what will come of it, or why nothing can."""
        plan = self.plan
        size = self._panels[max(0, self.panel.currentIndex())].widget.size() * plan.factor
        text = self.tr("{count} pictures of {size}; the film lasts {length} s.")
        self.summary.setText(
            text.format(
                count=count_text(plan.frames), size=size_words(size), length=decimal_text(plan.length_s, 1)
            )
        )
        self._complain(self._why_not(plan))

    def _complain(self, why: str) -> None:
        self.problem.setText(why)
        self.problem.setVisible(bool(why))
        self.save_button.setEnabled(not self._why_not(self.plan) and not self.filmer.is_busy)

    # --- making it ----------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        plan = self.plan
        kind = self.tr("{kind} files (*.{suffix})").format(kind=plan.format.upper(), suffix=plan.format)
        path, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(self._suggest(plan)), f"{kind};;{self.tr('All files (*)')}"
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Begin to make what is chosen, or say why it cannot be written."""
        plan, self._path = self.plan, path
        self._complain("")
        try:
            self.filmer.start(plan, self._make_stage(plan), path)
        except OSError as error:
            self._fail(error.strerror)
            return
        self.bar.setMaximum(plan.frames)
        self._progress(0)
        self._show_busy(True)

    def _show_busy(self, busy: bool) -> None:
        self._form.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.save_button.setEnabled(not busy and not self._why_not(self.plan))
        if busy:
            self.cancel_button.setFocus()

    def _progress(self, count: int) -> None:
        made = self.tr("%v of %m pictures")
        self.bar.setFormat(made if count else self.tr("Going to the beginning of the span"))
        self.bar.setValue(count)

    def _finish(self) -> None:
        self.saved = self._path
        self.accept()

    def _fail(self, why: str) -> None:
        self._show_busy(False)
        text = self.tr("“{file}” cannot be written: {why}.")
        self._complain(text.format(file=self._path, why=why))

    def reject(self) -> None:
        """While a film is made: give that up and stay; else close."""
        if self.filmer.is_busy:
            self.filmer.cancel()
            self._show_busy(False)
        else:
            super().reject()


def _box(name: str, choices: list[tuple[str, object]], first: int = 0) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(first)
    return box


def _seconds(name: str, value: float, most: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setAccessibleName(name)
    spin.setDecimals(1)
    spin.setSuffix(" s")
    spin.setMaximum(most)
    spin.setValue(value)
    return spin
