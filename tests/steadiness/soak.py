"""Soak: every scenario in turns in one window, frame after frame; nothing may grow or get lost.

The first round makes whatever is made once. At the end of each of its turns a scenario has the same history
as in the round before, so what memory and references there are can be compared turn by turn. Afterwards one
run goes on and on, with budgets of history so small that they are full soon: from then on it may not grow.
"""

import ctypes
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from core.scenario import Scenario
from core.scenario_files import lessons, load, shipped
from core.timeline import Timeline
from core.units import MIB
from gui.action_spec import Group
from tests.stage import Stage
from tests.steadiness.faults import Faults, noted

GROWTH_BYTES: Final = 5 * MIB
ROUNDS: Final = 5
"""the first warms up, the second is what the others are measured by"""
LONG_PART: Final = 4
"""one frame of so many is drawn in the run that goes on and on"""
_LONG_MARKS: Final = 8
_SMALL_BYTES: Final = MIB
_LOST_REFERENCES: Final = 2_000
"""as many fewer are chance: with one lost a frame, the shortest long form loses more"""
_HAS_MORTALS: Final = sys.version_info < (3, 12)
_PAGE_BYTES: Final = os.sysconf("SC_PAGE_SIZE")


class Mark(NamedTuple):
    """What there was at the end of a turn."""

    what: str
    round: int
    frames: int
    rss_bytes: int
    references: tuple[int, ...]
    """to None, True and False; none where these are immortal"""


def _give_back() -> None:
    """Let the allocator give back what it keeps for later, or it would be chance what is counted."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def look(what: str, round_: int, frames: int) -> Mark:
    """What there is now, once rubbish is thrown away."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    _give_back()
    rss_pages = int(Path("/proc/self/statm").read_text().split()[1])
    references = tuple(map(sys.getrefcount, (None, True, False))) if _HAS_MORTALS else ()
    return Mark(what, round_, frames, rss_pages * _PAGE_BYTES, references)


class Soak:
    """A window that is looked at for a very long time."""

    def __init__(
        self,
        folder: Path,
        frames: int,
        faults: Faults,
        tell: Callable[[str], None],
        scenarios: Sequence[Scenario] = (),
    ) -> None:
        self.marks: list[Mark] = []
        self.painted = 0
        self.frames = 0
        self._faults = faults
        self._tell = tell
        self._scenarios = scenarios or (*shipped(), *lessons())
        self._long_frames = frames // LONG_PART
        self._turn_frames = max(1, (frames - self._long_frames) // (ROUNDS * len(self._scenarios)))
        self.stage = Stage(self._scenarios[0], folder)
        self.stage.controller.failed.connect(faults.add_error)
        self._paints = _Paints(self.stage.window)

    def run(self) -> None:
        """All rounds, and the long run."""
        for number in range(ROUNDS):
            for scenario in self._scenarios:
                self._turn(scenario, number)
        self._go_on_and_on()
        self.painted = self._paints.count

    def _turn(self, scenario: Scenario, round_: int) -> None:
        self._faults.doing = f"{scenario.name}, round {round_ + 1}"
        self.stage.open(scenario)
        for eye in self.stage.window.actions_by_name.of(Group.EYE):
            eye.trigger()
            self._draw(self._turn_frames // 3)
        self._draw(self._turn_frames % 3)
        self._mark(scenario.name, round_)

    def _draw(self, frames: int) -> None:
        controller, following = self.stage.controller, self.stage.window.actions_by_name["lesson-next"]
        for _ in range(frames):
            if not controller.playing:
                (following.trigger if following.isEnabled() else self.stage.play)()
                controller._timer.stop()
            self.stage.frame()
            self.frames += 1

    def _go_on_and_on(self) -> None:
        """One run, as long as all the others together are in a round and longer."""
        timeline = with_small_budgets(load("consolidation"))
        self.stage.window.file.forget()
        self.stage.controller.take(timeline)
        for number in range(_LONG_MARKS):
            self._draw(self._long_frames // _LONG_MARKS)
            self._mark("on and on", number)

    def _mark(self, what: str, round_: int) -> None:
        mark = look(what, round_, self.frames)
        self.marks.append(mark)
        self._tell(
            f"{mark.frames:>8,} frames  {mark.rss_bytes / MIB:7.1f} MiB  round {round_ + 1}  {what}  "
            f"references to None, True, False: {mark.references}"
        )


class _Paints(QObject):
    """Counts how often a window was really painted."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


def with_small_budgets(scenario: Scenario) -> Timeline:
    """A run whose history is full after a minute or so."""
    timeline = Timeline(scenario)
    branch = timeline.branch
    branch.checkpoints._budget_bytes = branch.record._budget_bytes = branch.telemetry._budget_bytes = (
        _SMALL_BYTES
    )
    return timeline


def complaints(marks: list[Mark]) -> Iterator[str]:
    """What the marks show to be wrong: memory that grew, references that went."""
    for what in dict.fromkeys(mark.what for mark in marks):
        turns = [mark for mark in marks if mark.what == what]
        first = _settled(turns)
        grown = max(mark.rss_bytes for mark in turns[first:]) - turns[first].rss_bytes
        if grown > GROWTH_BYTES:
            yield f"{what}: memory grew by {grown / MIB:.1f} MiB"
        by_name = zip(*(mark.references for mark in turns), strict=True)
        for name, counts in zip(("None", "True", "False"), by_name, strict=False):
            fallen = counts[first] - min(counts[first:])
            if fallen > _LOST_REFERENCES:
                yield f"{what}: {fallen:,} references to {name} were lost"


def _settled(turns: list[Mark]) -> int:
    """From which turn on nothing new is to be expected."""
    return len(turns) // 2 - 1


def soak(frames: int, tell: Callable[[str], None] = print, scenarios: Sequence[Scenario] = ()) -> list[str]:
    """Draw so many frames of these scenarios, or of all; what was wrong."""
    with TemporaryDirectory() as folder, noted(tell) as faults:
        worn = Soak(Path(folder), frames, faults, tell, scenarios)
        worn.run()
        worn.stage.close()
        wrong = [*faults.texts, *complaints(worn.marks)]
    tell(f"{worn.frames:,} frames were drawn, the window was painted {worn.painted:,} times.")
    return wrong
