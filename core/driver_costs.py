"""What inflating a virtio balloon costs: the driver's and the device's own counts, times published costs.

Published for 7 GiB of an idle guest of 8 GiB (linux-kernel 2017-07, VIRTIO_BALLOON_F_SG): 4126 ms page by
page, of which 6.5 % allocate, 68.3 % send page numbers, 6.1 % translate addresses and 19 % are madvise();
491 ms in contiguous chunks. 7 GiB are 1,835,008 units of 4 KiB in 7,168 kicks of 256.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

ALLOCATE_NS: Final = 147
"""a unit: 6.5 % of 4126 ms over 1,835,008 units"""
KICK_NS: Final = 393_100
"""a kick of up to 256 page numbers, with the way to the host and back: 68.3 % over 7,168 kicks"""
TRANSLATE_NS: Final = 138
"""a piece, which is a page number or a chunk: 6.1 % over 1,835,008 pieces"""
ADVISE_NS: Final = 428
"""a piece: 19 % over 1,835,008 pieces"""
CHUNKED_NS: Final = 120
"""a unit within a chunk. Of the 491 ms only the sum is published: we charge allocating as above, a chunk
(1,792 of 4 MiB) as a piece, and what remains, for sending and for the longer madvise(), to the units"""


class InflateCost(NamedTuple):
    """Where the time went, in nanoseconds."""

    allocate_ns: int
    send_ns: int
    translate_ns: int
    advise_ns: int

    @property
    def total_ns(self) -> int:
        """All of it."""
        return sum(self)


def inflate_cost(counters: Mapping[str, int]) -> InflateCost:
    """The cost of everything that a driver inflated so far, by the counters of its `DriverView`."""
    return InflateCost(
        allocate_ns=counters.get("allocated", 0) * ALLOCATE_NS,
        send_ns=counters.get("kicks", 0) * KICK_NS + counters.get("sent in chunks", 0) * CHUNKED_NS,
        translate_ns=counters.get("translated", 0) * TRANSLATE_NS,
        advise_ns=counters.get("advised", 0) * ADVISE_NS,
    )
