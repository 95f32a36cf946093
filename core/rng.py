"""Random numbers that are the same on every Python, numpy and processor.

numpy promises the raw stream of a bit generator, not the methods of `Generator`; so only raw 64-bit
numbers are drawn, and turned into bounded integers here, without floats.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_HALF: Final = np.uint64(32)


class Rng:
    """One stream, named by integers such as (seed, VM, program)."""

    def __init__(self, *key: int) -> None:
        """Begin the stream of this key; every part is at least 0."""
        self._key = key
        self._bits = np.random.PCG64(np.random.SeedSequence(key))

    def branch(self, number: int) -> "Rng":
        """The beginning of a stream of its own, of the same name and this number, 1 or more."""
        return Rng(*self._key, number)

    def below(self, bound: int, count: int) -> NDArray[np.int64]:
        """`count` integers in [0, bound); `bound` is 1 to 2**32 - 1."""
        return self._scaled(np.uint64(bound), count)

    def sample(self, bound: int, count: int) -> NDArray[np.int64]:
        """`count` different integers in [0, bound), `count` at most `bound`, in the order drawn (Floyd)."""
        bounds = np.arange(bound - count + 1, bound + 1, dtype=np.uint64)
        chosen: dict[int, None] = {}
        for upto, draw in enumerate(self._scaled(bounds, count).tolist(), bound - count):
            chosen[upto if draw in chosen else draw] = None
        return np.fromiter(chosen, dtype=np.int64, count=count)

    def _scaled(self, bounds: np.uint64 | NDArray[np.uint64], count: int) -> NDArray[np.int64]:
        top = self._bits.random_raw(count) >> _HALF
        return ((top * bounds) >> _HALF).astype(np.int64)

    def state(self) -> tuple[int, int]:
        """The stream's position, for digests."""
        inner = self._bits.state["state"]
        return int(inner["state"]), int(inner["inc"])
