"""Moves runs on, as a test wants it."""

from PySide6.QtWidgets import QApplication

from core.units import NS_PER_S


def run_until(window, seconds):
    """Let the model of a window run to a moment, and show it."""
    advance_until(window.controller.timeline, seconds)
    window.controller.ticked.emit()
    QApplication.processEvents()


def advance_until(timeline, seconds):
    """Let a run go on to a moment, or a little past it."""
    while timeline.now_ns < seconds * NS_PER_S:
        timeline.advance()


def next_frame(window, clock, seconds):
    """Let real time pass, and draw a frame."""
    clock.now_s += seconds
    window.controller.frame()


def go_on(lockstep, seconds):
    """Let the runs of a comparison go on to a moment."""
    while lockstep.now_ns < seconds * NS_PER_S:
        lockstep.advance()
    return lockstep
