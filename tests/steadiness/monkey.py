"""Monkey: a person who does anything at all to the window; nothing of it may break or block it."""

import shutil
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import pyqtgraph
from PySide6.QtCore import QEvent, QSettings, QStandardPaths, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from core.scenario_files import load, shipped_names, shipped_path
from gui.controller import Controller
from gui.i18n.language import Speaker
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.windows import Windows
from tests.core.invariants import check
from tests.steadiness import hands
from tests.steadiness.answers import Answers, answered
from tests.steadiness.clockwork import Clockwork
from tests.steadiness.faults import Faults, noted

AT_MOST_MS: Final = 250.0
_DIALOG_DEEDS: Final = 25
"""then a person has enough of a dialog"""
_POPUP_DEEDS: Final = 8
_DEED_MS: Final = 20
"""that pass with each deed, as the timers see it"""
_DEEPEST: Final = 5
_SLOWEST: Final = 40
_TOLD_EVERY: Final = 250
_CLOCK_S: Final = 0.004
"""that pass whenever somebody looks at the clock: what is done in a frame's time is the same in each run"""
_NO_DRAG_PX: Final = 10**6
"""text that is dragged away waits for a hand that only a real screen has"""
_HOSTILE: Final = Path(__file__).parent.parent / "hostile"


class Answer(NamedTuple):
    """How long the window took over a deed."""

    busy_ms: float
    """of the processor"""
    wall_ms: float
    number: int
    deed: str


class Monkey:
    """Acts until it has done its number of deeds.

    Attributes:
        answers: the slowest, and all that were too slow.
        done: how often what was done.
    """

    def __init__(
        self, seed: int, deeds: int, folder: Path, faults: Faults, tell: Callable[[str], None]
    ) -> None:
        self._tell = tell
        self.random = Random(seed)
        self.slowest: list[Answer] = []
        self.done: Counter[str] = Counter()
        self.number = 0
        self._deeds = deeds
        self._faults = faults
        self._now_s = 0.0
        self._clockwork = Clockwork()
        self._depth = 0
        self._deed = ""
        self._loops = 0
        """how many of Qt's loops go on inside each other where the person acts"""
        self._under_way: list[int] = []
        """the deeds that are not done, the innermost last"""
        files = folder / "files"
        fill(files)
        self.files = Answers(self.random, files, self._stay_in)
        controller = Controller(load("consolidation"), clock=self._clock)
        settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        settings.tour_seen = True
        QApplication.setStartDragDistance(_NO_DRAG_PX)
        QApplication.setKeyboardInputInterval(
            -1
        )  # each letter begins a search of its own, however fast it comes
        pyqtgraph.setConfigOption("mouseRateLimit", -1)  # nor does the graph ask how fast the pointer moves
        self._speaker = Speaker(QApplication.instance())
        self._speaker.speak(settings.language)
        self._windows = Windows(controller, settings, self._speaker, folder / "autosave")

    @property
    def window(self) -> MainWindow:
        """The one that is shown now."""
        return self._windows.current()

    def run(self) -> None:
        """Do all there is to do, and close what is open."""
        with answered(self.files, self._faults), self._clockwork.instead_of_time():
            self._windows.begin()
            QApplication.processEvents()
            while self.number < self._deeds:
                self._act(list(hands.DEEDS), list(hands.DEEDS.values()))

    def open_path(self) -> str:
        """Open a file of the folder; its name."""
        path = self.files.file()
        self.window.opening.open_path(path)
        return path.name

    # --- acting -------------------------------------------------------------------------------------

    def _clock(self) -> float:
        self._now_s += _CLOCK_S
        return self._now_s

    def _act(self, deeds: list, weights: list[int] | None = None) -> None:
        """One deed, its answer, and a look whether all is well."""
        self._make_ready()
        if QApplication.activePopupWidget() is not None:
            deeds, weights = list(hands.IN_POPUPS), None
        (deed,) = self.random.choices(deeds, weights)
        self.number += 1
        self.done[deed.__name__] += 1
        number = self.number
        self._doing(deed.__name__)
        QTimer.singleShot(0, partial(self._free, number, _POPUP_DEEDS))
        self._begin()
        self._under_way.append(number)
        try:
            self._doing(f"{deed.__name__}: {deed(self)}")
        except Exception as error:
            self._faults.add_error(error)
        QApplication.processEvents()
        self._clockwork.pass_time(_DEED_MS)
        QApplication.processEvents()
        self._under_way.remove(number)
        self._note_answer()
        self._look()
        if number % _TOLD_EVERY == 0:
            self._tell(f"{number:,} deeds, {len(self._faults.texts)} faults")

    def _free(self, number: int, left: int) -> None:
        """Go on in a menu that a deed is waiting for: Qt gives control back only when it is gone."""
        if number not in self._under_way:
            return
        if number == self._under_way[-1] and QThread.currentThread().loopLevel() > self._loops:
            popup = QApplication.activePopupWidget()
            QApplication.processEvents()
            self._note_answer()
            self._loops += 1
            if popup is not None and left > 0:
                self._act(list(hands.IN_POPUPS))
            elif popup is not None:
                popup.close()
            self._loops -= 1
            self._begin()
        QTimer.singleShot(0, partial(self._free, number, left - 1))

    def _make_ready(self) -> None:
        """Whoever closed the window opens it again; what nobody may choose cannot be chosen."""
        if not self.window.isVisible():
            self.window.show()
        for name in hands.FORBIDDEN:
            self.window.actions_by_name[name].setEnabled(False)

    def _stay_in(self, dialog: QDialog) -> None:
        """Act until a dialog is done; the deed that opened it has its answer now."""
        QApplication.processEvents()
        self._note_answer()
        self._depth += 1
        left = _DIALOG_DEEDS if self._depth < _DEEPEST else 0
        while dialog.isVisible() and left and self.number < self._deeds:
            left -= 1
            self._act(list(hands.IN_DIALOGS))
        self._depth -= 1
        self._doing(f"leave {type(dialog).__name__}")
        self._begin()
        if dialog.isVisible():
            dialog.reject()

    def end(self) -> None:
        """Close what is open."""
        for popup in QApplication.topLevelWidgets():
            if popup is not self.window and popup.isVisible():
                popup.close()
        window = self.window
        window.controller.pause()
        window.file.forget()
        window.close()
        self._windows.autosave.end()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    # --- judging ------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._began_s = time.process_time(), time.perf_counter()

    def _note_answer(self) -> None:
        busy_s, wall_s = self._began_s
        taken = (time.process_time() - busy_s) * 1000, (time.perf_counter() - wall_s) * 1000
        self.slowest.append(Answer(*taken, self.number, self._deed))
        kept = {}
        for answer in sorted(self.slowest, reverse=True):
            kept.setdefault(answer.deed, answer)
        self.slowest = list(kept.values())[:_SLOWEST]
        self._begin()

    def _doing(self, deed: str) -> None:
        self._deed = deed
        self._faults.doing = f"Deed {self.number:,}, {deed}"

    def _look(self) -> None:
        try:
            check(self.window.controller.timeline._machine.world)
        except AssertionError as error:
            self._faults.add_error(error)


def fill(folder: Path) -> None:
    """Put files there that can be opened, and such that cannot."""
    (folder / "saved").mkdir(parents=True)
    for name in shipped_names():
        shutil.copy(shipped_path(name), folder / f"{name}.toml")
    for path in sorted(_HOSTILE.glob("*")):
        shutil.copy(path, folder / path.name)


def monkey(
    seed: int, deeds: int, tell: Callable[[str], None] = print, at_most_ms: float = AT_MOST_MS
) -> list[str]:
    """Let a random person act; what was wrong, and which answers took longer than that."""
    QStandardPaths.setTestModeEnabled(True)
    with TemporaryDirectory() as folder, noted(tell) as faults:
        who = Monkey(seed, deeds, Path(folder), faults, tell)
        who.run()
        _report(who, tell)
        who.end()
    slow = [each for each in who.slowest if each.busy_ms > at_most_ms]
    late = [f"deed {each.number:,}, {each.deed}: answered after {each.busy_ms:.0f} ms" for each in slow]
    kinds = {text.strip().splitlines()[-1].split(": Qt: ")[-1]: text for text in reversed(faults.texts)}
    return [*reversed(kinds.values()), *late]


def _report(who: Monkey, tell: Callable[[str], None]) -> None:
    tell(", ".join(f"{name} {count:,}" for name, count in who.done.most_common()))
    tell("The slowest answers, in ms of the processor (and of the clock on the wall):")
    for answer in who.slowest:
        tell(f"  {answer.busy_ms:6.0f} ({answer.wall_ms:6.0f})  deed {answer.number:,}, {answer.deed}")
