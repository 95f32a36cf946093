"""Virtual pages: where each program's pages and each file's pages are just now."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.events import Pages
from core.hardware import FIRST_FILE_CONTENT, ZEROES
from core.tables import zeroes

NOWHERE: Final = -1
"""never touched, or a file page that was never read"""
SWAPPED: Final = -2
"""on the guest's own swap disk"""
DROPPED: Final = -3
"""a file page that was in the cache once"""

_FILE_CONTENTS: Final = 0x7FFF_0000


@dataclass(frozen=True, slots=True)
class Region:
    """A run of virtual pages: a program's memory, or a file."""

    start: int
    count: int
    is_file: bool

    @property
    def span(self) -> slice:
        """Its place in the arrays of the address space."""
        return slice(self.start, self.start + self.count)


class AddressSpace:
    """One table for all regions of a guest.

    Attributes:
        where: int32[virtual pages]: a guest page number, NOWHERE or SWAPPED.
        disk: uint32[virtual pages]: contents on disk: of a swapped page, or of a file.
    """

    def __init__(self, first_file: int = 0) -> None:
        """Begin without regions; `first_file` numbers the contents of the first file of its own."""
        self._first_file = first_file
        self.where = np.full(0, NOWHERE, dtype=np.int32)
        self.disk = np.zeros(0, dtype=np.uint32)
        self._regions: list[Region] = []
        self._file_pages_made = 0

    def allocate(self, count: int, *, is_file: bool, image: str = "") -> Region:
        """A new region in the first gap that is large enough.

        A file's pages hold what nothing else holds; those of the same `image` hold the same in every guest.
        """
        start = 0
        for region in self._regions:
            if region.start - start >= count:
                break
            start = region.start + region.count
        region = Region(start, count, is_file)
        self._grow(start + count)
        self._regions.append(region)
        self._regions.sort(key=lambda each: each.start)
        if is_file:
            self.disk[region.span] = FIRST_FILE_CONTENT + self._file_contents(count, image)
        return region

    def _file_contents(self, count: int, image: str) -> NDArray[np.int64]:
        if image:
            first = int.from_bytes(sha256(image.encode()).digest()[:4], "big")
        else:
            first = self._first_file + self._file_pages_made
            self._file_pages_made += count
        return (first + np.arange(count)) % _FILE_CONTENTS

    def free(self, region: Region) -> Pages:
        """Forget a region; the guest pages it held."""
        where = self.where[region.span]
        held = where[where >= 0]
        where[:] = NOWHERE
        self.disk[region.span] = ZEROES
        self._regions.remove(region)
        return held

    def region_of(self, vpage: int) -> Region | None:
        """The region that a virtual page belongs to."""
        return next((each for each in self._regions if each.start <= vpage < each.start + each.count), None)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides where regions will be and what is read from disk, for digests."""
        regions = tuple((region.start, region.count, region.is_file) for region in self._regions)
        return self.where, self.disk, regions, self._file_pages_made

    def _grow(self, size: int) -> None:
        missing = size - len(self.where)
        if missing > 0:
            where, disk = zeroes(size, np.int32), zeroes(size, np.uint32)
            where[: len(self.where)], where[len(self.where) :] = self.where, NOWHERE
            disk[: len(self.disk)] = self.disk  # the rest takes no memory until something is written to disk
            self.where, self.disk = where, disk
