"""Tables with one element a page or frame: zeroes that take no memory until they are written to."""

import mmap
import sys
from typing import Any, Final

import numpy as np
from numpy.typing import DTypeLike, NDArray

_LARGE_BYTES: Final = 1 << 19


def zeroes(count: int, dtype: DTypeLike) -> NDArray[Any]:
    """dtype[count] of zeroes.

    numpy asks for zeroed memory too, but where it is handed some that was used before all of it is written.
    A large table is memory that comes from the operating system, page by page when it is needed.
    """
    size_bytes = count * np.dtype(dtype).itemsize
    if size_bytes < _LARGE_BYTES:
        return np.zeros(count, dtype=dtype)
    return np.frombuffer(_zeroed_memory(size_bytes), dtype=dtype)


def taken(table: NDArray[Any], places: NDArray[np.integer[Any]]) -> NDArray[Any]:
    """dtype[places]: what a table holds there; the places must be in it.

    numpy needs twice as long where it may have to raise an error halfway.
    """
    return table.take(places, mode="wrap")


def _zeroed_memory(size_bytes: int) -> mmap.mmap:
    """Memory of this process alone: what is shared with others would take room already when it is read."""
    if sys.platform == "win32":
        return mmap.mmap(-1, size_bytes)
    return mmap.mmap(-1, size_bytes, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
