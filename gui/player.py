"""A clock that plays something simulated: its one timer, its speed, and its budget a frame."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.units import NS_PER_S
from gui.meter import Meter

SPEEDS: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 4.0, 10.0, 20.0, 50.0, 100.0)
FRAME_MS: Final = 16
"""Between two frames: 60 a second at most."""
MODEL_BUDGET_S: Final = 0.008
"""The most that the model may take of one frame."""
LONGEST_FRAME_S: Final = 0.25
"""A frame that took longer (a dialog, a suspended laptop) owes no more simulated time than this."""


class Player(QObject):
    """Lets simulated time pass; whoever inherits says what a step is.

    Attributes:
        ticked: simulated time moved on; at most once a frame.
        playing_changed: it plays or stands still.
        speed_changed: another speed was chosen.
        failed: an exception inside the model; it stands still.
    """

    ticked = Signal()
    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    failed = Signal(object)

    budget_s = MODEL_BUDGET_S
    """the most that its model may take of a frame"""

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        """Stand still.

        Args:
            clock: seconds of real time; tests hand in their own.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.clock = clock
        self._playing = False
        self._is_held = False
        self._speed = 1.0
        self._owed_ns = 0.0
        self._last_s = 0.0
        self._meter = Meter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.frame)

    # --- what whoever inherits says ---------------------------------------------------------------

    @property
    def now_ns(self) -> int:
        """The simulated moment."""
        raise NotImplementedError

    @property
    def tick_ns(self) -> int:
        """How long a tick is."""
        raise NotImplementedError

    def _step(self) -> None:
        """Go on by as little as can be."""
        raise NotImplementedError

    # --- what is asked of it ----------------------------------------------------------------------

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

    # --- what a person does -----------------------------------------------------------------------

    def play(self) -> None:
        """Let simulated time pass."""
        self._begin_frames()
        self._set_playing(True)

    def pause(self) -> None:
        """Stand still."""
        self._stand_still()

    def hold(self) -> None:
        """Let time wait, whatever it does, until `release`."""
        self._is_held = True

    def release(self) -> None:
        """Go on as before `hold`."""
        self._is_held = False
        self._last_s = self.clock()
        self._meter.clear()

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

    # --- the clock --------------------------------------------------------------------------------

    def frame(self) -> None:
        """One frame: go on, wherever to, unless it is held. The timer calls it."""
        if not self._is_held:
            self._guarded(self._go_on)

    def _go_on(self) -> None:
        """What there is to do in a frame."""
        self._play()

    def _begin_frames(self) -> None:
        self._last_s = self.clock()
        self._meter.clear()
        self._timer.start()

    def _stand_still(self) -> None:
        self._timer.stop()
        self._set_playing(False)

    def _owe_nothing(self) -> None:
        self._owed_ns = 0.0
        self._meter.clear()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._stand_still()
        self.failed.emit(error)

    def _play(self) -> None:
        """Let the model catch up, within its budget."""
        begin_s = self.clock()
        elapsed_s = begin_s - self._last_s
        self._last_s = begin_s
        self._owed_ns += min(elapsed_s, LONGEST_FRAME_S) * self._speed * NS_PER_S
        before_ns = self.now_ns
        steps = 0
        while self._owed_ns > 0 and self._playing:
            if steps and self.clock() - begin_s >= self.budget_s:
                self._owed_ns = 0.0
                break
            step_from_ns = self.now_ns
            self._step()
            steps += 1
            self._owed_ns -= self.now_ns - step_from_ns
        passed_ns = self.now_ns - before_ns
        self._meter.note(begin_s, elapsed_s, self.clock() - begin_s, passed_ns / self.tick_ns, passed_ns)
        if steps:
            self.ticked.emit()

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)
