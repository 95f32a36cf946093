"""What things cost in time (`domain.md` 4.4): presets for three kinds of disk, and costs of one page.

Memory work is a choice within the published ranges, in the order that must hold: a hit is far below a zeroed
frame, that below a decompression, that below a copy on write, and every disk far above them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from core.specs import CostsSpec
from core.units import KIB, MIB, NS_PER_S, ceil_div

_UNIT_BYTES: Final = 4 * KIB
_WRITES_TOGETHER: Final = 16
"""pages that go to a disk are gathered: an access for so many of them"""

_MEMORY: Final = CostsSpec(
    zero_fill_ns=1_500,
    compress_ns=9_000,
    decompress_ns=2_000,
    cow_ns=3_000,
    hash_ns=1_500,
    virtio_percent=100,
)

PRESETS: Final[Mapping[str, CostsSpec]] = MappingProxyType(
    {
        "free": CostsSpec(),
        "hdd": msgspec.structs.replace(_MEMORY, disk_access_ns=7_000_000, disk_bytes_per_s=150 * MIB),
        "sata-ssd": msgspec.structs.replace(_MEMORY, disk_access_ns=300_000, disk_bytes_per_s=500 * MIB),
        "nvme": msgspec.structs.replace(_MEMORY, disk_access_ns=90_000, disk_bytes_per_s=2500 * MIB),
    }
)
"""By the name that a scenario gives; "free" is a machine on which nothing takes time."""


class PageCosts(NamedTuple):
    """What one page costs, in ns.

    Attributes:
        zero_fill_ns, compress_ns, decompress_ns, cow_ns, hash_ns: memory work, in proportion to the page.
        read_ns: to read one from a disk, at a random place.
        write_ns: to write one among many.
        transfer_ns: the part of it that keeps the disk busy.
        virtio_percent: see `core.specs.CostsSpec`; not of a page.
    """

    zero_fill_ns: int
    compress_ns: int
    decompress_ns: int
    cow_ns: int
    hash_ns: int
    read_ns: int
    write_ns: int
    transfer_ns: int
    virtio_percent: int

    @property
    def are_none(self) -> bool:
        """Whether nothing takes time."""
        return not any(self)


FREE: Final = PageCosts(*(0 for _ in PageCosts._fields))


def of_pages(costs: CostsSpec, page_size: int) -> PageCosts:
    """The costs of pages of this size: copying grows with it, a disk's access time does not."""
    units = page_size // _UNIT_BYTES
    speed = costs.disk_bytes_per_s
    transfer_ns = ceil_div(page_size * NS_PER_S, speed) if speed else 0
    return PageCosts(
        zero_fill_ns=costs.zero_fill_ns * units,
        compress_ns=costs.compress_ns * units,
        decompress_ns=costs.decompress_ns * units,
        cow_ns=costs.cow_ns * units,
        hash_ns=costs.hash_ns * units,
        read_ns=costs.disk_access_ns + transfer_ns,
        write_ns=costs.disk_access_ns // _WRITES_TOGETHER + transfer_ns,
        transfer_ns=transfer_ns,
        virtio_percent=costs.virtio_percent,
    )
