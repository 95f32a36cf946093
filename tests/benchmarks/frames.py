"""Frames: what one tick of the model and one painting of the whole window take together."""

import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time_ns
from typing import Final

import numpy as np
from PySide6.QtWidgets import QApplication

from tests.benchmarks import hosts
from tests.benchmarks.table import Line, spread, timed_ms
from tests.stage import Stage

_KIB: Final = 1024
_FIRST_FRAMES: Final = 20
"""in which everything is looked at once"""


def measure(name: str) -> list[Line]:
    """The frames of one of the hosts, and for the largest what memory all of it takes."""
    bench = hosts.ALL[name]()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with TemporaryDirectory() as folder:
        stage = Stage(bench.scenario, Path(folder), bench.warm_up_ticks)
        stage.play()
        timeline = stage.controller.timeline
        for _ in range(_FIRST_FRAMES):
            stage.frame()
        before, held = _touches(timeline), _balloons(timeline)
        taken_ms = timed_ms(stage.frame, bench.ticks)
        busy_ms = timed_ms(stage.frame, bench.ticks // 2, process_time_ns)
        touches = (_touches(timeline) - before) // (bench.ticks + bench.ticks // 2)
        moved = sum(abs(a - b) for a, b in zip(_balloons(timeline), held, strict=True))
        host = timeline.host()
        detail = (
            f"{spread(taken_ms)}; processor time p50 {np.median(busy_ms):.3g} ms, "
            f"p99 {np.percentile(busy_ms, 99):.3g} ms; {touches:,} touches a tick; "
            f"{host.free_frames / host.frames:.1%} of frames free; balloons moved by {moved:,} pages"
        )
        lines = [
            Line(
                what=f"a tick and its painting, {name}, p99",
                figure=float(np.percentile(taken_ms, 99)),
                unit="ms",
                at_most=bench.at_most_ms,
                detail=detail,
            )
        ]
        if bench.at_most_bytes is not None:
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB
            lines.append(
                Line(
                    what=f"memory of the whole process at its highest, {name}",
                    figure=peak / 2**30,
                    unit="GiB",
                    at_most=bench.at_most_bytes / 2**30,
                )
            )
        stage.close()
    return lines


def _touches(timeline) -> int:
    return sum(vm.guest.touches for vm in timeline._machine.world.vms.values())


def _balloons(timeline) -> list[int]:
    return [vm.balloon_pages for vm in timeline.vms()]
