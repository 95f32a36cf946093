"""Nothing is lost by drawing for hours: no reference to `None`, no object, no timer."""

import sys

import numpy as np
import pytest
from driving import next_frame, run_until
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.display import Display
from gui.pages.page_grid import PageGrid
from gui.vm.balloon_gauge import BalloonGauge


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_ten_thousand_repaints_keep_every_reference_to_none(qtbot):
    display = Display()
    gauge, grid = BalloonGauge(display), PageGrid(display, "pages")
    for widget in (gauge, grid):
        qtbot.addWidget(widget)
        widget.setFixedSize(40, 40)
        widget.show()
    gauge.set_values(4, 8, 10, 16, 4096)
    grid.set_pages(np.zeros(16, dtype=np.uint8), 0)
    before = sys.getrefcount(None)
    for _ in range(5_000):
        gauge.repaint()
        grid.repaint()
    assert abs(sys.getrefcount(None) - before) < 500


def test_a_run_and_its_restarts_leave_no_objects_behind(window, clock):
    window.controller.set_speed(20)

    def go():
        window.controller.restart()
        window.controller.play()
        for _ in range(30):
            next_frame(window, clock, 0.05)
        window.controller.pause()
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, 52)
        return len(window.findChildren(QObject))

    go()
    counts = [go() for _ in range(3)]
    assert counts[0] == counts[-1]


def test_one_timer_runs_the_window(window):
    run_until(window, 1)
    window.controller.play()
    running = [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() > 0]
    assert len(running) == 1
