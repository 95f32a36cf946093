"""What the last second of frames really reached: frames a second, time of a tick, speed."""

from collections import deque

from core.units import NS_PER_S


class Meter:
    """What the last second of frames really reached."""

    def __init__(self) -> None:
        """Begin with nothing measured."""
        self._frames: deque[tuple[float, float, float, float, int]] = deque()

    def clear(self) -> None:
        """Forget what was measured."""
        self._frames.clear()

    def note(self, at_s: float, elapsed_s: float, model_s: float, ticks: float, simulated_ns: int) -> None:
        """Add a frame: when, since the last one, the model's part, and how far it came."""
        self._frames.append((at_s, elapsed_s, model_s, ticks, simulated_ns))
        while self._frames[0][0] < at_s - 1.0:
            self._frames.popleft()

    @property
    def frames_per_s(self) -> float:
        """Frames a second."""
        elapsed_s = sum(frame[1] for frame in self._frames)
        return len(self._frames) / elapsed_s if elapsed_s > 0 else 0.0

    @property
    def tick_ms(self) -> float:
        """Real milliseconds that a tick of the model took."""
        ticks = sum(frame[3] for frame in self._frames)
        return 1000.0 * sum(frame[2] for frame in self._frames) / ticks if ticks > 0 else 0.0

    @property
    def speed(self) -> float:
        """Simulated seconds a real second."""
        elapsed_s = sum(frame[1] for frame in self._frames)
        return sum(frame[4] for frame in self._frames) / NS_PER_S / elapsed_s if elapsed_s > 0 else 0.0
