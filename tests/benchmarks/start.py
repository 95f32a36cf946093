"""Start: from the start of the process to the first painted frame, beside a bare window with one plot."""

import os
import subprocess
import sys
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from tests.benchmarks.table import Line, in_turns_ms

_ROUNDS: Final = 7
_QUIT_AFTER_THE_FIRST_FRAME: Final = """
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def shown():  # the painting of the window that was just shown is among what is done before that
    app.processEvents()
    assert any(each.isWindow() and each.isVisible() for each in app.topLevelWidgets())
    os._exit(0)


app = QApplication(sys.argv[:1])
QTimer.singleShot(0, shown)
"""
_BARE: Final = """
import pyqtgraph as pg
from PySide6.QtWidgets import QMainWindow
window = QMainWindow()
plot = pg.PlotWidget()
plot.plot([1, 2, 3], [1, 3, 2])
window.setCentralWidget(plot)
window.resize(1440, 900)
window.show()
app.exec()
"""
_OURS: Final = """
import main
main.main(["open", "consolidation"])
"""


def measure(_argument: str) -> list[Line]:
    """Ours against the bare window, in turns."""
    with TemporaryDirectory() as home:

        def starter(code: str):
            command = [sys.executable, "-c", _QUIT_AFTER_THE_FIRST_FRAME + code]
            return lambda: subprocess.run(command, check=True, env=_environment(home), capture_output=True)

        works = {"ours": starter(_OURS), "bare": starter(_BARE)}
        in_turns_ms(works, 1)  # what is read from the disk is read once
        taken_ms = in_turns_ms(works, _ROUNDS)
    ours_ms, bare_ms = (float(np.median(taken_ms[name])) for name in ("ours", "bare"))
    return [
        Line(
            what="process start to the first painted frame, against a bare window with one plot",
            figure=ours_ms / bare_ms,
            unit="×",
            at_most=1.5,
            detail=f"{ours_ms:.0f} ms against {bare_ms:.0f} ms",
        )
    ]


def _environment(home: str) -> dict[str, str]:
    """As for a person who has started both before: what Python compiled then is kept."""
    own = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "PYTHONPYCACHEPREFIX")
    others = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return others | dict.fromkeys(own, home)
