"""A window in a process that keeps its run in a folder, and then is gone: python crashing.py FOLDER"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from core.commands import SetShares
from core.scenario_files import load
from gui.controller import Controller
from gui.main_window import MainWindow
from gui.settings import Settings

app = QApplication(sys.argv)
folder = Path(sys.argv[1])
settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
window = MainWindow(Controller(load("deflate")), settings)
autosave = window.autosave_in(folder)
window.apply(SetShares(vm=window.controller.timeline.vms()[0].name, shares=77))
for _ in range(50):
    window.controller.timeline.advance()
autosave.keep()
os.kill(os.getpid(), signal.SIGKILL)
