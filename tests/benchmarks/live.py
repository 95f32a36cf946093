"""The window of a real guest of 2 GiB: what a frame takes while its pages are looked at, and while not."""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core.commands import SetTarget
from core.scenario_files import load
from gui.controller import Controller
from gui.live.demo.demo_guest import TCG
from gui.live.demo.needs import MissingError, find_parts, missing_text
from gui.live.demo.programs import Program
from gui.main_window import MainWindow
from gui.settings import Settings
from tests.benchmarks.table import Line, spread

RAM_MIB: Final = 2048
FRAME_S: Final = 1 / 60
TURNS: Final = 8
FRAMES_A_TURN: Final = 150
BALLOONS_MIB: Final = (64, 192)
"""the balloon goes to and fro between these, in both"""
AT_MOST: Final = 1.2


def measure(_name: str) -> list[Line]:
    """In turns, in one run."""
    what = f"p99 of a frame, a real guest of {RAM_MIB} MiB looked at 5 times a second / not looked at"
    try:
        find_parts()
    except MissingError as error:
        return [Line(what=what, figure=float("nan"), unit="×", detail=f"not measured: {missing_text(error)}")]
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat))
        window = MainWindow(Controller(load("consolidation"), clock=time.monotonic), settings)
        window.actions_by_name["live"].trigger()
        live = window.living.window
        live.resize(1920, 1080)
        live.demo.boot(RAM_MIB, TCG)
        _wait(lambda: live.run.guests and live.run.guests[0].facts().available_bytes)
        guest = live.run.guests[0]
        live.demo.switch(guest.monitor.address.path, Program.PRIVATE, RAM_MIB // 2)
        _wait(lambda: guest.seen(live.run.now_ns).view.backed_pages > RAM_MIB * 256 // 2)
        taken_ms: dict[bool, list[float]] = {True: [], False: []}
        block = guest._block
        for turn in range(TURNS):
            looks = turn % 2 == 0
            guest._block = block if looks else None
            live.run.apply(SetTarget(vm=guest.name, target_pages=BALLOONS_MIB[turn // 2 % 2] * 256))
            taken_ms[looks] += [_frame_ms(live) for _ in range(FRAMES_A_TURN)]
        window.file.forget()
        window.close()
        window.deleteLater()
        QApplication.processEvents()
    p99 = {looks: float(np.percentile(each, 99)) for looks, each in taken_ms.items()}
    detail = "; ".join(
        f"{'looked at' if looks else 'not'}: p99 {p99[looks]:.3g}, {spread(np.array(each))}"
        for looks, each in taken_ms.items()
    )
    return [Line(what=what, figure=p99[True] / p99[False], unit="×", at_most=AT_MOST, detail=detail)]


def _frame_ms(live) -> float:
    """Wait for the next frame's time, then do all that is due and paint what changed."""
    time.sleep(FRAME_S)
    began_s = time.perf_counter()
    QApplication.processEvents()
    live.overview.cards.refresh()
    QApplication.processEvents()
    return (time.perf_counter() - began_s) * 1000


def _wait(condition) -> None:
    until_s = time.monotonic() + 120
    while not condition():
        QApplication.processEvents()
        time.sleep(0.005)
        if time.monotonic() > until_s:
            raise TimeoutError("the guest does not do as it should")
