"""Views of a real host and its guests, of the same shape as those of a simulated one (`core.source`)."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import LOOKS, Backing, Codes, Use
from core.events import Cause, HostState
from core.live.facts import GuestFacts, HostFacts
from core.source import (
    DriverState,
    DriverView,
    HostView,
    PressureView,
    ProgramView,
    RealHostView,
    RealVmView,
    VirtioView,
    VmState,
    VmView,
)
from core.specs import DriverKind, Pattern, Policy
from core.units import ceil_div

PAGE_BYTES: Final = 4096
_SHARES: Final = 1000
"""what no one has set: KVM has no shares of memory"""
_USE_OF: Final = np.array([look.use for look in LOOKS])
_BACKING_OF: Final = np.array([look.backing for look in LOOKS])
_IS_ACTIVE: Final = np.array([look.active for look in LOOKS])


def host_view(facts: HostFacts, policy: Policy, decided_ns: int | None) -> HostView:
    """The host; a frame is free when it could be had without swapping (MemAvailable)."""
    return HostView(
        frames=facts.total_bytes // PAGE_BYTES,
        free_frames=facts.available_bytes // PAGE_BYTES,
        overhead_frames=0,
        state=HostState.HIGH,
        thresholds=None,
        page_size=PAGE_BYTES,
        waiting_pages=0,
        shared_frames=0,
        sharing_pages=0,
        compressed_pages=0,
        zip_frames=0,
        host_swapped_pages=0,
        host_swap_target_pages=0,
        policy=policy,
        decided_ns=decided_ns,
        real=RealHostView(
            swap_pages=facts.swap_bytes // PAGE_BYTES,
            swap_used_pages=facts.swap_used_bytes // PAGE_BYTES,
            some_percent=facts.some_percent,
            full_percent=facts.full_percent,
        ),
    )


Counts = NDArray[np.intp]
"""how many pages have each code"""


def counts_of(codes: Codes) -> Counts:
    """intp[codes]: how many pages have each code."""
    return np.bincount(codes, minlength=len(LOOKS))


def vm_view(
    number: int, facts: GuestFacts, counts: Counts, cause: Cause, at_ns: int, *, knows_backing: bool
) -> VmView:
    """One guest; `counts` are those of its pages, `number` also decides its hue."""

    def pages(*uses: Use) -> int:
        return int(counts[: len(LOOKS)][np.isin(_USE_OF, uses)].sum())

    def backed(*backings: Backing) -> int:
        return int(counts[: len(LOOKS)][np.isin(_BACKING_OF, backings)].sum())

    knows_uses = pages(Use.UNKNOWN) < int(counts.sum())
    configured = facts.configured_bytes // PAGE_BYTES
    balloon = facts.balloon_bytes // PAGE_BYTES
    size = facts.size_bytes if facts.target_bytes is None else facts.target_bytes
    floor = ceil_div(facts.floor_bytes, PAGE_BYTES)
    stats = facts.stats
    free = pages(Use.FREE) if knows_uses else (stats.free_bytes // PAGE_BYTES if stats else 0)
    cache = pages(Use.CACHE_CLEAN, Use.CACHE_DIRTY)
    if not knows_uses and stats:
        cache = stats.cache_bytes // PAGE_BYTES
    used = (configured - balloon - free - cache) if stats else 0
    most = max(0, configured - floor)
    return VmView(
        id=number,
        owner=number % 8,
        name=facts.name,
        state=VmState.RUNNING if facts.is_running else VmState.PAUSED,
        configured_pages=configured,
        balloon_pages=balloon,
        target_pages=configured - size // PAGE_BYTES,
        target_cause=cause,
        max_balloon_pages=most,
        max_balloon_percent=100 * most // configured if configured else 0,
        reservation_pages=0,
        limit_pages=None,
        shares=_SHARES,
        overhead_pages=0,
        backed_pages=backed(Backing.BACKED),
        waiting_pages=0,
        free_pages=free,
        kernel_pages=pages(Use.KERNEL),
        program_pages=pages(Use.PROGRAM) if knows_uses else max(0, used),
        cache_pages=cache,
        active_pages=int(counts[: len(LOOKS)][_IS_ACTIVE].sum()),
        estimated_pages=0,
        entitled_pages=0,
        swapped_pages=0,
        swap_capacity_pages=0,
        shared_pages=0,
        large_pages=0,
        compressed_pages=0,
        zip_frames=0,
        host_swapped_pages=backed(Backing.SWAPPED),
        host_swap_target_pages=0,
        pressure=PressureView(),
        driver=_driver_view(facts, balloon, configured - size // PAGE_BYTES, at_ns),
        programs=tuple(_program_view(name) for name in facts.programs),
        page_colours=(),
        real=RealVmView(
            deflate_on_oom=facts.deflate_on_oom,
            free_page_reporting=facts.free_page_reporting,
            floor_pages=floor,
            is_reacting=facts.is_reacting,
            knows_uses=knows_uses,
            knows_backing=knows_backing,
            address=facts.address,
        ),
    )


def _driver_view(facts: GuestFacts, balloon: int, target: int, at_ns: int) -> DriverView:
    age_ns = facts.stats_age_ns
    return DriverView(
        kind=DriverKind.VIRTIO,
        state=_driver_state(facts, balloon, target),
        balloon_pages=balloon,
        target_pages=target,
        rate_no_sleep_alloc=0,
        rate_sleep_alloc=0,
        rate_free=0,
        refused_pages=0,
        counters=(),
        virtio=VirtioView(
            num_pages=target,
            actual=balloon,
            is_driven=facts.has_driver,
            stats=facts.stats,
            last_update_ns=None if age_ns is None else at_ns - age_ns,
            stats_are_fresh=facts.available_bytes is not None,
        )
        if facts.has_balloon
        else None,
    )


def _driver_state(facts: GuestFacts, balloon: int, target: int) -> DriverState:
    if not (facts.has_balloon and facts.has_driver):
        return DriverState.ABSENT
    if balloon == target:
        return DriverState.IDLE
    return DriverState.INFLATING if target > balloon else DriverState.DEFLATING


def _program_view(name: str) -> ProgramView:
    return ProgramView(
        name=name,
        pattern=Pattern.IDLE,
        does=name,
        size_pages=0,
        running=True,
        start_ns=0,
        ended_ns=None,
        killed=False,
    )
