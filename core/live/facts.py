"""What a real host and its guests say of themselves, as plain facts: what views are made of."""

from typing import Final

import msgspec

from core.guest_stats import GuestStats
from core.live.floor import floor_bytes

FRESH_NS: Final = 5_000_000_000
"""statistics that are older say nothing of now; a guest that is asked once a second is late by then"""


class HostFacts(msgspec.Struct, frozen=True, kw_only=True):
    """`/proc/meminfo` and `/proc/pressure/memory` of the host, in bytes and percent."""

    total_bytes: int
    available_bytes: int
    swap_bytes: int = 0
    swap_used_bytes: int = 0
    some_percent: float | None = None
    full_percent: float | None = None


class GuestFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A guest by its monitor, in bytes; what is not known is None."""

    name: str
    address: str
    configured_bytes: int
    size_bytes: int
    """what the balloon leaves it: `query-balloon`'s `actual`"""
    target_bytes: int | None
    """the size that was last asked for here; None: nothing was"""
    is_running: bool
    has_balloon: bool
    has_driver: bool
    """it answered once: it reported statistics, or its balloon moved"""
    is_reacting: bool
    deflate_on_oom: bool | None
    free_page_reporting: bool | None
    stats: GuestStats | None
    stats_age_ns: int | None
    """how old they are"""
    size_then_bytes: int = 0
    """its size when it sent them, or a little more"""
    programs: tuple[str, ...] = ()
    """what a person started inside; a demo guest only"""

    @property
    def balloon_bytes(self) -> int:
        """What the balloon holds."""
        return max(0, self.configured_bytes - self.size_bytes)

    @property
    def used_bytes(self) -> int | None:
        """What it used when it last said so: its size then, without what it had available.

        `stat-total-memory` is no help: it counts the balloon or not, by DEFLATE_ON_OOM.
        """
        return None if self.stats is None else max(0, self.size_then_bytes - self.stats.available_bytes)

    @property
    def floor_bytes(self) -> int:
        """How small it may be made now, by the rule of `core.live.floor`."""
        return floor_bytes(self.configured_bytes, self.used_bytes, is_fresh=self.available_bytes is not None)

    @property
    def available_bytes(self) -> int | None:
        """What programs could still get, if the guest said so lately."""
        is_fresh = self.stats_age_ns is not None and self.stats_age_ns <= FRESH_NS
        return self.stats.available_bytes if self.stats is not None and is_fresh else None


_TAGS: Final = {
    "stat-swap-in": "swap_in_bytes",
    "stat-swap-out": "swap_out_bytes",
    "stat-major-faults": "major_faults",
    "stat-minor-faults": "minor_faults",
    "stat-free-memory": "free_bytes",
    "stat-total-memory": "total_bytes",
    "stat-available-memory": "available_bytes",
    "stat-disk-caches": "cache_bytes",
    "stat-oom-kills": "oom_kills",
}
_NEEDED: Final = ("stat-free-memory", "stat-total-memory", "stat-available-memory")


def stats_of(said: dict[str, int | None]) -> GuestStats | None:
    """Statistics by QEMU's keys; None without the three that matter. Others that a guest lacks count as 0."""
    if any(said.get(key) is None for key in _NEEDED):
        return None
    return GuestStats(**{field: said.get(key) or 0 for key, field in _TAGS.items()})


def host_facts(meminfo: str, pressure: str) -> HostFacts:
    """Facts from the text of the two files; `pressure` is empty where the kernel has no PSI.

    Raises:
        ValueError: this is not a Linux meminfo.
    """
    sizes = {
        key: int(rest.split()[0]) * 1024
        for key, colon, rest in (line.partition(":") for line in meminfo.splitlines())
        if colon and rest.split() and rest.split()[0].isdigit()
    }
    if "MemTotal" not in sizes:
        raise ValueError("no MemTotal in /proc/meminfo")
    swap = sizes.get("SwapTotal", 0)
    return HostFacts(
        total_bytes=sizes["MemTotal"],
        available_bytes=sizes.get("MemAvailable", sizes.get("MemFree", 0)),
        swap_bytes=swap,
        swap_used_bytes=swap - sizes.get("SwapFree", swap),
        some_percent=_average(pressure, "some"),
        full_percent=_average(pressure, "full"),
    )


def _average(pressure: str, kind: str) -> float | None:
    """avg10 of a line such as "some avg10=0.12 avg60=0.00 avg300=0.00 total=1"."""
    for line in pressure.splitlines():
        words = line.split()
        if words and words[0] == kind:
            for word in words[1:]:
                key, _, value = word.partition("=")
                if key == "avg10":
                    return float(value)
    return None
