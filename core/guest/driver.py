"""The balloon driver: a pseudo-device of the guest, as the state machine of `vmw_balloon` 1.2.1.2 (2010).

It polls for its target once a second. It inflates by allocating, so the guest chooses the pages; it pins
them and reports their numbers. Rates are kept in the driver's own unit of 4 KiB, so that they are the same
bytes per second whatever the page size.
"""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from core.channel import Capability, Channel, GuestId, Status
from core.event_log import EventLog, frozen
from core.events import (
    DriverPolled,
    DriverReset,
    DriverStarted,
    DriverUnloaded,
    InflateSlowed,
    Pages,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
)
from core.guest.os import GuestOs
from core.hardware import Memory
from core.units import BALLOON_UNIT_BYTES, NS_PER_S

POLL_NS: Final = NS_PER_S
RATE_NO_SLEEP_ALLOC: Final = 16384
RATE_ALLOC_MIN: Final = 512
RATE_ALLOC_MAX: Final = 2048
RATE_ALLOC_STEP: Final = 16
RATE_FREE_MIN: Final = 512
RATE_FREE_MAX: Final = 16384
RATE_FREE_STEP: Final = 16
SLOW_CYCLES: Final = 4
REFUSED_MAX: Final = 16
BATCH: Final = 512
"""pages in one LOCK or UNLOCK: a batch page holds 512 entries"""

_NO_PAGES: Final = np.empty(0, dtype=np.int32)


@dataclass
class _Cycle:
    """One second's work: from a poll that found size and target apart, until the rate is used up."""

    inflate: bool
    goal: int
    limit: int
    done: int = 0
    may_sleep: bool = False
    failed: bool = False
    over: bool = False
    in_hand: Pages = field(default_factory=lambda: _NO_PAGES)
    """pinned and not yet reported, or unlocked and not yet freed"""
    parked: Pages = field(default_factory=lambda: _NO_PAGES)
    """refused by the hypervisor; freed at the end of the cycle"""

    def fingerprint(self) -> tuple[object, ...]:
        progress = (self.inflate, self.goal, self.limit, self.done)
        return *progress, self.may_sleep, self.failed, self.over, self.in_hand, self.parked


class BalloonDriver:
    """One guest's driver, from loading to unloading.

    Attributes:
        is_loaded: False before it loads and after it was unloaded.
        held: the pages in the balloon, the last pinned last.
        target_pages: what the hypervisor last answered.
        counters: how often each thing was done, by the names of the driver's debugfs file.
    """

    def __init__(self, guest: GuestOs, page_size: int, loads_at_ns: int, log: EventLog) -> None:
        """A driver that will load at `loads_at_ns`."""
        self._guest = guest
        self._log = log
        self._page_size = page_size
        self.next_poll_ns = loads_at_ns
        self.is_loaded = False
        self.is_gone = False
        self.held: Pages = _NO_PAGES
        self.target_pages = 0
        self.rate_alloc = RATE_ALLOC_MAX
        self.rate_free = RATE_FREE_MAX
        self.slow_cycles = 0
        self.refused_pages = 0
        self.counters: dict[str, int] = {}
        self._needs_start = True
        self._cycle: _Cycle | None = None
        self._credit_bytes = {"noSleep": 0, "alloc": 0, "free": 0}

    @property
    def size_pages(self) -> int:
        """Pages in the balloon."""
        return len(self.held)

    @property
    def needs_start(self) -> bool:
        """Whether it has yet to say START, at first or after a RESET."""
        return self._needs_start

    @property
    def is_inflating(self) -> bool | None:
        """True or False while a cycle runs, None between cycles."""
        return None if self._cycle is None else self._cycle.inflate

    def is_due(self, now_ns: int) -> bool:
        """Whether it has something to say now; a cycle that a pause cut short is finished first."""
        return not self.is_gone and not self.is_busy and now_ns >= self.next_poll_ns

    # --- poll ---------------------------------------------------------------------------------------

    def poll(self, now_ns: int, channel: Channel) -> None:
        """One exchange: START and GUEST_ID if they are owed, GET_TARGET otherwise."""
        if self._needs_start:
            self.is_loaded = True
            self._needs_start = False
            self._count("start", "guestType")
            channel.start(Capability.BASIC | Capability.BATCHED)
            channel.guest_id(GuestId.LINUX)
            self._log.add(DriverStarted, vm=self._guest.vm)
            return
        self.next_poll_ns = now_ns + POLL_NS
        self.slow_cycles = max(0, self.slow_cycles - 1)
        self._count("timer", "target")
        reply = channel.get_target(len(self._guest.pages))
        if reply.status is Status.RESET:
            self._pop()
            return
        changed, self.target_pages = reply.target_pages != self.target_pages, reply.target_pages
        self._log.add(
            DriverPolled,
            vm=self._guest.vm,
            target_pages=self.target_pages,
            balloon_pages=self.size_pages,
            changed=changed,
        )
        self._begin_cycle()

    def _begin_cycle(self) -> None:
        gap = self.target_pages - self.size_pages
        if gap > 0:
            slow = self.slow_cycles > 0
            limit = self._allowance("alloc", self.rate_alloc) if slow else self._fast_allowance()
            self._cycle = _Cycle(inflate=True, goal=gap, limit=limit)
        elif gap < 0:
            self._cycle = _Cycle(inflate=False, goal=-gap, limit=self._allowance("free", self.rate_free))

    # --- balloon ------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether the cycle of this second has more to do."""
        return self._cycle is not None

    def work(self, channel: Channel, memory: Memory) -> None:
        """One piece of the cycle: pin a batch, report it, unlock a batch, or free it."""
        cycle = self._cycle
        assert cycle is not None
        if cycle.inflate:
            if len(cycle.in_hand):
                self._report(cycle, channel)
            elif cycle.over or cycle.done >= min(cycle.goal, cycle.limit):
                self._end_inflate(cycle)
            else:
                self._pin(cycle, memory)
        elif len(cycle.in_hand):
            self._free(cycle)
        elif cycle.over or cycle.done >= min(cycle.goal, cycle.limit):
            self._end_deflate(cycle)
        else:
            self._unlock(cycle, channel)

    def _pin(self, cycle: _Cycle, memory: Memory) -> None:
        """Allocate: first without waiting, and when that fails slowly, with the guest making room."""
        count = min(BATCH, min(cycle.goal, cycle.limit) - cycle.done)
        ppns, made, _ = self._guest.give_to_driver(count, may_reclaim=cycle.may_sleep, memory=memory)
        kind = "primCanSleepAlloc" if cycle.may_sleep else "primNoSleepAlloc"
        self._count(kind, by=len(ppns))
        cycle.in_hand = ppns
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
            self._count(f"{kind} (failed)")
            self._alloc_failed(cycle, cycle.done + len(ppns))

    def _alloc_failed(self, cycle: _Cycle, allocated: int) -> None:
        if cycle.may_sleep:
            self.rate_alloc = max(self.rate_alloc // 2, RATE_ALLOC_MIN)
            cycle.failed = cycle.over = True
        else:
            if self.slow_cycles == 0:
                self._log.add(InflateSlowed, vm=self._guest.vm, rate_per_s=self.rate_alloc)
                cycle.limit = min(cycle.limit, self._allowance("alloc", self.rate_alloc))
            self.slow_cycles = SLOW_CYCLES
            cycle.may_sleep = True
            cycle.over = allocated >= cycle.limit

    def _report(self, cycle: _Cycle, channel: Channel) -> None:
        """LOCK what was pinned, and act on the answer for each page."""
        ppns, cycle.in_hand = cycle.in_hand, _NO_PAGES
        self._count("lock", "batchLock")
        reply = channel.lock(ppns)
        if reply.status is Status.RESET:
            self._guest.take_from_driver(ppns)
            self._pop()
            return
        accepted = reply.page_status == Status.SUCCESS
        unwanted = reply.page_status == Status.PPN_NOTNEEDED
        refused = ~accepted & ~unwanted
        self.held = np.concatenate([self.held, ppns[accepted]])
        cycle.done += int(np.count_nonzero(accepted))
        if refused.any():
            self._count("lock (failed)", "errAlloc", by=int(np.count_nonzero(refused)))
            cycle.parked = np.concatenate([cycle.parked, ppns[refused]])
            self.refused_pages += int(np.count_nonzero(refused))
            cycle.over |= len(cycle.parked) >= REFUSED_MAX
            cycle.failed |= len(cycle.parked) >= REFUSED_MAX
        if unwanted.any():
            self._guest.take_from_driver(ppns[unwanted])
            cycle.failed = cycle.over = True
        self._log.add(
            PagesReported,
            vm=self._guest.vm,
            ppns=frozen(ppns[accepted]),
            refused=frozen(ppns[refused]),
        )

    def _end_inflate(self, cycle: _Cycle) -> None:
        """Speed up after a cycle that used what its rate allowed, in whole pages."""
        done_units = cycle.done * self._page_size // BALLOON_UNIT_BYTES
        used_up = 0 < cycle.done >= cycle.limit or done_units >= self.rate_alloc
        if used_up and not cycle.failed:
            faster = self.rate_alloc + max(1, done_units // self.rate_alloc) * RATE_ALLOC_STEP
            self.rate_alloc = min(faster, RATE_ALLOC_MAX)
        if len(cycle.parked):
            self._count("errFree", by=len(cycle.parked))
        self._guest.take_from_driver(cycle.parked)
        self._cycle = None

    def _unlock(self, cycle: _Cycle, channel: Channel) -> None:
        """UNLOCK first, so that the hypervisor knows before the guest may use the pages."""
        count = min(BATCH, min(cycle.goal, cycle.limit) - cycle.done)
        ppns = self.held[-count:][::-1].copy()
        self._count("unlock", "batchUnlock")
        reply = channel.unlock(ppns)
        if reply.status is Status.RESET:
            self._pop()
            return
        unlocked = reply.page_status == Status.SUCCESS
        if not unlocked.all():
            self._count("unlock (failed)", by=int(np.count_nonzero(~unlocked)))
            self.rate_free = max(self.rate_free // 2, RATE_FREE_MIN)
            cycle.failed = cycle.over = True
        self.held = np.concatenate([self.held[:-count], ppns[~unlocked][::-1]])
        cycle.in_hand = ppns[unlocked]
        self._log.add(PagesUnlocked, vm=self._guest.vm, ppns=frozen(cycle.in_hand))

    def _free(self, cycle: _Cycle) -> None:
        ppns, cycle.in_hand = cycle.in_hand, _NO_PAGES
        self._guest.take_from_driver(ppns)
        self._count("primFree", by=len(ppns))
        cycle.done += len(ppns)
        self._log.add(PagesUnpinned, vm=self._guest.vm, ppns=frozen(ppns))

    def _end_deflate(self, cycle: _Cycle) -> None:
        if not cycle.failed:
            self.rate_free = min(self.rate_free + RATE_FREE_STEP, RATE_FREE_MAX)
        self._cycle = None

    # --- the end ------------------------------------------------------------------------------------

    def unload(self, channel: Channel) -> None:
        """Say START without capabilities, which lets the hypervisor forget the balloon; then free it."""
        if self.is_loaded:
            channel.start(Capability.NONE)
        self._free_all()
        self.is_loaded = False
        self.is_gone = True
        self._log.add(DriverUnloaded, vm=self._guest.vm)

    def _pop(self) -> None:
        """RESET: let go of every page without telling the hypervisor, and start afresh at the next poll."""
        freed = self._free_all()
        self._needs_start = True
        self._log.add(DriverReset, vm=self._guest.vm, freed_pages=freed)

    def _free_all(self) -> int:
        cycle, self._cycle = self._cycle, None
        pages = [self.held] if cycle is None else [self.held, cycle.in_hand, cycle.parked]
        held, self.held = np.concatenate(pages), _NO_PAGES
        self._guest.take_from_driver(held)
        if len(held):
            self._count("primFree", by=len(held))
        self.target_pages = 0
        return len(held)

    # --- small things -------------------------------------------------------------------------------

    def _fast_allowance(self) -> int:
        return self._allowance("noSleep", RATE_NO_SLEEP_ALLOC)

    def _allowance(self, kind: str, rate: int) -> int:
        """Whole pages that a rate allows in this cycle; the rest is kept for the next."""
        pages, self._credit_bytes[kind] = divmod(
            self._credit_bytes[kind] + rate * BALLOON_UNIT_BYTES, self._page_size
        )
        return pages

    def _count(self, *names: str, by: int = 1) -> None:
        for name in names:
            self.counters[name] = self.counters.get(name, 0) + by

    def state(self) -> tuple[object, ...]:
        """All that decides what the driver will do, for digests."""
        cycle = self._cycle
        return (
            (self.held, self.is_loaded, self.is_gone, self.next_poll_ns, self.target_pages),
            (self.rate_alloc, self.rate_free, self.slow_cycles, self._needs_start),
            tuple(self._credit_bytes.values()),
            None if cycle is None else cycle.fingerprint(),
        )
