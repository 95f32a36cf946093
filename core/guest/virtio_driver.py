"""The other balloon driver: virtio_balloon, as Linux has it.

The host writes the size it wants into the device, an interrupt wakes the driver, and it works until size
and wish agree: 256 pages of 4 KiB a kick, each kick acknowledged. It allocates like any program that may
sleep, so the guest makes room for it; where there is none it sleeps and tries again, for ever. Rules from the
published behaviour of the driver (`virtio_balloon`, Linux 6) and from virtio 1.2, 5.5.

It waits for every kick, so its pace is what a kick costs (`core.driver_costs`). Like a program it works on a
virtual processor of its own, a tick at a time; what overruns the tick is taken from the next.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from core.channel import Feature, VirtioChannel
from core.codes import Use
from core.driver_costs import inflate_cost
from core.event_log import EventLog, frozen
from core.events import (
    BalloonOutOfPuff,
    ConfigChanged,
    DeflatedOnOom,
    DriverStarted,
    DriverUnloaded,
    Pages,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
    StatsReported,
)
from core.guest.os import GuestOs
from core.guest_stats import GuestStats
from core.hardware import Memory
from core.specs import DriverKind, DriverSpec
from core.units import BALLOON_UNIT_BYTES, MIB, NS_PER_MS, ceil_div

KICK_UNITS: Final = 256
"""page numbers in one kick (`VIRTIO_BALLOON_ARRAY_PFNS_MAX`)"""
OOM_UNITS: Final = 256
"""what one out-of-memory call gets back (`VIRTIO_BALLOON_OOM_NR_PAGES`)"""
RETRY_NS: Final = 200 * NS_PER_MS
"""how long it sleeps when the guest had no page to give ("Out of puff!")"""
CHUNK_BYTES: Final = 4 * MIB
"""the longest chunk that one descriptor of a batched kick describes: the buddy allocator's largest block"""
KICK_CHUNKS: Final = 256
"""full chunks in one batched kick; our choice, the proposal leaves it to the queue's length"""

_NO_PAGES: Final = np.empty(0, dtype=np.int32)


class VirtioDriver:
    """One guest's driver, from loading to unloading; it is bound to its device.

    Attributes:
        is_loaded: False before it loads and after it was unloaded.
        size_pages: how many pages are in the balloon, as the driver counts.
        in_hand: pinned and not yet told to the host, or told and not yet freed.
        counters: how often each thing was done; amounts in units of 4 KiB.
    """

    def __init__(
        self,
        guest: GuestOs,
        spec: DriverSpec,
        page_size: int,
        tick_ns: int,
        loads_at_ns: int,
        channel: VirtioChannel,
        log: EventLog,
    ) -> None:
        """A driver that will load at `loads_at_ns`."""
        self._guest = guest
        self._spec = spec
        self._page_size = page_size
        self._units = page_size // BALLOON_UNIT_BYTES
        self._tick_ns = tick_ns
        self._channel = channel
        self._log = log
        self._loads_at_ns = loads_at_ns
        self._next_stats_ns = 0
        self._sleeps_until_ns: int | None = None
        self._free_at_ns = 0
        """when what it does now will be done"""
        self._stack = np.empty(len(guest.pages), dtype=np.int32)
        self.size_pages = 0
        self.in_hand: Pages = _NO_PAGES
        self.counters: dict[str, int] = {}
        self.is_loaded = False
        self.is_gone = False
        self._is_at_work = False
        self._is_inflating = False

    @property
    def held(self) -> Pages:
        """The pages in the balloon, the last pinned last."""
        return self._stack[: self.size_pages]

    @property
    def target_pages(self) -> int:
        """What the host wants, as the configuration says now."""
        return self._channel.num_pages() // self._units if self.is_loaded else 0

    @property
    def is_inflating(self) -> bool | None:
        """True or False while it works or sleeps over a difference, None otherwise."""
        if not (self._is_at_work or self._sleeps_until_ns is not None):
            return None
        return self._is_inflating if len(self.in_hand) else self.target_pages > self.size_pages

    # --- poll ---------------------------------------------------------------------------------------

    def is_due(self, now_ns: int) -> bool:
        """Whether something wakes it: its time to load, an interrupt, the end of a sleep, a report due."""
        if self.is_gone:
            return False
        if not self.is_loaded:
            return now_ns >= self._loads_at_ns
        return self._channel.has_interrupt or self._has_slept(now_ns) or self._owes_stats(now_ns)

    def poll(self, now_ns: int, _port: object) -> None:
        """Serve one of the things for which it is due."""
        if not self.is_loaded:
            self._load(now_ns)
        elif self._channel.has_interrupt:
            self._hear()
        elif self._has_slept(now_ns):
            self._sleeps_until_ns = None
            self._is_at_work = True
        else:
            self._report(now_ns)

    def _load(self, now_ns: int) -> None:
        """Reset the device, agree on features, and begin at once if a size is wanted already."""
        features = Feature.MUST_TELL_HOST
        if self._spec.stats_period_ns:
            features |= Feature.STATS_VQ
        if self._spec.deflate_on_oom:
            features |= Feature.DEFLATE_ON_OOM
            self._guest.on_oom = self.release_on_oom
        self._channel.reset()
        self._channel.driver_ok(features)
        self.is_loaded = True
        self._next_stats_ns = now_ns
        self._is_at_work = self.target_pages != self.size_pages
        self._log.add(DriverStarted, vm=self._guest.vm, driver=DriverKind.VIRTIO)

    def _hear(self) -> None:
        """A configuration change queues the work, also behind a sleep that is not over yet."""
        self._channel.acknowledge()
        self._count("config changes")
        num_pages = self._channel.num_pages()
        if self._sleeps_until_ns is None:
            self._is_at_work |= num_pages // self._units != self.size_pages
        self._log.add(
            ConfigChanged,
            vm=self._guest.vm,
            num_pages=num_pages,
            target_pages=num_pages // self._units,
            balloon_pages=self.size_pages,
        )

    def _has_slept(self, now_ns: int) -> bool:
        return self._sleeps_until_ns is not None and now_ns >= self._sleeps_until_ns

    # --- balloon ------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether work is queued that it does not sleep over, and time is left in this tick for it."""
        return self._is_at_work and self._free_at_ns < self._log.now_ns + self._tick_ns

    def _spend(self, took_ns: int) -> None:
        self._free_at_ns = max(self._free_at_ns, self._log.now_ns) + took_ns

    def _spend_on(self, counts: Mapping[str, int]) -> None:
        """So much of what has a published cost was done."""
        self._spend(inflate_cost(counts).total_ns * self._guest.costs.virtio_percent // 100)

    def work(self, _port: object, memory: Memory) -> None:
        """One piece: allocate for a kick, tell the host, take pages out, or free them."""
        gap = self.target_pages - self.size_pages
        if len(self.in_hand):
            if self._is_inflating:
                self._tell()
            else:
                self._free()
        elif gap > 0:
            self._allocate(min(gap, self._kick_pages, self._pages_at_hand), memory)
        elif gap < 0:
            self._take_out(min(-gap, self._kick_pages))
        if not len(self.in_hand) and self.target_pages == self.size_pages:
            self._is_at_work = False

    @property
    def _kick_pages(self) -> int:
        """Pages in one kick: at least one, however large a page is."""
        chunks_units = KICK_CHUNKS * CHUNK_BYTES // BALLOON_UNIT_BYTES
        return max(1, (chunks_units if self._spec.batched else KICK_UNITS) // self._units)

    @property
    def _pages_at_hand(self) -> int:
        """What the guest has free; where that is little, a small kick, for which it must make room."""
        return max(KICK_UNITS // self._units, self._guest.pages.free_count, 1)

    def _allocate(self, count: int, memory: Memory) -> None:
        """Allocate as one who may sleep: the guest drops cache and pages out, and only then it fails.

        The time of the whole kick is spent now: it is told once that has passed.
        """
        ppns, made, took_ns = self._guest.give_to_driver(count, may_reclaim=True, memory=memory)
        self._is_inflating = True
        self.in_hand = ppns
        units = len(ppns) * self._units
        pieces, counts = self._described(ppns)
        self._count("allocated", by=units)
        self._spend(took_ns)
        self._spend_on({**counts, "allocated": units, "translated": pieces, "advised": pieces})
        if len(ppns):
            self._log.add(
                PagesPinned,
                vm=self._guest.vm,
                ppns=frozen(ppns),
                from_free=len(ppns) - made.total,
                from_cache=made.clean_pages + made.dirty_pages,
                from_programs=len(made.paged_out),
            )
        if len(ppns) < count:
            self._sleep(count - len(ppns))

    def _sleep(self, missing_pages: int) -> None:
        """Out of puff: what it did get is told after the sleep."""
        self._is_at_work = False
        self._sleeps_until_ns = self._log.now_ns + RETRY_NS
        self._count("out of puff")
        self._log.add(BalloonOutOfPuff, vm=self._guest.vm, missing_pages=missing_pages)

    def _tell(self) -> None:
        """inflateq: the host takes the frames before it acknowledges."""
        ppns, self.in_hand = self.in_hand, _NO_PAGES
        none = frozen(_NO_PAGES)
        self._log.add(
            PagesReported, vm=self._guest.vm, ppns=frozen(ppns), refused=none, driver=DriverKind.VIRTIO
        )
        pieces, counts = self._described(ppns)
        for name, by in counts.items():
            self._count(name, by)
        self._channel.inflate(ppns, pieces)
        self._stack[self.size_pages : self.size_pages + len(ppns)] = ppns
        self.size_pages += len(ppns)
        self._write_actual()

    def _described(self, ppns: Pages) -> tuple[int, dict[str, int]]:
        """In how many pieces it describes pages to the host, page numbers or chunks; and what to count."""
        units = len(ppns) * self._units
        if self._spec.batched:
            chunks = chunks_of(ppns, CHUNK_BYTES // self._page_size)
            return chunks, {"batched kicks": ceil_div(chunks, KICK_CHUNKS), "sent in chunks": units}
        return units, {"kicks": ceil_div(units, KICK_UNITS), "sent": units}

    def _take_out(self, count: int) -> None:
        """deflateq: tell the host first."""
        self._is_inflating = False
        self.in_hand = self._pop(count)
        self._log.add(PagesUnlocked, vm=self._guest.vm, ppns=frozen(self.in_hand), driver=DriverKind.VIRTIO)
        self._spend_on(self._described(self.in_hand)[1])
        self._channel.deflate(self.in_hand)

    def _free(self) -> None:
        ppns, self.in_hand = self.in_hand, _NO_PAGES
        self._guest.take_from_driver(ppns)
        self._write_actual()
        self._log.add(PagesUnpinned, vm=self._guest.vm, ppns=frozen(ppns))

    def _pop(self, count: int) -> Pages:
        """Take pages off the balloon, the last pinned first."""
        ppns = self.held[self.size_pages - count :][::-1].copy()
        self.size_pages -= count
        self._count("freed", by=count * self._units)
        return ppns

    def _write_actual(self) -> None:
        self._channel.write_actual(self.size_pages * self._units)

    # --- out of memory ------------------------------------------------------------------------------

    def release_on_oom(self) -> int:
        """The guest's last resort before a kill: get 1 MiB back (at least a page); how many pages it was.

        What the host wants is unchanged, and no work is queued: until the configuration is written again the
        balloon stays smaller than wished.
        """
        count = min(self.size_pages, max(1, OOM_UNITS // self._units))
        if not count:
            return 0
        ppns = self._pop(count)
        self._channel.deflate(ppns)
        self._spend_on(self._described(ppns)[1])
        self._guest.take_from_driver(ppns)
        self._write_actual()
        self._count("out of memory")
        self._log.add(DeflatedOnOom, vm=self._guest.vm, ppns=frozen(ppns))
        return count

    # --- statistics ---------------------------------------------------------------------------------

    def _owes_stats(self, now_ns: int) -> bool:
        """The host asks once a period; a guest that does not run just now cannot answer."""
        is_asked = self._spec.stats_period_ns > 0 and now_ns >= self._next_stats_ns
        return is_asked and self._guest.pages.last_ran_ns == now_ns

    def _report(self, now_ns: int) -> None:
        self._next_stats_ns = now_ns + self._spec.stats_period_ns
        self._count("reports")
        stats = self.stats()
        self._channel.report(stats)
        self._log.add(StatsReported, vm=self._guest.vm, stats=stats)

    def stats(self) -> GuestStats:
        """What the guest says of itself now.

        Available is what is free and the cache (Linux keeps back some watermarks). A fault that reads a page
        from the guest's swap disk is a major one, every other a minor one.
        """
        guest, size = self._guest, self._page_size
        counts = guest.pages.counts
        total = len(guest.pages) - (0 if self._spec.deflate_on_oom else counts[Use.BALLOON])
        cache = counts[Use.CACHE_CLEAN] + counts[Use.CACHE_DIRTY]
        return GuestStats(
            swap_in_bytes=guest.pages_in * size,
            swap_out_bytes=guest.pages_out * size,
            major_faults=guest.pages_in,
            minor_faults=guest.faults - guest.pages_in,
            free_bytes=counts[Use.FREE] * size,
            total_bytes=total * size,
            available_bytes=(counts[Use.FREE] + cache) * size,
            cache_bytes=cache * size,
            oom_kills=guest.kills,
        )

    # --- the end ------------------------------------------------------------------------------------

    def unload(self, _port: object) -> None:
        """Empty the balloon by the book, then leave the device."""
        if self.is_loaded:
            if len(self.in_hand):
                self._guest.take_from_driver(self.in_hand)
            held = self._pop(self.size_pages)
            self._channel.deflate(held)
            self._guest.take_from_driver(held)
            self._channel.reset()
            self._guest.on_oom = None
        self.in_hand = _NO_PAGES
        self._is_at_work = self.is_loaded = False
        self._sleeps_until_ns = None
        self.is_gone = True
        self._log.add(DriverUnloaded, vm=self._guest.vm, driver=DriverKind.VIRTIO)

    def _count(self, name: str, by: int = 1) -> None:
        self.counters[name] = self.counters.get(name, 0) + by

    def state(self) -> tuple[object, ...]:
        """All that decides what the driver will do, for digests."""
        return (
            (self.held, self.in_hand, self.is_loaded, self.is_gone),
            (self._is_at_work, self._is_inflating, self._sleeps_until_ns, self._next_stats_ns),
            (self._free_at_ns, *sorted(self.counters.items())),
        )


def chunks_of(ppns: Pages, longest: int) -> int:
    """How many chunks of at most `longest` pages (at least one) contiguous pages fall into."""
    if not len(ppns):
        return 0
    ordered = np.sort(ppns)
    ends = np.flatnonzero(np.diff(ordered) != 1)
    runs = np.diff(np.concatenate([[-1], ends, [len(ordered) - 1]]))
    return int(np.sum(-(-runs // max(1, longest))))
