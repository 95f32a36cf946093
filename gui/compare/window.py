"""The window that runs one scenario and seed under two or three variants, side by side."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QVBoxLayout, QWidget

from core.compare import Comparison, Lockstep, table
from core.headless import json_text, write
from core.scenario import Scenario
from core.units import NS_PER_S
from core.variants import VariantError, alike
from gui.action_spec import Group
from gui.actions import make_actions, set_keys, space_presses
from gui.compare.bar import CompareBar
from gui.compare.pictures import Pictures
from gui.compare.runner import Runner
from gui.compare.story import Story
from gui.compare.verdict import explanation, verdict
from gui.compare.words import variant_title
from gui.crash_dialog import CrashDialog, report_of
from gui.display import Display
from gui.notice import Notice
from gui.numbers import decimal_text
from gui.text import error_text, scenario_text

REDRAW_S: Final = 0.1
"""While they run, numbers and pictures change no more often than can be read."""
CRAMPED_PX: Final = 560


class CompareWindow(QWidget):
    """Chooses variants, runs them, and says what differs; closed, it holds no runs."""

    def __init__(
        self,
        display: Display,
        scenario: Scenario,
        seed: int,
        *,
        clock: Callable[[], float] = time.perf_counter,
        parent: QWidget | None = None,
    ) -> None:
        """Offer variants of a scenario; `clock` is seconds of real time."""
        super().__init__(parent, Qt.WindowType.Window)
        self._display = display
        self._scenario, self._seed = self._offered = scenario, seed
        self.runner = Runner(clock, self)
        self._drawn_s = 0.0
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWindowTitle(self.tr("Compare"))
        self.actions_by_name = make_actions(self, (Group.COMPARE,), ("faster", "slower"))
        self._make_parts()
        self._connect()
        self._show_runs()

    def set_run(self, scenario: Scenario, seed: int) -> None:
        """Offer variants of another run: now, or when the comparison that is shown is dropped."""
        self._offered = scenario, seed
        if self.runner.lockstep is None:
            self._show_runs()

    # --- parts ----------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        texts = (self.tr("Start"), self.tr("Pause"), self.tr("Go on"), self.tr("Again"))
        self.bar = CompareBar(self._display, self.actions_by_name, texts)
        self.notice = Notice(self._display)
        self.pictures = Pictures(self._display)
        self.story = Story(self._display)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.pictures)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.story)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for part in (self.bar, self.notice, self.area):
            rows.addWidget(part, 1 if part is self.area else 0)
        rows.addLayout(self._foot)

    def _connect(self) -> None:
        for name, handler in (
            ("compare-play", self._play),
            ("compare-step", self._step),
            ("compare-cancel", self._cancel),
            ("compare-copy", self._copy),
            ("compare-save", self._ask_where_to_save),
            ("faster", self.runner.faster),
            ("slower", self.runner.slower),
        ):
            self.actions_by_name[name].triggered.connect(handler)
        self.actions_by_name["faster"].setIconText("+")
        self.actions_by_name["slower"].setIconText("−")
        self.bar.speed.chosen.connect(self.runner.set_speed)
        self.bar.speed.show_speed(self.runner.speed)
        self.pictures.chosen_changed.connect(self._show_choice)
        self.runner.speed_changed.connect(self.bar.speed.show_speed)
        self.runner.begun.connect(self._show_runs)
        self.runner.ticked.connect(self._follow)
        self.runner.playing_changed.connect(self._refresh)
        self.runner.failed.connect(self._tell_crash)
        self._display.appearance_changed.connect(self._restyle)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._share_out_space)
        self._restyle()

    # --- choosing -------------------------------------------------------------------------------------

    def _problem(self) -> str:
        """Why what is chosen cannot be compared; empty when it can."""
        same = alike(self._scenario, self.pictures.chosen)
        if same is None:
            return ""
        first, second = map(variant_title, same)
        if first == second:
            return self.tr("“{variant}” is chosen twice: choose another one.").format(variant=first)
        return self.tr("“{first}” and “{second}” are the same in this scenario: choose another one.").format(
            first=first, second=second
        )

    def _show_choice(self) -> None:
        if self.runner.lockstep is not None:
            return
        problem = self._problem()
        self.story.tell(
            problem or self.tr("Choose two or three ways of getting memory back."),
            self.tr("The host, its VMs, their programs and the seed are the same under each of them."),
        )
        for name in ("compare-play", "compare-step"):
            self.actions_by_name[name].setEnabled(not problem)

    def _begin(self) -> bool:
        """Build the runs; whether that went well."""
        try:
            lockstep = Lockstep(self._scenario, self.pictures.chosen, self._seed)
        except VariantError as error:
            self.story.tell(error_text(error))
            return False
        self.runner.begin(lockstep, self.bar.duration.value() * NS_PER_S)
        return True

    # --- showing --------------------------------------------------------------------------------------

    def _show_runs(self) -> None:
        """There are other runs, or none."""
        lockstep = self.runner.lockstep
        if lockstep is None:
            self._scenario, self._seed = self._offered
        self.pictures.set_runs(lockstep.runs if lockstep else (), self._scenario.notes)
        self.bar.set_choosing(lockstep is None)
        for name in ("compare-cancel", "compare-copy", "compare-save"):
            self.actions_by_name[name].setEnabled(lockstep is not None)
        self.notice.hide()
        self._refresh()
        self._share_out_room()

    def _follow(self) -> None:
        """Show the runs now and then while they go on, and at once where they stop."""
        if not self.runner.playing or self.runner.clock() - self._drawn_s >= REDRAW_S:
            self._refresh()

    def _refresh(self) -> None:
        """Show the runs as they are now."""
        self._drawn_s = self.runner.clock()
        self._show_playing()
        lockstep = self.runner.lockstep
        self.bar.show_titles(scenario_text(self._scenario.title), self._where())
        if lockstep is None:
            self._show_choice()
            return
        result = lockstep.result()
        self.pictures.refresh(result)
        self._tell(result)

    def _tell(self, result: Comparison) -> None:
        what = verdict(result)
        if not self.runner.is_finished:
            what = self.tr("So far: {what}").format(what=what)
        self.story.tell(what, explanation(result, self._display.vocabulary))

    def _where(self) -> str:
        seed = self.tr("seed {n}").format(n=self._seed)
        if self.runner.lockstep is None:
            return seed
        now_s, end_s = self.runner.now_ns / NS_PER_S, self.runner.end_ns // NS_PER_S
        return self.tr("{now} of {end} s").format(now=decimal_text(now_s, 1), end=end_s) + f" · {seed}"

    def _show_playing(self) -> None:
        runner = self.runner
        if runner.playing:
            text = self.tr("Pause")
        elif runner.lockstep is None:
            text = self.tr("Start")
        else:
            text = self.tr("Again") if runner.is_finished else self.tr("Go on")
        self.actions_by_name["compare-play"].setText(text)
        self.actions_by_name["compare-cancel"].setText(
            self.tr("Choose again") if runner.is_finished else self.tr("Cancel")
        )

    def _share_out_space(self) -> None:
        """Space presses the button that has the focus; else it plays."""
        set_keys(self.actions_by_name["compare-play"], ["P"] if space_presses() else ["Space", "P"])

    def _restyle(self) -> None:
        px = self._display.px
        self._foot.setContentsMargins(px(12), 0, px(12), px(8))
        self._refresh()
        self._share_out_room()

    def _share_out_room(self) -> None:
        """In a cramped window the story is a part of what scrolls."""
        cramped = self.height() < self._display.px(CRAMPED_PX)
        home = self.pictures.head if cramped else self._foot
        if home.indexOf(self.story) < 0:
            home.addWidget(self.story)
        self.pictures.fit(self.area.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._share_out_room()

    # --- acting ---------------------------------------------------------------------------------------

    def _play(self) -> None:
        if self.runner.playing:
            self.runner.pause()
        elif not (self.runner.lockstep is None or self.runner.is_finished) or self._begin():
            self.runner.play()

    def _step(self) -> None:
        if self.runner.lockstep is not None or self._begin():
            self.runner.step()

    def _cancel(self) -> None:
        self.runner.cancel()

    def _copy(self) -> None:
        if self.runner.lockstep is not None:
            result = self.runner.lockstep.result()
            QGuiApplication.clipboard().setText("\n".join([*table(result), verdict(result)]))
            self.notice.tell(self.tr("The numbers are on the clipboard."))

    def _ask_where_to_save(self) -> None:
        name = f"{self._scenario.name}-comparison.json"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the comparison"), name, self.tr("JSON (*.json);;All files (*)")
        )
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Write the numbers, or say why they cannot be written."""
        if self.runner.lockstep is None:
            return
        try:
            write(path, [json_text(self.runner.lockstep.result())])
        except OSError as error:
            text = self.tr("“{file}” cannot be written: {why}.")
            self.notice.tell(text.format(file=path, why=error.strerror))
        else:
            self.notice.tell(self.tr("The numbers are in “{file}”.").format(file=path))

    def _tell_crash(self, error: BaseException) -> None:
        about = f"{self._scenario.name}, seed {self._seed}: {', '.join(self.pictures.chosen)}"
        dialog = CrashDialog(self._display, report_of(error, about=about), self)
        dialog.exec()
        dialog.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the runs."""
        self.runner.cancel()
        super().closeEvent(event)
