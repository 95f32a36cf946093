"""Checkpoints: machines put away as bytes, so that a moment of the past is reached without the whole way.

A machine is pickled with its arrays apart, and cut into chunks. A chunk that several checkpoints hold is kept
once, so one more checkpoint costs what has changed since the last. Under a budget of bytes they thin with
age: the older a stretch of the run, the further apart are its checkpoints.
"""

import pickle
from bisect import bisect_right
from typing import Any, NamedTuple

from core.chunks import Chunk, Chunks
from core.machine import Machine


class Moment(NamedTuple):
    """A place in a run: after so many steps of the machine and so many commands of the person."""

    steps: int
    commands: int


class ChunkPool(Chunks):
    """The chunks of all checkpoints of a run.

    Attributes:
        idle: the checkpoints of courses that were left, the longest left first; they go first.
    """

    def __init__(self) -> None:
        """Nothing kept."""
        super().__init__()
        self.idle: list[Checkpoints] = []


class _Stored(NamedTuple):
    parts: tuple[tuple[Chunk, ...], ...]
    """the pickle, then each array"""
    size_bytes: int

    @property
    def chunks(self) -> tuple[Chunk, ...]:
        return tuple(chunk for part in self.parts for chunk in part)


class Checkpoints:
    """The checkpoints of one course of a run, in order of time; courses may share a pool.

    Attributes:
        moments: where there is one.
    """

    def __init__(self, pool: ChunkPool, budget_bytes: int) -> None:
        """None yet. The budget is that of the whole pool."""
        self.moments: list[Moment] = []
        self._pool = pool
        self._budget_bytes = budget_bytes
        self._stored: dict[Moment, _Stored] = {}

    def add(self, moment: Moment, machine: Machine) -> int:
        """Put a machine away, later than all so far; how many bytes it has, shared ones too.

        One that takes more than a quarter of the budget is not: too few of it would fit to be of use. With a
        budget of 0 it is not even tried.
        """
        if not self._budget_bytes:
            return 0
        buffers: list[pickle.PickleBuffer] = []
        body = pickle.dumps(machine, protocol=5, buffer_callback=buffers.append)
        raw = [memoryview(body), *(buffer.raw() for buffer in buffers)]
        size_bytes = sum(len(each) for each in raw)
        if size_bytes <= self._budget_bytes // 4:
            self._stored[moment] = _Stored(tuple(self._pool.put(each) for each in raw), size_bytes)
            self.moments.append(moment)
            self._thin()
        return size_bytes

    def nearest(self, moment: Moment) -> Moment | None:
        """The last checkpoint that is not later."""
        place = bisect_right(self.moments, moment)
        return self.moments[place - 1] if place else None

    def restore(self, moment: Moment) -> Machine:
        """A new machine as it was then."""
        body, *arrays = (self._pool.get(part) for part in self._stored[moment].parts)
        return _load(body, arrays)

    def until(self, moment: Moment) -> "Checkpoints":
        """The same up to a moment, for another course that begins there."""
        other = Checkpoints(self._pool, self._budget_bytes)
        other.moments = self.moments[: bisect_right(self.moments, moment)]
        other._stored = {each: self._stored[each] for each in other.moments}
        for stored in other._stored.values():
            self._pool.hold(stored.chunks)
        return other

    def rest(self) -> None:
        """This course is left; it may be gone on with."""
        self._pool.idle.append(self)

    def wake(self) -> None:
        """This course is gone on with."""
        self._pool.idle = [each for each in self._pool.idle if each is not self]

    def forget(self) -> None:
        """This course is given up."""
        while self.moments:
            self._drop(len(self.moments) - 1)

    def _thin(self) -> None:
        while self._pool.used_bytes > self._budget_bytes and self._pool.idle:
            self._pool.idle.pop(0).forget()
        while self._pool.used_bytes > self._budget_bytes and len(self.moments) > 1:
            self._drop(self._least_missed())

    def _least_missed(self) -> int:
        """The place whose loss leaves the smallest gap for its age; the newest is spared if it can be."""
        if len(self.moments) == 2:
            return 0
        newest = self.moments[-1].steps

        def missed(place: int) -> tuple[float, int]:
            before = self.moments[place - 1].steps if place else 0
            gap = self.moments[place + 1].steps - before
            return gap / (newest - self.moments[place].steps + 1), place

        return min(range(len(self.moments) - 1), key=missed)

    def _drop(self, place: int) -> None:
        self._pool.drop(self._stored.pop(self.moments.pop(place)).chunks)


def copy_of(machine: Machine) -> Machine:
    """A machine that goes on just as this one, apart from it."""
    buffers: list[pickle.PickleBuffer] = []
    body = pickle.dumps(machine, protocol=5, buffer_callback=buffers.append)
    return _load(body, [bytearray(buffer.raw()) for buffer in buffers])


def _load(body: bytes | bytearray, arrays: list[Any]) -> Machine:
    machine = pickle.loads(body, buffers=arrays)
    if not isinstance(machine, Machine):
        raise TypeError("a checkpoint that is no machine")
    return machine
