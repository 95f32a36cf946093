"""The run and its one timer: play, pause, speed, next, restart, and the conditions that pause it."""

import secrets
import time
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.commands import Command, Refused
from core.events import (
    Event,
    HostState,
    HostStateChanged,
    HostSwappedOut,
    PagedOut,
    PagesWaiting,
    ProgramKilled,
)
from core.machine import Step
from core.scenario import Scenario
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.meter import Meter
from gui.story.narrator import is_happening

SPEEDS: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 4.0, 10.0, 20.0, 50.0, 100.0)
FRAME_MS: Final = 16
"""Between two frames: 60 a second at most."""
MODEL_BUDGET_S: Final = 0.008
"""The most that the model may take of one frame."""
LONGEST_FRAME_S: Final = 0.25
"""A frame that took longer (a dialog, a suspended laptop) owes no more simulated time than this."""
SEARCH_NS: Final = 120 * NS_PER_S
"""How far ahead `next_happening` looks before it says that nothing happens."""


class PauseWhen(StrEnum):
    """A moment worth stopping at."""

    CLEAR = "clear"
    SOFT = "soft"
    HARD = "hard"
    LOW = "low"
    HIGH = "high"
    FIRST_WAIT = "first-wait"
    FIRST_SWAP = "first-swap"
    FIRST_HOST_SWAP = "first-host-swap"
    KILL = "kill"


_ONCE_A_RUN: Final = frozenset({PauseWhen.FIRST_WAIT, PauseWhen.FIRST_SWAP, PauseWhen.FIRST_HOST_SWAP})


def moment_of(event: Event) -> PauseWhen | None:
    """The moment that an event is, if it is one worth stopping at."""
    match event:
        case HostStateChanged(new=new):
            return PauseWhen(str(HostState(new)))
        case PagesWaiting():
            return PauseWhen.FIRST_WAIT
        case PagedOut():
            return PauseWhen.FIRST_SWAP
        case HostSwappedOut():
            return PauseWhen.FIRST_HOST_SWAP
        case ProgramKilled():
            return PauseWhen.KILL
    return None


class Controller(QObject):
    """Owns the timeline; everything that moves it goes through here.

    Attributes:
        ticked: the run moved on or was acted on; at most once a frame.
        stepped: one `Step` was asked for and made (or None: nothing happens any more).
        run_changed: another run was opened, or this one restarted.
        playing_changed: it plays or stands still.
        speed_changed: another speed was chosen.
        paused_by: the `PauseWhen` that stopped it.
        refused: a `Refused` and the command it answers.
        failed: an exception inside the model; the run stands still.
    """

    ticked = Signal()
    stepped = Signal(object)
    run_changed = Signal()
    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    paused_by = Signal(str)
    refused = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        scenario: Scenario,
        seed: int | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
        parent: QObject | None = None,
    ) -> None:
        """Open a scenario, standing still at its start.

        Args:
            scenario: what to run.
            seed: the scenario's own when None.
            clock: seconds of real time; tests hand in their own.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._clock = clock
        self._timeline = Timeline(scenario, seed)
        self._playing = False
        self._search_until_ns: int | None = None
        self._speed = 1.0
        self._owed_ns = 0.0
        self._last_s = 0.0
        self._pause_when: set[PauseWhen] = set()
        self._passed: set[PauseWhen] = set()
        self._meter = Meter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.frame)

    # --- what is asked of it --------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline:
        """The run; the source of every view."""
        return self._timeline

    @property
    def scenario(self) -> Scenario:
        """What is run."""
        return self._timeline.scenario

    @property
    def seed(self) -> int:
        """The seed of this run."""
        return self._timeline.seed

    @property
    def playing(self) -> bool:
        """Whether simulated time passes by itself."""
        return self._playing

    @property
    def speed(self) -> float:
        """Simulated seconds a real second, as chosen."""
        return self._speed

    @property
    def meter(self) -> Meter:
        """What was really reached."""
        return self._meter

    @property
    def pause_conditions(self) -> frozenset[PauseWhen]:
        """The moments at which the run will stop."""
        return frozenset(self._pause_when)

    # --- what a person does ---------------------------------------------------------------------

    def play(self) -> None:
        """Let simulated time pass."""
        self._search_until_ns = None
        self._begin_frames()
        self._set_playing(True)

    def pause(self) -> None:
        """Stand still."""
        self._search_until_ns = None
        self._timer.stop()
        self._set_playing(False)

    def toggle(self) -> None:
        """Play when it stands still, pause when it plays."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def set_speed(self, speed: float) -> None:
        """Choose a speed between the slowest and the fastest."""
        speed = min(SPEEDS[-1], max(SPEEDS[0], speed))
        if speed != self._speed:
            self._speed = speed
            self._owed_ns = min(self._owed_ns, 0.0)
            self._meter.clear()
            self.speed_changed.emit(speed)

    def faster(self) -> None:
        """The next speed up."""
        self.set_speed(next((speed for speed in SPEEDS if speed > self._speed), SPEEDS[-1]))

    def slower(self) -> None:
        """The next speed down."""
        self.set_speed(next((speed for speed in reversed(SPEEDS) if speed < self._speed), SPEEDS[0]))

    def next_happening(self) -> None:
        """Go on to the next thing worth telling, and stand still there."""
        self.pause()
        self._search_until_ns = self._timeline.now_ns + SEARCH_NS
        self._begin_frames()
        self._guarded(self._search)

    def open(self, scenario: Scenario, seed: int | None = None) -> None:
        """Begin another run, standing still at its start."""
        self.pause()
        self._timeline = Timeline(scenario, seed)
        self._passed.clear()
        self._owed_ns = 0.0
        self._meter.clear()
        self.run_changed.emit()

    def restart(self, seed: int | None = None) -> None:
        """Begin again, with the same seed unless another is given."""
        self.open(self.scenario, self.seed if seed is None else seed)

    def restart_with_new_seed(self) -> None:
        """Begin again with a seed that nobody chose."""
        self.restart(secrets.randbelow(1_000_000))

    def set_pause_when(self, moment: PauseWhen, on: bool) -> None:
        """Stop at such a moment, or no longer; a *first* is counted from here on."""
        if on:
            self._pause_when.add(moment)
            self._passed.discard(moment)
        else:
            self._pause_when.discard(moment)

    def apply(self, command: Command) -> bool:
        """Carry out a command; a refusal changes nothing and is told by `refused`."""
        refusal = self.try_to(command)
        if refusal is not None:
            self.refused.emit(refusal, command)
        return refusal is None

    def try_to(self, command: Command) -> Refused | None:
        """Carry out a command; the refusal, if it is refused, for whoever asked."""
        try:
            self._timeline.apply(command)
        except Refused as refusal:
            return refusal
        except Exception as error:
            self._fail(error)
        self.ticked.emit()
        return None

    # --- the clock ------------------------------------------------------------------------------

    def frame(self) -> None:
        """One frame: let the model catch up, within its budget. The timer calls it."""
        self._guarded(self._play if self._search_until_ns is None else self._search)

    def _begin_frames(self) -> None:
        self._last_s = self._clock()
        self._meter.clear()
        self._timer.start()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.pause()
        self.failed.emit(error)

    def _play(self) -> None:
        begin_s = self._clock()
        elapsed_s = begin_s - self._last_s
        self._last_s = begin_s
        self._owed_ns += min(elapsed_s, LONGEST_FRAME_S) * self._speed * NS_PER_S
        before_ns = self._timeline.now_ns
        steps = 0
        while self._owed_ns > 0 and self._playing:
            if steps and self._clock() - begin_s >= MODEL_BUDGET_S:
                self._owed_ns = 0.0
                break
            step_from_ns = self._timeline.now_ns
            step = self._timeline.advance()
            steps += 1
            self._owed_ns -= self._timeline.now_ns - step_from_ns
            self._watch(step.events)
        ticks = (self._timeline.now_ns - before_ns) / self.scenario.host.tick_ns
        self._meter.note(
            begin_s, elapsed_s, self._clock() - begin_s, ticks, self._timeline.now_ns - before_ns
        )
        if steps:
            self.ticked.emit()

    def _search(self) -> None:
        begin_s = self._clock()
        found: Step | None = None
        while found is None and self._search_until_ns is not None:
            step = self._timeline.advance()
            if any(is_happening(event) for event in step.events):
                found = step
            elif self._timeline.now_ns >= self._search_until_ns:
                break
            elif self._clock() - begin_s >= MODEL_BUDGET_S:
                self.ticked.emit()
                return
        self.pause()
        self.ticked.emit()
        self.stepped.emit(found)

    def _watch(self, events: Iterable[Event]) -> None:
        for event in events:
            moment = moment_of(event)
            if moment is None or moment in self._passed:
                continue
            if moment in _ONCE_A_RUN:
                self._passed.add(moment)
            if moment in self._pause_when:
                self.pause()
                self.paused_by.emit(str(moment))
                return

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)
