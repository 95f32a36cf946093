"""Virtual pages: where each program's pages and each file's pages are just now."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from core.events import Pages
from core.hardware import FIRST_FILE_CONTENT, ZEROES

NOWHERE: Final = -1
"""never touched, or a file page that is not cached"""
SWAPPED: Final = -2
"""on the guest's own swap disk"""

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

    def __init__(self) -> None:
        """Begin without regions."""
        self.where = np.full(0, NOWHERE, dtype=np.int32)
        self.disk = np.zeros(0, dtype=np.uint32)
        self._regions: list[Region] = []
        self._file_pages_made = 0

    def allocate(self, count: int, *, is_file: bool) -> Region:
        """A new region in the first gap that is large enough."""
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
            numbers = (self._file_pages_made + np.arange(count)) % _FILE_CONTENTS
            self.disk[region.span] = FIRST_FILE_CONTENT + numbers
            self._file_pages_made += count
        return region

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
            self.where = np.concatenate([self.where, np.full(missing, NOWHERE, dtype=np.int32)])
            self.disk = np.concatenate([self.disk, np.zeros(missing, dtype=np.uint32)])
