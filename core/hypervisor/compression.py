"""Memory compression (ESX 4.1): a cache in memory for pages that would be swapped out otherwise.

A page is kept when it compresses to a half or a quarter of itself; how well it does is a property of its
contents. Each VM has a cache of its own, charged to it; when that is full, what was in it longest is swapped.
"""

import numpy as np
from numpy.typing import NDArray

from core.events import Pages
from core.hardware import ZEROES, Contents
from core.hypervisor.frames import ZIP_PAGE, Frames
from core.hypervisor.record import VmRecord
from core.specs import CompressionSpec
from core.units import ceil_div

_QUARTERS = 4
"""of a page in a frame"""
_MIX = np.uint64(0x9E37_79B9_7F4A_7C15)


class Compression:
    """The caches of all VMs; each VM's own state is in its record."""

    def __init__(self, spec: CompressionSpec | None, frames: Frames) -> None:
        """Caches that begin empty; without a `spec` nothing is put into them."""
        self.spec = spec
        self._frames = frames

    def quarters(self, contents: Contents) -> NDArray[np.uint8]:
        """How many quarters of a page each takes compressed; 0 for what is not to be kept."""
        if self.spec is None:
            return np.zeros(len(contents), dtype=np.uint8)
        percent = ((contents.astype(np.uint64) * _MIX) >> np.uint64(32)) % np.uint64(100)
        half = percent < self.spec.quarter_percent + self.spec.half_percent
        sizes = np.where(half, np.uint8(2), np.uint8(0))
        sizes[(percent < self.spec.quarter_percent) | (contents == ZEROES)] = 1
        return sizes

    def capacity_frames(self, record: VmRecord) -> int:
        """The most that a VM's cache may take."""
        return 0 if self.spec is None else len(record.pmap) * self.spec.cache_percent // 100

    def put(self, record: VmRecord, ppns: Pages, sizes: NDArray[np.uint8]) -> Pages:
        """Pages were just compressed; those that the cache had to let go for them, the oldest first.

        As many frames must be free as the cache grows by: those of the pages are.
        """
        order = np.concatenate([record.zip_order, ppns])
        sizes = np.concatenate([record.zip_quarters, sizes])
        surplus = int(sizes.sum(dtype=np.int64)) - self.capacity_frames(record) * _QUARTERS
        gone = int(np.searchsorted(np.cumsum(sizes, dtype=np.int64), surplus)) + 1 if surplus > 0 else 0
        record.zip_order, record.zip_quarters = order[gone:], sizes[gone:]
        self._resize(record)
        return order[:gone]

    def remove(self, record: VmRecord, ppns: Pages) -> None:
        """Pages leave the cache."""
        stays = ~np.isin(record.zip_order, ppns)
        record.zip_order, record.zip_quarters = record.zip_order[stays], record.zip_quarters[stays]
        self._resize(record)

    def _resize(self, record: VmRecord) -> None:
        quarters = int(record.zip_quarters.sum(dtype=np.int64))
        missing = ceil_div(quarters, _QUARTERS) - len(record.zip_frames)
        if missing > 0:
            more = self._frames.take(record.owner, np.full(missing, ZIP_PAGE, dtype=np.int32))
            record.zip_frames = np.concatenate([record.zip_frames, more])
        elif missing < 0:
            self._frames.release(record.zip_frames[missing:])
            record.zip_frames = record.zip_frames[:missing]
